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
const own = instancePath(tracing, 'lesson17');
const event = 'osnoise/thread_noise';
const cpu = 1;

/** The priority of the migration threads is higher: what one of them interrupts counts as two. */
const mostInterrupted = 0.15;

export default defineCheck({
  lesson: '17',
  title: 'Jitter',
  kernel: '6.12-rt',

  grade: async ({ vm, answer }) => {
    const tracers = (await vm.readText(`${tracing}/available_tracers`)).split(/\s+/);
    if (!tracers.includes('osnoise'))
      return inconclusive(
        'no-osnoise',
        `Kernel ${vm.release} has no tracer osnoise (CONFIG_OSNOISE_TRACER). Take one that has: npx tracelab up --kernel 6.12-rt.`,
      );
    const state = await readInstanceState(vm, own);
    if (state === undefined)
      return fail('no-instance', 'There is no instance lesson17.', `${own}: No such file or directory`);
    const configuration = (await judgeTracer(vm, state)) ?? (await judgeEvent(vm, state));
    if (configuration !== undefined) return configuration;

    const seen: string[] = [];
    for (let run = 0; run < 2; run += 1) {
      const observed = await observe(vm);
      if (typeof observed !== 'string') return observed;
      seen.push(observed);
    }

    const said = (answer as { hwlat?: unknown } | undefined)?.hwlat;
    if (said === 'host') return pass({ seen });
    return said === 'firmware'
      ? fail('firmware', 'Your instance is right. But a virtual machine has no firmware that takes its CPU.')
      : fail(
          'no-claim',
          "Your instance is right. Now say whose time hwlat sees in a virtual machine: 'firmware' or 'host'.",
        );
  },

  hints: {
    'no-osnoise': [
      'Which kernel runs in your sandbox?',
      'Read available_tracers: osnoise is not in it.',
      'npx tracelab up --kernel 6.12-rt',
    ],
    'no-instance': [
      'Which folder makes a tracing buffer of your own?',
      'Look into /sys/kernel/tracing/instances: yours is not in it.',
      "await vm.makeDirectory('/sys/kernel/tracing/instances/lesson17')",
    ],
    'wrong-instance': [
      'In whose buffer does the tracer write?',
      'Compare current_tracer in /sys/kernel/tracing with the one in instances/lesson17.',
      "Write nop to the one, and osnoise to the other: await vm.write(own + '/current_tracer', 'osnoise\\n')",
    ],
    'no-tracer': [
      'Who looks at the clock all the time, to see whether time is missing?',
      'Read current_tracer in your instance.',
      "await vm.write(own + '/current_tracer', 'osnoise\\n')",
    ],
    'other-tracer': [
      'What does your tracer measure: how late a thread comes, or what takes the CPU away from one that runs?',
      'Read current_tracer in your instance, and compare the sections of the lesson.',
      "await vm.write(own + '/current_tracer', 'osnoise\\n')",
    ],
    'tracing-off': [
      'Everything is set. Is the tape running?',
      'Look at tracing_on in your instance.',
      "await vm.write(own + '/tracing_on', '1\\n')",
    ],
    'event-off': [
      'The lines of the tracer have the sums. Which event names the thread?',
      'Look into events/osnoise of your instance.',
      "await vm.write(own + '/events/osnoise/thread_noise/enable', '1\\n')",
    ],
    filtered: [
      'Which noise does your event let through?',
      'Read events/osnoise/thread_noise/filter in your instance.',
      "Write 0 to it: await vm.write(own + '/events/osnoise/thread_noise/filter', '0\\n')",
    ],
    'pid-filter': [
      'Of which threads does your instance record anything?',
      'Look at set_event_pid in your instance.',
      "An empty write clears it: await vm.write(own + '/set_event_pid', '\\n')",
    ],
    'wrong-cpu': [
      'On which CPUs does the tracer look?',
      'Read /sys/kernel/tracing/osnoise/cpus.',
      "await vm.write('/sys/kernel/tracing/osnoise/cpus', '1\\n')",
    ],
    sleeps: [
      'What does the tracer see while it sleeps?',
      'Compare runtime_us and period_us in /sys/kernel/tracing/osnoise.',
      'They are to be equal: then it never sleeps. Both are 1000000 on a clean machine.',
    ],
    'lost-events': [
      'How many events fit into your buffer?',
      'Look at buffer_size_kb in your instance, and at "overrun" in per_cpu/cpu1/stats.',
      'A larger buffer, or only the event thread_noise: sample_threshold comes much more often.',
    ],
    'other-counts': [
      'Which interruptions should your instance have seen, and which did it see?',
      'Read trace in your instance.',
      'The tracer osnoise on CPU 1, the event thread_noise, nothing more.',
    ],
    'no-claim': [
      'What remained of hwlat in steady time?',
      'Look at the section "Is it the hardware?".',
      "await check('17', { hwlat: 'firmware' }) or { hwlat: 'host' }: one of them.",
    ],
    firmware: [
      'Would firmware know in which time you measure?',
      'Look at the section "Is it the hardware?": what changed between the two machines?',
      'Only the clock was another one: one counts the time of the host, the other the work of the guest.',
    ],
  },
});

async function judgeTracer(vm: Machine, { tracer, tracingOn }: InstanceState) {
  if (tracer === 'nop') {
    const [elsewhere] = await findInstances(vm, tracing, (state) => state.tracer === 'osnoise');
    return elsewhere === undefined
      ? fail('no-tracer', 'Your instance has no tracer.', 'current_tracer: nop')
      : fail('wrong-instance', `The tracer writes into ${elsewhere}, not into lesson17.`);
  }
  if (tracer !== 'osnoise')
    return fail('other-tracer', `The tracer of your instance is ${tracer}.`, `current_tracer: ${tracer}`);
  return tracingOn
    ? undefined
    : fail('tracing-off', 'Tracing is switched off in your instance.', 'tracing_on: 0');
}

async function judgeEvent(vm: Machine, { events, eventPids }: InstanceState) {
  const state = await readEventState(vm, own, event);
  if (!state?.enabled)
    return fail(
      'event-off',
      'Nothing in your instance would name the thread.',
      `set_event: ${events.join(' ') || 'none'}`,
    );
  if (state.filter !== undefined)
    return fail('filtered', 'Your event has a filter.', `filter: ${state.filter}`);
  if (eventPids.length > 0)
    return fail(
      'pid-filter',
      `Your instance only sees what process ${eventPids.join(', ')} does; the one of the check is another.`,
      eventPids.join('\n'),
    );
  const cpus = (await vm.readText(`${tracing}/osnoise/cpus`)).trim();
  return hasCpu(cpus)
    ? undefined
    : fail('wrong-cpu', `The tracer does not look at CPU ${cpu}.`, `osnoise/cpus: ${cpus}`);
}

/** Whether a list of CPUs, such as `0,2-3`, has the one of the exercise. */
function hasCpu(list: string): boolean {
  return list.split(',').some((range) => {
    const [first = Number.NaN, last = first] = range.split('-').map(Number);
    return first <= cpu && cpu <= last;
  });
}

/** Holds what the instance saw of a process that takes the CPU against how often it says that it did. */
async function observe(vm: Machine) {
  const before = await overrun(vm);
  const { seen, truth } = await seenNoise(vm);
  const numbers = `${truth.comm} took the CPU ${truth.bursts} times; your instance saw ${seen} of them.`;
  const most = truth.bursts * (1 + mostInterrupted) + 2;
  if (seen >= truth.bursts && seen <= most) return `${seen} interruptions of ${truth.bursts}`;
  if ((await overrun(vm)) > before) return fail('lost-events', numbers);
  const [runtime = 0, period = 0] = await Promise.all(
    ['runtime_us', 'period_us'].map(async (name) => Number(await vm.readText(`${tracing}/osnoise/${name}`))),
  );
  if (runtime < period)
    return fail('sleeps', numbers, `osnoise/runtime_us: ${runtime}, osnoise/period_us: ${period}`);
  return fail('other-counts', numbers);
}

/**
 * A tracer that was switched on just now may begin a period late: its thread started before the instance was known, found nobody tracing, and
 * slept. Kernel: `osnoise_main`, `osnoise_sleep` in kernel/trace/trace_osnoise.c (v6.12).
 */
async function seenNoise(vm: Machine) {
  const noise = await makeNoise(vm);
  if (noise.seen > 0) return noise;
  await vm.command([
    'sleep',
    String((1.1 * Number(await vm.readText(`${tracing}/osnoise/period_us`))) / 1e6),
  ]);
  return await makeNoise(vm);
}

/** Runs the process; gives how often the instance saw it. */
async function makeNoise(vm: Machine) {
  const truth = await runWorkload(vm, 'noise', String(cpu));
  const stats = await readCpuStats(vm, own);
  const lines = await readTraceLines(vm, own, Math.max(...stats.map(({ now }) => now)));
  const seen = lines.filter(({ text }) => text.includes(`thread_noise: ${truth.comm}:`)).length;
  return { truth, seen };
}

async function overrun(vm: Machine): Promise<number> {
  return (await readCpuStats(vm, own)).reduce((sum, stats) => sum + stats.overrun + stats.dropped, 0);
}
