import protobuf from 'protobufjs';

/** The messages again, written from Perfetto's documentation (perfetto.dev/docs/reference/trace-packet-proto), to read them back. */
const source = `
syntax = "proto2";
message Trace { repeated Packet packet = 1; }
message Packet {
  optional Bundle ftrace_events = 1;
  optional Tree process_tree = 2;
  optional Snapshot clock_snapshot = 6;
  optional uint64 timestamp = 8;
  optional uint32 trusted_packet_sequence_id = 10;
  optional Interned interned_data = 12;
  optional uint32 sequence_flags = 13;
  optional System system_info = 45;
}
message System { optional Uts utsname = 1; }
message Uts { optional string sysname = 1; optional string version = 2; optional string release = 3; optional string machine = 4; }
message Snapshot { repeated Clock clocks = 1; optional uint32 primary_trace_clock = 2; }
message Clock { optional uint32 clock_id = 1; optional uint64 timestamp = 2; }
message Tree { repeated Process processes = 1; repeated Thread threads = 2; }
message Process { optional int32 pid = 1; optional int32 ppid = 2; repeated string cmdline = 3; }
message Thread { optional int32 tid = 1; optional string name = 2; optional int32 tgid = 3; }
message Interned { repeated Symbol kernel_symbols = 26; }
message Symbol { optional uint64 iid = 1; optional bytes str = 2; }
message Bundle {
  optional uint32 cpu = 1;
  repeated Event event = 2;
  optional bool lost_events = 3;
  optional uint32 ftrace_clock = 5;
  optional int64 ftrace_timestamp = 6;
  optional int64 boot_timestamp = 7;
}
message Event {
  optional uint64 timestamp = 1;
  optional uint32 pid = 2;
  oneof event {
    Print print = 3;
    Switch sched_switch = 4;
    Wakeup sched_wakeup = 17;
    Wakeup sched_waking = 20;
    Vector softirq_entry = 24;
    Irq irq_handler_entry = 36;
    Wakeup sched_wakeup_new = 114;
    Exec sched_process_exec = 237;
    Exit sched_process_exit = 238;
    Fork sched_process_fork = 239;
    Waiting sched_process_free = 240;
    Waiting sched_process_wait = 242;
    Generic generic = 327;
    SysEnter sys_enter = 329;
    SysExit sys_exit = 330;
    GraphEntry funcgraph_entry = 437;
    GraphExit funcgraph_exit = 438;
  }
}
message Print { optional uint64 ip = 1; optional string buf = 2; }
message Switch {
  optional string prev_comm = 1; optional int32 prev_pid = 2; optional int32 prev_prio = 3; optional int64 prev_state = 4;
  optional string next_comm = 5; optional int32 next_pid = 6; optional int32 next_prio = 7;
}
message Wakeup {
  optional string comm = 1; optional int32 pid = 2; optional int32 prio = 3; optional int32 success = 4;
  optional int32 target_cpu = 5;
}
message Vector { optional uint32 vec = 1; }
message Irq { optional int32 irq = 1; optional string name = 2; }
message Exec { optional string filename = 1; optional int32 pid = 2; optional int32 old_pid = 3; }
message Exit { optional string comm = 1; optional int32 pid = 2; optional int32 tgid = 3; optional int32 prio = 4; }
message Fork {
  optional string parent_comm = 1; optional int32 parent_pid = 2; optional string child_comm = 3; optional int32 child_pid = 4;
}
message Waiting { optional string comm = 1; optional int32 pid = 2; optional int32 prio = 3; }
message SysEnter { optional int64 id = 1; repeated uint64 args = 2 [packed = false]; }
message SysExit { optional int64 id = 1; optional int64 ret = 2; }
message GraphEntry { optional int32 depth = 1; optional uint64 func = 2; }
message GraphExit {
  optional uint64 calltime = 1; optional int32 depth = 2; optional uint64 func = 3; optional uint64 overrun = 4;
  optional uint64 rettime = 5;
}
message Generic { optional string event_name = 1; repeated Field field = 2; }
message Field {
  optional string name = 1;
  oneof value { string str_value = 3; int64 int_value = 4; uint64 uint_value = 5; }
}
`;

const { root } = protobuf.parse(source, { keepCase: true });

/** A message as an object: 64-bit integers are strings of digits. */
// biome-ignore lint/suspicious/noExplicitAny: what a test reads of it the test checks
export type Message = any;

/** The packets of a trace. What has a number that is not above is left out. @throws when the bytes are no message */
export function readPerfetto(bytes: Uint8Array): Message[] {
  const trace = root.lookupType('Trace');
  const object = trace.toObject(trace.decode(bytes), {
    longs: String,
    bytes: Buffer,
    defaults: false,
    arrays: false,
  });
  return object.packet ?? [];
}
