/**
 * Types of records: of the kernel below 64, of perf itself from there on.
 *
 * Kernel: `enum perf_event_type` in include/uapi/linux/perf_event.h; tools/perf: `enum perf_user_event_type` in
 * tools/lib/perf/include/perf/event.h (v6.12; `compressed2` is of v6.15).
 */
export const recordType = {
  mmap: 1,
  lost: 2,
  comm: 3,
  exit: 4,
  throttle: 5,
  unthrottle: 6,
  fork: 7,
  read: 8,
  sample: 9,
  mmap2: 10,
  aux: 11,
  itraceStart: 12,
  lostSamples: 13,
  switch: 14,
  switchCpuWide: 15,
  namespaces: 16,
  ksymbol: 17,
  bpfEvent: 18,
  cgroup: 19,
  textPoke: 20,
  auxOutputHwId: 21,
  firstOfPerf: 64,
  headerAttr: 64,
  headerTracingData: 66,
  headerBuildId: 67,
  finishedRound: 68,
  auxtrace: 71,
  eventUpdate: 78,
  timeConv: 79,
  headerFeature: 80,
  compressed: 81,
  finishedInit: 82,
  compressed2: 83,
} as const;

/** Records of perf itself that say nothing of an event: their number is all that is left of them. */
export const plainPerfTypes: ReadonlySet<number> = new Set([65, 69, 70, 72, 73, 74, 75, 76, 77, 79, 82, 84]);

/** Flags of a record's `misc`; what the higher bits mean depends on its type. */
export const recordMisc = {
  cpumodeMask: 7,
  kernel: 1,
  user: 2,
  hypervisor: 3,
  guestKernel: 4,
  guestUser: 5,
  /** MMAP2: the union holds a build id. */
  mmapBuildId: 1 << 14,
  /** LOST_SAMPLES: a BPF filter left them out. */
  lostSamplesBpf: 1 << 15,
} as const;
