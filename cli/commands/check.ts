import { parseArgs } from 'node:util';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import { check, grade } from '../../lib/lesson/check.js';
import type { AnswerDefinition } from '../../lib/lesson/definitions.js';
import {
  lessonFolder,
  loadCheck,
  loadSolution,
  loadWrongAnswer,
  wrongAnswers,
} from '../../lib/lesson/lesson-folder.js';
import { Report } from '../../lib/lesson/report.js';
import type { Verdict } from '../../lib/lesson/verdict.js';
import { Sandbox } from '../../lib/machines/sandbox.js';
import { type Architecture, architectureNamed } from '../../vm/architecture.js';
import { defaultVersion, type KernelName } from '../../vm/kernels.js';
import { currentMachine } from '../../vm/machine-state.js';
import { connect, down, kernelNamed, up } from '../../vm/sandbox.js';
import type { CliCommand } from '../command.js';
import { installForeign } from '../setup.js';
import { TerminalProgress } from '../terminal-progress.js';

export const command: CliCommand = {
  name: 'check',
  summary: "check a lesson's exercise on the kernel's state",
  help: `tracelab check LESSON [--answer JSON] [--json]
tracelab check LESSON (--starter | --solution | --wrong NAME | --wrong all) [--kernel NAME] [--arch NAME] [--json]

The first form grades what you did in the running sandbox, and keeps your progress; --answer is what the exercise asks
you to say, as in the notebook's last cell.

The second form tests the exercise itself, on a clean machine of its own that is ended afterwards: nothing done, the
solution (twice), a known wrong answer, or all of them. A wrong answer is well when it fails with its own cause.
That machine has the default kernel and the architecture of the sandbox that runs, unless others are named.

Exits with 0 when passed (or each wrong answer recognised), 1 when not, 2 when it cannot be told: events were lost, there is
no such lesson, no sandbox could be had.
`,
  async run(argv) {
    try {
      return await run(argv);
    } catch (error) {
      if (!(error instanceof TracelabError)) throw error;
      process.stderr.write(`tracelab check: ${error.message}\n`);
      return 2; // not 1: nobody has failed an exercise
    }
  },
};

async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      answer: { type: 'string' },
      starter: { type: 'boolean', default: false },
      solution: { type: 'boolean', default: false },
      wrong: { type: 'string' },
      kernel: { type: 'string' },
      arch: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [lesson] = positionals;
  if (lesson === undefined) {
    process.stderr.write(command.help);
    return 2;
  }
  const number = lessonFolder(lesson).slice(0, 2);
  const print = (report: Report, also: object = {}) => {
    const { verdict, hint, notes } = report;
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ lesson: number, ...also, ...verdict, hint, notes })}\n`
        : `${report}\n`,
    );
  };
  if (!values.starter && !values.solution && values.wrong === undefined) {
    const report = await check(number, values.answer === undefined ? undefined : parseAnswer(values.answer));
    print(report);
    return exitCode(report.verdict);
  }
  const kernel = values.kernel ?? (await loadCheck(number)).kernel ?? defaultVersion;
  return await withCleanMachine(kernelNamed(kernel, archMeant(values.arch)), async (vm) => {
    if (values.wrong !== undefined) return await tryWrong(number, values.wrong, vm, print);
    let worst = 0;
    for (let round = 0; round < (values.solution ? 2 : 1); round += 1) {
      const verdict = await tryAnswer(number, values.solution ? await loadSolution(number) : nothing, vm);
      print(new Report(number, (await loadCheck(number)).title, verdict));
      worst = Math.max(worst, exitCode(verdict));
    }
    return worst;
  });
}

/** What `--answer` says. */
function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new TracelabError(`The answer is no JSON: ${error.message}.`, {
      mend: `It looks like: --answer '{ "untraceable": "some_function" }'`,
    });
  }
}

/** What an untouched starter does. */
const nothing: AnswerDefinition = { run: async () => undefined };

function exitCode(verdict: Verdict): number {
  return { pass: 0, fail: 1, inconclusive: 2 }[verdict.kind];
}

async function tryWrong(
  lesson: string,
  which: string,
  vm: Sandbox,
  print: (report: Report, also: object) => void,
): Promise<number> {
  const { title } = await loadCheck(lesson);
  let unrecognised = 0;
  for (const name of which === 'all' ? wrongAnswers(lesson) : [which]) {
    const answer = await loadWrongAnswer(lesson, name);
    const verdict = await tryAnswer(lesson, answer, vm);
    const found = verdict.kind === 'pass' ? 'passed' : verdict.cause;
    print(new Report(lesson, `wrong answer "${name}"`, verdict), { wrong: name, expected: answer.cause });
    if (found === answer.cause) continue;
    unrecognised += 1;
    process.stderr.write(
      `${title}: the wrong answer "${name}" should fail with "${answer.cause}", not with "${found}".\n`,
    );
  }
  return unrecognised === 0 ? 0 : 1;
}

/** Does what the answer does on a clean machine, then grades. */
async function tryAnswer(lesson: string, answer: AnswerDefinition, vm: Sandbox): Promise<Verdict> {
  await vm.reset();
  return await grade(await loadCheck(lesson), vm, await answer.run(vm));
}

/** The one that is named, else that of the machine that commands mean. */
function archMeant(name: string | undefined): Architecture | undefined {
  return name === undefined ? currentMachine()?.shape.arch : architectureNamed(name);
}

async function withCleanMachine(kernel: KernelName, use: (vm: Sandbox) => Promise<number>): Promise<number> {
  const progress = new TerminalProgress();
  await installForeign(kernel, progress);
  const state = await up({ kernel, label: 'check', progress });
  progress.end();
  try {
    const vm = new Sandbox(await connect(state), state);
    try {
      return await use(vm);
    } finally {
      await vm.close();
    }
  } finally {
    await down(state.name);
  }
}
