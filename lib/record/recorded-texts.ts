import type { EventFormat } from '../formats/event-format.js';
import type { RecordedTexts } from '../formats/trace-dat/recorded-trace.js';
import type { Tracefs } from '../kernel/tracefs/tracefs.js';
import type { Target } from '../target/target.js';

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
    readKallsyms(target),
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

const known = new WeakMap<Target, { readonly key: string; readonly kallsyms: Uint8Array }>();

/** Printing them costs the kernel a good part of a second: they are read once a boot, and again when modules came or went. */
async function readKallsyms(target: Target): Promise<Uint8Array> {
  const files = ['/proc/sys/kernel/random/boot_id', '/proc/modules'];
  const key = (await Promise.all(files.map((file) => target.readText(file)))).join();
  const before = known.get(target);
  if (before?.key === key) return before.kallsyms;
  const kallsyms = await target.read('/proc/kallsyms');
  known.set(target, { key, kallsyms });
  return kallsyms;
}
