import type { Target } from '../target/target.js';

/** One line of a `trace` file: who ran, and what the kernel says happened. */
export interface TraceLine {
  readonly comm: string;
  /** Thread id of who ran (`common_pid`). */
  readonly pid: number;
  readonly cpu: number;
  /** The instance's trace clock as printed. */
  readonly at: number;
  /** What follows the time: `vfs_mkdir <-do_mkdirat`, `signal_generate: sig=10 ...`. */
  readonly text: string;
}

const linePattern =
  /^\s*(?<comm>.+)-(?<pid>\d+)\s+(?:\(\s*[-\d]+\)\s+)?\[(?<cpu>\d+)\]\s+(?:\S+\s+)?(?<at>\d+(?:\.\d+)?): (?<text>.*)$/;

/** Parses a line of `trace`; undefined for headers, lost-event notes and whatever has another form. */
export function parseTraceLine(line: string): TraceLine | undefined {
  const groups = linePattern.exec(line)?.groups;
  if (groups === undefined) return undefined;
  return {
    comm: (groups.comm ?? '').trim(),
    pid: Number(groups.pid),
    cpu: Number(groups.cpu),
    at: Number(groups.at),
    text: groups.text ?? '',
  };
}

/**
 * Reads an instance's `trace` file, which takes nothing out of the buffer, up to a time of the instance's trace clock.
 *
 * The bound is needed: where the instance traces what a read does (`vfs_read`), each read makes the next line, and the file never ends.
 *
 * @param until `now` of the instance's CPU statistics after the workload
 */
export async function readTraceLines(target: Target, path: string, until: number): Promise<TraceLine[]> {
  const lines: TraceLine[] = [];
  const decoder = new TextDecoder();
  let rest = '';
  const stream = target.stream([`${path}/trace`], { chunkBytes: 64 * 1024 });
  for await (const { bytes } of stream) {
    const parts = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const line = parseTraceLine(part);
      if (line === undefined) continue;
      if (line.at > until) return lines;
      lines.push(line);
    }
  }
  return lines;
}
