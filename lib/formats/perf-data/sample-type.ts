/** What a sample holds. Kernel: `enum perf_event_sample_format` in include/uapi/linux/perf_event.h (v6.12). */
export const sampleType = {
  ip: 1 << 0,
  tid: 1 << 1,
  time: 1 << 2,
  addr: 1 << 3,
  read: 1 << 4,
  callchain: 1 << 5,
  id: 1 << 6,
  cpu: 1 << 7,
  period: 1 << 8,
  streamId: 1 << 9,
  raw: 1 << 10,
  branchStack: 1 << 11,
  regsUser: 1 << 12,
  stackUser: 1 << 13,
  weight: 1 << 14,
  dataSrc: 1 << 15,
  identifier: 1 << 16,
  transaction: 1 << 17,
  regsIntr: 1 << 18,
  physAddr: 1 << 19,
  aux: 1 << 20,
  cgroup: 1 << 21,
  dataPageSize: 1 << 22,
  codePageSize: 1 << 23,
  weightStruct: 1 << 24,
} as const;

/** Bits of `sample_type` above these change the layout in a way that is not known. */
export const knownSampleTypes = (1 << 25) - 1;

/** Kernel: `enum perf_event_read_format` in include/uapi/linux/perf_event.h (v6.12). */
export const readFormat = {
  totalTimeEnabled: 1,
  totalTimeRunning: 2,
  id: 4,
  group: 8,
  lost: 16,
} as const;

/** Kernel: `enum perf_branch_sample_type` in include/uapi/linux/perf_event.h (v6.12). */
export const branchSampleType = { hwIndex: 1 << 17, counters: 1 << 19 } as const;
