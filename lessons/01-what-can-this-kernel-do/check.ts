import { defineCheck, fail, kernelTimeline, type Machine, pass } from 'tracelab';

const questions = [
  'histTriggers',
  'timerlat',
  'returnValues',
  'coRe',
  'opensnoopOn44',
  'profileOn44',
] as const;
type Question = (typeof questions)[number];

/** What the kernel that runs says to a question, and where. */
interface Found {
  readonly there: boolean;
  readonly words: string;
}

/** The question about a file's being there. */
const file =
  (path: string) =>
  async (vm: Machine): Promise<Found> => {
    const there = await vm.exists(path);
    return { there, words: `${path}: ${there ? 'is there' : 'No such file or directory'}` };
  };

/** The question about a tracer. */
const tracer =
  (name: string) =>
  async (vm: Machine): Promise<Found> => {
    const tracers = (await vm.readText('/sys/kernel/tracing/available_tracers')).trim();
    return { there: tracers.split(' ').includes(name), words: `available_tracers: ${tracers}` };
  };

/** What a kernel that runs has, asked by its files. */
const probes = {
  histTriggers: {
    is: 'hist triggers',
    feature: 'hist triggers',
    ask: file('/sys/kernel/tracing/events/sched/sched_switch/hist'),
  },
  timerlat: {
    is: 'the tracer timerlat',
    feature: 'osnoise + timerlat tracers',
    ask: tracer('timerlat'),
  },
  returnValues: {
    is: 'return values in the function graph',
    feature: 'function_graph return values',
    ask: file('/sys/kernel/tracing/options/funcgraph-retval'),
  },
  coRe: {
    is: 'type information',
    feature: '/sys/kernel/btf/vmlinux (CO-RE without external BTF)',
    ask: file('/sys/kernel/btf/vmlinux'),
  },
} as const;

/** What a kernel that does not run here has, by the timeline. */
const onLinux44 = {
  opensnoopOn44: { is: 'BPF on kprobes', feature: 'BPF on kprobes/uprobes' },
  profileOn44: { is: 'BPF on a timer', feature: 'BPF on perf_event (timed sampling)' },
} as const;

export default defineCheck({
  lesson: '01',
  title: 'What can this kernel do?',

  grade: async ({ vm, answer }) => {
    const said = (question: Question): unknown =>
      (answer as Partial<Record<Question, unknown>> | undefined)?.[question];
    const open = questions.filter((question) => typeof said(question) !== 'boolean');
    if (open.length > 0)
      return fail('not-answered', `Not answered with true or false yet: ${open.join(', ')}.`);

    for (const question of ['histTriggers', 'timerlat', 'returnValues', 'coRe'] as const) {
      const { is, feature, ask } = probes[question];
      const { there, words } = await ask(vm);
      if (said(question) === there) continue;
      if (there)
        return fail('the-file-is-there', `${question}: you said no, but this kernel has ${is}.`, words);
      const since = sinceOf(feature);
      return isAtLeast(vm.release, since)
        ? fail(
            'by-version',
            `${question}: you said yes. Linux has ${is} since ${since}, and this is ${vm.release}; still this kernel does not have it.`,
            words,
          )
        : fail(
            'too-old',
            `${question}: you said yes, but ${is} came with Linux ${since}, after ${vm.release}.`,
            words,
          );
    }

    for (const question of ['opensnoopOn44', 'profileOn44'] as const) {
      const { is, feature } = onLinux44[question];
      const since = sinceOf(feature);
      const there = isAtLeast('4.4', since);
      if (said(question) === there) continue;
      return there
        ? fail('old-enough', `${question}: you said no, but ${is} came with Linux ${since}, before 4.4.`)
        : fail('too-new', `${question}: you said yes, but ${is} came with Linux ${since}, after 4.4.`);
    }
    return pass({ kernel: vm.release, answers: questions.length });
  },

  hints: {
    'not-answered': [
      'Which of the six could you answer by looking for one file?',
      'Look at the table "which tracers? ..." in the lesson: it names the place for each kind of question.',
      'Ask with `await vm.exists(...)` or `await vm.readText(...)`, then put true or false in place of each undefined.',
    ],
    'the-file-is-there': [
      'Did you guess, or did you look?',
      'The verdict names the file that answers it. Read it, or see if it is there.',
      "For a control file `await vm.exists('/sys/kernel/tracing/...')` is the whole answer.",
    ],
    'by-version': [
      'Your kernel is new enough. What else has to be true before it has a feature?',
      'The verdict names the file that answers it: is it there, does the word stand in it?',
      'Whoever built this kernel left the feature out. The answer is false, whatever the version says.',
    ],
    'too-old': [
      'When did this feature come to Linux, and how old is this kernel?',
      'Look at the timeline: on which side of the line of this kernel does the feature stand?',
      'The kernel that runs now is older than the feature: the answer is false here, and may be true on another kernel.',
    ],
    'old-enough': [
      'To what does `opensnoop` attach, and when could BPF be attached to that?',
      'See the table of three rows below the timeline.',
      'BPF on kprobes is older than Linux 4.4, so the answer is true.',
    ],
    'too-new': [
      'How does `profile` get to run 49 times a second, and when could BPF be attached to that?',
      'See the table of three rows below the timeline.',
      'BPF on a timer is newer than Linux 4.4, so the answer is false.',
    ],
  },
});

function sinceOf(feature: string): string {
  const row = kernelTimeline()
    .toRows()
    .find((one) => one.feature === feature);
  if (row === undefined) throw new Error(`The timeline has no feature "${feature}".`);
  return row.kernel;
}

/** Only for a kernel that does not run here, and for saying what misled the learner: a kernel that runs is asked by its files. */
function isAtLeast(release: string, since: string): boolean {
  const [major = 0, minor = 0] = numbersOf(release);
  const [sinceMajor = 0, sinceMinor = 0] = numbersOf(since);
  return major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
}

function numbersOf(release: string): number[] {
  return (/^\d+(\.\d+)*/.exec(release)?.[0] ?? '0').split('.').map(Number);
}
