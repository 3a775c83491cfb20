import type { Finding } from '../base/finding.js';
import type { Target } from '../target/target.js';

/**
 * Looks at a target as a tracer needs it: root, tracefs, lockdown, BTF, kprobes, perf. Features are probed; no version is asked for.
 *
 * @example for (const finding of await examineTarget(vm)) console.log(finding.name, finding.state);
 */
export async function examineTarget(target: Target): Promise<Finding[]> {
  return [
    await user(target),
    await tracefs(target),
    await lockdown(target),
    await btf(target),
    await kprobes(target),
    await perf(target),
    await config(target),
  ];
}

async function user(target: Target): Promise<Finding> {
  const { stdout } = await target.$`id -u`;
  if (stdout === '0') return { name: 'user', state: 'ok', seen: 'root' };
  return {
    name: 'user',
    state: 'blocker',
    seen: `user ${stdout}`,
    mend: 'Tracing needs root: connect as root.',
  };
}

/** tracefs has a mount point of its own since 4.1 (Documentation/trace/ftrace.rst); before that it is a folder of debugfs. */
async function tracefs(target: Target): Promise<Finding> {
  const mounts = await target.readText('/proc/mounts');
  const own = /^\S+ (\S+) tracefs /m.exec(mounts)?.[1];
  if (own !== undefined) return { name: 'tracefs', state: 'ok', seen: own };
  const debugfs = /^\S+ (\S+) debugfs /m.exec(mounts)?.[1];
  const known = /\ttracefs$/m.test(await target.readText('/proc/filesystems'));
  if (known) {
    const mend = 'mount -t tracefs nodev /sys/kernel/tracing';
    return { name: 'tracefs', state: 'blocker', seen: 'this kernel has it, but it is not mounted', mend };
  }
  if (debugfs !== undefined && (await target.exists(`${debugfs}/tracing`))) {
    return {
      name: 'tracefs',
      state: 'warning',
      seen: `a kernel before 4.1: in debugfs, at ${debugfs}/tracing`,
    };
  }
  return {
    name: 'tracefs',
    state: 'blocker',
    seen: 'this kernel has neither tracefs nor tracing in debugfs',
    mend: 'It needs a kernel with CONFIG_FTRACE.',
  };
}

/** security/lockdown/lockdown.c: the level in brackets is in force. */
async function lockdown(target: Target): Promise<Finding> {
  const file = '/sys/kernel/security/lockdown';
  if (!(await target.exists(file))) {
    return {
      name: 'lockdown',
      state: 'ok',
      seen: 'no lockdown on this kernel, or securityfs is not mounted',
    };
  }
  const level = /\[(\w+)\]/.exec(await target.readText(file))?.[1] ?? 'unknown';
  if (level === 'none') return { name: 'lockdown', state: 'ok', seen: 'none' };
  return {
    name: 'lockdown',
    state: level === 'confidentiality' ? 'blocker' : 'warning',
    seen: `${level}: ${level === 'confidentiality' ? 'kprobes, perf and reading kernel memory from BPF are refused with EPERM' : 'the kernel cannot be changed, tracing works'}`,
    mend: 'Turn secure boot off, or boot with lockdown=none; it cannot be lowered while the kernel runs.',
  };
}

async function btf(target: Target): Promise<Finding> {
  if (await target.exists('/sys/kernel/btf/vmlinux'))
    return { name: 'BTF', state: 'ok', seen: '/sys/kernel/btf/vmlinux' };
  return {
    name: 'BTF',
    state: 'warning',
    seen: 'this kernel carries no description of its types',
    mend: 'CO-RE programs, fentry and argument names need a kernel with CONFIG_DEBUG_INFO_BTF (5.4 and later).',
  };
}

async function kprobes(target: Target): Promise<Finding> {
  if (await findTracing(target, 'kprobe_events'))
    return { name: 'kprobes', state: 'ok', seen: 'kprobe_events is there' };
  return {
    name: 'kprobes',
    state: 'warning',
    seen: 'there is no kprobe_events',
    mend: 'It needs a kernel with CONFIG_KPROBE_EVENTS.',
  };
}

async function findTracing(target: Target, name: string): Promise<boolean> {
  for (const folder of ['/sys/kernel/tracing', '/sys/kernel/debug/tracing']) {
    if (await target.exists(`${folder}/${name}`)) return true;
  }
  return false;
}

/** Documentation/admin-guide/sysctl/kernel.rst, perf_event_paranoid: it binds users without CAP_PERFMON only. */
async function perf(target: Target): Promise<Finding> {
  const file = '/proc/sys/kernel/perf_event_paranoid';
  if (!(await target.exists(file))) {
    return {
      name: 'perf',
      state: 'blocker',
      seen: 'this kernel has no perf events',
      mend: 'It needs a kernel with CONFIG_PERF_EVENTS.',
    };
  }
  const level = Number(await target.readText(file));
  if (level <= 2) return { name: 'perf', state: 'ok', seen: `perf_event_paranoid is ${level}` };
  return {
    name: 'perf',
    state: 'warning',
    seen: `perf_event_paranoid is ${level}: only root may use perf`,
    mend: 'sysctl kernel.perf_event_paranoid=2',
  };
}

async function config(target: Target): Promise<Finding> {
  const { stdout: release } = await target.$`uname -r`;
  for (const file of ['/proc/config.gz', `/boot/config-${release}`]) {
    if (await target.exists(file)) return { name: 'config', state: 'ok', seen: file };
  }
  return {
    name: 'config',
    state: 'warning',
    seen: 'neither /proc/config.gz nor /boot/config-*',
    mend: 'What the kernel was built with can only be found by trying.',
  };
}
