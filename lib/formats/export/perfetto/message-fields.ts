/** Wire types. Protocol Buffers: "Encoding", Message Structure. */
export const varint = 0;
export const lengthDelimited = 2;

/** The tag that stands before a field's value. */
export function tag(field: number, wireType: number): number {
  return (field << 3) | wireType;
}

/** `Trace` (protos/perfetto/trace/trace.proto). */
export const trace = { packet: 1 } as const;

/** `TracePacket` (protos/perfetto/trace/trace_packet.proto). */
export const tracePacket = {
  ftraceEvents: 1,
  processTree: 2,
  clockSnapshot: 6,
  timestamp: 8,
  trustedPacketSequenceId: 10,
  internedData: 12,
  sequenceFlags: 13,
  systemInfo: 45,
} as const;

/** `TracePacket.SequenceFlags`: what the sequence interned before this packet is forgotten. */
export const incrementalStateCleared = 1;

/** `FtraceEventBundle` (protos/perfetto/trace/ftrace/ftrace_event_bundle.proto). */
export const ftraceEventBundle = {
  cpu: 1,
  event: 2,
  lostEvents: 3,
  ftraceClock: 5,
  ftraceTimestamp: 6,
  bootTimestamp: 7,
} as const;

/** `FtraceEvent` (protos/perfetto/trace/ftrace/ftrace_event.proto). */
export const ftraceEvent = { timestamp: 1, pid: 2, generic: 327 } as const;

/** `GenericFtraceEvent` and its `Field` (protos/perfetto/trace/ftrace/generic.proto). */
export const genericEvent = { eventName: 1, field: 2 } as const;
export const genericField = { name: 1, strValue: 3, intValue: 4, uintValue: 5 } as const;

/** `ClockSnapshot` and its `Clock` (protos/perfetto/trace/clock_snapshot.proto). */
export const clockSnapshot = { clocks: 1, primaryTraceClock: 2 } as const;
export const clockReading = { clockId: 1, timestamp: 2 } as const;

/** `BuiltinClock` (protos/perfetto/common/builtin_clock.proto). */
export const builtinClock = { monotonic: 3, monotonicRaw: 5, boottime: 6 } as const;

/** `FtraceClock` (ftrace_event_bundle.proto). The boot clock has no number: it is meant where none is given. */
export const ftraceClock = { global: 2, local: 3, monoRaw: 4 } as const;

/** `ProcessTree`, its `Process` and `Thread` (protos/perfetto/trace/ps/process_tree.proto). */
export const processTree = { processes: 1, threads: 2 } as const;
export const processFields = { pid: 1, cmdline: 3 } as const;
export const threadFields = { tid: 1, name: 2, tgid: 3 } as const;

/** `SystemInfo` and `Utsname` (protos/perfetto/common/system_info.proto). */
export const systemInfo = { utsname: 1 } as const;
export const utsname = { sysname: 1, version: 2, release: 3, machine: 4 } as const;

/** `InternedData` (protos/perfetto/trace/interned_data/interned_data.proto), `InternedString` (profiling/profile_common.proto). */
export const internedData = { kernelSymbols: 26 } as const;
export const internedString = { iid: 1, str: 2 } as const;
