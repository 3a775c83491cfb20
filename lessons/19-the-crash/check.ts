import {
  type Crash,
  defineCheck,
  fail,
  findInstances,
  type InstanceState,
  inconclusive,
  instancePath,
  type Machine,
  pass,
  readInstanceState,
  runCrash,
  Sandbox,
} from 'tracelab';

const tracing = '/sys/kernel/tracing';
const dumpFile = '/proc/sys/kernel/ftrace_dump_on_oops';
const wanted = ['vfs_mkdir', 'vfs_rename', 'vfs_rmdir'];

/** What `ftrace_dump_on_oops` asks for: the buffers by name (the top one has none), and whether of one CPU alone. */
interface DumpSetting {
  readonly text: string;
  readonly buffers: readonly string[];
  readonly oneCpu: boolean;
}

export default defineCheck({
  lesson: '19',
  title: 'The crash',

  grade: async ({ vm, answer }) => {
    if (!(vm instanceof Sandbox))
      return inconclusive(
        'no-copy',
        'The check crashes a copy of your machine, and only the embedded VM can be copied: npx tracelab up.',
      );
    const setting = parseSetting(await vm.readText(dumpFile));
    if (setting.buffers.length === 0)
      return fail('dump-off', 'After a crash this kernel prints no trace.', `${dumpFile}: ${setting.text}`);
    const found = await findRecording(vm, setting);
    if ('kind' in found) return found;
    const configuration = judgeConfiguration(found);
    if (configuration !== undefined) return configuration;

    const crash = await vm.withCopy((copy) => runCrash(copy));
    const evidence = await judgeEvidence(vm, crash, found, setting);
    if (typeof evidence !== 'string') return evidence;

    const said = (answer as { erasedBy?: unknown } | undefined)?.erasedBy;
    if (said === 'power') return pass({ setting: setting.text, seen: evidence });
    return said === 'reboot'
      ? fail('reboot', 'Your console has the evidence. But a persistent ring buffer is there after a reboot.')
      : fail(
          'no-claim',
          "Your console has the evidence. Now say what a persistent ring buffer does not outlive: 'reboot' or 'power'.",
        );
  },

  hints: {
    'no-copy': [
      'Which machine do you work on?',
      'Read vm.name, and npx tracelab status.',
      'npx tracelab up brings up the embedded VM; then do the exercise there.',
    ],
    'dump-off': [
      'Who prints the trace when the machine dies?',
      'Read /proc/sys/kernel/ftrace_dump_on_oops.',
      "await vm.write('/proc/sys/kernel/ftrace_dump_on_oops', '1\\n')",
    ],
    'no-such-instance': [
      'Which buffer is to be printed, and is it there?',
      'Compare /proc/sys/kernel/ftrace_dump_on_oops with the names in /sys/kernel/tracing/instances.',
      "The kernel takes any name, and says nothing. '1\\n' means the top buffer.",
    ],
    'wrong-instance': [
      'Whose buffer is printed at a crash, and whose records?',
      'Compare current_tracer in /sys/kernel/tracing with the one in your instance.',
      'Either trace at the top, in /sys/kernel/tracing, or write the name of your instance to ftrace_dump_on_oops (Linux 6.9 and later).',
    ],
    'no-tracer': [
      'What does the buffer that is printed record?',
      'Read current_tracer in /sys/kernel/tracing.',
      "await vm.write('/sys/kernel/tracing/current_tracer', 'function\\n')",
    ],
    'tracing-off': [
      'Everything is set. Is the tape running?',
      'Look at tracing_on.',
      "await vm.write('/sys/kernel/tracing/tracing_on', '1\\n')",
    ],
    'no-filter': [
      'How many lines does your console have to print, before the last one comes?',
      'Look at set_ftrace_filter: "all functions enabled". A serial line prints some hundred lines a second.',
      "await vm.write('/sys/kernel/tracing/set_ftrace_filter', 'vfs_mkdir\\n'), and the two others with { append: true }",
    ],
    'filter-too-wide': [
      'Which functions are asked for?',
      'Read set_ftrace_filter: there are more in it.',
      'The three functions are vfs_mkdir, vfs_rename and vfs_rmdir. A write without { append: true } clears the filter first.',
    ],
    'filter-too-narrow': [
      'Of which calls will the console know nothing?',
      'Read set_ftrace_filter, and the three functions of the task.',
      "Append what is missing: await vm.write('/sys/kernel/tracing/set_ftrace_filter', 'vfs_rename\\n', { append: true })",
    ],
    'pid-filter': [
      'Of which processes does your tracer record anything?',
      'Look at set_ftrace_pid.',
      "An empty write clears it: await vm.write('/sys/kernel/tracing/set_ftrace_pid', '\\n')",
    ],
    'one-cpu': [
      'On which CPU did the machine die, and where did the process run?',
      'Read /proc/sys/kernel/ftrace_dump_on_oops, and the section "How much, and how fast?".',
      '2 prints the buffer of the CPU that died, and of no other. 1 prints all.',
    ],
    'keeps-the-first': [
      'When the buffer is full, which events go: the oldest or the newest?',
      'Look at options/overwrite.',
      "await vm.write('/sys/kernel/tracing/options/overwrite', '1\\n'): a flight recorder keeps the end.",
    ],
    'other-calls': [
      'Which calls should the end of the dump have, and which does it have?',
      'Crash a copy yourself: vm.withCopy, and dumpedTrace of its console.',
      'Three functions in set_ftrace_filter, the tracer function, tracing_on 1, ftrace_dump_on_oops 1: no more is needed.',
    ],
    'no-claim': [
      'Where does a persistent ring buffer lie?',
      'Look at the section "A reboot does not erase everything".',
      "await check('19', { erasedBy: 'reboot' }) or { erasedBy: 'power' }: one of them.",
    ],
    reboot: [
      'What did you read after the reboot?',
      'Look at the section "A reboot does not erase everything".',
      'It lies in memory, and memory needs something all the time.',
    ],
  },
});

/** Settings separated by commas: `1`, `2`, `NAME`, `NAME=2`, `orig_cpu` (kernel/trace/trace.c, ftrace_dump). */
function parseSetting(written: string): DumpSetting {
  const text = written.trim();
  const parts = text.split(',').filter((part) => part !== '' && part !== '0');
  const isTop = (part: string) => /^([12]|orig_cpu)$/.test(part);
  return {
    text,
    buffers: parts.map((part) => (isTop(part) ? '' : (part.split('=')[0] ?? part))),
    oneCpu: parts.some((part) => /(^|=)(2|orig_cpu)$/.test(part)),
  };
}

/** The buffer that is printed and records functions; else what stands in the way. */
async function findRecording(vm: Machine, { buffers, text }: DumpSetting) {
  const paths = buffers.map((name) => instancePath(tracing, name === '' ? undefined : name));
  const states = await Promise.all(paths.map((path) => readInstanceState(vm, path)));
  const dumped = states.filter((state) => state !== undefined);
  if (dumped.length === 0)
    return fail('no-such-instance', `There is no instance ${buffers.join(' or ')}.`, `${dumpFile}: ${text}`);
  const recording = dumped.find(({ tracer }) => tracer === 'function');
  if (recording !== undefined) return recording;
  const [elsewhere] = await findInstances(vm, tracing, ({ tracer }) => tracer === 'function');
  if (elsewhere !== undefined)
    return fail(
      'wrong-instance',
      `The functions are recorded in ${elsewhere}. What is printed at a crash is another buffer.`,
      `${dumpFile}: ${text}`,
    );
  return fail(
    'no-tracer',
    `The buffer that is printed has the tracer ${dumped[0]?.tracer}: no function would be in it.`,
  );
}

function judgeConfiguration(state: InstanceState) {
  const { functions, functionPids, tracingOn } = state;
  if (!tracingOn) return fail('tracing-off', 'Tracing is switched off.', `${state.path}/tracing_on: 0`);
  if (functions.length === 0)
    return fail(
      'no-filter',
      'All functions are traced: at a crash the console prints tens of thousands of lines.',
      '#### all functions enabled ####',
    );
  const others = functions.filter((name) => !wanted.includes(name));
  if (others.length > 0)
    return fail(
      'filter-too-wide',
      `There are ${others.length} functions in your filter that the task does not ask for.`,
      others.slice(0, 5).join('\n'),
    );
  if (functionPids.length > 0)
    return fail(
      'pid-filter',
      `Only process ${functionPids.join(', ')} is traced; the one of the check is another.`,
      functionPids.join('\n'),
    );
  return undefined;
}

/** Holds the end of the dump against what the process said that it would do last. */
async function judgeEvidence(
  vm: Machine,
  { truth, dump }: Crash,
  state: InstanceState,
  { text, oneCpu }: DumpSetting,
) {
  const calls = dump.table.where({ pid: truth.pid }).columnNamed('event').toArray();
  const last = calls.slice(-truth.last.length);
  if (last.join() === truth.last.join())
    return `${calls.length} of ${truth.calls} calls on the console; the last one was ${last.at(-1)}`;
  const seen = `The last calls were ${truth.last.slice(-3).join(', ')}; on the console the last are ${last.slice(-3).join(', ') || 'none'}.`;
  const missing = wanted.filter((name) => !state.functions.includes(name));
  if (missing.length > 0) return fail('filter-too-narrow', `${seen} ${missing.join(', ')}: not traced.`);
  if (oneCpu) return fail('one-cpu', seen, `${dumpFile}: ${text}`);
  const overwrite = (await vm.readText(`${state.path}/options/overwrite`)).trim();
  if (overwrite === '0') return fail('keeps-the-first', seen, `${state.path}/options/overwrite: 0`);
  return fail('other-calls', seen, `${calls.length} calls of process ${truth.pid}, ${truth.calls} were made`);
}
