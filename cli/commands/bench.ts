import type { CliCommand } from '../command.js';

const benches: Readonly<Record<string, () => Promise<{ run(argv: readonly string[]): Promise<number> }>>> = {
  vm: () => import('../bench/vm.js'),
  decode: () => import('../bench/decode.js'),
  attach: () => import('../bench/attach.js'),
  steady: () => import('../bench/steady.js'),
};

export const command: CliCommand = {
  name: 'bench',
  summary: 'measure, each figure beside a peer in the same run',
  help: `npm run bench -- NAME

  vm      the sandbox: cold boot, resume, reset, small reads, recording, checkpoints, five kernels at once, memory
  steady  what probes cost in steady time and in the host's, host idle and busy: the spread of ten runs
  attach  connecting, and attaching each mechanism, of it in the kernel itself; with a kernel's name, on that one
  decode  reading traces: columns and text, beside trace-cmd report and perf script, and how time grows with the
          events; some of it by name: events, zstd, graph, perf, growth
`,
  async run(argv) {
    const [name = '', ...rest] = argv;
    const load = benches[name];
    if (load === undefined) {
      process.stderr.write(this.help);
      return 2;
    }
    return await (await load()).run(rest);
  },
};
