import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConnectionLostError } from '../../lib/errors/connection-lost-error.js';
import { NoSuchFileError } from '../../lib/errors/no-such-file-error.js';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import { nearestCell } from '../../lib/replay/nearest-cell.js';
import { RecordingFile } from '../../lib/replay/recording-file.js';
import { Replay } from '../../lib/replay/replay.js';
import { AgentTarget } from '../../lib/target/agent-target.js';
import { RecordedMachine } from './recorded-machine.js';

const machine = new RecordedMachine();
afterAll(() => machine.remove());

function open(file: string, cell: string): { replay: Replay; target: AgentTarget } {
  const replay = Replay.open(file);
  replay.beginCell(cell);
  return { replay, target: new AgentTarget(replay.connect('sandbox').connection) };
}

/** What `ask` gives on the real machine, and then from the recording alone. */
async function twice<T>(ask: (target: AgentTarget) => Promise<T>): Promise<[T, T]> {
  const real: T[] = [];
  const file = await machine.record({ cell: async (target) => real.push(await ask(target)) });
  const { target } = open(file, 'cell');
  return [real[0] as T, await ask(target)];
}

async function streamed(target: AgentTarget, paths: readonly string[]): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const { index, bytes } of target.stream(paths))
    pieces.push(Buffer.from([index]), Buffer.from(bytes));
  return Buffer.concat(pieces).toString('hex');
}

async function refusal(work: Promise<unknown>): Promise<TracelabError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TracelabError)) throw new TypeError(`not refused in a typed way: ${error}`);
  return error;
}

async function endAgent(target: AgentTarget): Promise<unknown> {
  return await target.$`sh -c ${'kill -9 $PPID; sleep 1'}`;
}

describe('a replay', () => {
  it('answers as the machine did, which is gone', async () => {
    const [one, big] = [machine.at('one'), machine.at('big')];
    writeFileSync(one, 'first');
    writeFileSync(big, randomBytes(1_200_000));
    const [then, now] = await twice(async (target) => {
      const read = await target.readText(one);
      await target.write(one, 'second');
      const { stdout, pid, exitCode, durationMs } = await target.$({ reject: false })`sh -c ${'cat; exit 3'}`;
      return {
        ...{ read, stdout, pid, exitCode, session: target.session, hello: target.hello },
        took: durationMs > 0,
        again: await target.readText(one),
        big: Buffer.from(await target.read(big)).toString('hex'),
        many: (await target.readMany([one, machine.at('none')])).map(String),
        list: await target.list(machine.folder),
        there: [await target.exists(one), await target.exists(machine.at('none'))],
        streamed: await streamed(target, [one, big]),
        input: (await target.$({ input: 'hello' })`cat`).stdout,
        missing: (await refusal(target.read(machine.at('none')))) instanceof NoSuchFileError,
      };
    });
    expect(now).toEqual(then);
    expect(then).toMatchObject({ read: 'first', again: 'second', exitCode: 3, missing: true });
  });

  it('lets a program run for as many looks at it as then', async () => {
    const file = machine.at('count');
    const [then, now] = await twice(async (target) => {
      await target.write(file, '0');
      const running = await target
        .command(['sh', '-c', `for i in 1 2 3; do sleep 0.15; printf $i > ${file}; done`])
        .start({ hold: true });
      await running.release();
      let isOver = false;
      void running.result.then(() => {
        isOver = true;
      });
      const looks: string[] = [];
      while (!isOver) {
        await sleep(20);
        looks.push(await target.readText(file));
      }
      return looks;
    });
    expect(new Set(then).size).toBeGreaterThanOrEqual(3);
    expect(now.slice(0, then.length - 1)).toEqual(then.slice(0, -1)); // the end may come beside the last look
  });

  it('gives the last answer again, and a stream that was drained nothing more', async () => {
    const file = machine.at('drained');
    writeFileSync(file, 'all');
    const recording = await machine.record({
      cell: async (target) => [await target.readText(file), await streamed(target, [file])],
    });
    const { target } = open(recording, 'cell');
    expect([await target.readText(file), await target.readText(file)]).toEqual(['all', 'all']);
    expect([await streamed(target, [file]), await streamed(target, [file])]).toEqual(['00616c6c', '']);
  });

  it('connects as often as then, in the same order', async () => {
    const sessions: string[] = [];
    const recording = await machine.record({
      cell: async (_, connect) => {
        for (const asked of ['reset', 'reset']) {
          const target = await connect(asked);
          sessions.push(target.session);
          await target.close();
        }
      },
    });
    const { replay } = open(recording, 'cell');
    const again = [1, 2, 3].map(() => new AgentTarget(replay.connect('reset').connection).session);
    expect(again).toEqual([...sessions, sessions[1]]);
    expect(() => replay.connect('sandbox with kernel 5.10')).toThrow('connect to: sandbox with kernel 5.10');
  });

  it('loses the connection where it was lost', async () => {
    const recording = await machine.record({
      cell: (target) => refusal(endAgent(target)),
    });
    const { target } = open(recording, 'cell');
    const error = await refusal(endAgent(target));
    expect(error).toBeInstanceOf(ConnectionLostError);
  });

  it('says what was never asked, and how to record anew', async () => {
    const recording = await machine.record({ cell: (target) => target.exists('/') });
    const { target } = open(recording, 'cell');
    const error = await refusal(target.write('/sys/kernel/tracing/tracing_on', '1\n'));
    expect(error.message).toContain(
      'The recording 00-test has no answer to: write /sys/kernel/tracing/tracing_on, mode 644: "1\\n"',
    );
    expect(error.message).toContain('npx tracelab run --save-recording notebooks/00-test.ipynb');
  });

  it('begins a cell again when it is run again, and reads what was always the same from other cells', async () => {
    const [changing, constant] = [machine.at('changing'), machine.at('constant')];
    writeFileSync(constant, 'same');
    const next = (text: string) => async (target: AgentTarget) => {
      await target.write(changing, text);
      return [await target.readText(changing), await target.readText(constant)];
    };
    const recording = await machine.record({
      'const first = 1;\nconst more = 2;': next('one'),
      'const second = 2;': next('two'),
      'const third = 3;': (target) => target.exists(constant),
    });
    const { replay, target } = open(recording, 'const second = 2;');
    expect(await next('two')(target)).toEqual(['two', 'same']);
    replay.beginCell('const first = 1;\nconst more = 3; // changed');
    expect(await next('one')(target)).toEqual(['one', 'same']);
    replay.beginCell('const third = 3;');
    expect(await target.readText(constant)).toBe('same');
    expect((await refusal(target.readText(changing))).name).toBe('NotRecordedError');
  });

  it('finds the recording that a cell is of among several', () => {
    const replay = Replay.open(join(import.meta.dirname, '../../lessons/recordings'));
    replay.beginCell('const later = kprobe`do_filp_open path=+0(+0(%si)):string`;');
    const { connection } = replay.connect('sandbox');
    const loss = RecordingFile.open(join(import.meta.dirname, '../../lessons/recordings/08-loss.json'));
    const sessions = loss.cells.flatMap(({ events }) =>
      events.flatMap((event) => (event.kind === 'connect' ? event.machine.nonce : [])),
    );
    expect(sessions).toContain(connection.nonce.toString(16));
  });
});

describe('a recording on disk', () => {
  let whole: string;
  beforeAll(async () => {
    writeFileSync(machine.at('large'), randomBytes(100_000));
    whole = dirname(await machine.record({ cell: (target) => target.read(machine.at('large')) }));
  });
  const cellsOf = async (file: string) => RecordingFile.open(file).cells;

  it('that is not there says how to make it', async () => {
    const error = await refusal(cellsOf(machine.at('07-none.json')));
    expect(error.message).toContain('npx tracelab run --save-recording notebooks/07-none.ipynb');
  });

  it.each([
    ['an index that is cut off', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 40))],
    ['an index of another format', (file: string) => writeFileSync(file, '{ "format": 99 }')],
    ['calls that are cut off', (file: string) => cut(file.replace('.json', '.br'))],
    ['calls that are gone', (file: string) => rmSync(file.replace('.json', '.br'))],
    ['a content that is gone', (file: string) => rmSync(contentOf(file))],
    ['a content that is cut off', (file: string) => cut(contentOf(file))],
    [
      'another content',
      (file: string) => writeFileSync(contentOf(file), Buffer.from('2100000461620302', 'hex')),
    ],
  ])('is refused with %s', async (_, damage) => {
    const folder = mkdtempSync(join(machine.folder, 'damaged-'));
    cpSync(whole, folder, { recursive: true });
    const file = join(folder, '00-test.json');
    expect((await cellsOf(file)).length).toBe(1);
    damage(file);
    const error = await refusal(cellsOf(file));
    expect(error.name).toBe('DamagedRecordingError');
    expect(error.message).toContain('git checkout');
  });

  function contentOf(file: string): string {
    const folder = join(dirname(file), 'contents');
    return join(folder, readdirSync(folder)[0] ?? '');
  }

  function cut(file: string): void {
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length - 10));
  }
});

describe('the nearest cell', () => {
  const groups = [
    ['const a = 1;\nshow(a);', 'const b = 2;'],
    ['const b = 2;', 'const c = 3;\nshow(c);'],
  ];
  it.each([
    ['const c = 3;\nshow(c);', { group: 1, cell: 1 }],
    ['const b = 2;', { group: 0, cell: 1 }],
    ['// a note\nconst a = 1;\n  show(a);', { group: 0, cell: 0 }],
    ['other();\n}', undefined],
    ['', undefined],
  ])('of %j is %j', (source, nearest) => {
    expect(nearestCell(source, groups)).toEqual(nearest);
  });
});
