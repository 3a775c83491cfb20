import type { EventFormat } from '../formats/event-format.js';
import type { RecordedTexts } from '../formats/trace-dat/recorded-trace.js';
import type { Tracefs } from '../kernel/tracefs/tracefs.js';

/** Reads what stands in a trace.dat beside the pages: the layout, the formats of the events, the names of functions and tasks. */
export async function recordedTexts(
  tracefs: Tracefs,
  formats: readonly EventFormat[],
  clock: string,
): Promise<RecordedTexts> {
  const { target, path } = tracefs;
  const names = ['events/header_page', 'events/header_event', 'printk_formats', 'saved_cmdlines'];
  const events = formats.map(({ system, name }) => `events/${system}/${name}/format`);
  const [kallsyms, release, ...texts] = await Promise.all([
    target.read('/proc/kallsyms'),
    target.readText('/proc/sys/kernel/osrelease'),
    ...[names, events].map((files) => tracefs.readTexts(files.map((file) => `${path}/${file}`))),
  ]);
  const [headerPage = '', headerEvent = '', printkFormats = '', cmdlines = ''] = texts[0] ?? [];
  const { stdout: machine } = await target.command(['uname', '-nm']);
  const [node = '', architecture = ''] = machine.trim().split(' ');
  return {
    headerPage,
    headerEvent,
    formats: formats.map(({ system }, index) => ({ system, text: texts[1]?.[index] ?? '' })),
    kallsyms,
    printkFormats,
    cmdlines,
    clock,
    uname: `Linux ${node} ${release.trim()} ${architecture}`,
  };
}
