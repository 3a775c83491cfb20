import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tracelab } from '../tracelab-command.js';

const folder = fileURLToPath(new URL('../../.tracelab/recorded', import.meta.url));
const inFolder = (name: string) => join(folder, name);

const cells = [
  `import { sandbox, tracepoint, functionTracer, kprobe } from 'tracelab';
   const vm = await sandbox({ kernel: '6.12' });
   const own = '/sys/kernel/tracing/instances/own';
   console.log((await vm.$\`uname -a\`).stdout);`,
  `const { pid, stdout, durationMs } = await vm.$\`sh -c \${'echo $$; date +%N; sleep 0.1'}\`;
   console.log(pid, stdout, durationMs > 100, await vm.readText('/proc/uptime'));
   console.log(await vm.readText('/proc/uptime'));`,
  `const fork = tracepoint('sched', 'sched_process_fork');
   const sizes = [];
   for await (const batch of vm.watch([fork], { workload: vm.$\`sh -c \${'for i in 1 2 3 4 5 6; do /bin/sleep 0.1; done'}\`, everyMs: 100 }))
     sizes.push([batch.table(fork).length, batch.startNs, String(batch.loss)]);
   console.log(sizes);
   console.log(sizes.reduce((sum, [count]) => sum + count, 0) >= 6, await vm.exists('/proc'));`,
  `const open = kprobe\`do_sys_openat2 path=+0(%si):ustring\`;
   const trace = await vm.record([open, functionTracer({ filter: ['vfs_*'] })], { workload: vm.$\`ls /\`, follow: true });
   for (const shown of [trace.table(open), trace.table('function'), trace]) console.log(String(shown));
   console.log('started', trace.manifest.startedAt);`,
  `await vm.makeDirectory(own);
   await vm.write(own + '/set_event', 'sched:sched_process_exec');
   console.log((await vm.readText(own + '/set_event')).trim(), await vm.exists(own));
   await vm.removeDirectory(own);
   console.log(await vm.exists(own), (await vm.$\`ls \${own}\`.then(String, String)));
   await vm.reset();
   console.log(vm.session, vm.bootId, vm.state.bootMs);`,
];

interface Output {
  readonly text?: string | readonly string[];
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  const code = (source: string, index: number) => ({
    ...{ id: `cell-${index}`, cell_type: 'code', metadata: {}, source, execution_count: null, outputs: [] },
  });
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: cells.map(code) };
  writeFileSync(inFolder('all.ipynb'), JSON.stringify(notebook));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the cells printed, without what a replay says of itself. */
async function printed(how: '--save-recording' | '--replay'): Promise<string[]> {
  const output = inFolder('output.ipynb');
  const { code, stderr } = await tracelab(['run', how, inFolder('all.ipynb'), '--output', output]);
  expect([stderr, code]).toEqual([expect.stringContaining('5/5 ok'), 0]);
  const { cells } = JSON.parse(readFileSync(output, 'utf8')) as { cells: { outputs: Output[] }[] };
  return cells.map(({ outputs }) =>
    outputs
      .flatMap(({ text }) => text ?? '')
      .join('')
      .replace(/^ *Replay: recorded on .*\n/gm, ''),
  );
}

const start = /^started (.*)$/m;
const withoutStart = (text: string) => text.replace(start, '');
const startOf = (texts: readonly string[]) => Date.parse(start.exec(texts.join(''))?.[1] ?? '');

it('prints in a replay, letter by letter, what it printed when it was recorded', async () => {
  const recorded = await printed('--save-recording');
  const replayed = await printed('--replay');
  expect(replayed.map(withoutStart)).toEqual(recorded.map(withoutStart));
  expect(Math.abs(startOf(replayed) - startOf(recorded))).toBeLessThan(100); // the time of then, not of now
  expect(recorded[2]).toContain('true');
});
