import {
  defineCheck,
  fail,
  findInstances,
  type InstanceState,
  inconclusive,
  instancePath,
  type KernelHistogram,
  type Machine,
  pass,
  readEventState,
  readHistograms,
  readInstanceState,
  runWorkload,
} from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = instancePath(tracing, 'lesson09');
const event = 'syscalls/sys_enter_write';

export default defineCheck({
  lesson: '09',
  title: 'Histograms',

  grade: async ({ vm, answer }) => {
    if (!(await vm.exists(`${tracing}/events/${event}/hist`)))
      return inconclusive(
        'no-histograms',
        `Kernel ${vm.release} keeps no histograms (CONFIG_HIST_TRIGGERS). Take one that does: npx tracelab up --kernel 6.12.`,
      );
    const state = await readInstanceState(vm, own);
    if (state === undefined)
      return fail('no-instance', 'There is no instance lesson09.', `${own}: No such file or directory`);
    const triggers = histTriggersOf(await readEventState(vm, own, event));
    const place = Math.max(
      0,
      triggers.findIndex((line) => keysOf(line).join() === 'count'),
    );
    const trigger = triggers[place];
    if (trigger === undefined) return await noHistogram(vm);
    const configuration = judgeKeys(trigger) ?? (await judgeSettings(vm, state, trigger));
    if (configuration !== undefined) return configuration;

    const seen: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      const observed = await observe(vm, place, trigger);
      if (typeof observed !== 'string') return observed;
      seen.push(observed);
    }

    const said = (answer as { droppedAreHits?: unknown } | undefined)?.droppedAreHits;
    if (said === false) return pass({ trigger, seen });
    return said === true
      ? fail(
          'dropped-are-hits',
          'Your histogram is right. But an event that found no room is not among the hits.',
        )
      : fail(
          'no-claim',
          'Your histogram is right. Now say whether the hits count what was dropped: true or false.',
        );
  },

  hints: {
    'no-histograms': [
      'Which kernel runs in your sandbox?',
      'Look for HIST_TRIGGERS in lesson 1, or for a file hist in the folder of any event.',
      'npx tracelab down, then npx tracelab up --kernel 6.12',
    ],
    'no-instance': [
      'Which folder makes a tracing buffer of your own?',
      'Look into /sys/kernel/tracing/instances: yours is not in it.',
      "await vm.makeDirectory('/sys/kernel/tracing/instances/lesson09')",
    ],
    'wrong-instance': [
      'On whose event is the histogram? Each instance has a folder events of its own.',
      'Compare events/syscalls/sys_enter_write/trigger at the top with the one in instances/lesson09.',
      'Remove the one at the top with ! before it, and write the same line to the file trigger in instances/lesson09.',
    ],
    'wrong-event': [
      'Which event comes when a program asks to write?',
      'The task names the event: look into events/syscalls of your instance.',
      "The file is own + '/events/syscalls/sys_enter_write/trigger'.",
    ],
    'no-histogram': [
      'Which file of an event lets the kernel do something when it comes?',
      'Read events/syscalls/sys_enter_write/trigger in your instance: there is no line hist: in it.',
      "await vm.write(own + '/events/syscalls/sys_enter_write/trigger', 'hist:keys=... if ...\\n')",
    ],
    recorded: [
      'Is an event that is recorded also counted?',
      'Your event is on (enable), and its file trigger has no histogram.',
      "Recording is not needed here. Write to trigger: 'hist:keys=... if ...\\n'",
    ],
    'wrong-key': [
      'By what are your rows told apart, and by what should they be?',
      'Read the file hist: what stands in the braces is the key, what stands behind them is counted or added up.',
      'One row for each size: keys=count',
    ],
    'other-keys': [
      'How many rows does one size have in your histogram?',
      'Read the file hist: what stands in the braces of a row?',
      'One row for each size, and nothing else in the key: keys=count',
    ],
    grouped: [
      'How many different sizes share a row of yours?',
      'Look at what stands behind the dot in your key.',
      'Without .log2 and .buckets each value has its own row: keys=count',
    ],
    paused: [
      'Does your histogram still count?',
      'Read the last word of its line in trigger.',
      "The same line with :cont, appended: 'hist:keys=count:size=...:cont if ...\\n'",
    ],
    'no-filter': [
      'Whose writes does your histogram count?',
      'Look at its line in trigger: is there an if?',
      'hist:keys=count:size=... if COMM == "lesson09"',
    ],
    'event-filter': [
      'Which of the two does the file filter belong to, the recording or the trigger?',
      'Look at the section "Where the filter goes".',
      'A trigger has a condition of its own, behind if: hist:keys=count:size=... if COMM == "lesson09"',
    ],
    'pid-filter': [
      'Of which processes does your instance see anything?',
      'Look at set_event_pid in your instance: unlike filter, it holds for triggers too.',
      "An empty write clears it: await vm.write(own + '/set_event_pid', '\\n')",
    ],
    dropped: [
      'How many rows does your histogram have room for?',
      'Read size= in trigger, and Entries and Dropped at the end of the file hist.',
      'There are up to 3000 sizes, and size takes a power of two: remove it with !, write it again with size=4096.',
    ],
    'filter-too-narrow': [
      'Which writes of lesson09 does your condition leave out?',
      'Read the part of your trigger behind if.',
      'The name is all that is asked for: if COMM == "lesson09"',
    ],
    'filter-too-wide': [
      'Which other processes does your condition let through?',
      'Read the part of your trigger behind if.',
      'Another process is named lesson08. if COMM == "lesson09"',
    ],
    'other-counts': [
      'Which rows should there be, and which are there?',
      'Read trigger and hist in your instance.',
      'One line is all: hist:keys=count:size=4096 if COMM == "lesson09"',
    ],
    'no-claim': [
      'In the experiment with 400 different numbers: what did Hits say?',
      'Look at the section "A histogram can lose too".',
      "await check('09', { droppedAreHits: true }) or { droppedAreHits: false }: one of them.",
    ],
    'dropped-are-hits': [
      'Can an event be counted that has no row to be counted in?',
      'Look at the section "A histogram can lose too": add Hits and Dropped.',
      'There were 400 events, and Hits alone was not 400.',
    ],
  },
});

function histTriggersOf(state: { readonly triggers: readonly string[] } | undefined): string[] {
  return (state?.triggers ?? []).filter((line) => line.startsWith('hist:'));
}

function keysOf(trigger: string): string[] {
  return (/[:]keys=([^:\s]*)/.exec(trigger)?.[1] ?? '').split(',');
}

/** There is none on the event: perhaps it is elsewhere. */
async function noHistogram(vm: Machine) {
  const places = await findInstances(vm, tracing, () => true);
  for (const place of places) {
    const path = place.startsWith('instances/') ? `${tracing}/${place}` : tracing;
    if (path !== own && histTriggersOf(await readEventState(vm, path, event)).length > 0)
      return fail('wrong-instance', `The histogram is in ${place}, not in lesson09.`);
  }
  const others = await vm.command(['sh', '-c', `grep -l '^hist:' ${own}/events/*/*/trigger`], {
    reject: false,
  });
  const [other] = others.stdout.split('\n');
  const name = /events\/(.*)\/trigger/.exec(other ?? '')?.[1];
  if (name !== undefined)
    return fail('wrong-event', `Your histogram is on the event ${name}, not on ${event}.`, other);
  const { enabled = false } = (await readEventState(vm, own, event)) ?? {};
  return enabled
    ? fail('recorded', 'Your instance records each write, but the kernel keeps no histogram of them.')
    : fail('no-histogram', `There is no histogram on ${event} in your instance.`);
}

function judgeKeys(trigger: string) {
  const keys = keysOf(trigger);
  const size = keys.find((key) => key === 'count' || key.startsWith('count.'));
  if (size === undefined) {
    const added = /:vals=[^:]*\bcount\b/.test(trigger) ? ' The sizes are added up, not told apart.' : '';
    return fail('wrong-key', `Your rows are told apart by ${keys.join(' and ')}.${added}`, trigger);
  }
  if (keys.length > 1)
    return fail(
      'other-keys',
      `Your rows are told apart by ${keys.join(' and ')}, not by the size alone.`,
      trigger,
    );
  if (/\.(log2|buckets)/.test(size))
    return fail('grouped', 'Several sizes share a row of your histogram.', trigger);
  return undefined;
}

async function judgeSettings(vm: Machine, state: InstanceState, trigger: string) {
  if (trigger.endsWith('[paused]'))
    return fail('paused', 'Your histogram is paused: it counts nothing.', trigger);
  if (!/ if /.test(trigger)) {
    const filter = (await readEventState(vm, own, event))?.filter;
    return filter === undefined
      ? fail('no-filter', 'Your histogram counts the writes of everybody.', trigger)
      : fail(
          'event-filter',
          'The filter of your event holds for what is recorded. Your histogram counts the writes of everybody.',
          `filter: ${filter}`,
        );
  }
  if (state.eventPids.length > 0) {
    return fail(
      'pid-filter',
      `Your instance only sees what process ${state.eventPids.join(', ')} does; the one of the check is another.`,
      state.eventPids.join('\n'),
    );
  }
  return undefined;
}

/** Runs the processes that write, and holds what the histogram has counted of it against what they say that they did. */
async function observe(vm: Machine, place: number, trigger: string) {
  const before = countsOf((await readHistograms(vm, own, event))[place]);
  const { processes } = await runWorkload(vm, 'writes');
  const after = countsOf((await readHistograms(vm, own, event))[place]);
  const truth = processes[0].counts;
  const wanted = truth.reduce((sum, count) => sum + count, 0);
  const hits = after.hits - before.hits;
  const numbers = `Of ${wanted} writes it counted ${hits}`;
  const dropped = after.dropped - before.dropped;

  const sizes = new Set([...after.rows.keys(), ...truth.keys()]);
  let [missing, tooMany, rows] = [0, 0, 0];
  for (const size of sizes) {
    const counted = (after.rows.get(size) ?? 0) - (before.rows.get(size) ?? 0);
    const difference = counted - (truth[size] ?? 0);
    if (difference < 0) missing -= difference;
    else tooMany += difference;
    if (counted > 0) rows += 1;
  }
  // Two processors that meet at a new row drop an event too (__tracing_map_insert of kernel/trace/tracing_map.c): then
  // another process was counted, and that is what is wrong.
  if (dropped > 0 && tooMany === 0)
    return fail(
      'dropped',
      `Your histogram has no room: ${dropped} events were dropped. ${numbers}.`,
      trigger,
    );
  if (missing === 0 && tooMany === 0 && hits === wanted)
    return `${hits} hits in ${rows} rows, each as it was written`;
  const which = `${numbers}: ${missing} are missing, ${tooMany} are not of lesson09`;
  if (tooMany === 0) return fail('filter-too-narrow', `${which}.`, trigger);
  if (missing <= dropped) return fail('filter-too-wide', `${which}.`, trigger);
  return fail('other-counts', `${which}.`, trigger);
}

interface Counted {
  readonly rows: ReadonlyMap<number, number>;
  readonly hits: number;
  readonly dropped: number;
}

function countsOf(histogram: KernelHistogram | undefined): Counted {
  if (histogram === undefined) return { rows: new Map(), hits: 0, dropped: 0 };
  const { table, hits, dropped } = histogram;
  // No event yet: no rows, and so no columns.
  if (table.length === 0) return { rows: new Map(), hits, dropped };
  const sizes = table.columnNamed('count').toArray().map(Number);
  const counts = table.columnNamed('hitcount').toArray().map(Number);
  return { rows: new Map(sizes.map((size, row) => [size, counts[row] ?? 0])), hits, dropped };
}
