import type { ControlWrite } from '../../spec/control-write.js';
import type { Tracefs } from './tracefs.js';

/** What has to be written to a control file of the top folder so that it says again what it said before. */
export interface Setting {
  readonly file: string;
  /** Lines to write: the first replaces what the file says, the others are added. None: the file is emptied. */
  readonly lines: readonly string[];
}

/** What a control file says now, in the form in which it is written back; undefined where this kernel has no such file. */
export async function readSetting(
  tracefs: Tracefs,
  { file, text }: ControlWrite,
): Promise<Setting | undefined> {
  if (file.endsWith('/trigger')) return { file, lines: [`!${text}`] };
  const path = `${tracefs.path}/${file}`;
  if (!(await tracefs.target.exists(path))) return undefined;
  return { file, lines: settingLines(file, await tracefs.target.readText(path)) };
}

/**
 * Files show more than they take: the clock among all clocks, a size with what it may become, a comment or words for an empty
 * list.
 *
 * Kernel: `tracing_clock_show`, `tracing_entries_read` (kernel/trace/trace.c), `t_show`, `fpid_show` (kernel/trace/ftrace.c), v6.12.
 */
export function settingLines(file: string, content: string): readonly string[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const lines = content
    .split('\n')
    .filter((line) => line !== '' && line !== 'no pid' && !line.startsWith('#'));
  switch (name) {
    case 'trace_clock':
      return [/\[(.*?)\]/.exec(content)?.[1] ?? 'local'];
    case 'buffer_size_kb':
      return [String(Number.parseInt(content, 10))];
    case 'filter':
      return lines[0] === 'none' ? ['0'] : lines;
    case 'enable':
      return [lines[0]?.slice(0, 1) ?? '0'];
    default:
      return lines;
  }
}

export async function writeSetting(tracefs: Tracefs, { file, lines }: Setting): Promise<void> {
  const path = `${tracefs.path}/${file}`;
  const append = file.endsWith('/trigger');
  const [first, ...others] = lines;
  await tracefs.target.write(path, first === undefined ? '' : `${first}\n`, { append });
  for (const line of others) await tracefs.target.write(path, `${line}\n`, { append: true });
}
