import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UnsupportedError } from '../../lib/errors/unsupported-error.js';
import { inventory } from '../../lib/matrix/inventory.js';
import { matrix } from '../../lib/matrix/matrix.js';
import { partFiles } from '../../vm/image/parts.js';
import { runProgram } from '../../vm/process.js';
import { connect, down, requireMachine, up } from '../../vm/sandbox.js';
import { tracelab } from '../tracelab-command.js';

describe('the kernel matrix', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tracelab-matrix-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells what each kernel has: features, events with their fields, structures', async () => {
    const { outcomes } = await matrix(['5.10', '6.12'], inventory);
    const [old, now] = outcomes.map(({ value }) => value);
    expect(old?.features.get('fprobe')).toBe(false);
    expect(now?.features.get('fprobe')).toBe(true);
    expect(old?.events.get('sched:sched_wakeup')).toContain('success'); // dropped in 5.14
    expect(now?.events.get('sched:sched_wakeup')).not.toContain('success');
    expect(old?.structs.has('task_struct')).toBe(true);
  });

  it('has what fails on a kernel as its answer, and compares the rest', async () => {
    const result = await matrix(['5.10', '6.12'], async (vm) => {
      if (vm.kernelName === '5.10') throw new UnsupportedError('fprobe', 'sandbox', 'CONFIG_FPROBE');
      return { release: vm.release };
    });
    expect(result.cells()).toMatchObject([
      { what: 'release', kernel: '5.10', answer: 'no', why: 'lacks fprobe' },
      { what: 'release', kernel: '6.12', answer: 'yes' },
    ]);
  });

  it('runs a script in TypeScript and a notebook, with a verdict for each cell', async () => {
    const script = join(folder, 'script.ts');
    writeFileSync(
      script,
      `import type { Sandbox } from 'tracelab';
       export default async (vm: Sandbox) => ({ hist: await vm.exists('/sys/kernel/tracing/events/sched/sched_switch/hist') });`,
    );
    const { stdout, code } = await tracelab(['matrix', script, '--kernels', '5.10,7', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ answer: 'no' }, { answer: 'yes' }]);

    mkdirSync('.tracelab', { recursive: true });
    const notebook = join('.tracelab', 'matrix.ipynb'); // from here `tracelab` is found
    const cell = (id: string, source: string) => ({
      id,
      cell_type: 'code',
      metadata: {},
      source: [source],
      execution_count: null,
      outputs: [],
    });
    writeFileSync(
      notebook,
      JSON.stringify({
        cells: [
          cell(
            'a',
            "import { sandbox, fprobe } from 'tracelab';\nconst vm = await sandbox();\nconsole.log(vm.release.split('.')[0]);",
          ),
          cell('b', "await vm.record([fprobe('vfs_read')], { workload: vm.$`true` });"),
          cell('c', 'console.log(1);'),
        ],
        metadata: { kernelspec: { name: 'tracelab', display_name: '', language: 'typescript' } },
        nbformat: 4,
        nbformat_minor: 5,
      }),
    );
    const cells = await tracelab(['matrix', notebook, '--kernels', '5.10,6.12', '--json']);
    expect(JSON.parse(cells.stdout)).toMatchObject([
      { kernel: '5.10', answer: 'yes' },
      { kernel: '5.10', answer: 'no', why: expect.stringContaining('lacks') },
      { kernel: '5.10', answer: 'yes' },
      { kernel: '6.12', answer: 'yes' },
      { kernel: '6.12', answer: 'yes' },
      { kernel: '6.12', answer: 'yes' },
    ]);
    expect(cells.code).toBe(0);
  });

  it('boots a kernel that the user has built, and says what is none', async () => {
    const known = await up({ kernel: '6.1', label: 'matrix' });
    const files = partFiles(known.image);
    await runProgram('fsck.erofs', [`--extract=${join(folder, 'tree')}`, files.kernel], {
      purpose: 'unpack the modules',
    });
    const modules = join(folder, 'tree/usr/lib/modules', known.release);
    const state = await up({ kernel: { file: files.vmlinux, modules }, current: false });
    try {
      expect(state.kernel).toBe(`own-${known.release}`);
      const vm = await connect(state);
      expect((await vm.readText('/proc/sys/kernel/osrelease')).trim()).toBe(known.release);
      await vm.close();
      expect(requireMachine(state.name).release).toBe(known.release);
    } finally {
      await down(state.name);
      await down(known.name);
    }
    await expect(up({ kernel: { file: '/etc/passwd' } })).rejects.toThrow('is no kernel');
    await expect(up({ kernel: { file: files.vmlinux, modules: '/etc' } })).rejects.toThrow(
      'holds no modules',
    );
  });
});
