import {
  defineCheck,
  type EventState,
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
const own = instancePath(tracing, 'lesson04');
const event = 'signal:signal_generate';
const target = 'lesson04';
const usr1 = 10;

export default defineCheck({
  lesson: '04',
  title: 'Tracepoints',

  grade: async ({ vm, answer }) => {
    const state = await readInstanceState(vm, own);
    if (state === undefined) return await missing(vm);
    const settings = await readEventState(vm, own, 'signal/signal_generate');
    if (settings === undefined) {
      return inconclusive(
        'no-such-event',
        'This kernel has no event signal:signal_generate, so nothing can be checked.',
      );
    }
    const configuration = await judgeConfiguration(vm, state, settings);
    if (configuration !== undefined) return configuration;

    const seen: number[] = [];
    for (let run = 0; run < 2; run += 1) {
      const observed = await observe(vm, settings);
      if (observed.verdict !== undefined) return observed.verdict;
      seen.push(observed.count);
    }

    const said = (answer as { pid?: unknown } | undefined)?.pid;
    if (said === 'receiver') return pass({ instance: own, filter: settings.filter ?? '', seen });
    return said === 'sender'
      ? fail('sender', "Your instance is right. But the event's own field pid is not the sender's.")
      : fail(
          'no-claim',
          "Your instance is right. Now say what the event's own field pid is: 'sender' or 'receiver'.",
        );
  },

  hints: {
    'no-instance': [
      'Which folder makes a tracing buffer of your own?',
      'Look into /sys/kernel/tracing/instances: yours is not in it.',
      "await vm.makeDirectory('/sys/kernel/tracing/instances/lesson04')",
    ],
    'wrong-instance': [
      'In whose buffer does the event record?',
      'Compare set_event in /sys/kernel/tracing with the one in /sys/kernel/tracing/instances/lesson04.',
      'Turn it off at the top (write 0 to events/signal/signal_generate/enable there), and on in instances/lesson04.',
    ],
    'event-off': [
      'You said which events you want. Did you turn the event on?',
      'Look at events/signal/signal_generate/enable in your instance. A filter alone records nothing.',
      "await vm.write(own + '/events/signal/signal_generate/enable', '1\\n')",
    ],
    'wrong-event': [
      'There are two events about signals. When does each one happen?',
      'Read set_event in your instance. A signal that is ignored is generated, and never delivered.',
      'Turn the other event off, and signal_generate on.',
    ],
    'too-many-events': [
      'Which events are on in your instance?',
      'Read set_event in your instance.',
      'Write 0 to events/enable in your instance, then 1 to events/signal/signal_generate/enable.',
    ],
    'tracing-off': [
      'Everything is set. Is the tape running?',
      'Look at tracing_on in your instance.',
      "await vm.write(own + '/tracing_on', '1\\n')",
    ],
    'trigger-stopped': [
      'What turned the recording off?',
      'Read events/signal/signal_generate/trigger in your instance.',
      "A ! in front removes a trigger: write '!traceoff' to the file, then 1 to tracing_on.",
    ],
    'pid-filter': [
      'Of which processes does your instance record anything?',
      'Look at set_event_pid in your instance.',
      "An empty write clears it: await vm.write(own + '/set_event_pid', '\\n')",
    ],
    'no-filter': [
      'Which signals does your event let through?',
      'Read events/signal/signal_generate/filter in your instance: it says none.',
      'A filter joins two conditions with &&: one on the number, one on the name.',
    ],
    'filter-on-sender': [
      'Whose name does your filter compare: who sends, or who gets the signal?',
      'Look at the section "Who did it, and to whom?", and at the fields in the format file.',
      'COMM in capitals is who runs, the sender. The field comm, in small letters, is who gets it.',
    ],
    'other-receivers': [
      'To whom did the signals go that you should not have seen?',
      'Which condition of your filter speaks of the receiver?',
      'Add && comm == "lesson04" to the filter.',
    ],
    'other-signals': [
      'Which signals should you not have seen?',
      'Which condition of your filter speaks of the number of the signal?',
      'SIGUSR1 is 10 and SIGUSR2 is 12: the condition is sig == 10.',
    ],
    'filter-too-narrow': [
      'Which senders does your filter leave out?',
      'Read events/signal/signal_generate/filter in your instance. The task says: whoever sends it.',
      'Two conditions are enough: sig == 10 && comm == "lesson04".',
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
    'no-claim': [
      'In the experiment with the sleep that was killed: who sent, who got the signal, and which of them is in pid?',
      'Look at the section "Who did it, and to whom?".',
      "await check('04', { pid: 'sender' }) or { pid: 'receiver' }: one of them.",
    ],
    sender: [
      'Who was running when the signal was sent, and in which field is that?',
      'Look at the section "Who did it, and to whom?".',
      'common_pid is the sender. What is left for pid?',
    ],
  },
});

async function missing(vm: Machine) {
  const elsewhere = await findInstances(vm, tracing, (state) => state.events.includes(event));
  return elsewhere.length > 0
    ? fail('wrong-instance', `There is no instance lesson04; the event is on in ${elsewhere.join(' and ')}.`)
    : fail('no-instance', 'There is no instance lesson04.', `${own}: No such file or directory`);
}

async function judgeConfiguration(vm: Machine, state: InstanceState, settings: EventState) {
  if (!settings.enabled) {
    if (state.events.length > 0) {
      return fail(
        'wrong-event',
        `Your instance records ${state.events.slice(0, 3).join(', ')}, not ${event}.`,
        state.events.join('\n'),
      );
    }
    const elsewhere = await findInstances(
      vm,
      tracing,
      (other) => other.path !== own && other.events.includes(event),
    );
    return elsewhere.length > 0
      ? fail('wrong-instance', `The event is on in ${elsewhere.join(' and ')}, not in lesson04.`)
      : fail(
          'event-off',
          'The event is off in your instance, so nothing is recorded.',
          'events/signal/signal_generate/enable: 0',
        );
  }
  if (state.events.length > 1) {
    const others = state.events.filter((name) => name !== event);
    return fail(
      'too-many-events',
      `Your instance records ${others.length} more events: ${others.slice(0, 3).join(', ')}.`,
      state.events.join('\n'),
    );
  }
  if (!state.tracingOn) return stopped(settings);
  if (state.eventPids.length > 0) {
    return fail(
      'pid-filter',
      `Your instance only records what process ${state.eventPids.join(', ')} does; the senders of the check are others.`,
      state.eventPids.join('\n'),
    );
  }
  if (settings.filter === undefined)
    return fail('no-filter', 'The event has no filter: every signal is recorded.', 'none');
  return undefined;
}

function stopped(settings: EventState) {
  const trigger = settings.triggers.find((one) => one.startsWith('traceoff'));
  return trigger === undefined
    ? fail('tracing-off', 'Recording is off in your instance.', 'tracing_on: 0')
    : fail('trigger-stopped', 'A trigger turned the recording of your instance off.', trigger);
}

/** Runs the two processes and holds what the instance has seen of them against what they say that they did. */
async function observe(vm: Machine, settings: EventState) {
  const before = await readCpuStats(vm, own);
  const truth = await runWorkload(vm, 'signals', target);
  await vm.$`sleep 0.2`; // whoever reads trace_pipe has had the time to
  const after = await readCpuStats(vm, own);
  const lines = await readTraceLines(vm, own, Math.max(...after.map((cpu) => cpu.now)));

  const roles = new Map([
    [truth.target.pid, 'target'],
    [truth.bystander.pid, 'bystander'],
  ]);
  const sent = lines.flatMap((line) => {
    const fields = /^signal_generate: sig=(\d+) .* pid=(\d+) /.exec(line.text);
    const from = roles.get(line.pid);
    const to = roles.get(Number(fields?.[2]));
    return from === undefined || to === undefined ? [] : [{ from, to, signal: Number(fields?.[1]) }];
  });
  const expected = truth.sent.filter((one) => one.to === 'target' && one.signal === usr1);
  const expectedCount = expected.reduce((total, one) => total + one.count, 0);
  const right = sent.filter((one) => one.to === 'target' && one.signal === usr1);
  if (sent.length === right.length && right.length === expectedCount) return { count: right.length };

  const count = right.length;
  const numbers = `Of ${expectedCount} signals that it should have seen it saw ${count}, and ${sent.length - count} others`;
  const words = settings.filter ?? '';
  const grown = (of: 'overrun' | 'dropped' | 'readEvents') =>
    after.reduce((total, cpu) => total + cpu[of], 0) - before.reduce((total, cpu) => total + cpu[of], 0);
  const state = await readInstanceState(vm, own);
  if (state !== undefined && !state.tracingOn) return { count, verdict: stopped(settings) };
  if (grown('readEvents') > 0) {
    return {
      count,
      verdict: fail(
        'consumed',
        `Somebody took ${grown('readEvents')} events out of your buffer. ${numbers}.`,
      ),
    };
  }
  if (grown('overrun') + grown('dropped') > 0) {
    return {
      count,
      verdict: inconclusive(
        'lost-events',
        `Your buffer was too small: ${grown('overrun') + grown('dropped')} events were lost. ${numbers}.`,
      ),
    };
  }
  const goAnywhere = sent.some((one) => one.to !== 'target');
  if (goAnywhere && sent.every((one) => one.from === 'target')) {
    return {
      count,
      verdict: fail(
        'filter-on-sender',
        `${numbers}: all of them sent by ${target}, whoever got them.`,
        words,
      ),
    };
  }
  if (goAnywhere) {
    return {
      count,
      verdict: fail('other-receivers', `${numbers}: some of them went to another process.`, words),
    };
  }
  if (sent.some((one) => one.signal !== usr1)) {
    return { count, verdict: fail('other-signals', `${numbers}: some of them were not SIGUSR1.`, words) };
  }
  return { count, verdict: fail('filter-too-narrow', `${numbers}: your filter leaves some out.`, words) };
}
