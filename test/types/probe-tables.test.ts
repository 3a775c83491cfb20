import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Converter {
  convert(declared: string, source: string): { diagnostics: { messageText: string }[] };
  close(): void;
}

/** What the notebooks' own compiler makes of probes, against the compiled library. */
describe('the table of a probe, in a cell', () => {
  const before = process.cwd();
  let converter: Converter;
  beforeAll(() => {
    process.chdir(fileURLToPath(new URL('../../notebooks', import.meta.url)));
    const { createConverter } = createRequire(import.meta.url)('tslab/dist/converter') as {
      createConverter(): Converter;
    };
    converter = createConverter();
  }, 60_000);
  afterAll(() => {
    converter.close();
    process.chdir(before);
  });

  function problems(line: string): readonly string[] {
    const source = `import { eprobe, fetch, fexit, kprobe, kretprobe, syntheticEvent, tracepoint, type Trace, uprobe } from 'tracelab';
declare const trace: Trace;
type Rows<T> = T extends { rows(): Iterable<infer R> } ? R : never;
${line}`;
    return converter.convert('', source).diagnostics.map(({ messageText }) => messageText);
  }

  it.each([
    `trace.table(kprobe('do_sys_openat2 path=+0(%si):ustring')).column('path').at(0)?.toUpperCase();`,
    `const fd: number = trace.table(kprobe('p:open vfs_read fd=%di:s32 at=%si')).column('fd').at(0);`,
    `const at: bigint = trace.table(kprobe('p:open vfs_read fd=%di:s32 at=%si')).column('at').at(0);`,
    `const ip: bigint = trace.table(kprobe('vfs_read')).column('__probe_ip').at(0);`,
    `const comm: string = trace.table(kprobe('vfs_read comm=$comm')).column('event_comm').at(0);`,
    `const bits: number = trace.table(kprobe('vfs_read b=%di:b4@12/32')).column('b').at(0);`,
    `const part: number = trace.table(kprobe('vfs_read a=+0(%di):u16[3]')).column('a2').at(0);`,
    `const text: string = trace.table(kprobe('vfs_read a=+0(%di):char[16]')).column('a').at(0);`,
    `const bytes: bigint = trace.table(kretprobe('vfs_read bytes=$retval:s64', { filter: 'bytes > 0' })).column('bytes').at(0);`,
    `const bytes: bigint = trace.table(fexit('vfs_read bytes=$retval:s64')).column('bytes').at(0);`,
    `const next: number = trace.table(eprobe('sched.sched_switch next=$next_pid:s32 if next_pid == 1')).column('next').at(0);`,
    `const line: string = trace.table(uprobe('/bin/bash:readline line=+0(%di):ustring')).column('line').at(0);`,
    `const lat: bigint = trace.table(syntheticEvent('lat u64 lat; pid_t who; char c[16]')).column('lat').at(0);`,
    `const who: number = trace.table(syntheticEvent('lat u64 lat; pid_t who; char c[16]')).column('who').at(0);`,
    `const c: string = trace.table(syntheticEvent('lat u64 lat; pid_t who; char c[16];')).column('c').at(0);`,
    `const path: string = trace.table(kprobe({ function: 'do_sys_openat2', args: { path: fetch.reg('si').deref().ustring() } })).column('path').at(0);`,
    `trace.table(kprobe\`do_sys_openat2 path=+0(%si):ustring\`).column('path');`,
    `const text: string = 'vfs_read a=%di'; trace.table(kprobe(text)).column('a');`,
    `kprobe\`vfs_read fd=\${fetch.reg('di').as('s32')}\`.with({ trigger: 'stacktrace' });`,
    `const n: number = trace.table(kprobe({ function: 'vfs_read', args: { n: fetch.reg('di').bits({ width: 4, offset: 0, container: 32 }) } })).column('n').at(0);`,
  ])('%s compiles', { timeout: 30_000 }, (line) => {
    expect(problems(line)).toEqual([]);
  });

  it.each([
    [`trace.table(kprobe('do_sys_openat2 path=+0(%si):ustring')).column('pth');`, 'pth'],
    [`const n: number = trace.table(kprobe('vfs_read a=%di')).column('a').at(0);`, 'bigint'],
    [`kprobe({ function: 'vfs_read', addres: 1n });`, 'addres'],
    [`kprobe({ args: {} });`, 'No overload'],
    [`fetch.reg('si').as('u31');`, 'u31'],
    [`kprobe\`vfs_read \${{}}\`;`, 'not assignable'],
  ])('%s does not compile', { timeout: 30_000 }, (line, problem) => {
    expect(problems(line).join('\n')).toContain(problem);
  });
});
