import { defineCheck, fail, inconclusive, type Machine, pass, runWorkload } from 'tracelab';

/** The functions that only reads of one kind go through, on any kernel: they have been renamed over the years. */
const functionsOf: Readonly<Record<string, readonly string[]>> = {
  pipe: ['pipe_read', 'anon_pipe_read', 'fifo_pipe_read'],
  eventfd: ['eventfd_read'],
  timerfd: ['timerfd_read', 'timerfd_read_iter'],
  signalfd: ['signalfd_read', 'signalfd_read_iter', 'signalfd_dequeue'],
  socket: [
    'sock_read_iter',
    'sock_recvmsg',
    'unix_stream_recvmsg',
    'unix_stream_read_generic',
    'unix_stream_data_wait',
  ],
  inotify: ['inotify_read'],
};
/** What all reads go through, above these functions and beneath them. */
const above =
  /^(vfs_read|ksys_read|new_sync_read|do_syscall_64|x64_sys_call|__(x64|se|do)_sys_read|entry_SYSCALL.*)$/;
const beneath = /schedule|wait|nanosleep|hrtimer/;

/** How far the learner's time may be from the program's own: both were measured, at different moments. */
const tolerance = 0.4;

export default defineCheck({
  lesson: '03',
  title: 'The function graph',

  grade: async ({ vm, answer }) => {
    const { running, pid, truth } = await runWorkload(vm, 'readers', 'ask');
    if (!running || truth === undefined) {
      return fail(
        'not-started',
        'The program of the exercise does not run.',
        'comm of a process: no "reader"',
      );
    }
    const { slow, ms } = claimOf(answer);
    if (slow === '') return fail('no-claim', 'The program runs. Now name the function that is slow.');

    const kind = Object.entries(functionsOf).find(([, names]) => names.includes(slow))?.[0];
    if (!(await isSymbol(vm, slow))) {
      return fail(
        'no-such-function',
        `This kernel has no function ${slow}.`,
        `grep -w ${slow} /proc/kallsyms: nothing`,
      );
    }
    if (kind !== truth.slow) {
      await runWorkload(vm, 'readers', 'redraw'); // or all the names could be tried
      return judgeName(slow, kind, truth);
    }
    const wrongTime = judgeTime(ms, slow, await settled(vm));
    return wrongTime ?? pass({ pid, slow, ms, kind: truth.slow });
  },

  hints: {
    'not-started': [
      'Does a process called reader run?',
      'Look at the first line of the starter: it starts the program and gives the process that reads.',
      "const { pid } = await runWorkload(vm, 'readers', 'start')",
    ],
    'no-claim': [
      'Which function called by vfs_read takes longest, call by call?',
      'Record the process for two seconds: functions vfs_read, filter vfs_read and *_read and *_read_iter, pid.',
      "calls.groupBy('function').agg({ calls: 'count', mean: ['mean', 'duration_ns'] }).sort('mean', 'desc')",
    ],
    'no-such-function': [
      'Is that a name of this kernel?',
      'Look for it in available_filter_functions, letter by letter.',
      'Copy the name from the column function of your table.',
    ],
    'above-all': [
      'What is inside of the duration of a caller?',
      'Look at the depth in your table: what does the function that you named call?',
      'Go one level down: of the functions that vfs_read calls, take the one whose calls are long.',
    ],
    'beneath-all': [
      'Who else waits in that function?',
      'Draw an icicle by stack: under which functions does the one that you named appear?',
      'All reads that wait do it there. Take the function right beneath vfs_read whose calls are long.',
    ],
    'most-in-total': [
      'Is it slow, or is it called often?',
      'Put the number of calls beside the sum.',
      "Compare the mean of each function, not the sum: .agg({ mean: ['mean', 'duration_ns'] })",
    ],
    'another-read': [
      'How long does one call of it take, and how long one of the others?',
      'Sort your table by the mean of the duration.',
      'Record again: after a wrong answer the program draws another function.',
    ],
    'before-the-last-draw': [
      'When did you record that?',
      'The program draws anew after each wrong answer.',
      'Record again, then answer.',
    ],
    'not-a-read': [
      'Does the process call this function at all?',
      'Look into your table: it holds all the functions that vfs_read called.',
      'Take a name from the column function of your table, right beneath vfs_read.',
    ],
    'no-duration': [
      'How long does one call of it take?',
      'Take the mean of duration_ns of its calls, in milliseconds.',
      "await check('03', { slow: '...', ms: mean / 1e6 })",
    ],
    'wrong-unit': [
      'In which unit is duration_ns?',
      'A thousand nanoseconds are a microsecond, a thousand of these a millisecond.',
      'Divide the mean of duration_ns by 1e6.',
    ],
    'wrong-duration': [
      'One call, or all of them together? Its own calls, or those of another function?',
      'Look at count and mean of duration_ns in your table.',
      "calls.where({ function: slow }).groupBy('function').agg({ mean: ['mean', 'duration_ns'] })",
    ],
    'too-busy': [
      'Does the program come to its reads at all?',
      'Look at the load of the machine: npx tracelab exec -- cat /proc/loadavg',
      'End what runs beside it, and check again.',
    ],
  },
});

function claimOf(answer: unknown): { readonly slow: string; readonly ms: number | undefined } {
  if (typeof answer !== 'object' || answer === null) return { slow: '', ms: undefined };
  const slow = 'slow' in answer && typeof answer.slow === 'string' ? answer.slow.trim() : '';
  const ms = 'ms' in answer && typeof answer.ms === 'number' && answer.ms > 0 ? answer.ms : undefined;
  return { slow, ms };
}

async function isSymbol(vm: Machine, name: string): Promise<boolean> {
  const symbols = await vm.readText('/proc/kallsyms');
  return symbols.split('\n').some((line) => line.split(/\s+/)[2] === name);
}

/** What is wrong with a name that is not the slow one's. */
function judgeName(
  slow: string,
  kind: string | undefined,
  truth: { readonly before: string; readonly often: string },
) {
  const anew = 'The program has drawn anew: record again.';
  if (above.test(slow)) {
    return fail(
      'above-all',
      `All the reads go through ${slow}: its time is theirs. Which of them is it? ${anew}`,
    );
  }
  if (kind === undefined) {
    return beneath.test(slow)
      ? fail('beneath-all', `All the reads that wait do it in ${slow}. Which of them waits long? ${anew}`)
      : fail('not-a-read', `No read of the program goes through ${slow} alone. ${anew}`);
  }
  if (kind === truth.before) {
    return fail('before-the-last-draw', `${slow} was slow, but another one has been drawn since. ${anew}`);
  }
  return kind === truth.often
    ? fail('most-in-total', `${slow} is called often; each call of it is short. ${anew}`)
    : fail('another-read', `${slow} is not the one. ${anew}`);
}

/** The slow reads as the program measured them itself, some of them since the answer was given. */
async function settled(vm: Machine) {
  let before: number | undefined;
  for (let look = 0; look < 10; look += 1) {
    const { truth } = await runWorkload(vm, 'readers', 'ask');
    const reads = truth?.reads.find(({ kind }) => kind === truth.slow);
    if (reads !== undefined) {
      before ??= reads.count;
      if (reads.count >= before + 3) return reads;
    }
    await vm.$`sleep 0.5`;
  }
  return undefined;
}

function judgeTime(
  ms: number | undefined,
  slow: string,
  reads: { readonly count: number; readonly meanUs: number } | undefined,
) {
  if (ms === undefined) {
    return fail('no-duration', `${slow} is right. Now say how many milliseconds one call of it takes.`);
  }
  if (reads === undefined) {
    return inconclusive('too-busy', 'The program hardly comes to read: the machine is too busy to tell.');
  }
  const fits = (value: number) => Math.abs(value * 1000 - reads.meanUs) <= reads.meanUs * tolerance;
  if (fits(ms)) return undefined;
  if (fits(ms / 1e3) || fits(ms / 1e6) || fits(ms * 1e3)) {
    return fail(
      'wrong-unit',
      `${slow} is right, and so are the digits of ${ms}, but these are no milliseconds.`,
    );
  }
  return fail(
    'wrong-duration',
    `${slow} is right, but a call of it does not take ${ms} ms. The program measured ${reads.count} of them.`,
  );
}
