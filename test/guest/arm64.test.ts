import { describe, expect, it } from 'vitest';
import { grade } from '../../lib/lesson/check.js';
import { lessonFolder, loadCheck, loadSolution } from '../../lib/lesson/lesson-folder.js';
import { functionGraph } from '../../lib/spec/function-graph.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { findProgram } from '../../vm/doctor.js';
import { neededPrograms } from '../../vm/needed-programs.js';
import { tracelab } from '../tracelab-command.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

const kernel = '6.12-arm64';
const missing = neededPrograms(kernel).filter((program) => findProgram(program) === undefined);
const why = missing.length === 0 ? '' : ` (skipped: not installed: ${missing.join(', ')})`;

describe.skipIf(missing.length > 0)(`arm64${why}`, () => {
  const machine = useMachine(kernel, 'test');

  it('is what it says', async () => {
    const vm = machine();
    expect(vm.architecture).toBe('aarch64');
    expect((await vm.$`uname -m`).stdout).toBe('aarch64');
    expect(vm.release).toContain('arm64');
    expect(vm.state).toMatchObject({ name: '6.12-arm64-test', kernel, shape: { arch: 'arm64' } });
  });

  it('has the tools that the lessons use, though no script of a package has run', async () => {
    const tools = [
      'gcc',
      'perf',
      'trace-cmd',
      'bpftool',
      'bpftrace',
      'strace',
      'ps',
      'ip',
      'perl',
      'awk',
      'bash',
    ];
    const { stdout } = await machine()
      .$`sh -c ${`for tool in ${tools.join(' ')}; do command -v $tool || echo no $tool; done`}`;
    expect(stdout).not.toMatch(/^no /m);
    expect((await machine().$`id -un`).stdout).toBe('root');
    expect((await machine().$`perf stat -e task-clock true`).stderr).toContain('task-clock');
  });

  it('records arguments by register, by number and by name, events, and calls', async () => {
    const vm = machine();
    const probes = [
      kprobe('p:a do_sys_openat2 path=+0(%x1):ustring'),
      kprobe('p:b do_sys_openat2 path=+0($arg2):ustring'),
      kprobe('p:c do_sys_openat2 path=filename:ustring'),
    ];
    const enter = tracepoint('syscalls', 'sys_enter_openat');
    const trace = await vm.record([...probes, enter], { workload: vm.$`cat /etc/hostname` });
    for (const probe of probes)
      expect([...trace.table(probe)].map(({ path }) => path)).toContain('/etc/hostname');
    expect(trace.table(enter).length).toBeGreaterThan(0);
    const graph = functionGraph({ functions: ['vfs_read'], depth: 2 });
    const calls = (await vm.record([graph], { workload: vm.$`cat /etc/hostname` })).table(graph);
    expect([...calls].map((call) => call.function)).toContain('rw_verify_area');
    expect(await leftBehind(vm)).toEqual(nothing);
  });

  it.each([
    ['vfs_read file=%di', 'arm64 %x0, %x1'],
    ['vfs_read+2', 'a multiple of 4'],
  ])('%s: what is wrong with it here', async (definition, said) => {
    const vm = machine();
    await expect(vm.record([kprobe(definition)], { workload: vm.$`true` })).rejects.toThrow(said);
  });

  it('explains by the names that the kernel and the processor have here', async () => {
    const call = String(await machine().explain('__arm64_sys_openat'));
    expect(call).toContain('First choice: tracepoint. syscalls:sys_enter_openat');
    expect(String(await machine().explain('/usr/bin/bash:readline'))).toContain('%x0, %x1, %x2');
  });

  it('the lessons that speak of the processor run to their end', async () => {
    const vm = machine();
    const notebooks = ['02', '05'].map((lesson) => `notebooks/${lessonFolder(lesson)}.ipynb`);
    const { stdout, stderr } = await tracelab(['run', ...notebooks], { TRACELAB_MACHINE: vm.state.name });
    expect(`${stdout}${stderr}`).toContain('2 of 2 notebooks ran to their end.');
  });

  it.each(['02', '04', '05'])('the solution of lesson %s passes', async (lesson) => {
    const vm = machine();
    await vm.reset();
    const claim = await (await loadSolution(lesson)).run(vm);
    expect(await grade(await loadCheck(lesson), vm, claim)).toMatchObject({ kind: 'pass' });
  });
});
