import { unknownTask } from './records/comm-column.js';

/** `PID NAME` a line. Kernel: `saved_cmdlines_show` in kernel/trace/trace_sched_switch.c (v6.12). */
export function parseSavedCmdlines(text: string): Map<number, string> {
  const names = new Map<number, string>();
  for (const [, pid, name = ''] of text.matchAll(/^(\d+) (.*)$/gm)) {
    if (name !== unknownTask) names.set(Number(pid), name);
  }
  return names;
}
