/**
 * Where a probe fetches: what is there to be fetched differs.
 *
 * Kernel: the flags `TPARG_FL_*` in kernel/trace/trace_probe.h and what trace_probe.c asks of them (v6.12).
 */
export interface FetchSite {
  /** In messages: `a kprobe`. */
  readonly what: string;
  readonly registers: boolean;
  /** The function's arguments, by number and by name. */
  readonly arguments: boolean;
  readonly retval: boolean;
  /** The kernel's memory by symbol, its symbols as text, its `dentry`. */
  readonly kernel: boolean;
  /** `$NAME` is a field of another event. */
  readonly fields: boolean;
}

const kernelSite = { registers: true, arguments: true, retval: false, kernel: true, fields: false } as const;

export const fetchSites = {
  kprobe: { ...kernelSite, what: 'a kprobe' },
  /** A kprobe that is not at a function's entry. */
  body: { ...kernelSite, what: 'a kprobe inside of a function', arguments: false },
  kretprobe: { ...kernelSite, what: 'a kretprobe', retval: true },
  fprobe: { ...kernelSite, what: 'an fprobe', registers: false },
  fexit: { ...kernelSite, what: 'an fprobe at exit', registers: false, retval: true },
  tprobe: { ...kernelSite, what: 'a tprobe', registers: false },
  eprobe: { ...kernelSite, what: 'an eprobe', registers: false, arguments: false, fields: true },
  uprobe: { ...kernelSite, what: 'a uprobe', arguments: false, kernel: false },
  uretprobe: { ...kernelSite, what: 'a uretprobe', arguments: false, kernel: false, retval: true },
} as const satisfies Readonly<Record<string, FetchSite>>;
