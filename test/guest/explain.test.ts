import { describe, expect, it } from 'vitest';
import { DamagedElfError } from '../../lib/errors/damaged-elf-error.js';
import { InvalidSpecError } from '../../lib/errors/invalid-spec-error.js';
import { NoSuchFileError } from '../../lib/errors/no-such-file-error.js';
import { TargetError } from '../../lib/errors/target-error.js';
import { UnknownEventError } from '../../lib/errors/unknown-event-error.js';
import { UnknownSymbolError } from '../../lib/errors/unknown-symbol-error.js';
import { parseElf } from '../../lib/kernel/elf/elf.js';
import type { Explanation } from '../../lib/kernel/explain/explanation.js';
import type { MechanismName } from '../../lib/kernel/explain/mechanism.js';
import { eprobe } from '../../lib/spec/eprobe.js';
import { fexit } from '../../lib/spec/fexit.js';
import { fprobe } from '../../lib/spec/fprobe.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { kretprobe } from '../../lib/spec/kretprobe.js';
import { tprobe } from '../../lib/spec/tprobe.js';
import { uprobe } from '../../lib/spec/uprobe.js';
import { uretprobe } from '../../lib/spec/uretprobe.js';
import { findProgram } from '../../vm/doctor.js';
import { type KernelName, kernelRow, kernelsFor } from '../../vm/kernels.js';
import { neededPrograms } from '../../vm/needed-programs.js';
import { useMachine } from './guest-machine.js';

const tracing = '/sys/kernel/tracing';
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
process.stdout.write(`seed: SEED=${seed}\n`);

/** Of the other architecture one is enough, where its QEMU is installed. */
const onArm: readonly KernelName[] = ['6.12-arm64'];
const tried = [...kernelsFor('x86_64'), ...onArm].filter((name) =>
  neededPrograms(name).every((program) => findProgram(program) !== undefined),
);

/** What the same thing is called on each architecture. */
const called = {
  x86_64: {
    firstArgument: '%di',
    libc: '/usr/lib/x86_64-linux-gnu/libc.so.6',
    blacklisted: 'asm_exc_divide_error',
  },
  arm64: {
    firstArgument: '%x0',
    libc: '/usr/lib/aarch64-linux-gnu/libc.so.6',
    blacklisted: 'el1h_64_sync_handler',
  },
};

describe.each(tried)('explain on %s', (kernelName) => {
  const { firstArgument, libc, blacklisted: notForProbes } = called[kernelRow(kernelName).arch];
  const machine = useMachine(kernelName, 'explain');

  /** Whether the kernel takes a definition; it is removed again. */
  async function accepts(definition: string): Promise<boolean> {
    const line = definition.replace(/^(\w):/, '$1:tried/');
    const event = /^\w:(\S+)/.exec(line)?.[1];
    try {
      await machine().write(`${tracing}/dynamic_events`, `${line}\n`, { append: true });
    } catch (error) {
      if (error instanceof TargetError) return false;
      throw error;
    }
    await machine().write(`${tracing}/dynamic_events`, `-:${event}\n`, { append: true });
    return true;
  }

  /** The definitions of an explanation that the kernel does not take, of the mechanisms that are events. */
  async function refused(explanation: Explanation): Promise<string[]> {
    const wrong: string[] = [];
    for (const name of [
      'fprobe',
      'kprobe',
      'kretprobe',
      'tprobe',
      'eprobe',
      'uprobe',
      'uretprobe',
    ] as const) {
      const reach = explanation.reach(name);
      if (!reach?.reaches) continue;
      for (const line of (reach.definition ?? '').split('\n')) if (!(await accepts(line))) wrong.push(line);
    }
    return wrong;
  }

  it('what it writes for functions is taken by the kernel', async () => {
    const kernel = await machine().kernel();
    const known = [...kernel.functions.keys()].filter((name) => kernel.hasPrototype(name));
    const wrong: string[] = [];
    for (const name of ['vfs_read', 'do_sys_openat2', ...sample(known, 15)]) {
      wrong.push(...(await refused(await machine().explain(name))));
    }
    expect(wrong).toEqual([]);
  });

  it('what it writes in TypeScript gives what it writes for the kernel', async () => {
    const calls = { eprobe, fexit, fprobe, kprobe, kretprobe, tprobe } as const;
    const names: Readonly<Record<string, keyof typeof calls>> = {
      eprobe: 'eprobe',
      fexit: 'fexit',
      fprobe: 'fprobe',
      kprobe: 'kprobe',
      kretprobe: 'kretprobe',
      tprobe: 'tprobe',
    };
    const kernel = await machine().kernel();
    const symbols = [
      'vfs_read',
      'do_sys_openat2',
      'sched:sched_switch',
      ...sample([...kernel.functions.keys()], 10),
    ];
    let compared = 0;
    for (const symbol of symbols) {
      for (const { definition = '', typescript = '' } of (await machine().explain(symbol)).facts.reach) {
        const given = [...typescript.matchAll(/^(\w+)`(.*)`$/gm)].flatMap(([, call = '', body = '']) => {
          const name = names[call];
          return name === undefined ? [] : [String(calls[name](body))];
        });
        if (given.length === 0) continue;
        expect(given).toEqual(definition.split('\n'));
        compared += given.length;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('what it fetches is what happened', async () => {
    const vm = machine();
    const explanation = await vm.explain('vfs_read');
    const read = kprobe(/^kprobe`(.*)`$/.exec(explanation.reach('kprobe')?.typescript ?? '')?.[1] ?? '');
    const opened = (await vm.explain('do_sys_openat2')).reach('kprobe')?.typescript ?? '';
    const open = kprobe(/^kprobe`(.*)`$/.exec(opened)?.[1] ?? '');
    const trace = await vm.record([read, open], { workload: vm.$`cat /etc/hostname`, follow: true });
    expect(
      trace
        .table('vfs_read')
        .toRows()
        .map((row) => row.file),
    ).toContain('hostname');
    expect(
      trace
        .table('do_sys_openat2')
        .toRows()
        .map((row) => row.filename),
    ).toContain('/etc/hostname');
    expect(trace.table('vfs_read').columnNamed('count').kind).toBe('u64');
  });

  it('what it says of kprobes and fprobes is what the kernel does, for functions of every sort', async () => {
    const kernel = await machine().kernel();
    const blacklist = await machine().readText('/sys/kernel/debug/kprobes/blacklist');
    const names = [...kernel.codeSymbols.keys()].filter(
      (name) => /^\w+$/.test(name) && !name.startsWith('__pfx_'),
    );
    const notTraceable = names.filter((name) => !kernel.functions.has(name));
    const several = names.filter((name) => (kernel.codeSymbols.get(name) ?? []).length > 1);
    const blacklisted = [...blacklist.matchAll(/\t(\w+)$/gm)].map(([, name = '']) => name);
    const wrong: string[] = [];
    const groups = {
      traceable: sample(names, 10),
      notTraceable: sample(notTraceable, 20),
      several: sample(several, 10),
      blacklisted: sample(blacklisted, 10),
    };
    for (const [group, symbols] of Object.entries(groups)) {
      for (const name of symbols) {
        const explanation = await machine().explain(name);
        const reach = explanation.reach('kprobe');
        const taken = await accepts(`p:one ${name}`);
        const fprobes = explanation.reach('fprobe');
        if (fprobes?.needs === undefined && fprobes?.reaches !== (await accepts(`f:one ${name}`))) {
          wrong.push(`${group} ${name}: fprobe said ${fprobes?.reaches} (${fprobes?.why})`);
        }
        if (reach?.reaches !== taken)
          wrong.push(`${group} ${name}: said ${reach?.reaches}, is ${taken} (${reach?.why})`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('what it writes for events is taken by the kernel', async () => {
    const kernel = await machine().kernel();
    const events = [...sample(await kernel.events(), 15), 'sched:sched_switch', 'syscalls:sys_enter_openat'];
    const wrong: string[] = [];
    for (const event of events) wrong.push(...(await refused(await machine().explain(event))));
    expect(wrong).toEqual([]);
  });

  it('a uprobe that it writes is hit, with the program’s own text', async () => {
    const vm = machine();
    const path = '/usr/bin/bash:parse_and_execute';
    const explanation = await vm.explain(path);
    expect(await refused(explanation)).toEqual([]);
    expect(explanation.reach('uprobe')?.typescript).toBe(`uprobe\`${path}\``);
    const entry = uprobe(`${path} command=+0(${firstArgument}):ustring`);
    const exit = uretprobe(`${path} status=$retval:s32`);
    const trace = await vm.record([entry, exit], {
      workload: vm.$`bash -c ${'true; exit_status() { return 3; }; exit_status'}`,
    });
    expect(trace.table(entry).row(0).command).toContain('exit_status');
    expect(trace.table(exit).length).toBeLessThanOrEqual(trace.table(entry).length);
    const unknown = vm.record([uprobe('/usr/bin/bash:parse_and_exekute')], { workload: vm.$`true` });
    await expect(unknown).rejects.toThrow('parse_and_execute');
  });

  it('offsets of a program’s functions are those of readelf', async () => {
    const vm = machine();
    const elf = parseElf(await vm.read(libc), libc);
    const { stdout } = await vm.$`readelf -W --dyn-syms ${libc}`;
    const listed = new Map(
      [
        ...stdout.matchAll(/^\s+\d+: ([0-9a-f]{16})\s+\S+\s+(?:FUNC|IFUNC)\s+\S+\s+\S+\s+\d+ ([^\s@]+)/gm),
      ].map(([, address = '', name = '']) => [name, BigInt(`0x${address}`)]),
    );
    expect(listed.size).toBeGreaterThan(1000);
    const ours = new Map(
      elf.symbols
        .filter(({ defined, kind }) => defined && /func/.test(kind))
        .map(({ name, address }) => [name, address]),
    );
    expect([...ours.keys()].sort()).toEqual([...listed.keys()].sort());
    for (const [name, address] of sample([...ours], 50)) {
      expect(elf.symbols.some((symbol) => symbol.name === name && symbol.address === address)).toBe(true);
      expect(elf.fileOffset(address)).toBeDefined();
    }
  });

  it('says why what cannot be reached cannot', async () => {
    const vm = machine();
    const why = async (symbol: string, mechanism: MechanismName) =>
      (await vm.explain(symbol)).reach(mechanism)?.why;
    expect(await why('start_kernel', 'function tracer')).toContain('freed after that');
    expect(await why(notForProbes, 'kprobe')).toMatch(/blacklist/);
    expect(await why('syscalls:sys_enter_openat', 'kprobe')).toContain('is an event');
    expect(await why('/usr/bin/bash:__printf_chk', 'uprobe')).toContain('only uses __printf_chk');
    expect(String(await vm.explain('start_kernel'))).toContain('Nothing here reaches it.');
    if (kernelName === '5.10') {
      expect((await vm.explain('vfs_read')).reach('fprobe')).toMatchObject({
        reaches: false,
        needs: 'CONFIG_FPROBE_EVENTS (Linux 6.5)',
      });
    }
  });

  it.each([
    ['vfs_raed', UnknownSymbolError, 'vfs_read'],
    ['sched:sched_swich', UnknownEventError, 'sched:sched_switch'],
    ['/usr/bin/bash:readlin', UnknownSymbolError, 'readline'],
    ['openat', UnknownSymbolError, 'syscalls:sys_enter_openat'],
    ['overlay:ovl_opne', UnknownSymbolError, 'ovl_open'],
    ['/usr/bin/bash', InvalidSpecError, '/usr/bin/bash:main'],
    ['/no/such/file:main', NoSuchFileError, ''],
    ['/etc/passwd:main', DamagedElfError, ''],
  ])('%s is a typed error that names what is nearest', async (symbol, kind, nearest) => {
    const error = await machine()
      .explain(symbol)
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(error).toBeInstanceOf(kind);
    if (nearest !== '') expect(String(error)).toContain(nearest);
  });
});

/** Elements at random; the seed gives the same again. */
function sample<T>(all: readonly T[], count: number): T[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return all[Math.floor((state / 2 ** 32) * all.length)];
  }).filter((one) => one !== undefined);
}
