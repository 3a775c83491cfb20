import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RepetitionResult } from '../../lib/experiment/run-folder.js';
import { readParquet } from '../../lib/sql/parquet.js';
import { TracelabCommand, tracelab } from '../tracelab-command.js';

describe('tracelab experiment', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tracelab-experiment-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (name: string, ...more: string[]) => [
    ...['experiment', 'run', 'experiments/wakeup-latency.ts', '--kernels', '6.12', '-n', '4'],
    ...['--set', 'wakeups=20', '--output', join(folder, name), ...more],
  ];
  const results = (name: string) =>
    readFileSync(join(folder, name, 'repetitions.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as RepetitionResult);

  it('goes on where it was killed, with as many repetitions and none twice', async () => {
    const child = new TracelabCommand(run('first'));
    const made = join(folder, 'first', 'repetitions.jsonl');
    await child.until(() => existsSync(made) && readFileSync(made, 'utf8').split('\n').length > 3);
    child.kill('SIGKILL');
    await child.ended;
    const before = results('first').length;
    const { code, stderr } = await tracelab(run('first'));
    expect(stderr).toContain(`${before} repetitions are made`);
    expect(code).toBe(0);
    const all = results('first');
    expect(all).toHaveLength(8);
    expect(new Set(all.map(({ index }) => index)).size).toBe(8);
    expect((await readParquet(join(folder, 'first', 'results.parquet'))).length).toBe(8);
    expect(existsSync(join(folder, 'first', 'raw', all[0]?.traces[0]?.file ?? ''))).toBe(true);
    expect(all[0]?.traces[0]?.manifest.machine).toMatchObject({ time: 'steady', accelerator: 'tcg' });
  });

  it('run twice shows no difference; with a delay that is put in it does, of that delay', async () => {
    expect((await tracelab(run('second'))).code).toBe(0);
    const same = await tracelab(['experiment', 'compare', join(folder, 'first'), join(folder, 'second')]);
    expect(same.stdout).not.toContain(': differs:');
    expect(same.code).toBe(0);

    expect((await tracelab(run('delayed', '--set', 'delay_us=300'))).code).toBe(0);
    const compared = await tracelab([
      'experiment',
      'compare',
      join(folder, 'first'),
      join(folder, 'delayed'),
      '--json',
    ]);
    expect(compared.code).toBe(1);
    const { differences } = JSON.parse(compared.stdout) as {
      differences: { measure: string; verdict: string; interval: [number, number] }[];
    };
    for (const { interval, verdict } of differences.filter(({ measure }) => measure === 'median')) {
      expect(verdict).toBe('differs');
      expect(interval[0]).toBeLessThan(300);
      expect(interval[1]).toBeGreaterThan(300);
    }
  });

  it('says what is wrong with a file, a parameter, a folder', async () => {
    const none = join(folder, 'none.ts');
    writeFileSync(none, 'export default { name: "x" };\n');
    const broken = join(folder, 'broken.ts');
    writeFileSync(broken, 'export default (;\n');
    const cases = [
      [['experiment', 'run', none], 'is no experiment'],
      [['experiment', 'run', broken], 'cannot be compiled'],
      [['experiment', 'run', join(folder, 'nowhere.ts')], 'There is no'],
      [run('other', '--set', 'wakups=1'), 'sets no parameter of wakeup-latency'],
      [run('first'), 'is at its end'],
      [['experiment', 'compare', folder, folder], 'there is no plan.json in it'],
    ] as const;
    for (const [args, words] of cases) {
      const { code, stderr } = await tracelab(args);
      expect(stderr).toContain(words);
      expect(code).toBe(1);
    }
  });

  it('measures what the other experiments ask', async () => {
    const once = (name: string) => [
      'experiment',
      'run',
      `experiments/${name}.ts`,
      '-n',
      '1',
      '--output',
      join(folder, name),
    ];
    mkdirSync(folder, { recursive: true });
    expect((await tracelab(once('page-cache'))).code).toBe(0);
    const pages = Object.fromEntries(
      results('page-cache').map(({ levels, values }) => [levels.cache, values.pages ?? 0]),
    );
    expect(pages.cold).toBeGreaterThan((pages.warm ?? 0) + 500);
    expect((await tracelab(once('probe-cost'), '--set', 'calls=2000')).code).toBe(0);
    const cost = Object.fromEntries(
      results('probe-cost').map(({ levels, values }) => [levels.probe, values.call ?? 0]),
    );
    expect(cost.none).toBeLessThan(cost.kprobe ?? 0);
    expect(cost.kprobe).toBeLessThan(cost.kretprobe ?? 0);
  });
});
