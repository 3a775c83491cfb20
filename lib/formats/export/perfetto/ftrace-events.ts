/** How a field of a message is written. */
export type ProtoType = 'int32' | 'uint32' | 'int64' | 'uint64' | 'bool' | 'string';

/** An event that Perfetto has a message for. */
export interface FtraceEventMessage {
  /** Field of `FtraceEvent` that holds it. */
  readonly id: number;
  /** Perfetto draws something of it: it needs the event in this form, even where the message lacks one of its fields. */
  readonly drawn: boolean;
  readonly fields: Readonly<Record<string, readonly [id: number, type: ProtoType]>>;
}

const wakeup = {
  comm: [1, 'string'],
  pid: [2, 'int32'],
  prio: [3, 'int32'],
  success: [4, 'int32'],
  target_cpu: [5, 'int32'],
} as const;
const vector = { vec: [1, 'uint32'] } as const;
const work = { work: [1, 'uint64'], function: [2, 'uint64'] } as const;
const request = {
  dev: [1, 'uint64'],
  sector: [2, 'uint64'],
  nr_sector: [3, 'uint32'],
  bytes: [4, 'uint32'],
  rwbs: [5, 'string'],
  comm: [6, 'string'],
  cmd: [7, 'string'],
} as const;
const requestDone = {
  dev: [1, 'uint64'],
  sector: [2, 'uint64'],
  nr_sector: [3, 'uint32'],
  errors: [4, 'int32'],
  rwbs: [5, 'string'],
  cmd: [6, 'string'],
} as const;
const allocation = {
  bytes_alloc: [1, 'uint64'],
  bytes_req: [2, 'uint64'],
  call_site: [3, 'uint64'],
  gfp_flags: [4, 'uint32'],
  ptr: [5, 'uint64'],
} as const;
const nodeAllocation = {
  bytes_alloc: [1, 'uint64'],
  bytes_req: [2, 'uint64'],
  call_site: [3, 'uint64'],
  gfp_flags: [4, 'uint32'],
  node: [5, 'int32'],
  ptr: [6, 'uint64'],
} as const;
const freeing = { call_site: [1, 'uint64'], ptr: [2, 'uint64'] } as const;
const waiting = { comm: [1, 'string'], pid: [2, 'int32'], prio: [3, 'int32'] } as const;
const power = { state: [1, 'uint32'], cpu_id: [2, 'uint32'] } as const;

/**
 * The events of which Perfetto has a message of their own, by the name of the event: the fields' numbers and types.
 *
 * Perfetto: protos/perfetto/trace/ftrace/ftrace_event.proto for the events, and beside it sched.proto, irq.proto, ipi.proto,
 * power.proto, raw_syscalls.proto, task.proto, signal.proto, workqueue.proto, block.proto, kmem.proto, ftrace.proto.
 */
export const ftraceEventMessages: Readonly<Record<string, FtraceEventMessage>> = {
  print: { id: 3, drawn: true, fields: { ip: [1, 'uint64'], buf: [2, 'string'] } },
  sched_switch: {
    id: 4,
    drawn: true,
    fields: {
      prev_comm: [1, 'string'],
      prev_pid: [2, 'int32'],
      prev_prio: [3, 'int32'],
      prev_state: [4, 'int64'],
      next_comm: [5, 'string'],
      next_pid: [6, 'int32'],
      next_prio: [7, 'int32'],
    },
  },
  cpu_frequency: { id: 11, drawn: true, fields: power },
  cpu_frequency_limits: {
    id: 12,
    drawn: true,
    fields: { min_freq: [1, 'uint32'], max_freq: [2, 'uint32'], cpu_id: [3, 'uint32'] },
  },
  cpu_idle: { id: 13, drawn: true, fields: power },
  sched_wakeup: { id: 17, drawn: true, fields: wakeup },
  sched_waking: { id: 20, drawn: true, fields: wakeup },
  ipi_entry: { id: 21, drawn: false, fields: { reason: [1, 'string'] } },
  ipi_exit: { id: 22, drawn: false, fields: { reason: [1, 'string'] } },
  softirq_entry: { id: 24, drawn: true, fields: vector },
  softirq_exit: { id: 25, drawn: true, fields: vector },
  softirq_raise: { id: 26, drawn: false, fields: vector },
  irq_handler_entry: {
    id: 36,
    drawn: true,
    fields: { irq: [1, 'int32'], name: [2, 'string'], handler: [3, 'uint32'] },
  },
  irq_handler_exit: { id: 37, drawn: true, fields: { irq: [1, 'int32'], ret: [2, 'int32'] } },
  block_rq_issue: { id: 45, drawn: false, fields: request },
  workqueue_activate_work: { id: 56, drawn: false, fields: work },
  workqueue_execute_end: { id: 57, drawn: true, fields: work },
  workqueue_execute_start: { id: 58, drawn: true, fields: work },
  workqueue_queue_work: {
    id: 59,
    drawn: false,
    fields: { ...work, workqueue: [3, 'string'], req_cpu: [4, 'int32'], cpu: [5, 'int32'] },
  },
  suspend_resume: {
    id: 113,
    drawn: true,
    fields: { action: [1, 'string'], val: [2, 'int32'], start: [3, 'uint32'] },
  },
  sched_wakeup_new: { id: 114, drawn: true, fields: wakeup },
  block_rq_complete: { id: 125, drawn: false, fields: requestDone },
  block_rq_insert: { id: 126, drawn: false, fields: request },
  block_rq_requeue: { id: 129, drawn: false, fields: requestDone },
  task_newtask: {
    id: 235,
    drawn: true,
    fields: {
      pid: [1, 'int32'],
      comm: [2, 'string'],
      clone_flags: [3, 'uint64'],
      oom_score_adj: [4, 'int32'],
    },
  },
  task_rename: {
    id: 236,
    drawn: true,
    fields: {
      pid: [1, 'int32'],
      oldcomm: [2, 'string'],
      newcomm: [3, 'string'],
      oom_score_adj: [4, 'int32'],
    },
  },
  sched_process_exec: {
    id: 237,
    drawn: true,
    fields: { filename: [1, 'string'], pid: [2, 'int32'], old_pid: [3, 'int32'] },
  },
  sched_process_exit: {
    id: 238,
    drawn: true,
    fields: { comm: [1, 'string'], pid: [2, 'int32'], tgid: [3, 'int32'], prio: [4, 'int32'] },
  },
  sched_process_fork: {
    id: 239,
    drawn: true,
    fields: {
      parent_comm: [1, 'string'],
      parent_pid: [2, 'int32'],
      child_comm: [3, 'string'],
      child_pid: [4, 'int32'],
    },
  },
  sched_process_free: { id: 240, drawn: true, fields: waiting },
  sched_process_hang: { id: 241, drawn: false, fields: { comm: [1, 'string'], pid: [2, 'int32'] } },
  sched_process_wait: { id: 242, drawn: false, fields: waiting },
  kfree: { id: 298, drawn: false, fields: freeing },
  kmalloc: { id: 299, drawn: false, fields: allocation },
  kmalloc_node: { id: 300, drawn: false, fields: nodeAllocation },
  kmem_cache_alloc: { id: 301, drawn: false, fields: allocation },
  kmem_cache_alloc_node: { id: 302, drawn: false, fields: nodeAllocation },
  kmem_cache_free: { id: 303, drawn: false, fields: freeing },
  mm_page_alloc: {
    id: 307,
    drawn: false,
    fields: {
      gfp_flags: [1, 'uint32'],
      migratetype: [2, 'int32'],
      order: [3, 'uint32'],
      page: [4, 'uint64'],
      pfn: [5, 'uint64'],
    },
  },
  mm_page_free: {
    id: 310,
    drawn: false,
    fields: { order: [1, 'uint32'], page: [2, 'uint64'], pfn: [3, 'uint64'] },
  },
  mm_page_pcpu_drain: {
    id: 312,
    drawn: false,
    fields: { migratetype: [1, 'int32'], order: [2, 'uint32'], page: [3, 'uint64'], pfn: [4, 'uint64'] },
  },
  rss_stat: {
    id: 313,
    drawn: true,
    fields: { member: [1, 'int32'], size: [2, 'int64'], curr: [3, 'uint32'], mm_id: [4, 'uint32'] },
  },
  signal_deliver: {
    id: 324,
    drawn: true,
    fields: { code: [1, 'int32'], sa_flags: [2, 'uint64'], sig: [3, 'int32'] },
  },
  signal_generate: {
    id: 325,
    drawn: true,
    fields: {
      code: [1, 'int32'],
      comm: [2, 'string'],
      group: [3, 'int32'],
      pid: [4, 'int32'],
      result: [5, 'int32'],
      sig: [6, 'int32'],
    },
  },
  sys_enter: {
    id: 329,
    drawn: true,
    fields: {
      id: [1, 'int64'],
      // One repeated field.
      args0: [2, 'uint64'],
      args1: [2, 'uint64'],
      args2: [2, 'uint64'],
      args3: [2, 'uint64'],
      args4: [2, 'uint64'],
      args5: [2, 'uint64'],
    },
  },
  sys_exit: { id: 330, drawn: true, fields: { id: [1, 'int64'], ret: [2, 'int64'] } },
  funcgraph_entry: { id: 437, drawn: true, fields: { depth: [1, 'int32'], func: [2, 'uint64'] } },
  funcgraph_exit: {
    id: 438,
    drawn: true,
    fields: {
      calltime: [1, 'uint64'],
      depth: [2, 'int32'],
      func: [3, 'uint64'],
      overrun: [4, 'uint64'],
      rettime: [5, 'uint64'],
    },
  },
};

/** Fields whose value Perfetto looks up among the interned kernel symbols (src/trace_processor/importers/ftrace/ftrace_parser.cc). */
export const symbolFields: readonly string[] = ['func', 'function'];
