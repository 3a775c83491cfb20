import { defineCheck, fail, inconclusive, pass, runWorkload } from 'tracelab';

const tracing = '/sys/kernel/tracing';

/** How far the learner's time may be from what the program holds the CPU: interrupts come in between, and are left out of it. */
const tolerance = 0.4;

export default defineCheck({
  lesson: '17',
  title: 'Jitter',
  kernel: '6.12-rt',

  grade: async ({ vm, answer }) => {
    const tracers = (await vm.readText(`${tracing}/available_tracers`)).trim();
    if (!tracers.split(' ').includes('osnoise')) {
      return inconclusive(
        'no-osnoise',
        `Kernel ${vm.release} has no tracer osnoise. Take one that has it: sandbox({ kernel: '6.12-rt' }).`,
        `available_tracers: ${tracers}`,
      );
    }
    const { running, processes } = await runWorkload(vm, 'noise', 'ask');
    const [longest] = processes;
    if (!running || longest === undefined)
      return fail(
        'not-started',
        'The program of the exercise does not run.',
        '/run/tracelab/noise: nobody runs',
      );
    const { process, ms } = claimOf(answer);
    if (process === '')
      return fail('no-claim', 'The program runs. Now name who holds the CPU longest at a time.');
    if (process !== longest.comm) {
      const { before } = await runWorkload(vm, 'noise', 'ask');
      const wrong = judgeName(process, before, processes);
      await runWorkload(vm, 'noise', 'redraw'); // or all the names could be tried
      return wrong;
    }
    if (ms === undefined)
      return fail(
        'no-duration',
        `${process} is right. Now say for how many milliseconds it holds the CPU each time.`,
      );
    const fits = (value: number) => Math.abs(value * 1000 - longest.us) <= longest.us * tolerance;
    if (fits(ms)) return pass({ process, ms, us: longest.us });
    return fits(ms / 1e3) || fits(ms / 1e6) || fits(ms * 1e3)
      ? fail(
          'wrong-unit',
          `${process} is right, and so are the digits of ${ms}, but these are no milliseconds.`,
        )
      : fail('wrong-duration', `${process} is right, but it does not hold the CPU for ${ms} ms at a time.`);
  },

  hints: {
    'no-osnoise': [
      'Which kernel runs in this sandbox?',
      'Look into available_tracers.',
      "const rt = await sandbox({ kernel: '6.12-rt' })",
    ],
    'not-started': [
      'Do the three processes run?',
      'Look at the first line of the starter: it starts them.',
      "await runWorkload(rt, 'noise', 'start')",
    ],
    'no-claim': [
      'Which process takes the CPU for longest at a time?',
      'Record osnoise:thread_noise for two seconds while the tracer osnoise runs, and look at event_comm and duration.',
      "noise.groupBy('event_comm').agg({ times: 'count', median: ['quantile', 'duration', 0.5] }).sort('median', 'desc')",
    ],
    'not-hardware': [
      'Has the kernel seen what came, or not?',
      'What the kernel has seen is in the events irq_noise, softirq_noise and thread_noise; only the rest is the hardware.',
      'Look at thread_noise: the name is in event_comm.',
    ],
    'kernel-thread': [
      'Who is it that you named, and who woke it?',
      'Its noise is short. Sort by the length of one interruption.',
      'Leave out what begins with ksoftirqd, ktimers, kworker, rcu: the rest are processes.',
    ],
    'no-such-process': [
      'Does that name stand in your table?',
      'event_comm is who took the CPU; comm is who had it (osnoise/N).',
      'Copy a name from the column event_comm.',
    ],
    'most-often': [
      'Does it hold the CPU for long, or does it come often?',
      'Put the number of interruptions beside their length.',
      'Sort by the median of duration, not by the number or the sum.',
    ],
    'another-process': [
      'How long is one interruption of it, and how long one of the others?',
      'Sort your table by the median of duration.',
      'Record again: after a wrong answer the program draws another one.',
    ],
    'before-the-last-draw': [
      'When did you record that?',
      'The program draws anew after each wrong answer.',
      'Record again, then answer.',
    ],
    'no-duration': [
      'For how long does it hold the CPU each time?',
      'Take the median of its durations, in milliseconds.',
      "await check('17', { process: '...', ms: median / 1e6 })",
    ],
    'wrong-unit': [
      'In which unit is duration?',
      'The kernel counts nanoseconds; a million of them are a millisecond.',
      'Divide the median by 1e6.',
    ],
    'wrong-duration': [
      'One interruption, or all of them together?',
      'Look at the median of duration, and at the number.',
      'Take the median of its own rows in thread_noise, not the sum.',
    ],
  },
});

function claimOf(answer: unknown): { readonly process: string; readonly ms: number | undefined } {
  if (typeof answer !== 'object' || answer === null) return { process: '', ms: undefined };
  const process = 'process' in answer && typeof answer.process === 'string' ? answer.process.trim() : '';
  const ms = 'ms' in answer && typeof answer.ms === 'number' && answer.ms > 0 ? answer.ms : undefined;
  return { process, ms };
}

/** What is wrong with a name that is not the longest one's. */
function judgeName(process: string, before: string, processes: readonly { readonly comm: string }[]) {
  const anew = 'The program has drawn anew: record again.';
  const [, frequent, other] = processes;
  if (/^(hardware|hw|hwlat|smi|firmware|bios|hypervisor)$/i.test(process))
    return fail(
      'not-hardware',
      `The kernel itself has seen who took the CPU: it is a process, with a name. ${anew}`,
    );
  if (/^(ksoftirqd|ktimers|kworker|rcu|migration|irq|osnoise|swapper|timerlat)/.test(process))
    return fail(
      'kernel-thread',
      `${process} is a thread of the kernel. Which process holds the CPU for long? ${anew}`,
    );
  if (process === frequent?.comm)
    return fail('most-often', `${process} comes often; each time it is short. ${anew}`);
  if (process === other?.comm) return fail('another-process', `${process} is not the one. ${anew}`);
  if (process === before)
    return fail('before-the-last-draw', `${process} was it, but another one has been drawn since. ${anew}`);
  return fail('no-such-process', `No process called ${process} takes the CPU. ${anew}`);
}
