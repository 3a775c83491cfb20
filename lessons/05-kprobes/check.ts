import {
  defineCheck,
  fail,
  findInstances,
  type InstanceState,
  inconclusive,
  instancePath,
  type Machine,
  pass,
  readCpuStats,
  readEventState,
  readInstanceState,
  readTraceLines,
  runWorkload,
} from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = instancePath(tracing, 'lesson05');
const notEmpty = -39;

/** The probe as `kprobe_events` lists it. */
interface Probe {
  readonly line: string;
  readonly letter: string;
  readonly group: string;
  readonly place: string;
  readonly args: readonly string[];
}

export default defineCheck({
  lesson: '05',
  title: 'Kprobes',

  grade: async ({ vm, answer }) => {
    const probe = await findProbe(vm);
    if (probe === undefined) return await noProbe(vm);
    const definition = judgeDefinition(probe);
    if (definition !== undefined) return definition;
    const state = await readInstanceState(vm, own);
    if (state === undefined)
      return fail('no-instance', 'There is no instance lesson05.', `${own}: No such file or directory`);
    const configuration = await judgeConfiguration(vm, state, probe);
    if (configuration !== undefined) return configuration;

    const seen: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      const observed = await observe(vm, probe);
      if (typeof observed !== 'string') return observed;
      seen.push(observed);
    }

    const said = (answer as { column?: unknown } | undefined)?.column;
    if (said === 'misses') return pass({ probe: probe.line, seen });
    return said === 'hits'
      ? fail('hits', 'Your probe is right. But returns that nobody saw are not among the hits.')
      : fail(
          'no-claim',
          "Your probe is right. Now say which column counts what nobody saw: 'hits' or 'misses'.",
        );
  },

  hints: {
    'no-probe': [
      'In which file are kprobes defined?',
      'Read /sys/kernel/tracing/kprobe_events: there is no event lesson05 in it. If your write failed, read error_log.',
      "await vm.write('/sys/kernel/tracing/kprobe_events', 'r:lesson05 vfs_rename ret=...\\n', { append: true })",
    ],
    'entry-probe': [
      'Where in the function does your probe stand?',
      'Look at the first letter of its line in kprobe_events: p is a probe at an instruction.',
      'A probe at a return begins with r: r:lesson05 vfs_rename ...',
    ],
    'wrong-function': [
      'At the return of which function does your probe stand?',
      'Look at its line in kprobe_events, behind the name.',
      'It is to be vfs_rename, which every rename goes through, whichever system call asked for it.',
    ],
    'no-ret': [
      'What does your probe fetch?',
      'Look at its line in kprobe_events: the task asks for one argument, named ret.',
      'An argument is NAME=WHAT:TYPE. What a function returned is $retval.',
    ],
    'not-retval': [
      'From where does your ret come?',
      'Look at the section "What did it return?".',
      'What a function returned is $retval; a register at the return may hold anything.',
    ],
    'wrong-type': [
      'Is -39 a number that your type can hold?',
      'Read a line of trace in your instance: how is ret shown?',
      'The type stands behind a colon: ret=$retval:s32.',
    ],
    'no-instance': [
      'Which folder makes a tracing buffer of your own?',
      'Look into /sys/kernel/tracing/instances: yours is not in it.',
      "await vm.makeDirectory('/sys/kernel/tracing/instances/lesson05')",
    ],
    'wrong-instance': [
      'In whose buffer does the event record?',
      'Compare set_event in /sys/kernel/tracing with the one in /sys/kernel/tracing/instances/lesson05.',
      'Write 0 to events/kprobes/lesson05/enable at the top, and 1 to the same file in instances/lesson05.',
    ],
    'event-off': [
      'A probe that is defined is not yet recorded. Who is to record it?',
      'Look at events/kprobes/lesson05/enable in your instance.',
      "await vm.write(own + '/events/kprobes/lesson05/enable', '1\\n')",
    ],
    filtered: [
      'Which of the returns does your event let through?',
      'Read events/kprobes/lesson05/filter in your instance.',
      "Write 0 to it: await vm.write(own + '/events/kprobes/lesson05/filter', '0\\n')",
    ],
    'tracing-off': [
      'Everything is set. Is the tape running?',
      'Look at tracing_on in your instance.',
      "await vm.write(own + '/tracing_on', '1\\n')",
    ],
    'pid-filter': [
      'Of which processes does your instance record anything?',
      'Look at set_event_pid in your instance.',
      "An empty write clears it: await vm.write(own + '/set_event_pid', '\\n')",
    ],
    consumed: [
      'Who else reads your buffer?',
      'Look at "read events" in per_cpu/cpu0/stats of your instance. Which file takes out what it shows?',
      'Something reads trace_pipe. End it, and read trace instead, which takes nothing out.',
    ],
    'lost-events': [
      'How many events fit into your buffer?',
      'Look at buffer_size_kb in your instance, and at "overrun" in per_cpu/cpu0/stats.',
      "await vm.write(own + '/buffer_size_kb', '1024\\n')",
    ],
    missed: [
      'How many calls can be under way at once?',
      'Read kprobe_profile: its last column counts what your probe missed.',
      'Give it room: r20:lesson05 vfs_rename ret=$retval:s32',
    ],
    'other-counts': [
      'Which returns should your instance have seen, and which did it see?',
      'Read trace in your instance, and the line of your probe in kprobe_events.',
      'One line is all: r:lesson05 vfs_rename ret=$retval:s32',
    ],
    'no-claim': [
      'In the experiment with the twelve sleepers: where did the returns go that nobody saw?',
      'Read kprobe_profile, and the end of the section "What did it return?".',
      "await check('05', { column: 'hits' }) or { column: 'misses' }: one of them.",
    ],
    hits: [
      'Was the probe run for a return that nobody saw?',
      'Look at the end of the section "What did it return?".',
      'kprobe_profile has two columns of numbers. It is the other one.',
    ],
  },
});

async function findProbe(vm: Machine): Promise<Probe | undefined> {
  const text = await vm.readText(`${tracing}/kprobe_events`);
  const line = text.split('\n').find((one) => /^[pr]\d*:\w+\/lesson05 /.test(one));
  const [head = '', place = '', ...args] = line?.split(' ') ?? [];
  const [, letter = '', group = ''] = /^([pr])\d*:(\w+)\//.exec(head) ?? [];
  return line === undefined ? undefined : { line, letter, group, place, args };
}

async function noProbe(vm: Machine) {
  const text = (await vm.readText(`${tracing}/kprobe_events`)).trim();
  const others = text === '' ? 'It is empty.' : `It has: ${text.split('\n').slice(0, 3).join('; ')}.`;
  return fail('no-probe', `kprobe_events has no event named lesson05. ${others}`);
}

function judgeDefinition({ line, letter, place, args }: Probe) {
  // `p:... vfs_rename%return` is the same probe in other words.
  if (letter === 'p' && !place.endsWith('%return'))
    return fail(
      'entry-probe',
      'Your probe stands at an instruction, not at the return of the function.',
      line,
    );
  const name = place.replace(/(\+0)?(%return)?$/, '');
  if (name !== 'vfs_rename')
    return fail('wrong-function', `Your probe stands at ${place}, not at vfs_rename.`, line);
  const argument = args.find((one) => one.startsWith('ret='));
  if (argument === undefined) return fail('no-ret', 'Your probe fetches no argument named ret.', line);
  const [source = '', type] = argument.slice('ret='.length).split(':');
  if (source !== '$retval')
    return fail('not-retval', `Your ret is ${source}, not what the function returned.`, line);
  if (type !== 's32') {
    const shown =
      type === undefined ? 'has no type, and is shown as the machine keeps it' : `is of the type ${type}`;
    return fail('wrong-type', `Your ret ${shown}; the task asks for a signed number of 32 bits.`, line);
  }
  return undefined;
}

async function judgeConfiguration(vm: Machine, state: InstanceState, { group }: Probe) {
  const event = `${group}:lesson05`;
  const settings = await readEventState(vm, own, `${group}/lesson05`);
  if (settings === undefined || !settings.enabled) {
    const elsewhere = await findInstances(
      vm,
      tracing,
      (other) => other.path !== own && other.events.includes(event),
    );
    return elsewhere.length > 0
      ? fail('wrong-instance', `The event is on in ${elsewhere.join(' and ')}, not in lesson05.`)
      : fail(
          'event-off',
          'The event is off in your instance, so nothing is recorded.',
          `events/${group}/lesson05/enable: 0`,
        );
  }
  if (!state.tracingOn) return fail('tracing-off', 'Recording is off in your instance.', 'tracing_on: 0');
  if (settings.filter !== undefined)
    return fail('filtered', 'Your event has a filter; the task asks for every return.', settings.filter);
  if (state.eventPids.length > 0) {
    return fail(
      'pid-filter',
      `Your instance only records what process ${state.eventPids.join(', ')} does; the one of the check is another.`,
      state.eventPids.join('\n'),
    );
  }
  return undefined;
}

/** Runs the process that renames, and holds what the instance has seen of it against what it says that it did. */
async function observe(vm: Machine, probe: Probe) {
  const before = await readCpuStats(vm, own);
  const missedBefore = await missedOf(vm);
  const truth = await runWorkload(vm, 'renames');
  await vm.$`sleep 0.2`; // whoever reads trace_pipe has had the time to
  const after = await readCpuStats(vm, own);
  const lines = await readTraceLines(vm, own, Math.max(...after.map((cpu) => cpu.now)));
  const returned = lines
    .filter((line) => line.pid === truth.pid && line.text.startsWith('lesson05: '))
    .map((line) => Number(/ ret=(\S+)/.exec(line.text)?.[1]));
  const done = returned.filter((value) => value === 0).length;
  const refused = returned.filter((value) => value === notEmpty).length;
  const { outcomes } = truth;
  if (done === outcomes.done && refused === outcomes.refused && returned.length === done + refused)
    return `${done} returned 0, ${refused} returned ${notEmpty}`;

  const numbers = `Of ${outcomes.done} returns with 0 it saw ${done}, of ${outcomes.refused} with ${notEmpty} it saw ${refused}`;
  const grown = (of: 'overrun' | 'dropped' | 'readEvents') =>
    after.reduce((total, cpu) => total + cpu[of], 0) - before.reduce((total, cpu) => total + cpu[of], 0);
  if (grown('readEvents') > 0)
    return fail('consumed', `Somebody took ${grown('readEvents')} events out of your buffer. ${numbers}.`);
  const lost = grown('overrun') + grown('dropped');
  if (lost > 0)
    return inconclusive('lost-events', `Your buffer was too small: ${lost} events were lost. ${numbers}.`);
  const missed = (await missedOf(vm)) - missedBefore;
  if (missed > 0) return fail('missed', `Your probe missed ${missed} returns. ${numbers}.`, probe.line);
  return fail('other-counts', `${numbers}.`, probe.line);
}

/** The last column of the probe's line in `kprobe_profile`. */
async function missedOf(vm: Machine): Promise<number> {
  const profile = await vm.readText(`${tracing}/kprobe_profile`);
  return Number(/^\s+lesson05\s+\d+\s+(\d+)$/m.exec(profile)?.[1] ?? 0);
}
