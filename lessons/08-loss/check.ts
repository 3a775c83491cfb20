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
const own = instancePath(tracing, 'lesson08');
const small = 'syscalls:sys_enter_getpgid';
const large = 'raw_syscalls:sys_enter';
const capKb = 96;
/** A getpgid as either of the two events prints it. */
const getpgid = /^sys_getpgid\(|^sys_enter: NR 121 /;

export default defineCheck({
  lesson: '08',
  title: 'Loss',

  grade: async ({ vm, answer }) => {
    const state = await readInstanceState(vm, own);
    if (state === undefined) return await missing(vm);
    const configuration = await judgeConfiguration(vm, state);
    if (configuration !== undefined) return configuration;

    const seen: number[] = [];
    for (let run = 0; run < 2; run += 1) {
      const observed = await observe(vm, state);
      if (observed.verdict !== undefined) return observed.verdict;
      seen.push(observed.count);
    }

    const lost = lostOf(answer);
    if (lost === 'newest') return pass({ instance: own, seen, totalKb: await totalKb(vm) });
    return lost === 'oldest'
      ? fail(
          'oldest-are-kept',
          'Your instance is right. But with overwriting off the oldest events are those that stay.',
        )
      : fail(
          'no-claim',
          "Your instance is right. Now say which events are missing when overwriting is off: 'oldest' or 'newest'.",
        );
  },

  hints: {
    'no-instance': [
      'Which folder makes a tracing buffer of your own?',
      'Look into /sys/kernel/tracing/instances: yours is not in it.',
      "await vm.makeDirectory('/sys/kernel/tracing/instances/lesson08')",
    ],
    'wrong-instance': [
      'In whose buffer does the event record?',
      'Compare set_event in /sys/kernel/tracing with the one in /sys/kernel/tracing/instances/lesson08.',
      'Turn it off where it is on, and on in instances/lesson08.',
    ],
    'event-off': [
      'Which event tells of a getpgid, and is it on?',
      'Look at events/syscalls/sys_enter_getpgid/enable in your instance.',
      "await vm.write(own + '/events/syscalls/sys_enter_getpgid/enable', '1\\n')",
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
    'over-the-cap': [
      'How much memory do the buffers of all CPUs have together?',
      'Read buffer_total_size_kb in your instance. A write to buffer_size_kb is for each CPU.',
      'Give each CPU its own size: per_cpu/cpu0/buffer_size_kb and so on.',
    ],
    'equal-buffers': [
      'On which CPU does the program run, and what is in the buffer of the other one?',
      'Look at entries and overrun in per_cpu/cpu*/stats after the program has run.',
      'Make the buffers of the idle CPUs as small as they go (write 4), and the one of the CPU of the program large.',
    ],
    'other-cpu': [
      'Which of your buffers lost events, and which one is large?',
      "Run the program: const { cpu } = await runWorkload(vm, 'burst'). Compare with per_cpu/cpu*/buffer_size_kb.",
      'Swap the two sizes.',
    ],
    'buffer-too-small': [
      'How many events are there, and how many bytes has each?',
      'Look at bytes and entries in per_cpu/cpu*/stats of the CPU that the program ran on.',
      'Some 80 KiB for that CPU are enough, and with the least for the other one that is under the cap.',
    ],
    'large-events': [
      'How many bytes has one event of yours?',
      'Divide bytes by entries in per_cpu/cpu*/stats. Compare with the fields in the two format files.',
      'raw_syscalls:sys_enter has room for six arguments. Take syscalls:sys_enter_getpgid instead: it has one.',
    ],
    'unwanted-events': [
      'What fills your buffer?',
      'Read trace in your instance: which calls of the program are in it that nobody asked for?',
      'Turn everything off but syscalls:sys_enter_getpgid.',
    ],
    dropped: [
      'Overrun says zero. Is that all that can be lost?',
      'Look at "dropped events" in per_cpu/cpu*/stats, and at options/overwrite.',
      'Write 1 to options/overwrite, and give the buffer of the CPU of the program enough room.',
    ],
    consumed: [
      'Who else reads your buffer?',
      'Look at "read events" in per_cpu/cpu*/stats of your instance.',
      'Something reads trace_pipe. End it: what it takes out is not there any more.',
    ],
    'some-left-out': [
      'Nothing was lost, and still some are missing. Who leaves them out?',
      'Look at filter and trigger of your event, and at tracing_cpumask in your instance.',
      'Write 0 to the filter of the event: that removes it.',
    ],
    'no-claim': [
      'Which calls were in the trace with overwriting off: the first, or the last ones?',
      'Look at the section "The oldest or the newest?".',
      "await check('08', { missing: 'oldest' }) or { missing: 'newest' }: one of them.",
    ],
    'oldest-are-kept': [
      'A full cup: what runs over, what is in it already or what is poured now?',
      'Look at the second row of the plot in the section "The oldest or the newest?".',
      'What comes when the buffer is full is not recorded. When is that?',
    ],
  },
});

function lostOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'missing' in answer ? answer.missing : undefined;
}

function tells({ events }: InstanceState): boolean {
  return events.includes(small) || events.includes(large);
}

async function missing(vm: Machine) {
  const elsewhere = await findInstances(vm, tracing, tells);
  return elsewhere.length > 0
    ? fail('wrong-instance', `There is no instance lesson08; the event is on in ${elsewhere.join(' and ')}.`)
    : fail('no-instance', 'There is no instance lesson08.', `${own}: No such file or directory`);
}

async function totalKb(vm: Machine): Promise<number> {
  return Number.parseInt(await vm.readText(`${own}/buffer_total_size_kb`), 10);
}

async function judgeConfiguration(vm: Machine, state: InstanceState) {
  if (!tells(state)) {
    const elsewhere = await findInstances(vm, tracing, (other) => other.path !== own && tells(other));
    return elsewhere.length > 0
      ? fail('wrong-instance', `The event is on in ${elsewhere.join(' and ')}, not in lesson08.`)
      : fail(
          'event-off',
          'No event that tells of a getpgid is on in your instance.',
          state.events.join('\n'),
        );
  }
  if (!state.tracingOn) return fail('tracing-off', 'Recording is off in your instance.', 'tracing_on: 0');
  if (state.eventPids.length > 0) {
    return fail(
      'pid-filter',
      `Your instance only records what process ${state.eventPids.join(', ')} does; the program of the check is another one.`,
      state.eventPids.join('\n'),
    );
  }
  const total = await totalKb(vm);
  if (total > capKb) {
    return fail(
      'over-the-cap',
      `Your buffers have ${total} KiB together; the cap is ${capKb} KiB.`,
      `buffer_total_size_kb: ${total}`,
    );
  }
  return undefined;
}

/** Runs the program and holds what the instance has of it against what it says that it did. */
async function observe(vm: Machine, state: InstanceState) {
  const before = await readCpuStats(vm, own);
  const truth = await runWorkload(vm, 'burst');
  await vm.$`sleep 0.2`; // whoever reads trace_pipe has had the time to
  const after = await readCpuStats(vm, own);
  const lines = await readTraceLines(vm, own, Math.max(...after.map((cpu) => cpu.now)));
  const ofProgram = lines.filter((line) => line.pid === truth.pid);
  const count = ofProgram.filter(({ text }) => getpgid.test(text)).length;
  const others = ofProgram.length - count;
  const expected = truth.calls.getpgid;
  if (count === expected) return { count };

  const grown = (of: 'overrun' | 'dropped' | 'readEvents') =>
    after.reduce((total, cpu) => total + cpu[of], 0) - before.reduce((total, cpu) => total + cpu[of], 0);
  const [overrun, dropped, taken] = [grown('overrun'), grown('dropped'), grown('readEvents')];
  const numbers = `Of ${expected} calls your instance has ${count}`;
  const words = `CPU ${truth.cpu}: overrun ${overrun}, dropped events ${dropped}`;
  if (taken > 0) {
    return {
      count,
      verdict: fail('consumed', `${numbers}: somebody took ${taken} events out of your buffer.`),
    };
  }
  if (others > 0 && overrun + dropped > 0) {
    return {
      count,
      verdict: fail(
        'unwanted-events',
        `${numbers}, and ${others} events of other calls that nobody asked for.`,
        words,
      ),
    };
  }
  if (dropped > 0) {
    return {
      count,
      verdict: fail(
        'dropped',
        `${numbers}. Nothing was overwritten, but ${dropped} events were dropped.`,
        words,
      ),
    };
  }
  if (overrun === 0) {
    return { count, verdict: fail('some-left-out', `${numbers}, and nothing was lost.`, words) };
  }
  if (state.events.includes(large)) {
    return {
      count,
      verdict: fail('large-events', `${numbers}: ${overrun} were overwritten. Your events are large.`, words),
    };
  }
  return {
    count,
    verdict: await judgeSizes(
      vm,
      truth.cpu,
      after.map(({ cpu }) => cpu),
      numbers,
      words,
    ),
  };
}

/** Whose buffer was too small, and was there room elsewhere? */
async function judgeSizes(vm: Machine, cpu: number, cpus: readonly number[], numbers: string, words: string) {
  const sizes = await Promise.all(
    cpus.map(async (one) =>
      Number.parseInt(await vm.readText(`${own}/per_cpu/cpu${one}/buffer_size_kb`), 10),
    ),
  );
  const mine = sizes[cpus.indexOf(cpu)];
  if (mine === undefined) {
    return inconclusive('no-such-buffer', `The program ran on CPU ${cpu}, and that has no buffer.`);
  }
  const greatest = Math.max(...sizes);
  const told = cpus.map((one, at) => `CPU ${one} ${sizes[at]} KiB`).join(', ');
  if (greatest > mine) {
    return fail(
      'other-cpu',
      `${numbers}. The program ran on CPU ${cpu}; the large buffer is another one's: ${told}.`,
      words,
    );
  }
  return sizes.length > 1 && sizes.every((size) => size === mine)
    ? fail('equal-buffers', `${numbers}. The program ran on CPU ${cpu} only; the buffers are ${told}.`, words)
    : fail('buffer-too-small', `${numbers}. The buffers are ${told}.`, words);
}
