import {
  defineCheck,
  eprobe,
  fail,
  fexit,
  fprobe,
  inconclusive,
  kprobe,
  kretprobe,
  type Machine,
  pass,
  runWorkload,
  tprobe,
  tracepoint,
  uprobe,
  uretprobe,
  type Verdict,
} from 'tracelab';

type Truth = Awaited<ReturnType<typeof runWorkload<'mixture'>>>;
type Kind = 'tracepoint' | 'tprobe' | 'eprobe' | 'fprobe' | 'fexit' | 'kprobe' | 'kretprobe' | 'uprobe';
type Counted = Readonly<Record<string, number>>;

interface Situation {
  readonly question: string;
  readonly column: string;
  /** What to take for it first, and why. */
  readonly first: Kind;
  readonly because: string;
  /** What the values must be, and how often each. */
  readonly expected: (truth: Truth) => Counted;
  /** A value as it is counted; undefined for one that is none of ours. */
  readonly sort?: (value: string, truth: Truth) => string | undefined;
}

const situations: Readonly<Record<string, Situation>> = {
  returned: {
    question: 'what vfs_unlink returned',
    column: 'ret',
    first: 'fexit',
    because: 'An fprobe with %return needs no breakpoint, and sees every call.',
    expected: ({ removed, refused }) => ({ '0': removed, '-21': refused }),
  },
  named: {
    question: 'the name of what vfs_unlink is to remove',
    column: 'name',
    first: 'fprobe',
    because: 'An fprobe has the argument by its name, on every processor, without a breakpoint.',
    expected: ({ removed, refused }) => ({ 'a file': removed, 'the folder': refused }),
    sort: (value, { nonce }) =>
      value === `full-${nonce}` ? 'the folder' : value.startsWith(`file-${nonce}-`) ? 'a file' : value,
  },
  recorded: {
    question: 'the number of each signal that is sent',
    column: 'sig',
    first: 'tracepoint',
    because: 'The event signal:signal_generate has the field already, and will have it in the next kernel.',
    expected: ({ usr1, usr2 }) => ({ '10': usr1, '12': usr2 }),
    sort: (value) => (value === '10' || value === '12' ? value : undefined), // SIGCHLD at its end is not ours
  },
  unrecorded: {
    question: 'the tgid of each new task',
    column: 'tgid',
    first: 'tprobe',
    because:
      'The tracepoint has the task as an argument: a tprobe fetches from it what the event leaves out.',
    expected: ({ threads, processes }) => ({ 'its own': threads, another: processes }),
    sort: (value, { pid }) => (value === String(pid) ? 'its own' : 'another'),
  },
  behind: {
    question: 'the path behind the pointer of sys_enter_openat',
    column: 'path',
    first: 'eprobe',
    because: 'The event has the pointer: an eprobe follows it, and no function has to be known.',
    expected: ({ removed }) => ({ 'a file': removed }),
    sort: (value, { nonce }) => (value.startsWith(`file-${nonce}-`) ? 'a file' : value),
  },
};

export default defineCheck({
  lesson: '06',
  title: 'Which one when',

  grade: async ({ vm, answer }) => {
    const given = (answer ?? {}) as Readonly<Record<string, unknown>>;
    const seen: Record<string, string> = {};
    for (const [name, situation] of Object.entries(situations)) {
      const line = String(given[name] ?? '').trim();
      if (line === '')
        return fail('no-definition', `There is no definition for "${name}": ${situation.question}.`);
      const verdict = await judge(vm, name, situation, line);
      if (typeof verdict !== 'string') return verdict;
      seen[name] = verdict;
    }
    return pass(seen);
  },

  hints: {
    'no-definition': [
      'Which of the five have you not answered?',
      'The matrix has a column for each of them.',
      "A probe is a line like 'f:NAME FUNCTION ARGUMENT', a tracepoint is 'SYSTEM:EVENT'.",
    ],
    refused: [
      'What does the kernel say, and under which word is the caret?',
      'The prototype has the names of the arguments: (await vm.kernel()).func(...).',
      "Ask for the line that fits here: console.log(String(await vm.explain('vfs_unlink')))",
    ],
    'wrong-function': [
      'Is this the function that the question names?',
      'Callers and callees are called at other times, and return other things.',
      'It is vfs_unlink.',
    ],
    'entry-probe': [
      'What has a function returned when it is entered?',
      'Look at the rows with %return in the matrix.',
      'f:NAME vfs_unlink%return ret=$retval:s32',
    ],
    'argument-missing': [
      'Which columns does your table have?',
      'The question names the column that it wants.',
      'An argument is NAME=WHAT:TYPE, and stands behind the place.',
    ],
    'event-without-field': [
      'Which fields does this event record?',
      'Read its format file. What is it called with, and what does it keep of that?',
      't:NAME TRACEPOINT COLUMN=ARGUMENT->MEMBER takes from the arguments what the event leaves out.',
    ],
    'address-only': [
      'Is that number the text, or where the text is?',
      'Follow the pointer: look at the fetch arguments of lesson 5.',
      'path=+0($filename):ustring',
    ],
    'other-values': [
      'Which values came, and of which argument could they be?',
      'Compare your fetch argument with the prototype: which name, which register, which type?',
      'Take the argument by its name, or count the registers: di, si, dx, cx.',
    ],
    'kprobe-by-default': [
      'Your probe works here. Will it in the next kernel?',
      'Look at the column of this situation in the matrix: what stands above the kprobe?',
      'Events first; then fprobe and tprobe, which know names; a kprobe is for what is left.',
    ],
    'not-the-first-choice': [
      'It works. Is there something simpler, or something that promises more?',
      'Read the table "The answer" from the top.',
      'Take the first row of that table that fits the question.',
    ],
    unsupported: [
      'What does this kernel lack?',
      'npx tracelab doctor tells what it has.',
      'The default kernel of the sandbox has all five: npx tracelab up',
    ],
    'lost-events': [
      'How many events fit into a buffer?',
      'The machine was busy with something else.',
      'End other recordings and ask again.',
    ],
  },
});

/** Records the definition in an instance of its own, and gives what it saw, or the verdict against it. */
async function judge(
  vm: Machine,
  name: string,
  situation: Situation,
  line: string,
): Promise<Verdict | string> {
  const { column, first, because, question } = situation;
  try {
    const spec = specOf(line);
    const kind = spec.kind as Kind;
    if (name === 'returned') {
      if (!line.includes('vfs_unlink'))
        return fail('wrong-function', `"${name}" asks for what vfs_unlink returned.`, line);
      if (kind === 'fprobe' || kind === 'kprobe')
        return fail('entry-probe', 'Your probe stands at the entry, where nothing has been returned.', line);
    }
    let truth: Truth | undefined;
    const trace = await vm.record([spec], {
      workload: async () => {
        truth = await runWorkload(vm, 'mixture');
      },
    });
    if (truth === undefined) throw trace.workloadError;
    const { pid } = truth;
    if (trace.loss.total > 0) return inconclusive('lost-events', String(trace.loss));
    const table = trace.table(spec).where({ pid });
    if (!table.has(column)) {
      return kind === 'tracepoint'
        ? fail('event-without-field', `"${name}": this event records no ${column}.`, line)
        : fail('argument-missing', `"${name}": your probe fetches nothing named ${column}.`, line);
    }
    const values = table.columnNamed(column).toArray();
    if (name === 'behind' && values.length > 0 && values.every((value) => typeof value !== 'string'))
      return fail('address-only', '"behind": you have where the path is, not the path.', line);
    const counted: Record<string, number> = {};
    for (const value of values) {
      const sorted = situation.sort === undefined ? String(value) : situation.sort(String(value), truth);
      if (sorted !== undefined) counted[sorted] = (counted[sorted] ?? 0) + 1;
    }
    const expected = situation.expected(truth);
    if (!isSame(counted, expected)) {
      const text = `"${name}", ${question}: the program says ${shown(expected)}; you saw ${shown(counted)}.`;
      return fail('other-values', text, line);
    }
    if (kind === first) return shown(counted);
    const isKprobe = kind === 'kprobe' || kind === 'kretprobe';
    const text = `"${name}": your definition sees it all, but a ${kind} is not what to take first. ${because}`;
    return fail(isKprobe ? 'kprobe-by-default' : 'not-the-first-choice', text, line);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    switch (error.name) {
      case 'UnsupportedError':
        return inconclusive('unsupported', `"${name}" cannot be tried here. ${error.message}`);
      case 'DefinitionRefusedError':
      case 'ProbeSyntaxError':
        return fail('refused', `"${name}": this is not defined.`, error.message);
      case 'UnknownEventError':
        return fail('refused', `"${name}": there is no such event.`, error.message);
    }
    throw error;
  }
}

/** A line as the kernel's files have it, or SYSTEM:EVENT. */
function specOf(line: string) {
  const [, system, event] = /^(\w+):(\w+)$/.exec(line) ?? [];
  if (system !== undefined && event !== undefined) return tracepoint(system, event);
  const place = line.split(/\s+/)[1] ?? '';
  const isReturn = place.endsWith('%return');
  switch (line[0]) {
    case 'f':
      return isReturn || line.includes('$retval') ? fexit(line) : fprobe(line);
    case 't':
      return tprobe(line);
    case 'e':
      return eprobe(line);
    case 'r':
      return place.startsWith('/') ? uretprobe(line) : kretprobe(line);
    default:
      if (place.startsWith('/')) return uprobe(line);
      return isReturn ? kretprobe(line) : kprobe(line);
  }
}

function isSame(counted: Counted, expected: Counted): boolean {
  const names = new Set([...Object.keys(counted), ...Object.keys(expected)]);
  return [...names].every((name) => counted[name] === expected[name]);
}

function shown(counted: Counted): string {
  const entries = Object.entries(counted);
  if (entries.length === 0) return 'nothing';
  const told = entries
    .slice(0, 4)
    .map(([value, times]) => `${value.replaceAll(/[^ -~]/g, '?')} ${times} times`);
  return `${told.join(', ')}${entries.length > 4 ? ' and more' : ''}`;
}
