import type { Kernel } from '../kernel/kernel.js';
import { Tracefs } from '../kernel/tracefs/tracefs.js';
import type { Machine } from '../machines/machine.js';

/** What a kernel has for a tracer, by name. */
export interface Inventory {
  /** `system:event`, and the names of its fields. */
  readonly events: ReadonlyMap<string, readonly string[]>;
  /** Functions that ftrace can trace. */
  readonly functions: ReadonlySet<string>;
  /** Structures of its BTF; empty for a kernel without. */
  readonly structs: ReadonlySet<string>;
  /** Mechanisms, tracers and options: whether it has each. */
  readonly features: ReadonlyMap<string, boolean>;
  /** Tools that come from the kernel's sources: of which kernel they are. */
  readonly tools: ReadonlyMap<string, string>;
}

/** Features that a file or a text of tracefs tells of: README is `readme_msg` of kernel/trace/trace.c. */
const told: readonly { readonly feature: string; readonly file: string; readonly says?: RegExp }[] = [
  { feature: 'BTF', file: '/sys/kernel/btf/vmlinux' },
  { feature: 'kprobe', file: 'kprobe_events' },
  { feature: 'uprobe', file: 'uprobe_events' },
  { feature: 'eprobe', file: 'README', says: /^\s+e\[:/m },
  { feature: 'fprobe', file: 'README', says: /^\s+f\[:/m },
  { feature: 'tprobe', file: 'README', says: /^\s+t\[:/m },
  { feature: 'BTF arguments of probes', file: 'README', says: /\$arg\*|<argname>/ },
  { feature: 'synthetic events', file: 'synthetic_events' },
  { feature: 'histograms', file: 'events/sched/sched_switch/hist' },
  { feature: 'function arguments', file: 'options/func-args' },
  { feature: 'arguments in the function graph', file: 'options/funcgraph-args' },
  { feature: 'return values in the function graph', file: 'options/funcgraph-retval' },
  { feature: 'user_events', file: 'user_events_data' },
  { feature: 'larger sub-buffers', file: 'buffer_subbuf_size_kb' },
  { feature: 'sched_ext', file: '/sys/kernel/sched_ext' },
];

const tracers = ['function', 'function_graph', 'wakeup', 'irqsoff', 'osnoise', 'timerlat', 'hwlat', 'blk'];

/** Looks what a machine's kernel has. Features are probed; no version is asked for. @throws TracefsNotMountedError, NotRootError */
export async function inventory(vm: Machine): Promise<Inventory> {
  const [kernel, tracefs] = [await vm.kernel(), await Tracefs.find(vm)];
  const path = (file: string) => (file.startsWith('/') ? file : `${tracefs.path}/${file}`);
  const features = new Map<string, boolean>();
  for (const { feature, file, says } of told) {
    const there = await vm.exists(path(file));
    features.set(feature, there && (says === undefined || says.test(await vm.readText(path(file)))));
  }
  const available = await tracefs.tracers();
  for (const tracer of tracers) features.set(`tracer ${tracer}`, available.includes(tracer));
  return {
    events: new Map(
      kernel.eventShapes.map(({ system, name, fields }) => [
        `${system}:${name}`,
        fields.map((field) => field.name).filter((field) => !field.startsWith('common_')),
      ]),
    ),
    functions: new Set(kernel.functions.keys()),
    structs: new Set(structNames(kernel)),
    features,
    tools: await toolVersions(vm),
  };
}

function structNames(kernel: Kernel): Iterable<string> {
  return kernel.hasBtf ? kernel.btf.names('struct') : [];
}

/** By Debian's packages of the sandbox's root: bpftool counts versions of its own, its package names the kernel (`7.5.0+6.12.117-1`). */
async function toolVersions(vm: Machine): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>();
  const packages = { perf: 'linux-perf', bpftool: 'bpftool' };
  for (const [tool, name] of Object.entries(packages)) {
    const { stdout, failed } = await vm.command(['dpkg-query', '-W', '-f', `\${Version}`, name], {
      reject: false,
    });
    if (!failed) versions.set(tool, /\+(\d+\.\d+\S*)/.exec(stdout)?.[1] ?? stdout);
  }
  return versions;
}
