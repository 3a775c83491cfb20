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
  readInstanceState,
  readTraceLines,
  runWorkload,
} from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = instancePath(tracing, 'lesson02');
const wanted = ['vfs_mkdir', 'vfs_rename'] as const;
/** The lesson shows these; to name one of them again proves nothing. */
const shown = [
  ...['do_syscall_64', 'exc_page_fault'], // x86-64
  ...['el0t_64_sync_handler', 'el1h_64_sync_handler'], // arm64
  'ftrace_caller',
];

export default defineCheck({
  lesson: '02',
  title: 'The function tracer',

  grade: async ({ vm, answer }) => {
    const state = await readInstanceState(vm, own);
    if (state === undefined) return await missing(vm);
    const configuration = await judgeConfiguration(vm, state);
    if (configuration !== undefined) return configuration;

    // Twice, with other counts: what is so once may be an accident, what was so may have ended.
    const seen: Record<string, number>[] = [];
    for (let run = 0; run < 2; run += 1) {
      const observed = await observe(vm);
      if (observed.verdict !== undefined) return observed.verdict;
      seen.push(observed.counts);
    }

    return (await judgeClaim(vm, answer)) ?? pass({ instance: own, seen });
  },

  hints: {
    'no-instance': [
      'Which folder makes a tracing buffer of your own?',
      'Look into /sys/kernel/tracing/instances: it is empty, or yours is not in it.',
      "await vm.makeDirectory('/sys/kernel/tracing/instances/lesson02')",
    ],
    'wrong-instance': [
      'In whose buffer are you tracing?',
      'Compare set_ftrace_filter in /sys/kernel/tracing with the one in /sys/kernel/tracing/instances/lesson02.',
      "Put the top one back (write 'nop' to its current_tracer and '' to its set_ftrace_filter), and write to the files in instances/lesson02.",
    ],
    'wrong-tracer': [
      'You said which functions. Did you say what to do with them?',
      'Look at current_tracer in your instance; available_tracers there lists what it can be.',
      "await vm.write(own + '/current_tracer', 'function\\n')",
    ],
    'events-instead': [
      'Which kind of thing is recorded in your instance, functions or events?',
      'set_event in your instance is not empty, and current_tracer says nop.',
      "An event for a system call is not the kernel's function. Empty set_event, then write 'function' to current_tracer.",
    ],
    'tracing-off': [
      'Everything is set. Is the tape running?',
      'Look at tracing_on in your instance.',
      "await vm.write(own + '/tracing_on', '1\\n')",
    ],
    'pid-filter': [
      'Of which processes does your instance record anything?',
      'Look at set_ftrace_pid in your instance.',
      "An empty write clears it: await vm.write(own + '/set_ftrace_pid', '\\n')",
    ],
    'no-filter': [
      'What does an empty filter mean to the function tracer: nothing, or everything?',
      'Read set_ftrace_filter in your instance.',
      "await vm.write(own + '/set_ftrace_filter', 'vfs_mkdir\\n'), and the second function with { append: true }",
    ],
    'filter-too-wide': [
      'How many functions does your filter let through?',
      'Read set_ftrace_filter in your instance: it lists every function that a pattern stood for.',
      'Write the two names in full, without *: the first write empties the filter, the second one needs { append: true }.',
    ],
    'filter-too-narrow': [
      'You wrote two functions. How many are left?',
      'Read set_ftrace_filter in your instance. What does a write do to what was in it before?',
      'The second write needs { append: true } (in a shell: >>), or it empties the filter first.',
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
    'counts-differ': [
      'Your settings are right, and still the numbers are not. What runs in between?',
      'Read trace in your instance: are the events of the program there, and all of them?',
      'Write an empty line to trace to clear the buffer, and check again.',
    ],
    'no-claim': [
      'Which names are in one list and not in the other?',
      'Print some of `missing` from the cell "Not every function is there".',
      "await check('02', { untraceable: '...' }) with any name from `missing` that the lesson has not shown.",
    ],
    'not-a-symbol': [
      'Is that a name of this kernel?',
      'Look for it in /proc/kallsyms, letter by letter.',
      'Take a name from `missing` in the cell "Not every function is there".',
    ],
    'no-function': [
      'What does the compiler use such names for?',
      'Look at the four reasons in "Not every function is there".',
      'Leave out the names that begin with __pfx_ or have .cold in them: missing.filter((name) => !/^__pfx_|\\.cold/.test(name))',
    ],
    'can-be-traced': [
      'Is your function really missing from the list?',
      'Look for it in available_filter_functions.',
      'Take a name from `missing` in the cell "Not every function is there".',
    ],
  },
});

async function missing(vm: Machine) {
  const elsewhere = await findInstances(
    vm,
    tracing,
    (state) =>
      state.tracer === 'function' || state.functions.some((name) => wanted.some((one) => one === name)),
  );
  return elsewhere.length > 0
    ? fail(
        'wrong-instance',
        `There is no instance lesson02; the functions are set in ${elsewhere.join(' and ')}.`,
      )
    : fail('no-instance', 'There is no instance lesson02.', `${own}: No such file or directory`);
}

/** Only what is wrong with the settings; the kernel's own words are what the control file says. */
async function judgeConfiguration(vm: Machine, state: InstanceState) {
  const filter = state.functions.length > 6 ? [...state.functions.slice(0, 6), '...'] : state.functions;
  if (state.tracer !== 'function') {
    if (state.events.length > 0) {
      return fail(
        'events-instead',
        `Your instance records events (${state.events.slice(0, 3).join(', ')}), not functions: its tracer is ${state.tracer}.`,
        state.events.join('\n'),
      );
    }
    const elsewhere = await findInstances(
      vm,
      tracing,
      (other) => other.path !== own && other.tracer === 'function',
    );
    if (elsewhere.length > 0) {
      return fail(
        'wrong-instance',
        `The function tracer runs in ${elsewhere.join(' and ')}, not in lesson02.`,
      );
    }
    return fail(
      'wrong-tracer',
      `The tracer of your instance is ${state.tracer}, so no function is recorded.`,
      state.tracer,
    );
  }
  if (!state.tracingOn) return fail('tracing-off', 'Recording is off in your instance.', 'tracing_on: 0');
  if (state.functionPids.length > 0) {
    return fail(
      'pid-filter',
      `Your instance only records process ${state.functionPids.join(', ')}; the program of the check is another one.`,
      state.functionPids.join('\n'),
    );
  }
  if (state.functions.length === 0) {
    return fail(
      'no-filter',
      'No filter is set, so your instance traces every function.',
      '#### all functions enabled ####',
    );
  }
  const extra = state.functions.filter((name) => !wanted.some((one) => one === name));
  if (extra.length > 0) {
    return fail(
      'filter-too-wide',
      `Your filter lets ${state.functions.length} functions through; ${extra.length} of them were not asked for: ${extra.slice(0, 3).join(', ')}.`,
      filter.join('\n'),
    );
  }
  const lacking = wanted.filter((name) => !state.functions.includes(name) || state.notrace.includes(name));
  if (lacking.length > 0) {
    return fail('filter-too-narrow', `Your filter lacks ${lacking.join(' and ')}.`, filter.join('\n'));
  }
  return undefined;
}

/** Runs the program and holds what the instance has seen of it against what it says that it did. */
async function observe(vm: Machine) {
  const before = await readCpuStats(vm, own);
  const truth = await runWorkload(vm, 'directories');
  await vm.$`sleep 0.2`; // whoever reads trace_pipe has had the time to
  const after = await readCpuStats(vm, own);
  const lines = await readTraceLines(vm, own, Math.max(...after.map((cpu) => cpu.now)));
  const ofProgram = lines.filter((line) => line.pid === truth.pid).map((line) => line.text.split(' ')[0]);
  const counts = Object.fromEntries(
    wanted.map((name) => [name, ofProgram.filter((one) => one === name).length]),
  );
  const differ = wanted.filter((name) => counts[name] !== truth.calls[name]);
  if (differ.length === 0 && ofProgram.length === truth.calls.vfs_mkdir + truth.calls.vfs_rename)
    return { counts };

  const seen = wanted.map((name) => `${name} ${counts[name]} of ${truth.calls[name]}`).join(', ');
  const grown = (of: 'overrun' | 'dropped' | 'readEvents') => sum(after, of) - sum(before, of);
  const lost = grown('overrun') + grown('dropped');
  if (grown('readEvents') > 0) {
    return {
      counts,
      verdict: fail(
        'consumed',
        `Somebody took ${grown('readEvents')} events out of your buffer while the program ran. In trace there is left: ${seen}.`,
      ),
    };
  }
  if (lost > 0) {
    return {
      counts,
      verdict: inconclusive(
        'lost-events',
        `Your buffer was too small: ${lost} events were lost. Seen: ${seen}.`,
      ),
    };
  }
  return {
    counts,
    verdict: fail(
      'counts-differ',
      `Your settings are right, but the counts are not: ${seen}, and nothing was lost.`,
    ),
  };
}

async function judgeClaim(vm: Machine, answer: unknown) {
  const name = (answer as { untraceable?: unknown } | undefined)?.untraceable;
  if (typeof name !== 'string' || name.trim() === '' || shown.includes(name.trim())) {
    return fail(
      'no-claim',
      'Your instance is right. Now name a function that cannot be traced, other than those that the lesson shows.',
    );
  }
  const wantedName = name.trim();
  const symbols = await vm.readText('/proc/kallsyms');
  if (!symbols.split('\n').some((line) => line.split(/\s+/)[2] === wantedName)) {
    return fail(
      'not-a-symbol',
      `This kernel has no symbol ${wantedName}.`,
      `grep -w ${wantedName} /proc/kallsyms: nothing`,
    );
  }
  if (/^__(pfx|cfi)_|_text_(start|end)$|\.cold/.test(wantedName)) {
    return fail('no-function', `${wantedName} is a label or a part of a function, not a function.`);
  }
  const traceable = await vm.readText(`${tracing}/available_filter_functions`);
  if (traceable.split('\n').some((line) => line.split(' ')[0] === wantedName)) {
    return fail('can-be-traced', `${wantedName} can be traced.`, `available_filter_functions: ${wantedName}`);
  }
  return undefined;
}

function sum(
  cpus: readonly Readonly<Record<'overrun' | 'dropped' | 'readEvents', number>>[],
  of: 'overrun' | 'dropped' | 'readEvents',
): number {
  return cpus.reduce((total, cpu) => total + cpu[of], 0);
}
