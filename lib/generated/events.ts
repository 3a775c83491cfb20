// The events of Linux 6.12.118+deb13-cloud-amd64.
// Made by: npx tracelab types --kernel 6.12 --library
// Never edited: run the command again.
import type { EventHead } from '../events/event-schema.js';
import { type Tracepoint, tracepoint } from '../spec/tracepoint.js';

/** The events of a kernel, by system. */
export interface KernelEvents {
  readonly alarmtimer: {
    /** alarmtimer:alarmtimer_cancel: `alarmtimer:%p type:%s expires:%llu now:%llu` */
    readonly alarmtimer_cancel: Tracepoint<EventHead & {
      /** `void * alarm`, address */ readonly alarm: 'u64';
      /** `unsigned char alarm_type` */ readonly alarm_type: 'u8';
      /** `s64 expires` */ readonly expires: 'i64';
      /** `s64 now` */ readonly now: 'i64';
    }>;
    /** alarmtimer:alarmtimer_fired: `alarmtimer:%p type:%s expires:%llu now:%llu` */
    readonly alarmtimer_fired: Tracepoint<EventHead & {
      /** `void * alarm`, address */ readonly alarm: 'u64';
      /** `unsigned char alarm_type` */ readonly alarm_type: 'u8';
      /** `s64 expires` */ readonly expires: 'i64';
      /** `s64 now` */ readonly now: 'i64';
    }>;
    /** alarmtimer:alarmtimer_start: `alarmtimer:%p type:%s expires:%llu now:%llu` */
    readonly alarmtimer_start: Tracepoint<EventHead & {
      /** `void * alarm`, address */ readonly alarm: 'u64';
      /** `unsigned char alarm_type` */ readonly alarm_type: 'u8';
      /** `s64 expires` */ readonly expires: 'i64';
      /** `s64 now` */ readonly now: 'i64';
    }>;
    /** alarmtimer:alarmtimer_suspend: `alarmtimer type:%s expires:%llu` */
    readonly alarmtimer_suspend: Tracepoint<EventHead & {
      /** `s64 expires` */ readonly expires: 'i64';
      /** `unsigned char alarm_type` */ readonly alarm_type: 'u8';
    }>;
  };
  readonly amd_cpu: {
    /** amd_cpu:amd_pstate_perf: `amd_min_perf=%lu amd_des_perf=%lu amd_max_perf=%lu freq=%llu mperf=%llu aperf=%llu tsc=%llu cpu_id=%u changed=%s fast_switch=%s` */
    readonly amd_pstate_perf: Tracepoint<EventHead & {
      /** `unsigned long min_perf` */ readonly min_perf: 'u64';
      /** `unsigned long target_perf` */ readonly target_perf: 'u64';
      /** `unsigned long capacity` */ readonly capacity: 'u64';
      /** `unsigned long long freq` */ readonly freq: 'u64';
      /** `unsigned long long mperf` */ readonly mperf: 'u64';
      /** `unsigned long long aperf` */ readonly aperf: 'u64';
      /** `unsigned long long tsc` */ readonly tsc: 'u64';
      /** `unsigned int cpu_id` */ readonly cpu_id: 'u32';
      /** `bool changed` */ readonly changed: 'bool';
      /** `bool fast_switch` */ readonly fast_switch: 'bool';
    }>;
  };
  readonly avc: {
    /** avc:selinux_audited: `requested=0x%x denied=0x%x audited=0x%x result=%d scontext=%s tcontext=%s tclass=%s` */
    readonly selinux_audited: Tracepoint<EventHead & {
      /** `u32 requested` */ readonly requested: 'u32';
      /** `u32 denied` */ readonly denied: 'u32';
      /** `u32 audited` */ readonly audited: 'u32';
      /** `int result` */ readonly result: 'i32';
      /** `char[] scontext` */ readonly scontext: 'string';
      /** `char[] tcontext` */ readonly tcontext: 'string';
      /** `char[] tclass` */ readonly tclass: 'string';
    }>;
  };
  readonly block: {
    /** block:block_bio_backmerge: `%d,%d %s %llu + %u [%s]` */
    readonly block_bio_backmerge: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[16] comm` */ readonly event_comm: 'string';
    }>;
    /** block:block_bio_bounce: `%d,%d %s %llu + %u [%s]` */
    readonly block_bio_bounce: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[16] comm` */ readonly event_comm: 'string';
    }>;
    /** block:block_bio_complete: `%d,%d %s %llu + %u [%d]` */
    readonly block_bio_complete: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned nr_sector` */ readonly nr_sector: 'u32';
      /** `int error` */ readonly error: 'i32';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
    }>;
    /** block:block_bio_frontmerge: `%d,%d %s %llu + %u [%s]` */
    readonly block_bio_frontmerge: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[16] comm` */ readonly event_comm: 'string';
    }>;
    /** block:block_bio_queue: `%d,%d %s %llu + %u [%s]` */
    readonly block_bio_queue: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[16] comm` */ readonly event_comm: 'string';
    }>;
    /** block:block_bio_remap: `%d,%d %s %llu + %u <- (%d,%d) %llu` */
    readonly block_bio_remap: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `dev_t old_dev` */ readonly old_dev: 'u32';
      /** `sector_t old_sector` */ readonly old_sector: 'u64';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
    }>;
    /** block:block_dirty_buffer: `%d,%d sector=%llu size=%zu` */
    readonly block_dirty_buffer: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `size_t size` */ readonly size: 'u64';
    }>;
    /** block:block_getrq: `%d,%d %s %llu + %u [%s]` */
    readonly block_getrq: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[16] comm` */ readonly event_comm: 'string';
    }>;
    /** block:block_io_done: `%d,%d %s %u (%s) %llu + %u %s,%u,%u [%s]` */
    readonly block_io_done: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `unsigned int bytes` */ readonly bytes: 'u32';
      /** `unsigned short ioprio` */ readonly ioprio: 'u16';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `char[] cmd` */ readonly cmd: 'string';
    }>;
    /** block:block_io_start: `%d,%d %s %u (%s) %llu + %u %s,%u,%u [%s]` */
    readonly block_io_start: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `unsigned int bytes` */ readonly bytes: 'u32';
      /** `unsigned short ioprio` */ readonly ioprio: 'u16';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `char[] cmd` */ readonly cmd: 'string';
    }>;
    /** block:block_plug: `[%s]` */
    readonly block_plug: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
    }>;
    /** block:block_rq_complete: `%d,%d %s (%s) %llu + %u %s,%u,%u [%d]` */
    readonly block_rq_complete: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `int error` */ readonly error: 'i32';
      /** `unsigned short ioprio` */ readonly ioprio: 'u16';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[] cmd` */ readonly cmd: 'string';
    }>;
    /** block:block_rq_error: `%d,%d %s (%s) %llu + %u %s,%u,%u [%d]` */
    readonly block_rq_error: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `int error` */ readonly error: 'i32';
      /** `unsigned short ioprio` */ readonly ioprio: 'u16';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[] cmd` */ readonly cmd: 'string';
    }>;
    /** block:block_rq_insert: `%d,%d %s %u (%s) %llu + %u %s,%u,%u [%s]` */
    readonly block_rq_insert: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `unsigned int bytes` */ readonly bytes: 'u32';
      /** `unsigned short ioprio` */ readonly ioprio: 'u16';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `char[] cmd` */ readonly cmd: 'string';
    }>;
    /** block:block_rq_issue: `%d,%d %s %u (%s) %llu + %u %s,%u,%u [%s]` */
    readonly block_rq_issue: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `unsigned int bytes` */ readonly bytes: 'u32';
      /** `unsigned short ioprio` */ readonly ioprio: 'u16';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `char[] cmd` */ readonly cmd: 'string';
    }>;
    /** block:block_rq_merge: `%d,%d %s %u (%s) %llu + %u %s,%u,%u [%s]` */
    readonly block_rq_merge: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `unsigned int bytes` */ readonly bytes: 'u32';
      /** `unsigned short ioprio` */ readonly ioprio: 'u16';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `char[] cmd` */ readonly cmd: 'string';
    }>;
    /** block:block_rq_remap: `%d,%d %s %llu + %u <- (%d,%d) %llu %u` */
    readonly block_rq_remap: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `dev_t old_dev` */ readonly old_dev: 'u32';
      /** `sector_t old_sector` */ readonly old_sector: 'u64';
      /** `unsigned int nr_bios` */ readonly nr_bios: 'u32';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
    }>;
    /** block:block_rq_requeue: `%d,%d %s (%s) %llu + %u %s,%u,%u [%d]` */
    readonly block_rq_requeue: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `unsigned int nr_sector` */ readonly nr_sector: 'u32';
      /** `unsigned short ioprio` */ readonly ioprio: 'u16';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[] cmd` */ readonly cmd: 'string';
    }>;
    /** block:block_split: `%d,%d %s %llu / %llu [%s]` */
    readonly block_split: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `sector_t new_sector` */ readonly new_sector: 'u64';
      /** `char[8] rwbs` */ readonly rwbs: 'string';
      /** `char[16] comm` */ readonly event_comm: 'string';
    }>;
    /** block:block_touch_buffer: `%d,%d sector=%llu size=%zu` */
    readonly block_touch_buffer: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `sector_t sector` */ readonly sector: 'u64';
      /** `size_t size` */ readonly size: 'u64';
    }>;
    /** block:block_unplug: `[%s] %d` */
    readonly block_unplug: Tracepoint<EventHead & {
      /** `int nr_rq` */ readonly nr_rq: 'i32';
      /** `char[16] comm` */ readonly event_comm: 'string';
    }>;
  };
  readonly bpf_test_run: {
    /** bpf_test_run:bpf_test_finish: `bpf_test_finish with err=%d` */
    readonly bpf_test_finish: Tracepoint<EventHead & {
      /** `int err` */ readonly err: 'i32';
    }>;
    /** bpf_test_run:bpf_trigger_tp: `nonce %d` */
    readonly bpf_trigger_tp: Tracepoint<EventHead & {
      /** `int nonce` */ readonly nonce: 'i32';
    }>;
  };
  readonly bpf_trace: {
    /** bpf_trace:bpf_trace_printk: `%s` */
    readonly bpf_trace_printk: Tracepoint<EventHead & {
      /** `char[] bpf_string` */ readonly bpf_string: 'string';
    }>;
  };
  readonly bridge: {
    /** bridge:br_fdb_add: `dev %s addr %02x:%02x:%02x:%02x:%02x:%02x vid %u nlh_flags %04x ndm_flags %02x` */
    readonly br_fdb_add: Tracepoint<EventHead & {
      /** `u8 ndm_flags` */ readonly ndm_flags: 'u8';
      /** `char[] dev` */ readonly dev: 'string';
      /** `unsigned char[6] addr` */ readonly addr: 'bytes';
      /** `u16 vid` */ readonly vid: 'u16';
      /** `u16 nlh_flags` */ readonly nlh_flags: 'u16';
    }>;
    /** bridge:br_fdb_external_learn_add: `br_dev %s port %s addr %02x:%02x:%02x:%02x:%02x:%02x vid %u` */
    readonly br_fdb_external_learn_add: Tracepoint<EventHead & {
      /** `char[] br_dev` */ readonly br_dev: 'string';
      /** `char[] dev` */ readonly dev: 'string';
      /** `unsigned char[6] addr` */ readonly addr: 'bytes';
      /** `u16 vid` */ readonly vid: 'u16';
    }>;
    /** bridge:br_fdb_update: `br_dev %s source %s addr %02x:%02x:%02x:%02x:%02x:%02x vid %u flags 0x%lx` */
    readonly br_fdb_update: Tracepoint<EventHead & {
      /** `char[] br_dev` */ readonly br_dev: 'string';
      /** `char[] dev` */ readonly dev: 'string';
      /** `unsigned char[6] addr` */ readonly addr: 'bytes';
      /** `u16 vid` */ readonly vid: 'u16';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** bridge:br_mdb_full: `dev %s af %u src %pI6c grp %pI6c/%pM vid %u` */
    readonly br_mdb_full: Tracepoint<EventHead & {
      /** `char[] dev` */ readonly dev: 'string';
      /** `int af` */ readonly af: 'i32';
      /** `u16 vid` */ readonly vid: 'u16';
      /** `__u8[16] src` */ readonly src: 'bytes';
      /** `__u8[16] grp` */ readonly grp: 'bytes';
      /** `__u8[6] grpmac` */ readonly grpmac: 'bytes';
    }>;
    /** bridge:fdb_delete: `br_dev %s dev %s addr %02x:%02x:%02x:%02x:%02x:%02x vid %u` */
    readonly fdb_delete: Tracepoint<EventHead & {
      /** `char[] br_dev` */ readonly br_dev: 'string';
      /** `char[] dev` */ readonly dev: 'string';
      /** `unsigned char[6] addr` */ readonly addr: 'bytes';
      /** `u16 vid` */ readonly vid: 'u16';
    }>;
  };
  readonly cgroup: {
    /** cgroup:cgroup_attach_task: `dst_root=%d dst_id=%llu dst_level=%d dst_path=%s pid=%d comm=%s` */
    readonly cgroup_attach_task: Tracepoint<EventHead & {
      /** `int dst_root` */ readonly dst_root: 'i32';
      /** `int dst_level` */ readonly dst_level: 'i32';
      /** `u64 dst_id` */ readonly dst_id: 'u64';
      /** `int pid` */ readonly event_pid: 'i32';
      /** `char[] dst_path` */ readonly dst_path: 'string';
      /** `char[] comm` */ readonly event_comm: 'string';
    }>;
    /** cgroup:cgroup_destroy_root: `root=%d ss_mask=%#x name=%s` */
    readonly cgroup_destroy_root: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `u16 ss_mask` */ readonly ss_mask: 'u16';
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** cgroup:cgroup_freeze: `root=%d id=%llu level=%d path=%s` */
    readonly cgroup_freeze: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `char[] path` */ readonly path: 'string';
    }>;
    /** cgroup:cgroup_mkdir: `root=%d id=%llu level=%d path=%s` */
    readonly cgroup_mkdir: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `char[] path` */ readonly path: 'string';
    }>;
    /** cgroup:cgroup_notify_frozen: `root=%d id=%llu level=%d path=%s val=%d` */
    readonly cgroup_notify_frozen: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `char[] path` */ readonly path: 'string';
      /** `int val` */ readonly val: 'i32';
    }>;
    /** cgroup:cgroup_notify_populated: `root=%d id=%llu level=%d path=%s val=%d` */
    readonly cgroup_notify_populated: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `char[] path` */ readonly path: 'string';
      /** `int val` */ readonly val: 'i32';
    }>;
    /** cgroup:cgroup_release: `root=%d id=%llu level=%d path=%s` */
    readonly cgroup_release: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `char[] path` */ readonly path: 'string';
    }>;
    /** cgroup:cgroup_remount: `root=%d ss_mask=%#x name=%s` */
    readonly cgroup_remount: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `u16 ss_mask` */ readonly ss_mask: 'u16';
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** cgroup:cgroup_rename: `root=%d id=%llu level=%d path=%s` */
    readonly cgroup_rename: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `char[] path` */ readonly path: 'string';
    }>;
    /** cgroup:cgroup_rmdir: `root=%d id=%llu level=%d path=%s` */
    readonly cgroup_rmdir: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `char[] path` */ readonly path: 'string';
    }>;
    /** cgroup:cgroup_rstat_cpu_lock_contended: `root=%d id=%llu level=%d cpu=%d lock contended:%d` */
    readonly cgroup_rstat_cpu_lock_contended: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `int cpu` */ readonly event_cpu: 'i32';
      /** `bool contended` */ readonly contended: 'bool';
    }>;
    /** cgroup:cgroup_rstat_cpu_lock_contended_fastpath: `root=%d id=%llu level=%d cpu=%d lock contended:%d` */
    readonly cgroup_rstat_cpu_lock_contended_fastpath: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `int cpu` */ readonly event_cpu: 'i32';
      /** `bool contended` */ readonly contended: 'bool';
    }>;
    /** cgroup:cgroup_rstat_cpu_locked: `root=%d id=%llu level=%d cpu=%d lock contended:%d` */
    readonly cgroup_rstat_cpu_locked: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `int cpu` */ readonly event_cpu: 'i32';
      /** `bool contended` */ readonly contended: 'bool';
    }>;
    /** cgroup:cgroup_rstat_cpu_locked_fastpath: `root=%d id=%llu level=%d cpu=%d lock contended:%d` */
    readonly cgroup_rstat_cpu_locked_fastpath: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `int cpu` */ readonly event_cpu: 'i32';
      /** `bool contended` */ readonly contended: 'bool';
    }>;
    /** cgroup:cgroup_rstat_cpu_unlock: `root=%d id=%llu level=%d cpu=%d lock contended:%d` */
    readonly cgroup_rstat_cpu_unlock: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `int cpu` */ readonly event_cpu: 'i32';
      /** `bool contended` */ readonly contended: 'bool';
    }>;
    /** cgroup:cgroup_rstat_cpu_unlock_fastpath: `root=%d id=%llu level=%d cpu=%d lock contended:%d` */
    readonly cgroup_rstat_cpu_unlock_fastpath: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `int cpu` */ readonly event_cpu: 'i32';
      /** `bool contended` */ readonly contended: 'bool';
    }>;
    /** cgroup:cgroup_rstat_lock_contended: `root=%d id=%llu level=%d cpu=%d lock contended:%d` */
    readonly cgroup_rstat_lock_contended: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `int cpu` */ readonly event_cpu: 'i32';
      /** `bool contended` */ readonly contended: 'bool';
    }>;
    /** cgroup:cgroup_rstat_locked: `root=%d id=%llu level=%d cpu=%d lock contended:%d` */
    readonly cgroup_rstat_locked: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `int cpu` */ readonly event_cpu: 'i32';
      /** `bool contended` */ readonly contended: 'bool';
    }>;
    /** cgroup:cgroup_rstat_unlock: `root=%d id=%llu level=%d cpu=%d lock contended:%d` */
    readonly cgroup_rstat_unlock: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `int cpu` */ readonly event_cpu: 'i32';
      /** `bool contended` */ readonly contended: 'bool';
    }>;
    /** cgroup:cgroup_setup_root: `root=%d ss_mask=%#x name=%s` */
    readonly cgroup_setup_root: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `u16 ss_mask` */ readonly ss_mask: 'u16';
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** cgroup:cgroup_transfer_tasks: `dst_root=%d dst_id=%llu dst_level=%d dst_path=%s pid=%d comm=%s` */
    readonly cgroup_transfer_tasks: Tracepoint<EventHead & {
      /** `int dst_root` */ readonly dst_root: 'i32';
      /** `int dst_level` */ readonly dst_level: 'i32';
      /** `u64 dst_id` */ readonly dst_id: 'u64';
      /** `int pid` */ readonly event_pid: 'i32';
      /** `char[] dst_path` */ readonly dst_path: 'string';
      /** `char[] comm` */ readonly event_comm: 'string';
    }>;
    /** cgroup:cgroup_unfreeze: `root=%d id=%llu level=%d path=%s` */
    readonly cgroup_unfreeze: Tracepoint<EventHead & {
      /** `int root` */ readonly root: 'i32';
      /** `int level` */ readonly level: 'i32';
      /** `u64 id` */ readonly id: 'u64';
      /** `char[] path` */ readonly path: 'string';
    }>;
  };
  readonly compaction: {
    /** compaction:mm_compaction_begin: `zone_start=0x%lx migrate_pfn=0x%lx free_pfn=0x%lx zone_end=0x%lx, mode=%s` */
    readonly mm_compaction_begin: Tracepoint<EventHead & {
      /** `unsigned long zone_start` */ readonly zone_start: 'u64';
      /** `unsigned long migrate_pfn` */ readonly migrate_pfn: 'u64';
      /** `unsigned long free_pfn` */ readonly free_pfn: 'u64';
      /** `unsigned long zone_end` */ readonly zone_end: 'u64';
      /** `bool sync` */ readonly sync: 'bool';
    }>;
    /** compaction:mm_compaction_defer_compaction: `node=%d zone=%-8s order=%d order_failed=%d consider=%u limit=%lu` */
    readonly mm_compaction_defer_compaction: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `enum zone_type idx` */ readonly idx: 'u32';
      /** `int order` */ readonly order: 'i32';
      /** `unsigned int considered` */ readonly considered: 'u32';
      /** `unsigned int defer_shift` */ readonly defer_shift: 'u32';
      /** `int order_failed` */ readonly order_failed: 'i32';
    }>;
    /** compaction:mm_compaction_defer_reset: `node=%d zone=%-8s order=%d order_failed=%d consider=%u limit=%lu` */
    readonly mm_compaction_defer_reset: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `enum zone_type idx` */ readonly idx: 'u32';
      /** `int order` */ readonly order: 'i32';
      /** `unsigned int considered` */ readonly considered: 'u32';
      /** `unsigned int defer_shift` */ readonly defer_shift: 'u32';
      /** `int order_failed` */ readonly order_failed: 'i32';
    }>;
    /** compaction:mm_compaction_deferred: `node=%d zone=%-8s order=%d order_failed=%d consider=%u limit=%lu` */
    readonly mm_compaction_deferred: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `enum zone_type idx` */ readonly idx: 'u32';
      /** `int order` */ readonly order: 'i32';
      /** `unsigned int considered` */ readonly considered: 'u32';
      /** `unsigned int defer_shift` */ readonly defer_shift: 'u32';
      /** `int order_failed` */ readonly order_failed: 'i32';
    }>;
    /** compaction:mm_compaction_end: `zone_start=0x%lx migrate_pfn=0x%lx free_pfn=0x%lx zone_end=0x%lx, mode=%s status=%s` */
    readonly mm_compaction_end: Tracepoint<EventHead & {
      /** `unsigned long zone_start` */ readonly zone_start: 'u64';
      /** `unsigned long migrate_pfn` */ readonly migrate_pfn: 'u64';
      /** `unsigned long free_pfn` */ readonly free_pfn: 'u64';
      /** `unsigned long zone_end` */ readonly zone_end: 'u64';
      /** `bool sync` */ readonly sync: 'bool';
      /** `int status` */ readonly status: 'i32';
    }>;
    /** compaction:mm_compaction_fast_isolate_freepages: `range=(0x%lx ~ 0x%lx) nr_scanned=%lu nr_taken=%lu` */
    readonly mm_compaction_fast_isolate_freepages: Tracepoint<EventHead & {
      /** `unsigned long start_pfn` */ readonly start_pfn: 'u64';
      /** `unsigned long end_pfn` */ readonly end_pfn: 'u64';
      /** `unsigned long nr_scanned` */ readonly nr_scanned: 'u64';
      /** `unsigned long nr_taken` */ readonly nr_taken: 'u64';
    }>;
    /** compaction:mm_compaction_finished: `node=%d zone=%-8s order=%d ret=%s` */
    readonly mm_compaction_finished: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `enum zone_type idx` */ readonly idx: 'u32';
      /** `int order` */ readonly order: 'i32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** compaction:mm_compaction_isolate_freepages: `range=(0x%lx ~ 0x%lx) nr_scanned=%lu nr_taken=%lu` */
    readonly mm_compaction_isolate_freepages: Tracepoint<EventHead & {
      /** `unsigned long start_pfn` */ readonly start_pfn: 'u64';
      /** `unsigned long end_pfn` */ readonly end_pfn: 'u64';
      /** `unsigned long nr_scanned` */ readonly nr_scanned: 'u64';
      /** `unsigned long nr_taken` */ readonly nr_taken: 'u64';
    }>;
    /** compaction:mm_compaction_isolate_migratepages: `range=(0x%lx ~ 0x%lx) nr_scanned=%lu nr_taken=%lu` */
    readonly mm_compaction_isolate_migratepages: Tracepoint<EventHead & {
      /** `unsigned long start_pfn` */ readonly start_pfn: 'u64';
      /** `unsigned long end_pfn` */ readonly end_pfn: 'u64';
      /** `unsigned long nr_scanned` */ readonly nr_scanned: 'u64';
      /** `unsigned long nr_taken` */ readonly nr_taken: 'u64';
    }>;
    /** compaction:mm_compaction_kcompactd_sleep: `nid=%d` */
    readonly mm_compaction_kcompactd_sleep: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
    }>;
    /** compaction:mm_compaction_kcompactd_wake: `nid=%d order=%d classzone_idx=%-8s` */
    readonly mm_compaction_kcompactd_wake: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `int order` */ readonly order: 'i32';
      /** `enum zone_type highest_zoneidx` */ readonly highest_zoneidx: 'u32';
    }>;
    /** compaction:mm_compaction_migratepages: `nr_migrated=%lu nr_failed=%lu` */
    readonly mm_compaction_migratepages: Tracepoint<EventHead & {
      /** `unsigned long nr_migrated` */ readonly nr_migrated: 'u64';
      /** `unsigned long nr_failed` */ readonly nr_failed: 'u64';
    }>;
    /** compaction:mm_compaction_suitable: `node=%d zone=%-8s order=%d ret=%s` */
    readonly mm_compaction_suitable: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `enum zone_type idx` */ readonly idx: 'u32';
      /** `int order` */ readonly order: 'i32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** compaction:mm_compaction_try_to_compact_pages: `order=%d gfp_mask=%s priority=%d` */
    readonly mm_compaction_try_to_compact_pages: Tracepoint<EventHead & {
      /** `int order` */ readonly order: 'i32';
      /** `unsigned long gfp_mask` */ readonly gfp_mask: 'u64';
      /** `int prio` */ readonly prio: 'i32';
    }>;
    /** compaction:mm_compaction_wakeup_kcompactd: `nid=%d order=%d classzone_idx=%-8s` */
    readonly mm_compaction_wakeup_kcompactd: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `int order` */ readonly order: 'i32';
      /** `enum zone_type highest_zoneidx` */ readonly highest_zoneidx: 'u32';
    }>;
  };
  readonly context_tracking: {
    /** context_tracking:user_enter: `%s` */
    readonly user_enter: Tracepoint<EventHead & {
      /** `int dummy` */ readonly dummy: 'i32';
    }>;
    /** context_tracking:user_exit: `%s` */
    readonly user_exit: Tracepoint<EventHead & {
      /** `int dummy` */ readonly dummy: 'i32';
    }>;
  };
  readonly cpuhp: {
    /** cpuhp:cpuhp_enter: `cpu: %04u target: %3d step: %3d (%ps)` */
    readonly cpuhp_enter: Tracepoint<EventHead & {
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `int target` */ readonly target: 'i32';
      /** `int idx` */ readonly idx: 'i32';
      /** `void * fun`, address */ readonly fun: 'u64';
    }>;
    /** cpuhp:cpuhp_exit: `cpu: %04u state: %3d step: %3d ret: %d` */
    readonly cpuhp_exit: Tracepoint<EventHead & {
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `int state` */ readonly state: 'i32';
      /** `int idx` */ readonly idx: 'i32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** cpuhp:cpuhp_multi_enter: `cpu: %04u target: %3d step: %3d (%ps)` */
    readonly cpuhp_multi_enter: Tracepoint<EventHead & {
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `int target` */ readonly target: 'i32';
      /** `int idx` */ readonly idx: 'i32';
      /** `void * fun`, address */ readonly fun: 'u64';
    }>;
  };
  readonly csd: {
    /** csd:csd_function_entry: `func=%ps, csd=%p` */
    readonly csd_function_entry: Tracepoint<EventHead & {
      /** `void * func`, address */ readonly func: 'u64';
      /** `void * csd`, address */ readonly csd: 'u64';
    }>;
    /** csd:csd_function_exit: `func=%ps, csd=%p` */
    readonly csd_function_exit: Tracepoint<EventHead & {
      /** `void * func`, address */ readonly func: 'u64';
      /** `void * csd`, address */ readonly csd: 'u64';
    }>;
    /** csd:csd_queue_cpu: `cpu=%u callsite=%pS func=%ps csd=%p` */
    readonly csd_queue_cpu: Tracepoint<EventHead & {
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `void * callsite`, address */ readonly callsite: 'u64';
      /** `void * func`, address */ readonly func: 'u64';
      /** `void * csd`, address */ readonly csd: 'u64';
    }>;
  };
  readonly cxl: {
    /** cxl:cxl_aer_correctable_error: `memdev=%s host=%s serial=%lld: status: '%s'` */
    readonly cxl_aer_correctable_error: Tracepoint<EventHead & {
      /** `char[] memdev` */ readonly memdev: 'string';
      /** `char[] host` */ readonly host: 'string';
      /** `u64 serial` */ readonly serial: 'u64';
      /** `u32 status` */ readonly status: 'u32';
    }>;
    /** cxl:cxl_aer_uncorrectable_error: `memdev=%s host=%s serial=%lld: status: '%s' first_error: '%s'` */
    readonly cxl_aer_uncorrectable_error: Tracepoint<EventHead & {
      /** `char[] memdev` */ readonly memdev: 'string';
      /** `char[] host` */ readonly host: 'string';
      /** `u64 serial` */ readonly serial: 'u64';
      /** `u32 status` */ readonly status: 'u32';
      /** `u32 first_error` */ readonly first_error: 'u32';
      /** `u32[128] header_log` */ readonly header_log: 'bytes';
    }>;
    /** cxl:cxl_dram: `memdev=%s host=%s serial=%lld log=%s : time=%llu uuid=%pUb len=%d flags='%s' handle=%x related_handle=%x maint_op_class=%u : dpa=%llx dpa_flags='%s' descriptor='%s' type='%s' transaction_type='%s' channel=%u rank=%u nibble_mask=%x bank_group=%u bank=%u row=%u column=%u cor_mask=%s validity_flags='%s' hpa=%llx region=%s region_uuid=%pUb` */
    readonly cxl_dram: Tracepoint<EventHead & {
      /** `char[] memdev` */ readonly memdev: 'string';
      /** `char[] host` */ readonly host: 'string';
      /** `int log` */ readonly log: 'i32';
      /** `uuid_t hdr_uuid` */ readonly hdr_uuid: 'bytes';
      /** `u64 serial` */ readonly serial: 'u64';
      /** `u32 hdr_flags` */ readonly hdr_flags: 'u32';
      /** `u16 hdr_handle` */ readonly hdr_handle: 'u16';
      /** `u16 hdr_related_handle` */ readonly hdr_related_handle: 'u16';
      /** `u64 hdr_timestamp` */ readonly hdr_timestamp: 'u64';
      /** `u8 hdr_length` */ readonly hdr_length: 'u8';
      /** `u8 hdr_maint_op_class` */ readonly hdr_maint_op_class: 'u8';
      /** `u64 dpa` */ readonly dpa: 'u64';
      /** `u8 descriptor` */ readonly descriptor: 'u8';
      /** `u8 type` */ readonly type: 'u8';
      /** `u8 transaction_type` */ readonly transaction_type: 'u8';
      /** `u8 channel` */ readonly channel: 'u8';
      /** `u16 validity_flags` */ readonly validity_flags: 'u16';
      /** `u16 column` */ readonly column: 'u16';
      /** `u32 nibble_mask` */ readonly nibble_mask: 'u32';
      /** `u32 row` */ readonly row: 'u32';
      /** `u8[32] cor_mask` */ readonly cor_mask: 'bytes';
      /** `u64 hpa` */ readonly hpa: 'u64';
      /** `uuid_t region_uuid` */ readonly region_uuid: 'bytes';
      /** `u8 rank` */ readonly rank: 'u8';
      /** `u8 bank_group` */ readonly bank_group: 'u8';
      /** `u8 bank` */ readonly bank: 'u8';
      /** `u8 dpa_flags` */ readonly dpa_flags: 'u8';
      /** `char[] region_name` */ readonly region_name: 'string';
    }>;
    /** cxl:cxl_general_media: `memdev=%s host=%s serial=%lld log=%s : time=%llu uuid=%pUb len=%d flags='%s' handle=%x related_handle=%x maint_op_class=%u : dpa=%llx dpa_flags='%s' descriptor='%s' type='%s' transaction_type='%s' channel=%u rank=%u device=%x comp_id=%s validity_flags='%s' hpa=%llx region=%s region_uuid=%pUb` */
    readonly cxl_general_media: Tracepoint<EventHead & {
      /** `char[] memdev` */ readonly memdev: 'string';
      /** `char[] host` */ readonly host: 'string';
      /** `int log` */ readonly log: 'i32';
      /** `uuid_t hdr_uuid` */ readonly hdr_uuid: 'bytes';
      /** `u64 serial` */ readonly serial: 'u64';
      /** `u32 hdr_flags` */ readonly hdr_flags: 'u32';
      /** `u16 hdr_handle` */ readonly hdr_handle: 'u16';
      /** `u16 hdr_related_handle` */ readonly hdr_related_handle: 'u16';
      /** `u64 hdr_timestamp` */ readonly hdr_timestamp: 'u64';
      /** `u8 hdr_length` */ readonly hdr_length: 'u8';
      /** `u8 hdr_maint_op_class` */ readonly hdr_maint_op_class: 'u8';
      /** `u64 dpa` */ readonly dpa: 'u64';
      /** `u8 descriptor` */ readonly descriptor: 'u8';
      /** `u8 type` */ readonly type: 'u8';
      /** `u8 transaction_type` */ readonly transaction_type: 'u8';
      /** `u8 channel` */ readonly channel: 'u8';
      /** `u32 device` */ readonly device: 'u32';
      /** `u8[16] comp_id` */ readonly comp_id: 'bytes';
      /** `u64 hpa` */ readonly hpa: 'u64';
      /** `uuid_t region_uuid` */ readonly region_uuid: 'bytes';
      /** `u16 validity_flags` */ readonly validity_flags: 'u16';
      /** `u8 rank` */ readonly rank: 'u8';
      /** `u8 dpa_flags` */ readonly dpa_flags: 'u8';
      /** `char[] region_name` */ readonly region_name: 'string';
    }>;
    /** cxl:cxl_generic_event: `memdev=%s host=%s serial=%lld log=%s : time=%llu uuid=%pUb len=%d flags='%s' handle=%x related_handle=%x maint_op_class=%u : %s` */
    readonly cxl_generic_event: Tracepoint<EventHead & {
      /** `char[] memdev` */ readonly memdev: 'string';
      /** `char[] host` */ readonly host: 'string';
      /** `int log` */ readonly log: 'i32';
      /** `uuid_t hdr_uuid` */ readonly hdr_uuid: 'bytes';
      /** `u64 serial` */ readonly serial: 'u64';
      /** `u32 hdr_flags` */ readonly hdr_flags: 'u32';
      /** `u16 hdr_handle` */ readonly hdr_handle: 'u16';
      /** `u16 hdr_related_handle` */ readonly hdr_related_handle: 'u16';
      /** `u64 hdr_timestamp` */ readonly hdr_timestamp: 'u64';
      /** `u8 hdr_length` */ readonly hdr_length: 'u8';
      /** `u8 hdr_maint_op_class` */ readonly hdr_maint_op_class: 'u8';
      /** `u8[80] data` */ readonly data: 'bytes';
    }>;
    /** cxl:cxl_memory_module: `memdev=%s host=%s serial=%lld log=%s : time=%llu uuid=%pUb len=%d flags='%s' handle=%x related_handle=%x maint_op_class=%u : event_type='%s' health_status='%s' media_status='%s' as_life_used=%s as_dev_temp=%s as_cor_vol_err_cnt=%s as_cor_per_err_cnt=%s life_used=%u device_temp=%d dirty_shutdown_cnt=%u cor_vol_err_cnt=%u cor_per_err_cnt=%u` */
    readonly cxl_memory_module: Tracepoint<EventHead & {
      /** `char[] memdev` */ readonly memdev: 'string';
      /** `char[] host` */ readonly host: 'string';
      /** `int log` */ readonly log: 'i32';
      /** `uuid_t hdr_uuid` */ readonly hdr_uuid: 'bytes';
      /** `u64 serial` */ readonly serial: 'u64';
      /** `u32 hdr_flags` */ readonly hdr_flags: 'u32';
      /** `u16 hdr_handle` */ readonly hdr_handle: 'u16';
      /** `u16 hdr_related_handle` */ readonly hdr_related_handle: 'u16';
      /** `u64 hdr_timestamp` */ readonly hdr_timestamp: 'u64';
      /** `u8 hdr_length` */ readonly hdr_length: 'u8';
      /** `u8 hdr_maint_op_class` */ readonly hdr_maint_op_class: 'u8';
      /** `u8 event_type` */ readonly event_type: 'u8';
      /** `u8 health_status` */ readonly health_status: 'u8';
      /** `u8 media_status` */ readonly media_status: 'u8';
      /** `u8 life_used` */ readonly life_used: 'u8';
      /** `u32 dirty_shutdown_cnt` */ readonly dirty_shutdown_cnt: 'u32';
      /** `u32 cor_vol_err_cnt` */ readonly cor_vol_err_cnt: 'u32';
      /** `u32 cor_per_err_cnt` */ readonly cor_per_err_cnt: 'u32';
      /** `s16 device_temp` */ readonly device_temp: 'i16';
      /** `u8 add_status` */ readonly add_status: 'u8';
    }>;
    /** cxl:cxl_overflow: `memdev=%s host=%s serial=%lld: log=%s : %u records from %llu to %llu` */
    readonly cxl_overflow: Tracepoint<EventHead & {
      /** `char[] memdev` */ readonly memdev: 'string';
      /** `char[] host` */ readonly host: 'string';
      /** `int log` */ readonly log: 'i32';
      /** `u64 serial` */ readonly serial: 'u64';
      /** `u64 first_ts` */ readonly first_ts: 'u64';
      /** `u64 last_ts` */ readonly last_ts: 'u64';
      /** `u16 count` */ readonly count: 'u16';
    }>;
    /** cxl:cxl_poison: `memdev=%s host=%s serial=%lld trace_type=%s region=%s region_uuid=%pU hpa=0x%llx dpa=0x%llx dpa_length=0x%x source=%s flags=%s overflow_time=%llu` */
    readonly cxl_poison: Tracepoint<EventHead & {
      /** `char[] memdev` */ readonly memdev: 'string';
      /** `char[] host` */ readonly host: 'string';
      /** `u64 serial` */ readonly serial: 'u64';
      /** `u8 trace_type` */ readonly trace_type: 'u8';
      /** `char[] region` */ readonly region: 'string';
      /** `u64 overflow_ts` */ readonly overflow_ts: 'u64';
      /** `u64 hpa` */ readonly hpa: 'u64';
      /** `u64 dpa` */ readonly dpa: 'u64';
      /** `u32 dpa_length` */ readonly dpa_length: 'u32';
      /** `char[16] uuid` */ readonly uuid: 'string';
      /** `u8 source` */ readonly source: 'u8';
      /** `u8 flags` */ readonly flags: 'u8';
    }>;
  };
  readonly damon: {
    /** damon:damon_aggregated: `target_id=%lu nr_regions=%u %lu-%lu: %u %u` */
    readonly damon_aggregated: Tracepoint<EventHead & {
      /** `unsigned long target_id` */ readonly target_id: 'u64';
      /** `unsigned int nr_regions` */ readonly nr_regions: 'u32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `unsigned long end` */ readonly end: 'u64';
      /** `unsigned int nr_accesses` */ readonly nr_accesses: 'u32';
      /** `unsigned int age` */ readonly age: 'u32';
    }>;
    /** damon:damos_before_apply: `ctx_idx=%u scheme_idx=%u target_idx=%lu nr_regions=%u %lu-%lu: %u %u` */
    readonly damos_before_apply: Tracepoint<EventHead & {
      /** `unsigned int context_idx` */ readonly context_idx: 'u32';
      /** `unsigned int scheme_idx` */ readonly scheme_idx: 'u32';
      /** `unsigned long target_idx` */ readonly target_idx: 'u64';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `unsigned long end` */ readonly end: 'u64';
      /** `unsigned int nr_accesses` */ readonly nr_accesses: 'u32';
      /** `unsigned int age` */ readonly age: 'u32';
      /** `unsigned int nr_regions` */ readonly nr_regions: 'u32';
    }>;
  };
  readonly dev: {
    /** dev:devres_log: `%s %3s %p %s (%zu bytes)` */
    readonly devres_log: Tracepoint<EventHead & {
      /** `char[] devname` */ readonly devname: 'string';
      /** `struct device * dev`, address */ readonly dev: 'u64';
      /** `const char * op`, address */ readonly op: 'u64';
      /** `void * node`, address */ readonly node: 'u64';
      /** `char[] name` */ readonly name: 'string';
      /** `size_t size` */ readonly size: 'u64';
    }>;
  };
  readonly devlink: {
    /** devlink:devlink_health_recover_aborted: `bus_name=%s dev_name=%s driver_name=%s reporter_name=%s: health_state=%d time_since_last_recover=%llu recover aborted` */
    readonly devlink_health_recover_aborted: Tracepoint<EventHead & {
      /** `char[] bus_name` */ readonly bus_name: 'string';
      /** `char[] dev_name` */ readonly dev_name: 'string';
      /** `char[] driver_name` */ readonly driver_name: 'string';
      /** `char[] reporter_name` */ readonly reporter_name: 'string';
      /** `bool health_state` */ readonly health_state: 'bool';
      /** `u64 time_since_last_recover` */ readonly time_since_last_recover: 'u64';
    }>;
    /** devlink:devlink_health_report: `bus_name=%s dev_name=%s driver_name=%s reporter_name=%s: %s` */
    readonly devlink_health_report: Tracepoint<EventHead & {
      /** `char[] bus_name` */ readonly bus_name: 'string';
      /** `char[] dev_name` */ readonly dev_name: 'string';
      /** `char[] driver_name` */ readonly driver_name: 'string';
      /** `char[] reporter_name` */ readonly reporter_name: 'string';
      /** `char[] msg` */ readonly msg: 'string';
    }>;
    /** devlink:devlink_health_reporter_state_update: `bus_name=%s dev_name=%s driver_name=%s reporter_name=%s: new_state=%d` */
    readonly devlink_health_reporter_state_update: Tracepoint<EventHead & {
      /** `char[] bus_name` */ readonly bus_name: 'string';
      /** `char[] dev_name` */ readonly dev_name: 'string';
      /** `char[] driver_name` */ readonly driver_name: 'string';
      /** `char[] reporter_name` */ readonly reporter_name: 'string';
      /** `u8 new_state` */ readonly new_state: 'u8';
    }>;
    /** devlink:devlink_hwerr: `bus_name=%s dev_name=%s driver_name=%s err=%d %s` */
    readonly devlink_hwerr: Tracepoint<EventHead & {
      /** `char[] bus_name` */ readonly bus_name: 'string';
      /** `char[] dev_name` */ readonly dev_name: 'string';
      /** `char[] driver_name` */ readonly driver_name: 'string';
      /** `int err` */ readonly err: 'i32';
      /** `char[] msg` */ readonly msg: 'string';
    }>;
    /** devlink:devlink_hwmsg: `bus_name=%s dev_name=%s driver_name=%s incoming=%d type=%lu buf=0x[%*phD] len=%zu` */
    readonly devlink_hwmsg: Tracepoint<EventHead & {
      /** `char[] bus_name` */ readonly bus_name: 'string';
      /** `char[] dev_name` */ readonly dev_name: 'string';
      /** `char[] driver_name` */ readonly driver_name: 'string';
      /** `bool incoming` */ readonly incoming: 'bool';
      /** `unsigned long type` */ readonly type: 'u64';
      /** `u8[] buf` */ readonly buf: 'bytes';
      /** `size_t len` */ readonly len: 'u64';
    }>;
    /** devlink:devlink_trap_report: `bus_name=%s dev_name=%s driver_name=%s trap_name=%s trap_group_name=%s input_dev_name=%s` */
    readonly devlink_trap_report: Tracepoint<EventHead & {
      /** `char[] bus_name` */ readonly bus_name: 'string';
      /** `char[] dev_name` */ readonly dev_name: 'string';
      /** `char[] driver_name` */ readonly driver_name: 'string';
      /** `char[] trap_name` */ readonly trap_name: 'string';
      /** `char[] trap_group_name` */ readonly trap_group_name: 'string';
      /** `char[16] input_dev_name` */ readonly input_dev_name: 'string';
    }>;
  };
  readonly dma: {
    /** dma:dma_alloc: `%s dir=%s dma_addr=%llx size=%zu virt_addr=%p flags=%s attrs=%s` */
    readonly dma_alloc: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `void * virt_addr`, address */ readonly virt_addr: 'u64';
      /** `u64 dma_addr` */ readonly dma_addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `gfp_t flags` */ readonly flags: 'u32';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
    /** dma:dma_alloc_pages: `%s dir=%s dma_addr=%llx size=%zu virt_addr=%p flags=%s attrs=%s` */
    readonly dma_alloc_pages: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `void * virt_addr`, address */ readonly virt_addr: 'u64';
      /** `u64 dma_addr` */ readonly dma_addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `gfp_t flags` */ readonly flags: 'u32';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
    /** dma:dma_alloc_sgt: `%s dir=%s dma_addr=%llx size=%zu phys_addrs=%s flags=%s attrs=%s` */
    readonly dma_alloc_sgt: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `u64[] phys_addrs` */ readonly phys_addrs: 'bytes';
      /** `u64 dma_addr` */ readonly dma_addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `gfp_t flags` */ readonly flags: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
    /** dma:dma_alloc_sgt_err: `%s dir=%s dma_addr=%llx size=%zu virt_addr=%p flags=%s attrs=%s` */
    readonly dma_alloc_sgt_err: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `void * virt_addr`, address */ readonly virt_addr: 'u64';
      /** `u64 dma_addr` */ readonly dma_addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `gfp_t flags` */ readonly flags: 'u32';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
    /** dma:dma_free: `%s dir=%s dma_addr=%llx size=%zu virt_addr=%p attrs=%s` */
    readonly dma_free: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `void * virt_addr`, address */ readonly virt_addr: 'u64';
      /** `u64 dma_addr` */ readonly dma_addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
    /** dma:dma_free_pages: `%s dir=%s dma_addr=%llx size=%zu virt_addr=%p attrs=%s` */
    readonly dma_free_pages: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `void * virt_addr`, address */ readonly virt_addr: 'u64';
      /** `u64 dma_addr` */ readonly dma_addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
    /** dma:dma_free_sgt: `%s dir=%s dma_addr=%llx size=%zu phys_addrs=%s` */
    readonly dma_free_sgt: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `u64[] phys_addrs` */ readonly phys_addrs: 'bytes';
      /** `u64 dma_addr` */ readonly dma_addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
    }>;
    /** dma:dma_map_page: `%s dir=%s dma_addr=%llx size=%zu phys_addr=%llx attrs=%s` */
    readonly dma_map_page: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `u64 phys_addr` */ readonly phys_addr: 'u64';
      /** `u64 dma_addr` */ readonly dma_addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
    /** dma:dma_map_resource: `%s dir=%s dma_addr=%llx size=%zu phys_addr=%llx attrs=%s` */
    readonly dma_map_resource: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `u64 phys_addr` */ readonly phys_addr: 'u64';
      /** `u64 dma_addr` */ readonly dma_addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
    /** dma:dma_map_sg: `%s dir=%s nents=%d/%d ents=%d/%d%s dma_addrs=%s sizes=%s phys_addrs=%s attrs=%s` */
    readonly dma_map_sg: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `int full_nents` */ readonly full_nents: 'i32';
      /** `int full_ents` */ readonly full_ents: 'i32';
      /** `bool truncated` */ readonly truncated: 'bool';
      /** `u64[] phys_addrs` */ readonly phys_addrs: 'bytes';
      /** `u64[] dma_addrs` */ readonly dma_addrs: 'bytes';
      /** `unsigned int[] lengths` */ readonly lengths: 'bytes';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
    /** dma:dma_map_sg_err: `%s dir=%s dma_addrs=%s err=%d attrs=%s` */
    readonly dma_map_sg_err: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `u64[] phys_addrs` */ readonly phys_addrs: 'bytes';
      /** `int err` */ readonly err: 'i32';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
    /** dma:dma_sync_sg_for_cpu: `%s dir=%s dma_addrs=%s sizes=%s` */
    readonly dma_sync_sg_for_cpu: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `u64[] dma_addrs` */ readonly dma_addrs: 'bytes';
      /** `unsigned int[] lengths` */ readonly lengths: 'bytes';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
    }>;
    /** dma:dma_sync_sg_for_device: `%s dir=%s dma_addrs=%s sizes=%s` */
    readonly dma_sync_sg_for_device: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `u64[] dma_addrs` */ readonly dma_addrs: 'bytes';
      /** `unsigned int[] lengths` */ readonly lengths: 'bytes';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
    }>;
    /** dma:dma_sync_single_for_cpu: `%s dir=%s dma_addr=%llx size=%zu` */
    readonly dma_sync_single_for_cpu: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `u64 dma_addr` */ readonly dma_addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
    }>;
    /** dma:dma_sync_single_for_device: `%s dir=%s dma_addr=%llx size=%zu` */
    readonly dma_sync_single_for_device: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `u64 dma_addr` */ readonly dma_addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
    }>;
    /** dma:dma_unmap_page: `%s dir=%s dma_addr=%llx size=%zu attrs=%s` */
    readonly dma_unmap_page: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `u64 addr` */ readonly addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
    /** dma:dma_unmap_resource: `%s dir=%s dma_addr=%llx size=%zu attrs=%s` */
    readonly dma_unmap_resource: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `u64 addr` */ readonly addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
    /** dma:dma_unmap_sg: `%s dir=%s phys_addrs=%s attrs=%s` */
    readonly dma_unmap_sg: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `u64[] addrs` */ readonly addrs: 'bytes';
      /** `enum dma_data_direction dir` */ readonly dir: 'u32';
      /** `unsigned long attrs` */ readonly attrs: 'u64';
    }>;
  };
  readonly dma_fence: {
    /** dma_fence:dma_fence_destroy: `driver=%s timeline=%s context=%u seqno=%u` */
    readonly dma_fence_destroy: Tracepoint<EventHead & {
      /** `char[] driver` */ readonly driver: 'string';
      /** `char[] timeline` */ readonly timeline: 'string';
      /** `unsigned int context` */ readonly context: 'u32';
      /** `unsigned int seqno` */ readonly seqno: 'u32';
    }>;
    /** dma_fence:dma_fence_emit: `driver=%s timeline=%s context=%u seqno=%u` */
    readonly dma_fence_emit: Tracepoint<EventHead & {
      /** `char[] driver` */ readonly driver: 'string';
      /** `char[] timeline` */ readonly timeline: 'string';
      /** `unsigned int context` */ readonly context: 'u32';
      /** `unsigned int seqno` */ readonly seqno: 'u32';
    }>;
    /** dma_fence:dma_fence_enable_signal: `driver=%s timeline=%s context=%u seqno=%u` */
    readonly dma_fence_enable_signal: Tracepoint<EventHead & {
      /** `char[] driver` */ readonly driver: 'string';
      /** `char[] timeline` */ readonly timeline: 'string';
      /** `unsigned int context` */ readonly context: 'u32';
      /** `unsigned int seqno` */ readonly seqno: 'u32';
    }>;
    /** dma_fence:dma_fence_init: `driver=%s timeline=%s context=%u seqno=%u` */
    readonly dma_fence_init: Tracepoint<EventHead & {
      /** `char[] driver` */ readonly driver: 'string';
      /** `char[] timeline` */ readonly timeline: 'string';
      /** `unsigned int context` */ readonly context: 'u32';
      /** `unsigned int seqno` */ readonly seqno: 'u32';
    }>;
    /** dma_fence:dma_fence_signaled: `driver=%s timeline=%s context=%u seqno=%u` */
    readonly dma_fence_signaled: Tracepoint<EventHead & {
      /** `char[] driver` */ readonly driver: 'string';
      /** `char[] timeline` */ readonly timeline: 'string';
      /** `unsigned int context` */ readonly context: 'u32';
      /** `unsigned int seqno` */ readonly seqno: 'u32';
    }>;
    /** dma_fence:dma_fence_wait_end: `driver=%s timeline=%s context=%u seqno=%u` */
    readonly dma_fence_wait_end: Tracepoint<EventHead & {
      /** `char[] driver` */ readonly driver: 'string';
      /** `char[] timeline` */ readonly timeline: 'string';
      /** `unsigned int context` */ readonly context: 'u32';
      /** `unsigned int seqno` */ readonly seqno: 'u32';
    }>;
    /** dma_fence:dma_fence_wait_start: `driver=%s timeline=%s context=%u seqno=%u` */
    readonly dma_fence_wait_start: Tracepoint<EventHead & {
      /** `char[] driver` */ readonly driver: 'string';
      /** `char[] timeline` */ readonly timeline: 'string';
      /** `unsigned int context` */ readonly context: 'u32';
      /** `unsigned int seqno` */ readonly seqno: 'u32';
    }>;
  };
  readonly erofs: {
    /** erofs:erofs_fill_inode: `dev = (%d,%d), nid = %llu, blkaddr %u ofs %u` */
    readonly erofs_fill_inode: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `erofs_nid_t nid` */ readonly nid: 'u64';
      /** `erofs_blk_t blkaddr` */ readonly blkaddr: 'u32';
      /** `unsigned int ofs` */ readonly ofs: 'u32';
    }>;
    /** erofs:erofs_lookup: `dev = (%d,%d), pnid = %llu, name:%s, flags:%x` */
    readonly erofs_lookup: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `erofs_nid_t nid` */ readonly nid: 'u64';
      /** `char[] name` */ readonly name: 'string';
      /** `unsigned int flags` */ readonly flags: 'u32';
    }>;
    /** erofs:erofs_map_blocks_enter: `dev = (%d,%d), nid = %llu, la %llu llen %llu flags %s` */
    readonly erofs_map_blocks_enter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `erofs_nid_t nid` */ readonly nid: 'u64';
      /** `erofs_off_t la` */ readonly la: 'u64';
      /** `u64 llen` */ readonly llen: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
    }>;
    /** erofs:erofs_map_blocks_exit: `dev = (%d,%d), nid = %llu, flags %s la %llu pa %llu llen %llu plen %llu mflags %s ret %d` */
    readonly erofs_map_blocks_exit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `erofs_nid_t nid` */ readonly nid: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `erofs_off_t la` */ readonly la: 'u64';
      /** `erofs_off_t pa` */ readonly pa: 'u64';
      /** `u64 llen` */ readonly llen: 'u64';
      /** `u64 plen` */ readonly plen: 'u64';
      /** `unsigned int mflags` */ readonly mflags: 'u32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** erofs:erofs_read_folio: `dev = (%d,%d), nid = %llu, %s, index = %lu, uptodate = %d raw = %d` */
    readonly erofs_read_folio: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `erofs_nid_t nid` */ readonly nid: 'u64';
      /** `int dir` */ readonly dir: 'i32';
      /** `unsigned long index` */ readonly index: 'u64';
      /** `int uptodate` */ readonly uptodate: 'i32';
      /** `bool raw` */ readonly raw: 'bool';
    }>;
    /** erofs:erofs_readahead: `dev = (%d,%d), nid = %llu, start = %lu nrpage = %u raw = %d` */
    readonly erofs_readahead: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `erofs_nid_t nid` */ readonly nid: 'u64';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `unsigned int nrpage` */ readonly nrpage: 'u32';
      /** `bool raw` */ readonly raw: 'bool';
    }>;
  };
  readonly error_report: {
    /** error_report:error_report_end: `[%s] %lx` */
    readonly error_report_end: Tracepoint<EventHead & {
      /** `enum error_detector error_detector` */ readonly error_detector: 'u32';
      /** `unsigned long id` */ readonly id: 'u64';
    }>;
  };
  readonly exceptions: {
    /** exceptions:page_fault_kernel: `address=%ps ip=%ps error_code=0x%lx` */
    readonly page_fault_kernel: Tracepoint<EventHead & {
      /** `unsigned long address` */ readonly address: 'u64';
      /** `unsigned long ip`, address */ readonly ip: 'u64';
      /** `unsigned long error_code` */ readonly error_code: 'u64';
    }>;
    /** exceptions:page_fault_user: `address=%ps ip=%ps error_code=0x%lx` */
    readonly page_fault_user: Tracepoint<EventHead & {
      /** `unsigned long address` */ readonly address: 'u64';
      /** `unsigned long ip`, address */ readonly ip: 'u64';
      /** `unsigned long error_code` */ readonly error_code: 'u64';
    }>;
  };
  readonly ext4: {
    /** ext4:ext4_alloc_da_blocks: `dev %d,%d ino %lu reserved_data_blocks %u` */
    readonly ext4_alloc_da_blocks: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned int data_blocks` */ readonly data_blocks: 'u32';
    }>;
    /** ext4:ext4_allocate_blocks: `dev %d,%d ino %lu flags %s len %u block %llu lblk %u goal %llu lleft %u lright %u pleft %llu pright %llu` */
    readonly ext4_allocate_blocks: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u64 block` */ readonly block: 'u64';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `__u32 logical` */ readonly logical: 'u32';
      /** `__u32 lleft` */ readonly lleft: 'u32';
      /** `__u32 lright` */ readonly lright: 'u32';
      /** `__u64 goal` */ readonly goal: 'u64';
      /** `__u64 pleft` */ readonly pleft: 'u64';
      /** `__u64 pright` */ readonly pright: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
    }>;
    /** ext4:ext4_allocate_inode: `dev %d,%d ino %lu dir %lu mode 0%o` */
    readonly ext4_allocate_inode: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ino_t dir` */ readonly dir: 'u64';
      /** `__u16 mode` */ readonly mode: 'u16';
    }>;
    /** ext4:ext4_begin_ordered_truncate: `dev %d,%d ino %lu new_size %lld` */
    readonly ext4_begin_ordered_truncate: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t new_size` */ readonly new_size: 'i64';
    }>;
    /** ext4:ext4_collapse_range: `dev %d,%d ino %lu offset %lld len %lld` */
    readonly ext4_collapse_range: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `loff_t len` */ readonly len: 'i64';
    }>;
    /** ext4:ext4_da_release_space: `dev %d,%d ino %lu mode 0%o i_blocks %llu freed_blocks %d reserved_data_blocks %d` */
    readonly ext4_da_release_space: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u64 i_blocks` */ readonly i_blocks: 'u64';
      /** `int freed_blocks` */ readonly freed_blocks: 'i32';
      /** `int reserved_data_blocks` */ readonly reserved_data_blocks: 'i32';
      /** `__u16 mode` */ readonly mode: 'u16';
    }>;
    /** ext4:ext4_da_reserve_space: `dev %d,%d ino %lu mode 0%o i_blocks %llu reserve_blocks %dreserved_data_blocks %d` */
    readonly ext4_da_reserve_space: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u64 i_blocks` */ readonly i_blocks: 'u64';
      /** `int reserve_blocks` */ readonly reserve_blocks: 'i32';
      /** `int reserved_data_blocks` */ readonly reserved_data_blocks: 'i32';
      /** `__u16 mode` */ readonly mode: 'u16';
    }>;
    /** ext4:ext4_da_update_reserve_space: `dev %d,%d ino %lu mode 0%o i_blocks %llu used_blocks %d reserved_data_blocks %d quota_claim %d` */
    readonly ext4_da_update_reserve_space: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u64 i_blocks` */ readonly i_blocks: 'u64';
      /** `int used_blocks` */ readonly used_blocks: 'i32';
      /** `int reserved_data_blocks` */ readonly reserved_data_blocks: 'i32';
      /** `int quota_claim` */ readonly quota_claim: 'i32';
      /** `__u16 mode` */ readonly mode: 'u16';
    }>;
    /** ext4:ext4_da_write_begin: `dev %d,%d ino %lu pos %lld len %u` */
    readonly ext4_da_write_begin: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t pos` */ readonly pos: 'i64';
      /** `unsigned int len` */ readonly len: 'u32';
    }>;
    /** ext4:ext4_da_write_end: `dev %d,%d ino %lu pos %lld len %u copied %u` */
    readonly ext4_da_write_end: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t pos` */ readonly pos: 'i64';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int copied` */ readonly copied: 'u32';
    }>;
    /** ext4:ext4_da_write_pages: `dev %d,%d ino %lu first_page %lu nr_to_write %ld sync_mode %d` */
    readonly ext4_da_write_pages: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long first_page` */ readonly first_page: 'u64';
      /** `long nr_to_write` */ readonly nr_to_write: 'i64';
      /** `int sync_mode` */ readonly sync_mode: 'i32';
    }>;
    /** ext4:ext4_da_write_pages_extent: `dev %d,%d ino %lu lblk %llu len %u flags %s` */
    readonly ext4_da_write_pages_extent: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u64 lblk` */ readonly lblk: 'u64';
      /** `__u32 len` */ readonly len: 'u32';
      /** `__u32 flags` */ readonly flags: 'u32';
    }>;
    /** ext4:ext4_discard_blocks: `dev %d,%d blk %llu count %llu` */
    readonly ext4_discard_blocks: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `__u64 blk` */ readonly blk: 'u64';
      /** `__u64 count` */ readonly count: 'u64';
    }>;
    /** ext4:ext4_discard_preallocations: `dev %d,%d ino %lu len: %u` */
    readonly ext4_discard_preallocations: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned int len` */ readonly len: 'u32';
    }>;
    /** ext4:ext4_drop_inode: `dev %d,%d ino %lu drop %d` */
    readonly ext4_drop_inode: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `int drop` */ readonly drop: 'i32';
    }>;
    /** ext4:ext4_error: `dev %d,%d function %s line %u` */
    readonly ext4_error: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `const char * function`, address */ readonly function: 'u64';
      /** `unsigned line` */ readonly line: 'u32';
    }>;
    /** ext4:ext4_es_cache_extent: `dev %d,%d ino %lu es [%u/%u) mapped %llu status %s` */
    readonly ext4_es_cache_extent: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
      /** `ext4_lblk_t len` */ readonly len: 'u32';
      /** `ext4_fsblk_t pblk` */ readonly pblk: 'u64';
      /** `char status` */ readonly status: 'u8';
    }>;
    /** ext4:ext4_es_find_extent_range_enter: `dev %d,%d ino %lu lblk %u` */
    readonly ext4_es_find_extent_range_enter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
    }>;
    /** ext4:ext4_es_find_extent_range_exit: `dev %d,%d ino %lu es [%u/%u) mapped %llu status %s` */
    readonly ext4_es_find_extent_range_exit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
      /** `ext4_lblk_t len` */ readonly len: 'u32';
      /** `ext4_fsblk_t pblk` */ readonly pblk: 'u64';
      /** `char status` */ readonly status: 'u8';
    }>;
    /** ext4:ext4_es_insert_delayed_extent: `dev %d,%d ino %lu es [%u/%u) mapped %llu status %s allocated %d %d` */
    readonly ext4_es_insert_delayed_extent: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
      /** `ext4_lblk_t len` */ readonly len: 'u32';
      /** `ext4_fsblk_t pblk` */ readonly pblk: 'u64';
      /** `char status` */ readonly status: 'u8';
      /** `bool lclu_allocated` */ readonly lclu_allocated: 'bool';
      /** `bool end_allocated` */ readonly end_allocated: 'bool';
    }>;
    /** ext4:ext4_es_insert_extent: `dev %d,%d ino %lu es [%u/%u) mapped %llu status %s` */
    readonly ext4_es_insert_extent: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
      /** `ext4_lblk_t len` */ readonly len: 'u32';
      /** `ext4_fsblk_t pblk` */ readonly pblk: 'u64';
      /** `char status` */ readonly status: 'u8';
    }>;
    /** ext4:ext4_es_lookup_extent_enter: `dev %d,%d ino %lu lblk %u` */
    readonly ext4_es_lookup_extent_enter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
    }>;
    /** ext4:ext4_es_lookup_extent_exit: `dev %d,%d ino %lu found %d [%u/%u) %llu %s` */
    readonly ext4_es_lookup_extent_exit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
      /** `ext4_lblk_t len` */ readonly len: 'u32';
      /** `ext4_fsblk_t pblk` */ readonly pblk: 'u64';
      /** `char status` */ readonly status: 'u8';
      /** `int found` */ readonly found: 'i32';
    }>;
    /** ext4:ext4_es_remove_extent: `dev %d,%d ino %lu es [%lld/%lld)` */
    readonly ext4_es_remove_extent: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t lblk` */ readonly lblk: 'i64';
      /** `loff_t len` */ readonly len: 'i64';
    }>;
    /** ext4:ext4_es_shrink: `dev %d,%d nr_shrunk %d, scan_time %llu nr_skipped %d retried %d` */
    readonly ext4_es_shrink: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int nr_shrunk` */ readonly nr_shrunk: 'i32';
      /** `unsigned long long scan_time` */ readonly scan_time: 'u64';
      /** `int nr_skipped` */ readonly nr_skipped: 'i32';
      /** `int retried` */ readonly retried: 'i32';
    }>;
    /** ext4:ext4_es_shrink_count: `dev %d,%d nr_to_scan %d cache_cnt %d` */
    readonly ext4_es_shrink_count: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int nr_to_scan` */ readonly nr_to_scan: 'i32';
      /** `int cache_cnt` */ readonly cache_cnt: 'i32';
    }>;
    /** ext4:ext4_es_shrink_scan_enter: `dev %d,%d nr_to_scan %d cache_cnt %d` */
    readonly ext4_es_shrink_scan_enter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int nr_to_scan` */ readonly nr_to_scan: 'i32';
      /** `int cache_cnt` */ readonly cache_cnt: 'i32';
    }>;
    /** ext4:ext4_es_shrink_scan_exit: `dev %d,%d nr_shrunk %d cache_cnt %d` */
    readonly ext4_es_shrink_scan_exit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int nr_shrunk` */ readonly nr_shrunk: 'i32';
      /** `int cache_cnt` */ readonly cache_cnt: 'i32';
    }>;
    /** ext4:ext4_evict_inode: `dev %d,%d ino %lu nlink %d` */
    readonly ext4_evict_inode: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `int nlink` */ readonly nlink: 'i32';
    }>;
    /** ext4:ext4_ext_convert_to_initialized_enter: `dev %d,%d ino %lu m_lblk %u m_len %u u_lblk %u u_len %u u_pblk %llu` */
    readonly ext4_ext_convert_to_initialized_enter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t m_lblk` */ readonly m_lblk: 'u32';
      /** `unsigned m_len` */ readonly m_len: 'u32';
      /** `ext4_lblk_t u_lblk` */ readonly u_lblk: 'u32';
      /** `unsigned u_len` */ readonly u_len: 'u32';
      /** `ext4_fsblk_t u_pblk` */ readonly u_pblk: 'u64';
    }>;
    /** ext4:ext4_ext_convert_to_initialized_fastpath: `dev %d,%d ino %lu m_lblk %u m_len %u u_lblk %u u_len %u u_pblk %llu i_lblk %u i_len %u i_pblk %llu` */
    readonly ext4_ext_convert_to_initialized_fastpath: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t m_lblk` */ readonly m_lblk: 'u32';
      /** `unsigned m_len` */ readonly m_len: 'u32';
      /** `ext4_lblk_t u_lblk` */ readonly u_lblk: 'u32';
      /** `unsigned u_len` */ readonly u_len: 'u32';
      /** `ext4_fsblk_t u_pblk` */ readonly u_pblk: 'u64';
      /** `ext4_lblk_t i_lblk` */ readonly i_lblk: 'u32';
      /** `unsigned i_len` */ readonly i_len: 'u32';
      /** `ext4_fsblk_t i_pblk` */ readonly i_pblk: 'u64';
    }>;
    /** ext4:ext4_ext_handle_unwritten_extents: `dev %d,%d ino %lu m_lblk %u m_pblk %llu m_len %u flags %s allocated %d newblock %llu` */
    readonly ext4_ext_handle_unwritten_extents: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `int flags` */ readonly flags: 'i32';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
      /** `ext4_fsblk_t pblk` */ readonly pblk: 'u64';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int allocated` */ readonly allocated: 'u32';
      /** `ext4_fsblk_t newblk` */ readonly newblk: 'u64';
    }>;
    /** ext4:ext4_ext_load_extent: `dev %d,%d ino %lu lblk %u pblk %llu` */
    readonly ext4_ext_load_extent: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_fsblk_t pblk` */ readonly pblk: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
    }>;
    /** ext4:ext4_ext_map_blocks_enter: `dev %d,%d ino %lu lblk %u len %u flags %s` */
    readonly ext4_ext_map_blocks_enter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
    }>;
    /** ext4:ext4_ext_map_blocks_exit: `dev %d,%d ino %lu flags %s lblk %u pblk %llu len %u mflags %s ret %d` */
    readonly ext4_ext_map_blocks_exit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `ext4_fsblk_t pblk` */ readonly pblk: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int mflags` */ readonly mflags: 'u32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** ext4:ext4_ext_remove_space: `dev %d,%d ino %lu since %u end %u depth %d` */
    readonly ext4_ext_remove_space: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t start` */ readonly start: 'u32';
      /** `ext4_lblk_t end` */ readonly end: 'u32';
      /** `int depth` */ readonly depth: 'i32';
    }>;
    /** ext4:ext4_ext_remove_space_done: `dev %d,%d ino %lu since %u end %u depth %d partial [pclu %lld lblk %u state %d] remaining_entries %u` */
    readonly ext4_ext_remove_space_done: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t start` */ readonly start: 'u32';
      /** `ext4_lblk_t end` */ readonly end: 'u32';
      /** `int depth` */ readonly depth: 'i32';
      /** `ext4_fsblk_t pc_pclu` */ readonly pc_pclu: 'u64';
      /** `ext4_lblk_t pc_lblk` */ readonly pc_lblk: 'u32';
      /** `int pc_state` */ readonly pc_state: 'i32';
      /** `unsigned short eh_entries` */ readonly eh_entries: 'u16';
    }>;
    /** ext4:ext4_ext_rm_idx: `dev %d,%d ino %lu index_pblk %llu` */
    readonly ext4_ext_rm_idx: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_fsblk_t pblk` */ readonly pblk: 'u64';
    }>;
    /** ext4:ext4_ext_rm_leaf: `dev %d,%d ino %lu start_lblk %u last_extent [%u(%llu), %u]partial [pclu %lld lblk %u state %d]` */
    readonly ext4_ext_rm_leaf: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t start` */ readonly start: 'u32';
      /** `ext4_lblk_t ee_lblk` */ readonly ee_lblk: 'u32';
      /** `ext4_fsblk_t ee_pblk` */ readonly ee_pblk: 'u64';
      /** `short ee_len` */ readonly ee_len: 'i16';
      /** `ext4_fsblk_t pc_pclu` */ readonly pc_pclu: 'u64';
      /** `ext4_lblk_t pc_lblk` */ readonly pc_lblk: 'u32';
      /** `int pc_state` */ readonly pc_state: 'i32';
    }>;
    /** ext4:ext4_ext_show_extent: `dev %d,%d ino %lu lblk %u pblk %llu len %u` */
    readonly ext4_ext_show_extent: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_fsblk_t pblk` */ readonly pblk: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
      /** `unsigned short len` */ readonly len: 'u16';
    }>;
    /** ext4:ext4_fallocate_enter: `dev %d,%d ino %lu offset %lld len %lld mode %s` */
    readonly ext4_fallocate_enter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `loff_t len` */ readonly len: 'i64';
      /** `int mode` */ readonly mode: 'i32';
    }>;
    /** ext4:ext4_fallocate_exit: `dev %d,%d ino %lu pos %lld blocks %u ret %d` */
    readonly ext4_fallocate_exit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t pos` */ readonly pos: 'i64';
      /** `unsigned int blocks` */ readonly blocks: 'u32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** ext4:ext4_fc_cleanup: `dev %d,%d, j_fc_off %d, full %d, tid %u` */
    readonly ext4_fc_cleanup: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int j_fc_off` */ readonly j_fc_off: 'i32';
      /** `int full` */ readonly full: 'i32';
      /** `tid_t tid` */ readonly tid: 'u32';
    }>;
    /** ext4:ext4_fc_commit_start: `dev %d,%d tid %u` */
    readonly ext4_fc_commit_start: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t tid` */ readonly tid: 'u32';
    }>;
    /** ext4:ext4_fc_commit_stop: `dev %d,%d nblks %d, reason %d, fc = %d, ineligible = %d, agg_nblks %d, tid %u` */
    readonly ext4_fc_commit_stop: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int nblks` */ readonly nblks: 'i32';
      /** `int reason` */ readonly reason: 'i32';
      /** `int num_fc` */ readonly num_fc: 'i32';
      /** `int num_fc_ineligible` */ readonly num_fc_ineligible: 'i32';
      /** `int nblks_agg` */ readonly nblks_agg: 'i32';
      /** `tid_t tid` */ readonly tid: 'u32';
    }>;
    /** ext4:ext4_fc_replay: `dev %d,%d: tag %d, ino %d, data1 %d, data2 %d` */
    readonly ext4_fc_replay: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int tag` */ readonly tag: 'i32';
      /** `int ino` */ readonly ino: 'i32';
      /** `int priv1` */ readonly priv1: 'i32';
      /** `int priv2` */ readonly priv2: 'i32';
    }>;
    /** ext4:ext4_fc_replay_scan: `dev %d,%d error %d, off %d` */
    readonly ext4_fc_replay_scan: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int error` */ readonly error: 'i32';
      /** `int off` */ readonly off: 'i32';
    }>;
    /** ext4:ext4_fc_stats: `dev %d,%d fc ineligible reasons: %s:%u, %s:%u, %s:%u, %s:%u, %s:%u, %s:%u, %s:%u, %s:%u, %s:%u, %s:%unum_commits:%lu, ineligible: %lu, numblks: %lu` */
    readonly ext4_fc_stats: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned int fc_ineligible_rc[0]` */ readonly fc_ineligible_rc0: 'u32';
      /** `unsigned int fc_ineligible_rc[1]` */ readonly fc_ineligible_rc1: 'u32';
      /** `unsigned int fc_ineligible_rc[2]` */ readonly fc_ineligible_rc2: 'u32';
      /** `unsigned int fc_ineligible_rc[3]` */ readonly fc_ineligible_rc3: 'u32';
      /** `unsigned int fc_ineligible_rc[4]` */ readonly fc_ineligible_rc4: 'u32';
      /** `unsigned int fc_ineligible_rc[5]` */ readonly fc_ineligible_rc5: 'u32';
      /** `unsigned int fc_ineligible_rc[6]` */ readonly fc_ineligible_rc6: 'u32';
      /** `unsigned int fc_ineligible_rc[7]` */ readonly fc_ineligible_rc7: 'u32';
      /** `unsigned int fc_ineligible_rc[8]` */ readonly fc_ineligible_rc8: 'u32';
      /** `unsigned int fc_ineligible_rc[9]` */ readonly fc_ineligible_rc9: 'u32';
      /** `unsigned long fc_commits` */ readonly fc_commits: 'u64';
      /** `unsigned long fc_ineligible_commits` */ readonly fc_ineligible_commits: 'u64';
      /** `unsigned long fc_numblks` */ readonly fc_numblks: 'u64';
    }>;
    /** ext4:ext4_fc_track_create: `dev %d,%d, t_tid %u, ino %lu, i_sync_tid %u, error %d` */
    readonly ext4_fc_track_create: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t t_tid` */ readonly t_tid: 'u32';
      /** `ino_t i_ino` */ readonly i_ino: 'u64';
      /** `tid_t i_sync_tid` */ readonly i_sync_tid: 'u32';
      /** `int error` */ readonly error: 'i32';
    }>;
    /** ext4:ext4_fc_track_inode: `dev %d:%d, t_tid %u, inode %lu, i_sync_tid %u, error %d` */
    readonly ext4_fc_track_inode: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t t_tid` */ readonly t_tid: 'u32';
      /** `ino_t i_ino` */ readonly i_ino: 'u64';
      /** `tid_t i_sync_tid` */ readonly i_sync_tid: 'u32';
      /** `int error` */ readonly error: 'i32';
    }>;
    /** ext4:ext4_fc_track_link: `dev %d,%d, t_tid %u, ino %lu, i_sync_tid %u, error %d` */
    readonly ext4_fc_track_link: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t t_tid` */ readonly t_tid: 'u32';
      /** `ino_t i_ino` */ readonly i_ino: 'u64';
      /** `tid_t i_sync_tid` */ readonly i_sync_tid: 'u32';
      /** `int error` */ readonly error: 'i32';
    }>;
    /** ext4:ext4_fc_track_range: `dev %d:%d, t_tid %u, inode %lu, i_sync_tid %u, error %d, start %ld, end %ld` */
    readonly ext4_fc_track_range: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t t_tid` */ readonly t_tid: 'u32';
      /** `ino_t i_ino` */ readonly i_ino: 'u64';
      /** `tid_t i_sync_tid` */ readonly i_sync_tid: 'u32';
      /** `long start` */ readonly start: 'i64';
      /** `long end` */ readonly end: 'i64';
      /** `int error` */ readonly error: 'i32';
    }>;
    /** ext4:ext4_fc_track_unlink: `dev %d,%d, t_tid %u, ino %lu, i_sync_tid %u, error %d` */
    readonly ext4_fc_track_unlink: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t t_tid` */ readonly t_tid: 'u32';
      /** `ino_t i_ino` */ readonly i_ino: 'u64';
      /** `tid_t i_sync_tid` */ readonly i_sync_tid: 'u32';
      /** `int error` */ readonly error: 'i32';
    }>;
    /** ext4:ext4_forget: `dev %d,%d ino %lu mode 0%o is_metadata %d block %llu` */
    readonly ext4_forget: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u64 block` */ readonly block: 'u64';
      /** `int is_metadata` */ readonly is_metadata: 'i32';
      /** `__u16 mode` */ readonly mode: 'u16';
    }>;
    /** ext4:ext4_free_blocks: `dev %d,%d ino %lu mode 0%o block %llu count %lu flags %s` */
    readonly ext4_free_blocks: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u64 block` */ readonly block: 'u64';
      /** `unsigned long count` */ readonly count: 'u64';
      /** `int flags` */ readonly flags: 'i32';
      /** `__u16 mode` */ readonly mode: 'u16';
    }>;
    /** ext4:ext4_free_inode: `dev %d,%d ino %lu mode 0%o uid %u gid %u blocks %llu` */
    readonly ext4_free_inode: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `uid_t uid` */ readonly uid: 'u32';
      /** `gid_t gid` */ readonly gid: 'u32';
      /** `__u64 blocks` */ readonly blocks: 'u64';
      /** `__u16 mode` */ readonly mode: 'u16';
    }>;
    /** ext4:ext4_fsmap_high_key: `dev %d:%d keydev %d:%d agno %u bno %llu len %llu owner %lld` */
    readonly ext4_fsmap_high_key: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `dev_t keydev` */ readonly keydev: 'u32';
      /** `u32 agno` */ readonly agno: 'u32';
      /** `u64 bno` */ readonly bno: 'u64';
      /** `u64 len` */ readonly len: 'u64';
      /** `u64 owner` */ readonly owner: 'u64';
    }>;
    /** ext4:ext4_fsmap_low_key: `dev %d:%d keydev %d:%d agno %u bno %llu len %llu owner %lld` */
    readonly ext4_fsmap_low_key: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `dev_t keydev` */ readonly keydev: 'u32';
      /** `u32 agno` */ readonly agno: 'u32';
      /** `u64 bno` */ readonly bno: 'u64';
      /** `u64 len` */ readonly len: 'u64';
      /** `u64 owner` */ readonly owner: 'u64';
    }>;
    /** ext4:ext4_fsmap_mapping: `dev %d:%d keydev %d:%d agno %u bno %llu len %llu owner %lld` */
    readonly ext4_fsmap_mapping: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `dev_t keydev` */ readonly keydev: 'u32';
      /** `u32 agno` */ readonly agno: 'u32';
      /** `u64 bno` */ readonly bno: 'u64';
      /** `u64 len` */ readonly len: 'u64';
      /** `u64 owner` */ readonly owner: 'u64';
    }>;
    /** ext4:ext4_get_implied_cluster_alloc_exit: `dev %d,%d m_lblk %u m_pblk %llu m_len %u m_flags %s ret %d` */
    readonly ext4_get_implied_cluster_alloc_exit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
      /** `ext4_fsblk_t pblk` */ readonly pblk: 'u64';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** ext4:ext4_getfsmap_high_key: `dev %d:%d keydev %d:%d block %llu len %llu owner %lld flags 0x%llx` */
    readonly ext4_getfsmap_high_key: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `dev_t keydev` */ readonly keydev: 'u32';
      /** `u64 block` */ readonly block: 'u64';
      /** `u64 len` */ readonly len: 'u64';
      /** `u64 owner` */ readonly owner: 'u64';
      /** `u64 flags` */ readonly flags: 'u64';
    }>;
    /** ext4:ext4_getfsmap_low_key: `dev %d:%d keydev %d:%d block %llu len %llu owner %lld flags 0x%llx` */
    readonly ext4_getfsmap_low_key: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `dev_t keydev` */ readonly keydev: 'u32';
      /** `u64 block` */ readonly block: 'u64';
      /** `u64 len` */ readonly len: 'u64';
      /** `u64 owner` */ readonly owner: 'u64';
      /** `u64 flags` */ readonly flags: 'u64';
    }>;
    /** ext4:ext4_getfsmap_mapping: `dev %d:%d keydev %d:%d block %llu len %llu owner %lld flags 0x%llx` */
    readonly ext4_getfsmap_mapping: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `dev_t keydev` */ readonly keydev: 'u32';
      /** `u64 block` */ readonly block: 'u64';
      /** `u64 len` */ readonly len: 'u64';
      /** `u64 owner` */ readonly owner: 'u64';
      /** `u64 flags` */ readonly flags: 'u64';
    }>;
    /** ext4:ext4_ind_map_blocks_enter: `dev %d,%d ino %lu lblk %u len %u flags %s` */
    readonly ext4_ind_map_blocks_enter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
    }>;
    /** ext4:ext4_ind_map_blocks_exit: `dev %d,%d ino %lu flags %s lblk %u pblk %llu len %u mflags %s ret %d` */
    readonly ext4_ind_map_blocks_exit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `ext4_fsblk_t pblk` */ readonly pblk: 'u64';
      /** `ext4_lblk_t lblk` */ readonly lblk: 'u32';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int mflags` */ readonly mflags: 'u32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** ext4:ext4_insert_range: `dev %d,%d ino %lu offset %lld len %lld` */
    readonly ext4_insert_range: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `loff_t len` */ readonly len: 'i64';
    }>;
    /** ext4:ext4_invalidate_folio: `dev %d,%d ino %lu folio_index %lu offset %zu length %zu` */
    readonly ext4_invalidate_folio: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long index` */ readonly index: 'u64';
      /** `size_t offset` */ readonly offset: 'u64';
      /** `size_t length` */ readonly length: 'u64';
    }>;
    /** ext4:ext4_journal_start_inode: `dev %d,%d blocks %d, rsv_blocks %d, revoke_creds %d, type %d, ino %lu, caller %pS` */
    readonly ext4_journal_start_inode: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned long ip`, address */ readonly ip: 'u64';
      /** `int blocks` */ readonly blocks: 'i32';
      /** `int rsv_blocks` */ readonly rsv_blocks: 'i32';
      /** `int revoke_creds` */ readonly revoke_creds: 'i32';
      /** `int type` */ readonly type: 'i32';
    }>;
    /** ext4:ext4_journal_start_reserved: `dev %d,%d blocks, %d caller %pS` */
    readonly ext4_journal_start_reserved: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned long ip`, address */ readonly ip: 'u64';
      /** `int blocks` */ readonly blocks: 'i32';
    }>;
    /** ext4:ext4_journal_start_sb: `dev %d,%d blocks %d, rsv_blocks %d, revoke_creds %d, type %d, caller %pS` */
    readonly ext4_journal_start_sb: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned long ip`, address */ readonly ip: 'u64';
      /** `int blocks` */ readonly blocks: 'i32';
      /** `int rsv_blocks` */ readonly rsv_blocks: 'i32';
      /** `int revoke_creds` */ readonly revoke_creds: 'i32';
      /** `int type` */ readonly type: 'i32';
    }>;
    /** ext4:ext4_journalled_invalidate_folio: `dev %d,%d ino %lu folio_index %lu offset %zu length %zu` */
    readonly ext4_journalled_invalidate_folio: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long index` */ readonly index: 'u64';
      /** `size_t offset` */ readonly offset: 'u64';
      /** `size_t length` */ readonly length: 'u64';
    }>;
    /** ext4:ext4_journalled_write_end: `dev %d,%d ino %lu pos %lld len %u copied %u` */
    readonly ext4_journalled_write_end: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t pos` */ readonly pos: 'i64';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int copied` */ readonly copied: 'u32';
    }>;
    /** ext4:ext4_lazy_itable_init: `dev %d,%d group %u` */
    readonly ext4_lazy_itable_init: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `__u32 group` */ readonly group: 'u32';
    }>;
    /** ext4:ext4_load_inode: `dev %d,%d ino %ld` */
    readonly ext4_load_inode: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
    }>;
    /** ext4:ext4_load_inode_bitmap: `dev %d,%d group %u` */
    readonly ext4_load_inode_bitmap: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `__u32 group` */ readonly group: 'u32';
    }>;
    /** ext4:ext4_mark_inode_dirty: `dev %d,%d ino %lu caller %pS` */
    readonly ext4_mark_inode_dirty: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long ip`, address */ readonly ip: 'u64';
    }>;
    /** ext4:ext4_mb_bitmap_load: `dev %d,%d group %u` */
    readonly ext4_mb_bitmap_load: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `__u32 group` */ readonly group: 'u32';
    }>;
    /** ext4:ext4_mb_buddy_bitmap_load: `dev %d,%d group %u` */
    readonly ext4_mb_buddy_bitmap_load: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `__u32 group` */ readonly group: 'u32';
    }>;
    /** ext4:ext4_mb_discard_preallocations: `dev %d,%d needed %d` */
    readonly ext4_mb_discard_preallocations: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int needed` */ readonly needed: 'i32';
    }>;
    /** ext4:ext4_mb_new_group_pa: `dev %d,%d ino %lu pstart %llu len %u lstart %llu` */
    readonly ext4_mb_new_group_pa: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u64 pa_pstart` */ readonly pa_pstart: 'u64';
      /** `__u64 pa_lstart` */ readonly pa_lstart: 'u64';
      /** `__u32 pa_len` */ readonly pa_len: 'u32';
    }>;
    /** ext4:ext4_mb_new_inode_pa: `dev %d,%d ino %lu pstart %llu len %u lstart %llu` */
    readonly ext4_mb_new_inode_pa: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u64 pa_pstart` */ readonly pa_pstart: 'u64';
      /** `__u64 pa_lstart` */ readonly pa_lstart: 'u64';
      /** `__u32 pa_len` */ readonly pa_len: 'u32';
    }>;
    /** ext4:ext4_mb_release_group_pa: `dev %d,%d pstart %llu len %u` */
    readonly ext4_mb_release_group_pa: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `__u64 pa_pstart` */ readonly pa_pstart: 'u64';
      /** `__u32 pa_len` */ readonly pa_len: 'u32';
    }>;
    /** ext4:ext4_mb_release_inode_pa: `dev %d,%d ino %lu block %llu count %u` */
    readonly ext4_mb_release_inode_pa: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u64 block` */ readonly block: 'u64';
      /** `__u32 count` */ readonly count: 'u32';
    }>;
    /** ext4:ext4_mballoc_alloc: `dev %d,%d inode %lu orig %u/%d/%u@%u goal %u/%d/%u@%u result %u/%d/%u@%u blks %u grps %u cr %s flags %s tail %u broken %u` */
    readonly ext4_mballoc_alloc: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u32 orig_logical` */ readonly orig_logical: 'u32';
      /** `int orig_start` */ readonly orig_start: 'i32';
      /** `__u32 orig_group` */ readonly orig_group: 'u32';
      /** `int orig_len` */ readonly orig_len: 'i32';
      /** `__u32 goal_logical` */ readonly goal_logical: 'u32';
      /** `int goal_start` */ readonly goal_start: 'i32';
      /** `__u32 goal_group` */ readonly goal_group: 'u32';
      /** `int goal_len` */ readonly goal_len: 'i32';
      /** `__u32 result_logical` */ readonly result_logical: 'u32';
      /** `int result_start` */ readonly result_start: 'i32';
      /** `__u32 result_group` */ readonly result_group: 'u32';
      /** `int result_len` */ readonly result_len: 'i32';
      /** `__u16 found` */ readonly found: 'u16';
      /** `__u16 groups` */ readonly groups: 'u16';
      /** `__u16 buddy` */ readonly buddy: 'u16';
      /** `__u16 flags` */ readonly flags: 'u16';
      /** `__u16 tail` */ readonly tail: 'u16';
      /** `__u8 cr` */ readonly cr: 'u8';
    }>;
    /** ext4:ext4_mballoc_discard: `dev %d,%d inode %lu extent %u/%d/%d` */
    readonly ext4_mballoc_discard: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `int result_start` */ readonly result_start: 'i32';
      /** `__u32 result_group` */ readonly result_group: 'u32';
      /** `int result_len` */ readonly result_len: 'i32';
    }>;
    /** ext4:ext4_mballoc_free: `dev %d,%d inode %lu extent %u/%d/%d` */
    readonly ext4_mballoc_free: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `int result_start` */ readonly result_start: 'i32';
      /** `__u32 result_group` */ readonly result_group: 'u32';
      /** `int result_len` */ readonly result_len: 'i32';
    }>;
    /** ext4:ext4_mballoc_prealloc: `dev %d,%d inode %lu orig %u/%d/%u@%u result %u/%d/%u@%u` */
    readonly ext4_mballoc_prealloc: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u32 orig_logical` */ readonly orig_logical: 'u32';
      /** `int orig_start` */ readonly orig_start: 'i32';
      /** `__u32 orig_group` */ readonly orig_group: 'u32';
      /** `int orig_len` */ readonly orig_len: 'i32';
      /** `__u32 result_logical` */ readonly result_logical: 'u32';
      /** `int result_start` */ readonly result_start: 'i32';
      /** `__u32 result_group` */ readonly result_group: 'u32';
      /** `int result_len` */ readonly result_len: 'i32';
    }>;
    /** ext4:ext4_nfs_commit_metadata: `dev %d,%d ino %lu` */
    readonly ext4_nfs_commit_metadata: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
    }>;
    /** ext4:ext4_other_inode_update_time: `dev %d,%d orig_ino %lu ino %lu mode 0%o uid %u gid %u` */
    readonly ext4_other_inode_update_time: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ino_t orig_ino` */ readonly orig_ino: 'u64';
      /** `uid_t uid` */ readonly uid: 'u32';
      /** `gid_t gid` */ readonly gid: 'u32';
      /** `__u16 mode` */ readonly mode: 'u16';
    }>;
    /** ext4:ext4_prefetch_bitmaps: `dev %d,%d group %u next %u ios %u` */
    readonly ext4_prefetch_bitmaps: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `__u32 group` */ readonly group: 'u32';
      /** `__u32 next` */ readonly next: 'u32';
      /** `__u32 ios` */ readonly ios: 'u32';
    }>;
    /** ext4:ext4_punch_hole: `dev %d,%d ino %lu offset %lld len %lld mode %s` */
    readonly ext4_punch_hole: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `loff_t len` */ readonly len: 'i64';
      /** `int mode` */ readonly mode: 'i32';
    }>;
    /** ext4:ext4_read_block_bitmap_load: `dev %d,%d group %u prefetch %d` */
    readonly ext4_read_block_bitmap_load: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `__u32 group` */ readonly group: 'u32';
      /** `bool prefetch` */ readonly prefetch: 'bool';
    }>;
    /** ext4:ext4_read_folio: `dev %d,%d ino %lu folio_index %lu` */
    readonly ext4_read_folio: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long index` */ readonly index: 'u64';
    }>;
    /** ext4:ext4_release_folio: `dev %d,%d ino %lu folio_index %lu` */
    readonly ext4_release_folio: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long index` */ readonly index: 'u64';
    }>;
    /** ext4:ext4_remove_blocks: `dev %d,%d ino %lu extent [%u(%llu), %u]from %u to %u partial [pclu %lld lblk %u state %d]` */
    readonly ext4_remove_blocks: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ext4_lblk_t from` */ readonly from: 'u32';
      /** `ext4_lblk_t to` */ readonly to: 'u32';
      /** `ext4_fsblk_t ee_pblk` */ readonly ee_pblk: 'u64';
      /** `ext4_lblk_t ee_lblk` */ readonly ee_lblk: 'u32';
      /** `unsigned short ee_len` */ readonly ee_len: 'u16';
      /** `ext4_fsblk_t pc_pclu` */ readonly pc_pclu: 'u64';
      /** `ext4_lblk_t pc_lblk` */ readonly pc_lblk: 'u32';
      /** `int pc_state` */ readonly pc_state: 'i32';
    }>;
    /** ext4:ext4_request_blocks: `dev %d,%d ino %lu flags %s len %u lblk %u goal %llu lleft %u lright %u pleft %llu pright %llu` */
    readonly ext4_request_blocks: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `__u32 logical` */ readonly logical: 'u32';
      /** `__u32 lleft` */ readonly lleft: 'u32';
      /** `__u32 lright` */ readonly lright: 'u32';
      /** `__u64 goal` */ readonly goal: 'u64';
      /** `__u64 pleft` */ readonly pleft: 'u64';
      /** `__u64 pright` */ readonly pright: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
    }>;
    /** ext4:ext4_request_inode: `dev %d,%d dir %lu mode 0%o` */
    readonly ext4_request_inode: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t dir` */ readonly dir: 'u64';
      /** `__u16 mode` */ readonly mode: 'u16';
    }>;
    /** ext4:ext4_shutdown: `dev %d,%d flags %u` */
    readonly ext4_shutdown: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned flags` */ readonly flags: 'u32';
    }>;
    /** ext4:ext4_sync_file_enter: `dev %d,%d ino %lu parent %lu datasync %d` */
    readonly ext4_sync_file_enter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ino_t parent` */ readonly parent: 'u64';
      /** `int datasync` */ readonly datasync: 'i32';
    }>;
    /** ext4:ext4_sync_file_exit: `dev %d,%d ino %lu ret %d` */
    readonly ext4_sync_file_exit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** ext4:ext4_sync_fs: `dev %d,%d wait %d` */
    readonly ext4_sync_fs: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int wait` */ readonly wait: 'i32';
    }>;
    /** ext4:ext4_trim_all_free: `dev %d,%d group %u, start %d, len %d` */
    readonly ext4_trim_all_free: Tracepoint<EventHead & {
      /** `int dev_major` */ readonly dev_major: 'i32';
      /** `int dev_minor` */ readonly dev_minor: 'i32';
      /** `__u32 group` */ readonly group: 'u32';
      /** `int start` */ readonly start: 'i32';
      /** `int len` */ readonly len: 'i32';
    }>;
    /** ext4:ext4_trim_extent: `dev %d,%d group %u, start %d, len %d` */
    readonly ext4_trim_extent: Tracepoint<EventHead & {
      /** `int dev_major` */ readonly dev_major: 'i32';
      /** `int dev_minor` */ readonly dev_minor: 'i32';
      /** `__u32 group` */ readonly group: 'u32';
      /** `int start` */ readonly start: 'i32';
      /** `int len` */ readonly len: 'i32';
    }>;
    /** ext4:ext4_truncate_enter: `dev %d,%d ino %lu blocks %llu` */
    readonly ext4_truncate_enter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u64 blocks` */ readonly blocks: 'u64';
    }>;
    /** ext4:ext4_truncate_exit: `dev %d,%d ino %lu blocks %llu` */
    readonly ext4_truncate_exit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `__u64 blocks` */ readonly blocks: 'u64';
    }>;
    /** ext4:ext4_unlink_enter: `dev %d,%d ino %lu size %lld parent %lu` */
    readonly ext4_unlink_enter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ino_t parent` */ readonly parent: 'u64';
      /** `loff_t size` */ readonly size: 'i64';
    }>;
    /** ext4:ext4_unlink_exit: `dev %d,%d ino %lu ret %d` */
    readonly ext4_unlink_exit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** ext4:ext4_update_sb: `dev %d,%d fsblk %llu flags %u` */
    readonly ext4_update_sb: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ext4_fsblk_t fsblk` */ readonly fsblk: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
    }>;
    /** ext4:ext4_write_begin: `dev %d,%d ino %lu pos %lld len %u` */
    readonly ext4_write_begin: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t pos` */ readonly pos: 'i64';
      /** `unsigned int len` */ readonly len: 'u32';
    }>;
    /** ext4:ext4_write_end: `dev %d,%d ino %lu pos %lld len %u copied %u` */
    readonly ext4_write_end: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t pos` */ readonly pos: 'i64';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int copied` */ readonly copied: 'u32';
    }>;
    /** ext4:ext4_writepages: `dev %d,%d ino %lu nr_to_write %ld pages_skipped %ld range_start %lld range_end %lld sync_mode %d for_kupdate %d range_cyclic %d writeback_index %lu` */
    readonly ext4_writepages: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `long nr_to_write` */ readonly nr_to_write: 'i64';
      /** `long pages_skipped` */ readonly pages_skipped: 'i64';
      /** `loff_t range_start` */ readonly range_start: 'i64';
      /** `loff_t range_end` */ readonly range_end: 'i64';
      /** `unsigned long writeback_index` */ readonly writeback_index: 'u64';
      /** `int sync_mode` */ readonly sync_mode: 'i32';
      /** `char for_kupdate` */ readonly for_kupdate: 'u8';
      /** `char range_cyclic` */ readonly range_cyclic: 'u8';
    }>;
    /** ext4:ext4_writepages_result: `dev %d,%d ino %lu ret %d pages_written %d pages_skipped %ld sync_mode %d writeback_index %lu` */
    readonly ext4_writepages_result: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `int ret` */ readonly ret: 'i32';
      /** `int pages_written` */ readonly pages_written: 'i32';
      /** `long pages_skipped` */ readonly pages_skipped: 'i64';
      /** `unsigned long writeback_index` */ readonly writeback_index: 'u64';
      /** `int sync_mode` */ readonly sync_mode: 'i32';
    }>;
    /** ext4:ext4_zero_range: `dev %d,%d ino %lu offset %lld len %lld mode %s` */
    readonly ext4_zero_range: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `loff_t len` */ readonly len: 'i64';
      /** `int mode` */ readonly mode: 'i32';
    }>;
  };
  readonly fib6: {
    /** fib6:fib6_table_lookup: `table %3u oif %d iif %d proto %u %pI6c/%u -> %pI6c/%u tos %d scope %d flags %x ==> dev %s gw %pI6c err %d` */
    readonly fib6_table_lookup: Tracepoint<EventHead & {
      /** `u32 tb_id` */ readonly tb_id: 'u32';
      /** `int err` */ readonly err: 'i32';
      /** `int oif` */ readonly oif: 'i32';
      /** `int iif` */ readonly iif: 'i32';
      /** `__u8 tos` */ readonly tos: 'u8';
      /** `__u8 scope` */ readonly scope: 'u8';
      /** `__u8 flags` */ readonly flags: 'u8';
      /** `__u8[16] src` */ readonly src: 'bytes';
      /** `__u8[16] dst` */ readonly dst: 'bytes';
      /** `u16 sport` */ readonly sport: 'u16';
      /** `u16 dport` */ readonly dport: 'u16';
      /** `u8 proto` */ readonly proto: 'u8';
      /** `u8 rt_type` */ readonly rt_type: 'u8';
      /** `char[16] name` */ readonly name: 'string';
      /** `__u8[16] gw` */ readonly gw: 'bytes';
    }>;
  };
  readonly fib: {
    /** fib:fib_table_lookup: `table %u oif %d iif %d proto %u %pI4/%u -> %pI4/%u tos %d scope %d flags %x ==> dev %s gw %pI4/%pI6c err %d` */
    readonly fib_table_lookup: Tracepoint<EventHead & {
      /** `u32 tb_id` */ readonly tb_id: 'u32';
      /** `int err` */ readonly err: 'i32';
      /** `int oif` */ readonly oif: 'i32';
      /** `int iif` */ readonly iif: 'i32';
      /** `u8 proto` */ readonly proto: 'u8';
      /** `__u8 tos` */ readonly tos: 'u8';
      /** `__u8 scope` */ readonly scope: 'u8';
      /** `__u8 flags` */ readonly flags: 'u8';
      /** `__u8[4] src` */ readonly src: 'bytes';
      /** `__u8[4] dst` */ readonly dst: 'bytes';
      /** `__u8[4] gw4` */ readonly gw4: 'bytes';
      /** `__u8[16] gw6` */ readonly gw6: 'bytes';
      /** `u16 sport` */ readonly sport: 'u16';
      /** `u16 dport` */ readonly dport: 'u16';
      /** `char[16] name` */ readonly name: 'string';
    }>;
  };
  readonly filelock: {
    /** filelock:break_lease_block: `fl=%p dev=0x%x:0x%x ino=0x%lx fl_blocker=%p fl_owner=%p fl_flags=%s fl_type=%s fl_break_time=%lu fl_downgrade_time=%lu` */
    readonly break_lease_block: Tracepoint<EventHead & {
      /** `struct file_lease * fl`, address */ readonly fl: 'u64';
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `struct file_lock_core * blocker`, address */ readonly blocker: 'u64';
      /** `fl_owner_t owner` */ readonly owner: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `unsigned char type` */ readonly type: 'u8';
      /** `unsigned long break_time` */ readonly break_time: 'u64';
      /** `unsigned long downgrade_time` */ readonly downgrade_time: 'u64';
    }>;
    /** filelock:break_lease_noblock: `fl=%p dev=0x%x:0x%x ino=0x%lx fl_blocker=%p fl_owner=%p fl_flags=%s fl_type=%s fl_break_time=%lu fl_downgrade_time=%lu` */
    readonly break_lease_noblock: Tracepoint<EventHead & {
      /** `struct file_lease * fl`, address */ readonly fl: 'u64';
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `struct file_lock_core * blocker`, address */ readonly blocker: 'u64';
      /** `fl_owner_t owner` */ readonly owner: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `unsigned char type` */ readonly type: 'u8';
      /** `unsigned long break_time` */ readonly break_time: 'u64';
      /** `unsigned long downgrade_time` */ readonly downgrade_time: 'u64';
    }>;
    /** filelock:break_lease_unblock: `fl=%p dev=0x%x:0x%x ino=0x%lx fl_blocker=%p fl_owner=%p fl_flags=%s fl_type=%s fl_break_time=%lu fl_downgrade_time=%lu` */
    readonly break_lease_unblock: Tracepoint<EventHead & {
      /** `struct file_lease * fl`, address */ readonly fl: 'u64';
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `struct file_lock_core * blocker`, address */ readonly blocker: 'u64';
      /** `fl_owner_t owner` */ readonly owner: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `unsigned char type` */ readonly type: 'u8';
      /** `unsigned long break_time` */ readonly break_time: 'u64';
      /** `unsigned long downgrade_time` */ readonly downgrade_time: 'u64';
    }>;
    /** filelock:fcntl_setlk: `fl=%p dev=0x%x:0x%x ino=0x%lx fl_blocker=%p fl_owner=%p fl_pid=%u fl_flags=%s fl_type=%s fl_start=%lld fl_end=%lld ret=%d` */
    readonly fcntl_setlk: Tracepoint<EventHead & {
      /** `struct file_lock * fl`, address */ readonly fl: 'u64';
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `struct file_lock_core * blocker`, address */ readonly blocker: 'u64';
      /** `fl_owner_t owner` */ readonly owner: 'u64';
      /** `unsigned int pid` */ readonly event_pid: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `unsigned char type` */ readonly type: 'u8';
      /** `loff_t fl_start` */ readonly fl_start: 'i64';
      /** `loff_t fl_end` */ readonly fl_end: 'i64';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** filelock:flock_lock_inode: `fl=%p dev=0x%x:0x%x ino=0x%lx fl_blocker=%p fl_owner=%p fl_pid=%u fl_flags=%s fl_type=%s fl_start=%lld fl_end=%lld ret=%d` */
    readonly flock_lock_inode: Tracepoint<EventHead & {
      /** `struct file_lock * fl`, address */ readonly fl: 'u64';
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `struct file_lock_core * blocker`, address */ readonly blocker: 'u64';
      /** `fl_owner_t owner` */ readonly owner: 'u64';
      /** `unsigned int pid` */ readonly event_pid: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `unsigned char type` */ readonly type: 'u8';
      /** `loff_t fl_start` */ readonly fl_start: 'i64';
      /** `loff_t fl_end` */ readonly fl_end: 'i64';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** filelock:generic_add_lease: `dev=0x%x:0x%x ino=0x%lx wcount=%d rcount=%d icount=%d fl_owner=%p fl_flags=%s fl_type=%s` */
    readonly generic_add_lease: Tracepoint<EventHead & {
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `int wcount` */ readonly wcount: 'i32';
      /** `int rcount` */ readonly rcount: 'i32';
      /** `int icount` */ readonly icount: 'i32';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `fl_owner_t owner` */ readonly owner: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `unsigned char type` */ readonly type: 'u8';
    }>;
    /** filelock:generic_delete_lease: `fl=%p dev=0x%x:0x%x ino=0x%lx fl_blocker=%p fl_owner=%p fl_flags=%s fl_type=%s fl_break_time=%lu fl_downgrade_time=%lu` */
    readonly generic_delete_lease: Tracepoint<EventHead & {
      /** `struct file_lease * fl`, address */ readonly fl: 'u64';
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `struct file_lock_core * blocker`, address */ readonly blocker: 'u64';
      /** `fl_owner_t owner` */ readonly owner: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `unsigned char type` */ readonly type: 'u8';
      /** `unsigned long break_time` */ readonly break_time: 'u64';
      /** `unsigned long downgrade_time` */ readonly downgrade_time: 'u64';
    }>;
    /** filelock:leases_conflict: `conflict %d: lease=%p fl_flags=%s fl_type=%s; breaker=%p fl_flags=%s fl_type=%s` */
    readonly leases_conflict: Tracepoint<EventHead & {
      /** `void * lease`, address */ readonly lease: 'u64';
      /** `void * breaker`, address */ readonly breaker: 'u64';
      /** `unsigned int l_fl_flags` */ readonly l_fl_flags: 'u32';
      /** `unsigned int b_fl_flags` */ readonly b_fl_flags: 'u32';
      /** `unsigned char l_fl_type` */ readonly l_fl_type: 'u8';
      /** `unsigned char b_fl_type` */ readonly b_fl_type: 'u8';
      /** `bool conflict` */ readonly conflict: 'bool';
    }>;
    /** filelock:locks_get_lock_context: `dev=0x%x:0x%x ino=0x%lx type=%s ctx=%p` */
    readonly locks_get_lock_context: Tracepoint<EventHead & {
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `unsigned char type` */ readonly type: 'u8';
      /** `struct file_lock_context * ctx`, address */ readonly ctx: 'u64';
    }>;
    /** filelock:locks_remove_posix: `fl=%p dev=0x%x:0x%x ino=0x%lx fl_blocker=%p fl_owner=%p fl_pid=%u fl_flags=%s fl_type=%s fl_start=%lld fl_end=%lld ret=%d` */
    readonly locks_remove_posix: Tracepoint<EventHead & {
      /** `struct file_lock * fl`, address */ readonly fl: 'u64';
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `struct file_lock_core * blocker`, address */ readonly blocker: 'u64';
      /** `fl_owner_t owner` */ readonly owner: 'u64';
      /** `unsigned int pid` */ readonly event_pid: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `unsigned char type` */ readonly type: 'u8';
      /** `loff_t fl_start` */ readonly fl_start: 'i64';
      /** `loff_t fl_end` */ readonly fl_end: 'i64';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** filelock:posix_lock_inode: `fl=%p dev=0x%x:0x%x ino=0x%lx fl_blocker=%p fl_owner=%p fl_pid=%u fl_flags=%s fl_type=%s fl_start=%lld fl_end=%lld ret=%d` */
    readonly posix_lock_inode: Tracepoint<EventHead & {
      /** `struct file_lock * fl`, address */ readonly fl: 'u64';
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `struct file_lock_core * blocker`, address */ readonly blocker: 'u64';
      /** `fl_owner_t owner` */ readonly owner: 'u64';
      /** `unsigned int pid` */ readonly event_pid: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `unsigned char type` */ readonly type: 'u8';
      /** `loff_t fl_start` */ readonly fl_start: 'i64';
      /** `loff_t fl_end` */ readonly fl_end: 'i64';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** filelock:time_out_leases: `fl=%p dev=0x%x:0x%x ino=0x%lx fl_blocker=%p fl_owner=%p fl_flags=%s fl_type=%s fl_break_time=%lu fl_downgrade_time=%lu` */
    readonly time_out_leases: Tracepoint<EventHead & {
      /** `struct file_lease * fl`, address */ readonly fl: 'u64';
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `struct file_lock_core * blocker`, address */ readonly blocker: 'u64';
      /** `fl_owner_t owner` */ readonly owner: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `unsigned char type` */ readonly type: 'u8';
      /** `unsigned long break_time` */ readonly break_time: 'u64';
      /** `unsigned long downgrade_time` */ readonly downgrade_time: 'u64';
    }>;
  };
  readonly filemap: {
    /** filemap:file_check_and_advance_wb_err: `file=%p dev=%d:%d ino=0x%lx old=0x%x new=0x%x` */
    readonly file_check_and_advance_wb_err: Tracepoint<EventHead & {
      /** `struct file * file`, address */ readonly file: 'u64';
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `errseq_t old` */ readonly old: 'u32';
      /** `errseq_t new` */ readonly new: 'u32';
    }>;
    /** filemap:filemap_set_wb_err: `dev=%d:%d ino=0x%lx errseq=0x%x` */
    readonly filemap_set_wb_err: Tracepoint<EventHead & {
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `errseq_t errseq` */ readonly errseq: 'u32';
    }>;
    /** filemap:mm_filemap_add_to_page_cache: `dev %d:%d ino %lx pfn=0x%lx ofs=%lu order=%u` */
    readonly mm_filemap_add_to_page_cache: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `unsigned long index` */ readonly index: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `unsigned char order` */ readonly order: 'u8';
    }>;
    /** filemap:mm_filemap_delete_from_page_cache: `dev %d:%d ino %lx pfn=0x%lx ofs=%lu order=%u` */
    readonly mm_filemap_delete_from_page_cache: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `unsigned long index` */ readonly index: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `unsigned char order` */ readonly order: 'u8';
    }>;
    /** filemap:mm_filemap_fault: `dev=%d:%d ino=%lx ofs=%lld` */
    readonly mm_filemap_fault: Tracepoint<EventHead & {
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `unsigned long index` */ readonly index: 'u64';
    }>;
    /** filemap:mm_filemap_get_pages: `dev=%d:%d ino=%lx ofs=%lld-%lld` */
    readonly mm_filemap_get_pages: Tracepoint<EventHead & {
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `unsigned long index` */ readonly index: 'u64';
      /** `unsigned long last_index` */ readonly last_index: 'u64';
    }>;
    /** filemap:mm_filemap_map_pages: `dev=%d:%d ino=%lx ofs=%lld-%lld` */
    readonly mm_filemap_map_pages: Tracepoint<EventHead & {
      /** `unsigned long i_ino` */ readonly i_ino: 'u64';
      /** `dev_t s_dev` */ readonly s_dev: 'u32';
      /** `unsigned long index` */ readonly index: 'u64';
      /** `unsigned long last_index` */ readonly last_index: 'u64';
    }>;
  };
  readonly fs_dax: {
    /** fs_dax:dax_insert_mapping: `dev %d:%d ino %#lx %s %s address %#lx radix_entry %#lx` */
    readonly dax_insert_mapping: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long vm_flags` */ readonly vm_flags: 'u64';
      /** `unsigned long address` */ readonly address: 'u64';
      /** `void * radix_entry`, address */ readonly radix_entry: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int write` */ readonly write: 'i32';
    }>;
    /** fs_dax:dax_insert_pfn_mkwrite: `dev %d:%d ino %#lx %s %s address %#lx pgoff %#lx %s` */
    readonly dax_insert_pfn_mkwrite: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long vm_flags` */ readonly vm_flags: 'u64';
      /** `unsigned long address` */ readonly address: 'u64';
      /** `unsigned long pgoff` */ readonly pgoff: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `int result` */ readonly result: 'i32';
    }>;
    /** fs_dax:dax_insert_pfn_mkwrite_no_entry: `dev %d:%d ino %#lx %s %s address %#lx pgoff %#lx %s` */
    readonly dax_insert_pfn_mkwrite_no_entry: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long vm_flags` */ readonly vm_flags: 'u64';
      /** `unsigned long address` */ readonly address: 'u64';
      /** `unsigned long pgoff` */ readonly pgoff: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `int result` */ readonly result: 'i32';
    }>;
    /** fs_dax:dax_load_hole: `dev %d:%d ino %#lx %s %s address %#lx pgoff %#lx %s` */
    readonly dax_load_hole: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long vm_flags` */ readonly vm_flags: 'u64';
      /** `unsigned long address` */ readonly address: 'u64';
      /** `unsigned long pgoff` */ readonly pgoff: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `int result` */ readonly result: 'i32';
    }>;
    /** fs_dax:dax_pmd_fault: `dev %d:%d ino %#lx %s %s address %#lx vm_start %#lx vm_end %#lx pgoff %#lx max_pgoff %#lx %s` */
    readonly dax_pmd_fault: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long vm_start` */ readonly vm_start: 'u64';
      /** `unsigned long vm_end` */ readonly vm_end: 'u64';
      /** `unsigned long vm_flags` */ readonly vm_flags: 'u64';
      /** `unsigned long address` */ readonly address: 'u64';
      /** `unsigned long pgoff` */ readonly pgoff: 'u64';
      /** `unsigned long max_pgoff` */ readonly max_pgoff: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `int result` */ readonly result: 'i32';
    }>;
    /** fs_dax:dax_pmd_fault_done: `dev %d:%d ino %#lx %s %s address %#lx vm_start %#lx vm_end %#lx pgoff %#lx max_pgoff %#lx %s` */
    readonly dax_pmd_fault_done: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long vm_start` */ readonly vm_start: 'u64';
      /** `unsigned long vm_end` */ readonly vm_end: 'u64';
      /** `unsigned long vm_flags` */ readonly vm_flags: 'u64';
      /** `unsigned long address` */ readonly address: 'u64';
      /** `unsigned long pgoff` */ readonly pgoff: 'u64';
      /** `unsigned long max_pgoff` */ readonly max_pgoff: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `int result` */ readonly result: 'i32';
    }>;
    /** fs_dax:dax_pmd_insert_mapping: `dev %d:%d ino %#lx %s %s address %#lx length %#lx pfn %#llx %s radix_entry %#lx` */
    readonly dax_pmd_insert_mapping: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long vm_flags` */ readonly vm_flags: 'u64';
      /** `unsigned long address` */ readonly address: 'u64';
      /** `long length` */ readonly length: 'i64';
      /** `u64 pfn_val` */ readonly pfn_val: 'u64';
      /** `void * radix_entry`, address */ readonly radix_entry: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int write` */ readonly write: 'i32';
    }>;
    /** fs_dax:dax_pmd_load_hole: `dev %d:%d ino %#lx %s address %#lx zero_folio %p radix_entry %#lx` */
    readonly dax_pmd_load_hole: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long vm_flags` */ readonly vm_flags: 'u64';
      /** `unsigned long address` */ readonly address: 'u64';
      /** `struct folio * zero_folio`, address */ readonly zero_folio: 'u64';
      /** `void * radix_entry`, address */ readonly radix_entry: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
    }>;
    /** fs_dax:dax_pmd_load_hole_fallback: `dev %d:%d ino %#lx %s address %#lx zero_folio %p radix_entry %#lx` */
    readonly dax_pmd_load_hole_fallback: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long vm_flags` */ readonly vm_flags: 'u64';
      /** `unsigned long address` */ readonly address: 'u64';
      /** `struct folio * zero_folio`, address */ readonly zero_folio: 'u64';
      /** `void * radix_entry`, address */ readonly radix_entry: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
    }>;
    /** fs_dax:dax_pte_fault: `dev %d:%d ino %#lx %s %s address %#lx pgoff %#lx %s` */
    readonly dax_pte_fault: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long vm_flags` */ readonly vm_flags: 'u64';
      /** `unsigned long address` */ readonly address: 'u64';
      /** `unsigned long pgoff` */ readonly pgoff: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `int result` */ readonly result: 'i32';
    }>;
    /** fs_dax:dax_pte_fault_done: `dev %d:%d ino %#lx %s %s address %#lx pgoff %#lx %s` */
    readonly dax_pte_fault_done: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long vm_flags` */ readonly vm_flags: 'u64';
      /** `unsigned long address` */ readonly address: 'u64';
      /** `unsigned long pgoff` */ readonly pgoff: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `int result` */ readonly result: 'i32';
    }>;
    /** fs_dax:dax_writeback_one: `dev %d:%d ino %#lx pgoff %#lx pglen %#lx` */
    readonly dax_writeback_one: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long pgoff` */ readonly pgoff: 'u64';
      /** `unsigned long pglen` */ readonly pglen: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
    }>;
    /** fs_dax:dax_writeback_range: `dev %d:%d ino %#lx pgoff %#lx-%#lx` */
    readonly dax_writeback_range: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long start_index` */ readonly start_index: 'u64';
      /** `unsigned long end_index` */ readonly end_index: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
    }>;
    /** fs_dax:dax_writeback_range_done: `dev %d:%d ino %#lx pgoff %#lx-%#lx` */
    readonly dax_writeback_range_done: Tracepoint<EventHead & {
      /** `unsigned long ino` */ readonly ino: 'u64';
      /** `unsigned long start_index` */ readonly start_index: 'u64';
      /** `unsigned long end_index` */ readonly end_index: 'u64';
      /** `dev_t dev` */ readonly dev: 'u32';
    }>;
  };
  readonly fuse: {
    /** fuse:fuse_request_end: `connection %u req %llu len %u error %d` */
    readonly fuse_request_end: Tracepoint<EventHead & {
      /** `dev_t connection` */ readonly connection: 'u32';
      /** `uint64_t unique` */ readonly unique: 'u64';
      /** `uint32_t len` */ readonly len: 'u32';
      /** `int32_t error` */ readonly error: 'i32';
    }>;
    /** fuse:fuse_request_send: `connection %u req %llu opcode %u (%s) len %u` */
    readonly fuse_request_send: Tracepoint<EventHead & {
      /** `dev_t connection` */ readonly connection: 'u32';
      /** `uint64_t unique` */ readonly unique: 'u64';
      /** `enum fuse_opcode opcode` */ readonly opcode: 'u32';
      /** `uint32_t len` */ readonly len: 'u32';
    }>;
  };
  readonly handshake: {
    /** handshake:handshake_cancel: `req=%p sk=%p` */
    readonly handshake_cancel: Tracepoint<EventHead & {
      /** `const void * req`, address */ readonly req: 'u64';
      /** `const void * sk`, address */ readonly sk: 'u64';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
    }>;
    /** handshake:handshake_cancel_busy: `req=%p sk=%p` */
    readonly handshake_cancel_busy: Tracepoint<EventHead & {
      /** `const void * req`, address */ readonly req: 'u64';
      /** `const void * sk`, address */ readonly sk: 'u64';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
    }>;
    /** handshake:handshake_cancel_none: `req=%p sk=%p` */
    readonly handshake_cancel_none: Tracepoint<EventHead & {
      /** `const void * req`, address */ readonly req: 'u64';
      /** `const void * sk`, address */ readonly sk: 'u64';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
    }>;
    /** handshake:handshake_cmd_accept: `req=%p sk=%p fd=%d` */
    readonly handshake_cmd_accept: Tracepoint<EventHead & {
      /** `const void * req`, address */ readonly req: 'u64';
      /** `const void * sk`, address */ readonly sk: 'u64';
      /** `int fd` */ readonly fd: 'i32';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
    }>;
    /** handshake:handshake_cmd_accept_err: `req=%p sk=%p err=%d` */
    readonly handshake_cmd_accept_err: Tracepoint<EventHead & {
      /** `const void * req`, address */ readonly req: 'u64';
      /** `const void * sk`, address */ readonly sk: 'u64';
      /** `int err` */ readonly err: 'i32';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
    }>;
    /** handshake:handshake_cmd_done: `req=%p sk=%p fd=%d` */
    readonly handshake_cmd_done: Tracepoint<EventHead & {
      /** `const void * req`, address */ readonly req: 'u64';
      /** `const void * sk`, address */ readonly sk: 'u64';
      /** `int fd` */ readonly fd: 'i32';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
    }>;
    /** handshake:handshake_cmd_done_err: `req=%p sk=%p err=%d` */
    readonly handshake_cmd_done_err: Tracepoint<EventHead & {
      /** `const void * req`, address */ readonly req: 'u64';
      /** `const void * sk`, address */ readonly sk: 'u64';
      /** `int err` */ readonly err: 'i32';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
    }>;
    /** handshake:handshake_complete: `req=%p sk=%p status=%d` */
    readonly handshake_complete: Tracepoint<EventHead & {
      /** `const void * req`, address */ readonly req: 'u64';
      /** `const void * sk`, address */ readonly sk: 'u64';
      /** `int status` */ readonly status: 'i32';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
    }>;
    /** handshake:handshake_destruct: `req=%p sk=%p` */
    readonly handshake_destruct: Tracepoint<EventHead & {
      /** `const void * req`, address */ readonly req: 'u64';
      /** `const void * sk`, address */ readonly sk: 'u64';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
    }>;
    /** handshake:handshake_notify_err: `req=%p sk=%p err=%d` */
    readonly handshake_notify_err: Tracepoint<EventHead & {
      /** `const void * req`, address */ readonly req: 'u64';
      /** `const void * sk`, address */ readonly sk: 'u64';
      /** `int err` */ readonly err: 'i32';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
    }>;
    /** handshake:handshake_submit: `req=%p sk=%p` */
    readonly handshake_submit: Tracepoint<EventHead & {
      /** `const void * req`, address */ readonly req: 'u64';
      /** `const void * sk`, address */ readonly sk: 'u64';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
    }>;
    /** handshake:handshake_submit_err: `req=%p sk=%p err=%d` */
    readonly handshake_submit_err: Tracepoint<EventHead & {
      /** `const void * req`, address */ readonly req: 'u64';
      /** `const void * sk`, address */ readonly sk: 'u64';
      /** `int err` */ readonly err: 'i32';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
    }>;
    /** handshake:tls_alert_recv: `src=%pISpc dest=%pISpc %s: %s` */
    readonly tls_alert_recv: Tracepoint<EventHead & {
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
      /** `unsigned long level` */ readonly level: 'u64';
      /** `unsigned long description` */ readonly description: 'u64';
    }>;
    /** handshake:tls_alert_send: `src=%pISpc dest=%pISpc %s: %s` */
    readonly tls_alert_send: Tracepoint<EventHead & {
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
      /** `unsigned long level` */ readonly level: 'u64';
      /** `unsigned long description` */ readonly description: 'u64';
    }>;
    /** handshake:tls_contenttype: `src=%pISpc dest=%pISpc %s` */
    readonly tls_contenttype: Tracepoint<EventHead & {
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `unsigned int netns_ino` */ readonly netns_ino: 'u32';
      /** `unsigned long type` */ readonly type: 'u64';
    }>;
  };
  readonly huge_memory: {
    /** huge_memory:mm_collapse_huge_page: `mm=%p, isolated=%d, status=%s` */
    readonly mm_collapse_huge_page: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `int isolated` */ readonly isolated: 'i32';
      /** `int status` */ readonly status: 'i32';
    }>;
    /** huge_memory:mm_collapse_huge_page_isolate: `scan_pfn=0x%lx, none_or_zero=%d, referenced=%d, writable=%d, status=%s` */
    readonly mm_collapse_huge_page_isolate: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `int none_or_zero` */ readonly none_or_zero: 'i32';
      /** `int referenced` */ readonly referenced: 'i32';
      /** `bool writable` */ readonly writable: 'bool';
      /** `int status` */ readonly status: 'i32';
    }>;
    /** huge_memory:mm_collapse_huge_page_swapin: `mm=%p, swapped_in=%d, referenced=%d, ret=%d` */
    readonly mm_collapse_huge_page_swapin: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `int swapped_in` */ readonly swapped_in: 'i32';
      /** `int referenced` */ readonly referenced: 'i32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** huge_memory:mm_khugepaged_collapse_file: `mm=%p, hpage_pfn=0x%lx, index=%ld, addr=%lx, is_shmem=%d, filename=%s, nr=%d, result=%s` */
    readonly mm_khugepaged_collapse_file: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `unsigned long hpfn` */ readonly hpfn: 'u64';
      /** `unsigned long index` */ readonly index: 'u64';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `bool is_shmem` */ readonly is_shmem: 'bool';
      /** `char[] filename` */ readonly filename: 'string';
      /** `int nr` */ readonly nr: 'i32';
      /** `int result` */ readonly result: 'i32';
    }>;
    /** huge_memory:mm_khugepaged_scan_file: `mm=%p, scan_pfn=0x%lx, filename=%s, present=%d, swap=%d, result=%s` */
    readonly mm_khugepaged_scan_file: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `char[] filename` */ readonly filename: 'string';
      /** `int present` */ readonly present: 'i32';
      /** `int swap` */ readonly swap: 'i32';
      /** `int result` */ readonly result: 'i32';
    }>;
    /** huge_memory:mm_khugepaged_scan_pmd: `mm=%p, scan_pfn=0x%lx, writable=%d, referenced=%d, none_or_zero=%d, status=%s, unmapped=%d` */
    readonly mm_khugepaged_scan_pmd: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `bool writable` */ readonly writable: 'bool';
      /** `int referenced` */ readonly referenced: 'i32';
      /** `int none_or_zero` */ readonly none_or_zero: 'i32';
      /** `int status` */ readonly status: 'i32';
      /** `int unmapped` */ readonly unmapped: 'i32';
    }>;
  };
  readonly hyperv: {
    /** hyperv:hyperv_mmu_flush_tlb_multi: `ncpus %d mm %p addr %lx, end %lx` */
    readonly hyperv_mmu_flush_tlb_multi: Tracepoint<EventHead & {
      /** `unsigned int ncpus` */ readonly ncpus: 'u32';
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long end` */ readonly end: 'u64';
    }>;
    /** hyperv:hyperv_nested_flush_guest_mapping: `address space %llx ret %d` */
    readonly hyperv_nested_flush_guest_mapping: Tracepoint<EventHead & {
      /** `u64 as` */ readonly as: 'u64';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** hyperv:hyperv_nested_flush_guest_mapping_range: `address space %llx ret %d` */
    readonly hyperv_nested_flush_guest_mapping_range: Tracepoint<EventHead & {
      /** `u64 as` */ readonly as: 'u64';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** hyperv:hyperv_send_ipi_mask: `ncpus %d vector %x` */
    readonly hyperv_send_ipi_mask: Tracepoint<EventHead & {
      /** `unsigned int ncpus` */ readonly ncpus: 'u32';
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** hyperv:hyperv_send_ipi_one: `cpu %d vector %x` */
    readonly hyperv_send_ipi_one: Tracepoint<EventHead & {
      /** `int cpu` */ readonly event_cpu: 'i32';
      /** `int vector` */ readonly vector: 'i32';
    }>;
  };
  readonly icmp: {
    /** icmp:icmp_send: `icmp_send: type=%d, code=%d. From %pI4:%u to %pI4:%u ulen=%d skbaddr=%p` */
    readonly icmp_send: Tracepoint<EventHead & {
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `int type` */ readonly type: 'i32';
      /** `int code` */ readonly code: 'i32';
      /** `__u8[4] saddr` */ readonly saddr: 'bytes';
      /** `__u8[4] daddr` */ readonly daddr: 'bytes';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `unsigned short ulen` */ readonly ulen: 'u16';
    }>;
  };
  readonly initcall: {
    /** initcall:initcall_finish: `func=%pS ret=%d` */
    readonly initcall_finish: Tracepoint<EventHead & {
      /** `initcall_t func` */ readonly func: 'u64';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** initcall:initcall_level: `level=%s` */
    readonly initcall_level: Tracepoint<EventHead & {
      /** `char[] level` */ readonly level: 'string';
    }>;
    /** initcall:initcall_start: `func=%pS` */
    readonly initcall_start: Tracepoint<EventHead & {
      /** `initcall_t func` */ readonly func: 'u64';
    }>;
  };
  readonly intel_iommu: {
    /** intel_iommu:cache_tag_assign: `%s/%s type %s did %d pasid %d ref %d` */
    readonly cache_tag_assign: Tracepoint<EventHead & {
      /** `char[] iommu` */ readonly iommu: 'string';
      /** `char[] dev` */ readonly dev: 'string';
      /** `u16 type` */ readonly type: 'u16';
      /** `u16 domain_id` */ readonly domain_id: 'u16';
      /** `u32 pasid` */ readonly pasid: 'u32';
      /** `u32 users` */ readonly users: 'u32';
    }>;
    /** intel_iommu:cache_tag_flush_all: `%s/%s type %s did %d pasid %d ref %d` */
    readonly cache_tag_flush_all: Tracepoint<EventHead & {
      /** `char[] iommu` */ readonly iommu: 'string';
      /** `char[] dev` */ readonly dev: 'string';
      /** `u16 type` */ readonly type: 'u16';
      /** `u16 domain_id` */ readonly domain_id: 'u16';
      /** `u32 pasid` */ readonly pasid: 'u32';
      /** `u32 users` */ readonly users: 'u32';
    }>;
    /** intel_iommu:cache_tag_flush_range: `%s %s[%d] type %s did %d [0x%lx-0x%lx] addr 0x%lx pages 0x%lx mask 0x%lx` */
    readonly cache_tag_flush_range: Tracepoint<EventHead & {
      /** `char[] iommu` */ readonly iommu: 'string';
      /** `char[] dev` */ readonly dev: 'string';
      /** `u16 type` */ readonly type: 'u16';
      /** `u16 domain_id` */ readonly domain_id: 'u16';
      /** `u32 pasid` */ readonly pasid: 'u32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `unsigned long end` */ readonly end: 'u64';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long pages` */ readonly pages: 'u64';
      /** `unsigned long mask` */ readonly mask: 'u64';
    }>;
    /** intel_iommu:cache_tag_flush_range_np: `%s %s[%d] type %s did %d [0x%lx-0x%lx] addr 0x%lx pages 0x%lx mask 0x%lx` */
    readonly cache_tag_flush_range_np: Tracepoint<EventHead & {
      /** `char[] iommu` */ readonly iommu: 'string';
      /** `char[] dev` */ readonly dev: 'string';
      /** `u16 type` */ readonly type: 'u16';
      /** `u16 domain_id` */ readonly domain_id: 'u16';
      /** `u32 pasid` */ readonly pasid: 'u32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `unsigned long end` */ readonly end: 'u64';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long pages` */ readonly pages: 'u64';
      /** `unsigned long mask` */ readonly mask: 'u64';
    }>;
    /** intel_iommu:cache_tag_unassign: `%s/%s type %s did %d pasid %d ref %d` */
    readonly cache_tag_unassign: Tracepoint<EventHead & {
      /** `char[] iommu` */ readonly iommu: 'string';
      /** `char[] dev` */ readonly dev: 'string';
      /** `u16 type` */ readonly type: 'u16';
      /** `u16 domain_id` */ readonly domain_id: 'u16';
      /** `u32 pasid` */ readonly pasid: 'u32';
      /** `u32 users` */ readonly users: 'u32';
    }>;
    /** intel_iommu:prq_report: `%s/%s seq# %ld: %s` */
    readonly prq_report: Tracepoint<EventHead & {
      /** `u64 dw0` */ readonly dw0: 'u64';
      /** `u64 dw1` */ readonly dw1: 'u64';
      /** `u64 dw2` */ readonly dw2: 'u64';
      /** `u64 dw3` */ readonly dw3: 'u64';
      /** `unsigned long seq` */ readonly seq: 'u64';
      /** `char[] iommu` */ readonly iommu: 'string';
      /** `char[] dev` */ readonly dev: 'string';
      /** `char[] buff` */ readonly buff: 'string';
    }>;
    /** intel_iommu:qi_submit: `%s %s: 0x%llx 0x%llx 0x%llx 0x%llx` */
    readonly qi_submit: Tracepoint<EventHead & {
      /** `u64 qw0` */ readonly qw0: 'u64';
      /** `u64 qw1` */ readonly qw1: 'u64';
      /** `u64 qw2` */ readonly qw2: 'u64';
      /** `u64 qw3` */ readonly qw3: 'u64';
      /** `char[] iommu` */ readonly iommu: 'string';
    }>;
  };
  readonly io_uring: {
    /** io_uring:io_uring_complete: `ring %p, req %p, user_data 0x%llx, result %d, cflags 0x%x extra1 %llu extra2 %llu` */
    readonly io_uring_complete: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `void * req`, address */ readonly req: 'u64';
      /** `u64 user_data` */ readonly user_data: 'u64';
      /** `int res` */ readonly res: 'i32';
      /** `unsigned cflags` */ readonly cflags: 'u32';
      /** `u64 extra1` */ readonly extra1: 'u64';
      /** `u64 extra2` */ readonly extra2: 'u64';
    }>;
    /** io_uring:io_uring_cqe_overflow: `ring %p, user_data 0x%llx, res %d, cflags 0x%x, overflow_cqe %p` */
    readonly io_uring_cqe_overflow: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `unsigned long long user_data` */ readonly user_data: 'u64';
      /** `s32 res` */ readonly res: 'i32';
      /** `u32 cflags` */ readonly cflags: 'u32';
      /** `void * ocqe`, address */ readonly ocqe: 'u64';
    }>;
    /** io_uring:io_uring_cqring_wait: `ring %p, min_events %d` */
    readonly io_uring_cqring_wait: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `int min_events` */ readonly min_events: 'i32';
    }>;
    /** io_uring:io_uring_create: `ring %p, fd %d sq size %d, cq size %d, flags 0x%x` */
    readonly io_uring_create: Tracepoint<EventHead & {
      /** `int fd` */ readonly fd: 'i32';
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `u32 sq_entries` */ readonly sq_entries: 'u32';
      /** `u32 cq_entries` */ readonly cq_entries: 'u32';
      /** `u32 flags` */ readonly flags: 'u32';
    }>;
    /** io_uring:io_uring_defer: `ring %p, request %p, user_data 0x%llx, opcode %s` */
    readonly io_uring_defer: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `void * req`, address */ readonly req: 'u64';
      /** `unsigned long long data` */ readonly data: 'u64';
      /** `u8 opcode` */ readonly opcode: 'u8';
      /** `char[] op_str` */ readonly op_str: 'string';
    }>;
    /** io_uring:io_uring_fail_link: `ring %p, request %p, user_data 0x%llx, opcode %s, link %p` */
    readonly io_uring_fail_link: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `void * req`, address */ readonly req: 'u64';
      /** `unsigned long long user_data` */ readonly user_data: 'u64';
      /** `u8 opcode` */ readonly opcode: 'u8';
      /** `void * link`, address */ readonly link: 'u64';
      /** `char[] op_str` */ readonly op_str: 'string';
    }>;
    /** io_uring:io_uring_file_get: `ring %p, req %p, user_data 0x%llx, fd %d` */
    readonly io_uring_file_get: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `void * req`, address */ readonly req: 'u64';
      /** `u64 user_data` */ readonly user_data: 'u64';
      /** `int fd` */ readonly fd: 'i32';
    }>;
    /** io_uring:io_uring_link: `ring %p, request %p linked after %p` */
    readonly io_uring_link: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `void * req`, address */ readonly req: 'u64';
      /** `void * target_req`, address */ readonly target_req: 'u64';
    }>;
    /** io_uring:io_uring_local_work_run: `ring %p, count %d, loops %u` */
    readonly io_uring_local_work_run: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `int count` */ readonly count: 'i32';
      /** `unsigned int loops` */ readonly loops: 'u32';
    }>;
    /** io_uring:io_uring_poll_arm: `ring %p, req %p, user_data 0x%llx, opcode %s, mask 0x%x, events 0x%x` */
    readonly io_uring_poll_arm: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `void * req`, address */ readonly req: 'u64';
      /** `unsigned long long user_data` */ readonly user_data: 'u64';
      /** `u8 opcode` */ readonly opcode: 'u8';
      /** `int mask` */ readonly mask: 'i32';
      /** `int events` */ readonly events: 'i32';
      /** `char[] op_str` */ readonly op_str: 'string';
    }>;
    /** io_uring:io_uring_queue_async_work: `ring %p, request %p, user_data 0x%llx, opcode %s, flags 0x%llx, %s queue, work %p` */
    readonly io_uring_queue_async_work: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `void * req`, address */ readonly req: 'u64';
      /** `u64 user_data` */ readonly user_data: 'u64';
      /** `u8 opcode` */ readonly opcode: 'u8';
      /** `unsigned long long flags` */ readonly flags: 'u64';
      /** `struct io_wq_work * work`, address */ readonly work: 'u64';
      /** `int rw` */ readonly rw: 'i32';
      /** `char[] op_str` */ readonly op_str: 'string';
    }>;
    /** io_uring:io_uring_register: `ring %p, opcode %d, nr_user_files %d, nr_user_bufs %d, ret %ld` */
    readonly io_uring_register: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `unsigned opcode` */ readonly opcode: 'u32';
      /** `unsigned nr_files` */ readonly nr_files: 'u32';
      /** `unsigned nr_bufs` */ readonly nr_bufs: 'u32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** io_uring:io_uring_req_failed: `ring %p, req %p, user_data 0x%llx, opcode %s, flags 0x%x, prio=%d, off=%llu, addr=%llu, len=%u, rw_flags=0x%x, buf_index=%d, personality=%d, file_index=%d, pad=0x%llx, addr3=%llx, error=%d` */
    readonly io_uring_req_failed: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `void * req`, address */ readonly req: 'u64';
      /** `unsigned long long user_data` */ readonly user_data: 'u64';
      /** `u8 opcode` */ readonly opcode: 'u8';
      /** `u8 flags` */ readonly flags: 'u8';
      /** `u8 ioprio` */ readonly ioprio: 'u8';
      /** `u64 off` */ readonly off: 'u64';
      /** `u64 addr` */ readonly addr: 'u64';
      /** `u32 len` */ readonly len: 'u32';
      /** `u32 op_flags` */ readonly op_flags: 'u32';
      /** `u16 buf_index` */ readonly buf_index: 'u16';
      /** `u16 personality` */ readonly personality: 'u16';
      /** `u32 file_index` */ readonly file_index: 'u32';
      /** `u64 pad1` */ readonly pad1: 'u64';
      /** `u64 addr3` */ readonly addr3: 'u64';
      /** `int error` */ readonly error: 'i32';
      /** `char[] op_str` */ readonly op_str: 'string';
    }>;
    /** io_uring:io_uring_short_write: `ring %p, fpos %lld, wanted %lld, got %lld` */
    readonly io_uring_short_write: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `u64 fpos` */ readonly fpos: 'u64';
      /** `u64 wanted` */ readonly wanted: 'u64';
      /** `u64 got` */ readonly got: 'u64';
    }>;
    /** io_uring:io_uring_submit_req: `ring %p, req %p, user_data 0x%llx, opcode %s, flags 0x%llx, sq_thread %d` */
    readonly io_uring_submit_req: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `void * req`, address */ readonly req: 'u64';
      /** `unsigned long long user_data` */ readonly user_data: 'u64';
      /** `u8 opcode` */ readonly opcode: 'u8';
      /** `unsigned long long flags` */ readonly flags: 'u64';
      /** `bool sq_thread` */ readonly sq_thread: 'bool';
      /** `char[] op_str` */ readonly op_str: 'string';
    }>;
    /** io_uring:io_uring_task_add: `ring %p, req %p, user_data 0x%llx, opcode %s, mask %x` */
    readonly io_uring_task_add: Tracepoint<EventHead & {
      /** `void * ctx`, address */ readonly ctx: 'u64';
      /** `void * req`, address */ readonly req: 'u64';
      /** `unsigned long long user_data` */ readonly user_data: 'u64';
      /** `u8 opcode` */ readonly opcode: 'u8';
      /** `int mask` */ readonly mask: 'i32';
      /** `char[] op_str` */ readonly op_str: 'string';
    }>;
    /** io_uring:io_uring_task_work_run: `tctx %p, count %u` */
    readonly io_uring_task_work_run: Tracepoint<EventHead & {
      /** `void * tctx`, address */ readonly tctx: 'u64';
      /** `unsigned int count` */ readonly count: 'u32';
    }>;
  };
  readonly iocost: {
    /** iocost:iocost_inuse_adjust: `[%s:%s] now=%llu inuse=%u->%u hw_inuse=%llu->%llu` */
    readonly iocost_inuse_adjust: Tracepoint<EventHead & {
      /** `char[] devname` */ readonly devname: 'string';
      /** `char[] cgroup` */ readonly cgroup: 'string';
      /** `u64 now` */ readonly now: 'u64';
      /** `u32 old_inuse` */ readonly old_inuse: 'u32';
      /** `u32 new_inuse` */ readonly new_inuse: 'u32';
      /** `u64 old_hweight_inuse` */ readonly old_hweight_inuse: 'u64';
      /** `u64 new_hweight_inuse` */ readonly new_hweight_inuse: 'u64';
    }>;
    /** iocost:iocost_inuse_shortage: `[%s:%s] now=%llu inuse=%u->%u hw_inuse=%llu->%llu` */
    readonly iocost_inuse_shortage: Tracepoint<EventHead & {
      /** `char[] devname` */ readonly devname: 'string';
      /** `char[] cgroup` */ readonly cgroup: 'string';
      /** `u64 now` */ readonly now: 'u64';
      /** `u32 old_inuse` */ readonly old_inuse: 'u32';
      /** `u32 new_inuse` */ readonly new_inuse: 'u32';
      /** `u64 old_hweight_inuse` */ readonly old_hweight_inuse: 'u64';
      /** `u64 new_hweight_inuse` */ readonly new_hweight_inuse: 'u64';
    }>;
    /** iocost:iocost_inuse_transfer: `[%s:%s] now=%llu inuse=%u->%u hw_inuse=%llu->%llu` */
    readonly iocost_inuse_transfer: Tracepoint<EventHead & {
      /** `char[] devname` */ readonly devname: 'string';
      /** `char[] cgroup` */ readonly cgroup: 'string';
      /** `u64 now` */ readonly now: 'u64';
      /** `u32 old_inuse` */ readonly old_inuse: 'u32';
      /** `u32 new_inuse` */ readonly new_inuse: 'u32';
      /** `u64 old_hweight_inuse` */ readonly old_hweight_inuse: 'u64';
      /** `u64 new_hweight_inuse` */ readonly new_hweight_inuse: 'u64';
    }>;
    /** iocost:iocost_ioc_vrate_adj: `[%s] vrate=%llu->%llu busy=%d missed_ppm=%u:%u rq_wait_pct=%u lagging=%d shortages=%d` */
    readonly iocost_ioc_vrate_adj: Tracepoint<EventHead & {
      /** `char[] devname` */ readonly devname: 'string';
      /** `u64 old_vrate` */ readonly old_vrate: 'u64';
      /** `u64 new_vrate` */ readonly new_vrate: 'u64';
      /** `int busy_level` */ readonly busy_level: 'i32';
      /** `u32 read_missed_ppm` */ readonly read_missed_ppm: 'u32';
      /** `u32 write_missed_ppm` */ readonly write_missed_ppm: 'u32';
      /** `u32 rq_wait_pct` */ readonly rq_wait_pct: 'u32';
      /** `int nr_lagging` */ readonly nr_lagging: 'i32';
      /** `int nr_shortages` */ readonly nr_shortages: 'i32';
    }>;
    /** iocost:iocost_iocg_activate: `[%s:%s] now=%llu:%llu vrate=%llu period=%llu->%llu vtime=%llu weight=%u/%u hweight=%llu/%llu` */
    readonly iocost_iocg_activate: Tracepoint<EventHead & {
      /** `char[] devname` */ readonly devname: 'string';
      /** `char[] cgroup` */ readonly cgroup: 'string';
      /** `u64 now` */ readonly now: 'u64';
      /** `u64 vnow` */ readonly vnow: 'u64';
      /** `u64 vrate` */ readonly vrate: 'u64';
      /** `u64 last_period` */ readonly last_period: 'u64';
      /** `u64 cur_period` */ readonly cur_period: 'u64';
      /** `u64 vtime` */ readonly vtime: 'u64';
      /** `u32 weight` */ readonly weight: 'u32';
      /** `u32 inuse` */ readonly inuse: 'u32';
      /** `u64 hweight_active` */ readonly hweight_active: 'u64';
      /** `u64 hweight_inuse` */ readonly hweight_inuse: 'u64';
    }>;
    /** iocost:iocost_iocg_forgive_debt: `[%s:%s] now=%llu:%llu usage=%u debt=%llu->%llu delay=%llu->%llu` */
    readonly iocost_iocg_forgive_debt: Tracepoint<EventHead & {
      /** `char[] devname` */ readonly devname: 'string';
      /** `char[] cgroup` */ readonly cgroup: 'string';
      /** `u64 now` */ readonly now: 'u64';
      /** `u64 vnow` */ readonly vnow: 'u64';
      /** `u32 usage_pct` */ readonly usage_pct: 'u32';
      /** `u64 old_debt` */ readonly old_debt: 'u64';
      /** `u64 new_debt` */ readonly new_debt: 'u64';
      /** `u64 old_delay` */ readonly old_delay: 'u64';
      /** `u64 new_delay` */ readonly new_delay: 'u64';
    }>;
    /** iocost:iocost_iocg_idle: `[%s:%s] now=%llu:%llu vrate=%llu period=%llu->%llu vtime=%llu weight=%u/%u hweight=%llu/%llu` */
    readonly iocost_iocg_idle: Tracepoint<EventHead & {
      /** `char[] devname` */ readonly devname: 'string';
      /** `char[] cgroup` */ readonly cgroup: 'string';
      /** `u64 now` */ readonly now: 'u64';
      /** `u64 vnow` */ readonly vnow: 'u64';
      /** `u64 vrate` */ readonly vrate: 'u64';
      /** `u64 last_period` */ readonly last_period: 'u64';
      /** `u64 cur_period` */ readonly cur_period: 'u64';
      /** `u64 vtime` */ readonly vtime: 'u64';
      /** `u32 weight` */ readonly weight: 'u32';
      /** `u32 inuse` */ readonly inuse: 'u32';
      /** `u64 hweight_active` */ readonly hweight_active: 'u64';
      /** `u64 hweight_inuse` */ readonly hweight_inuse: 'u64';
    }>;
  };
  readonly iomap: {
    /** iomap:iomap_dio_complete: `dev %d:%d ino 0x%lx size 0x%llx offset 0x%llx flags %s aio %d error %d ret %zd` */
    readonly iomap_dio_complete: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t isize` */ readonly isize: 'i64';
      /** `loff_t pos` */ readonly pos: 'i64';
      /** `int ki_flags` */ readonly ki_flags: 'i32';
      /** `bool aio` */ readonly aio: 'bool';
      /** `int error` */ readonly error: 'i32';
      /** `ssize_t ret` */ readonly ret: 'i64';
    }>;
    /** iomap:iomap_dio_invalidate_fail: `dev %d:%d ino 0x%llx size 0x%llx offset 0x%llx length 0x%llx` */
    readonly iomap_dio_invalidate_fail: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `u64 ino` */ readonly ino: 'u64';
      /** `loff_t size` */ readonly size: 'i64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `u64 length` */ readonly length: 'u64';
    }>;
    /** iomap:iomap_dio_rw_begin: `dev %d:%d ino 0x%lx size 0x%llx offset 0x%llx length 0x%zx done_before 0x%zx flags %s dio_flags %s aio %d` */
    readonly iomap_dio_rw_begin: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `loff_t isize` */ readonly isize: 'i64';
      /** `loff_t pos` */ readonly pos: 'i64';
      /** `size_t count` */ readonly count: 'u64';
      /** `size_t done_before` */ readonly done_before: 'u64';
      /** `int ki_flags` */ readonly ki_flags: 'i32';
      /** `unsigned int dio_flags` */ readonly dio_flags: 'u32';
      /** `bool aio` */ readonly aio: 'bool';
    }>;
    /** iomap:iomap_dio_rw_queued: `dev %d:%d ino 0x%llx size 0x%llx offset 0x%llx length 0x%llx` */
    readonly iomap_dio_rw_queued: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `u64 ino` */ readonly ino: 'u64';
      /** `loff_t size` */ readonly size: 'i64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `u64 length` */ readonly length: 'u64';
    }>;
    /** iomap:iomap_invalidate_folio: `dev %d:%d ino 0x%llx size 0x%llx offset 0x%llx length 0x%llx` */
    readonly iomap_invalidate_folio: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `u64 ino` */ readonly ino: 'u64';
      /** `loff_t size` */ readonly size: 'i64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `u64 length` */ readonly length: 'u64';
    }>;
    /** iomap:iomap_iter: `dev %d:%d ino 0x%llx pos 0x%llx length 0x%llx processed %lld flags %s (0x%x) ops %ps caller %pS` */
    readonly iomap_iter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `u64 ino` */ readonly ino: 'u64';
      /** `loff_t pos` */ readonly pos: 'i64';
      /** `u64 length` */ readonly length: 'u64';
      /** `s64 processed` */ readonly processed: 'i64';
      /** `unsigned int flags` */ readonly flags: 'u32';
      /** `const void * ops`, address */ readonly ops: 'u64';
      /** `unsigned long caller` */ readonly caller: 'u64';
    }>;
    /** iomap:iomap_iter_dstmap: `dev %d:%d ino 0x%llx bdev %d:%d addr 0x%llx offset 0x%llx length 0x%llx type %s flags %s` */
    readonly iomap_iter_dstmap: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `u64 ino` */ readonly ino: 'u64';
      /** `u64 addr` */ readonly addr: 'u64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `u64 length` */ readonly length: 'u64';
      /** `u16 type` */ readonly type: 'u16';
      /** `u16 flags` */ readonly flags: 'u16';
      /** `dev_t bdev` */ readonly bdev: 'u32';
    }>;
    /** iomap:iomap_iter_srcmap: `dev %d:%d ino 0x%llx bdev %d:%d addr 0x%llx offset 0x%llx length 0x%llx type %s flags %s` */
    readonly iomap_iter_srcmap: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `u64 ino` */ readonly ino: 'u64';
      /** `u64 addr` */ readonly addr: 'u64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `u64 length` */ readonly length: 'u64';
      /** `u16 type` */ readonly type: 'u16';
      /** `u16 flags` */ readonly flags: 'u16';
      /** `dev_t bdev` */ readonly bdev: 'u32';
    }>;
    /** iomap:iomap_readahead: `dev %d:%d ino 0x%llx nr_pages %d` */
    readonly iomap_readahead: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `u64 ino` */ readonly ino: 'u64';
      /** `int nr_pages` */ readonly nr_pages: 'i32';
    }>;
    /** iomap:iomap_readpage: `dev %d:%d ino 0x%llx nr_pages %d` */
    readonly iomap_readpage: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `u64 ino` */ readonly ino: 'u64';
      /** `int nr_pages` */ readonly nr_pages: 'i32';
    }>;
    /** iomap:iomap_release_folio: `dev %d:%d ino 0x%llx size 0x%llx offset 0x%llx length 0x%llx` */
    readonly iomap_release_folio: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `u64 ino` */ readonly ino: 'u64';
      /** `loff_t size` */ readonly size: 'i64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `u64 length` */ readonly length: 'u64';
    }>;
    /** iomap:iomap_writepage: `dev %d:%d ino 0x%llx size 0x%llx offset 0x%llx length 0x%llx` */
    readonly iomap_writepage: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `u64 ino` */ readonly ino: 'u64';
      /** `loff_t size` */ readonly size: 'i64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `u64 length` */ readonly length: 'u64';
    }>;
    /** iomap:iomap_writepage_map: `dev %d:%d ino 0x%llx bdev %d:%d pos 0x%llx dirty len 0x%llx addr 0x%llx offset 0x%llx length 0x%llx type %s flags %s` */
    readonly iomap_writepage_map: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `u64 ino` */ readonly ino: 'u64';
      /** `u64 pos` */ readonly pos: 'u64';
      /** `u64 dirty_len` */ readonly dirty_len: 'u64';
      /** `u64 addr` */ readonly addr: 'u64';
      /** `loff_t offset` */ readonly offset: 'i64';
      /** `u64 length` */ readonly length: 'u64';
      /** `u16 type` */ readonly type: 'u16';
      /** `u16 flags` */ readonly flags: 'u16';
      /** `dev_t bdev` */ readonly bdev: 'u32';
    }>;
  };
  readonly iommu: {
    /** iommu:add_device_to_group: `IOMMU: groupID=%d device=%s` */
    readonly add_device_to_group: Tracepoint<EventHead & {
      /** `int gid` */ readonly gid: 'i32';
      /** `char[] device` */ readonly device: 'string';
    }>;
    /** iommu:attach_device_to_domain: `IOMMU: device=%s` */
    readonly attach_device_to_domain: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
    }>;
    /** iommu:io_page_fault: `IOMMU:%s %s iova=0x%016llx flags=0x%04x` */
    readonly io_page_fault: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `char[] driver` */ readonly driver: 'string';
      /** `u64 iova` */ readonly iova: 'u64';
      /** `int flags` */ readonly flags: 'i32';
    }>;
    /** iommu:map: `IOMMU: iova=0x%016llx - 0x%016llx paddr=0x%016llx size=%zu` */
    readonly map: Tracepoint<EventHead & {
      /** `u64 iova` */ readonly iova: 'u64';
      /** `u64 paddr` */ readonly paddr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
    }>;
    /** iommu:remove_device_from_group: `IOMMU: groupID=%d device=%s` */
    readonly remove_device_from_group: Tracepoint<EventHead & {
      /** `int gid` */ readonly gid: 'i32';
      /** `char[] device` */ readonly device: 'string';
    }>;
    /** iommu:unmap: `IOMMU: iova=0x%016llx - 0x%016llx size=%zu unmapped_size=%zu` */
    readonly unmap: Tracepoint<EventHead & {
      /** `u64 iova` */ readonly iova: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `size_t unmapped_size` */ readonly unmapped_size: 'u64';
    }>;
  };
  readonly ipi: {
    /** ipi:ipi_entry: `(%s)` */
    readonly ipi_entry: Tracepoint<EventHead & {
      /** `const char * reason`, address */ readonly reason: 'u64';
    }>;
    /** ipi:ipi_exit: `(%s)` */
    readonly ipi_exit: Tracepoint<EventHead & {
      /** `const char * reason`, address */ readonly reason: 'u64';
    }>;
    /** ipi:ipi_raise: `target_mask=%s (%s)` */
    readonly ipi_raise: Tracepoint<EventHead & {
      /** `unsigned long[] target_cpus` */ readonly target_cpus: 'bytes';
      /** `const char * reason`, address */ readonly reason: 'u64';
    }>;
    /** ipi:ipi_send_cpu: `cpu=%u callsite=%pS callback=%pS` */
    readonly ipi_send_cpu: Tracepoint<EventHead & {
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `void * callsite`, address */ readonly callsite: 'u64';
      /** `void * callback`, address */ readonly callback: 'u64';
    }>;
    /** ipi:ipi_send_cpumask: `cpumask=%s callsite=%pS callback=%pS` */
    readonly ipi_send_cpumask: Tracepoint<EventHead & {
      /** `cpumask_t cpumask` */ readonly cpumask: 'bytes';
      /** `void * callsite`, address */ readonly callsite: 'u64';
      /** `void * callback`, address */ readonly callback: 'u64';
    }>;
  };
  readonly irq: {
    /** irq:irq_handler_entry: `irq=%d name=%s` */
    readonly irq_handler_entry: Tracepoint<EventHead & {
      /** `int irq` */ readonly irq: 'i32';
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** irq:irq_handler_exit: `irq=%d ret=%s` */
    readonly irq_handler_exit: Tracepoint<EventHead & {
      /** `int irq` */ readonly irq: 'i32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** irq:softirq_entry: `vec=%u [action=%s]` */
    readonly softirq_entry: Tracepoint<EventHead & {
      /** `unsigned int vec` */ readonly vec: 'u32';
    }>;
    /** irq:softirq_exit: `vec=%u [action=%s]` */
    readonly softirq_exit: Tracepoint<EventHead & {
      /** `unsigned int vec` */ readonly vec: 'u32';
    }>;
    /** irq:softirq_raise: `vec=%u [action=%s]` */
    readonly softirq_raise: Tracepoint<EventHead & {
      /** `unsigned int vec` */ readonly vec: 'u32';
    }>;
    /** irq:tasklet_entry: `tasklet=%ps function=%ps` */
    readonly tasklet_entry: Tracepoint<EventHead & {
      /** `void * tasklet`, address */ readonly tasklet: 'u64';
      /** `void * func`, address */ readonly func: 'u64';
    }>;
    /** irq:tasklet_exit: `tasklet=%ps function=%ps` */
    readonly tasklet_exit: Tracepoint<EventHead & {
      /** `void * tasklet`, address */ readonly tasklet: 'u64';
      /** `void * func`, address */ readonly func: 'u64';
    }>;
  };
  readonly irq_matrix: {
    /** irq_matrix:irq_matrix_alloc: `bit=%d cpu=%u online=%d avl=%u alloc=%u managed=%u online_maps=%u global_avl=%u, global_rsvd=%u, total_alloc=%u` */
    readonly irq_matrix_alloc: Tracepoint<EventHead & {
      /** `int bit` */ readonly bit: 'i32';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `bool online` */ readonly online: 'bool';
      /** `unsigned int available` */ readonly available: 'u32';
      /** `unsigned int allocated` */ readonly allocated: 'u32';
      /** `unsigned int managed` */ readonly managed: 'u32';
      /** `unsigned int online_maps` */ readonly online_maps: 'u32';
      /** `unsigned int global_available` */ readonly global_available: 'u32';
      /** `unsigned int global_reserved` */ readonly global_reserved: 'u32';
      /** `unsigned int total_allocated` */ readonly total_allocated: 'u32';
    }>;
    /** irq_matrix:irq_matrix_alloc_managed: `bit=%d cpu=%u online=%d avl=%u alloc=%u managed=%u online_maps=%u global_avl=%u, global_rsvd=%u, total_alloc=%u` */
    readonly irq_matrix_alloc_managed: Tracepoint<EventHead & {
      /** `int bit` */ readonly bit: 'i32';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `bool online` */ readonly online: 'bool';
      /** `unsigned int available` */ readonly available: 'u32';
      /** `unsigned int allocated` */ readonly allocated: 'u32';
      /** `unsigned int managed` */ readonly managed: 'u32';
      /** `unsigned int online_maps` */ readonly online_maps: 'u32';
      /** `unsigned int global_available` */ readonly global_available: 'u32';
      /** `unsigned int global_reserved` */ readonly global_reserved: 'u32';
      /** `unsigned int total_allocated` */ readonly total_allocated: 'u32';
    }>;
    /** irq_matrix:irq_matrix_alloc_reserved: `bit=%d cpu=%u online=%d avl=%u alloc=%u managed=%u online_maps=%u global_avl=%u, global_rsvd=%u, total_alloc=%u` */
    readonly irq_matrix_alloc_reserved: Tracepoint<EventHead & {
      /** `int bit` */ readonly bit: 'i32';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `bool online` */ readonly online: 'bool';
      /** `unsigned int available` */ readonly available: 'u32';
      /** `unsigned int allocated` */ readonly allocated: 'u32';
      /** `unsigned int managed` */ readonly managed: 'u32';
      /** `unsigned int online_maps` */ readonly online_maps: 'u32';
      /** `unsigned int global_available` */ readonly global_available: 'u32';
      /** `unsigned int global_reserved` */ readonly global_reserved: 'u32';
      /** `unsigned int total_allocated` */ readonly total_allocated: 'u32';
    }>;
    /** irq_matrix:irq_matrix_assign: `bit=%d cpu=%u online=%d avl=%u alloc=%u managed=%u online_maps=%u global_avl=%u, global_rsvd=%u, total_alloc=%u` */
    readonly irq_matrix_assign: Tracepoint<EventHead & {
      /** `int bit` */ readonly bit: 'i32';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `bool online` */ readonly online: 'bool';
      /** `unsigned int available` */ readonly available: 'u32';
      /** `unsigned int allocated` */ readonly allocated: 'u32';
      /** `unsigned int managed` */ readonly managed: 'u32';
      /** `unsigned int online_maps` */ readonly online_maps: 'u32';
      /** `unsigned int global_available` */ readonly global_available: 'u32';
      /** `unsigned int global_reserved` */ readonly global_reserved: 'u32';
      /** `unsigned int total_allocated` */ readonly total_allocated: 'u32';
    }>;
    /** irq_matrix:irq_matrix_assign_system: `bit=%d online_maps=%d global_avl=%u, global_rsvd=%u, total_alloc=%u` */
    readonly irq_matrix_assign_system: Tracepoint<EventHead & {
      /** `int bit` */ readonly bit: 'i32';
      /** `unsigned int online_maps` */ readonly online_maps: 'u32';
      /** `unsigned int global_available` */ readonly global_available: 'u32';
      /** `unsigned int global_reserved` */ readonly global_reserved: 'u32';
      /** `unsigned int total_allocated` */ readonly total_allocated: 'u32';
    }>;
    /** irq_matrix:irq_matrix_free: `bit=%d cpu=%u online=%d avl=%u alloc=%u managed=%u online_maps=%u global_avl=%u, global_rsvd=%u, total_alloc=%u` */
    readonly irq_matrix_free: Tracepoint<EventHead & {
      /** `int bit` */ readonly bit: 'i32';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `bool online` */ readonly online: 'bool';
      /** `unsigned int available` */ readonly available: 'u32';
      /** `unsigned int allocated` */ readonly allocated: 'u32';
      /** `unsigned int managed` */ readonly managed: 'u32';
      /** `unsigned int online_maps` */ readonly online_maps: 'u32';
      /** `unsigned int global_available` */ readonly global_available: 'u32';
      /** `unsigned int global_reserved` */ readonly global_reserved: 'u32';
      /** `unsigned int total_allocated` */ readonly total_allocated: 'u32';
    }>;
    /** irq_matrix:irq_matrix_offline: `online_maps=%d global_avl=%u, global_rsvd=%u, total_alloc=%u` */
    readonly irq_matrix_offline: Tracepoint<EventHead & {
      /** `unsigned int online_maps` */ readonly online_maps: 'u32';
      /** `unsigned int global_available` */ readonly global_available: 'u32';
      /** `unsigned int global_reserved` */ readonly global_reserved: 'u32';
      /** `unsigned int total_allocated` */ readonly total_allocated: 'u32';
    }>;
    /** irq_matrix:irq_matrix_online: `online_maps=%d global_avl=%u, global_rsvd=%u, total_alloc=%u` */
    readonly irq_matrix_online: Tracepoint<EventHead & {
      /** `unsigned int online_maps` */ readonly online_maps: 'u32';
      /** `unsigned int global_available` */ readonly global_available: 'u32';
      /** `unsigned int global_reserved` */ readonly global_reserved: 'u32';
      /** `unsigned int total_allocated` */ readonly total_allocated: 'u32';
    }>;
    /** irq_matrix:irq_matrix_remove_managed: `bit=%d cpu=%u online=%d avl=%u alloc=%u managed=%u online_maps=%u global_avl=%u, global_rsvd=%u, total_alloc=%u` */
    readonly irq_matrix_remove_managed: Tracepoint<EventHead & {
      /** `int bit` */ readonly bit: 'i32';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `bool online` */ readonly online: 'bool';
      /** `unsigned int available` */ readonly available: 'u32';
      /** `unsigned int allocated` */ readonly allocated: 'u32';
      /** `unsigned int managed` */ readonly managed: 'u32';
      /** `unsigned int online_maps` */ readonly online_maps: 'u32';
      /** `unsigned int global_available` */ readonly global_available: 'u32';
      /** `unsigned int global_reserved` */ readonly global_reserved: 'u32';
      /** `unsigned int total_allocated` */ readonly total_allocated: 'u32';
    }>;
    /** irq_matrix:irq_matrix_remove_reserved: `online_maps=%d global_avl=%u, global_rsvd=%u, total_alloc=%u` */
    readonly irq_matrix_remove_reserved: Tracepoint<EventHead & {
      /** `unsigned int online_maps` */ readonly online_maps: 'u32';
      /** `unsigned int global_available` */ readonly global_available: 'u32';
      /** `unsigned int global_reserved` */ readonly global_reserved: 'u32';
      /** `unsigned int total_allocated` */ readonly total_allocated: 'u32';
    }>;
    /** irq_matrix:irq_matrix_reserve: `online_maps=%d global_avl=%u, global_rsvd=%u, total_alloc=%u` */
    readonly irq_matrix_reserve: Tracepoint<EventHead & {
      /** `unsigned int online_maps` */ readonly online_maps: 'u32';
      /** `unsigned int global_available` */ readonly global_available: 'u32';
      /** `unsigned int global_reserved` */ readonly global_reserved: 'u32';
      /** `unsigned int total_allocated` */ readonly total_allocated: 'u32';
    }>;
    /** irq_matrix:irq_matrix_reserve_managed: `bit=%d cpu=%u online=%d avl=%u alloc=%u managed=%u online_maps=%u global_avl=%u, global_rsvd=%u, total_alloc=%u` */
    readonly irq_matrix_reserve_managed: Tracepoint<EventHead & {
      /** `int bit` */ readonly bit: 'i32';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `bool online` */ readonly online: 'bool';
      /** `unsigned int available` */ readonly available: 'u32';
      /** `unsigned int allocated` */ readonly allocated: 'u32';
      /** `unsigned int managed` */ readonly managed: 'u32';
      /** `unsigned int online_maps` */ readonly online_maps: 'u32';
      /** `unsigned int global_available` */ readonly global_available: 'u32';
      /** `unsigned int global_reserved` */ readonly global_reserved: 'u32';
      /** `unsigned int total_allocated` */ readonly total_allocated: 'u32';
    }>;
  };
  readonly irq_vectors: {
    /** irq_vectors:call_function_entry: `vector=%d` */
    readonly call_function_entry: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:call_function_exit: `vector=%d` */
    readonly call_function_exit: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:call_function_single_entry: `vector=%d` */
    readonly call_function_single_entry: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:call_function_single_exit: `vector=%d` */
    readonly call_function_single_exit: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:deferred_error_apic_entry: `vector=%d` */
    readonly deferred_error_apic_entry: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:deferred_error_apic_exit: `vector=%d` */
    readonly deferred_error_apic_exit: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:error_apic_entry: `vector=%d` */
    readonly error_apic_entry: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:error_apic_exit: `vector=%d` */
    readonly error_apic_exit: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:irq_work_entry: `vector=%d` */
    readonly irq_work_entry: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:irq_work_exit: `vector=%d` */
    readonly irq_work_exit: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:local_timer_entry: `vector=%d` */
    readonly local_timer_entry: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:local_timer_exit: `vector=%d` */
    readonly local_timer_exit: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:reschedule_entry: `vector=%d` */
    readonly reschedule_entry: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:reschedule_exit: `vector=%d` */
    readonly reschedule_exit: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:spurious_apic_entry: `vector=%d` */
    readonly spurious_apic_entry: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:spurious_apic_exit: `vector=%d` */
    readonly spurious_apic_exit: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:thermal_apic_entry: `vector=%d` */
    readonly thermal_apic_entry: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:thermal_apic_exit: `vector=%d` */
    readonly thermal_apic_exit: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:threshold_apic_entry: `vector=%d` */
    readonly threshold_apic_entry: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:threshold_apic_exit: `vector=%d` */
    readonly threshold_apic_exit: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:vector_activate: `irq=%u is_managed=%d can_reserve=%d reserve=%d` */
    readonly vector_activate: Tracepoint<EventHead & {
      /** `unsigned int irq` */ readonly irq: 'u32';
      /** `bool is_managed` */ readonly is_managed: 'bool';
      /** `bool can_reserve` */ readonly can_reserve: 'bool';
      /** `bool reserve` */ readonly reserve: 'bool';
    }>;
    /** irq_vectors:vector_alloc: `irq=%u vector=%u reserved=%d ret=%d` */
    readonly vector_alloc: Tracepoint<EventHead & {
      /** `unsigned int irq` */ readonly irq: 'u32';
      /** `unsigned int vector` */ readonly vector: 'u32';
      /** `bool reserved` */ readonly reserved: 'bool';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** irq_vectors:vector_alloc_managed: `irq=%u vector=%u ret=%d` */
    readonly vector_alloc_managed: Tracepoint<EventHead & {
      /** `unsigned int irq` */ readonly irq: 'u32';
      /** `unsigned int vector` */ readonly vector: 'u32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** irq_vectors:vector_clear: `irq=%u vector=%u cpu=%u prev_vector=%u prev_cpu=%u` */
    readonly vector_clear: Tracepoint<EventHead & {
      /** `unsigned int irq` */ readonly irq: 'u32';
      /** `unsigned int vector` */ readonly vector: 'u32';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `unsigned int prev_vector` */ readonly prev_vector: 'u32';
      /** `unsigned int prev_cpu` */ readonly prev_cpu: 'u32';
    }>;
    /** irq_vectors:vector_config: `irq=%u vector=%u cpu=%u apicdest=0x%08x` */
    readonly vector_config: Tracepoint<EventHead & {
      /** `unsigned int irq` */ readonly irq: 'u32';
      /** `unsigned int vector` */ readonly vector: 'u32';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `unsigned int apicdest` */ readonly apicdest: 'u32';
    }>;
    /** irq_vectors:vector_deactivate: `irq=%u is_managed=%d can_reserve=%d reserve=%d` */
    readonly vector_deactivate: Tracepoint<EventHead & {
      /** `unsigned int irq` */ readonly irq: 'u32';
      /** `bool is_managed` */ readonly is_managed: 'bool';
      /** `bool can_reserve` */ readonly can_reserve: 'bool';
      /** `bool reserve` */ readonly reserve: 'bool';
    }>;
    /** irq_vectors:vector_free_moved: `irq=%u cpu=%u vector=%u is_managed=%d` */
    readonly vector_free_moved: Tracepoint<EventHead & {
      /** `unsigned int irq` */ readonly irq: 'u32';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `unsigned int vector` */ readonly vector: 'u32';
      /** `bool is_managed` */ readonly is_managed: 'bool';
    }>;
    /** irq_vectors:vector_reserve: `irq=%u ret=%d` */
    readonly vector_reserve: Tracepoint<EventHead & {
      /** `unsigned int irq` */ readonly irq: 'u32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** irq_vectors:vector_reserve_managed: `irq=%u ret=%d` */
    readonly vector_reserve_managed: Tracepoint<EventHead & {
      /** `unsigned int irq` */ readonly irq: 'u32';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** irq_vectors:vector_setup: `irq=%u is_legacy=%d ret=%d` */
    readonly vector_setup: Tracepoint<EventHead & {
      /** `unsigned int irq` */ readonly irq: 'u32';
      /** `bool is_legacy` */ readonly is_legacy: 'bool';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** irq_vectors:vector_teardown: `irq=%u is_managed=%d has_reserved=%d` */
    readonly vector_teardown: Tracepoint<EventHead & {
      /** `unsigned int irq` */ readonly irq: 'u32';
      /** `bool is_managed` */ readonly is_managed: 'bool';
      /** `bool has_reserved` */ readonly has_reserved: 'bool';
    }>;
    /** irq_vectors:vector_update: `irq=%u vector=%u cpu=%u prev_vector=%u prev_cpu=%u` */
    readonly vector_update: Tracepoint<EventHead & {
      /** `unsigned int irq` */ readonly irq: 'u32';
      /** `unsigned int vector` */ readonly vector: 'u32';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `unsigned int prev_vector` */ readonly prev_vector: 'u32';
      /** `unsigned int prev_cpu` */ readonly prev_cpu: 'u32';
    }>;
    /** irq_vectors:x86_platform_ipi_entry: `vector=%d` */
    readonly x86_platform_ipi_entry: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
    /** irq_vectors:x86_platform_ipi_exit: `vector=%d` */
    readonly x86_platform_ipi_exit: Tracepoint<EventHead & {
      /** `int vector` */ readonly vector: 'i32';
    }>;
  };
  readonly jbd2: {
    /** jbd2:jbd2_checkpoint: `dev %d,%d result %d` */
    readonly jbd2_checkpoint: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `int result` */ readonly result: 'i32';
    }>;
    /** jbd2:jbd2_checkpoint_stats: `dev %d,%d tid %u chp_time %u forced_to_close %u written %u dropped %u` */
    readonly jbd2_checkpoint_stats: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t tid` */ readonly tid: 'u32';
      /** `unsigned long chp_time` */ readonly chp_time: 'u64';
      /** `__u32 forced_to_close` */ readonly forced_to_close: 'u32';
      /** `__u32 written` */ readonly written: 'u32';
      /** `__u32 dropped` */ readonly dropped: 'u32';
    }>;
    /** jbd2:jbd2_commit_flushing: `dev %d,%d transaction %u sync %d` */
    readonly jbd2_commit_flushing: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `char sync_commit` */ readonly sync_commit: 'u8';
      /** `tid_t transaction` */ readonly transaction: 'u32';
    }>;
    /** jbd2:jbd2_commit_locking: `dev %d,%d transaction %u sync %d` */
    readonly jbd2_commit_locking: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `char sync_commit` */ readonly sync_commit: 'u8';
      /** `tid_t transaction` */ readonly transaction: 'u32';
    }>;
    /** jbd2:jbd2_commit_logging: `dev %d,%d transaction %u sync %d` */
    readonly jbd2_commit_logging: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `char sync_commit` */ readonly sync_commit: 'u8';
      /** `tid_t transaction` */ readonly transaction: 'u32';
    }>;
    /** jbd2:jbd2_drop_transaction: `dev %d,%d transaction %u sync %d` */
    readonly jbd2_drop_transaction: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `char sync_commit` */ readonly sync_commit: 'u8';
      /** `tid_t transaction` */ readonly transaction: 'u32';
    }>;
    /** jbd2:jbd2_end_commit: `dev %d,%d transaction %u sync %d head %u` */
    readonly jbd2_end_commit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `char sync_commit` */ readonly sync_commit: 'u8';
      /** `tid_t transaction` */ readonly transaction: 'u32';
      /** `tid_t head` */ readonly head: 'u32';
    }>;
    /** jbd2:jbd2_handle_extend: `dev %d,%d tid %u type %u line_no %u buffer_credits %d requested_blocks %d` */
    readonly jbd2_handle_extend: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t tid` */ readonly tid: 'u32';
      /** `unsigned int type` */ readonly type: 'u32';
      /** `unsigned int line_no` */ readonly line_no: 'u32';
      /** `int buffer_credits` */ readonly buffer_credits: 'i32';
      /** `int requested_blocks` */ readonly requested_blocks: 'i32';
    }>;
    /** jbd2:jbd2_handle_restart: `dev %d,%d tid %u type %u line_no %u requested_blocks %d` */
    readonly jbd2_handle_restart: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t tid` */ readonly tid: 'u32';
      /** `unsigned int type` */ readonly type: 'u32';
      /** `unsigned int line_no` */ readonly line_no: 'u32';
      /** `int requested_blocks` */ readonly requested_blocks: 'i32';
    }>;
    /** jbd2:jbd2_handle_start: `dev %d,%d tid %u type %u line_no %u requested_blocks %d` */
    readonly jbd2_handle_start: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t tid` */ readonly tid: 'u32';
      /** `unsigned int type` */ readonly type: 'u32';
      /** `unsigned int line_no` */ readonly line_no: 'u32';
      /** `int requested_blocks` */ readonly requested_blocks: 'i32';
    }>;
    /** jbd2:jbd2_handle_stats: `dev %d,%d tid %u type %u line_no %u interval %d sync %d requested_blocks %d dirtied_blocks %d` */
    readonly jbd2_handle_stats: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t tid` */ readonly tid: 'u32';
      /** `unsigned int type` */ readonly type: 'u32';
      /** `unsigned int line_no` */ readonly line_no: 'u32';
      /** `int interval` */ readonly interval: 'i32';
      /** `int sync` */ readonly sync: 'i32';
      /** `int requested_blocks` */ readonly requested_blocks: 'i32';
      /** `int dirtied_blocks` */ readonly dirtied_blocks: 'i32';
    }>;
    /** jbd2:jbd2_lock_buffer_stall: `dev %d,%d stall_ms %lu` */
    readonly jbd2_lock_buffer_stall: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned long stall_ms` */ readonly stall_ms: 'u64';
    }>;
    /** jbd2:jbd2_run_stats: `dev %d,%d tid %u wait %u request_delay %u running %u locked %u flushing %u logging %u handle_count %u blocks %u blocks_logged %u` */
    readonly jbd2_run_stats: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t tid` */ readonly tid: 'u32';
      /** `unsigned long wait` */ readonly wait: 'u64';
      /** `unsigned long request_delay` */ readonly request_delay: 'u64';
      /** `unsigned long running` */ readonly running: 'u64';
      /** `unsigned long locked` */ readonly locked: 'u64';
      /** `unsigned long flushing` */ readonly flushing: 'u64';
      /** `unsigned long logging` */ readonly logging: 'u64';
      /** `__u32 handle_count` */ readonly handle_count: 'u32';
      /** `__u32 blocks` */ readonly blocks: 'u32';
      /** `__u32 blocks_logged` */ readonly blocks_logged: 'u32';
    }>;
    /** jbd2:jbd2_shrink_checkpoint_list: `dev %d,%d shrink transaction %u-%u(%u) freed %lu next transaction %u` */
    readonly jbd2_shrink_checkpoint_list: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t first_tid` */ readonly first_tid: 'u32';
      /** `tid_t tid` */ readonly tid: 'u32';
      /** `tid_t last_tid` */ readonly last_tid: 'u32';
      /** `unsigned long nr_freed` */ readonly nr_freed: 'u64';
      /** `tid_t next_tid` */ readonly next_tid: 'u32';
    }>;
    /** jbd2:jbd2_shrink_count: `dev %d,%d nr_to_scan %lu count %lu` */
    readonly jbd2_shrink_count: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned long nr_to_scan` */ readonly nr_to_scan: 'u64';
      /** `unsigned long count` */ readonly count: 'u64';
    }>;
    /** jbd2:jbd2_shrink_scan_enter: `dev %d,%d nr_to_scan %lu count %lu` */
    readonly jbd2_shrink_scan_enter: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned long nr_to_scan` */ readonly nr_to_scan: 'u64';
      /** `unsigned long count` */ readonly count: 'u64';
    }>;
    /** jbd2:jbd2_shrink_scan_exit: `dev %d,%d nr_to_scan %lu nr_shrunk %lu count %lu` */
    readonly jbd2_shrink_scan_exit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `unsigned long nr_to_scan` */ readonly nr_to_scan: 'u64';
      /** `unsigned long nr_shrunk` */ readonly nr_shrunk: 'u64';
      /** `unsigned long count` */ readonly count: 'u64';
    }>;
    /** jbd2:jbd2_start_commit: `dev %d,%d transaction %u sync %d` */
    readonly jbd2_start_commit: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `char sync_commit` */ readonly sync_commit: 'u8';
      /** `tid_t transaction` */ readonly transaction: 'u32';
    }>;
    /** jbd2:jbd2_submit_inode_data: `dev %d,%d ino %lu` */
    readonly jbd2_submit_inode_data: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
    }>;
    /** jbd2:jbd2_update_log_tail: `dev %d,%d from %u to %u offset %lu freed %lu` */
    readonly jbd2_update_log_tail: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `tid_t tail_sequence` */ readonly tail_sequence: 'u32';
      /** `tid_t first_tid` */ readonly first_tid: 'u32';
      /** `unsigned long block_nr` */ readonly block_nr: 'u64';
      /** `unsigned long freed` */ readonly freed: 'u64';
    }>;
    /** jbd2:jbd2_write_superblock: `dev %d,%d write_flags %x` */
    readonly jbd2_write_superblock: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `blk_opf_t write_flags` */ readonly write_flags: 'u32';
    }>;
  };
  readonly kmem: {
    /** kmem:kfree: `call_site=%pS ptr=%p` */
    readonly kfree: Tracepoint<EventHead & {
      /** `unsigned long call_site` */ readonly call_site: 'u64';
      /** `const void * ptr`, address */ readonly ptr: 'u64';
    }>;
    /** kmem:kmalloc: `call_site=%pS ptr=%p bytes_req=%zu bytes_alloc=%zu gfp_flags=%s node=%d accounted=%s` */
    readonly kmalloc: Tracepoint<EventHead & {
      /** `unsigned long call_site` */ readonly call_site: 'u64';
      /** `const void * ptr`, address */ readonly ptr: 'u64';
      /** `size_t bytes_req` */ readonly bytes_req: 'u64';
      /** `size_t bytes_alloc` */ readonly bytes_alloc: 'u64';
      /** `unsigned long gfp_flags` */ readonly gfp_flags: 'u64';
      /** `int node` */ readonly node: 'i32';
    }>;
    /** kmem:kmem_cache_alloc: `call_site=%pS ptr=%p bytes_req=%zu bytes_alloc=%zu gfp_flags=%s node=%d accounted=%s` */
    readonly kmem_cache_alloc: Tracepoint<EventHead & {
      /** `unsigned long call_site` */ readonly call_site: 'u64';
      /** `const void * ptr`, address */ readonly ptr: 'u64';
      /** `size_t bytes_req` */ readonly bytes_req: 'u64';
      /** `size_t bytes_alloc` */ readonly bytes_alloc: 'u64';
      /** `unsigned long gfp_flags` */ readonly gfp_flags: 'u64';
      /** `int node` */ readonly node: 'i32';
      /** `bool accounted` */ readonly accounted: 'bool';
    }>;
    /** kmem:kmem_cache_free: `call_site=%pS ptr=%p name=%s` */
    readonly kmem_cache_free: Tracepoint<EventHead & {
      /** `unsigned long call_site` */ readonly call_site: 'u64';
      /** `const void * ptr`, address */ readonly ptr: 'u64';
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** kmem:mm_alloc_contig_migrate_range_info: `start=0x%lx end=0x%lx migratetype=%d nr_migrated=%lu nr_reclaimed=%lu nr_mapped=%lu` */
    readonly mm_alloc_contig_migrate_range_info: Tracepoint<EventHead & {
      /** `unsigned long start` */ readonly start: 'u64';
      /** `unsigned long end` */ readonly end: 'u64';
      /** `unsigned long nr_migrated` */ readonly nr_migrated: 'u64';
      /** `unsigned long nr_reclaimed` */ readonly nr_reclaimed: 'u64';
      /** `unsigned long nr_mapped` */ readonly nr_mapped: 'u64';
      /** `int migratetype` */ readonly migratetype: 'i32';
    }>;
    /** kmem:mm_page_alloc: `page=%p pfn=0x%lx order=%d migratetype=%d gfp_flags=%s` */
    readonly mm_page_alloc: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `unsigned int order` */ readonly order: 'u32';
      /** `unsigned long gfp_flags` */ readonly gfp_flags: 'u64';
      /** `int migratetype` */ readonly migratetype: 'i32';
    }>;
    /** kmem:mm_page_alloc_extfrag: `page=%p pfn=0x%lx alloc_order=%d fallback_order=%d pageblock_order=%d alloc_migratetype=%d fallback_migratetype=%d fragmenting=%d change_ownership=%d` */
    readonly mm_page_alloc_extfrag: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `int alloc_order` */ readonly alloc_order: 'i32';
      /** `int fallback_order` */ readonly fallback_order: 'i32';
      /** `int alloc_migratetype` */ readonly alloc_migratetype: 'i32';
      /** `int fallback_migratetype` */ readonly fallback_migratetype: 'i32';
      /** `int change_ownership` */ readonly change_ownership: 'i32';
    }>;
    /** kmem:mm_page_alloc_zone_locked: `page=%p pfn=0x%lx order=%u migratetype=%d percpu_refill=%d` */
    readonly mm_page_alloc_zone_locked: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `unsigned int order` */ readonly order: 'u32';
      /** `int migratetype` */ readonly migratetype: 'i32';
      /** `int percpu_refill` */ readonly percpu_refill: 'i32';
    }>;
    /** kmem:mm_page_free: `page=%p pfn=0x%lx order=%d` */
    readonly mm_page_free: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `unsigned int order` */ readonly order: 'u32';
    }>;
    /** kmem:mm_page_free_batched: `page=%p pfn=0x%lx order=0` */
    readonly mm_page_free_batched: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
    }>;
    /** kmem:mm_page_pcpu_drain: `page=%p pfn=0x%lx order=%d migratetype=%d` */
    readonly mm_page_pcpu_drain: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `unsigned int order` */ readonly order: 'u32';
      /** `int migratetype` */ readonly migratetype: 'i32';
    }>;
    /** kmem:rss_stat: `mm_id=%u curr=%d type=%s size=%ldB` */
    readonly rss_stat: Tracepoint<EventHead & {
      /** `unsigned int mm_id` */ readonly mm_id: 'u32';
      /** `unsigned int curr` */ readonly curr: 'u32';
      /** `int member` */ readonly member: 'i32';
      /** `long size` */ readonly size: 'i64';
    }>;
  };
  readonly ksm: {
    /** ksm:ksm_advisor: `ksm scan time %lld pages_to_scan %lu cpu percent %u` */
    readonly ksm_advisor: Tracepoint<EventHead & {
      /** `s64 scan_time` */ readonly scan_time: 'i64';
      /** `unsigned long pages_to_scan` */ readonly pages_to_scan: 'u64';
      /** `unsigned int cpu_percent` */ readonly cpu_percent: 'u32';
    }>;
    /** ksm:ksm_enter: `mm %p` */
    readonly ksm_enter: Tracepoint<EventHead & {
      /** `void * mm`, address */ readonly mm: 'u64';
    }>;
    /** ksm:ksm_exit: `mm %p` */
    readonly ksm_exit: Tracepoint<EventHead & {
      /** `void * mm`, address */ readonly mm: 'u64';
    }>;
    /** ksm:ksm_merge_one_page: `ksm pfn %lu rmap_item %p mm %p error %d` */
    readonly ksm_merge_one_page: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `void * rmap_item`, address */ readonly rmap_item: 'u64';
      /** `void * mm`, address */ readonly mm: 'u64';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** ksm:ksm_merge_with_ksm_page: `%spfn %lu rmap_item %p mm %p error %d` */
    readonly ksm_merge_with_ksm_page: Tracepoint<EventHead & {
      /** `void * ksm_page`, address */ readonly ksm_page: 'u64';
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `void * rmap_item`, address */ readonly rmap_item: 'u64';
      /** `void * mm`, address */ readonly mm: 'u64';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** ksm:ksm_remove_ksm_page: `pfn %lu` */
    readonly ksm_remove_ksm_page: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
    }>;
    /** ksm:ksm_remove_rmap_item: `pfn %lu rmap_item %p mm %p` */
    readonly ksm_remove_rmap_item: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `void * rmap_item`, address */ readonly rmap_item: 'u64';
      /** `void * mm`, address */ readonly mm: 'u64';
    }>;
    /** ksm:ksm_start_scan: `seq %d rmap size %d` */
    readonly ksm_start_scan: Tracepoint<EventHead & {
      /** `int seq` */ readonly seq: 'i32';
      /** `u32 rmap_entries` */ readonly rmap_entries: 'u32';
    }>;
    /** ksm:ksm_stop_scan: `seq %d rmap size %d` */
    readonly ksm_stop_scan: Tracepoint<EventHead & {
      /** `int seq` */ readonly seq: 'i32';
      /** `u32 rmap_entries` */ readonly rmap_entries: 'u32';
    }>;
  };
  readonly lock: {
    /** lock:contention_begin: `%p (flags=%s)` */
    readonly contention_begin: Tracepoint<EventHead & {
      /** `void * lock_addr`, address */ readonly lock_addr: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
    }>;
    /** lock:contention_end: `%p (ret=%d)` */
    readonly contention_end: Tracepoint<EventHead & {
      /** `void * lock_addr`, address */ readonly lock_addr: 'u64';
      /** `int ret` */ readonly ret: 'i32';
    }>;
  };
  readonly maple_tree: {
    /** maple_tree:ma_op: `%s Node: %p (%lu %lu) range: %lu-%lu` */
    readonly ma_op: Tracepoint<EventHead & {
      /** `const char * fn`, address */ readonly fn: 'u64';
      /** `unsigned long min` */ readonly min: 'u64';
      /** `unsigned long max` */ readonly max: 'u64';
      /** `unsigned long index` */ readonly index: 'u64';
      /** `unsigned long last` */ readonly last: 'u64';
      /** `void * node`, address */ readonly node: 'u64';
    }>;
    /** maple_tree:ma_read: `%s Node: %p (%lu %lu) range: %lu-%lu` */
    readonly ma_read: Tracepoint<EventHead & {
      /** `const char * fn`, address */ readonly fn: 'u64';
      /** `unsigned long min` */ readonly min: 'u64';
      /** `unsigned long max` */ readonly max: 'u64';
      /** `unsigned long index` */ readonly index: 'u64';
      /** `unsigned long last` */ readonly last: 'u64';
      /** `void * node`, address */ readonly node: 'u64';
    }>;
    /** maple_tree:ma_write: `%s Node %p (%lu %lu) range:%lu-%lu piv (%lu) val %p` */
    readonly ma_write: Tracepoint<EventHead & {
      /** `const char * fn`, address */ readonly fn: 'u64';
      /** `unsigned long min` */ readonly min: 'u64';
      /** `unsigned long max` */ readonly max: 'u64';
      /** `unsigned long index` */ readonly index: 'u64';
      /** `unsigned long last` */ readonly last: 'u64';
      /** `unsigned long piv` */ readonly piv: 'u64';
      /** `void * val`, address */ readonly val: 'u64';
      /** `void * node`, address */ readonly node: 'u64';
    }>;
  };
  readonly mce: {
    /** mce:mce_record: `CPU: %d, MCGc/s: %llx/%llx, MC%d: %016Lx, IPID: %016Lx, ADDR: %016Lx, MISC: %016Lx, SYND: %016Lx, RIP: %02x:<%016Lx>, TSC: %llx, PPIN: %llx, vendor: %u, CPUID: %x, time: %llu, socket: %u, APIC: %x, microcode: %x` */
    readonly mce_record: Tracepoint<EventHead & {
      /** `u64 mcgcap` */ readonly mcgcap: 'u64';
      /** `u64 mcgstatus` */ readonly mcgstatus: 'u64';
      /** `u64 status` */ readonly status: 'u64';
      /** `u64 addr` */ readonly addr: 'u64';
      /** `u64 misc` */ readonly misc: 'u64';
      /** `u64 synd` */ readonly synd: 'u64';
      /** `u64 ipid` */ readonly ipid: 'u64';
      /** `u64 ip` */ readonly ip: 'u64';
      /** `u64 tsc` */ readonly tsc: 'u64';
      /** `u64 ppin` */ readonly ppin: 'u64';
      /** `u64 walltime` */ readonly walltime: 'u64';
      /** `u32 cpu` */ readonly event_cpu: 'u32';
      /** `u32 cpuid` */ readonly cpuid: 'u32';
      /** `u32 apicid` */ readonly apicid: 'u32';
      /** `u32 socketid` */ readonly socketid: 'u32';
      /** `u8 cs` */ readonly cs: 'u8';
      /** `u8 bank` */ readonly bank: 'u8';
      /** `u8 cpuvendor` */ readonly cpuvendor: 'u8';
      /** `u32 microcode` */ readonly microcode: 'u32';
    }>;
  };
  readonly migrate: {
    /** migrate:mm_migrate_pages: `nr_succeeded=%lu nr_failed=%lu nr_thp_succeeded=%lu nr_thp_failed=%lu nr_thp_split=%lu nr_split=%lu mode=%s reason=%s` */
    readonly mm_migrate_pages: Tracepoint<EventHead & {
      /** `unsigned long succeeded` */ readonly succeeded: 'u64';
      /** `unsigned long failed` */ readonly failed: 'u64';
      /** `unsigned long thp_succeeded` */ readonly thp_succeeded: 'u64';
      /** `unsigned long thp_failed` */ readonly thp_failed: 'u64';
      /** `unsigned long thp_split` */ readonly thp_split: 'u64';
      /** `unsigned long large_folio_split` */ readonly large_folio_split: 'u64';
      /** `enum migrate_mode mode` */ readonly mode: 'u32';
      /** `int reason` */ readonly reason: 'i32';
    }>;
    /** migrate:mm_migrate_pages_start: `mode=%s reason=%s` */
    readonly mm_migrate_pages_start: Tracepoint<EventHead & {
      /** `enum migrate_mode mode` */ readonly mode: 'u32';
      /** `int reason` */ readonly reason: 'i32';
    }>;
    /** migrate:remove_migration_pte: `addr=%lx, pte=%lx order=%d` */
    readonly remove_migration_pte: Tracepoint<EventHead & {
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long pte` */ readonly pte: 'u64';
      /** `int order` */ readonly order: 'i32';
    }>;
    /** migrate:set_migration_pte: `addr=%lx, pte=%lx order=%d` */
    readonly set_migration_pte: Tracepoint<EventHead & {
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long pte` */ readonly pte: 'u64';
      /** `int order` */ readonly order: 'i32';
    }>;
  };
  readonly mmap: {
    /** mmap:exit_mmap: `mt_mod %p, DESTROY` */
    readonly exit_mmap: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `struct maple_tree * mt`, address */ readonly mt: 'u64';
    }>;
    /** mmap:vm_unmapped_area: `addr=0x%lx err=%ld total_vm=0x%lx flags=0x%lx len=0x%lx lo=0x%lx hi=0x%lx mask=0x%lx ofs=0x%lx` */
    readonly vm_unmapped_area: Tracepoint<EventHead & {
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long total_vm` */ readonly total_vm: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
      /** `unsigned long length` */ readonly length: 'u64';
      /** `unsigned long low_limit` */ readonly low_limit: 'u64';
      /** `unsigned long high_limit` */ readonly high_limit: 'u64';
      /** `unsigned long align_mask` */ readonly align_mask: 'u64';
      /** `unsigned long align_offset` */ readonly align_offset: 'u64';
    }>;
    /** mmap:vma_mas_szero: `mt_mod %p, (NULL), SNULL, %lu, %lu,` */
    readonly vma_mas_szero: Tracepoint<EventHead & {
      /** `struct maple_tree * mt`, address */ readonly mt: 'u64';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `unsigned long end` */ readonly end: 'u64';
    }>;
    /** mmap:vma_store: `mt_mod %p, (%p), STORE, %lu, %lu,` */
    readonly vma_store: Tracepoint<EventHead & {
      /** `struct maple_tree * mt`, address */ readonly mt: 'u64';
      /** `struct vm_area_struct * vma`, address */ readonly vma: 'u64';
      /** `unsigned long vm_start` */ readonly vm_start: 'u64';
      /** `unsigned long vm_end` */ readonly vm_end: 'u64';
    }>;
  };
  readonly mmap_lock: {
    /** mmap_lock:mmap_lock_acquire_returned: `mm=%p memcg_path=%s write=%s success=%s` */
    readonly mmap_lock_acquire_returned: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `char[] memcg_path` */ readonly memcg_path: 'string';
      /** `bool write` */ readonly write: 'bool';
      /** `bool success` */ readonly success: 'bool';
    }>;
    /** mmap_lock:mmap_lock_released: `mm=%p memcg_path=%s write=%s` */
    readonly mmap_lock_released: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `char[] memcg_path` */ readonly memcg_path: 'string';
      /** `bool write` */ readonly write: 'bool';
    }>;
    /** mmap_lock:mmap_lock_start_locking: `mm=%p memcg_path=%s write=%s` */
    readonly mmap_lock_start_locking: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `char[] memcg_path` */ readonly memcg_path: 'string';
      /** `bool write` */ readonly write: 'bool';
    }>;
  };
  readonly module: {
    /** module:module_free: `%s` */
    readonly module_free: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** module:module_get: `%s call_site=%ps refcnt=%d` */
    readonly module_get: Tracepoint<EventHead & {
      /** `unsigned long ip`, address */ readonly ip: 'u64';
      /** `int refcnt` */ readonly refcnt: 'i32';
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** module:module_load: `%s %s` */
    readonly module_load: Tracepoint<EventHead & {
      /** `unsigned int taints` */ readonly taints: 'u32';
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** module:module_put: `%s call_site=%ps refcnt=%d` */
    readonly module_put: Tracepoint<EventHead & {
      /** `unsigned long ip`, address */ readonly ip: 'u64';
      /** `int refcnt` */ readonly refcnt: 'i32';
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** module:module_request: `%s wait=%d call_site=%ps` */
    readonly module_request: Tracepoint<EventHead & {
      /** `unsigned long ip`, address */ readonly ip: 'u64';
      /** `bool wait` */ readonly wait: 'bool';
      /** `char[] name` */ readonly name: 'string';
    }>;
  };
  readonly mptcp: {
    /** mptcp:ack_update_msk: `data_ack=%llu old_snd_una=%llu new_snd_una=%llu new_wnd_end=%llu msk_wnd_end=%llu` */
    readonly ack_update_msk: Tracepoint<EventHead & {
      /** `u64 data_ack` */ readonly data_ack: 'u64';
      /** `u64 old_snd_una` */ readonly old_snd_una: 'u64';
      /** `u64 new_snd_una` */ readonly new_snd_una: 'u64';
      /** `u64 new_wnd_end` */ readonly new_wnd_end: 'u64';
      /** `u64 msk_wnd_end` */ readonly msk_wnd_end: 'u64';
    }>;
    /** mptcp:get_mapping_status: `data_ack=%llu data_seq=%llu subflow_seq=%u data_len=%u csum=%x use_map=%u dsn64=%u data_fin=%u use_ack=%u ack64=%u mpc_map=%u frozen=%u reset_transient=%u reset_reason=%u csum_reqd=%u infinite_map=%u` */
    readonly get_mapping_status: Tracepoint<EventHead & {
      /** `u64 data_ack` */ readonly data_ack: 'u64';
      /** `u64 data_seq` */ readonly data_seq: 'u64';
      /** `u32 subflow_seq` */ readonly subflow_seq: 'u32';
      /** `u16 data_len` */ readonly data_len: 'u16';
      /** `u16 csum` */ readonly csum: 'u16';
      /** `u8 use_map` */ readonly use_map: 'u8';
      /** `u8 dsn64` */ readonly dsn64: 'u8';
      /** `u8 data_fin` */ readonly data_fin: 'u8';
      /** `u8 use_ack` */ readonly use_ack: 'u8';
      /** `u8 ack64` */ readonly ack64: 'u8';
      /** `u8 mpc_map` */ readonly mpc_map: 'u8';
      /** `u8 frozen` */ readonly frozen: 'u8';
      /** `u8 reset_transient` */ readonly reset_transient: 'u8';
      /** `u8 reset_reason` */ readonly reset_reason: 'u8';
      /** `u8 csum_reqd` */ readonly csum_reqd: 'u8';
      /** `u8 infinite_map` */ readonly infinite_map: 'u8';
    }>;
    /** mptcp:mptcp_sendmsg_frag: `data_ack=%llu data_seq=%llu subflow_seq=%u data_len=%u csum=%x use_map=%u dsn64=%u data_fin=%u use_ack=%u ack64=%u mpc_map=%u frozen=%u reset_transient=%u reset_reason=%u csum_reqd=%u infinite_map=%u` */
    readonly mptcp_sendmsg_frag: Tracepoint<EventHead & {
      /** `u64 data_ack` */ readonly data_ack: 'u64';
      /** `u64 data_seq` */ readonly data_seq: 'u64';
      /** `u32 subflow_seq` */ readonly subflow_seq: 'u32';
      /** `u16 data_len` */ readonly data_len: 'u16';
      /** `u16 csum` */ readonly csum: 'u16';
      /** `u8 use_map` */ readonly use_map: 'u8';
      /** `u8 dsn64` */ readonly dsn64: 'u8';
      /** `u8 data_fin` */ readonly data_fin: 'u8';
      /** `u8 use_ack` */ readonly use_ack: 'u8';
      /** `u8 ack64` */ readonly ack64: 'u8';
      /** `u8 mpc_map` */ readonly mpc_map: 'u8';
      /** `u8 frozen` */ readonly frozen: 'u8';
      /** `u8 reset_transient` */ readonly reset_transient: 'u8';
      /** `u8 reset_reason` */ readonly reset_reason: 'u8';
      /** `u8 csum_reqd` */ readonly csum_reqd: 'u8';
      /** `u8 infinite_map` */ readonly infinite_map: 'u8';
    }>;
    /** mptcp:mptcp_subflow_get_send: `active=%d free=%d snd_wnd=%u pace=%u backup=%u ratio=%llu` */
    readonly mptcp_subflow_get_send: Tracepoint<EventHead & {
      /** `bool active` */ readonly active: 'bool';
      /** `bool free` */ readonly free: 'bool';
      /** `u32 snd_wnd` */ readonly snd_wnd: 'u32';
      /** `u32 pace` */ readonly pace: 'u32';
      /** `u8 backup` */ readonly backup: 'u8';
      /** `u64 ratio` */ readonly ratio: 'u64';
    }>;
    /** mptcp:subflow_check_data_avail: `mapping_status=%s, skb=%p` */
    readonly subflow_check_data_avail: Tracepoint<EventHead & {
      /** `u8 status` */ readonly status: 'u8';
      /** `const void * skb`, address */ readonly skb: 'u64';
    }>;
  };
  readonly msr: {
    /** msr:rdpmc: `%x, value %llx%s` */
    readonly rdpmc: Tracepoint<EventHead & {
      /** `unsigned msr` */ readonly msr: 'u32';
      /** `u64 val` */ readonly val: 'u64';
      /** `int failed` */ readonly failed: 'i32';
    }>;
    /** msr:read_msr: `%x, value %llx%s` */
    readonly read_msr: Tracepoint<EventHead & {
      /** `unsigned msr` */ readonly msr: 'u32';
      /** `u64 val` */ readonly val: 'u64';
      /** `int failed` */ readonly failed: 'i32';
    }>;
    /** msr:write_msr: `%x, value %llx%s` */
    readonly write_msr: Tracepoint<EventHead & {
      /** `unsigned msr` */ readonly msr: 'u32';
      /** `u64 val` */ readonly val: 'u64';
      /** `int failed` */ readonly failed: 'i32';
    }>;
  };
  readonly napi: {
    /** napi:dql_stall_detected: `thrs %u len %u last_reap %lu hist_head %lu now %lu hist %016lx %016lx %016lx %016lx` */
    readonly dql_stall_detected: Tracepoint<EventHead & {
      /** `unsigned short thrs` */ readonly thrs: 'u16';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned long last_reap` */ readonly last_reap: 'u64';
      /** `unsigned long hist_head` */ readonly hist_head: 'u64';
      /** `unsigned long now` */ readonly now: 'u64';
      /** `unsigned long hist[0]` */ readonly hist0: 'u64';
      /** `unsigned long hist[1]` */ readonly hist1: 'u64';
      /** `unsigned long hist[2]` */ readonly hist2: 'u64';
      /** `unsigned long hist[3]` */ readonly hist3: 'u64';
    }>;
    /** napi:napi_poll: `napi poll on napi struct %p for device %s work %d budget %d` */
    readonly napi_poll: Tracepoint<EventHead & {
      /** `struct napi_struct * napi`, address */ readonly napi: 'u64';
      /** `char[] dev_name` */ readonly dev_name: 'string';
      /** `int work` */ readonly work: 'i32';
      /** `int budget` */ readonly budget: 'i32';
    }>;
  };
  readonly neigh: {
    /** neigh:neigh_cleanup_and_release: `family %d dev %s lladdr %s flags %02x nud_state %s type %02x dead %d refcnt %d primary_key4 %pI4 primary_key6 %pI6c confirmed %lu updated %lu used %lu err %d` */
    readonly neigh_cleanup_and_release: Tracepoint<EventHead & {
      /** `u32 family` */ readonly family: 'u32';
      /** `char[] dev` */ readonly dev: 'string';
      /** `u8[32] lladdr` */ readonly lladdr: 'bytes';
      /** `u8 lladdr_len` */ readonly lladdr_len: 'u8';
      /** `u8 flags` */ readonly flags: 'u8';
      /** `u8 nud_state` */ readonly nud_state: 'u8';
      /** `u8 type` */ readonly type: 'u8';
      /** `u8 dead` */ readonly dead: 'u8';
      /** `int refcnt` */ readonly refcnt: 'i32';
      /** `__u8[4] primary_key4` */ readonly primary_key4: 'bytes';
      /** `__u8[16] primary_key6` */ readonly primary_key6: 'bytes';
      /** `unsigned long confirmed` */ readonly confirmed: 'u64';
      /** `unsigned long updated` */ readonly updated: 'u64';
      /** `unsigned long used` */ readonly used: 'u64';
      /** `u32 err` */ readonly err: 'u32';
    }>;
    /** neigh:neigh_create: `family %d dev %s entries %d primary_key4 %pI4 primary_key6 %pI6c created %d gc_exempt %d` */
    readonly neigh_create: Tracepoint<EventHead & {
      /** `u32 family` */ readonly family: 'u32';
      /** `char[] dev` */ readonly dev: 'string';
      /** `int entries` */ readonly entries: 'i32';
      /** `u8 created` */ readonly created: 'u8';
      /** `u8 gc_exempt` */ readonly gc_exempt: 'u8';
      /** `u8[4] primary_key4` */ readonly primary_key4: 'bytes';
      /** `u8[16] primary_key6` */ readonly primary_key6: 'bytes';
    }>;
    /** neigh:neigh_event_send_dead: `family %d dev %s lladdr %s flags %02x nud_state %s type %02x dead %d refcnt %d primary_key4 %pI4 primary_key6 %pI6c confirmed %lu updated %lu used %lu err %d` */
    readonly neigh_event_send_dead: Tracepoint<EventHead & {
      /** `u32 family` */ readonly family: 'u32';
      /** `char[] dev` */ readonly dev: 'string';
      /** `u8[32] lladdr` */ readonly lladdr: 'bytes';
      /** `u8 lladdr_len` */ readonly lladdr_len: 'u8';
      /** `u8 flags` */ readonly flags: 'u8';
      /** `u8 nud_state` */ readonly nud_state: 'u8';
      /** `u8 type` */ readonly type: 'u8';
      /** `u8 dead` */ readonly dead: 'u8';
      /** `int refcnt` */ readonly refcnt: 'i32';
      /** `__u8[4] primary_key4` */ readonly primary_key4: 'bytes';
      /** `__u8[16] primary_key6` */ readonly primary_key6: 'bytes';
      /** `unsigned long confirmed` */ readonly confirmed: 'u64';
      /** `unsigned long updated` */ readonly updated: 'u64';
      /** `unsigned long used` */ readonly used: 'u64';
      /** `u32 err` */ readonly err: 'u32';
    }>;
    /** neigh:neigh_event_send_done: `family %d dev %s lladdr %s flags %02x nud_state %s type %02x dead %d refcnt %d primary_key4 %pI4 primary_key6 %pI6c confirmed %lu updated %lu used %lu err %d` */
    readonly neigh_event_send_done: Tracepoint<EventHead & {
      /** `u32 family` */ readonly family: 'u32';
      /** `char[] dev` */ readonly dev: 'string';
      /** `u8[32] lladdr` */ readonly lladdr: 'bytes';
      /** `u8 lladdr_len` */ readonly lladdr_len: 'u8';
      /** `u8 flags` */ readonly flags: 'u8';
      /** `u8 nud_state` */ readonly nud_state: 'u8';
      /** `u8 type` */ readonly type: 'u8';
      /** `u8 dead` */ readonly dead: 'u8';
      /** `int refcnt` */ readonly refcnt: 'i32';
      /** `__u8[4] primary_key4` */ readonly primary_key4: 'bytes';
      /** `__u8[16] primary_key6` */ readonly primary_key6: 'bytes';
      /** `unsigned long confirmed` */ readonly confirmed: 'u64';
      /** `unsigned long updated` */ readonly updated: 'u64';
      /** `unsigned long used` */ readonly used: 'u64';
      /** `u32 err` */ readonly err: 'u32';
    }>;
    /** neigh:neigh_timer_handler: `family %d dev %s lladdr %s flags %02x nud_state %s type %02x dead %d refcnt %d primary_key4 %pI4 primary_key6 %pI6c confirmed %lu updated %lu used %lu err %d` */
    readonly neigh_timer_handler: Tracepoint<EventHead & {
      /** `u32 family` */ readonly family: 'u32';
      /** `char[] dev` */ readonly dev: 'string';
      /** `u8[32] lladdr` */ readonly lladdr: 'bytes';
      /** `u8 lladdr_len` */ readonly lladdr_len: 'u8';
      /** `u8 flags` */ readonly flags: 'u8';
      /** `u8 nud_state` */ readonly nud_state: 'u8';
      /** `u8 type` */ readonly type: 'u8';
      /** `u8 dead` */ readonly dead: 'u8';
      /** `int refcnt` */ readonly refcnt: 'i32';
      /** `__u8[4] primary_key4` */ readonly primary_key4: 'bytes';
      /** `__u8[16] primary_key6` */ readonly primary_key6: 'bytes';
      /** `unsigned long confirmed` */ readonly confirmed: 'u64';
      /** `unsigned long updated` */ readonly updated: 'u64';
      /** `unsigned long used` */ readonly used: 'u64';
      /** `u32 err` */ readonly err: 'u32';
    }>;
    /** neigh:neigh_update: `family %d dev %s lladdr %s flags %02x nud_state %s type %02x dead %d refcnt %d primary_key4 %pI4 primary_key6 %pI6c confirmed %lu updated %lu used %lu new_lladdr %s new_state %s update_flags %02x pid %d` */
    readonly neigh_update: Tracepoint<EventHead & {
      /** `u32 family` */ readonly family: 'u32';
      /** `char[] dev` */ readonly dev: 'string';
      /** `u8[32] lladdr` */ readonly lladdr: 'bytes';
      /** `u8 lladdr_len` */ readonly lladdr_len: 'u8';
      /** `u8 flags` */ readonly flags: 'u8';
      /** `u8 nud_state` */ readonly nud_state: 'u8';
      /** `u8 type` */ readonly type: 'u8';
      /** `u8 dead` */ readonly dead: 'u8';
      /** `int refcnt` */ readonly refcnt: 'i32';
      /** `__u8[4] primary_key4` */ readonly primary_key4: 'bytes';
      /** `__u8[16] primary_key6` */ readonly primary_key6: 'bytes';
      /** `unsigned long confirmed` */ readonly confirmed: 'u64';
      /** `unsigned long updated` */ readonly updated: 'u64';
      /** `unsigned long used` */ readonly used: 'u64';
      /** `u8[32] new_lladdr` */ readonly new_lladdr: 'bytes';
      /** `u8 new_state` */ readonly new_state: 'u8';
      /** `u32 update_flags` */ readonly update_flags: 'u32';
      /** `u32 pid` */ readonly event_pid: 'u32';
    }>;
    /** neigh:neigh_update_done: `family %d dev %s lladdr %s flags %02x nud_state %s type %02x dead %d refcnt %d primary_key4 %pI4 primary_key6 %pI6c confirmed %lu updated %lu used %lu err %d` */
    readonly neigh_update_done: Tracepoint<EventHead & {
      /** `u32 family` */ readonly family: 'u32';
      /** `char[] dev` */ readonly dev: 'string';
      /** `u8[32] lladdr` */ readonly lladdr: 'bytes';
      /** `u8 lladdr_len` */ readonly lladdr_len: 'u8';
      /** `u8 flags` */ readonly flags: 'u8';
      /** `u8 nud_state` */ readonly nud_state: 'u8';
      /** `u8 type` */ readonly type: 'u8';
      /** `u8 dead` */ readonly dead: 'u8';
      /** `int refcnt` */ readonly refcnt: 'i32';
      /** `__u8[4] primary_key4` */ readonly primary_key4: 'bytes';
      /** `__u8[16] primary_key6` */ readonly primary_key6: 'bytes';
      /** `unsigned long confirmed` */ readonly confirmed: 'u64';
      /** `unsigned long updated` */ readonly updated: 'u64';
      /** `unsigned long used` */ readonly used: 'u64';
      /** `u32 err` */ readonly err: 'u32';
    }>;
  };
  readonly net: {
    /** net:napi_gro_frags_entry: `dev=%s napi_id=%#x queue_mapping=%u skbaddr=%p vlan_tagged=%d vlan_proto=0x%04x vlan_tci=0x%04x protocol=0x%04x ip_summed=%d hash=0x%08x l4_hash=%d len=%u data_len=%u truesize=%u mac_header_valid=%d mac_header=%d nr_frags=%d gso_size=%d gso_type=%#x` */
    readonly napi_gro_frags_entry: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `unsigned int napi_id` */ readonly napi_id: 'u32';
      /** `u16 queue_mapping` */ readonly queue_mapping: 'u16';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `bool vlan_tagged` */ readonly vlan_tagged: 'bool';
      /** `u16 vlan_proto` */ readonly vlan_proto: 'u16';
      /** `u16 vlan_tci` */ readonly vlan_tci: 'u16';
      /** `u16 protocol` */ readonly protocol: 'u16';
      /** `u8 ip_summed` */ readonly ip_summed: 'u8';
      /** `u32 hash` */ readonly hash: 'u32';
      /** `bool l4_hash` */ readonly l4_hash: 'bool';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int data_len` */ readonly data_len: 'u32';
      /** `unsigned int truesize` */ readonly truesize: 'u32';
      /** `bool mac_header_valid` */ readonly mac_header_valid: 'bool';
      /** `int mac_header` */ readonly mac_header: 'i32';
      /** `unsigned char nr_frags` */ readonly nr_frags: 'u8';
      /** `u16 gso_size` */ readonly gso_size: 'u16';
      /** `u16 gso_type` */ readonly gso_type: 'u16';
    }>;
    /** net:napi_gro_frags_exit: `ret=%d` */
    readonly napi_gro_frags_exit: Tracepoint<EventHead & {
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** net:napi_gro_receive_entry: `dev=%s napi_id=%#x queue_mapping=%u skbaddr=%p vlan_tagged=%d vlan_proto=0x%04x vlan_tci=0x%04x protocol=0x%04x ip_summed=%d hash=0x%08x l4_hash=%d len=%u data_len=%u truesize=%u mac_header_valid=%d mac_header=%d nr_frags=%d gso_size=%d gso_type=%#x` */
    readonly napi_gro_receive_entry: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `unsigned int napi_id` */ readonly napi_id: 'u32';
      /** `u16 queue_mapping` */ readonly queue_mapping: 'u16';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `bool vlan_tagged` */ readonly vlan_tagged: 'bool';
      /** `u16 vlan_proto` */ readonly vlan_proto: 'u16';
      /** `u16 vlan_tci` */ readonly vlan_tci: 'u16';
      /** `u16 protocol` */ readonly protocol: 'u16';
      /** `u8 ip_summed` */ readonly ip_summed: 'u8';
      /** `u32 hash` */ readonly hash: 'u32';
      /** `bool l4_hash` */ readonly l4_hash: 'bool';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int data_len` */ readonly data_len: 'u32';
      /** `unsigned int truesize` */ readonly truesize: 'u32';
      /** `bool mac_header_valid` */ readonly mac_header_valid: 'bool';
      /** `int mac_header` */ readonly mac_header: 'i32';
      /** `unsigned char nr_frags` */ readonly nr_frags: 'u8';
      /** `u16 gso_size` */ readonly gso_size: 'u16';
      /** `u16 gso_type` */ readonly gso_type: 'u16';
    }>;
    /** net:napi_gro_receive_exit: `ret=%d` */
    readonly napi_gro_receive_exit: Tracepoint<EventHead & {
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** net:net_dev_queue: `dev=%s skbaddr=%p len=%u` */
    readonly net_dev_queue: Tracepoint<EventHead & {
      /** `void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** net:net_dev_start_xmit: `dev=%s queue_mapping=%u skbaddr=%p vlan_tagged=%d vlan_proto=0x%04x vlan_tci=0x%04x protocol=0x%04x ip_summed=%d len=%u data_len=%u network_offset=%d transport_offset_valid=%d transport_offset=%d tx_flags=%d gso_size=%d gso_segs=%d gso_type=%#x` */
    readonly net_dev_start_xmit: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `u16 queue_mapping` */ readonly queue_mapping: 'u16';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `bool vlan_tagged` */ readonly vlan_tagged: 'bool';
      /** `u16 vlan_proto` */ readonly vlan_proto: 'u16';
      /** `u16 vlan_tci` */ readonly vlan_tci: 'u16';
      /** `u16 protocol` */ readonly protocol: 'u16';
      /** `u8 ip_summed` */ readonly ip_summed: 'u8';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int data_len` */ readonly data_len: 'u32';
      /** `int network_offset` */ readonly network_offset: 'i32';
      /** `bool transport_offset_valid` */ readonly transport_offset_valid: 'bool';
      /** `int transport_offset` */ readonly transport_offset: 'i32';
      /** `u8 tx_flags` */ readonly tx_flags: 'u8';
      /** `u16 gso_size` */ readonly gso_size: 'u16';
      /** `u16 gso_segs` */ readonly gso_segs: 'u16';
      /** `u16 gso_type` */ readonly gso_type: 'u16';
    }>;
    /** net:net_dev_xmit: `dev=%s skbaddr=%p len=%u rc=%d` */
    readonly net_dev_xmit: Tracepoint<EventHead & {
      /** `void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `int rc` */ readonly rc: 'i32';
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** net:net_dev_xmit_timeout: `dev=%s driver=%s queue=%d` */
    readonly net_dev_xmit_timeout: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `char[] driver` */ readonly driver: 'string';
      /** `int queue_index` */ readonly queue_index: 'i32';
    }>;
    /** net:netif_receive_skb: `dev=%s skbaddr=%p len=%u` */
    readonly netif_receive_skb: Tracepoint<EventHead & {
      /** `void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** net:netif_receive_skb_entry: `dev=%s napi_id=%#x queue_mapping=%u skbaddr=%p vlan_tagged=%d vlan_proto=0x%04x vlan_tci=0x%04x protocol=0x%04x ip_summed=%d hash=0x%08x l4_hash=%d len=%u data_len=%u truesize=%u mac_header_valid=%d mac_header=%d nr_frags=%d gso_size=%d gso_type=%#x` */
    readonly netif_receive_skb_entry: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `unsigned int napi_id` */ readonly napi_id: 'u32';
      /** `u16 queue_mapping` */ readonly queue_mapping: 'u16';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `bool vlan_tagged` */ readonly vlan_tagged: 'bool';
      /** `u16 vlan_proto` */ readonly vlan_proto: 'u16';
      /** `u16 vlan_tci` */ readonly vlan_tci: 'u16';
      /** `u16 protocol` */ readonly protocol: 'u16';
      /** `u8 ip_summed` */ readonly ip_summed: 'u8';
      /** `u32 hash` */ readonly hash: 'u32';
      /** `bool l4_hash` */ readonly l4_hash: 'bool';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int data_len` */ readonly data_len: 'u32';
      /** `unsigned int truesize` */ readonly truesize: 'u32';
      /** `bool mac_header_valid` */ readonly mac_header_valid: 'bool';
      /** `int mac_header` */ readonly mac_header: 'i32';
      /** `unsigned char nr_frags` */ readonly nr_frags: 'u8';
      /** `u16 gso_size` */ readonly gso_size: 'u16';
      /** `u16 gso_type` */ readonly gso_type: 'u16';
    }>;
    /** net:netif_receive_skb_exit: `ret=%d` */
    readonly netif_receive_skb_exit: Tracepoint<EventHead & {
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** net:netif_receive_skb_list_entry: `dev=%s napi_id=%#x queue_mapping=%u skbaddr=%p vlan_tagged=%d vlan_proto=0x%04x vlan_tci=0x%04x protocol=0x%04x ip_summed=%d hash=0x%08x l4_hash=%d len=%u data_len=%u truesize=%u mac_header_valid=%d mac_header=%d nr_frags=%d gso_size=%d gso_type=%#x` */
    readonly netif_receive_skb_list_entry: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `unsigned int napi_id` */ readonly napi_id: 'u32';
      /** `u16 queue_mapping` */ readonly queue_mapping: 'u16';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `bool vlan_tagged` */ readonly vlan_tagged: 'bool';
      /** `u16 vlan_proto` */ readonly vlan_proto: 'u16';
      /** `u16 vlan_tci` */ readonly vlan_tci: 'u16';
      /** `u16 protocol` */ readonly protocol: 'u16';
      /** `u8 ip_summed` */ readonly ip_summed: 'u8';
      /** `u32 hash` */ readonly hash: 'u32';
      /** `bool l4_hash` */ readonly l4_hash: 'bool';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int data_len` */ readonly data_len: 'u32';
      /** `unsigned int truesize` */ readonly truesize: 'u32';
      /** `bool mac_header_valid` */ readonly mac_header_valid: 'bool';
      /** `int mac_header` */ readonly mac_header: 'i32';
      /** `unsigned char nr_frags` */ readonly nr_frags: 'u8';
      /** `u16 gso_size` */ readonly gso_size: 'u16';
      /** `u16 gso_type` */ readonly gso_type: 'u16';
    }>;
    /** net:netif_receive_skb_list_exit: `ret=%d` */
    readonly netif_receive_skb_list_exit: Tracepoint<EventHead & {
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** net:netif_rx: `dev=%s skbaddr=%p len=%u` */
    readonly netif_rx: Tracepoint<EventHead & {
      /** `void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `char[] name` */ readonly name: 'string';
    }>;
    /** net:netif_rx_entry: `dev=%s napi_id=%#x queue_mapping=%u skbaddr=%p vlan_tagged=%d vlan_proto=0x%04x vlan_tci=0x%04x protocol=0x%04x ip_summed=%d hash=0x%08x l4_hash=%d len=%u data_len=%u truesize=%u mac_header_valid=%d mac_header=%d nr_frags=%d gso_size=%d gso_type=%#x` */
    readonly netif_rx_entry: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `unsigned int napi_id` */ readonly napi_id: 'u32';
      /** `u16 queue_mapping` */ readonly queue_mapping: 'u16';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `bool vlan_tagged` */ readonly vlan_tagged: 'bool';
      /** `u16 vlan_proto` */ readonly vlan_proto: 'u16';
      /** `u16 vlan_tci` */ readonly vlan_tci: 'u16';
      /** `u16 protocol` */ readonly protocol: 'u16';
      /** `u8 ip_summed` */ readonly ip_summed: 'u8';
      /** `u32 hash` */ readonly hash: 'u32';
      /** `bool l4_hash` */ readonly l4_hash: 'bool';
      /** `unsigned int len` */ readonly len: 'u32';
      /** `unsigned int data_len` */ readonly data_len: 'u32';
      /** `unsigned int truesize` */ readonly truesize: 'u32';
      /** `bool mac_header_valid` */ readonly mac_header_valid: 'bool';
      /** `int mac_header` */ readonly mac_header: 'i32';
      /** `unsigned char nr_frags` */ readonly nr_frags: 'u8';
      /** `u16 gso_size` */ readonly gso_size: 'u16';
      /** `u16 gso_type` */ readonly gso_type: 'u16';
    }>;
    /** net:netif_rx_exit: `ret=%d` */
    readonly netif_rx_exit: Tracepoint<EventHead & {
      /** `int ret` */ readonly ret: 'i32';
    }>;
  };
  readonly netlink: {
    /** netlink:netlink_extack: `msg=%s` */
    readonly netlink_extack: Tracepoint<EventHead & {
      /** `char[] msg` */ readonly msg: 'string';
    }>;
  };
  readonly nmi: {
    /** nmi:nmi_handler: `%ps() delta_ns: %lld handled: %d` */
    readonly nmi_handler: Tracepoint<EventHead & {
      /** `void * handler`, address */ readonly handler: 'u64';
      /** `s64 delta_ns` */ readonly delta_ns: 'i64';
      /** `int handled` */ readonly handled: 'i32';
    }>;
  };
  readonly notifier: {
    /** notifier:notifier_register: `%ps` */
    readonly notifier_register: Tracepoint<EventHead & {
      /** `void * cb`, address */ readonly cb: 'u64';
    }>;
    /** notifier:notifier_run: `%ps` */
    readonly notifier_run: Tracepoint<EventHead & {
      /** `void * cb`, address */ readonly cb: 'u64';
    }>;
    /** notifier:notifier_unregister: `%ps` */
    readonly notifier_unregister: Tracepoint<EventHead & {
      /** `void * cb`, address */ readonly cb: 'u64';
    }>;
  };
  readonly nvme: {
    /** nvme:nvme_async_event: `nvme%d: NVME_AEN=%#08x [%s]` */
    readonly nvme_async_event: Tracepoint<EventHead & {
      /** `int ctrl_id` */ readonly ctrl_id: 'i32';
      /** `u32 result` */ readonly result: 'u32';
    }>;
    /** nvme:nvme_complete_rq: `nvme%d: %sqid=%d, cmdid=%u, res=%#llx, retries=%u, flags=0x%x, status=%#x` */
    readonly nvme_complete_rq: Tracepoint<EventHead & {
      /** `char[32] disk` */ readonly disk: 'string';
      /** `int ctrl_id` */ readonly ctrl_id: 'i32';
      /** `int qid` */ readonly qid: 'i32';
      /** `int cid` */ readonly cid: 'i32';
      /** `u64 result` */ readonly result: 'u64';
      /** `u8 retries` */ readonly retries: 'u8';
      /** `u8 flags` */ readonly flags: 'u8';
      /** `u16 status` */ readonly status: 'u16';
    }>;
    /** nvme:nvme_setup_cmd: `nvme%d: %sqid=%d, cmdid=%u, nsid=%u, flags=0x%x, meta=0x%x, cmd=(%s %s)` */
    readonly nvme_setup_cmd: Tracepoint<EventHead & {
      /** `char[32] disk` */ readonly disk: 'string';
      /** `int ctrl_id` */ readonly ctrl_id: 'i32';
      /** `int qid` */ readonly qid: 'i32';
      /** `u8 opcode` */ readonly opcode: 'u8';
      /** `u8 flags` */ readonly flags: 'u8';
      /** `u8 fctype` */ readonly fctype: 'u8';
      /** `u16 cid` */ readonly cid: 'u16';
      /** `u32 nsid` */ readonly nsid: 'u32';
      /** `bool metadata` */ readonly metadata: 'bool';
      /** `u8[24] cdw10` */ readonly cdw10: 'bytes';
    }>;
    /** nvme:nvme_sq: `nvme%d: %sqid=%d, head=%u, tail=%u` */
    readonly nvme_sq: Tracepoint<EventHead & {
      /** `int ctrl_id` */ readonly ctrl_id: 'i32';
      /** `char[32] disk` */ readonly disk: 'string';
      /** `int qid` */ readonly qid: 'i32';
      /** `u16 sq_head` */ readonly sq_head: 'u16';
      /** `u16 sq_tail` */ readonly sq_tail: 'u16';
    }>;
  };
  readonly oom: {
    /** oom:compact_retry: `order=%d priority=%s compaction_result=%s retries=%d max_retries=%d should_retry=%d` */
    readonly compact_retry: Tracepoint<EventHead & {
      /** `int order` */ readonly order: 'i32';
      /** `int priority` */ readonly priority: 'i32';
      /** `int result` */ readonly result: 'i32';
      /** `int retries` */ readonly retries: 'i32';
      /** `int max_retries` */ readonly max_retries: 'i32';
      /** `bool ret` */ readonly ret: 'bool';
    }>;
    /** oom:finish_task_reaping: `pid=%d` */
    readonly finish_task_reaping: Tracepoint<EventHead & {
      /** `int pid` */ readonly event_pid: 'i32';
    }>;
    /** oom:mark_victim: `pid=%d comm=%s total-vm=%lukB anon-rss=%lukB file-rss:%lukB shmem-rss:%lukB uid=%u pgtables=%lukB oom_score_adj=%hd` */
    readonly mark_victim: Tracepoint<EventHead & {
      /** `int pid` */ readonly event_pid: 'i32';
      /** `char[] comm` */ readonly event_comm: 'string';
      /** `unsigned long total_vm` */ readonly total_vm: 'u64';
      /** `unsigned long anon_rss` */ readonly anon_rss: 'u64';
      /** `unsigned long file_rss` */ readonly file_rss: 'u64';
      /** `unsigned long shmem_rss` */ readonly shmem_rss: 'u64';
      /** `uid_t uid` */ readonly uid: 'u32';
      /** `unsigned long pgtables` */ readonly pgtables: 'u64';
      /** `short oom_score_adj` */ readonly oom_score_adj: 'i16';
    }>;
    /** oom:oom_score_adj_update: `pid=%d comm=%s oom_score_adj=%hd` */
    readonly oom_score_adj_update: Tracepoint<EventHead & {
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `short oom_score_adj` */ readonly oom_score_adj: 'i16';
    }>;
    /** oom:reclaim_retry_zone: `node=%d zone=%-8s order=%d reclaimable=%lu available=%lu min_wmark=%lu no_progress_loops=%d wmark_check=%d` */
    readonly reclaim_retry_zone: Tracepoint<EventHead & {
      /** `int node` */ readonly node: 'i32';
      /** `int zone_idx` */ readonly zone_idx: 'i32';
      /** `int order` */ readonly order: 'i32';
      /** `unsigned long reclaimable` */ readonly reclaimable: 'u64';
      /** `unsigned long available` */ readonly available: 'u64';
      /** `unsigned long min_wmark` */ readonly min_wmark: 'u64';
      /** `int no_progress_loops` */ readonly no_progress_loops: 'i32';
      /** `bool wmark_check` */ readonly wmark_check: 'bool';
    }>;
    /** oom:skip_task_reaping: `pid=%d` */
    readonly skip_task_reaping: Tracepoint<EventHead & {
      /** `int pid` */ readonly event_pid: 'i32';
    }>;
    /** oom:start_task_reaping: `pid=%d` */
    readonly start_task_reaping: Tracepoint<EventHead & {
      /** `int pid` */ readonly event_pid: 'i32';
    }>;
    /** oom:wake_reaper: `pid=%d` */
    readonly wake_reaper: Tracepoint<EventHead & {
      /** `int pid` */ readonly event_pid: 'i32';
    }>;
  };
  readonly page_isolation: {
    /** page_isolation:test_pages_isolated: `start_pfn=0x%lx end_pfn=0x%lx fin_pfn=0x%lx ret=%s` */
    readonly test_pages_isolated: Tracepoint<EventHead & {
      /** `unsigned long start_pfn` */ readonly start_pfn: 'u64';
      /** `unsigned long end_pfn` */ readonly end_pfn: 'u64';
      /** `unsigned long fin_pfn` */ readonly fin_pfn: 'u64';
    }>;
  };
  readonly page_pool: {
    /** page_pool:page_pool_release: `page_pool=%p inflight=%d hold=%u release=%u cnt=%llu` */
    readonly page_pool_release: Tracepoint<EventHead & {
      /** `const struct page_pool * pool`, address */ readonly pool: 'u64';
      /** `s32 inflight` */ readonly inflight: 'i32';
      /** `u32 hold` */ readonly hold: 'u32';
      /** `u32 release` */ readonly release: 'u32';
      /** `u64 cnt` */ readonly cnt: 'u64';
    }>;
    /** page_pool:page_pool_state_hold: `page_pool=%p netmem=%p is_net_iov=%lu, pfn=0x%lx hold=%u` */
    readonly page_pool_state_hold: Tracepoint<EventHead & {
      /** `const struct page_pool * pool`, address */ readonly pool: 'u64';
      /** `unsigned long netmem` */ readonly netmem: 'u64';
      /** `u32 hold` */ readonly hold: 'u32';
      /** `unsigned long pfn` */ readonly pfn: 'u64';
    }>;
    /** page_pool:page_pool_state_release: `page_pool=%p netmem=%p is_net_iov=%lu pfn=0x%lx release=%u` */
    readonly page_pool_state_release: Tracepoint<EventHead & {
      /** `const struct page_pool * pool`, address */ readonly pool: 'u64';
      /** `unsigned long netmem` */ readonly netmem: 'u64';
      /** `u32 release` */ readonly release: 'u32';
      /** `unsigned long pfn` */ readonly pfn: 'u64';
    }>;
    /** page_pool:page_pool_update_nid: `page_pool=%p pool_nid=%d new_nid=%d` */
    readonly page_pool_update_nid: Tracepoint<EventHead & {
      /** `const struct page_pool * pool`, address */ readonly pool: 'u64';
      /** `int pool_nid` */ readonly pool_nid: 'i32';
      /** `int new_nid` */ readonly new_nid: 'i32';
    }>;
  };
  readonly pagemap: {
    /** pagemap:mm_lru_activate: `folio=%p pfn=0x%lx` */
    readonly mm_lru_activate: Tracepoint<EventHead & {
      /** `struct folio * folio`, address */ readonly folio: 'u64';
      /** `unsigned long pfn` */ readonly pfn: 'u64';
    }>;
    /** pagemap:mm_lru_insertion: `folio=%p pfn=0x%lx lru=%d flags=%s%s%s%s%s%s` */
    readonly mm_lru_insertion: Tracepoint<EventHead & {
      /** `struct folio * folio`, address */ readonly folio: 'u64';
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `enum lru_list lru` */ readonly lru: 'u32';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
  };
  readonly percpu: {
    /** percpu:percpu_alloc_percpu: `call_site=%pS reserved=%d is_atomic=%d size=%zu align=%zu base_addr=%p off=%d ptr=%p bytes_alloc=%zu gfp_flags=%s` */
    readonly percpu_alloc_percpu: Tracepoint<EventHead & {
      /** `unsigned long call_site` */ readonly call_site: 'u64';
      /** `bool reserved` */ readonly reserved: 'bool';
      /** `bool is_atomic` */ readonly is_atomic: 'bool';
      /** `size_t size` */ readonly size: 'u64';
      /** `size_t align` */ readonly align: 'u64';
      /** `void * base_addr`, address */ readonly base_addr: 'u64';
      /** `int off` */ readonly off: 'i32';
      /** `void * ptr`, address */ readonly ptr: 'u64';
      /** `size_t bytes_alloc` */ readonly bytes_alloc: 'u64';
      /** `unsigned long gfp_flags` */ readonly gfp_flags: 'u64';
    }>;
    /** percpu:percpu_alloc_percpu_fail: `reserved=%d is_atomic=%d size=%zu align=%zu` */
    readonly percpu_alloc_percpu_fail: Tracepoint<EventHead & {
      /** `bool reserved` */ readonly reserved: 'bool';
      /** `bool is_atomic` */ readonly is_atomic: 'bool';
      /** `size_t size` */ readonly size: 'u64';
      /** `size_t align` */ readonly align: 'u64';
    }>;
    /** percpu:percpu_create_chunk: `base_addr=%p` */
    readonly percpu_create_chunk: Tracepoint<EventHead & {
      /** `void * base_addr`, address */ readonly base_addr: 'u64';
    }>;
    /** percpu:percpu_destroy_chunk: `base_addr=%p` */
    readonly percpu_destroy_chunk: Tracepoint<EventHead & {
      /** `void * base_addr`, address */ readonly base_addr: 'u64';
    }>;
    /** percpu:percpu_free_percpu: `base_addr=%p off=%d ptr=%p` */
    readonly percpu_free_percpu: Tracepoint<EventHead & {
      /** `void * base_addr`, address */ readonly base_addr: 'u64';
      /** `int off` */ readonly off: 'i32';
      /** `void * ptr`, address */ readonly ptr: 'u64';
    }>;
  };
  readonly power: {
    /** power:clock_disable: `%s state=%lu cpu_id=%lu` */
    readonly clock_disable: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `u64 state` */ readonly state: 'u64';
      /** `u64 cpu_id` */ readonly cpu_id: 'u64';
    }>;
    /** power:clock_enable: `%s state=%lu cpu_id=%lu` */
    readonly clock_enable: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `u64 state` */ readonly state: 'u64';
      /** `u64 cpu_id` */ readonly cpu_id: 'u64';
    }>;
    /** power:clock_set_rate: `%s state=%lu cpu_id=%lu` */
    readonly clock_set_rate: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `u64 state` */ readonly state: 'u64';
      /** `u64 cpu_id` */ readonly cpu_id: 'u64';
    }>;
    /** power:cpu_frequency: `state=%lu cpu_id=%lu` */
    readonly cpu_frequency: Tracepoint<EventHead & {
      /** `u32 state` */ readonly state: 'u32';
      /** `u32 cpu_id` */ readonly cpu_id: 'u32';
    }>;
    /** power:cpu_frequency_limits: `min=%lu max=%lu cpu_id=%lu` */
    readonly cpu_frequency_limits: Tracepoint<EventHead & {
      /** `u32 min_freq` */ readonly min_freq: 'u32';
      /** `u32 max_freq` */ readonly max_freq: 'u32';
      /** `u32 cpu_id` */ readonly cpu_id: 'u32';
    }>;
    /** power:cpu_idle: `state=%lu cpu_id=%lu` */
    readonly cpu_idle: Tracepoint<EventHead & {
      /** `u32 state` */ readonly state: 'u32';
      /** `u32 cpu_id` */ readonly cpu_id: 'u32';
    }>;
    /** power:cpu_idle_miss: `cpu_id=%lu state=%lu type=%s` */
    readonly cpu_idle_miss: Tracepoint<EventHead & {
      /** `u32 cpu_id` */ readonly cpu_id: 'u32';
      /** `u32 state` */ readonly state: 'u32';
      /** `bool below` */ readonly below: 'bool';
    }>;
    /** power:dev_pm_qos_add_request: `device=%s type=%s new_value=%d` */
    readonly dev_pm_qos_add_request: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `enum dev_pm_qos_req_type type` */ readonly type: 'u32';
      /** `s32 new_value` */ readonly new_value: 'i32';
    }>;
    /** power:dev_pm_qos_remove_request: `device=%s type=%s new_value=%d` */
    readonly dev_pm_qos_remove_request: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `enum dev_pm_qos_req_type type` */ readonly type: 'u32';
      /** `s32 new_value` */ readonly new_value: 'i32';
    }>;
    /** power:dev_pm_qos_update_request: `device=%s type=%s new_value=%d` */
    readonly dev_pm_qos_update_request: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `enum dev_pm_qos_req_type type` */ readonly type: 'u32';
      /** `s32 new_value` */ readonly new_value: 'i32';
    }>;
    /** power:device_pm_callback_end: `%s %s, err=%d` */
    readonly device_pm_callback_end: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `char[] driver` */ readonly driver: 'string';
      /** `int error` */ readonly error: 'i32';
    }>;
    /** power:device_pm_callback_start: `%s %s, parent: %s, %s[%s]` */
    readonly device_pm_callback_start: Tracepoint<EventHead & {
      /** `char[] device` */ readonly device: 'string';
      /** `char[] driver` */ readonly driver: 'string';
      /** `char[] parent` */ readonly parent: 'string';
      /** `char[] pm_ops` */ readonly pm_ops: 'string';
      /** `int event` */ readonly event: 'i32';
    }>;
    /** power:guest_halt_poll_ns: `halt_poll_ns %u (%s %u)` */
    readonly guest_halt_poll_ns: Tracepoint<EventHead & {
      /** `bool grow` */ readonly grow: 'bool';
      /** `unsigned int new` */ readonly new: 'u32';
      /** `unsigned int old` */ readonly old: 'u32';
    }>;
    /** power:pm_qos_add_request: `CPU_DMA_LATENCY value=%d` */
    readonly pm_qos_add_request: Tracepoint<EventHead & {
      /** `s32 value` */ readonly value: 'i32';
    }>;
    /** power:pm_qos_remove_request: `CPU_DMA_LATENCY value=%d` */
    readonly pm_qos_remove_request: Tracepoint<EventHead & {
      /** `s32 value` */ readonly value: 'i32';
    }>;
    /** power:pm_qos_update_flags: `action=%s prev_value=0x%x curr_value=0x%x` */
    readonly pm_qos_update_flags: Tracepoint<EventHead & {
      /** `enum pm_qos_req_action action` */ readonly action: 'u32';
      /** `int prev_value` */ readonly prev_value: 'i32';
      /** `int curr_value` */ readonly curr_value: 'i32';
    }>;
    /** power:pm_qos_update_request: `CPU_DMA_LATENCY value=%d` */
    readonly pm_qos_update_request: Tracepoint<EventHead & {
      /** `s32 value` */ readonly value: 'i32';
    }>;
    /** power:pm_qos_update_target: `action=%s prev_value=%d curr_value=%d` */
    readonly pm_qos_update_target: Tracepoint<EventHead & {
      /** `enum pm_qos_req_action action` */ readonly action: 'u32';
      /** `int prev_value` */ readonly prev_value: 'i32';
      /** `int curr_value` */ readonly curr_value: 'i32';
    }>;
    /** power:power_domain_target: `%s state=%lu cpu_id=%lu` */
    readonly power_domain_target: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `u64 state` */ readonly state: 'u64';
      /** `u64 cpu_id` */ readonly cpu_id: 'u64';
    }>;
    /** power:powernv_throttle: `Chip %d Pmax %d %s` */
    readonly powernv_throttle: Tracepoint<EventHead & {
      /** `int chip_id` */ readonly chip_id: 'i32';
      /** `char[] reason` */ readonly reason: 'string';
      /** `int pmax` */ readonly pmax: 'i32';
    }>;
    /** power:pstate_sample: `core_busy=%lu scaled=%lu from=%lu to=%lu mperf=%llu aperf=%llu tsc=%llu freq=%lu io_boost=%lu` */
    readonly pstate_sample: Tracepoint<EventHead & {
      /** `u32 core_busy` */ readonly core_busy: 'u32';
      /** `u32 scaled_busy` */ readonly scaled_busy: 'u32';
      /** `u32 from` */ readonly from: 'u32';
      /** `u32 to` */ readonly to: 'u32';
      /** `u64 mperf` */ readonly mperf: 'u64';
      /** `u64 aperf` */ readonly aperf: 'u64';
      /** `u64 tsc` */ readonly tsc: 'u64';
      /** `u32 freq` */ readonly freq: 'u32';
      /** `u32 io_boost` */ readonly io_boost: 'u32';
    }>;
    /** power:suspend_resume: `%s[%u] %s` */
    readonly suspend_resume: Tracepoint<EventHead & {
      /** `const char * action`, address */ readonly action: 'u64';
      /** `int val` */ readonly val: 'i32';
      /** `bool start` */ readonly start: 'bool';
    }>;
    /** power:wakeup_source_activate: `%s state=0x%lx` */
    readonly wakeup_source_activate: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `u64 state` */ readonly state: 'u64';
    }>;
    /** power:wakeup_source_deactivate: `%s state=0x%lx` */
    readonly wakeup_source_deactivate: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `u64 state` */ readonly state: 'u64';
    }>;
  };
  readonly printk: {
    /** printk:console: `%s` */
    readonly console: Tracepoint<EventHead & {
      /** `char[] msg` */ readonly msg: 'string';
    }>;
  };
  readonly qdisc: {
    /** qdisc:qdisc_create: `dev=%s kind=%s parent=%x:%x` */
    readonly qdisc_create: Tracepoint<EventHead & {
      /** `char[] dev` */ readonly dev: 'string';
      /** `char[] kind` */ readonly kind: 'string';
      /** `u32 parent` */ readonly parent: 'u32';
    }>;
    /** qdisc:qdisc_dequeue: `dequeue ifindex=%d qdisc handle=0x%X parent=0x%X txq_state=0x%lX packets=%d skbaddr=%p` */
    readonly qdisc_dequeue: Tracepoint<EventHead & {
      /** `struct Qdisc * qdisc`, address */ readonly qdisc: 'u64';
      /** `const struct netdev_queue * txq`, address */ readonly txq: 'u64';
      /** `int packets` */ readonly packets: 'i32';
      /** `void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `int ifindex` */ readonly ifindex: 'i32';
      /** `u32 handle` */ readonly handle: 'u32';
      /** `u32 parent` */ readonly parent: 'u32';
      /** `unsigned long txq_state` */ readonly txq_state: 'u64';
    }>;
    /** qdisc:qdisc_destroy: `dev=%s kind=%s parent=%x:%x handle=%x:%x` */
    readonly qdisc_destroy: Tracepoint<EventHead & {
      /** `char[] dev` */ readonly dev: 'string';
      /** `char[] kind` */ readonly kind: 'string';
      /** `u32 parent` */ readonly parent: 'u32';
      /** `u32 handle` */ readonly handle: 'u32';
    }>;
    /** qdisc:qdisc_enqueue: `enqueue ifindex=%d qdisc handle=0x%X parent=0x%X skbaddr=%p` */
    readonly qdisc_enqueue: Tracepoint<EventHead & {
      /** `struct Qdisc * qdisc`, address */ readonly qdisc: 'u64';
      /** `const struct netdev_queue * txq`, address */ readonly txq: 'u64';
      /** `void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `int ifindex` */ readonly ifindex: 'i32';
      /** `u32 handle` */ readonly handle: 'u32';
      /** `u32 parent` */ readonly parent: 'u32';
    }>;
    /** qdisc:qdisc_reset: `dev=%s kind=%s parent=%x:%x handle=%x:%x` */
    readonly qdisc_reset: Tracepoint<EventHead & {
      /** `char[] dev` */ readonly dev: 'string';
      /** `char[] kind` */ readonly kind: 'string';
      /** `u32 parent` */ readonly parent: 'u32';
      /** `u32 handle` */ readonly handle: 'u32';
    }>;
  };
  readonly ras: {
    /** ras:aer_event: `%s PCIe Bus Error: severity=%s, %s, TLP Header=%s` */
    readonly aer_event: Tracepoint<EventHead & {
      /** `char[] dev_name` */ readonly dev_name: 'string';
      /** `u32 status` */ readonly status: 'u32';
      /** `u8 severity` */ readonly severity: 'u8';
      /** `u8 tlp_header_valid` */ readonly tlp_header_valid: 'u8';
      /** `u32 tlp_header[0]` */ readonly tlp_header0: 'u32';
      /** `u32 tlp_header[1]` */ readonly tlp_header1: 'u32';
      /** `u32 tlp_header[2]` */ readonly tlp_header2: 'u32';
      /** `u32 tlp_header[3]` */ readonly tlp_header3: 'u32';
    }>;
    /** ras:arm_event: `cpu: %d; error: %d; affinity level: %d; MPIDR: %016llx; MIDR: %016llx; running state: %d; PSCI state: %d; %s: %d; %s: %s; %s: %d; %s: %s; %s: %d; %s: %s` */
    readonly arm_event: Tracepoint<EventHead & {
      /** `u64 mpidr` */ readonly mpidr: 'u64';
      /** `u64 midr` */ readonly midr: 'u64';
      /** `u32 running_state` */ readonly running_state: 'u32';
      /** `u32 psci_state` */ readonly psci_state: 'u32';
      /** `u8 affinity` */ readonly affinity: 'u8';
      /** `u32 pei_len` */ readonly pei_len: 'u32';
      /** `u8[] pei_buf` */ readonly pei_buf: 'bytes';
      /** `u32 ctx_len` */ readonly ctx_len: 'u32';
      /** `u8[] ctx_buf` */ readonly ctx_buf: 'bytes';
      /** `u32 oem_len` */ readonly oem_len: 'u32';
      /** `u8[] oem_buf` */ readonly oem_buf: 'bytes';
      /** `u8 sev` */ readonly sev: 'u8';
      /** `int cpu` */ readonly event_cpu: 'i32';
    }>;
    /** ras:mc_event: `%d %s error%s:%s%s on %s (mc:%d location:%d:%d:%d address:0x%08lx grain:%d syndrome:0x%08lx%s%s)` */
    readonly mc_event: Tracepoint<EventHead & {
      /** `unsigned int error_type` */ readonly error_type: 'u32';
      /** `char[] msg` */ readonly msg: 'string';
      /** `char[] label` */ readonly label: 'string';
      /** `u16 error_count` */ readonly error_count: 'u16';
      /** `u8 mc_index` */ readonly mc_index: 'u8';
      /** `s8 top_layer` */ readonly top_layer: 'i8';
      /** `s8 middle_layer` */ readonly middle_layer: 'i8';
      /** `s8 lower_layer` */ readonly lower_layer: 'i8';
      /** `long address` */ readonly address: 'i64';
      /** `u8 grain_bits` */ readonly grain_bits: 'u8';
      /** `long syndrome` */ readonly syndrome: 'i64';
      /** `char[] driver_detail` */ readonly driver_detail: 'string';
    }>;
    /** ras:memory_failure_event: `pfn %#lx: recovery action for %s: %s` */
    readonly memory_failure_event: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `int type` */ readonly type: 'i32';
      /** `int result` */ readonly result: 'i32';
    }>;
    /** ras:non_standard_event: `severity: %d; sec type:%pU; FRU: %pU %s; data len:%d; raw data:%s` */
    readonly non_standard_event: Tracepoint<EventHead & {
      /** `char[16] sec_type` */ readonly sec_type: 'string';
      /** `char[16] fru_id` */ readonly fru_id: 'string';
      /** `char[] fru_text` */ readonly fru_text: 'string';
      /** `u8 sev` */ readonly sev: 'u8';
      /** `u32 len` */ readonly len: 'u32';
      /** `u8[] buf` */ readonly buf: 'bytes';
    }>;
  };
  readonly raw_syscalls: {
    /** raw_syscalls:sys_enter: `NR %ld (%lx, %lx, %lx, %lx, %lx, %lx)` */
    readonly sys_enter: Tracepoint<EventHead & {
      /** `long id` */ readonly id: 'i64';
      /** `unsigned long args[0]` */ readonly args0: 'u64';
      /** `unsigned long args[1]` */ readonly args1: 'u64';
      /** `unsigned long args[2]` */ readonly args2: 'u64';
      /** `unsigned long args[3]` */ readonly args3: 'u64';
      /** `unsigned long args[4]` */ readonly args4: 'u64';
      /** `unsigned long args[5]` */ readonly args5: 'u64';
    }>;
    /** raw_syscalls:sys_exit: `NR %ld = %ld` */
    readonly sys_exit: Tracepoint<EventHead & {
      /** `long id` */ readonly id: 'i64';
      /** `long ret` */ readonly ret: 'i64';
    }>;
  };
  readonly rcu: {
    /** rcu:rcu_stall_warning: `%s %s` */
    readonly rcu_stall_warning: Tracepoint<EventHead & {
      /** `const char * rcuname`, address */ readonly rcuname: 'u64';
      /** `const char * msg`, address */ readonly msg: 'u64';
    }>;
    /** rcu:rcu_utilization: `%s` */
    readonly rcu_utilization: Tracepoint<EventHead & {
      /** `const char * s`, address */ readonly s: 'u64';
    }>;
  };
  readonly resctrl: {
    /** resctrl:mon_llc_occupancy_limbo: `ctrl_hw_id=%u mon_hw_id=%u domain_id=%d llc_occupancy_bytes=%llu` */
    readonly mon_llc_occupancy_limbo: Tracepoint<EventHead & {
      /** `u32 ctrl_hw_id` */ readonly ctrl_hw_id: 'u32';
      /** `u32 mon_hw_id` */ readonly mon_hw_id: 'u32';
      /** `int domain_id` */ readonly domain_id: 'i32';
      /** `u64 llc_occupancy_bytes` */ readonly llc_occupancy_bytes: 'u64';
    }>;
    /** resctrl:pseudo_lock_l2: `hits=%llu miss=%llu` */
    readonly pseudo_lock_l2: Tracepoint<EventHead & {
      /** `u64 l2_hits` */ readonly l2_hits: 'u64';
      /** `u64 l2_miss` */ readonly l2_miss: 'u64';
    }>;
    /** resctrl:pseudo_lock_l3: `hits=%llu miss=%llu` */
    readonly pseudo_lock_l3: Tracepoint<EventHead & {
      /** `u64 l3_hits` */ readonly l3_hits: 'u64';
      /** `u64 l3_miss` */ readonly l3_miss: 'u64';
    }>;
    /** resctrl:pseudo_lock_mem_latency: `latency=%u` */
    readonly pseudo_lock_mem_latency: Tracepoint<EventHead & {
      /** `u32 latency` */ readonly latency: 'u32';
    }>;
  };
  readonly rpm: {
    /** rpm:rpm_idle: `%s flags-%x cnt-%-2d dep-%-2d auto-%-1d p-%-1d irq-%-1d child-%d` */
    readonly rpm_idle: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `int flags` */ readonly flags: 'i32';
      /** `int usage_count` */ readonly usage_count: 'i32';
      /** `int disable_depth` */ readonly disable_depth: 'i32';
      /** `int runtime_auto` */ readonly runtime_auto: 'i32';
      /** `int request_pending` */ readonly request_pending: 'i32';
      /** `int irq_safe` */ readonly irq_safe: 'i32';
      /** `int child_count` */ readonly child_count: 'i32';
    }>;
    /** rpm:rpm_resume: `%s flags-%x cnt-%-2d dep-%-2d auto-%-1d p-%-1d irq-%-1d child-%d` */
    readonly rpm_resume: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `int flags` */ readonly flags: 'i32';
      /** `int usage_count` */ readonly usage_count: 'i32';
      /** `int disable_depth` */ readonly disable_depth: 'i32';
      /** `int runtime_auto` */ readonly runtime_auto: 'i32';
      /** `int request_pending` */ readonly request_pending: 'i32';
      /** `int irq_safe` */ readonly irq_safe: 'i32';
      /** `int child_count` */ readonly child_count: 'i32';
    }>;
    /** rpm:rpm_return_int: `%pS:%s ret=%d` */
    readonly rpm_return_int: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `unsigned long ip`, address */ readonly ip: 'u64';
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** rpm:rpm_status: `%s status=%s` */
    readonly rpm_status: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `int status` */ readonly status: 'i32';
    }>;
    /** rpm:rpm_suspend: `%s flags-%x cnt-%-2d dep-%-2d auto-%-1d p-%-1d irq-%-1d child-%d` */
    readonly rpm_suspend: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `int flags` */ readonly flags: 'i32';
      /** `int usage_count` */ readonly usage_count: 'i32';
      /** `int disable_depth` */ readonly disable_depth: 'i32';
      /** `int runtime_auto` */ readonly runtime_auto: 'i32';
      /** `int request_pending` */ readonly request_pending: 'i32';
      /** `int irq_safe` */ readonly irq_safe: 'i32';
      /** `int child_count` */ readonly child_count: 'i32';
    }>;
    /** rpm:rpm_usage: `%s flags-%x cnt-%-2d dep-%-2d auto-%-1d p-%-1d irq-%-1d child-%d` */
    readonly rpm_usage: Tracepoint<EventHead & {
      /** `char[] name` */ readonly name: 'string';
      /** `int flags` */ readonly flags: 'i32';
      /** `int usage_count` */ readonly usage_count: 'i32';
      /** `int disable_depth` */ readonly disable_depth: 'i32';
      /** `int runtime_auto` */ readonly runtime_auto: 'i32';
      /** `int request_pending` */ readonly request_pending: 'i32';
      /** `int irq_safe` */ readonly irq_safe: 'i32';
      /** `int child_count` */ readonly child_count: 'i32';
    }>;
  };
  readonly rseq: {
    /** rseq:rseq_ip_fixup: `regs_ip=0x%lx start_ip=0x%lx post_commit_offset=%lu abort_ip=0x%lx` */
    readonly rseq_ip_fixup: Tracepoint<EventHead & {
      /** `unsigned long regs_ip` */ readonly regs_ip: 'u64';
      /** `unsigned long start_ip` */ readonly start_ip: 'u64';
      /** `unsigned long post_commit_offset` */ readonly post_commit_offset: 'u64';
      /** `unsigned long abort_ip` */ readonly abort_ip: 'u64';
    }>;
    /** rseq:rseq_update: `cpu_id=%d node_id=%d mm_cid=%d` */
    readonly rseq_update: Tracepoint<EventHead & {
      /** `s32 cpu_id` */ readonly cpu_id: 'i32';
      /** `s32 node_id` */ readonly node_id: 'i32';
      /** `s32 mm_cid` */ readonly mm_cid: 'i32';
    }>;
  };
  readonly rtc: {
    /** rtc:rtc_alarm_irq_enable: `%s RTC alarm IRQ (%d)` */
    readonly rtc_alarm_irq_enable: Tracepoint<EventHead & {
      /** `unsigned int enabled` */ readonly enabled: 'u32';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** rtc:rtc_irq_set_freq: `set RTC periodic IRQ frequency:%u (%d)` */
    readonly rtc_irq_set_freq: Tracepoint<EventHead & {
      /** `int freq` */ readonly freq: 'i32';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** rtc:rtc_irq_set_state: `%s RTC 2^N Hz periodic IRQs (%d)` */
    readonly rtc_irq_set_state: Tracepoint<EventHead & {
      /** `int enabled` */ readonly enabled: 'i32';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** rtc:rtc_read_alarm: `UTC (%lld) (%d)` */
    readonly rtc_read_alarm: Tracepoint<EventHead & {
      /** `time64_t secs` */ readonly secs: 'i64';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** rtc:rtc_read_offset: `RTC offset: %ld (%d)` */
    readonly rtc_read_offset: Tracepoint<EventHead & {
      /** `long offset` */ readonly offset: 'i64';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** rtc:rtc_read_time: `UTC (%lld) (%d)` */
    readonly rtc_read_time: Tracepoint<EventHead & {
      /** `time64_t secs` */ readonly secs: 'i64';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** rtc:rtc_set_alarm: `UTC (%lld) (%d)` */
    readonly rtc_set_alarm: Tracepoint<EventHead & {
      /** `time64_t secs` */ readonly secs: 'i64';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** rtc:rtc_set_offset: `RTC offset: %ld (%d)` */
    readonly rtc_set_offset: Tracepoint<EventHead & {
      /** `long offset` */ readonly offset: 'i64';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** rtc:rtc_set_time: `UTC (%lld) (%d)` */
    readonly rtc_set_time: Tracepoint<EventHead & {
      /** `time64_t secs` */ readonly secs: 'i64';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** rtc:rtc_timer_dequeue: `RTC timer:(%p) expires:%lld period:%lld` */
    readonly rtc_timer_dequeue: Tracepoint<EventHead & {
      /** `struct rtc_timer * timer`, address */ readonly timer: 'u64';
      /** `ktime_t expires` */ readonly expires: 'i64';
      /** `ktime_t period` */ readonly period: 'i64';
    }>;
    /** rtc:rtc_timer_enqueue: `RTC timer:(%p) expires:%lld period:%lld` */
    readonly rtc_timer_enqueue: Tracepoint<EventHead & {
      /** `struct rtc_timer * timer`, address */ readonly timer: 'u64';
      /** `ktime_t expires` */ readonly expires: 'i64';
      /** `ktime_t period` */ readonly period: 'i64';
    }>;
    /** rtc:rtc_timer_fired: `RTC timer:(%p) expires:%lld period:%lld` */
    readonly rtc_timer_fired: Tracepoint<EventHead & {
      /** `struct rtc_timer * timer`, address */ readonly timer: 'u64';
      /** `ktime_t expires` */ readonly expires: 'i64';
      /** `ktime_t period` */ readonly period: 'i64';
    }>;
  };
  readonly sched: {
    /** sched:sched_kthread_stop: `comm=%s pid=%d` */
    readonly sched_kthread_stop: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
    }>;
    /** sched:sched_kthread_stop_ret: `ret=%d` */
    readonly sched_kthread_stop_ret: Tracepoint<EventHead & {
      /** `int ret` */ readonly ret: 'i32';
    }>;
    /** sched:sched_kthread_work_execute_end: `work struct %p: function %ps` */
    readonly sched_kthread_work_execute_end: Tracepoint<EventHead & {
      /** `void * work`, address */ readonly work: 'u64';
      /** `void * function`, address */ readonly function: 'u64';
    }>;
    /** sched:sched_kthread_work_execute_start: `work struct %p: function %ps` */
    readonly sched_kthread_work_execute_start: Tracepoint<EventHead & {
      /** `void * work`, address */ readonly work: 'u64';
      /** `void * function`, address */ readonly function: 'u64';
    }>;
    /** sched:sched_kthread_work_queue_work: `work struct=%p function=%ps worker=%p` */
    readonly sched_kthread_work_queue_work: Tracepoint<EventHead & {
      /** `void * work`, address */ readonly work: 'u64';
      /** `void * function`, address */ readonly function: 'u64';
      /** `void * worker`, address */ readonly worker: 'u64';
    }>;
    /** sched:sched_migrate_task: `comm=%s pid=%d prio=%d orig_cpu=%d dest_cpu=%d` */
    readonly sched_migrate_task: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `int prio` */ readonly prio: 'i32';
      /** `int orig_cpu` */ readonly orig_cpu: 'i32';
      /** `int dest_cpu` */ readonly dest_cpu: 'i32';
    }>;
    /** sched:sched_move_numa: `pid=%d tgid=%d ngid=%d src_cpu=%d src_nid=%d dst_cpu=%d dst_nid=%d` */
    readonly sched_move_numa: Tracepoint<EventHead & {
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `pid_t tgid` */ readonly tgid: 'i32';
      /** `pid_t ngid` */ readonly ngid: 'i32';
      /** `int src_cpu` */ readonly src_cpu: 'i32';
      /** `int src_nid` */ readonly src_nid: 'i32';
      /** `int dst_cpu` */ readonly dst_cpu: 'i32';
      /** `int dst_nid` */ readonly dst_nid: 'i32';
    }>;
    /** sched:sched_pi_setprio: `comm=%s pid=%d oldprio=%d newprio=%d` */
    readonly sched_pi_setprio: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `int oldprio` */ readonly oldprio: 'i32';
      /** `int newprio` */ readonly newprio: 'i32';
    }>;
    /** sched:sched_prepare_exec: `interp=%s filename=%s pid=%d comm=%s` */
    readonly sched_prepare_exec: Tracepoint<EventHead & {
      /** `char[] interp` */ readonly interp: 'string';
      /** `char[] filename` */ readonly filename: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `char[] comm` */ readonly event_comm: 'string';
    }>;
    /** sched:sched_process_exec: `filename=%s pid=%d old_pid=%d` */
    readonly sched_process_exec: Tracepoint<EventHead & {
      /** `char[] filename` */ readonly filename: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `pid_t old_pid` */ readonly old_pid: 'i32';
    }>;
    /** sched:sched_process_exit: `comm=%s pid=%d prio=%d` */
    readonly sched_process_exit: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `int prio` */ readonly prio: 'i32';
    }>;
    /** sched:sched_process_fork: `comm=%s pid=%d child_comm=%s child_pid=%d` */
    readonly sched_process_fork: Tracepoint<EventHead & {
      /** `char[16] parent_comm` */ readonly parent_comm: 'string';
      /** `pid_t parent_pid` */ readonly parent_pid: 'i32';
      /** `char[16] child_comm` */ readonly child_comm: 'string';
      /** `pid_t child_pid` */ readonly child_pid: 'i32';
    }>;
    /** sched:sched_process_free: `comm=%s pid=%d prio=%d` */
    readonly sched_process_free: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `int prio` */ readonly prio: 'i32';
    }>;
    /** sched:sched_process_hang: `comm=%s pid=%d` */
    readonly sched_process_hang: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
    }>;
    /** sched:sched_process_wait: `comm=%s pid=%d prio=%d` */
    readonly sched_process_wait: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `int prio` */ readonly prio: 'i32';
    }>;
    /** sched:sched_skip_vma_numa: `numa_scan_offset=%lX vm_start=%lX vm_end=%lX reason=%s` */
    readonly sched_skip_vma_numa: Tracepoint<EventHead & {
      /** `unsigned long numa_scan_offset` */ readonly numa_scan_offset: 'u64';
      /** `unsigned long vm_start` */ readonly vm_start: 'u64';
      /** `unsigned long vm_end` */ readonly vm_end: 'u64';
      /** `enum numa_vmaskip_reason reason` */ readonly reason: 'u32';
    }>;
    /** sched:sched_stat_blocked: `comm=%s pid=%d delay=%Lu [ns]` */
    readonly sched_stat_blocked: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `u64 delay` */ readonly delay: 'u64';
    }>;
    /** sched:sched_stat_iowait: `comm=%s pid=%d delay=%Lu [ns]` */
    readonly sched_stat_iowait: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `u64 delay` */ readonly delay: 'u64';
    }>;
    /** sched:sched_stat_runtime: `comm=%s pid=%d runtime=%Lu [ns]` */
    readonly sched_stat_runtime: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `u64 runtime` */ readonly runtime: 'u64';
    }>;
    /** sched:sched_stat_sleep: `comm=%s pid=%d delay=%Lu [ns]` */
    readonly sched_stat_sleep: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `u64 delay` */ readonly delay: 'u64';
    }>;
    /** sched:sched_stat_wait: `comm=%s pid=%d delay=%Lu [ns]` */
    readonly sched_stat_wait: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `u64 delay` */ readonly delay: 'u64';
    }>;
    /** sched:sched_stick_numa: `src_pid=%d src_tgid=%d src_ngid=%d src_cpu=%d src_nid=%d dst_pid=%d dst_tgid=%d dst_ngid=%d dst_cpu=%d dst_nid=%d` */
    readonly sched_stick_numa: Tracepoint<EventHead & {
      /** `pid_t src_pid` */ readonly src_pid: 'i32';
      /** `pid_t src_tgid` */ readonly src_tgid: 'i32';
      /** `pid_t src_ngid` */ readonly src_ngid: 'i32';
      /** `int src_cpu` */ readonly src_cpu: 'i32';
      /** `int src_nid` */ readonly src_nid: 'i32';
      /** `pid_t dst_pid` */ readonly dst_pid: 'i32';
      /** `pid_t dst_tgid` */ readonly dst_tgid: 'i32';
      /** `pid_t dst_ngid` */ readonly dst_ngid: 'i32';
      /** `int dst_cpu` */ readonly dst_cpu: 'i32';
      /** `int dst_nid` */ readonly dst_nid: 'i32';
    }>;
    /** sched:sched_swap_numa: `src_pid=%d src_tgid=%d src_ngid=%d src_cpu=%d src_nid=%d dst_pid=%d dst_tgid=%d dst_ngid=%d dst_cpu=%d dst_nid=%d` */
    readonly sched_swap_numa: Tracepoint<EventHead & {
      /** `pid_t src_pid` */ readonly src_pid: 'i32';
      /** `pid_t src_tgid` */ readonly src_tgid: 'i32';
      /** `pid_t src_ngid` */ readonly src_ngid: 'i32';
      /** `int src_cpu` */ readonly src_cpu: 'i32';
      /** `int src_nid` */ readonly src_nid: 'i32';
      /** `pid_t dst_pid` */ readonly dst_pid: 'i32';
      /** `pid_t dst_tgid` */ readonly dst_tgid: 'i32';
      /** `pid_t dst_ngid` */ readonly dst_ngid: 'i32';
      /** `int dst_cpu` */ readonly dst_cpu: 'i32';
      /** `int dst_nid` */ readonly dst_nid: 'i32';
    }>;
    /** sched:sched_switch: `prev_comm=%s prev_pid=%d prev_prio=%d prev_state=%s%s ==> next_comm=%s next_pid=%d next_prio=%d` */
    readonly sched_switch: Tracepoint<EventHead & {
      /** `char[16] prev_comm` */ readonly prev_comm: 'string';
      /** `pid_t prev_pid` */ readonly prev_pid: 'i32';
      /** `int prev_prio` */ readonly prev_prio: 'i32';
      /** `long prev_state` */ readonly prev_state: 'i64';
      /** `char[16] next_comm` */ readonly next_comm: 'string';
      /** `pid_t next_pid` */ readonly next_pid: 'i32';
      /** `int next_prio` */ readonly next_prio: 'i32';
    }>;
    /** sched:sched_wait_task: `comm=%s pid=%d prio=%d` */
    readonly sched_wait_task: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `int prio` */ readonly prio: 'i32';
    }>;
    /** sched:sched_wake_idle_without_ipi: `cpu=%d` */
    readonly sched_wake_idle_without_ipi: Tracepoint<EventHead & {
      /** `int cpu` */ readonly event_cpu: 'i32';
    }>;
    /** sched:sched_wakeup: `comm=%s pid=%d prio=%d target_cpu=%03d` */
    readonly sched_wakeup: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `int prio` */ readonly prio: 'i32';
      /** `int target_cpu` */ readonly target_cpu: 'i32';
    }>;
    /** sched:sched_wakeup_new: `comm=%s pid=%d prio=%d target_cpu=%03d` */
    readonly sched_wakeup_new: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `int prio` */ readonly prio: 'i32';
      /** `int target_cpu` */ readonly target_cpu: 'i32';
    }>;
    /** sched:sched_waking: `comm=%s pid=%d prio=%d target_cpu=%03d` */
    readonly sched_waking: Tracepoint<EventHead & {
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `int prio` */ readonly prio: 'i32';
      /** `int target_cpu` */ readonly target_cpu: 'i32';
    }>;
  };
  readonly signal: {
    /** signal:signal_deliver: `sig=%d errno=%d code=%d sa_handler=%lx sa_flags=%lx` */
    readonly signal_deliver: Tracepoint<EventHead & {
      /** `int sig` */ readonly sig: 'i32';
      /** `int errno` */ readonly errno: 'i32';
      /** `int code` */ readonly code: 'i32';
      /** `unsigned long sa_handler` */ readonly sa_handler: 'u64';
      /** `unsigned long sa_flags` */ readonly sa_flags: 'u64';
    }>;
    /** signal:signal_generate: `sig=%d errno=%d code=%d comm=%s pid=%d grp=%d res=%d` */
    readonly signal_generate: Tracepoint<EventHead & {
      /** `int sig` */ readonly sig: 'i32';
      /** `int errno` */ readonly errno: 'i32';
      /** `int code` */ readonly code: 'i32';
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `int group` */ readonly group: 'i32';
      /** `int result` */ readonly result: 'i32';
    }>;
  };
  readonly skb: {
    /** skb:consume_skb: `skbaddr=%p location=%pS` */
    readonly consume_skb: Tracepoint<EventHead & {
      /** `void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `void * location`, address */ readonly location: 'u64';
    }>;
    /** skb:kfree_skb: `skbaddr=%p rx_sk=%p protocol=%u location=%pS reason: %s` */
    readonly kfree_skb: Tracepoint<EventHead & {
      /** `void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `void * location`, address */ readonly location: 'u64';
      /** `void * rx_sk`, address */ readonly rx_sk: 'u64';
      /** `unsigned short protocol` */ readonly protocol: 'u16';
      /** `enum skb_drop_reason reason` */ readonly reason: 'u32';
    }>;
    /** skb:skb_copy_datagram_iovec: `skbaddr=%p len=%d` */
    readonly skb_copy_datagram_iovec: Tracepoint<EventHead & {
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `int len` */ readonly len: 'i32';
    }>;
  };
  readonly sock: {
    /** sock:inet_sk_error_report: `family=%s protocol=%s sport=%hu dport=%hu saddr=%pI4 daddr=%pI4 saddrv6=%pI6c daddrv6=%pI6c error=%d` */
    readonly inet_sk_error_report: Tracepoint<EventHead & {
      /** `int error` */ readonly error: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u16 protocol` */ readonly protocol: 'u16';
      /** `__u8[4] saddr` */ readonly saddr: 'bytes';
      /** `__u8[4] daddr` */ readonly daddr: 'bytes';
      /** `__u8[16] saddr_v6` */ readonly saddr_v6: 'bytes';
      /** `__u8[16] daddr_v6` */ readonly daddr_v6: 'bytes';
    }>;
    /** sock:inet_sock_set_state: `family=%s protocol=%s sport=%hu dport=%hu saddr=%pI4 daddr=%pI4 saddrv6=%pI6c daddrv6=%pI6c oldstate=%s newstate=%s` */
    readonly inet_sock_set_state: Tracepoint<EventHead & {
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int oldstate` */ readonly oldstate: 'i32';
      /** `int newstate` */ readonly newstate: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u16 protocol` */ readonly protocol: 'u16';
      /** `__u8[4] saddr` */ readonly saddr: 'bytes';
      /** `__u8[4] daddr` */ readonly daddr: 'bytes';
      /** `__u8[16] saddr_v6` */ readonly saddr_v6: 'bytes';
      /** `__u8[16] daddr_v6` */ readonly daddr_v6: 'bytes';
    }>;
    /** sock:sk_data_ready: `family=%u protocol=%u func=%ps` */
    readonly sk_data_ready: Tracepoint<EventHead & {
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u16 protocol` */ readonly protocol: 'u16';
      /** `unsigned long ip`, address */ readonly ip: 'u64';
    }>;
    /** sock:sock_exceed_buf_limit: `proto:%s sysctl_mem=%ld,%ld,%ld allocated=%ld sysctl_rmem=%d rmem_alloc=%d sysctl_wmem=%d wmem_alloc=%d wmem_queued=%d kind=%s` */
    readonly sock_exceed_buf_limit: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `long sysctl_mem[0]` */ readonly sysctl_mem0: 'i64';
      /** `long sysctl_mem[1]` */ readonly sysctl_mem1: 'i64';
      /** `long sysctl_mem[2]` */ readonly sysctl_mem2: 'i64';
      /** `long allocated` */ readonly allocated: 'i64';
      /** `int sysctl_rmem` */ readonly sysctl_rmem: 'i32';
      /** `int rmem_alloc` */ readonly rmem_alloc: 'i32';
      /** `int sysctl_wmem` */ readonly sysctl_wmem: 'i32';
      /** `int wmem_alloc` */ readonly wmem_alloc: 'i32';
      /** `int wmem_queued` */ readonly wmem_queued: 'i32';
      /** `int kind` */ readonly kind: 'i32';
    }>;
    /** sock:sock_rcvqueue_full: `rmem_alloc=%d truesize=%u sk_rcvbuf=%d` */
    readonly sock_rcvqueue_full: Tracepoint<EventHead & {
      /** `int rmem_alloc` */ readonly rmem_alloc: 'i32';
      /** `unsigned int truesize` */ readonly truesize: 'u32';
      /** `int sk_rcvbuf` */ readonly sk_rcvbuf: 'i32';
    }>;
    /** sock:sock_recv_length: `sk address = %p, family = %s protocol = %s, length = %d, error = %d, flags = 0x%x` */
    readonly sock_recv_length: Tracepoint<EventHead & {
      /** `void * sk`, address */ readonly sk: 'u64';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u16 protocol` */ readonly protocol: 'u16';
      /** `int ret` */ readonly ret: 'i32';
      /** `int flags` */ readonly flags: 'i32';
    }>;
    /** sock:sock_send_length: `sk address = %p, family = %s protocol = %s, length = %d, error = %d, flags = 0x%x` */
    readonly sock_send_length: Tracepoint<EventHead & {
      /** `void * sk`, address */ readonly sk: 'u64';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u16 protocol` */ readonly protocol: 'u16';
      /** `int ret` */ readonly ret: 'i32';
      /** `int flags` */ readonly flags: 'i32';
    }>;
  };
  readonly swiotlb: {
    /** swiotlb:swiotlb_bounced: `dev_name: %s dma_mask=%llx dev_addr=%llx size=%zu %s` */
    readonly swiotlb_bounced: Tracepoint<EventHead & {
      /** `char[] dev_name` */ readonly dev_name: 'string';
      /** `u64 dma_mask` */ readonly dma_mask: 'u64';
      /** `dma_addr_t dev_addr` */ readonly dev_addr: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `bool force` */ readonly force: 'bool';
    }>;
  };
  readonly syscalls: {
    /** syscalls:sys_enter_accept: `fd: 0x%08lx, upeer_sockaddr: 0x%08lx, upeer_addrlen: 0x%08lx` */
    readonly sys_enter_accept: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `struct sockaddr * upeer_sockaddr`, address */ readonly upeer_sockaddr: 'u64';
      /** `int * upeer_addrlen`, address */ readonly upeer_addrlen: 'u64';
    }>;
    /** syscalls:sys_enter_accept4: `fd: 0x%08lx, upeer_sockaddr: 0x%08lx, upeer_addrlen: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_accept4: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `struct sockaddr * upeer_sockaddr`, address */ readonly upeer_sockaddr: 'u64';
      /** `int * upeer_addrlen`, address */ readonly upeer_addrlen: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_access: `filename: 0x%08lx, mode: 0x%08lx` */
    readonly sys_enter_access: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `int mode` */ readonly mode: 'u64';
    }>;
    /** syscalls:sys_enter_acct: `name: 0x%08lx` */
    readonly sys_enter_acct: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * name`, address */ readonly name: 'u64';
    }>;
    /** syscalls:sys_enter_add_key: `_type: 0x%08lx, _description: 0x%08lx, _payload: 0x%08lx, plen: 0x%08lx, ringid: 0x%08lx` */
    readonly sys_enter_add_key: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * _type`, address */ readonly _type: 'u64';
      /** `const char * _description`, address */ readonly _description: 'u64';
      /** `const void * _payload`, address */ readonly _payload: 'u64';
      /** `size_t plen` */ readonly plen: 'u64';
      /** `key_serial_t ringid` */ readonly ringid: 'u64';
    }>;
    /** syscalls:sys_enter_adjtimex: `txc_p: 0x%08lx` */
    readonly sys_enter_adjtimex: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct __kernel_timex * txc_p`, address */ readonly txc_p: 'u64';
    }>;
    /** syscalls:sys_enter_alarm: `seconds: 0x%08lx` */
    readonly sys_enter_alarm: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int seconds` */ readonly seconds: 'u64';
    }>;
    /** syscalls:sys_enter_arch_prctl: `option: 0x%08lx, arg2: 0x%08lx` */
    readonly sys_enter_arch_prctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int option` */ readonly option: 'u64';
      /** `unsigned long arg2` */ readonly arg2: 'u64';
    }>;
    /** syscalls:sys_enter_bind: `fd: 0x%08lx, umyaddr: 0x%08lx, addrlen: 0x%08lx` */
    readonly sys_enter_bind: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `struct sockaddr * umyaddr`, address */ readonly umyaddr: 'u64';
      /** `int addrlen` */ readonly addrlen: 'u64';
    }>;
    /** syscalls:sys_enter_bpf: `cmd: 0x%08lx, uattr: 0x%08lx, size: 0x%08lx` */
    readonly sys_enter_bpf: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int cmd` */ readonly cmd: 'u64';
      /** `union bpf_attr * uattr`, address */ readonly uattr: 'u64';
      /** `unsigned int size` */ readonly size: 'u64';
    }>;
    /** syscalls:sys_enter_brk: `brk: 0x%08lx` */
    readonly sys_enter_brk: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long brk` */ readonly brk: 'u64';
    }>;
    /** syscalls:sys_enter_cachestat: `fd: 0x%08lx, cstat_range: 0x%08lx, cstat: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_cachestat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `struct cachestat_range * cstat_range`, address */ readonly cstat_range: 'u64';
      /** `struct cachestat * cstat`, address */ readonly cstat: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_capget: `header: 0x%08lx, dataptr: 0x%08lx` */
    readonly sys_enter_capget: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `cap_user_header_t header` */ readonly header: 'u64';
      /** `cap_user_data_t dataptr` */ readonly dataptr: 'u64';
    }>;
    /** syscalls:sys_enter_capset: `header: 0x%08lx, data: 0x%08lx` */
    readonly sys_enter_capset: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `cap_user_header_t header` */ readonly header: 'u64';
      /** `const cap_user_data_t data` */ readonly data: 'u64';
    }>;
    /** syscalls:sys_enter_chdir: `filename: 0x%08lx` */
    readonly sys_enter_chdir: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * filename`, address */ readonly filename: 'u64';
    }>;
    /** syscalls:sys_enter_chmod: `filename: 0x%08lx, mode: 0x%08lx` */
    readonly sys_enter_chmod: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `umode_t mode` */ readonly mode: 'u64';
    }>;
    /** syscalls:sys_enter_chown: `filename: 0x%08lx, user: 0x%08lx, group: 0x%08lx` */
    readonly sys_enter_chown: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `uid_t user` */ readonly user: 'u64';
      /** `gid_t group` */ readonly group: 'u64';
    }>;
    /** syscalls:sys_enter_chroot: `filename: 0x%08lx` */
    readonly sys_enter_chroot: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * filename`, address */ readonly filename: 'u64';
    }>;
    /** syscalls:sys_enter_clock_adjtime: `which_clock: 0x%08lx, utx: 0x%08lx` */
    readonly sys_enter_clock_adjtime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const clockid_t which_clock` */ readonly which_clock: 'u64';
      /** `struct __kernel_timex * utx`, address */ readonly utx: 'u64';
    }>;
    /** syscalls:sys_enter_clock_getres: `which_clock: 0x%08lx, tp: 0x%08lx` */
    readonly sys_enter_clock_getres: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const clockid_t which_clock` */ readonly which_clock: 'u64';
      /** `struct __kernel_timespec * tp`, address */ readonly tp: 'u64';
    }>;
    /** syscalls:sys_enter_clock_gettime: `which_clock: 0x%08lx, tp: 0x%08lx` */
    readonly sys_enter_clock_gettime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const clockid_t which_clock` */ readonly which_clock: 'u64';
      /** `struct __kernel_timespec * tp`, address */ readonly tp: 'u64';
    }>;
    /** syscalls:sys_enter_clock_nanosleep: `which_clock: 0x%08lx, flags: 0x%08lx, rqtp: 0x%08lx, rmtp: 0x%08lx` */
    readonly sys_enter_clock_nanosleep: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const clockid_t which_clock` */ readonly which_clock: 'u64';
      /** `int flags` */ readonly flags: 'u64';
      /** `const struct __kernel_timespec * rqtp`, address */ readonly rqtp: 'u64';
      /** `struct __kernel_timespec * rmtp`, address */ readonly rmtp: 'u64';
    }>;
    /** syscalls:sys_enter_clock_settime: `which_clock: 0x%08lx, tp: 0x%08lx` */
    readonly sys_enter_clock_settime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const clockid_t which_clock` */ readonly which_clock: 'u64';
      /** `const struct __kernel_timespec * tp`, address */ readonly tp: 'u64';
    }>;
    /** syscalls:sys_enter_clone: `clone_flags: 0x%08lx, newsp: 0x%08lx, parent_tidptr: 0x%08lx, child_tidptr: 0x%08lx, tls: 0x%08lx` */
    readonly sys_enter_clone: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long clone_flags` */ readonly clone_flags: 'u64';
      /** `unsigned long newsp` */ readonly newsp: 'u64';
      /** `int * parent_tidptr`, address */ readonly parent_tidptr: 'u64';
      /** `int * child_tidptr`, address */ readonly child_tidptr: 'u64';
      /** `unsigned long tls` */ readonly tls: 'u64';
    }>;
    /** syscalls:sys_enter_clone3: `uargs: 0x%08lx, size: 0x%08lx` */
    readonly sys_enter_clone3: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct clone_args * uargs`, address */ readonly uargs: 'u64';
      /** `size_t size` */ readonly size: 'u64';
    }>;
    /** syscalls:sys_enter_close: `fd: 0x%08lx` */
    readonly sys_enter_close: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
    }>;
    /** syscalls:sys_enter_close_range: `fd: 0x%08lx, max_fd: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_close_range: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `unsigned int max_fd` */ readonly max_fd: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_connect: `fd: 0x%08lx, uservaddr: 0x%08lx, addrlen: 0x%08lx` */
    readonly sys_enter_connect: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `struct sockaddr * uservaddr`, address */ readonly uservaddr: 'u64';
      /** `int addrlen` */ readonly addrlen: 'u64';
    }>;
    /** syscalls:sys_enter_copy_file_range: `fd_in: 0x%08lx, off_in: 0x%08lx, fd_out: 0x%08lx, off_out: 0x%08lx, len: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_copy_file_range: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd_in` */ readonly fd_in: 'u64';
      /** `loff_t * off_in`, address */ readonly off_in: 'u64';
      /** `int fd_out` */ readonly fd_out: 'u64';
      /** `loff_t * off_out`, address */ readonly off_out: 'u64';
      /** `size_t len` */ readonly len: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_creat: `pathname: 0x%08lx, mode: 0x%08lx` */
    readonly sys_enter_creat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `umode_t mode` */ readonly mode: 'u64';
    }>;
    /** syscalls:sys_enter_delete_module: `name_user: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_delete_module: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * name_user`, address */ readonly name_user: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_dup: `fildes: 0x%08lx` */
    readonly sys_enter_dup: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fildes` */ readonly fildes: 'u64';
    }>;
    /** syscalls:sys_enter_dup2: `oldfd: 0x%08lx, newfd: 0x%08lx` */
    readonly sys_enter_dup2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int oldfd` */ readonly oldfd: 'u64';
      /** `unsigned int newfd` */ readonly newfd: 'u64';
    }>;
    /** syscalls:sys_enter_dup3: `oldfd: 0x%08lx, newfd: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_dup3: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int oldfd` */ readonly oldfd: 'u64';
      /** `unsigned int newfd` */ readonly newfd: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_epoll_create: `size: 0x%08lx` */
    readonly sys_enter_epoll_create: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int size` */ readonly size: 'u64';
    }>;
    /** syscalls:sys_enter_epoll_create1: `flags: 0x%08lx` */
    readonly sys_enter_epoll_create1: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_epoll_ctl: `epfd: 0x%08lx, op: 0x%08lx, fd: 0x%08lx, event: 0x%08lx` */
    readonly sys_enter_epoll_ctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int epfd` */ readonly epfd: 'u64';
      /** `int op` */ readonly op: 'u64';
      /** `int fd` */ readonly fd: 'u64';
      /** `struct epoll_event * event`, address */ readonly event: 'u64';
    }>;
    /** syscalls:sys_enter_epoll_pwait: `epfd: 0x%08lx, events: 0x%08lx, maxevents: 0x%08lx, timeout: 0x%08lx, sigmask: 0x%08lx, sigsetsize: 0x%08lx` */
    readonly sys_enter_epoll_pwait: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int epfd` */ readonly epfd: 'u64';
      /** `struct epoll_event * events`, address */ readonly events: 'u64';
      /** `int maxevents` */ readonly maxevents: 'u64';
      /** `int timeout` */ readonly timeout: 'u64';
      /** `const sigset_t * sigmask`, address */ readonly sigmask: 'u64';
      /** `size_t sigsetsize` */ readonly sigsetsize: 'u64';
    }>;
    /** syscalls:sys_enter_epoll_pwait2: `epfd: 0x%08lx, events: 0x%08lx, maxevents: 0x%08lx, timeout: 0x%08lx, sigmask: 0x%08lx, sigsetsize: 0x%08lx` */
    readonly sys_enter_epoll_pwait2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int epfd` */ readonly epfd: 'u64';
      /** `struct epoll_event * events`, address */ readonly events: 'u64';
      /** `int maxevents` */ readonly maxevents: 'u64';
      /** `const struct __kernel_timespec * timeout`, address */ readonly timeout: 'u64';
      /** `const sigset_t * sigmask`, address */ readonly sigmask: 'u64';
      /** `size_t sigsetsize` */ readonly sigsetsize: 'u64';
    }>;
    /** syscalls:sys_enter_epoll_wait: `epfd: 0x%08lx, events: 0x%08lx, maxevents: 0x%08lx, timeout: 0x%08lx` */
    readonly sys_enter_epoll_wait: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int epfd` */ readonly epfd: 'u64';
      /** `struct epoll_event * events`, address */ readonly events: 'u64';
      /** `int maxevents` */ readonly maxevents: 'u64';
      /** `int timeout` */ readonly timeout: 'u64';
    }>;
    /** syscalls:sys_enter_eventfd: `count: 0x%08lx` */
    readonly sys_enter_eventfd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int count` */ readonly count: 'u64';
    }>;
    /** syscalls:sys_enter_eventfd2: `count: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_eventfd2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int count` */ readonly count: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_execve: `filename: 0x%08lx, argv: 0x%08lx, envp: 0x%08lx` */
    readonly sys_enter_execve: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `const char *const * argv`, address */ readonly argv: 'u64';
      /** `const char *const * envp`, address */ readonly envp: 'u64';
    }>;
    /** syscalls:sys_enter_execveat: `fd: 0x%08lx, filename: 0x%08lx, argv: 0x%08lx, envp: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_execveat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `const char *const * argv`, address */ readonly argv: 'u64';
      /** `const char *const * envp`, address */ readonly envp: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_exit: `error_code: 0x%08lx` */
    readonly sys_enter_exit: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int error_code` */ readonly error_code: 'u64';
    }>;
    /** syscalls:sys_enter_exit_group: `error_code: 0x%08lx` */
    readonly sys_enter_exit_group: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int error_code` */ readonly error_code: 'u64';
    }>;
    /** syscalls:sys_enter_faccessat: `dfd: 0x%08lx, filename: 0x%08lx, mode: 0x%08lx` */
    readonly sys_enter_faccessat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `int mode` */ readonly mode: 'u64';
    }>;
    /** syscalls:sys_enter_faccessat2: `dfd: 0x%08lx, filename: 0x%08lx, mode: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_faccessat2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `int mode` */ readonly mode: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_fadvise64: `fd: 0x%08lx, offset: 0x%08lx, len: 0x%08lx, advice: 0x%08lx` */
    readonly sys_enter_fadvise64: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `loff_t offset` */ readonly offset: 'u64';
      /** `size_t len` */ readonly len: 'u64';
      /** `int advice` */ readonly advice: 'u64';
    }>;
    /** syscalls:sys_enter_fallocate: `fd: 0x%08lx, mode: 0x%08lx, offset: 0x%08lx, len: 0x%08lx` */
    readonly sys_enter_fallocate: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `int mode` */ readonly mode: 'u64';
      /** `loff_t offset` */ readonly offset: 'u64';
      /** `loff_t len` */ readonly len: 'u64';
    }>;
    /** syscalls:sys_enter_fanotify_init: `flags: 0x%08lx, event_f_flags: 0x%08lx` */
    readonly sys_enter_fanotify_init: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int flags` */ readonly flags: 'u64';
      /** `unsigned int event_f_flags` */ readonly event_f_flags: 'u64';
    }>;
    /** syscalls:sys_enter_fanotify_mark: `fanotify_fd: 0x%08lx, flags: 0x%08lx, mask: 0x%08lx, dfd: 0x%08lx, pathname: 0x%08lx` */
    readonly sys_enter_fanotify_mark: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fanotify_fd` */ readonly fanotify_fd: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
      /** `__u64 mask` */ readonly mask: 'u64';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
    }>;
    /** syscalls:sys_enter_fchdir: `fd: 0x%08lx` */
    readonly sys_enter_fchdir: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
    }>;
    /** syscalls:sys_enter_fchmod: `fd: 0x%08lx, mode: 0x%08lx` */
    readonly sys_enter_fchmod: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `umode_t mode` */ readonly mode: 'u64';
    }>;
    /** syscalls:sys_enter_fchmodat: `dfd: 0x%08lx, filename: 0x%08lx, mode: 0x%08lx` */
    readonly sys_enter_fchmodat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `umode_t mode` */ readonly mode: 'u64';
    }>;
    /** syscalls:sys_enter_fchmodat2: `dfd: 0x%08lx, filename: 0x%08lx, mode: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_fchmodat2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `umode_t mode` */ readonly mode: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_fchown: `fd: 0x%08lx, user: 0x%08lx, group: 0x%08lx` */
    readonly sys_enter_fchown: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `uid_t user` */ readonly user: 'u64';
      /** `gid_t group` */ readonly group: 'u64';
    }>;
    /** syscalls:sys_enter_fchownat: `dfd: 0x%08lx, filename: 0x%08lx, user: 0x%08lx, group: 0x%08lx, flag: 0x%08lx` */
    readonly sys_enter_fchownat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `uid_t user` */ readonly user: 'u64';
      /** `gid_t group` */ readonly group: 'u64';
      /** `int flag` */ readonly flag: 'u64';
    }>;
    /** syscalls:sys_enter_fcntl: `fd: 0x%08lx, cmd: 0x%08lx, arg: 0x%08lx` */
    readonly sys_enter_fcntl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `unsigned int cmd` */ readonly cmd: 'u64';
      /** `unsigned long arg` */ readonly arg: 'u64';
    }>;
    /** syscalls:sys_enter_fdatasync: `fd: 0x%08lx` */
    readonly sys_enter_fdatasync: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
    }>;
    /** syscalls:sys_enter_fgetxattr: `fd: 0x%08lx, name: 0x%08lx, value: 0x%08lx, size: 0x%08lx` */
    readonly sys_enter_fgetxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `const char * name`, address */ readonly name: 'u64';
      /** `void * value`, address */ readonly value: 'u64';
      /** `size_t size` */ readonly size: 'u64';
    }>;
    /** syscalls:sys_enter_finit_module: `fd: 0x%08lx, uargs: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_finit_module: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `const char * uargs`, address */ readonly uargs: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_flistxattr: `fd: 0x%08lx, list: 0x%08lx, size: 0x%08lx` */
    readonly sys_enter_flistxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `char * list`, address */ readonly list: 'u64';
      /** `size_t size` */ readonly size: 'u64';
    }>;
    /** syscalls:sys_enter_flock: `fd: 0x%08lx, cmd: 0x%08lx` */
    readonly sys_enter_flock: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `unsigned int cmd` */ readonly cmd: 'u64';
    }>;
    /** syscalls:sys_enter_fork */
    readonly sys_enter_fork: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_fremovexattr: `fd: 0x%08lx, name: 0x%08lx` */
    readonly sys_enter_fremovexattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `const char * name`, address */ readonly name: 'u64';
    }>;
    /** syscalls:sys_enter_fsconfig: `fd: 0x%08lx, cmd: 0x%08lx, _key: 0x%08lx, _value: 0x%08lx, aux: 0x%08lx` */
    readonly sys_enter_fsconfig: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `unsigned int cmd` */ readonly cmd: 'u64';
      /** `const char * _key`, address */ readonly _key: 'u64';
      /** `const void * _value`, address */ readonly _value: 'u64';
      /** `int aux` */ readonly aux: 'u64';
    }>;
    /** syscalls:sys_enter_fsetxattr: `fd: 0x%08lx, name: 0x%08lx, value: 0x%08lx, size: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_fsetxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `const char * name`, address */ readonly name: 'u64';
      /** `const void * value`, address */ readonly value: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_fsmount: `fs_fd: 0x%08lx, flags: 0x%08lx, attr_flags: 0x%08lx` */
    readonly sys_enter_fsmount: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fs_fd` */ readonly fs_fd: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
      /** `unsigned int attr_flags` */ readonly attr_flags: 'u64';
    }>;
    /** syscalls:sys_enter_fsopen: `_fs_name: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_fsopen: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * _fs_name`, address */ readonly _fs_name: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_fspick: `dfd: 0x%08lx, path: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_fspick: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * path`, address */ readonly path: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_fstatfs: `fd: 0x%08lx, buf: 0x%08lx` */
    readonly sys_enter_fstatfs: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `struct statfs * buf`, address */ readonly buf: 'u64';
    }>;
    /** syscalls:sys_enter_fsync: `fd: 0x%08lx` */
    readonly sys_enter_fsync: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
    }>;
    /** syscalls:sys_enter_ftruncate: `fd: 0x%08lx, length: 0x%08lx` */
    readonly sys_enter_ftruncate: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `off_t length` */ readonly length: 'u64';
    }>;
    /** syscalls:sys_enter_futex: `uaddr: 0x%08lx, op: 0x%08lx, val: 0x%08lx, utime: 0x%08lx, uaddr2: 0x%08lx, val3: 0x%08lx` */
    readonly sys_enter_futex: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `u32 * uaddr`, address */ readonly uaddr: 'u64';
      /** `int op` */ readonly op: 'u64';
      /** `u32 val` */ readonly val: 'u64';
      /** `const struct __kernel_timespec * utime`, address */ readonly utime: 'u64';
      /** `u32 * uaddr2`, address */ readonly uaddr2: 'u64';
      /** `u32 val3` */ readonly val3: 'u64';
    }>;
    /** syscalls:sys_enter_futex_requeue: `waiters: 0x%08lx, flags: 0x%08lx, nr_wake: 0x%08lx, nr_requeue: 0x%08lx` */
    readonly sys_enter_futex_requeue: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct futex_waitv * waiters`, address */ readonly waiters: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
      /** `int nr_wake` */ readonly nr_wake: 'u64';
      /** `int nr_requeue` */ readonly nr_requeue: 'u64';
    }>;
    /** syscalls:sys_enter_futex_wait: `uaddr: 0x%08lx, val: 0x%08lx, mask: 0x%08lx, flags: 0x%08lx, timeout: 0x%08lx, clockid: 0x%08lx` */
    readonly sys_enter_futex_wait: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `void * uaddr`, address */ readonly uaddr: 'u64';
      /** `unsigned long val` */ readonly val: 'u64';
      /** `unsigned long mask` */ readonly mask: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
      /** `struct __kernel_timespec * timeout`, address */ readonly timeout: 'u64';
      /** `clockid_t clockid` */ readonly clockid: 'u64';
    }>;
    /** syscalls:sys_enter_futex_waitv: `waiters: 0x%08lx, nr_futexes: 0x%08lx, flags: 0x%08lx, timeout: 0x%08lx, clockid: 0x%08lx` */
    readonly sys_enter_futex_waitv: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct futex_waitv * waiters`, address */ readonly waiters: 'u64';
      /** `unsigned int nr_futexes` */ readonly nr_futexes: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
      /** `struct __kernel_timespec * timeout`, address */ readonly timeout: 'u64';
      /** `clockid_t clockid` */ readonly clockid: 'u64';
    }>;
    /** syscalls:sys_enter_futex_wake: `uaddr: 0x%08lx, mask: 0x%08lx, nr: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_futex_wake: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `void * uaddr`, address */ readonly uaddr: 'u64';
      /** `unsigned long mask` */ readonly mask: 'u64';
      /** `int nr` */ readonly nr: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_futimesat: `dfd: 0x%08lx, filename: 0x%08lx, utimes: 0x%08lx` */
    readonly sys_enter_futimesat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `struct __kernel_old_timeval * utimes`, address */ readonly utimes: 'u64';
    }>;
    /** syscalls:sys_enter_get_mempolicy: `policy: 0x%08lx, nmask: 0x%08lx, maxnode: 0x%08lx, addr: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_get_mempolicy: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int * policy`, address */ readonly policy: 'u64';
      /** `unsigned long * nmask`, address */ readonly nmask: 'u64';
      /** `unsigned long maxnode` */ readonly maxnode: 'u64';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_get_robust_list: `pid: 0x%08lx, head_ptr: 0x%08lx, len_ptr: 0x%08lx` */
    readonly sys_enter_get_robust_list: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int pid` */ readonly event_pid: 'u64';
      /** `struct robust_list_head * * head_ptr`, address */ readonly head_ptr: 'u64';
      /** `size_t * len_ptr`, address */ readonly len_ptr: 'u64';
    }>;
    /** syscalls:sys_enter_getcpu: `cpup: 0x%08lx, nodep: 0x%08lx, unused: 0x%08lx` */
    readonly sys_enter_getcpu: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned * cpup`, address */ readonly cpup: 'u64';
      /** `unsigned * nodep`, address */ readonly nodep: 'u64';
      /** `struct getcpu_cache * unused`, address */ readonly unused: 'u64';
    }>;
    /** syscalls:sys_enter_getcwd: `buf: 0x%08lx, size: 0x%08lx` */
    readonly sys_enter_getcwd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `char * buf`, address */ readonly buf: 'u64';
      /** `unsigned long size` */ readonly size: 'u64';
    }>;
    /** syscalls:sys_enter_getdents: `fd: 0x%08lx, dirent: 0x%08lx, count: 0x%08lx` */
    readonly sys_enter_getdents: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `struct linux_dirent * dirent`, address */ readonly dirent: 'u64';
      /** `unsigned int count` */ readonly count: 'u64';
    }>;
    /** syscalls:sys_enter_getdents64: `fd: 0x%08lx, dirent: 0x%08lx, count: 0x%08lx` */
    readonly sys_enter_getdents64: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `struct linux_dirent64 * dirent`, address */ readonly dirent: 'u64';
      /** `unsigned int count` */ readonly count: 'u64';
    }>;
    /** syscalls:sys_enter_getegid */
    readonly sys_enter_getegid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_geteuid */
    readonly sys_enter_geteuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_getgid */
    readonly sys_enter_getgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_getgroups: `gidsetsize: 0x%08lx, grouplist: 0x%08lx` */
    readonly sys_enter_getgroups: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int gidsetsize` */ readonly gidsetsize: 'u64';
      /** `gid_t * grouplist`, address */ readonly grouplist: 'u64';
    }>;
    /** syscalls:sys_enter_getitimer: `which: 0x%08lx, value: 0x%08lx` */
    readonly sys_enter_getitimer: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int which` */ readonly which: 'u64';
      /** `struct __kernel_old_itimerval * value`, address */ readonly value: 'u64';
    }>;
    /** syscalls:sys_enter_getpeername: `fd: 0x%08lx, usockaddr: 0x%08lx, usockaddr_len: 0x%08lx` */
    readonly sys_enter_getpeername: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `struct sockaddr * usockaddr`, address */ readonly usockaddr: 'u64';
      /** `int * usockaddr_len`, address */ readonly usockaddr_len: 'u64';
    }>;
    /** syscalls:sys_enter_getpgid: `pid: 0x%08lx` */
    readonly sys_enter_getpgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
    }>;
    /** syscalls:sys_enter_getpgrp */
    readonly sys_enter_getpgrp: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_getpid */
    readonly sys_enter_getpid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_getppid */
    readonly sys_enter_getppid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_getpriority: `which: 0x%08lx, who: 0x%08lx` */
    readonly sys_enter_getpriority: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int which` */ readonly which: 'u64';
      /** `int who` */ readonly who: 'u64';
    }>;
    /** syscalls:sys_enter_getrandom: `ubuf: 0x%08lx, len: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_getrandom: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `char * ubuf`, address */ readonly ubuf: 'u64';
      /** `size_t len` */ readonly len: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_getresgid: `rgidp: 0x%08lx, egidp: 0x%08lx, sgidp: 0x%08lx` */
    readonly sys_enter_getresgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `gid_t * rgidp`, address */ readonly rgidp: 'u64';
      /** `gid_t * egidp`, address */ readonly egidp: 'u64';
      /** `gid_t * sgidp`, address */ readonly sgidp: 'u64';
    }>;
    /** syscalls:sys_enter_getresuid: `ruidp: 0x%08lx, euidp: 0x%08lx, suidp: 0x%08lx` */
    readonly sys_enter_getresuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `uid_t * ruidp`, address */ readonly ruidp: 'u64';
      /** `uid_t * euidp`, address */ readonly euidp: 'u64';
      /** `uid_t * suidp`, address */ readonly suidp: 'u64';
    }>;
    /** syscalls:sys_enter_getrlimit: `resource: 0x%08lx, rlim: 0x%08lx` */
    readonly sys_enter_getrlimit: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int resource` */ readonly resource: 'u64';
      /** `struct rlimit * rlim`, address */ readonly rlim: 'u64';
    }>;
    /** syscalls:sys_enter_getrusage: `who: 0x%08lx, ru: 0x%08lx` */
    readonly sys_enter_getrusage: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int who` */ readonly who: 'u64';
      /** `struct rusage * ru`, address */ readonly ru: 'u64';
    }>;
    /** syscalls:sys_enter_getsid: `pid: 0x%08lx` */
    readonly sys_enter_getsid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
    }>;
    /** syscalls:sys_enter_getsockname: `fd: 0x%08lx, usockaddr: 0x%08lx, usockaddr_len: 0x%08lx` */
    readonly sys_enter_getsockname: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `struct sockaddr * usockaddr`, address */ readonly usockaddr: 'u64';
      /** `int * usockaddr_len`, address */ readonly usockaddr_len: 'u64';
    }>;
    /** syscalls:sys_enter_getsockopt: `fd: 0x%08lx, level: 0x%08lx, optname: 0x%08lx, optval: 0x%08lx, optlen: 0x%08lx` */
    readonly sys_enter_getsockopt: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `int level` */ readonly level: 'u64';
      /** `int optname` */ readonly optname: 'u64';
      /** `char * optval`, address */ readonly optval: 'u64';
      /** `int * optlen`, address */ readonly optlen: 'u64';
    }>;
    /** syscalls:sys_enter_gettid */
    readonly sys_enter_gettid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_gettimeofday: `tv: 0x%08lx, tz: 0x%08lx` */
    readonly sys_enter_gettimeofday: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct __kernel_old_timeval * tv`, address */ readonly tv: 'u64';
      /** `struct timezone * tz`, address */ readonly tz: 'u64';
    }>;
    /** syscalls:sys_enter_getuid */
    readonly sys_enter_getuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_getxattr: `pathname: 0x%08lx, name: 0x%08lx, value: 0x%08lx, size: 0x%08lx` */
    readonly sys_enter_getxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `const char * name`, address */ readonly name: 'u64';
      /** `void * value`, address */ readonly value: 'u64';
      /** `size_t size` */ readonly size: 'u64';
    }>;
    /** syscalls:sys_enter_init_module: `umod: 0x%08lx, len: 0x%08lx, uargs: 0x%08lx` */
    readonly sys_enter_init_module: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `void * umod`, address */ readonly umod: 'u64';
      /** `unsigned long len` */ readonly len: 'u64';
      /** `const char * uargs`, address */ readonly uargs: 'u64';
    }>;
    /** syscalls:sys_enter_inotify_add_watch: `fd: 0x%08lx, pathname: 0x%08lx, mask: 0x%08lx` */
    readonly sys_enter_inotify_add_watch: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `u32 mask` */ readonly mask: 'u64';
    }>;
    /** syscalls:sys_enter_inotify_init */
    readonly sys_enter_inotify_init: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_inotify_init1: `flags: 0x%08lx` */
    readonly sys_enter_inotify_init1: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_inotify_rm_watch: `fd: 0x%08lx, wd: 0x%08lx` */
    readonly sys_enter_inotify_rm_watch: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `__s32 wd` */ readonly wd: 'u64';
    }>;
    /** syscalls:sys_enter_io_cancel: `ctx_id: 0x%08lx, iocb: 0x%08lx, result: 0x%08lx` */
    readonly sys_enter_io_cancel: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `aio_context_t ctx_id` */ readonly ctx_id: 'u64';
      /** `struct iocb * iocb`, address */ readonly iocb: 'u64';
      /** `struct io_event * result`, address */ readonly result: 'u64';
    }>;
    /** syscalls:sys_enter_io_destroy: `ctx: 0x%08lx` */
    readonly sys_enter_io_destroy: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `aio_context_t ctx` */ readonly ctx: 'u64';
    }>;
    /** syscalls:sys_enter_io_getevents: `ctx_id: 0x%08lx, min_nr: 0x%08lx, nr: 0x%08lx, events: 0x%08lx, timeout: 0x%08lx` */
    readonly sys_enter_io_getevents: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `aio_context_t ctx_id` */ readonly ctx_id: 'u64';
      /** `long min_nr` */ readonly min_nr: 'u64';
      /** `long nr` */ readonly nr: 'u64';
      /** `struct io_event * events`, address */ readonly events: 'u64';
      /** `struct __kernel_timespec * timeout`, address */ readonly timeout: 'u64';
    }>;
    /** syscalls:sys_enter_io_pgetevents: `ctx_id: 0x%08lx, min_nr: 0x%08lx, nr: 0x%08lx, events: 0x%08lx, timeout: 0x%08lx, usig: 0x%08lx` */
    readonly sys_enter_io_pgetevents: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `aio_context_t ctx_id` */ readonly ctx_id: 'u64';
      /** `long min_nr` */ readonly min_nr: 'u64';
      /** `long nr` */ readonly nr: 'u64';
      /** `struct io_event * events`, address */ readonly events: 'u64';
      /** `struct __kernel_timespec * timeout`, address */ readonly timeout: 'u64';
      /** `const struct __aio_sigset * usig`, address */ readonly usig: 'u64';
    }>;
    /** syscalls:sys_enter_io_setup: `nr_events: 0x%08lx, ctxp: 0x%08lx` */
    readonly sys_enter_io_setup: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned nr_events` */ readonly nr_events: 'u64';
      /** `aio_context_t * ctxp`, address */ readonly ctxp: 'u64';
    }>;
    /** syscalls:sys_enter_io_submit: `ctx_id: 0x%08lx, nr: 0x%08lx, iocbpp: 0x%08lx` */
    readonly sys_enter_io_submit: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `aio_context_t ctx_id` */ readonly ctx_id: 'u64';
      /** `long nr` */ readonly nr: 'u64';
      /** `struct iocb * * iocbpp`, address */ readonly iocbpp: 'u64';
    }>;
    /** syscalls:sys_enter_io_uring_enter: `fd: 0x%08lx, to_submit: 0x%08lx, min_complete: 0x%08lx, flags: 0x%08lx, argp: 0x%08lx, argsz: 0x%08lx` */
    readonly sys_enter_io_uring_enter: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `u32 to_submit` */ readonly to_submit: 'u64';
      /** `u32 min_complete` */ readonly min_complete: 'u64';
      /** `u32 flags` */ readonly flags: 'u64';
      /** `const void * argp`, address */ readonly argp: 'u64';
      /** `size_t argsz` */ readonly argsz: 'u64';
    }>;
    /** syscalls:sys_enter_io_uring_register: `fd: 0x%08lx, opcode: 0x%08lx, arg: 0x%08lx, nr_args: 0x%08lx` */
    readonly sys_enter_io_uring_register: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `unsigned int opcode` */ readonly opcode: 'u64';
      /** `void * arg`, address */ readonly arg: 'u64';
      /** `unsigned int nr_args` */ readonly nr_args: 'u64';
    }>;
    /** syscalls:sys_enter_io_uring_setup: `entries: 0x%08lx, params: 0x%08lx` */
    readonly sys_enter_io_uring_setup: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `u32 entries` */ readonly entries: 'u64';
      /** `struct io_uring_params * params`, address */ readonly params: 'u64';
    }>;
    /** syscalls:sys_enter_ioctl: `fd: 0x%08lx, cmd: 0x%08lx, arg: 0x%08lx` */
    readonly sys_enter_ioctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `unsigned int cmd` */ readonly cmd: 'u64';
      /** `unsigned long arg` */ readonly arg: 'u64';
    }>;
    /** syscalls:sys_enter_ioperm: `from: 0x%08lx, num: 0x%08lx, turn_on: 0x%08lx` */
    readonly sys_enter_ioperm: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long from` */ readonly from: 'u64';
      /** `unsigned long num` */ readonly num: 'u64';
      /** `int turn_on` */ readonly turn_on: 'u64';
    }>;
    /** syscalls:sys_enter_iopl: `level: 0x%08lx` */
    readonly sys_enter_iopl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int level` */ readonly level: 'u64';
    }>;
    /** syscalls:sys_enter_ioprio_get: `which: 0x%08lx, who: 0x%08lx` */
    readonly sys_enter_ioprio_get: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int which` */ readonly which: 'u64';
      /** `int who` */ readonly who: 'u64';
    }>;
    /** syscalls:sys_enter_ioprio_set: `which: 0x%08lx, who: 0x%08lx, ioprio: 0x%08lx` */
    readonly sys_enter_ioprio_set: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int which` */ readonly which: 'u64';
      /** `int who` */ readonly who: 'u64';
      /** `int ioprio` */ readonly ioprio: 'u64';
    }>;
    /** syscalls:sys_enter_kcmp: `pid1: 0x%08lx, pid2: 0x%08lx, type: 0x%08lx, idx1: 0x%08lx, idx2: 0x%08lx` */
    readonly sys_enter_kcmp: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid1` */ readonly pid1: 'u64';
      /** `pid_t pid2` */ readonly pid2: 'u64';
      /** `int type` */ readonly type: 'u64';
      /** `unsigned long idx1` */ readonly idx1: 'u64';
      /** `unsigned long idx2` */ readonly idx2: 'u64';
    }>;
    /** syscalls:sys_enter_kexec_file_load: `kernel_fd: 0x%08lx, initrd_fd: 0x%08lx, cmdline_len: 0x%08lx, cmdline_ptr: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_kexec_file_load: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int kernel_fd` */ readonly kernel_fd: 'u64';
      /** `int initrd_fd` */ readonly initrd_fd: 'u64';
      /** `unsigned long cmdline_len` */ readonly cmdline_len: 'u64';
      /** `const char * cmdline_ptr`, address */ readonly cmdline_ptr: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_kexec_load: `entry: 0x%08lx, nr_segments: 0x%08lx, segments: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_kexec_load: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long entry` */ readonly entry: 'u64';
      /** `unsigned long nr_segments` */ readonly nr_segments: 'u64';
      /** `struct kexec_segment * segments`, address */ readonly segments: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_keyctl: `option: 0x%08lx, arg2: 0x%08lx, arg3: 0x%08lx, arg4: 0x%08lx, arg5: 0x%08lx` */
    readonly sys_enter_keyctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int option` */ readonly option: 'u64';
      /** `unsigned long arg2` */ readonly arg2: 'u64';
      /** `unsigned long arg3` */ readonly arg3: 'u64';
      /** `unsigned long arg4` */ readonly arg4: 'u64';
      /** `unsigned long arg5` */ readonly arg5: 'u64';
    }>;
    /** syscalls:sys_enter_kill: `pid: 0x%08lx, sig: 0x%08lx` */
    readonly sys_enter_kill: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `int sig` */ readonly sig: 'u64';
    }>;
    /** syscalls:sys_enter_landlock_add_rule: `ruleset_fd: 0x%08lx, rule_type: 0x%08lx, rule_attr: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_landlock_add_rule: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const int ruleset_fd` */ readonly ruleset_fd: 'u64';
      /** `const enum landlock_rule_type rule_type` */ readonly rule_type: 'u64';
      /** `const void *const rule_attr` */ readonly rule_attr: 'u64';
      /** `const __u32 flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_landlock_create_ruleset: `attr: 0x%08lx, size: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_landlock_create_ruleset: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const struct landlock_ruleset_attr *const attr` */ readonly attr: 'u64';
      /** `const size_t size` */ readonly size: 'u64';
      /** `const __u32 flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_landlock_restrict_self: `ruleset_fd: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_landlock_restrict_self: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const int ruleset_fd` */ readonly ruleset_fd: 'u64';
      /** `const __u32 flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_lchown: `filename: 0x%08lx, user: 0x%08lx, group: 0x%08lx` */
    readonly sys_enter_lchown: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `uid_t user` */ readonly user: 'u64';
      /** `gid_t group` */ readonly group: 'u64';
    }>;
    /** syscalls:sys_enter_lgetxattr: `pathname: 0x%08lx, name: 0x%08lx, value: 0x%08lx, size: 0x%08lx` */
    readonly sys_enter_lgetxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `const char * name`, address */ readonly name: 'u64';
      /** `void * value`, address */ readonly value: 'u64';
      /** `size_t size` */ readonly size: 'u64';
    }>;
    /** syscalls:sys_enter_link: `oldname: 0x%08lx, newname: 0x%08lx` */
    readonly sys_enter_link: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * oldname`, address */ readonly oldname: 'u64';
      /** `const char * newname`, address */ readonly newname: 'u64';
    }>;
    /** syscalls:sys_enter_linkat: `olddfd: 0x%08lx, oldname: 0x%08lx, newdfd: 0x%08lx, newname: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_linkat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int olddfd` */ readonly olddfd: 'u64';
      /** `const char * oldname`, address */ readonly oldname: 'u64';
      /** `int newdfd` */ readonly newdfd: 'u64';
      /** `const char * newname`, address */ readonly newname: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_listen: `fd: 0x%08lx, backlog: 0x%08lx` */
    readonly sys_enter_listen: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `int backlog` */ readonly backlog: 'u64';
    }>;
    /** syscalls:sys_enter_listmount: `req: 0x%08lx, mnt_ids: 0x%08lx, nr_mnt_ids: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_listmount: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const struct mnt_id_req * req`, address */ readonly req: 'u64';
      /** `u64 * mnt_ids`, address */ readonly mnt_ids: 'u64';
      /** `size_t nr_mnt_ids` */ readonly nr_mnt_ids: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_listxattr: `pathname: 0x%08lx, list: 0x%08lx, size: 0x%08lx` */
    readonly sys_enter_listxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `char * list`, address */ readonly list: 'u64';
      /** `size_t size` */ readonly size: 'u64';
    }>;
    /** syscalls:sys_enter_llistxattr: `pathname: 0x%08lx, list: 0x%08lx, size: 0x%08lx` */
    readonly sys_enter_llistxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `char * list`, address */ readonly list: 'u64';
      /** `size_t size` */ readonly size: 'u64';
    }>;
    /** syscalls:sys_enter_lremovexattr: `pathname: 0x%08lx, name: 0x%08lx` */
    readonly sys_enter_lremovexattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `const char * name`, address */ readonly name: 'u64';
    }>;
    /** syscalls:sys_enter_lseek: `fd: 0x%08lx, offset: 0x%08lx, whence: 0x%08lx` */
    readonly sys_enter_lseek: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `off_t offset` */ readonly offset: 'u64';
      /** `unsigned int whence` */ readonly whence: 'u64';
    }>;
    /** syscalls:sys_enter_lsetxattr: `pathname: 0x%08lx, name: 0x%08lx, value: 0x%08lx, size: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_lsetxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `const char * name`, address */ readonly name: 'u64';
      /** `const void * value`, address */ readonly value: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_lsm_get_self_attr: `attr: 0x%08lx, ctx: 0x%08lx, size: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_lsm_get_self_attr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int attr` */ readonly attr: 'u64';
      /** `struct lsm_ctx * ctx`, address */ readonly ctx: 'u64';
      /** `u32 * size`, address */ readonly size: 'u64';
      /** `u32 flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_lsm_list_modules: `ids: 0x%08lx, size: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_lsm_list_modules: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `u64 * ids`, address */ readonly ids: 'u64';
      /** `u32 * size`, address */ readonly size: 'u64';
      /** `u32 flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_lsm_set_self_attr: `attr: 0x%08lx, ctx: 0x%08lx, size: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_lsm_set_self_attr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int attr` */ readonly attr: 'u64';
      /** `struct lsm_ctx * ctx`, address */ readonly ctx: 'u64';
      /** `u32 size` */ readonly size: 'u64';
      /** `u32 flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_madvise: `start: 0x%08lx, len_in: 0x%08lx, behavior: 0x%08lx` */
    readonly sys_enter_madvise: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `size_t len_in` */ readonly len_in: 'u64';
      /** `int behavior` */ readonly behavior: 'u64';
    }>;
    /** syscalls:sys_enter_map_shadow_stack: `addr: 0x%08lx, size: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_map_shadow_stack: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long size` */ readonly size: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_mbind: `start: 0x%08lx, len: 0x%08lx, mode: 0x%08lx, nmask: 0x%08lx, maxnode: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_mbind: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `unsigned long len` */ readonly len: 'u64';
      /** `unsigned long mode` */ readonly mode: 'u64';
      /** `const unsigned long * nmask`, address */ readonly nmask: 'u64';
      /** `unsigned long maxnode` */ readonly maxnode: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_membarrier: `cmd: 0x%08lx, flags: 0x%08lx, cpu_id: 0x%08lx` */
    readonly sys_enter_membarrier: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int cmd` */ readonly cmd: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
      /** `int cpu_id` */ readonly cpu_id: 'u64';
    }>;
    /** syscalls:sys_enter_memfd_create: `uname: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_memfd_create: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * uname`, address */ readonly uname: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_memfd_secret: `flags: 0x%08lx` */
    readonly sys_enter_memfd_secret: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_migrate_pages: `pid: 0x%08lx, maxnode: 0x%08lx, old_nodes: 0x%08lx, new_nodes: 0x%08lx` */
    readonly sys_enter_migrate_pages: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `unsigned long maxnode` */ readonly maxnode: 'u64';
      /** `const unsigned long * old_nodes`, address */ readonly old_nodes: 'u64';
      /** `const unsigned long * new_nodes`, address */ readonly new_nodes: 'u64';
    }>;
    /** syscalls:sys_enter_mincore: `start: 0x%08lx, len: 0x%08lx, vec: 0x%08lx` */
    readonly sys_enter_mincore: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `size_t len` */ readonly len: 'u64';
      /** `unsigned char * vec`, address */ readonly vec: 'u64';
    }>;
    /** syscalls:sys_enter_mkdir: `pathname: 0x%08lx, mode: 0x%08lx` */
    readonly sys_enter_mkdir: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `umode_t mode` */ readonly mode: 'u64';
    }>;
    /** syscalls:sys_enter_mkdirat: `dfd: 0x%08lx, pathname: 0x%08lx, mode: 0x%08lx` */
    readonly sys_enter_mkdirat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `umode_t mode` */ readonly mode: 'u64';
    }>;
    /** syscalls:sys_enter_mknod: `filename: 0x%08lx, mode: 0x%08lx, dev: 0x%08lx` */
    readonly sys_enter_mknod: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `umode_t mode` */ readonly mode: 'u64';
      /** `unsigned dev` */ readonly dev: 'u64';
    }>;
    /** syscalls:sys_enter_mknodat: `dfd: 0x%08lx, filename: 0x%08lx, mode: 0x%08lx, dev: 0x%08lx` */
    readonly sys_enter_mknodat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `umode_t mode` */ readonly mode: 'u64';
      /** `unsigned int dev` */ readonly dev: 'u64';
    }>;
    /** syscalls:sys_enter_mlock: `start: 0x%08lx, len: 0x%08lx` */
    readonly sys_enter_mlock: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `size_t len` */ readonly len: 'u64';
    }>;
    /** syscalls:sys_enter_mlock2: `start: 0x%08lx, len: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_mlock2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `size_t len` */ readonly len: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_mlockall: `flags: 0x%08lx` */
    readonly sys_enter_mlockall: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_mmap: `addr: 0x%08lx, len: 0x%08lx, prot: 0x%08lx, flags: 0x%08lx, fd: 0x%08lx, off: 0x%08lx` */
    readonly sys_enter_mmap: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long len` */ readonly len: 'u64';
      /** `unsigned long prot` */ readonly prot: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
      /** `unsigned long fd` */ readonly fd: 'u64';
      /** `unsigned long off` */ readonly off: 'u64';
    }>;
    /** syscalls:sys_enter_modify_ldt: `func: 0x%08lx, ptr: 0x%08lx, bytecount: 0x%08lx` */
    readonly sys_enter_modify_ldt: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int func` */ readonly func: 'u64';
      /** `void * ptr`, address */ readonly ptr: 'u64';
      /** `unsigned long bytecount` */ readonly bytecount: 'u64';
    }>;
    /** syscalls:sys_enter_mount: `dev_name: 0x%08lx, dir_name: 0x%08lx, type: 0x%08lx, flags: 0x%08lx, data: 0x%08lx` */
    readonly sys_enter_mount: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `char * dev_name`, address */ readonly dev_name: 'u64';
      /** `char * dir_name`, address */ readonly dir_name: 'u64';
      /** `char * type`, address */ readonly type: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
      /** `void * data`, address */ readonly data: 'u64';
    }>;
    /** syscalls:sys_enter_mount_setattr: `dfd: 0x%08lx, path: 0x%08lx, flags: 0x%08lx, uattr: 0x%08lx, usize: 0x%08lx` */
    readonly sys_enter_mount_setattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * path`, address */ readonly path: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
      /** `struct mount_attr * uattr`, address */ readonly uattr: 'u64';
      /** `size_t usize` */ readonly usize: 'u64';
    }>;
    /** syscalls:sys_enter_move_mount: `from_dfd: 0x%08lx, from_pathname: 0x%08lx, to_dfd: 0x%08lx, to_pathname: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_move_mount: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int from_dfd` */ readonly from_dfd: 'u64';
      /** `const char * from_pathname`, address */ readonly from_pathname: 'u64';
      /** `int to_dfd` */ readonly to_dfd: 'u64';
      /** `const char * to_pathname`, address */ readonly to_pathname: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_move_pages: `pid: 0x%08lx, nr_pages: 0x%08lx, pages: 0x%08lx, nodes: 0x%08lx, status: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_move_pages: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `unsigned long nr_pages` */ readonly nr_pages: 'u64';
      /** `const void * * pages`, address */ readonly pages: 'u64';
      /** `const int * nodes`, address */ readonly nodes: 'u64';
      /** `int * status`, address */ readonly status: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_mprotect: `start: 0x%08lx, len: 0x%08lx, prot: 0x%08lx` */
    readonly sys_enter_mprotect: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `size_t len` */ readonly len: 'u64';
      /** `unsigned long prot` */ readonly prot: 'u64';
    }>;
    /** syscalls:sys_enter_mq_getsetattr: `mqdes: 0x%08lx, u_mqstat: 0x%08lx, u_omqstat: 0x%08lx` */
    readonly sys_enter_mq_getsetattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `mqd_t mqdes` */ readonly mqdes: 'u64';
      /** `const struct mq_attr * u_mqstat`, address */ readonly u_mqstat: 'u64';
      /** `struct mq_attr * u_omqstat`, address */ readonly u_omqstat: 'u64';
    }>;
    /** syscalls:sys_enter_mq_notify: `mqdes: 0x%08lx, u_notification: 0x%08lx` */
    readonly sys_enter_mq_notify: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `mqd_t mqdes` */ readonly mqdes: 'u64';
      /** `const struct sigevent * u_notification`, address */ readonly u_notification: 'u64';
    }>;
    /** syscalls:sys_enter_mq_open: `u_name: 0x%08lx, oflag: 0x%08lx, mode: 0x%08lx, u_attr: 0x%08lx` */
    readonly sys_enter_mq_open: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * u_name`, address */ readonly u_name: 'u64';
      /** `int oflag` */ readonly oflag: 'u64';
      /** `umode_t mode` */ readonly mode: 'u64';
      /** `struct mq_attr * u_attr`, address */ readonly u_attr: 'u64';
    }>;
    /** syscalls:sys_enter_mq_timedreceive: `mqdes: 0x%08lx, u_msg_ptr: 0x%08lx, msg_len: 0x%08lx, u_msg_prio: 0x%08lx, u_abs_timeout: 0x%08lx` */
    readonly sys_enter_mq_timedreceive: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `mqd_t mqdes` */ readonly mqdes: 'u64';
      /** `char * u_msg_ptr`, address */ readonly u_msg_ptr: 'u64';
      /** `size_t msg_len` */ readonly msg_len: 'u64';
      /** `unsigned int * u_msg_prio`, address */ readonly u_msg_prio: 'u64';
      /** `const struct __kernel_timespec * u_abs_timeout`, address */ readonly u_abs_timeout: 'u64';
    }>;
    /** syscalls:sys_enter_mq_timedsend: `mqdes: 0x%08lx, u_msg_ptr: 0x%08lx, msg_len: 0x%08lx, msg_prio: 0x%08lx, u_abs_timeout: 0x%08lx` */
    readonly sys_enter_mq_timedsend: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `mqd_t mqdes` */ readonly mqdes: 'u64';
      /** `const char * u_msg_ptr`, address */ readonly u_msg_ptr: 'u64';
      /** `size_t msg_len` */ readonly msg_len: 'u64';
      /** `unsigned int msg_prio` */ readonly msg_prio: 'u64';
      /** `const struct __kernel_timespec * u_abs_timeout`, address */ readonly u_abs_timeout: 'u64';
    }>;
    /** syscalls:sys_enter_mq_unlink: `u_name: 0x%08lx` */
    readonly sys_enter_mq_unlink: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * u_name`, address */ readonly u_name: 'u64';
    }>;
    /** syscalls:sys_enter_mremap: `addr: 0x%08lx, old_len: 0x%08lx, new_len: 0x%08lx, flags: 0x%08lx, new_addr: 0x%08lx` */
    readonly sys_enter_mremap: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long old_len` */ readonly old_len: 'u64';
      /** `unsigned long new_len` */ readonly new_len: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
      /** `unsigned long new_addr` */ readonly new_addr: 'u64';
    }>;
    /** syscalls:sys_enter_mseal: `start: 0x%08lx, len: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_mseal: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `size_t len` */ readonly len: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_msgctl: `msqid: 0x%08lx, cmd: 0x%08lx, buf: 0x%08lx` */
    readonly sys_enter_msgctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int msqid` */ readonly msqid: 'u64';
      /** `int cmd` */ readonly cmd: 'u64';
      /** `struct msqid_ds * buf`, address */ readonly buf: 'u64';
    }>;
    /** syscalls:sys_enter_msgget: `key: 0x%08lx, msgflg: 0x%08lx` */
    readonly sys_enter_msgget: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `key_t key` */ readonly key: 'u64';
      /** `int msgflg` */ readonly msgflg: 'u64';
    }>;
    /** syscalls:sys_enter_msgrcv: `msqid: 0x%08lx, msgp: 0x%08lx, msgsz: 0x%08lx, msgtyp: 0x%08lx, msgflg: 0x%08lx` */
    readonly sys_enter_msgrcv: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int msqid` */ readonly msqid: 'u64';
      /** `struct msgbuf * msgp`, address */ readonly msgp: 'u64';
      /** `size_t msgsz` */ readonly msgsz: 'u64';
      /** `long msgtyp` */ readonly msgtyp: 'u64';
      /** `int msgflg` */ readonly msgflg: 'u64';
    }>;
    /** syscalls:sys_enter_msgsnd: `msqid: 0x%08lx, msgp: 0x%08lx, msgsz: 0x%08lx, msgflg: 0x%08lx` */
    readonly sys_enter_msgsnd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int msqid` */ readonly msqid: 'u64';
      /** `struct msgbuf * msgp`, address */ readonly msgp: 'u64';
      /** `size_t msgsz` */ readonly msgsz: 'u64';
      /** `int msgflg` */ readonly msgflg: 'u64';
    }>;
    /** syscalls:sys_enter_msync: `start: 0x%08lx, len: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_msync: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `size_t len` */ readonly len: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_munlock: `start: 0x%08lx, len: 0x%08lx` */
    readonly sys_enter_munlock: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `size_t len` */ readonly len: 'u64';
    }>;
    /** syscalls:sys_enter_munlockall */
    readonly sys_enter_munlockall: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_munmap: `addr: 0x%08lx, len: 0x%08lx` */
    readonly sys_enter_munmap: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `size_t len` */ readonly len: 'u64';
    }>;
    /** syscalls:sys_enter_name_to_handle_at: `dfd: 0x%08lx, name: 0x%08lx, handle: 0x%08lx, mnt_id: 0x%08lx, flag: 0x%08lx` */
    readonly sys_enter_name_to_handle_at: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * name`, address */ readonly name: 'u64';
      /** `struct file_handle * handle`, address */ readonly handle: 'u64';
      /** `void * mnt_id`, address */ readonly mnt_id: 'u64';
      /** `int flag` */ readonly flag: 'u64';
    }>;
    /** syscalls:sys_enter_nanosleep: `rqtp: 0x%08lx, rmtp: 0x%08lx` */
    readonly sys_enter_nanosleep: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct __kernel_timespec * rqtp`, address */ readonly rqtp: 'u64';
      /** `struct __kernel_timespec * rmtp`, address */ readonly rmtp: 'u64';
    }>;
    /** syscalls:sys_enter_newfstat: `fd: 0x%08lx, statbuf: 0x%08lx` */
    readonly sys_enter_newfstat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `struct stat * statbuf`, address */ readonly statbuf: 'u64';
    }>;
    /** syscalls:sys_enter_newfstatat: `dfd: 0x%08lx, filename: 0x%08lx, statbuf: 0x%08lx, flag: 0x%08lx` */
    readonly sys_enter_newfstatat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `struct stat * statbuf`, address */ readonly statbuf: 'u64';
      /** `int flag` */ readonly flag: 'u64';
    }>;
    /** syscalls:sys_enter_newlstat: `filename: 0x%08lx, statbuf: 0x%08lx` */
    readonly sys_enter_newlstat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `struct stat * statbuf`, address */ readonly statbuf: 'u64';
    }>;
    /** syscalls:sys_enter_newstat: `filename: 0x%08lx, statbuf: 0x%08lx` */
    readonly sys_enter_newstat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `struct stat * statbuf`, address */ readonly statbuf: 'u64';
    }>;
    /** syscalls:sys_enter_newuname: `name: 0x%08lx` */
    readonly sys_enter_newuname: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct new_utsname * name`, address */ readonly name: 'u64';
    }>;
    /** syscalls:sys_enter_open: `filename: 0x%08lx, flags: 0x%08lx, mode: 0x%08lx` */
    readonly sys_enter_open: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `int flags` */ readonly flags: 'u64';
      /** `umode_t mode` */ readonly mode: 'u64';
    }>;
    /** syscalls:sys_enter_open_by_handle_at: `mountdirfd: 0x%08lx, handle: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_open_by_handle_at: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int mountdirfd` */ readonly mountdirfd: 'u64';
      /** `struct file_handle * handle`, address */ readonly handle: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_open_tree: `dfd: 0x%08lx, filename: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_open_tree: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `unsigned flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_openat: `dfd: 0x%08lx, filename: 0x%08lx, flags: 0x%08lx, mode: 0x%08lx` */
    readonly sys_enter_openat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `int flags` */ readonly flags: 'u64';
      /** `umode_t mode` */ readonly mode: 'u64';
    }>;
    /** syscalls:sys_enter_openat2: `dfd: 0x%08lx, filename: 0x%08lx, how: 0x%08lx, usize: 0x%08lx` */
    readonly sys_enter_openat2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `struct open_how * how`, address */ readonly how: 'u64';
      /** `size_t usize` */ readonly usize: 'u64';
    }>;
    /** syscalls:sys_enter_pause */
    readonly sys_enter_pause: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_perf_event_open: `attr_uptr: 0x%08lx, pid: 0x%08lx, cpu: 0x%08lx, group_fd: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_perf_event_open: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct perf_event_attr * attr_uptr`, address */ readonly attr_uptr: 'u64';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `int cpu` */ readonly event_cpu: 'u64';
      /** `int group_fd` */ readonly group_fd: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_personality: `personality: 0x%08lx` */
    readonly sys_enter_personality: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int personality` */ readonly personality: 'u64';
    }>;
    /** syscalls:sys_enter_pidfd_getfd: `pidfd: 0x%08lx, fd: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_pidfd_getfd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int pidfd` */ readonly pidfd: 'u64';
      /** `int fd` */ readonly fd: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_pidfd_open: `pid: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_pidfd_open: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_pidfd_send_signal: `pidfd: 0x%08lx, sig: 0x%08lx, info: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_pidfd_send_signal: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int pidfd` */ readonly pidfd: 'u64';
      /** `int sig` */ readonly sig: 'u64';
      /** `siginfo_t * info`, address */ readonly info: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_pipe: `fildes: 0x%08lx` */
    readonly sys_enter_pipe: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int * fildes`, address */ readonly fildes: 'u64';
    }>;
    /** syscalls:sys_enter_pipe2: `fildes: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_pipe2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int * fildes`, address */ readonly fildes: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_pivot_root: `new_root: 0x%08lx, put_old: 0x%08lx` */
    readonly sys_enter_pivot_root: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * new_root`, address */ readonly new_root: 'u64';
      /** `const char * put_old`, address */ readonly put_old: 'u64';
    }>;
    /** syscalls:sys_enter_pkey_alloc: `flags: 0x%08lx, init_val: 0x%08lx` */
    readonly sys_enter_pkey_alloc: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long flags` */ readonly flags: 'u64';
      /** `unsigned long init_val` */ readonly init_val: 'u64';
    }>;
    /** syscalls:sys_enter_pkey_free: `pkey: 0x%08lx` */
    readonly sys_enter_pkey_free: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int pkey` */ readonly pkey: 'u64';
    }>;
    /** syscalls:sys_enter_pkey_mprotect: `start: 0x%08lx, len: 0x%08lx, prot: 0x%08lx, pkey: 0x%08lx` */
    readonly sys_enter_pkey_mprotect: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `size_t len` */ readonly len: 'u64';
      /** `unsigned long prot` */ readonly prot: 'u64';
      /** `int pkey` */ readonly pkey: 'u64';
    }>;
    /** syscalls:sys_enter_poll: `ufds: 0x%08lx, nfds: 0x%08lx, timeout_msecs: 0x%08lx` */
    readonly sys_enter_poll: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct pollfd * ufds`, address */ readonly ufds: 'u64';
      /** `unsigned int nfds` */ readonly nfds: 'u64';
      /** `int timeout_msecs` */ readonly timeout_msecs: 'u64';
    }>;
    /** syscalls:sys_enter_ppoll: `ufds: 0x%08lx, nfds: 0x%08lx, tsp: 0x%08lx, sigmask: 0x%08lx, sigsetsize: 0x%08lx` */
    readonly sys_enter_ppoll: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct pollfd * ufds`, address */ readonly ufds: 'u64';
      /** `unsigned int nfds` */ readonly nfds: 'u64';
      /** `struct __kernel_timespec * tsp`, address */ readonly tsp: 'u64';
      /** `const sigset_t * sigmask`, address */ readonly sigmask: 'u64';
      /** `size_t sigsetsize` */ readonly sigsetsize: 'u64';
    }>;
    /** syscalls:sys_enter_prctl: `option: 0x%08lx, arg2: 0x%08lx, arg3: 0x%08lx, arg4: 0x%08lx, arg5: 0x%08lx` */
    readonly sys_enter_prctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int option` */ readonly option: 'u64';
      /** `unsigned long arg2` */ readonly arg2: 'u64';
      /** `unsigned long arg3` */ readonly arg3: 'u64';
      /** `unsigned long arg4` */ readonly arg4: 'u64';
      /** `unsigned long arg5` */ readonly arg5: 'u64';
    }>;
    /** syscalls:sys_enter_pread64: `fd: 0x%08lx, buf: 0x%08lx, count: 0x%08lx, pos: 0x%08lx` */
    readonly sys_enter_pread64: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `char * buf`, address */ readonly buf: 'u64';
      /** `size_t count` */ readonly count: 'u64';
      /** `loff_t pos` */ readonly pos: 'u64';
    }>;
    /** syscalls:sys_enter_preadv: `fd: 0x%08lx, vec: 0x%08lx, vlen: 0x%08lx, pos_l: 0x%08lx, pos_h: 0x%08lx` */
    readonly sys_enter_preadv: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long fd` */ readonly fd: 'u64';
      /** `const struct iovec * vec`, address */ readonly vec: 'u64';
      /** `unsigned long vlen` */ readonly vlen: 'u64';
      /** `unsigned long pos_l` */ readonly pos_l: 'u64';
      /** `unsigned long pos_h` */ readonly pos_h: 'u64';
    }>;
    /** syscalls:sys_enter_preadv2: `fd: 0x%08lx, vec: 0x%08lx, vlen: 0x%08lx, pos_l: 0x%08lx, pos_h: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_preadv2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long fd` */ readonly fd: 'u64';
      /** `const struct iovec * vec`, address */ readonly vec: 'u64';
      /** `unsigned long vlen` */ readonly vlen: 'u64';
      /** `unsigned long pos_l` */ readonly pos_l: 'u64';
      /** `unsigned long pos_h` */ readonly pos_h: 'u64';
      /** `rwf_t flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_prlimit64: `pid: 0x%08lx, resource: 0x%08lx, new_rlim: 0x%08lx, old_rlim: 0x%08lx` */
    readonly sys_enter_prlimit64: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `unsigned int resource` */ readonly resource: 'u64';
      /** `const struct rlimit64 * new_rlim`, address */ readonly new_rlim: 'u64';
      /** `struct rlimit64 * old_rlim`, address */ readonly old_rlim: 'u64';
    }>;
    /** syscalls:sys_enter_process_madvise: `pidfd: 0x%08lx, vec: 0x%08lx, vlen: 0x%08lx, behavior: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_process_madvise: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int pidfd` */ readonly pidfd: 'u64';
      /** `const struct iovec * vec`, address */ readonly vec: 'u64';
      /** `size_t vlen` */ readonly vlen: 'u64';
      /** `int behavior` */ readonly behavior: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_process_mrelease: `pidfd: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_process_mrelease: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int pidfd` */ readonly pidfd: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_process_vm_readv: `pid: 0x%08lx, lvec: 0x%08lx, liovcnt: 0x%08lx, rvec: 0x%08lx, riovcnt: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_process_vm_readv: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `const struct iovec * lvec`, address */ readonly lvec: 'u64';
      /** `unsigned long liovcnt` */ readonly liovcnt: 'u64';
      /** `const struct iovec * rvec`, address */ readonly rvec: 'u64';
      /** `unsigned long riovcnt` */ readonly riovcnt: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_process_vm_writev: `pid: 0x%08lx, lvec: 0x%08lx, liovcnt: 0x%08lx, rvec: 0x%08lx, riovcnt: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_process_vm_writev: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `const struct iovec * lvec`, address */ readonly lvec: 'u64';
      /** `unsigned long liovcnt` */ readonly liovcnt: 'u64';
      /** `const struct iovec * rvec`, address */ readonly rvec: 'u64';
      /** `unsigned long riovcnt` */ readonly riovcnt: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_pselect6: `n: 0x%08lx, inp: 0x%08lx, outp: 0x%08lx, exp: 0x%08lx, tsp: 0x%08lx, sig: 0x%08lx` */
    readonly sys_enter_pselect6: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int n` */ readonly n: 'u64';
      /** `fd_set * inp`, address */ readonly inp: 'u64';
      /** `fd_set * outp`, address */ readonly outp: 'u64';
      /** `fd_set * exp`, address */ readonly exp: 'u64';
      /** `struct __kernel_timespec * tsp`, address */ readonly tsp: 'u64';
      /** `void * sig`, address */ readonly sig: 'u64';
    }>;
    /** syscalls:sys_enter_ptrace: `request: 0x%08lx, pid: 0x%08lx, addr: 0x%08lx, data: 0x%08lx` */
    readonly sys_enter_ptrace: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long request` */ readonly request: 'u64';
      /** `long pid` */ readonly event_pid: 'u64';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long data` */ readonly data: 'u64';
    }>;
    /** syscalls:sys_enter_pwrite64: `fd: 0x%08lx, buf: 0x%08lx, count: 0x%08lx, pos: 0x%08lx` */
    readonly sys_enter_pwrite64: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `const char * buf`, address */ readonly buf: 'u64';
      /** `size_t count` */ readonly count: 'u64';
      /** `loff_t pos` */ readonly pos: 'u64';
    }>;
    /** syscalls:sys_enter_pwritev: `fd: 0x%08lx, vec: 0x%08lx, vlen: 0x%08lx, pos_l: 0x%08lx, pos_h: 0x%08lx` */
    readonly sys_enter_pwritev: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long fd` */ readonly fd: 'u64';
      /** `const struct iovec * vec`, address */ readonly vec: 'u64';
      /** `unsigned long vlen` */ readonly vlen: 'u64';
      /** `unsigned long pos_l` */ readonly pos_l: 'u64';
      /** `unsigned long pos_h` */ readonly pos_h: 'u64';
    }>;
    /** syscalls:sys_enter_pwritev2: `fd: 0x%08lx, vec: 0x%08lx, vlen: 0x%08lx, pos_l: 0x%08lx, pos_h: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_pwritev2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long fd` */ readonly fd: 'u64';
      /** `const struct iovec * vec`, address */ readonly vec: 'u64';
      /** `unsigned long vlen` */ readonly vlen: 'u64';
      /** `unsigned long pos_l` */ readonly pos_l: 'u64';
      /** `unsigned long pos_h` */ readonly pos_h: 'u64';
      /** `rwf_t flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_quotactl: `cmd: 0x%08lx, special: 0x%08lx, id: 0x%08lx, addr: 0x%08lx` */
    readonly sys_enter_quotactl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int cmd` */ readonly cmd: 'u64';
      /** `const char * special`, address */ readonly special: 'u64';
      /** `qid_t id` */ readonly id: 'u64';
      /** `void * addr`, address */ readonly addr: 'u64';
    }>;
    /** syscalls:sys_enter_quotactl_fd: `fd: 0x%08lx, cmd: 0x%08lx, id: 0x%08lx, addr: 0x%08lx` */
    readonly sys_enter_quotactl_fd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `unsigned int cmd` */ readonly cmd: 'u64';
      /** `qid_t id` */ readonly id: 'u64';
      /** `void * addr`, address */ readonly addr: 'u64';
    }>;
    /** syscalls:sys_enter_read: `fd: 0x%08lx, buf: 0x%08lx, count: 0x%08lx` */
    readonly sys_enter_read: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `char * buf`, address */ readonly buf: 'u64';
      /** `size_t count` */ readonly count: 'u64';
    }>;
    /** syscalls:sys_enter_readahead: `fd: 0x%08lx, offset: 0x%08lx, count: 0x%08lx` */
    readonly sys_enter_readahead: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `loff_t offset` */ readonly offset: 'u64';
      /** `size_t count` */ readonly count: 'u64';
    }>;
    /** syscalls:sys_enter_readlink: `path: 0x%08lx, buf: 0x%08lx, bufsiz: 0x%08lx` */
    readonly sys_enter_readlink: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * path`, address */ readonly path: 'u64';
      /** `char * buf`, address */ readonly buf: 'u64';
      /** `int bufsiz` */ readonly bufsiz: 'u64';
    }>;
    /** syscalls:sys_enter_readlinkat: `dfd: 0x%08lx, pathname: 0x%08lx, buf: 0x%08lx, bufsiz: 0x%08lx` */
    readonly sys_enter_readlinkat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `char * buf`, address */ readonly buf: 'u64';
      /** `int bufsiz` */ readonly bufsiz: 'u64';
    }>;
    /** syscalls:sys_enter_readv: `fd: 0x%08lx, vec: 0x%08lx, vlen: 0x%08lx` */
    readonly sys_enter_readv: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long fd` */ readonly fd: 'u64';
      /** `const struct iovec * vec`, address */ readonly vec: 'u64';
      /** `unsigned long vlen` */ readonly vlen: 'u64';
    }>;
    /** syscalls:sys_enter_reboot: `magic1: 0x%08lx, magic2: 0x%08lx, cmd: 0x%08lx, arg: 0x%08lx` */
    readonly sys_enter_reboot: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int magic1` */ readonly magic1: 'u64';
      /** `int magic2` */ readonly magic2: 'u64';
      /** `unsigned int cmd` */ readonly cmd: 'u64';
      /** `void * arg`, address */ readonly arg: 'u64';
    }>;
    /** syscalls:sys_enter_recvfrom: `fd: 0x%08lx, ubuf: 0x%08lx, size: 0x%08lx, flags: 0x%08lx, addr: 0x%08lx, addr_len: 0x%08lx` */
    readonly sys_enter_recvfrom: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `void * ubuf`, address */ readonly ubuf: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
      /** `struct sockaddr * addr`, address */ readonly addr: 'u64';
      /** `int * addr_len`, address */ readonly addr_len: 'u64';
    }>;
    /** syscalls:sys_enter_recvmmsg: `fd: 0x%08lx, mmsg: 0x%08lx, vlen: 0x%08lx, flags: 0x%08lx, timeout: 0x%08lx` */
    readonly sys_enter_recvmmsg: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `struct mmsghdr * mmsg`, address */ readonly mmsg: 'u64';
      /** `unsigned int vlen` */ readonly vlen: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
      /** `struct __kernel_timespec * timeout`, address */ readonly timeout: 'u64';
    }>;
    /** syscalls:sys_enter_recvmsg: `fd: 0x%08lx, msg: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_recvmsg: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `struct user_msghdr * msg`, address */ readonly msg: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_remap_file_pages: `start: 0x%08lx, size: 0x%08lx, prot: 0x%08lx, pgoff: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_remap_file_pages: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `unsigned long size` */ readonly size: 'u64';
      /** `unsigned long prot` */ readonly prot: 'u64';
      /** `unsigned long pgoff` */ readonly pgoff: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_removexattr: `pathname: 0x%08lx, name: 0x%08lx` */
    readonly sys_enter_removexattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `const char * name`, address */ readonly name: 'u64';
    }>;
    /** syscalls:sys_enter_rename: `oldname: 0x%08lx, newname: 0x%08lx` */
    readonly sys_enter_rename: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * oldname`, address */ readonly oldname: 'u64';
      /** `const char * newname`, address */ readonly newname: 'u64';
    }>;
    /** syscalls:sys_enter_renameat: `olddfd: 0x%08lx, oldname: 0x%08lx, newdfd: 0x%08lx, newname: 0x%08lx` */
    readonly sys_enter_renameat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int olddfd` */ readonly olddfd: 'u64';
      /** `const char * oldname`, address */ readonly oldname: 'u64';
      /** `int newdfd` */ readonly newdfd: 'u64';
      /** `const char * newname`, address */ readonly newname: 'u64';
    }>;
    /** syscalls:sys_enter_renameat2: `olddfd: 0x%08lx, oldname: 0x%08lx, newdfd: 0x%08lx, newname: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_renameat2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int olddfd` */ readonly olddfd: 'u64';
      /** `const char * oldname`, address */ readonly oldname: 'u64';
      /** `int newdfd` */ readonly newdfd: 'u64';
      /** `const char * newname`, address */ readonly newname: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_request_key: `_type: 0x%08lx, _description: 0x%08lx, _callout_info: 0x%08lx, destringid: 0x%08lx` */
    readonly sys_enter_request_key: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * _type`, address */ readonly _type: 'u64';
      /** `const char * _description`, address */ readonly _description: 'u64';
      /** `const char * _callout_info`, address */ readonly _callout_info: 'u64';
      /** `key_serial_t destringid` */ readonly destringid: 'u64';
    }>;
    /** syscalls:sys_enter_restart_syscall */
    readonly sys_enter_restart_syscall: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_rmdir: `pathname: 0x%08lx` */
    readonly sys_enter_rmdir: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
    }>;
    /** syscalls:sys_enter_rseq: `rseq: 0x%08lx, rseq_len: 0x%08lx, flags: 0x%08lx, sig: 0x%08lx` */
    readonly sys_enter_rseq: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct rseq * rseq`, address */ readonly rseq: 'u64';
      /** `u32 rseq_len` */ readonly rseq_len: 'u64';
      /** `int flags` */ readonly flags: 'u64';
      /** `u32 sig` */ readonly sig: 'u64';
    }>;
    /** syscalls:sys_enter_rt_sigaction: `sig: 0x%08lx, act: 0x%08lx, oact: 0x%08lx, sigsetsize: 0x%08lx` */
    readonly sys_enter_rt_sigaction: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int sig` */ readonly sig: 'u64';
      /** `const struct sigaction * act`, address */ readonly act: 'u64';
      /** `struct sigaction * oact`, address */ readonly oact: 'u64';
      /** `size_t sigsetsize` */ readonly sigsetsize: 'u64';
    }>;
    /** syscalls:sys_enter_rt_sigpending: `uset: 0x%08lx, sigsetsize: 0x%08lx` */
    readonly sys_enter_rt_sigpending: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `sigset_t * uset`, address */ readonly uset: 'u64';
      /** `size_t sigsetsize` */ readonly sigsetsize: 'u64';
    }>;
    /** syscalls:sys_enter_rt_sigprocmask: `how: 0x%08lx, nset: 0x%08lx, oset: 0x%08lx, sigsetsize: 0x%08lx` */
    readonly sys_enter_rt_sigprocmask: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int how` */ readonly how: 'u64';
      /** `sigset_t * nset`, address */ readonly nset: 'u64';
      /** `sigset_t * oset`, address */ readonly oset: 'u64';
      /** `size_t sigsetsize` */ readonly sigsetsize: 'u64';
    }>;
    /** syscalls:sys_enter_rt_sigqueueinfo: `pid: 0x%08lx, sig: 0x%08lx, uinfo: 0x%08lx` */
    readonly sys_enter_rt_sigqueueinfo: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `int sig` */ readonly sig: 'u64';
      /** `siginfo_t * uinfo`, address */ readonly uinfo: 'u64';
    }>;
    /** syscalls:sys_enter_rt_sigreturn */
    readonly sys_enter_rt_sigreturn: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_rt_sigsuspend: `unewset: 0x%08lx, sigsetsize: 0x%08lx` */
    readonly sys_enter_rt_sigsuspend: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `sigset_t * unewset`, address */ readonly unewset: 'u64';
      /** `size_t sigsetsize` */ readonly sigsetsize: 'u64';
    }>;
    /** syscalls:sys_enter_rt_sigtimedwait: `uthese: 0x%08lx, uinfo: 0x%08lx, uts: 0x%08lx, sigsetsize: 0x%08lx` */
    readonly sys_enter_rt_sigtimedwait: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const sigset_t * uthese`, address */ readonly uthese: 'u64';
      /** `siginfo_t * uinfo`, address */ readonly uinfo: 'u64';
      /** `const struct __kernel_timespec * uts`, address */ readonly uts: 'u64';
      /** `size_t sigsetsize` */ readonly sigsetsize: 'u64';
    }>;
    /** syscalls:sys_enter_rt_tgsigqueueinfo: `tgid: 0x%08lx, pid: 0x%08lx, sig: 0x%08lx, uinfo: 0x%08lx` */
    readonly sys_enter_rt_tgsigqueueinfo: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t tgid` */ readonly tgid: 'u64';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `int sig` */ readonly sig: 'u64';
      /** `siginfo_t * uinfo`, address */ readonly uinfo: 'u64';
    }>;
    /** syscalls:sys_enter_sched_get_priority_max: `policy: 0x%08lx` */
    readonly sys_enter_sched_get_priority_max: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int policy` */ readonly policy: 'u64';
    }>;
    /** syscalls:sys_enter_sched_get_priority_min: `policy: 0x%08lx` */
    readonly sys_enter_sched_get_priority_min: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int policy` */ readonly policy: 'u64';
    }>;
    /** syscalls:sys_enter_sched_getaffinity: `pid: 0x%08lx, len: 0x%08lx, user_mask_ptr: 0x%08lx` */
    readonly sys_enter_sched_getaffinity: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `unsigned int len` */ readonly len: 'u64';
      /** `unsigned long * user_mask_ptr`, address */ readonly user_mask_ptr: 'u64';
    }>;
    /** syscalls:sys_enter_sched_getattr: `pid: 0x%08lx, uattr: 0x%08lx, usize: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_sched_getattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `struct sched_attr * uattr`, address */ readonly uattr: 'u64';
      /** `unsigned int usize` */ readonly usize: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_sched_getparam: `pid: 0x%08lx, param: 0x%08lx` */
    readonly sys_enter_sched_getparam: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `struct sched_param * param`, address */ readonly param: 'u64';
    }>;
    /** syscalls:sys_enter_sched_getscheduler: `pid: 0x%08lx` */
    readonly sys_enter_sched_getscheduler: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
    }>;
    /** syscalls:sys_enter_sched_rr_get_interval: `pid: 0x%08lx, interval: 0x%08lx` */
    readonly sys_enter_sched_rr_get_interval: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `struct __kernel_timespec * interval`, address */ readonly interval: 'u64';
    }>;
    /** syscalls:sys_enter_sched_setaffinity: `pid: 0x%08lx, len: 0x%08lx, user_mask_ptr: 0x%08lx` */
    readonly sys_enter_sched_setaffinity: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `unsigned int len` */ readonly len: 'u64';
      /** `unsigned long * user_mask_ptr`, address */ readonly user_mask_ptr: 'u64';
    }>;
    /** syscalls:sys_enter_sched_setattr: `pid: 0x%08lx, uattr: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_sched_setattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `struct sched_attr * uattr`, address */ readonly uattr: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_sched_setparam: `pid: 0x%08lx, param: 0x%08lx` */
    readonly sys_enter_sched_setparam: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `struct sched_param * param`, address */ readonly param: 'u64';
    }>;
    /** syscalls:sys_enter_sched_setscheduler: `pid: 0x%08lx, policy: 0x%08lx, param: 0x%08lx` */
    readonly sys_enter_sched_setscheduler: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `int policy` */ readonly policy: 'u64';
      /** `struct sched_param * param`, address */ readonly param: 'u64';
    }>;
    /** syscalls:sys_enter_sched_yield */
    readonly sys_enter_sched_yield: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_seccomp: `op: 0x%08lx, flags: 0x%08lx, uargs: 0x%08lx` */
    readonly sys_enter_seccomp: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int op` */ readonly op: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
      /** `void * uargs`, address */ readonly uargs: 'u64';
    }>;
    /** syscalls:sys_enter_select: `n: 0x%08lx, inp: 0x%08lx, outp: 0x%08lx, exp: 0x%08lx, tvp: 0x%08lx` */
    readonly sys_enter_select: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int n` */ readonly n: 'u64';
      /** `fd_set * inp`, address */ readonly inp: 'u64';
      /** `fd_set * outp`, address */ readonly outp: 'u64';
      /** `fd_set * exp`, address */ readonly exp: 'u64';
      /** `struct __kernel_old_timeval * tvp`, address */ readonly tvp: 'u64';
    }>;
    /** syscalls:sys_enter_semctl: `semid: 0x%08lx, semnum: 0x%08lx, cmd: 0x%08lx, arg: 0x%08lx` */
    readonly sys_enter_semctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int semid` */ readonly semid: 'u64';
      /** `int semnum` */ readonly semnum: 'u64';
      /** `int cmd` */ readonly cmd: 'u64';
      /** `unsigned long arg` */ readonly arg: 'u64';
    }>;
    /** syscalls:sys_enter_semget: `key: 0x%08lx, nsems: 0x%08lx, semflg: 0x%08lx` */
    readonly sys_enter_semget: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `key_t key` */ readonly key: 'u64';
      /** `int nsems` */ readonly nsems: 'u64';
      /** `int semflg` */ readonly semflg: 'u64';
    }>;
    /** syscalls:sys_enter_semop: `semid: 0x%08lx, tsops: 0x%08lx, nsops: 0x%08lx` */
    readonly sys_enter_semop: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int semid` */ readonly semid: 'u64';
      /** `struct sembuf * tsops`, address */ readonly tsops: 'u64';
      /** `unsigned nsops` */ readonly nsops: 'u64';
    }>;
    /** syscalls:sys_enter_semtimedop: `semid: 0x%08lx, tsops: 0x%08lx, nsops: 0x%08lx, timeout: 0x%08lx` */
    readonly sys_enter_semtimedop: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int semid` */ readonly semid: 'u64';
      /** `struct sembuf * tsops`, address */ readonly tsops: 'u64';
      /** `unsigned int nsops` */ readonly nsops: 'u64';
      /** `const struct __kernel_timespec * timeout`, address */ readonly timeout: 'u64';
    }>;
    /** syscalls:sys_enter_sendfile64: `out_fd: 0x%08lx, in_fd: 0x%08lx, offset: 0x%08lx, count: 0x%08lx` */
    readonly sys_enter_sendfile64: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int out_fd` */ readonly out_fd: 'u64';
      /** `int in_fd` */ readonly in_fd: 'u64';
      /** `loff_t * offset`, address */ readonly offset: 'u64';
      /** `size_t count` */ readonly count: 'u64';
    }>;
    /** syscalls:sys_enter_sendmmsg: `fd: 0x%08lx, mmsg: 0x%08lx, vlen: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_sendmmsg: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `struct mmsghdr * mmsg`, address */ readonly mmsg: 'u64';
      /** `unsigned int vlen` */ readonly vlen: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_sendmsg: `fd: 0x%08lx, msg: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_sendmsg: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `struct user_msghdr * msg`, address */ readonly msg: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_sendto: `fd: 0x%08lx, buff: 0x%08lx, len: 0x%08lx, flags: 0x%08lx, addr: 0x%08lx, addr_len: 0x%08lx` */
    readonly sys_enter_sendto: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `void * buff`, address */ readonly buff: 'u64';
      /** `size_t len` */ readonly len: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
      /** `struct sockaddr * addr`, address */ readonly addr: 'u64';
      /** `int addr_len` */ readonly addr_len: 'u64';
    }>;
    /** syscalls:sys_enter_set_mempolicy: `mode: 0x%08lx, nmask: 0x%08lx, maxnode: 0x%08lx` */
    readonly sys_enter_set_mempolicy: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int mode` */ readonly mode: 'u64';
      /** `const unsigned long * nmask`, address */ readonly nmask: 'u64';
      /** `unsigned long maxnode` */ readonly maxnode: 'u64';
    }>;
    /** syscalls:sys_enter_set_mempolicy_home_node: `start: 0x%08lx, len: 0x%08lx, home_node: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_set_mempolicy_home_node: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long start` */ readonly start: 'u64';
      /** `unsigned long len` */ readonly len: 'u64';
      /** `unsigned long home_node` */ readonly home_node: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_set_robust_list: `head: 0x%08lx, len: 0x%08lx` */
    readonly sys_enter_set_robust_list: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct robust_list_head * head`, address */ readonly head: 'u64';
      /** `size_t len` */ readonly len: 'u64';
    }>;
    /** syscalls:sys_enter_set_tid_address: `tidptr: 0x%08lx` */
    readonly sys_enter_set_tid_address: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int * tidptr`, address */ readonly tidptr: 'u64';
    }>;
    /** syscalls:sys_enter_setdomainname: `name: 0x%08lx, len: 0x%08lx` */
    readonly sys_enter_setdomainname: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `char * name`, address */ readonly name: 'u64';
      /** `int len` */ readonly len: 'u64';
    }>;
    /** syscalls:sys_enter_setfsgid: `gid: 0x%08lx` */
    readonly sys_enter_setfsgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `gid_t gid` */ readonly gid: 'u64';
    }>;
    /** syscalls:sys_enter_setfsuid: `uid: 0x%08lx` */
    readonly sys_enter_setfsuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `uid_t uid` */ readonly uid: 'u64';
    }>;
    /** syscalls:sys_enter_setgid: `gid: 0x%08lx` */
    readonly sys_enter_setgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `gid_t gid` */ readonly gid: 'u64';
    }>;
    /** syscalls:sys_enter_setgroups: `gidsetsize: 0x%08lx, grouplist: 0x%08lx` */
    readonly sys_enter_setgroups: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int gidsetsize` */ readonly gidsetsize: 'u64';
      /** `gid_t * grouplist`, address */ readonly grouplist: 'u64';
    }>;
    /** syscalls:sys_enter_sethostname: `name: 0x%08lx, len: 0x%08lx` */
    readonly sys_enter_sethostname: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `char * name`, address */ readonly name: 'u64';
      /** `int len` */ readonly len: 'u64';
    }>;
    /** syscalls:sys_enter_setitimer: `which: 0x%08lx, value: 0x%08lx, ovalue: 0x%08lx` */
    readonly sys_enter_setitimer: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int which` */ readonly which: 'u64';
      /** `struct __kernel_old_itimerval * value`, address */ readonly value: 'u64';
      /** `struct __kernel_old_itimerval * ovalue`, address */ readonly ovalue: 'u64';
    }>;
    /** syscalls:sys_enter_setns: `fd: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_setns: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_setpgid: `pid: 0x%08lx, pgid: 0x%08lx` */
    readonly sys_enter_setpgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `pid_t pgid` */ readonly pgid: 'u64';
    }>;
    /** syscalls:sys_enter_setpriority: `which: 0x%08lx, who: 0x%08lx, niceval: 0x%08lx` */
    readonly sys_enter_setpriority: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int which` */ readonly which: 'u64';
      /** `int who` */ readonly who: 'u64';
      /** `int niceval` */ readonly niceval: 'u64';
    }>;
    /** syscalls:sys_enter_setregid: `rgid: 0x%08lx, egid: 0x%08lx` */
    readonly sys_enter_setregid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `gid_t rgid` */ readonly rgid: 'u64';
      /** `gid_t egid` */ readonly egid: 'u64';
    }>;
    /** syscalls:sys_enter_setresgid: `rgid: 0x%08lx, egid: 0x%08lx, sgid: 0x%08lx` */
    readonly sys_enter_setresgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `gid_t rgid` */ readonly rgid: 'u64';
      /** `gid_t egid` */ readonly egid: 'u64';
      /** `gid_t sgid` */ readonly sgid: 'u64';
    }>;
    /** syscalls:sys_enter_setresuid: `ruid: 0x%08lx, euid: 0x%08lx, suid: 0x%08lx` */
    readonly sys_enter_setresuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `uid_t ruid` */ readonly ruid: 'u64';
      /** `uid_t euid` */ readonly euid: 'u64';
      /** `uid_t suid` */ readonly suid: 'u64';
    }>;
    /** syscalls:sys_enter_setreuid: `ruid: 0x%08lx, euid: 0x%08lx` */
    readonly sys_enter_setreuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `uid_t ruid` */ readonly ruid: 'u64';
      /** `uid_t euid` */ readonly euid: 'u64';
    }>;
    /** syscalls:sys_enter_setrlimit: `resource: 0x%08lx, rlim: 0x%08lx` */
    readonly sys_enter_setrlimit: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int resource` */ readonly resource: 'u64';
      /** `struct rlimit * rlim`, address */ readonly rlim: 'u64';
    }>;
    /** syscalls:sys_enter_setsid */
    readonly sys_enter_setsid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_setsockopt: `fd: 0x%08lx, level: 0x%08lx, optname: 0x%08lx, optval: 0x%08lx, optlen: 0x%08lx` */
    readonly sys_enter_setsockopt: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `int level` */ readonly level: 'u64';
      /** `int optname` */ readonly optname: 'u64';
      /** `char * optval`, address */ readonly optval: 'u64';
      /** `int optlen` */ readonly optlen: 'u64';
    }>;
    /** syscalls:sys_enter_settimeofday: `tv: 0x%08lx, tz: 0x%08lx` */
    readonly sys_enter_settimeofday: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct __kernel_old_timeval * tv`, address */ readonly tv: 'u64';
      /** `struct timezone * tz`, address */ readonly tz: 'u64';
    }>;
    /** syscalls:sys_enter_setuid: `uid: 0x%08lx` */
    readonly sys_enter_setuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `uid_t uid` */ readonly uid: 'u64';
    }>;
    /** syscalls:sys_enter_setxattr: `pathname: 0x%08lx, name: 0x%08lx, value: 0x%08lx, size: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_setxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `const char * name`, address */ readonly name: 'u64';
      /** `const void * value`, address */ readonly value: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_shmat: `shmid: 0x%08lx, shmaddr: 0x%08lx, shmflg: 0x%08lx` */
    readonly sys_enter_shmat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int shmid` */ readonly shmid: 'u64';
      /** `char * shmaddr`, address */ readonly shmaddr: 'u64';
      /** `int shmflg` */ readonly shmflg: 'u64';
    }>;
    /** syscalls:sys_enter_shmctl: `shmid: 0x%08lx, cmd: 0x%08lx, buf: 0x%08lx` */
    readonly sys_enter_shmctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int shmid` */ readonly shmid: 'u64';
      /** `int cmd` */ readonly cmd: 'u64';
      /** `struct shmid_ds * buf`, address */ readonly buf: 'u64';
    }>;
    /** syscalls:sys_enter_shmdt: `shmaddr: 0x%08lx` */
    readonly sys_enter_shmdt: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `char * shmaddr`, address */ readonly shmaddr: 'u64';
    }>;
    /** syscalls:sys_enter_shmget: `key: 0x%08lx, size: 0x%08lx, shmflg: 0x%08lx` */
    readonly sys_enter_shmget: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `key_t key` */ readonly key: 'u64';
      /** `size_t size` */ readonly size: 'u64';
      /** `int shmflg` */ readonly shmflg: 'u64';
    }>;
    /** syscalls:sys_enter_shutdown: `fd: 0x%08lx, how: 0x%08lx` */
    readonly sys_enter_shutdown: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `int how` */ readonly how: 'u64';
    }>;
    /** syscalls:sys_enter_sigaltstack: `uss: 0x%08lx, uoss: 0x%08lx` */
    readonly sys_enter_sigaltstack: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const stack_t * uss`, address */ readonly uss: 'u64';
      /** `stack_t * uoss`, address */ readonly uoss: 'u64';
    }>;
    /** syscalls:sys_enter_signalfd: `ufd: 0x%08lx, user_mask: 0x%08lx, sizemask: 0x%08lx` */
    readonly sys_enter_signalfd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int ufd` */ readonly ufd: 'u64';
      /** `sigset_t * user_mask`, address */ readonly user_mask: 'u64';
      /** `size_t sizemask` */ readonly sizemask: 'u64';
    }>;
    /** syscalls:sys_enter_signalfd4: `ufd: 0x%08lx, user_mask: 0x%08lx, sizemask: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_signalfd4: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int ufd` */ readonly ufd: 'u64';
      /** `sigset_t * user_mask`, address */ readonly user_mask: 'u64';
      /** `size_t sizemask` */ readonly sizemask: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_socket: `family: 0x%08lx, type: 0x%08lx, protocol: 0x%08lx` */
    readonly sys_enter_socket: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int family` */ readonly family: 'u64';
      /** `int type` */ readonly type: 'u64';
      /** `int protocol` */ readonly protocol: 'u64';
    }>;
    /** syscalls:sys_enter_socketpair: `family: 0x%08lx, type: 0x%08lx, protocol: 0x%08lx, usockvec: 0x%08lx` */
    readonly sys_enter_socketpair: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int family` */ readonly family: 'u64';
      /** `int type` */ readonly type: 'u64';
      /** `int protocol` */ readonly protocol: 'u64';
      /** `int * usockvec`, address */ readonly usockvec: 'u64';
    }>;
    /** syscalls:sys_enter_splice: `fd_in: 0x%08lx, off_in: 0x%08lx, fd_out: 0x%08lx, off_out: 0x%08lx, len: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_splice: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd_in` */ readonly fd_in: 'u64';
      /** `loff_t * off_in`, address */ readonly off_in: 'u64';
      /** `int fd_out` */ readonly fd_out: 'u64';
      /** `loff_t * off_out`, address */ readonly off_out: 'u64';
      /** `size_t len` */ readonly len: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_statfs: `pathname: 0x%08lx, buf: 0x%08lx` */
    readonly sys_enter_statfs: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `struct statfs * buf`, address */ readonly buf: 'u64';
    }>;
    /** syscalls:sys_enter_statmount: `req: 0x%08lx, buf: 0x%08lx, bufsize: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_statmount: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const struct mnt_id_req * req`, address */ readonly req: 'u64';
      /** `struct statmount * buf`, address */ readonly buf: 'u64';
      /** `size_t bufsize` */ readonly bufsize: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_statx: `dfd: 0x%08lx, filename: 0x%08lx, flags: 0x%08lx, mask: 0x%08lx, buffer: 0x%08lx` */
    readonly sys_enter_statx: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `unsigned flags` */ readonly flags: 'u64';
      /** `unsigned int mask` */ readonly mask: 'u64';
      /** `struct statx * buffer`, address */ readonly buffer: 'u64';
    }>;
    /** syscalls:sys_enter_swapoff: `specialfile: 0x%08lx` */
    readonly sys_enter_swapoff: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * specialfile`, address */ readonly specialfile: 'u64';
    }>;
    /** syscalls:sys_enter_swapon: `specialfile: 0x%08lx, swap_flags: 0x%08lx` */
    readonly sys_enter_swapon: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * specialfile`, address */ readonly specialfile: 'u64';
      /** `int swap_flags` */ readonly swap_flags: 'u64';
    }>;
    /** syscalls:sys_enter_symlink: `oldname: 0x%08lx, newname: 0x%08lx` */
    readonly sys_enter_symlink: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * oldname`, address */ readonly oldname: 'u64';
      /** `const char * newname`, address */ readonly newname: 'u64';
    }>;
    /** syscalls:sys_enter_symlinkat: `oldname: 0x%08lx, newdfd: 0x%08lx, newname: 0x%08lx` */
    readonly sys_enter_symlinkat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * oldname`, address */ readonly oldname: 'u64';
      /** `int newdfd` */ readonly newdfd: 'u64';
      /** `const char * newname`, address */ readonly newname: 'u64';
    }>;
    /** syscalls:sys_enter_sync */
    readonly sys_enter_sync: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_sync_file_range: `fd: 0x%08lx, offset: 0x%08lx, nbytes: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_sync_file_range: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `loff_t offset` */ readonly offset: 'u64';
      /** `loff_t nbytes` */ readonly nbytes: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_syncfs: `fd: 0x%08lx` */
    readonly sys_enter_syncfs: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
    }>;
    /** syscalls:sys_enter_sysfs: `option: 0x%08lx, arg1: 0x%08lx, arg2: 0x%08lx` */
    readonly sys_enter_sysfs: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int option` */ readonly option: 'u64';
      /** `unsigned long arg1` */ readonly arg1: 'u64';
      /** `unsigned long arg2` */ readonly arg2: 'u64';
    }>;
    /** syscalls:sys_enter_sysinfo: `info: 0x%08lx` */
    readonly sys_enter_sysinfo: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct sysinfo * info`, address */ readonly info: 'u64';
    }>;
    /** syscalls:sys_enter_syslog: `type: 0x%08lx, buf: 0x%08lx, len: 0x%08lx` */
    readonly sys_enter_syslog: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int type` */ readonly type: 'u64';
      /** `char * buf`, address */ readonly buf: 'u64';
      /** `int len` */ readonly len: 'u64';
    }>;
    /** syscalls:sys_enter_tee: `fdin: 0x%08lx, fdout: 0x%08lx, len: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_tee: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fdin` */ readonly fdin: 'u64';
      /** `int fdout` */ readonly fdout: 'u64';
      /** `size_t len` */ readonly len: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_tgkill: `tgid: 0x%08lx, pid: 0x%08lx, sig: 0x%08lx` */
    readonly sys_enter_tgkill: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t tgid` */ readonly tgid: 'u64';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `int sig` */ readonly sig: 'u64';
    }>;
    /** syscalls:sys_enter_time: `tloc: 0x%08lx` */
    readonly sys_enter_time: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `__kernel_old_time_t * tloc`, address */ readonly tloc: 'u64';
    }>;
    /** syscalls:sys_enter_timer_create: `which_clock: 0x%08lx, timer_event_spec: 0x%08lx, created_timer_id: 0x%08lx` */
    readonly sys_enter_timer_create: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const clockid_t which_clock` */ readonly which_clock: 'u64';
      /** `struct sigevent * timer_event_spec`, address */ readonly timer_event_spec: 'u64';
      /** `timer_t * created_timer_id`, address */ readonly created_timer_id: 'u64';
    }>;
    /** syscalls:sys_enter_timer_delete: `timer_id: 0x%08lx` */
    readonly sys_enter_timer_delete: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `timer_t timer_id` */ readonly timer_id: 'u64';
    }>;
    /** syscalls:sys_enter_timer_getoverrun: `timer_id: 0x%08lx` */
    readonly sys_enter_timer_getoverrun: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `timer_t timer_id` */ readonly timer_id: 'u64';
    }>;
    /** syscalls:sys_enter_timer_gettime: `timer_id: 0x%08lx, setting: 0x%08lx` */
    readonly sys_enter_timer_gettime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `timer_t timer_id` */ readonly timer_id: 'u64';
      /** `struct __kernel_itimerspec * setting`, address */ readonly setting: 'u64';
    }>;
    /** syscalls:sys_enter_timer_settime: `timer_id: 0x%08lx, flags: 0x%08lx, new_setting: 0x%08lx, old_setting: 0x%08lx` */
    readonly sys_enter_timer_settime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `timer_t timer_id` */ readonly timer_id: 'u64';
      /** `int flags` */ readonly flags: 'u64';
      /** `const struct __kernel_itimerspec * new_setting`, address */ readonly new_setting: 'u64';
      /** `struct __kernel_itimerspec * old_setting`, address */ readonly old_setting: 'u64';
    }>;
    /** syscalls:sys_enter_timerfd_create: `clockid: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_timerfd_create: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int clockid` */ readonly clockid: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_timerfd_gettime: `ufd: 0x%08lx, otmr: 0x%08lx` */
    readonly sys_enter_timerfd_gettime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int ufd` */ readonly ufd: 'u64';
      /** `struct __kernel_itimerspec * otmr`, address */ readonly otmr: 'u64';
    }>;
    /** syscalls:sys_enter_timerfd_settime: `ufd: 0x%08lx, flags: 0x%08lx, utmr: 0x%08lx, otmr: 0x%08lx` */
    readonly sys_enter_timerfd_settime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int ufd` */ readonly ufd: 'u64';
      /** `int flags` */ readonly flags: 'u64';
      /** `const struct __kernel_itimerspec * utmr`, address */ readonly utmr: 'u64';
      /** `struct __kernel_itimerspec * otmr`, address */ readonly otmr: 'u64';
    }>;
    /** syscalls:sys_enter_times: `tbuf: 0x%08lx` */
    readonly sys_enter_times: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `struct tms * tbuf`, address */ readonly tbuf: 'u64';
    }>;
    /** syscalls:sys_enter_tkill: `pid: 0x%08lx, sig: 0x%08lx` */
    readonly sys_enter_tkill: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'u64';
      /** `int sig` */ readonly sig: 'u64';
    }>;
    /** syscalls:sys_enter_truncate: `path: 0x%08lx, length: 0x%08lx` */
    readonly sys_enter_truncate: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * path`, address */ readonly path: 'u64';
      /** `long length` */ readonly length: 'u64';
    }>;
    /** syscalls:sys_enter_umask: `mask: 0x%08lx` */
    readonly sys_enter_umask: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int mask` */ readonly mask: 'u64';
    }>;
    /** syscalls:sys_enter_umount: `name: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_umount: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `char * name`, address */ readonly name: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_unlink: `pathname: 0x%08lx` */
    readonly sys_enter_unlink: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
    }>;
    /** syscalls:sys_enter_unlinkat: `dfd: 0x%08lx, pathname: 0x%08lx, flag: 0x%08lx` */
    readonly sys_enter_unlinkat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * pathname`, address */ readonly pathname: 'u64';
      /** `int flag` */ readonly flag: 'u64';
    }>;
    /** syscalls:sys_enter_unshare: `unshare_flags: 0x%08lx` */
    readonly sys_enter_unshare: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long unshare_flags` */ readonly unshare_flags: 'u64';
    }>;
    /** syscalls:sys_enter_uretprobe */
    readonly sys_enter_uretprobe: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_userfaultfd: `flags: 0x%08lx` */
    readonly sys_enter_userfaultfd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_ustat: `dev: 0x%08lx, ubuf: 0x%08lx` */
    readonly sys_enter_ustat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned dev` */ readonly dev: 'u64';
      /** `struct ustat * ubuf`, address */ readonly ubuf: 'u64';
    }>;
    /** syscalls:sys_enter_utime: `filename: 0x%08lx, times: 0x%08lx` */
    readonly sys_enter_utime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `char * filename`, address */ readonly filename: 'u64';
      /** `struct utimbuf * times`, address */ readonly times: 'u64';
    }>;
    /** syscalls:sys_enter_utimensat: `dfd: 0x%08lx, filename: 0x%08lx, utimes: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_utimensat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int dfd` */ readonly dfd: 'u64';
      /** `const char * filename`, address */ readonly filename: 'u64';
      /** `struct __kernel_timespec * utimes`, address */ readonly utimes: 'u64';
      /** `int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_utimes: `filename: 0x%08lx, utimes: 0x%08lx` */
    readonly sys_enter_utimes: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `char * filename`, address */ readonly filename: 'u64';
      /** `struct __kernel_old_timeval * utimes`, address */ readonly utimes: 'u64';
    }>;
    /** syscalls:sys_enter_vfork */
    readonly sys_enter_vfork: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_vhangup */
    readonly sys_enter_vhangup: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
    }>;
    /** syscalls:sys_enter_vmsplice: `fd: 0x%08lx, uiov: 0x%08lx, nr_segs: 0x%08lx, flags: 0x%08lx` */
    readonly sys_enter_vmsplice: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int fd` */ readonly fd: 'u64';
      /** `const struct iovec * uiov`, address */ readonly uiov: 'u64';
      /** `unsigned long nr_segs` */ readonly nr_segs: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u64';
    }>;
    /** syscalls:sys_enter_wait4: `upid: 0x%08lx, stat_addr: 0x%08lx, options: 0x%08lx, ru: 0x%08lx` */
    readonly sys_enter_wait4: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `pid_t upid` */ readonly upid: 'u64';
      /** `int * stat_addr`, address */ readonly stat_addr: 'u64';
      /** `int options` */ readonly options: 'u64';
      /** `struct rusage * ru`, address */ readonly ru: 'u64';
    }>;
    /** syscalls:sys_enter_waitid: `which: 0x%08lx, upid: 0x%08lx, infop: 0x%08lx, options: 0x%08lx, ru: 0x%08lx` */
    readonly sys_enter_waitid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `int which` */ readonly which: 'u64';
      /** `pid_t upid` */ readonly upid: 'u64';
      /** `struct siginfo * infop`, address */ readonly infop: 'u64';
      /** `int options` */ readonly options: 'u64';
      /** `struct rusage * ru`, address */ readonly ru: 'u64';
    }>;
    /** syscalls:sys_enter_write: `fd: 0x%08lx, buf: 0x%08lx, count: 0x%08lx` */
    readonly sys_enter_write: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned int fd` */ readonly fd: 'u64';
      /** `const char * buf`, address */ readonly buf: 'u64';
      /** `size_t count` */ readonly count: 'u64';
    }>;
    /** syscalls:sys_enter_writev: `fd: 0x%08lx, vec: 0x%08lx, vlen: 0x%08lx` */
    readonly sys_enter_writev: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `unsigned long fd` */ readonly fd: 'u64';
      /** `const struct iovec * vec`, address */ readonly vec: 'u64';
      /** `unsigned long vlen` */ readonly vlen: 'u64';
    }>;
    /** syscalls:sys_exit_accept: `0x%lx` */
    readonly sys_exit_accept: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_accept4: `0x%lx` */
    readonly sys_exit_accept4: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_access: `0x%lx` */
    readonly sys_exit_access: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_acct: `0x%lx` */
    readonly sys_exit_acct: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_add_key: `0x%lx` */
    readonly sys_exit_add_key: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_adjtimex: `0x%lx` */
    readonly sys_exit_adjtimex: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_alarm: `0x%lx` */
    readonly sys_exit_alarm: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_arch_prctl: `0x%lx` */
    readonly sys_exit_arch_prctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_bind: `0x%lx` */
    readonly sys_exit_bind: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_bpf: `0x%lx` */
    readonly sys_exit_bpf: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_brk: `0x%lx` */
    readonly sys_exit_brk: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_cachestat: `0x%lx` */
    readonly sys_exit_cachestat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_capget: `0x%lx` */
    readonly sys_exit_capget: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_capset: `0x%lx` */
    readonly sys_exit_capset: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_chdir: `0x%lx` */
    readonly sys_exit_chdir: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_chmod: `0x%lx` */
    readonly sys_exit_chmod: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_chown: `0x%lx` */
    readonly sys_exit_chown: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_chroot: `0x%lx` */
    readonly sys_exit_chroot: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_clock_adjtime: `0x%lx` */
    readonly sys_exit_clock_adjtime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_clock_getres: `0x%lx` */
    readonly sys_exit_clock_getres: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_clock_gettime: `0x%lx` */
    readonly sys_exit_clock_gettime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_clock_nanosleep: `0x%lx` */
    readonly sys_exit_clock_nanosleep: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_clock_settime: `0x%lx` */
    readonly sys_exit_clock_settime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_clone: `0x%lx` */
    readonly sys_exit_clone: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_clone3: `0x%lx` */
    readonly sys_exit_clone3: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_close: `0x%lx` */
    readonly sys_exit_close: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_close_range: `0x%lx` */
    readonly sys_exit_close_range: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_connect: `0x%lx` */
    readonly sys_exit_connect: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_copy_file_range: `0x%lx` */
    readonly sys_exit_copy_file_range: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_creat: `0x%lx` */
    readonly sys_exit_creat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_delete_module: `0x%lx` */
    readonly sys_exit_delete_module: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_dup: `0x%lx` */
    readonly sys_exit_dup: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_dup2: `0x%lx` */
    readonly sys_exit_dup2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_dup3: `0x%lx` */
    readonly sys_exit_dup3: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_epoll_create: `0x%lx` */
    readonly sys_exit_epoll_create: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_epoll_create1: `0x%lx` */
    readonly sys_exit_epoll_create1: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_epoll_ctl: `0x%lx` */
    readonly sys_exit_epoll_ctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_epoll_pwait: `0x%lx` */
    readonly sys_exit_epoll_pwait: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_epoll_pwait2: `0x%lx` */
    readonly sys_exit_epoll_pwait2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_epoll_wait: `0x%lx` */
    readonly sys_exit_epoll_wait: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_eventfd: `0x%lx` */
    readonly sys_exit_eventfd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_eventfd2: `0x%lx` */
    readonly sys_exit_eventfd2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_execve: `0x%lx` */
    readonly sys_exit_execve: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_execveat: `0x%lx` */
    readonly sys_exit_execveat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_exit: `0x%lx` */
    readonly sys_exit_exit: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_exit_group: `0x%lx` */
    readonly sys_exit_exit_group: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_faccessat: `0x%lx` */
    readonly sys_exit_faccessat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_faccessat2: `0x%lx` */
    readonly sys_exit_faccessat2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fadvise64: `0x%lx` */
    readonly sys_exit_fadvise64: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fallocate: `0x%lx` */
    readonly sys_exit_fallocate: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fanotify_init: `0x%lx` */
    readonly sys_exit_fanotify_init: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fanotify_mark: `0x%lx` */
    readonly sys_exit_fanotify_mark: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fchdir: `0x%lx` */
    readonly sys_exit_fchdir: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fchmod: `0x%lx` */
    readonly sys_exit_fchmod: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fchmodat: `0x%lx` */
    readonly sys_exit_fchmodat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fchmodat2: `0x%lx` */
    readonly sys_exit_fchmodat2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fchown: `0x%lx` */
    readonly sys_exit_fchown: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fchownat: `0x%lx` */
    readonly sys_exit_fchownat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fcntl: `0x%lx` */
    readonly sys_exit_fcntl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fdatasync: `0x%lx` */
    readonly sys_exit_fdatasync: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fgetxattr: `0x%lx` */
    readonly sys_exit_fgetxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_finit_module: `0x%lx` */
    readonly sys_exit_finit_module: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_flistxattr: `0x%lx` */
    readonly sys_exit_flistxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_flock: `0x%lx` */
    readonly sys_exit_flock: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fork: `0x%lx` */
    readonly sys_exit_fork: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fremovexattr: `0x%lx` */
    readonly sys_exit_fremovexattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fsconfig: `0x%lx` */
    readonly sys_exit_fsconfig: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fsetxattr: `0x%lx` */
    readonly sys_exit_fsetxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fsmount: `0x%lx` */
    readonly sys_exit_fsmount: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fsopen: `0x%lx` */
    readonly sys_exit_fsopen: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fspick: `0x%lx` */
    readonly sys_exit_fspick: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fstatfs: `0x%lx` */
    readonly sys_exit_fstatfs: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_fsync: `0x%lx` */
    readonly sys_exit_fsync: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_ftruncate: `0x%lx` */
    readonly sys_exit_ftruncate: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_futex: `0x%lx` */
    readonly sys_exit_futex: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_futex_requeue: `0x%lx` */
    readonly sys_exit_futex_requeue: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_futex_wait: `0x%lx` */
    readonly sys_exit_futex_wait: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_futex_waitv: `0x%lx` */
    readonly sys_exit_futex_waitv: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_futex_wake: `0x%lx` */
    readonly sys_exit_futex_wake: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_futimesat: `0x%lx` */
    readonly sys_exit_futimesat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_get_mempolicy: `0x%lx` */
    readonly sys_exit_get_mempolicy: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_get_robust_list: `0x%lx` */
    readonly sys_exit_get_robust_list: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getcpu: `0x%lx` */
    readonly sys_exit_getcpu: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getcwd: `0x%lx` */
    readonly sys_exit_getcwd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getdents: `0x%lx` */
    readonly sys_exit_getdents: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getdents64: `0x%lx` */
    readonly sys_exit_getdents64: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getegid: `0x%lx` */
    readonly sys_exit_getegid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_geteuid: `0x%lx` */
    readonly sys_exit_geteuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getgid: `0x%lx` */
    readonly sys_exit_getgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getgroups: `0x%lx` */
    readonly sys_exit_getgroups: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getitimer: `0x%lx` */
    readonly sys_exit_getitimer: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getpeername: `0x%lx` */
    readonly sys_exit_getpeername: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getpgid: `0x%lx` */
    readonly sys_exit_getpgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getpgrp: `0x%lx` */
    readonly sys_exit_getpgrp: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getpid: `0x%lx` */
    readonly sys_exit_getpid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getppid: `0x%lx` */
    readonly sys_exit_getppid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getpriority: `0x%lx` */
    readonly sys_exit_getpriority: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getrandom: `0x%lx` */
    readonly sys_exit_getrandom: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getresgid: `0x%lx` */
    readonly sys_exit_getresgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getresuid: `0x%lx` */
    readonly sys_exit_getresuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getrlimit: `0x%lx` */
    readonly sys_exit_getrlimit: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getrusage: `0x%lx` */
    readonly sys_exit_getrusage: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getsid: `0x%lx` */
    readonly sys_exit_getsid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getsockname: `0x%lx` */
    readonly sys_exit_getsockname: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getsockopt: `0x%lx` */
    readonly sys_exit_getsockopt: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_gettid: `0x%lx` */
    readonly sys_exit_gettid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_gettimeofday: `0x%lx` */
    readonly sys_exit_gettimeofday: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getuid: `0x%lx` */
    readonly sys_exit_getuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_getxattr: `0x%lx` */
    readonly sys_exit_getxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_init_module: `0x%lx` */
    readonly sys_exit_init_module: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_inotify_add_watch: `0x%lx` */
    readonly sys_exit_inotify_add_watch: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_inotify_init: `0x%lx` */
    readonly sys_exit_inotify_init: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_inotify_init1: `0x%lx` */
    readonly sys_exit_inotify_init1: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_inotify_rm_watch: `0x%lx` */
    readonly sys_exit_inotify_rm_watch: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_io_cancel: `0x%lx` */
    readonly sys_exit_io_cancel: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_io_destroy: `0x%lx` */
    readonly sys_exit_io_destroy: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_io_getevents: `0x%lx` */
    readonly sys_exit_io_getevents: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_io_pgetevents: `0x%lx` */
    readonly sys_exit_io_pgetevents: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_io_setup: `0x%lx` */
    readonly sys_exit_io_setup: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_io_submit: `0x%lx` */
    readonly sys_exit_io_submit: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_io_uring_enter: `0x%lx` */
    readonly sys_exit_io_uring_enter: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_io_uring_register: `0x%lx` */
    readonly sys_exit_io_uring_register: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_io_uring_setup: `0x%lx` */
    readonly sys_exit_io_uring_setup: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_ioctl: `0x%lx` */
    readonly sys_exit_ioctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_ioperm: `0x%lx` */
    readonly sys_exit_ioperm: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_iopl: `0x%lx` */
    readonly sys_exit_iopl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_ioprio_get: `0x%lx` */
    readonly sys_exit_ioprio_get: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_ioprio_set: `0x%lx` */
    readonly sys_exit_ioprio_set: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_kcmp: `0x%lx` */
    readonly sys_exit_kcmp: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_kexec_file_load: `0x%lx` */
    readonly sys_exit_kexec_file_load: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_kexec_load: `0x%lx` */
    readonly sys_exit_kexec_load: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_keyctl: `0x%lx` */
    readonly sys_exit_keyctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_kill: `0x%lx` */
    readonly sys_exit_kill: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_landlock_add_rule: `0x%lx` */
    readonly sys_exit_landlock_add_rule: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_landlock_create_ruleset: `0x%lx` */
    readonly sys_exit_landlock_create_ruleset: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_landlock_restrict_self: `0x%lx` */
    readonly sys_exit_landlock_restrict_self: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_lchown: `0x%lx` */
    readonly sys_exit_lchown: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_lgetxattr: `0x%lx` */
    readonly sys_exit_lgetxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_link: `0x%lx` */
    readonly sys_exit_link: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_linkat: `0x%lx` */
    readonly sys_exit_linkat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_listen: `0x%lx` */
    readonly sys_exit_listen: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_listmount: `0x%lx` */
    readonly sys_exit_listmount: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_listxattr: `0x%lx` */
    readonly sys_exit_listxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_llistxattr: `0x%lx` */
    readonly sys_exit_llistxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_lremovexattr: `0x%lx` */
    readonly sys_exit_lremovexattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_lseek: `0x%lx` */
    readonly sys_exit_lseek: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_lsetxattr: `0x%lx` */
    readonly sys_exit_lsetxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_lsm_get_self_attr: `0x%lx` */
    readonly sys_exit_lsm_get_self_attr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_lsm_list_modules: `0x%lx` */
    readonly sys_exit_lsm_list_modules: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_lsm_set_self_attr: `0x%lx` */
    readonly sys_exit_lsm_set_self_attr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_madvise: `0x%lx` */
    readonly sys_exit_madvise: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_map_shadow_stack: `0x%lx` */
    readonly sys_exit_map_shadow_stack: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mbind: `0x%lx` */
    readonly sys_exit_mbind: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_membarrier: `0x%lx` */
    readonly sys_exit_membarrier: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_memfd_create: `0x%lx` */
    readonly sys_exit_memfd_create: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_memfd_secret: `0x%lx` */
    readonly sys_exit_memfd_secret: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_migrate_pages: `0x%lx` */
    readonly sys_exit_migrate_pages: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mincore: `0x%lx` */
    readonly sys_exit_mincore: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mkdir: `0x%lx` */
    readonly sys_exit_mkdir: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mkdirat: `0x%lx` */
    readonly sys_exit_mkdirat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mknod: `0x%lx` */
    readonly sys_exit_mknod: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mknodat: `0x%lx` */
    readonly sys_exit_mknodat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mlock: `0x%lx` */
    readonly sys_exit_mlock: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mlock2: `0x%lx` */
    readonly sys_exit_mlock2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mlockall: `0x%lx` */
    readonly sys_exit_mlockall: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mmap: `0x%lx` */
    readonly sys_exit_mmap: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_modify_ldt: `0x%lx` */
    readonly sys_exit_modify_ldt: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mount: `0x%lx` */
    readonly sys_exit_mount: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mount_setattr: `0x%lx` */
    readonly sys_exit_mount_setattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_move_mount: `0x%lx` */
    readonly sys_exit_move_mount: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_move_pages: `0x%lx` */
    readonly sys_exit_move_pages: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mprotect: `0x%lx` */
    readonly sys_exit_mprotect: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mq_getsetattr: `0x%lx` */
    readonly sys_exit_mq_getsetattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mq_notify: `0x%lx` */
    readonly sys_exit_mq_notify: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mq_open: `0x%lx` */
    readonly sys_exit_mq_open: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mq_timedreceive: `0x%lx` */
    readonly sys_exit_mq_timedreceive: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mq_timedsend: `0x%lx` */
    readonly sys_exit_mq_timedsend: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mq_unlink: `0x%lx` */
    readonly sys_exit_mq_unlink: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mremap: `0x%lx` */
    readonly sys_exit_mremap: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_mseal: `0x%lx` */
    readonly sys_exit_mseal: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_msgctl: `0x%lx` */
    readonly sys_exit_msgctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_msgget: `0x%lx` */
    readonly sys_exit_msgget: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_msgrcv: `0x%lx` */
    readonly sys_exit_msgrcv: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_msgsnd: `0x%lx` */
    readonly sys_exit_msgsnd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_msync: `0x%lx` */
    readonly sys_exit_msync: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_munlock: `0x%lx` */
    readonly sys_exit_munlock: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_munlockall: `0x%lx` */
    readonly sys_exit_munlockall: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_munmap: `0x%lx` */
    readonly sys_exit_munmap: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_name_to_handle_at: `0x%lx` */
    readonly sys_exit_name_to_handle_at: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_nanosleep: `0x%lx` */
    readonly sys_exit_nanosleep: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_newfstat: `0x%lx` */
    readonly sys_exit_newfstat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_newfstatat: `0x%lx` */
    readonly sys_exit_newfstatat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_newlstat: `0x%lx` */
    readonly sys_exit_newlstat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_newstat: `0x%lx` */
    readonly sys_exit_newstat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_newuname: `0x%lx` */
    readonly sys_exit_newuname: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_open: `0x%lx` */
    readonly sys_exit_open: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_open_by_handle_at: `0x%lx` */
    readonly sys_exit_open_by_handle_at: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_open_tree: `0x%lx` */
    readonly sys_exit_open_tree: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_openat: `0x%lx` */
    readonly sys_exit_openat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_openat2: `0x%lx` */
    readonly sys_exit_openat2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pause: `0x%lx` */
    readonly sys_exit_pause: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_perf_event_open: `0x%lx` */
    readonly sys_exit_perf_event_open: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_personality: `0x%lx` */
    readonly sys_exit_personality: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pidfd_getfd: `0x%lx` */
    readonly sys_exit_pidfd_getfd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pidfd_open: `0x%lx` */
    readonly sys_exit_pidfd_open: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pidfd_send_signal: `0x%lx` */
    readonly sys_exit_pidfd_send_signal: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pipe: `0x%lx` */
    readonly sys_exit_pipe: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pipe2: `0x%lx` */
    readonly sys_exit_pipe2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pivot_root: `0x%lx` */
    readonly sys_exit_pivot_root: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pkey_alloc: `0x%lx` */
    readonly sys_exit_pkey_alloc: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pkey_free: `0x%lx` */
    readonly sys_exit_pkey_free: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pkey_mprotect: `0x%lx` */
    readonly sys_exit_pkey_mprotect: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_poll: `0x%lx` */
    readonly sys_exit_poll: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_ppoll: `0x%lx` */
    readonly sys_exit_ppoll: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_prctl: `0x%lx` */
    readonly sys_exit_prctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pread64: `0x%lx` */
    readonly sys_exit_pread64: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_preadv: `0x%lx` */
    readonly sys_exit_preadv: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_preadv2: `0x%lx` */
    readonly sys_exit_preadv2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_prlimit64: `0x%lx` */
    readonly sys_exit_prlimit64: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_process_madvise: `0x%lx` */
    readonly sys_exit_process_madvise: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_process_mrelease: `0x%lx` */
    readonly sys_exit_process_mrelease: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_process_vm_readv: `0x%lx` */
    readonly sys_exit_process_vm_readv: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_process_vm_writev: `0x%lx` */
    readonly sys_exit_process_vm_writev: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pselect6: `0x%lx` */
    readonly sys_exit_pselect6: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_ptrace: `0x%lx` */
    readonly sys_exit_ptrace: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pwrite64: `0x%lx` */
    readonly sys_exit_pwrite64: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pwritev: `0x%lx` */
    readonly sys_exit_pwritev: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_pwritev2: `0x%lx` */
    readonly sys_exit_pwritev2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_quotactl: `0x%lx` */
    readonly sys_exit_quotactl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_quotactl_fd: `0x%lx` */
    readonly sys_exit_quotactl_fd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_read: `0x%lx` */
    readonly sys_exit_read: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_readahead: `0x%lx` */
    readonly sys_exit_readahead: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_readlink: `0x%lx` */
    readonly sys_exit_readlink: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_readlinkat: `0x%lx` */
    readonly sys_exit_readlinkat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_readv: `0x%lx` */
    readonly sys_exit_readv: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_reboot: `0x%lx` */
    readonly sys_exit_reboot: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_recvfrom: `0x%lx` */
    readonly sys_exit_recvfrom: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_recvmmsg: `0x%lx` */
    readonly sys_exit_recvmmsg: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_recvmsg: `0x%lx` */
    readonly sys_exit_recvmsg: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_remap_file_pages: `0x%lx` */
    readonly sys_exit_remap_file_pages: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_removexattr: `0x%lx` */
    readonly sys_exit_removexattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_rename: `0x%lx` */
    readonly sys_exit_rename: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_renameat: `0x%lx` */
    readonly sys_exit_renameat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_renameat2: `0x%lx` */
    readonly sys_exit_renameat2: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_request_key: `0x%lx` */
    readonly sys_exit_request_key: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_restart_syscall: `0x%lx` */
    readonly sys_exit_restart_syscall: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_rmdir: `0x%lx` */
    readonly sys_exit_rmdir: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_rseq: `0x%lx` */
    readonly sys_exit_rseq: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_rt_sigaction: `0x%lx` */
    readonly sys_exit_rt_sigaction: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_rt_sigpending: `0x%lx` */
    readonly sys_exit_rt_sigpending: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_rt_sigprocmask: `0x%lx` */
    readonly sys_exit_rt_sigprocmask: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_rt_sigqueueinfo: `0x%lx` */
    readonly sys_exit_rt_sigqueueinfo: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_rt_sigreturn: `0x%lx` */
    readonly sys_exit_rt_sigreturn: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_rt_sigsuspend: `0x%lx` */
    readonly sys_exit_rt_sigsuspend: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_rt_sigtimedwait: `0x%lx` */
    readonly sys_exit_rt_sigtimedwait: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_rt_tgsigqueueinfo: `0x%lx` */
    readonly sys_exit_rt_tgsigqueueinfo: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sched_get_priority_max: `0x%lx` */
    readonly sys_exit_sched_get_priority_max: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sched_get_priority_min: `0x%lx` */
    readonly sys_exit_sched_get_priority_min: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sched_getaffinity: `0x%lx` */
    readonly sys_exit_sched_getaffinity: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sched_getattr: `0x%lx` */
    readonly sys_exit_sched_getattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sched_getparam: `0x%lx` */
    readonly sys_exit_sched_getparam: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sched_getscheduler: `0x%lx` */
    readonly sys_exit_sched_getscheduler: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sched_rr_get_interval: `0x%lx` */
    readonly sys_exit_sched_rr_get_interval: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sched_setaffinity: `0x%lx` */
    readonly sys_exit_sched_setaffinity: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sched_setattr: `0x%lx` */
    readonly sys_exit_sched_setattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sched_setparam: `0x%lx` */
    readonly sys_exit_sched_setparam: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sched_setscheduler: `0x%lx` */
    readonly sys_exit_sched_setscheduler: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sched_yield: `0x%lx` */
    readonly sys_exit_sched_yield: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_seccomp: `0x%lx` */
    readonly sys_exit_seccomp: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_select: `0x%lx` */
    readonly sys_exit_select: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_semctl: `0x%lx` */
    readonly sys_exit_semctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_semget: `0x%lx` */
    readonly sys_exit_semget: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_semop: `0x%lx` */
    readonly sys_exit_semop: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_semtimedop: `0x%lx` */
    readonly sys_exit_semtimedop: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sendfile64: `0x%lx` */
    readonly sys_exit_sendfile64: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sendmmsg: `0x%lx` */
    readonly sys_exit_sendmmsg: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sendmsg: `0x%lx` */
    readonly sys_exit_sendmsg: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sendto: `0x%lx` */
    readonly sys_exit_sendto: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_set_mempolicy: `0x%lx` */
    readonly sys_exit_set_mempolicy: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_set_mempolicy_home_node: `0x%lx` */
    readonly sys_exit_set_mempolicy_home_node: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_set_robust_list: `0x%lx` */
    readonly sys_exit_set_robust_list: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_set_tid_address: `0x%lx` */
    readonly sys_exit_set_tid_address: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setdomainname: `0x%lx` */
    readonly sys_exit_setdomainname: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setfsgid: `0x%lx` */
    readonly sys_exit_setfsgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setfsuid: `0x%lx` */
    readonly sys_exit_setfsuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setgid: `0x%lx` */
    readonly sys_exit_setgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setgroups: `0x%lx` */
    readonly sys_exit_setgroups: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sethostname: `0x%lx` */
    readonly sys_exit_sethostname: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setitimer: `0x%lx` */
    readonly sys_exit_setitimer: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setns: `0x%lx` */
    readonly sys_exit_setns: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setpgid: `0x%lx` */
    readonly sys_exit_setpgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setpriority: `0x%lx` */
    readonly sys_exit_setpriority: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setregid: `0x%lx` */
    readonly sys_exit_setregid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setresgid: `0x%lx` */
    readonly sys_exit_setresgid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setresuid: `0x%lx` */
    readonly sys_exit_setresuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setreuid: `0x%lx` */
    readonly sys_exit_setreuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setrlimit: `0x%lx` */
    readonly sys_exit_setrlimit: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setsid: `0x%lx` */
    readonly sys_exit_setsid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setsockopt: `0x%lx` */
    readonly sys_exit_setsockopt: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_settimeofday: `0x%lx` */
    readonly sys_exit_settimeofday: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setuid: `0x%lx` */
    readonly sys_exit_setuid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_setxattr: `0x%lx` */
    readonly sys_exit_setxattr: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_shmat: `0x%lx` */
    readonly sys_exit_shmat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_shmctl: `0x%lx` */
    readonly sys_exit_shmctl: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_shmdt: `0x%lx` */
    readonly sys_exit_shmdt: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_shmget: `0x%lx` */
    readonly sys_exit_shmget: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_shutdown: `0x%lx` */
    readonly sys_exit_shutdown: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sigaltstack: `0x%lx` */
    readonly sys_exit_sigaltstack: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_signalfd: `0x%lx` */
    readonly sys_exit_signalfd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_signalfd4: `0x%lx` */
    readonly sys_exit_signalfd4: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_socket: `0x%lx` */
    readonly sys_exit_socket: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_socketpair: `0x%lx` */
    readonly sys_exit_socketpair: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_splice: `0x%lx` */
    readonly sys_exit_splice: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_statfs: `0x%lx` */
    readonly sys_exit_statfs: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_statmount: `0x%lx` */
    readonly sys_exit_statmount: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_statx: `0x%lx` */
    readonly sys_exit_statx: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_swapoff: `0x%lx` */
    readonly sys_exit_swapoff: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_swapon: `0x%lx` */
    readonly sys_exit_swapon: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_symlink: `0x%lx` */
    readonly sys_exit_symlink: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_symlinkat: `0x%lx` */
    readonly sys_exit_symlinkat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sync: `0x%lx` */
    readonly sys_exit_sync: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sync_file_range: `0x%lx` */
    readonly sys_exit_sync_file_range: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_syncfs: `0x%lx` */
    readonly sys_exit_syncfs: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sysfs: `0x%lx` */
    readonly sys_exit_sysfs: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_sysinfo: `0x%lx` */
    readonly sys_exit_sysinfo: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_syslog: `0x%lx` */
    readonly sys_exit_syslog: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_tee: `0x%lx` */
    readonly sys_exit_tee: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_tgkill: `0x%lx` */
    readonly sys_exit_tgkill: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_time: `0x%lx` */
    readonly sys_exit_time: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_timer_create: `0x%lx` */
    readonly sys_exit_timer_create: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_timer_delete: `0x%lx` */
    readonly sys_exit_timer_delete: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_timer_getoverrun: `0x%lx` */
    readonly sys_exit_timer_getoverrun: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_timer_gettime: `0x%lx` */
    readonly sys_exit_timer_gettime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_timer_settime: `0x%lx` */
    readonly sys_exit_timer_settime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_timerfd_create: `0x%lx` */
    readonly sys_exit_timerfd_create: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_timerfd_gettime: `0x%lx` */
    readonly sys_exit_timerfd_gettime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_timerfd_settime: `0x%lx` */
    readonly sys_exit_timerfd_settime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_times: `0x%lx` */
    readonly sys_exit_times: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_tkill: `0x%lx` */
    readonly sys_exit_tkill: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_truncate: `0x%lx` */
    readonly sys_exit_truncate: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_umask: `0x%lx` */
    readonly sys_exit_umask: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_umount: `0x%lx` */
    readonly sys_exit_umount: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_unlink: `0x%lx` */
    readonly sys_exit_unlink: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_unlinkat: `0x%lx` */
    readonly sys_exit_unlinkat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_unshare: `0x%lx` */
    readonly sys_exit_unshare: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_uretprobe: `0x%lx` */
    readonly sys_exit_uretprobe: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_userfaultfd: `0x%lx` */
    readonly sys_exit_userfaultfd: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_ustat: `0x%lx` */
    readonly sys_exit_ustat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_utime: `0x%lx` */
    readonly sys_exit_utime: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_utimensat: `0x%lx` */
    readonly sys_exit_utimensat: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_utimes: `0x%lx` */
    readonly sys_exit_utimes: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_vfork: `0x%lx` */
    readonly sys_exit_vfork: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_vhangup: `0x%lx` */
    readonly sys_exit_vhangup: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_vmsplice: `0x%lx` */
    readonly sys_exit_vmsplice: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_wait4: `0x%lx` */
    readonly sys_exit_wait4: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_waitid: `0x%lx` */
    readonly sys_exit_waitid: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_write: `0x%lx` */
    readonly sys_exit_write: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
    /** syscalls:sys_exit_writev: `0x%lx` */
    readonly sys_exit_writev: Tracepoint<EventHead & {
      /** `int __syscall_nr` */ readonly __syscall_nr: 'i32';
      /** `long ret` */ readonly ret: 'i64';
    }>;
  };
  readonly task: {
    /** task:task_newtask: `pid=%d comm=%s clone_flags=%lx oom_score_adj=%hd` */
    readonly task_newtask: Tracepoint<EventHead & {
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `char[16] comm` */ readonly event_comm: 'string';
      /** `unsigned long clone_flags` */ readonly clone_flags: 'u64';
      /** `short oom_score_adj` */ readonly oom_score_adj: 'i16';
    }>;
    /** task:task_rename: `pid=%d oldcomm=%s newcomm=%s oom_score_adj=%hd` */
    readonly task_rename: Tracepoint<EventHead & {
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `char[16] oldcomm` */ readonly oldcomm: 'string';
      /** `char[16] newcomm` */ readonly newcomm: 'string';
      /** `short oom_score_adj` */ readonly oom_score_adj: 'i16';
    }>;
  };
  readonly tcp: {
    /** tcp:tcp_ao_handshake_failure: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc L3index=%d [%c%c%c%c%c] keyid=%u rnext=%u maclen=%u` */
    readonly tcp_ao_handshake_failure: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `int l3index` */ readonly l3index: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `bool fin` */ readonly fin: 'bool';
      /** `bool syn` */ readonly syn: 'bool';
      /** `bool rst` */ readonly rst: 'bool';
      /** `bool psh` */ readonly psh: 'bool';
      /** `bool ack` */ readonly ack: 'bool';
      /** `__u8 keyid` */ readonly keyid: 'u8';
      /** `__u8 rnext` */ readonly rnext: 'u8';
      /** `__u8 maclen` */ readonly maclen: 'u8';
    }>;
    /** tcp:tcp_ao_key_not_found: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc L3index=%d [%c%c%c%c%c] keyid=%u rnext=%u maclen=%u` */
    readonly tcp_ao_key_not_found: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `int l3index` */ readonly l3index: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `bool fin` */ readonly fin: 'bool';
      /** `bool syn` */ readonly syn: 'bool';
      /** `bool rst` */ readonly rst: 'bool';
      /** `bool psh` */ readonly psh: 'bool';
      /** `bool ack` */ readonly ack: 'bool';
      /** `__u8 keyid` */ readonly keyid: 'u8';
      /** `__u8 rnext` */ readonly rnext: 'u8';
      /** `__u8 maclen` */ readonly maclen: 'u8';
    }>;
    /** tcp:tcp_ao_mismatch: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc L3index=%d [%c%c%c%c%c] keyid=%u rnext=%u maclen=%u` */
    readonly tcp_ao_mismatch: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `int l3index` */ readonly l3index: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `bool fin` */ readonly fin: 'bool';
      /** `bool syn` */ readonly syn: 'bool';
      /** `bool rst` */ readonly rst: 'bool';
      /** `bool psh` */ readonly psh: 'bool';
      /** `bool ack` */ readonly ack: 'bool';
      /** `__u8 keyid` */ readonly keyid: 'u8';
      /** `__u8 rnext` */ readonly rnext: 'u8';
      /** `__u8 maclen` */ readonly maclen: 'u8';
    }>;
    /** tcp:tcp_ao_rcv_sne_update: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc sne=%u` */
    readonly tcp_ao_rcv_sne_update: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u32 new_sne` */ readonly new_sne: 'u32';
    }>;
    /** tcp:tcp_ao_rnext_request: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc L3index=%d [%c%c%c%c%c] keyid=%u rnext=%u maclen=%u` */
    readonly tcp_ao_rnext_request: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `int l3index` */ readonly l3index: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `bool fin` */ readonly fin: 'bool';
      /** `bool syn` */ readonly syn: 'bool';
      /** `bool rst` */ readonly rst: 'bool';
      /** `bool psh` */ readonly psh: 'bool';
      /** `bool ack` */ readonly ack: 'bool';
      /** `__u8 keyid` */ readonly keyid: 'u8';
      /** `__u8 rnext` */ readonly rnext: 'u8';
      /** `__u8 maclen` */ readonly maclen: 'u8';
    }>;
    /** tcp:tcp_ao_snd_sne_update: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc sne=%u` */
    readonly tcp_ao_snd_sne_update: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u32 new_sne` */ readonly new_sne: 'u32';
    }>;
    /** tcp:tcp_ao_synack_no_key: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc keyid=%u rnext=%u` */
    readonly tcp_ao_synack_no_key: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u8 keyid` */ readonly keyid: 'u8';
      /** `__u8 rnext` */ readonly rnext: 'u8';
    }>;
    /** tcp:tcp_ao_wrong_maclen: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc L3index=%d [%c%c%c%c%c] keyid=%u rnext=%u maclen=%u` */
    readonly tcp_ao_wrong_maclen: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `int l3index` */ readonly l3index: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `bool fin` */ readonly fin: 'bool';
      /** `bool syn` */ readonly syn: 'bool';
      /** `bool rst` */ readonly rst: 'bool';
      /** `bool psh` */ readonly psh: 'bool';
      /** `bool ack` */ readonly ack: 'bool';
      /** `__u8 keyid` */ readonly keyid: 'u8';
      /** `__u8 rnext` */ readonly rnext: 'u8';
      /** `__u8 maclen` */ readonly maclen: 'u8';
    }>;
    /** tcp:tcp_bad_csum: `skbaddr=%p src=%pISpc dest=%pISpc` */
    readonly tcp_bad_csum: Tracepoint<EventHead & {
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
    }>;
    /** tcp:tcp_cong_state_set: `family=%s sport=%hu dport=%hu saddr=%pI4 daddr=%pI4 saddrv6=%pI6c daddrv6=%pI6c cong_state=%u` */
    readonly tcp_cong_state_set: Tracepoint<EventHead & {
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u8[4] saddr` */ readonly saddr: 'bytes';
      /** `__u8[4] daddr` */ readonly daddr: 'bytes';
      /** `__u8[16] saddr_v6` */ readonly saddr_v6: 'bytes';
      /** `__u8[16] daddr_v6` */ readonly daddr_v6: 'bytes';
      /** `__u8 cong_state` */ readonly cong_state: 'u8';
    }>;
    /** tcp:tcp_destroy_sock: `family=%s sport=%hu dport=%hu saddr=%pI4 daddr=%pI4 saddrv6=%pI6c daddrv6=%pI6c sock_cookie=%llx` */
    readonly tcp_destroy_sock: Tracepoint<EventHead & {
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u8[4] saddr` */ readonly saddr: 'bytes';
      /** `__u8[4] daddr` */ readonly daddr: 'bytes';
      /** `__u8[16] saddr_v6` */ readonly saddr_v6: 'bytes';
      /** `__u8[16] daddr_v6` */ readonly daddr_v6: 'bytes';
      /** `__u64 sock_cookie` */ readonly sock_cookie: 'u64';
    }>;
    /** tcp:tcp_hash_ao_required: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc L3index=%d [%c%c%c%c%c]` */
    readonly tcp_hash_ao_required: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `int l3index` */ readonly l3index: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `bool fin` */ readonly fin: 'bool';
      /** `bool syn` */ readonly syn: 'bool';
      /** `bool rst` */ readonly rst: 'bool';
      /** `bool psh` */ readonly psh: 'bool';
      /** `bool ack` */ readonly ack: 'bool';
    }>;
    /** tcp:tcp_hash_bad_header: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc L3index=%d [%c%c%c%c%c]` */
    readonly tcp_hash_bad_header: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `int l3index` */ readonly l3index: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `bool fin` */ readonly fin: 'bool';
      /** `bool syn` */ readonly syn: 'bool';
      /** `bool rst` */ readonly rst: 'bool';
      /** `bool psh` */ readonly psh: 'bool';
      /** `bool ack` */ readonly ack: 'bool';
    }>;
    /** tcp:tcp_hash_md5_mismatch: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc L3index=%d [%c%c%c%c%c]` */
    readonly tcp_hash_md5_mismatch: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `int l3index` */ readonly l3index: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `bool fin` */ readonly fin: 'bool';
      /** `bool syn` */ readonly syn: 'bool';
      /** `bool rst` */ readonly rst: 'bool';
      /** `bool psh` */ readonly psh: 'bool';
      /** `bool ack` */ readonly ack: 'bool';
    }>;
    /** tcp:tcp_hash_md5_required: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc L3index=%d [%c%c%c%c%c]` */
    readonly tcp_hash_md5_required: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `int l3index` */ readonly l3index: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `bool fin` */ readonly fin: 'bool';
      /** `bool syn` */ readonly syn: 'bool';
      /** `bool rst` */ readonly rst: 'bool';
      /** `bool psh` */ readonly psh: 'bool';
      /** `bool ack` */ readonly ack: 'bool';
    }>;
    /** tcp:tcp_hash_md5_unexpected: `net=%llu state=%s family=%s src=%pISpc dest=%pISpc L3index=%d [%c%c%c%c%c]` */
    readonly tcp_hash_md5_unexpected: Tracepoint<EventHead & {
      /** `__u64 net_cookie` */ readonly net_cookie: 'u64';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `int l3index` */ readonly l3index: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `bool fin` */ readonly fin: 'bool';
      /** `bool syn` */ readonly syn: 'bool';
      /** `bool rst` */ readonly rst: 'bool';
      /** `bool psh` */ readonly psh: 'bool';
      /** `bool ack` */ readonly ack: 'bool';
    }>;
    /** tcp:tcp_probe: `family=%s src=%pISpc dest=%pISpc mark=%#x data_len=%d snd_nxt=%#x snd_una=%#x snd_cwnd=%u ssthresh=%u snd_wnd=%u srtt=%u rcv_wnd=%u sock_cookie=%llx skbaddr=%p skaddr=%p` */
    readonly tcp_probe: Tracepoint<EventHead & {
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u32 mark` */ readonly mark: 'u32';
      /** `__u16 data_len` */ readonly data_len: 'u16';
      /** `__u32 snd_nxt` */ readonly snd_nxt: 'u32';
      /** `__u32 snd_una` */ readonly snd_una: 'u32';
      /** `__u32 snd_cwnd` */ readonly snd_cwnd: 'u32';
      /** `__u32 ssthresh` */ readonly ssthresh: 'u32';
      /** `__u32 snd_wnd` */ readonly snd_wnd: 'u32';
      /** `__u32 srtt` */ readonly srtt: 'u32';
      /** `__u32 rcv_wnd` */ readonly rcv_wnd: 'u32';
      /** `__u64 sock_cookie` */ readonly sock_cookie: 'u64';
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
    }>;
    /** tcp:tcp_rcv_space_adjust: `family=%s sport=%hu dport=%hu saddr=%pI4 daddr=%pI4 saddrv6=%pI6c daddrv6=%pI6c sock_cookie=%llx` */
    readonly tcp_rcv_space_adjust: Tracepoint<EventHead & {
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u8[4] saddr` */ readonly saddr: 'bytes';
      /** `__u8[4] daddr` */ readonly daddr: 'bytes';
      /** `__u8[16] saddr_v6` */ readonly saddr_v6: 'bytes';
      /** `__u8[16] daddr_v6` */ readonly daddr_v6: 'bytes';
      /** `__u64 sock_cookie` */ readonly sock_cookie: 'u64';
    }>;
    /** tcp:tcp_receive_reset: `family=%s sport=%hu dport=%hu saddr=%pI4 daddr=%pI4 saddrv6=%pI6c daddrv6=%pI6c sock_cookie=%llx` */
    readonly tcp_receive_reset: Tracepoint<EventHead & {
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u8[4] saddr` */ readonly saddr: 'bytes';
      /** `__u8[4] daddr` */ readonly daddr: 'bytes';
      /** `__u8[16] saddr_v6` */ readonly saddr_v6: 'bytes';
      /** `__u8[16] daddr_v6` */ readonly daddr_v6: 'bytes';
      /** `__u64 sock_cookie` */ readonly sock_cookie: 'u64';
    }>;
    /** tcp:tcp_retransmit_skb: `skbaddr=%p skaddr=%p family=%s sport=%hu dport=%hu saddr=%pI4 daddr=%pI4 saddrv6=%pI6c daddrv6=%pI6c state=%s` */
    readonly tcp_retransmit_skb: Tracepoint<EventHead & {
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u8[4] saddr` */ readonly saddr: 'bytes';
      /** `__u8[4] daddr` */ readonly daddr: 'bytes';
      /** `__u8[16] saddr_v6` */ readonly saddr_v6: 'bytes';
      /** `__u8[16] daddr_v6` */ readonly daddr_v6: 'bytes';
    }>;
    /** tcp:tcp_retransmit_synack: `family=%s sport=%hu dport=%hu saddr=%pI4 daddr=%pI4 saddrv6=%pI6c daddrv6=%pI6c` */
    readonly tcp_retransmit_synack: Tracepoint<EventHead & {
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `const void * req`, address */ readonly req: 'u64';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u8[4] saddr` */ readonly saddr: 'bytes';
      /** `__u8[4] daddr` */ readonly daddr: 'bytes';
      /** `__u8[16] saddr_v6` */ readonly saddr_v6: 'bytes';
      /** `__u8[16] daddr_v6` */ readonly daddr_v6: 'bytes';
    }>;
    /** tcp:tcp_send_reset: `skbaddr=%p skaddr=%p src=%pISpc dest=%pISpc state=%s reason=%s` */
    readonly tcp_send_reset: Tracepoint<EventHead & {
      /** `const void * skbaddr`, address */ readonly skbaddr: 'u64';
      /** `const void * skaddr`, address */ readonly skaddr: 'u64';
      /** `int state` */ readonly state: 'i32';
      /** `enum sk_rst_reason reason` */ readonly reason: 'u32';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
    }>;
  };
  readonly thermal: {
    /** thermal:cdev_update: `type=%s target=%lu` */
    readonly cdev_update: Tracepoint<EventHead & {
      /** `char[] type` */ readonly type: 'string';
      /** `unsigned long target` */ readonly target: 'u64';
    }>;
    /** thermal:thermal_temperature: `thermal_zone=%s id=%d temp_prev=%d temp=%d` */
    readonly thermal_temperature: Tracepoint<EventHead & {
      /** `char[] thermal_zone` */ readonly thermal_zone: 'string';
      /** `int id` */ readonly id: 'i32';
      /** `int temp_prev` */ readonly temp_prev: 'i32';
      /** `int temp` */ readonly temp: 'i32';
    }>;
    /** thermal:thermal_zone_trip: `thermal_zone=%s id=%d trip=%d trip_type=%s` */
    readonly thermal_zone_trip: Tracepoint<EventHead & {
      /** `char[] thermal_zone` */ readonly thermal_zone: 'string';
      /** `int id` */ readonly id: 'i32';
      /** `int trip` */ readonly trip: 'i32';
      /** `enum thermal_trip_type trip_type` */ readonly trip_type: 'u32';
    }>;
  };
  readonly thermal_power_allocator: {
    /** thermal_power_allocator:thermal_power_actor: `thermal_zone_id=%d actor_id=%d req_power=%u granted_power=%u` */
    readonly thermal_power_actor: Tracepoint<EventHead & {
      /** `int tz_id` */ readonly tz_id: 'i32';
      /** `int actor_id` */ readonly actor_id: 'i32';
      /** `u32 req_power` */ readonly req_power: 'u32';
      /** `u32 granted_power` */ readonly granted_power: 'u32';
    }>;
    /** thermal_power_allocator:thermal_power_allocator: `thermal_zone_id=%d total_req_power=%u total_granted_power=%u power_range=%u max_allocatable_power=%u current_temperature=%d delta_temperature=%d` */
    readonly thermal_power_allocator: Tracepoint<EventHead & {
      /** `int tz_id` */ readonly tz_id: 'i32';
      /** `u32 total_req_power` */ readonly total_req_power: 'u32';
      /** `u32 total_granted_power` */ readonly total_granted_power: 'u32';
      /** `size_t num_actors` */ readonly num_actors: 'u64';
      /** `u32 power_range` */ readonly power_range: 'u32';
      /** `u32 max_allocatable_power` */ readonly max_allocatable_power: 'u32';
      /** `int current_temp` */ readonly current_temp: 'i32';
      /** `s32 delta_temp` */ readonly delta_temp: 'i32';
    }>;
    /** thermal_power_allocator:thermal_power_allocator_pid: `thermal_zone_id=%d err=%d err_integral=%d p=%lld i=%lld d=%lld output=%d` */
    readonly thermal_power_allocator_pid: Tracepoint<EventHead & {
      /** `int tz_id` */ readonly tz_id: 'i32';
      /** `s32 err` */ readonly err: 'i32';
      /** `s32 err_integral` */ readonly err_integral: 'i32';
      /** `s64 p` */ readonly p: 'i64';
      /** `s64 i` */ readonly i: 'i64';
      /** `s64 d` */ readonly d: 'i64';
      /** `s32 output` */ readonly output: 'i32';
    }>;
  };
  readonly thp: {
    /** thp:remove_migration_pmd: `addr=%lx, pmd=%lx` */
    readonly remove_migration_pmd: Tracepoint<EventHead & {
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long pmd` */ readonly pmd: 'u64';
    }>;
    /** thp:set_migration_pmd: `addr=%lx, pmd=%lx` */
    readonly set_migration_pmd: Tracepoint<EventHead & {
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long pmd` */ readonly pmd: 'u64';
    }>;
  };
  readonly timer: {
    /** timer:hrtimer_cancel: `hrtimer=%p` */
    readonly hrtimer_cancel: Tracepoint<EventHead & {
      /** `void * hrtimer`, address */ readonly hrtimer: 'u64';
    }>;
    /** timer:hrtimer_expire_entry: `hrtimer=%p function=%ps now=%llu` */
    readonly hrtimer_expire_entry: Tracepoint<EventHead & {
      /** `void * hrtimer`, address */ readonly hrtimer: 'u64';
      /** `s64 now` */ readonly now: 'i64';
      /** `void * function`, address */ readonly function: 'u64';
    }>;
    /** timer:hrtimer_expire_exit: `hrtimer=%p` */
    readonly hrtimer_expire_exit: Tracepoint<EventHead & {
      /** `void * hrtimer`, address */ readonly hrtimer: 'u64';
    }>;
    /** timer:hrtimer_init: `hrtimer=%p clockid=%s mode=%s` */
    readonly hrtimer_init: Tracepoint<EventHead & {
      /** `void * hrtimer`, address */ readonly hrtimer: 'u64';
      /** `clockid_t clockid` */ readonly clockid: 'i32';
      /** `enum hrtimer_mode mode` */ readonly mode: 'u32';
    }>;
    /** timer:hrtimer_start: `hrtimer=%p function=%ps expires=%llu softexpires=%llu mode=%s was_armed=%d` */
    readonly hrtimer_start: Tracepoint<EventHead & {
      /** `void * hrtimer`, address */ readonly hrtimer: 'u64';
      /** `void * function`, address */ readonly function: 'u64';
      /** `s64 expires` */ readonly expires: 'i64';
      /** `s64 softexpires` */ readonly softexpires: 'i64';
      /** `enum hrtimer_mode mode` */ readonly mode: 'u32';
      /** `bool was_armed` */ readonly was_armed: 'bool';
    }>;
    /** timer:itimer_expire: `which=%d pid=%d now=%llu` */
    readonly itimer_expire: Tracepoint<EventHead & {
      /** `int which` */ readonly which: 'i32';
      /** `pid_t pid` */ readonly event_pid: 'i32';
      /** `unsigned long long now` */ readonly now: 'u64';
    }>;
    /** timer:itimer_state: `which=%d expires=%llu it_value=%ld.%06ld it_interval=%ld.%06ld` */
    readonly itimer_state: Tracepoint<EventHead & {
      /** `int which` */ readonly which: 'i32';
      /** `unsigned long long expires` */ readonly expires: 'u64';
      /** `long value_sec` */ readonly value_sec: 'i64';
      /** `long value_nsec` */ readonly value_nsec: 'i64';
      /** `long interval_sec` */ readonly interval_sec: 'i64';
      /** `long interval_nsec` */ readonly interval_nsec: 'i64';
    }>;
    /** timer:tick_stop: `success=%d dependency=%s` */
    readonly tick_stop: Tracepoint<EventHead & {
      /** `int success` */ readonly success: 'i32';
      /** `int dependency` */ readonly dependency: 'i32';
    }>;
    /** timer:timer_base_idle: `is_idle=%d cpu=%d` */
    readonly timer_base_idle: Tracepoint<EventHead & {
      /** `bool is_idle` */ readonly is_idle: 'bool';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
    }>;
    /** timer:timer_cancel: `timer=%p` */
    readonly timer_cancel: Tracepoint<EventHead & {
      /** `void * timer`, address */ readonly timer: 'u64';
    }>;
    /** timer:timer_expire_entry: `timer=%p function=%ps now=%lu baseclk=%lu` */
    readonly timer_expire_entry: Tracepoint<EventHead & {
      /** `void * timer`, address */ readonly timer: 'u64';
      /** `unsigned long now` */ readonly now: 'u64';
      /** `void * function`, address */ readonly function: 'u64';
      /** `unsigned long baseclk` */ readonly baseclk: 'u64';
    }>;
    /** timer:timer_expire_exit: `timer=%p` */
    readonly timer_expire_exit: Tracepoint<EventHead & {
      /** `void * timer`, address */ readonly timer: 'u64';
    }>;
    /** timer:timer_init: `timer=%p` */
    readonly timer_init: Tracepoint<EventHead & {
      /** `void * timer`, address */ readonly timer: 'u64';
    }>;
    /** timer:timer_start: `timer=%p function=%ps expires=%lu [timeout=%ld] bucket_expiry=%lu cpu=%u idx=%u flags=%s` */
    readonly timer_start: Tracepoint<EventHead & {
      /** `void * timer`, address */ readonly timer: 'u64';
      /** `void * function`, address */ readonly function: 'u64';
      /** `unsigned long expires` */ readonly expires: 'u64';
      /** `unsigned long bucket_expiry` */ readonly bucket_expiry: 'u64';
      /** `unsigned long now` */ readonly now: 'u64';
      /** `unsigned int flags` */ readonly flags: 'u32';
    }>;
  };
  readonly timer_migration: {
    /** timer_migration:tmigr_connect_child_parent: `group=%p groupmask=%0x parent=%p lvl=%d numa=%d num_children=%d` */
    readonly tmigr_connect_child_parent: Tracepoint<EventHead & {
      /** `void * child`, address */ readonly child: 'u64';
      /** `void * parent`, address */ readonly parent: 'u64';
      /** `unsigned int lvl` */ readonly lvl: 'u32';
      /** `unsigned int numa_node` */ readonly numa_node: 'u32';
      /** `unsigned int num_children` */ readonly num_children: 'u32';
      /** `u32 groupmask` */ readonly groupmask: 'u32';
    }>;
    /** timer_migration:tmigr_connect_cpu_parent: `cpu=%d groupmask=%0x parent=%p lvl=%d numa=%d num_children=%d` */
    readonly tmigr_connect_cpu_parent: Tracepoint<EventHead & {
      /** `void * parent`, address */ readonly parent: 'u64';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
      /** `unsigned int lvl` */ readonly lvl: 'u32';
      /** `unsigned int numa_node` */ readonly numa_node: 'u32';
      /** `unsigned int num_children` */ readonly num_children: 'u32';
      /** `u32 groupmask` */ readonly groupmask: 'u32';
    }>;
    /** timer_migration:tmigr_cpu_active: `cpu=%d parent=%p wakeup=%llu` */
    readonly tmigr_cpu_active: Tracepoint<EventHead & {
      /** `u64 wakeup` */ readonly wakeup: 'u64';
      /** `void * parent`, address */ readonly parent: 'u64';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
    }>;
    /** timer_migration:tmigr_cpu_idle: `cpu=%d parent=%p nextevt=%llu wakeup=%llu` */
    readonly tmigr_cpu_idle: Tracepoint<EventHead & {
      /** `u64 nextevt` */ readonly nextevt: 'u64';
      /** `u64 wakeup` */ readonly wakeup: 'u64';
      /** `void * parent`, address */ readonly parent: 'u64';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
    }>;
    /** timer_migration:tmigr_cpu_new_timer: `cpu=%d parent=%p wakeup=%llu` */
    readonly tmigr_cpu_new_timer: Tracepoint<EventHead & {
      /** `u64 wakeup` */ readonly wakeup: 'u64';
      /** `void * parent`, address */ readonly parent: 'u64';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
    }>;
    /** timer_migration:tmigr_cpu_new_timer_idle: `cpu=%d parent=%p nextevt=%llu wakeup=%llu` */
    readonly tmigr_cpu_new_timer_idle: Tracepoint<EventHead & {
      /** `u64 nextevt` */ readonly nextevt: 'u64';
      /** `u64 wakeup` */ readonly wakeup: 'u64';
      /** `void * parent`, address */ readonly parent: 'u64';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
    }>;
    /** timer_migration:tmigr_cpu_offline: `cpu=%d parent=%p wakeup=%llu` */
    readonly tmigr_cpu_offline: Tracepoint<EventHead & {
      /** `u64 wakeup` */ readonly wakeup: 'u64';
      /** `void * parent`, address */ readonly parent: 'u64';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
    }>;
    /** timer_migration:tmigr_cpu_online: `cpu=%d parent=%p wakeup=%llu` */
    readonly tmigr_cpu_online: Tracepoint<EventHead & {
      /** `u64 wakeup` */ readonly wakeup: 'u64';
      /** `void * parent`, address */ readonly parent: 'u64';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
    }>;
    /** timer_migration:tmigr_group_set: `group=%p lvl=%d numa=%d` */
    readonly tmigr_group_set: Tracepoint<EventHead & {
      /** `void * group`, address */ readonly group: 'u64';
      /** `unsigned int lvl` */ readonly lvl: 'u32';
      /** `unsigned int numa_node` */ readonly numa_node: 'u32';
    }>;
    /** timer_migration:tmigr_group_set_cpu_active: `group=%p lvl=%d numa=%d active=%0x migrator=%0x parent=%p childmask=%0x` */
    readonly tmigr_group_set_cpu_active: Tracepoint<EventHead & {
      /** `void * group`, address */ readonly group: 'u64';
      /** `void * parent`, address */ readonly parent: 'u64';
      /** `unsigned int lvl` */ readonly lvl: 'u32';
      /** `unsigned int numa_node` */ readonly numa_node: 'u32';
      /** `u32 childmask` */ readonly childmask: 'u32';
      /** `u8 active` */ readonly active: 'u8';
      /** `u8 migrator` */ readonly migrator: 'u8';
    }>;
    /** timer_migration:tmigr_group_set_cpu_inactive: `group=%p lvl=%d numa=%d active=%0x migrator=%0x parent=%p childmask=%0x` */
    readonly tmigr_group_set_cpu_inactive: Tracepoint<EventHead & {
      /** `void * group`, address */ readonly group: 'u64';
      /** `void * parent`, address */ readonly parent: 'u64';
      /** `unsigned int lvl` */ readonly lvl: 'u32';
      /** `unsigned int numa_node` */ readonly numa_node: 'u32';
      /** `u32 childmask` */ readonly childmask: 'u32';
      /** `u8 active` */ readonly active: 'u8';
      /** `u8 migrator` */ readonly migrator: 'u8';
    }>;
    /** timer_migration:tmigr_handle_remote: `group=%p lvl=%d` */
    readonly tmigr_handle_remote: Tracepoint<EventHead & {
      /** `void * group`, address */ readonly group: 'u64';
      /** `unsigned int lvl` */ readonly lvl: 'u32';
    }>;
    /** timer_migration:tmigr_handle_remote_cpu: `cpu=%d parent=%p wakeup=%llu` */
    readonly tmigr_handle_remote_cpu: Tracepoint<EventHead & {
      /** `u64 wakeup` */ readonly wakeup: 'u64';
      /** `void * parent`, address */ readonly parent: 'u64';
      /** `unsigned int cpu` */ readonly event_cpu: 'u32';
    }>;
    /** timer_migration:tmigr_update_events: `child=%p group=%p group_lvl=%d child_active=%0x group_active=%0x nextevt=%llu next_expiry=%llu child_evt_expiry=%llu child_evtcpu=%d` */
    readonly tmigr_update_events: Tracepoint<EventHead & {
      /** `void * child`, address */ readonly child: 'u64';
      /** `void * group`, address */ readonly group: 'u64';
      /** `u64 nextevt` */ readonly nextevt: 'u64';
      /** `u64 group_next_expiry` */ readonly group_next_expiry: 'u64';
      /** `u64 child_evt_expiry` */ readonly child_evt_expiry: 'u64';
      /** `unsigned int group_lvl` */ readonly group_lvl: 'u32';
      /** `unsigned int child_evtcpu` */ readonly child_evtcpu: 'u32';
      /** `u8 child_active` */ readonly child_active: 'u8';
      /** `u8 group_active` */ readonly group_active: 'u8';
    }>;
  };
  readonly tlb: {
    /** tlb:tlb_flush: `pages:%ld reason:%s (%d)` */
    readonly tlb_flush: Tracepoint<EventHead & {
      /** `int reason` */ readonly reason: 'i32';
      /** `unsigned long pages` */ readonly pages: 'u64';
    }>;
  };
  readonly udp: {
    /** udp:udp_fail_queue_rcv_skb: `rc=%d family=%s src=%pISpc dest=%pISpc` */
    readonly udp_fail_queue_rcv_skb: Tracepoint<EventHead & {
      /** `int rc` */ readonly rc: 'i32';
      /** `__u16 sport` */ readonly sport: 'u16';
      /** `__u16 dport` */ readonly dport: 'u16';
      /** `__u16 family` */ readonly family: 'u16';
      /** `__u8[28] saddr` */ readonly saddr: 'bytes';
      /** `__u8[28] daddr` */ readonly daddr: 'bytes';
    }>;
  };
  readonly vmalloc: {
    /** vmalloc:alloc_vmap_area: `va_start: %lu size=%lu align=%lu vstart=0x%lx vend=0x%lx failed=%d` */
    readonly alloc_vmap_area: Tracepoint<EventHead & {
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long size` */ readonly size: 'u64';
      /** `unsigned long align` */ readonly align: 'u64';
      /** `unsigned long vstart` */ readonly vstart: 'u64';
      /** `unsigned long vend` */ readonly vend: 'u64';
      /** `int failed` */ readonly failed: 'i32';
    }>;
    /** vmalloc:free_vmap_area_noflush: `va_start=0x%lx nr_lazy=%lu nr_lazy_max=%lu` */
    readonly free_vmap_area_noflush: Tracepoint<EventHead & {
      /** `unsigned long va_start` */ readonly va_start: 'u64';
      /** `unsigned long nr_lazy` */ readonly nr_lazy: 'u64';
      /** `unsigned long nr_lazy_max` */ readonly nr_lazy_max: 'u64';
    }>;
    /** vmalloc:purge_vmap_area_lazy: `start=0x%lx end=0x%lx num_purged=%u` */
    readonly purge_vmap_area_lazy: Tracepoint<EventHead & {
      /** `unsigned long start` */ readonly start: 'u64';
      /** `unsigned long end` */ readonly end: 'u64';
      /** `unsigned int npurged` */ readonly npurged: 'u32';
    }>;
  };
  readonly vmscan: {
    /** vmscan:mm_shrink_slab_end: `%pS %p: nid: %d unused scan count %ld new scan count %ld total_scan %ld last shrinker return val %d` */
    readonly mm_shrink_slab_end: Tracepoint<EventHead & {
      /** `struct shrinker * shr`, address */ readonly shr: 'u64';
      /** `int nid` */ readonly nid: 'i32';
      /** `void * shrink`, address */ readonly shrink: 'u64';
      /** `long unused_scan` */ readonly unused_scan: 'i64';
      /** `long new_scan` */ readonly new_scan: 'i64';
      /** `int retval` */ readonly retval: 'i32';
      /** `long total_scan` */ readonly total_scan: 'i64';
    }>;
    /** vmscan:mm_shrink_slab_start: `%pS %p: nid: %d objects to shrink %ld gfp_flags %s cache items %ld delta %lld total_scan %ld priority %d` */
    readonly mm_shrink_slab_start: Tracepoint<EventHead & {
      /** `struct shrinker * shr`, address */ readonly shr: 'u64';
      /** `void * shrink`, address */ readonly shrink: 'u64';
      /** `int nid` */ readonly nid: 'i32';
      /** `long nr_objects_to_shrink` */ readonly nr_objects_to_shrink: 'i64';
      /** `unsigned long gfp_flags` */ readonly gfp_flags: 'u64';
      /** `unsigned long cache_items` */ readonly cache_items: 'u64';
      /** `unsigned long long delta` */ readonly delta: 'u64';
      /** `unsigned long total_scan` */ readonly total_scan: 'u64';
      /** `int priority` */ readonly priority: 'i32';
    }>;
    /** vmscan:mm_vmscan_direct_reclaim_begin: `order=%d gfp_flags=%s` */
    readonly mm_vmscan_direct_reclaim_begin: Tracepoint<EventHead & {
      /** `int order` */ readonly order: 'i32';
      /** `unsigned long gfp_flags` */ readonly gfp_flags: 'u64';
    }>;
    /** vmscan:mm_vmscan_direct_reclaim_end: `nr_reclaimed=%lu` */
    readonly mm_vmscan_direct_reclaim_end: Tracepoint<EventHead & {
      /** `unsigned long nr_reclaimed` */ readonly nr_reclaimed: 'u64';
    }>;
    /** vmscan:mm_vmscan_kswapd_sleep: `nid=%d` */
    readonly mm_vmscan_kswapd_sleep: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
    }>;
    /** vmscan:mm_vmscan_kswapd_wake: `nid=%d order=%d` */
    readonly mm_vmscan_kswapd_wake: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `int zid` */ readonly zid: 'i32';
      /** `int order` */ readonly order: 'i32';
    }>;
    /** vmscan:mm_vmscan_lru_isolate: `classzone=%d order=%d nr_requested=%lu nr_scanned=%lu nr_skipped=%lu nr_taken=%lu lru=%s` */
    readonly mm_vmscan_lru_isolate: Tracepoint<EventHead & {
      /** `int highest_zoneidx` */ readonly highest_zoneidx: 'i32';
      /** `int order` */ readonly order: 'i32';
      /** `unsigned long nr_requested` */ readonly nr_requested: 'u64';
      /** `unsigned long nr_scanned` */ readonly nr_scanned: 'u64';
      /** `unsigned long nr_skipped` */ readonly nr_skipped: 'u64';
      /** `unsigned long nr_taken` */ readonly nr_taken: 'u64';
      /** `int lru` */ readonly lru: 'i32';
    }>;
    /** vmscan:mm_vmscan_lru_shrink_active: `nid=%d nr_taken=%ld nr_active=%ld nr_deactivated=%ld nr_referenced=%ld priority=%d flags=%s` */
    readonly mm_vmscan_lru_shrink_active: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `unsigned long nr_taken` */ readonly nr_taken: 'u64';
      /** `unsigned long nr_active` */ readonly nr_active: 'u64';
      /** `unsigned long nr_deactivated` */ readonly nr_deactivated: 'u64';
      /** `unsigned long nr_referenced` */ readonly nr_referenced: 'u64';
      /** `int priority` */ readonly priority: 'i32';
      /** `int reclaim_flags` */ readonly reclaim_flags: 'i32';
    }>;
    /** vmscan:mm_vmscan_lru_shrink_inactive: `nid=%d nr_scanned=%ld nr_reclaimed=%ld nr_dirty=%ld nr_writeback=%ld nr_congested=%ld nr_immediate=%ld nr_activate_anon=%d nr_activate_file=%d nr_ref_keep=%ld nr_unmap_fail=%ld priority=%d flags=%s` */
    readonly mm_vmscan_lru_shrink_inactive: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `unsigned long nr_scanned` */ readonly nr_scanned: 'u64';
      /** `unsigned long nr_reclaimed` */ readonly nr_reclaimed: 'u64';
      /** `unsigned long nr_dirty` */ readonly nr_dirty: 'u64';
      /** `unsigned long nr_writeback` */ readonly nr_writeback: 'u64';
      /** `unsigned long nr_congested` */ readonly nr_congested: 'u64';
      /** `unsigned long nr_immediate` */ readonly nr_immediate: 'u64';
      /** `unsigned int nr_activate0` */ readonly nr_activate0: 'u32';
      /** `unsigned int nr_activate1` */ readonly nr_activate1: 'u32';
      /** `unsigned long nr_ref_keep` */ readonly nr_ref_keep: 'u64';
      /** `unsigned long nr_unmap_fail` */ readonly nr_unmap_fail: 'u64';
      /** `int priority` */ readonly priority: 'i32';
      /** `int reclaim_flags` */ readonly reclaim_flags: 'i32';
    }>;
    /** vmscan:mm_vmscan_memcg_reclaim_begin: `order=%d gfp_flags=%s` */
    readonly mm_vmscan_memcg_reclaim_begin: Tracepoint<EventHead & {
      /** `int order` */ readonly order: 'i32';
      /** `unsigned long gfp_flags` */ readonly gfp_flags: 'u64';
    }>;
    /** vmscan:mm_vmscan_memcg_reclaim_end: `nr_reclaimed=%lu` */
    readonly mm_vmscan_memcg_reclaim_end: Tracepoint<EventHead & {
      /** `unsigned long nr_reclaimed` */ readonly nr_reclaimed: 'u64';
    }>;
    /** vmscan:mm_vmscan_memcg_softlimit_reclaim_begin: `order=%d gfp_flags=%s` */
    readonly mm_vmscan_memcg_softlimit_reclaim_begin: Tracepoint<EventHead & {
      /** `int order` */ readonly order: 'i32';
      /** `unsigned long gfp_flags` */ readonly gfp_flags: 'u64';
    }>;
    /** vmscan:mm_vmscan_memcg_softlimit_reclaim_end: `nr_reclaimed=%lu` */
    readonly mm_vmscan_memcg_softlimit_reclaim_end: Tracepoint<EventHead & {
      /** `unsigned long nr_reclaimed` */ readonly nr_reclaimed: 'u64';
    }>;
    /** vmscan:mm_vmscan_node_reclaim_begin: `nid=%d order=%d gfp_flags=%s` */
    readonly mm_vmscan_node_reclaim_begin: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `int order` */ readonly order: 'i32';
      /** `unsigned long gfp_flags` */ readonly gfp_flags: 'u64';
    }>;
    /** vmscan:mm_vmscan_node_reclaim_end: `nr_reclaimed=%lu` */
    readonly mm_vmscan_node_reclaim_end: Tracepoint<EventHead & {
      /** `unsigned long nr_reclaimed` */ readonly nr_reclaimed: 'u64';
    }>;
    /** vmscan:mm_vmscan_throttled: `nid=%d usec_timeout=%d usect_delayed=%d reason=%s` */
    readonly mm_vmscan_throttled: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `int usec_timeout` */ readonly usec_timeout: 'i32';
      /** `int usec_delayed` */ readonly usec_delayed: 'i32';
      /** `int reason` */ readonly reason: 'i32';
    }>;
    /** vmscan:mm_vmscan_wakeup_kswapd: `nid=%d order=%d gfp_flags=%s` */
    readonly mm_vmscan_wakeup_kswapd: Tracepoint<EventHead & {
      /** `int nid` */ readonly nid: 'i32';
      /** `int zid` */ readonly zid: 'i32';
      /** `int order` */ readonly order: 'i32';
      /** `unsigned long gfp_flags` */ readonly gfp_flags: 'u64';
    }>;
    /** vmscan:mm_vmscan_write_folio: `page=%p pfn=0x%lx flags=%s` */
    readonly mm_vmscan_write_folio: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `int reclaim_flags` */ readonly reclaim_flags: 'i32';
    }>;
  };
  readonly vsyscall: {
    /** vsyscall:emulate_vsyscall: `nr = %d` */
    readonly emulate_vsyscall: Tracepoint<EventHead & {
      /** `int nr` */ readonly nr: 'i32';
    }>;
  };
  readonly wbt: {
    /** wbt:wbt_lat: `%s: latency %lluus` */
    readonly wbt_lat: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `unsigned long lat` */ readonly lat: 'u64';
    }>;
    /** wbt:wbt_stat: `%s: rmean=%llu, rmin=%llu, rmax=%llu, rsamples=%llu, wmean=%llu, wmin=%llu, wmax=%llu, wsamples=%llu` */
    readonly wbt_stat: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `s64 rmean` */ readonly rmean: 'i64';
      /** `u64 rmin` */ readonly rmin: 'u64';
      /** `u64 rmax` */ readonly rmax: 'u64';
      /** `s64 rnr_samples` */ readonly rnr_samples: 'i64';
      /** `s64 rtime` */ readonly rtime: 'i64';
      /** `s64 wmean` */ readonly wmean: 'i64';
      /** `u64 wmin` */ readonly wmin: 'u64';
      /** `u64 wmax` */ readonly wmax: 'u64';
      /** `s64 wnr_samples` */ readonly wnr_samples: 'i64';
      /** `s64 wtime` */ readonly wtime: 'i64';
    }>;
    /** wbt:wbt_step: `%s: %s: step=%d, window=%luus, background=%u, normal=%u, max=%u` */
    readonly wbt_step: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `const char * msg`, address */ readonly msg: 'u64';
      /** `int step` */ readonly step: 'i32';
      /** `unsigned long window` */ readonly window: 'u64';
      /** `unsigned int bg` */ readonly bg: 'u32';
      /** `unsigned int normal` */ readonly normal: 'u32';
      /** `unsigned int max` */ readonly max: 'u32';
    }>;
    /** wbt:wbt_timer: `%s: status=%u, step=%d, inflight=%u` */
    readonly wbt_timer: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `unsigned int status` */ readonly status: 'u32';
      /** `int step` */ readonly step: 'i32';
      /** `unsigned int inflight` */ readonly inflight: 'u32';
    }>;
  };
  readonly workqueue: {
    /** workqueue:workqueue_activate_work: `work struct %p function=%ps` */
    readonly workqueue_activate_work: Tracepoint<EventHead & {
      /** `void * work`, address */ readonly work: 'u64';
      /** `void * function`, address */ readonly function: 'u64';
    }>;
    /** workqueue:workqueue_execute_end: `work struct %p: function %ps` */
    readonly workqueue_execute_end: Tracepoint<EventHead & {
      /** `void * work`, address */ readonly work: 'u64';
      /** `void * function`, address */ readonly function: 'u64';
    }>;
    /** workqueue:workqueue_execute_start: `work struct %p: function %ps` */
    readonly workqueue_execute_start: Tracepoint<EventHead & {
      /** `void * work`, address */ readonly work: 'u64';
      /** `void * function`, address */ readonly function: 'u64';
    }>;
    /** workqueue:workqueue_queue_work: `work struct=%p function=%ps workqueue=%s req_cpu=%d cpu=%d` */
    readonly workqueue_queue_work: Tracepoint<EventHead & {
      /** `void * work`, address */ readonly work: 'u64';
      /** `void * function`, address */ readonly function: 'u64';
      /** `char[] workqueue` */ readonly workqueue: 'string';
      /** `int req_cpu` */ readonly req_cpu: 'i32';
      /** `int cpu` */ readonly event_cpu: 'i32';
    }>;
  };
  readonly writeback: {
    /** writeback:balance_dirty_pages: `bdi %s: limit=%lu setpoint=%lu dirty=%lu bdi_setpoint=%lu bdi_dirty=%lu dirty_ratelimit=%lu task_ratelimit=%lu dirtied=%u dirtied_pause=%u paused=%lu pause=%ld period=%lu think=%ld cgroup_ino=%lu` */
    readonly balance_dirty_pages: Tracepoint<EventHead & {
      /** `char[32] bdi` */ readonly bdi: 'string';
      /** `unsigned long limit` */ readonly limit: 'u64';
      /** `unsigned long setpoint` */ readonly setpoint: 'u64';
      /** `unsigned long dirty` */ readonly dirty: 'u64';
      /** `unsigned long bdi_setpoint` */ readonly bdi_setpoint: 'u64';
      /** `unsigned long bdi_dirty` */ readonly bdi_dirty: 'u64';
      /** `unsigned long dirty_ratelimit` */ readonly dirty_ratelimit: 'u64';
      /** `unsigned long task_ratelimit` */ readonly task_ratelimit: 'u64';
      /** `unsigned int dirtied` */ readonly dirtied: 'u32';
      /** `unsigned int dirtied_pause` */ readonly dirtied_pause: 'u32';
      /** `unsigned long paused` */ readonly paused: 'u64';
      /** `long pause` */ readonly pause: 'i64';
      /** `unsigned long period` */ readonly period: 'u64';
      /** `long think` */ readonly think: 'i64';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:bdi_dirty_ratelimit: `bdi %s: write_bw=%lu awrite_bw=%lu dirty_rate=%lu dirty_ratelimit=%lu task_ratelimit=%lu balanced_dirty_ratelimit=%lu cgroup_ino=%lu` */
    readonly bdi_dirty_ratelimit: Tracepoint<EventHead & {
      /** `char[32] bdi` */ readonly bdi: 'string';
      /** `unsigned long write_bw` */ readonly write_bw: 'u64';
      /** `unsigned long avg_write_bw` */ readonly avg_write_bw: 'u64';
      /** `unsigned long dirty_rate` */ readonly dirty_rate: 'u64';
      /** `unsigned long dirty_ratelimit` */ readonly dirty_ratelimit: 'u64';
      /** `unsigned long task_ratelimit` */ readonly task_ratelimit: 'u64';
      /** `unsigned long balanced_dirty_ratelimit` */ readonly balanced_dirty_ratelimit: 'u64';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:flush_foreign: `bdi %s: cgroup_ino=%lu frn_bdi_id=%u frn_memcg_id=%u` */
    readonly flush_foreign: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
      /** `unsigned int frn_bdi_id` */ readonly frn_bdi_id: 'u32';
      /** `unsigned int frn_memcg_id` */ readonly frn_memcg_id: 'u32';
    }>;
    /** writeback:folio_wait_writeback: `bdi %s: ino=%lu index=%lu` */
    readonly folio_wait_writeback: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long index` */ readonly index: 'u64';
    }>;
    /** writeback:global_dirty_state: `dirty=%lu writeback=%lu bg_thresh=%lu thresh=%lu limit=%lu dirtied=%lu written=%lu` */
    readonly global_dirty_state: Tracepoint<EventHead & {
      /** `unsigned long nr_dirty` */ readonly nr_dirty: 'u64';
      /** `unsigned long nr_writeback` */ readonly nr_writeback: 'u64';
      /** `unsigned long background_thresh` */ readonly background_thresh: 'u64';
      /** `unsigned long dirty_thresh` */ readonly dirty_thresh: 'u64';
      /** `unsigned long dirty_limit` */ readonly dirty_limit: 'u64';
      /** `unsigned long nr_dirtied` */ readonly nr_dirtied: 'u64';
      /** `unsigned long nr_written` */ readonly nr_written: 'u64';
    }>;
    /** writeback:inode_foreign_history: `bdi %s: ino=%lu cgroup_ino=%lu history=0x%x` */
    readonly inode_foreign_history: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
      /** `unsigned int history` */ readonly history: 'u32';
    }>;
    /** writeback:inode_switch_wbs: `bdi %s: ino=%lu old_cgroup_ino=%lu new_cgroup_ino=%lu` */
    readonly inode_switch_wbs: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `ino_t old_cgroup_ino` */ readonly old_cgroup_ino: 'u64';
      /** `ino_t new_cgroup_ino` */ readonly new_cgroup_ino: 'u64';
    }>;
    /** writeback:sb_clear_inode_writeback: `dev %d,%d ino %lu dirtied %lu state %s mode 0%o` */
    readonly sb_clear_inode_writeback: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long state` */ readonly state: 'u64';
      /** `__u16 mode` */ readonly mode: 'u16';
      /** `unsigned long dirtied_when` */ readonly dirtied_when: 'u64';
    }>;
    /** writeback:sb_mark_inode_writeback: `dev %d,%d ino %lu dirtied %lu state %s mode 0%o` */
    readonly sb_mark_inode_writeback: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long state` */ readonly state: 'u64';
      /** `__u16 mode` */ readonly mode: 'u16';
      /** `unsigned long dirtied_when` */ readonly dirtied_when: 'u64';
    }>;
    /** writeback:track_foreign_dirty: `bdi %s[%llu]: ino=%lu memcg_id=%u cgroup_ino=%lu page_cgroup_ino=%lu` */
    readonly track_foreign_dirty: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `u64 bdi_id` */ readonly bdi_id: 'u64';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned int memcg_id` */ readonly memcg_id: 'u32';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
      /** `ino_t page_cgroup_ino` */ readonly page_cgroup_ino: 'u64';
    }>;
    /** writeback:wbc_writepage: `bdi %s: towrt=%ld skip=%ld mode=%d kupd=%d bgrd=%d reclm=%d cyclic=%d start=0x%lx end=0x%lx cgroup_ino=%lu` */
    readonly wbc_writepage: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `long nr_to_write` */ readonly nr_to_write: 'i64';
      /** `long pages_skipped` */ readonly pages_skipped: 'i64';
      /** `int sync_mode` */ readonly sync_mode: 'i32';
      /** `int for_kupdate` */ readonly for_kupdate: 'i32';
      /** `int for_background` */ readonly for_background: 'i32';
      /** `int for_reclaim` */ readonly for_reclaim: 'i32';
      /** `int range_cyclic` */ readonly range_cyclic: 'i32';
      /** `long range_start` */ readonly range_start: 'i64';
      /** `long range_end` */ readonly range_end: 'i64';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:writeback_bdi_register: `bdi %s` */
    readonly writeback_bdi_register: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
    }>;
    /** writeback:writeback_dirty_folio: `bdi %s: ino=%lu index=%lu` */
    readonly writeback_dirty_folio: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long index` */ readonly index: 'u64';
    }>;
    /** writeback:writeback_dirty_inode: `bdi %s: ino=%lu state=%s flags=%s` */
    readonly writeback_dirty_inode: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long state` */ readonly state: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** writeback:writeback_dirty_inode_enqueue: `dev %d,%d ino %lu dirtied %lu state %s mode 0%o` */
    readonly writeback_dirty_inode_enqueue: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long state` */ readonly state: 'u64';
      /** `__u16 mode` */ readonly mode: 'u16';
      /** `unsigned long dirtied_when` */ readonly dirtied_when: 'u64';
    }>;
    /** writeback:writeback_dirty_inode_start: `bdi %s: ino=%lu state=%s flags=%s` */
    readonly writeback_dirty_inode_start: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long state` */ readonly state: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** writeback:writeback_exec: `bdi %s: sb_dev %d:%d nr_pages=%ld sync_mode=%d kupdate=%d range_cyclic=%d background=%d reason=%s cgroup_ino=%lu` */
    readonly writeback_exec: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `long nr_pages` */ readonly nr_pages: 'i64';
      /** `dev_t sb_dev` */ readonly sb_dev: 'u32';
      /** `int sync_mode` */ readonly sync_mode: 'i32';
      /** `int for_kupdate` */ readonly for_kupdate: 'i32';
      /** `int range_cyclic` */ readonly range_cyclic: 'i32';
      /** `int for_background` */ readonly for_background: 'i32';
      /** `int reason` */ readonly reason: 'i32';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:writeback_lazytime: `dev %d,%d ino %lu dirtied %lu state %s mode 0%o` */
    readonly writeback_lazytime: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long state` */ readonly state: 'u64';
      /** `__u16 mode` */ readonly mode: 'u16';
      /** `unsigned long dirtied_when` */ readonly dirtied_when: 'u64';
    }>;
    /** writeback:writeback_lazytime_iput: `dev %d,%d ino %lu dirtied %lu state %s mode 0%o` */
    readonly writeback_lazytime_iput: Tracepoint<EventHead & {
      /** `dev_t dev` */ readonly dev: 'u32';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long state` */ readonly state: 'u64';
      /** `__u16 mode` */ readonly mode: 'u16';
      /** `unsigned long dirtied_when` */ readonly dirtied_when: 'u64';
    }>;
    /** writeback:writeback_mark_inode_dirty: `bdi %s: ino=%lu state=%s flags=%s` */
    readonly writeback_mark_inode_dirty: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long state` */ readonly state: 'u64';
      /** `unsigned long flags` */ readonly flags: 'u64';
    }>;
    /** writeback:writeback_pages_written: `%ld` */
    readonly writeback_pages_written: Tracepoint<EventHead & {
      /** `long pages` */ readonly pages: 'i64';
    }>;
    /** writeback:writeback_queue: `bdi %s: sb_dev %d:%d nr_pages=%ld sync_mode=%d kupdate=%d range_cyclic=%d background=%d reason=%s cgroup_ino=%lu` */
    readonly writeback_queue: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `long nr_pages` */ readonly nr_pages: 'i64';
      /** `dev_t sb_dev` */ readonly sb_dev: 'u32';
      /** `int sync_mode` */ readonly sync_mode: 'i32';
      /** `int for_kupdate` */ readonly for_kupdate: 'i32';
      /** `int range_cyclic` */ readonly range_cyclic: 'i32';
      /** `int for_background` */ readonly for_background: 'i32';
      /** `int reason` */ readonly reason: 'i32';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:writeback_queue_io: `bdi %s: older=%lu age=%ld enqueue=%d reason=%s cgroup_ino=%lu` */
    readonly writeback_queue_io: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `unsigned long older` */ readonly older: 'u64';
      /** `long age` */ readonly age: 'i64';
      /** `int moved` */ readonly moved: 'i32';
      /** `int reason` */ readonly reason: 'i32';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:writeback_sb_inodes_requeue: `bdi %s: ino=%lu state=%s dirtied_when=%lu age=%lu cgroup_ino=%lu` */
    readonly writeback_sb_inodes_requeue: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long state` */ readonly state: 'u64';
      /** `unsigned long dirtied_when` */ readonly dirtied_when: 'u64';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:writeback_single_inode: `bdi %s: ino=%lu state=%s dirtied_when=%lu age=%lu index=%lu to_write=%ld wrote=%lu cgroup_ino=%lu` */
    readonly writeback_single_inode: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long state` */ readonly state: 'u64';
      /** `unsigned long dirtied_when` */ readonly dirtied_when: 'u64';
      /** `unsigned long writeback_index` */ readonly writeback_index: 'u64';
      /** `long nr_to_write` */ readonly nr_to_write: 'i64';
      /** `unsigned long wrote` */ readonly wrote: 'u64';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:writeback_single_inode_start: `bdi %s: ino=%lu state=%s dirtied_when=%lu age=%lu index=%lu to_write=%ld wrote=%lu cgroup_ino=%lu` */
    readonly writeback_single_inode_start: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `unsigned long state` */ readonly state: 'u64';
      /** `unsigned long dirtied_when` */ readonly dirtied_when: 'u64';
      /** `unsigned long writeback_index` */ readonly writeback_index: 'u64';
      /** `long nr_to_write` */ readonly nr_to_write: 'i64';
      /** `unsigned long wrote` */ readonly wrote: 'u64';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:writeback_start: `bdi %s: sb_dev %d:%d nr_pages=%ld sync_mode=%d kupdate=%d range_cyclic=%d background=%d reason=%s cgroup_ino=%lu` */
    readonly writeback_start: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `long nr_pages` */ readonly nr_pages: 'i64';
      /** `dev_t sb_dev` */ readonly sb_dev: 'u32';
      /** `int sync_mode` */ readonly sync_mode: 'i32';
      /** `int for_kupdate` */ readonly for_kupdate: 'i32';
      /** `int range_cyclic` */ readonly range_cyclic: 'i32';
      /** `int for_background` */ readonly for_background: 'i32';
      /** `int reason` */ readonly reason: 'i32';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:writeback_wait: `bdi %s: sb_dev %d:%d nr_pages=%ld sync_mode=%d kupdate=%d range_cyclic=%d background=%d reason=%s cgroup_ino=%lu` */
    readonly writeback_wait: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `long nr_pages` */ readonly nr_pages: 'i64';
      /** `dev_t sb_dev` */ readonly sb_dev: 'u32';
      /** `int sync_mode` */ readonly sync_mode: 'i32';
      /** `int for_kupdate` */ readonly for_kupdate: 'i32';
      /** `int range_cyclic` */ readonly range_cyclic: 'i32';
      /** `int for_background` */ readonly for_background: 'i32';
      /** `int reason` */ readonly reason: 'i32';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:writeback_wake_background: `bdi %s: cgroup_ino=%lu` */
    readonly writeback_wake_background: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:writeback_write_inode: `bdi %s: ino=%lu sync_mode=%d cgroup_ino=%lu` */
    readonly writeback_write_inode: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `int sync_mode` */ readonly sync_mode: 'i32';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:writeback_write_inode_start: `bdi %s: ino=%lu sync_mode=%d cgroup_ino=%lu` */
    readonly writeback_write_inode_start: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `ino_t ino` */ readonly ino: 'u64';
      /** `int sync_mode` */ readonly sync_mode: 'i32';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
    /** writeback:writeback_written: `bdi %s: sb_dev %d:%d nr_pages=%ld sync_mode=%d kupdate=%d range_cyclic=%d background=%d reason=%s cgroup_ino=%lu` */
    readonly writeback_written: Tracepoint<EventHead & {
      /** `char[32] name` */ readonly name: 'string';
      /** `long nr_pages` */ readonly nr_pages: 'i64';
      /** `dev_t sb_dev` */ readonly sb_dev: 'u32';
      /** `int sync_mode` */ readonly sync_mode: 'i32';
      /** `int for_kupdate` */ readonly for_kupdate: 'i32';
      /** `int range_cyclic` */ readonly range_cyclic: 'i32';
      /** `int for_background` */ readonly for_background: 'i32';
      /** `int reason` */ readonly reason: 'i32';
      /** `ino_t cgroup_ino` */ readonly cgroup_ino: 'u64';
    }>;
  };
  readonly x86_fpu: {
    /** x86_fpu:x86_fpu_after_restore: `x86/fpu: %p load: %d xfeatures: %llx xcomp_bv: %llx` */
    readonly x86_fpu_after_restore: Tracepoint<EventHead & {
      /** `struct fpu * fpu`, address */ readonly fpu: 'u64';
      /** `bool load_fpu` */ readonly load_fpu: 'bool';
      /** `u64 xfeatures` */ readonly xfeatures: 'u64';
      /** `u64 xcomp_bv` */ readonly xcomp_bv: 'u64';
    }>;
    /** x86_fpu:x86_fpu_after_save: `x86/fpu: %p load: %d xfeatures: %llx xcomp_bv: %llx` */
    readonly x86_fpu_after_save: Tracepoint<EventHead & {
      /** `struct fpu * fpu`, address */ readonly fpu: 'u64';
      /** `bool load_fpu` */ readonly load_fpu: 'bool';
      /** `u64 xfeatures` */ readonly xfeatures: 'u64';
      /** `u64 xcomp_bv` */ readonly xcomp_bv: 'u64';
    }>;
    /** x86_fpu:x86_fpu_before_restore: `x86/fpu: %p load: %d xfeatures: %llx xcomp_bv: %llx` */
    readonly x86_fpu_before_restore: Tracepoint<EventHead & {
      /** `struct fpu * fpu`, address */ readonly fpu: 'u64';
      /** `bool load_fpu` */ readonly load_fpu: 'bool';
      /** `u64 xfeatures` */ readonly xfeatures: 'u64';
      /** `u64 xcomp_bv` */ readonly xcomp_bv: 'u64';
    }>;
    /** x86_fpu:x86_fpu_before_save: `x86/fpu: %p load: %d xfeatures: %llx xcomp_bv: %llx` */
    readonly x86_fpu_before_save: Tracepoint<EventHead & {
      /** `struct fpu * fpu`, address */ readonly fpu: 'u64';
      /** `bool load_fpu` */ readonly load_fpu: 'bool';
      /** `u64 xfeatures` */ readonly xfeatures: 'u64';
      /** `u64 xcomp_bv` */ readonly xcomp_bv: 'u64';
    }>;
    /** x86_fpu:x86_fpu_copy_dst: `x86/fpu: %p load: %d xfeatures: %llx xcomp_bv: %llx` */
    readonly x86_fpu_copy_dst: Tracepoint<EventHead & {
      /** `struct fpu * fpu`, address */ readonly fpu: 'u64';
      /** `bool load_fpu` */ readonly load_fpu: 'bool';
      /** `u64 xfeatures` */ readonly xfeatures: 'u64';
      /** `u64 xcomp_bv` */ readonly xcomp_bv: 'u64';
    }>;
    /** x86_fpu:x86_fpu_copy_src: `x86/fpu: %p load: %d xfeatures: %llx xcomp_bv: %llx` */
    readonly x86_fpu_copy_src: Tracepoint<EventHead & {
      /** `struct fpu * fpu`, address */ readonly fpu: 'u64';
      /** `bool load_fpu` */ readonly load_fpu: 'bool';
      /** `u64 xfeatures` */ readonly xfeatures: 'u64';
      /** `u64 xcomp_bv` */ readonly xcomp_bv: 'u64';
    }>;
    /** x86_fpu:x86_fpu_dropped: `x86/fpu: %p load: %d xfeatures: %llx xcomp_bv: %llx` */
    readonly x86_fpu_dropped: Tracepoint<EventHead & {
      /** `struct fpu * fpu`, address */ readonly fpu: 'u64';
      /** `bool load_fpu` */ readonly load_fpu: 'bool';
      /** `u64 xfeatures` */ readonly xfeatures: 'u64';
      /** `u64 xcomp_bv` */ readonly xcomp_bv: 'u64';
    }>;
    /** x86_fpu:x86_fpu_init_state: `x86/fpu: %p load: %d xfeatures: %llx xcomp_bv: %llx` */
    readonly x86_fpu_init_state: Tracepoint<EventHead & {
      /** `struct fpu * fpu`, address */ readonly fpu: 'u64';
      /** `bool load_fpu` */ readonly load_fpu: 'bool';
      /** `u64 xfeatures` */ readonly xfeatures: 'u64';
      /** `u64 xcomp_bv` */ readonly xcomp_bv: 'u64';
    }>;
    /** x86_fpu:x86_fpu_regs_activated: `x86/fpu: %p load: %d xfeatures: %llx xcomp_bv: %llx` */
    readonly x86_fpu_regs_activated: Tracepoint<EventHead & {
      /** `struct fpu * fpu`, address */ readonly fpu: 'u64';
      /** `bool load_fpu` */ readonly load_fpu: 'bool';
      /** `u64 xfeatures` */ readonly xfeatures: 'u64';
      /** `u64 xcomp_bv` */ readonly xcomp_bv: 'u64';
    }>;
    /** x86_fpu:x86_fpu_regs_deactivated: `x86/fpu: %p load: %d xfeatures: %llx xcomp_bv: %llx` */
    readonly x86_fpu_regs_deactivated: Tracepoint<EventHead & {
      /** `struct fpu * fpu`, address */ readonly fpu: 'u64';
      /** `bool load_fpu` */ readonly load_fpu: 'bool';
      /** `u64 xfeatures` */ readonly xfeatures: 'u64';
      /** `u64 xcomp_bv` */ readonly xcomp_bv: 'u64';
    }>;
    /** x86_fpu:x86_fpu_xstate_check_failed: `x86/fpu: %p load: %d xfeatures: %llx xcomp_bv: %llx` */
    readonly x86_fpu_xstate_check_failed: Tracepoint<EventHead & {
      /** `struct fpu * fpu`, address */ readonly fpu: 'u64';
      /** `bool load_fpu` */ readonly load_fpu: 'bool';
      /** `u64 xfeatures` */ readonly xfeatures: 'u64';
      /** `u64 xcomp_bv` */ readonly xcomp_bv: 'u64';
    }>;
  };
  readonly xdp: {
    /** xdp:bpf_xdp_link_attach_failed: `errmsg=%s` */
    readonly bpf_xdp_link_attach_failed: Tracepoint<EventHead & {
      /** `char[] msg` */ readonly msg: 'string';
    }>;
    /** xdp:mem_connect: `mem_id=%d mem_type=%s allocator=%p ifindex=%d` */
    readonly mem_connect: Tracepoint<EventHead & {
      /** `const struct xdp_mem_allocator * xa`, address */ readonly xa: 'u64';
      /** `u32 mem_id` */ readonly mem_id: 'u32';
      /** `u32 mem_type` */ readonly mem_type: 'u32';
      /** `const void * allocator`, address */ readonly allocator: 'u64';
      /** `const struct xdp_rxq_info * rxq`, address */ readonly rxq: 'u64';
      /** `int ifindex` */ readonly ifindex: 'i32';
    }>;
    /** xdp:mem_disconnect: `mem_id=%d mem_type=%s allocator=%p` */
    readonly mem_disconnect: Tracepoint<EventHead & {
      /** `const struct xdp_mem_allocator * xa`, address */ readonly xa: 'u64';
      /** `u32 mem_id` */ readonly mem_id: 'u32';
      /** `u32 mem_type` */ readonly mem_type: 'u32';
      /** `const void * allocator`, address */ readonly allocator: 'u64';
    }>;
    /** xdp:mem_return_failed: `mem_id=%d mem_type=%s page=%p` */
    readonly mem_return_failed: Tracepoint<EventHead & {
      /** `const struct page * page`, address */ readonly page: 'u64';
      /** `u32 mem_id` */ readonly mem_id: 'u32';
      /** `u32 mem_type` */ readonly mem_type: 'u32';
    }>;
    /** xdp:xdp_bulk_tx: `ifindex=%d action=%s sent=%d drops=%d err=%d` */
    readonly xdp_bulk_tx: Tracepoint<EventHead & {
      /** `int ifindex` */ readonly ifindex: 'i32';
      /** `u32 act` */ readonly act: 'u32';
      /** `int drops` */ readonly drops: 'i32';
      /** `int sent` */ readonly sent: 'i32';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** xdp:xdp_cpumap_enqueue: `enqueue cpu=%d map_id=%d action=%s processed=%u drops=%u to_cpu=%d` */
    readonly xdp_cpumap_enqueue: Tracepoint<EventHead & {
      /** `int map_id` */ readonly map_id: 'i32';
      /** `u32 act` */ readonly act: 'u32';
      /** `int cpu` */ readonly event_cpu: 'i32';
      /** `unsigned int drops` */ readonly drops: 'u32';
      /** `unsigned int processed` */ readonly processed: 'u32';
      /** `int to_cpu` */ readonly to_cpu: 'i32';
    }>;
    /** xdp:xdp_cpumap_kthread: `kthread cpu=%d map_id=%d action=%s processed=%u drops=%u sched=%d xdp_pass=%u xdp_drop=%u xdp_redirect=%u` */
    readonly xdp_cpumap_kthread: Tracepoint<EventHead & {
      /** `int map_id` */ readonly map_id: 'i32';
      /** `u32 act` */ readonly act: 'u32';
      /** `int cpu` */ readonly event_cpu: 'i32';
      /** `unsigned int drops` */ readonly drops: 'u32';
      /** `unsigned int processed` */ readonly processed: 'u32';
      /** `int sched` */ readonly sched: 'i32';
      /** `unsigned int xdp_pass` */ readonly xdp_pass: 'u32';
      /** `unsigned int xdp_drop` */ readonly xdp_drop: 'u32';
      /** `unsigned int xdp_redirect` */ readonly xdp_redirect: 'u32';
    }>;
    /** xdp:xdp_devmap_xmit: `ndo_xdp_xmit from_ifindex=%d to_ifindex=%d action=%s sent=%d drops=%d err=%d` */
    readonly xdp_devmap_xmit: Tracepoint<EventHead & {
      /** `int from_ifindex` */ readonly from_ifindex: 'i32';
      /** `u32 act` */ readonly act: 'u32';
      /** `int to_ifindex` */ readonly to_ifindex: 'i32';
      /** `int drops` */ readonly drops: 'i32';
      /** `int sent` */ readonly sent: 'i32';
      /** `int err` */ readonly err: 'i32';
    }>;
    /** xdp:xdp_exception: `prog_id=%d action=%s ifindex=%d` */
    readonly xdp_exception: Tracepoint<EventHead & {
      /** `int prog_id` */ readonly prog_id: 'i32';
      /** `u32 act` */ readonly act: 'u32';
      /** `int ifindex` */ readonly ifindex: 'i32';
    }>;
    /** xdp:xdp_redirect: `prog_id=%d action=%s ifindex=%d to_ifindex=%d err=%d map_id=%d map_index=%d` */
    readonly xdp_redirect: Tracepoint<EventHead & {
      /** `int prog_id` */ readonly prog_id: 'i32';
      /** `u32 act` */ readonly act: 'u32';
      /** `int ifindex` */ readonly ifindex: 'i32';
      /** `int err` */ readonly err: 'i32';
      /** `int to_ifindex` */ readonly to_ifindex: 'i32';
      /** `u32 map_id` */ readonly map_id: 'u32';
      /** `int map_index` */ readonly map_index: 'i32';
    }>;
    /** xdp:xdp_redirect_err: `prog_id=%d action=%s ifindex=%d to_ifindex=%d err=%d map_id=%d map_index=%d` */
    readonly xdp_redirect_err: Tracepoint<EventHead & {
      /** `int prog_id` */ readonly prog_id: 'i32';
      /** `u32 act` */ readonly act: 'u32';
      /** `int ifindex` */ readonly ifindex: 'i32';
      /** `int err` */ readonly err: 'i32';
      /** `int to_ifindex` */ readonly to_ifindex: 'i32';
      /** `u32 map_id` */ readonly map_id: 'u32';
      /** `int map_index` */ readonly map_index: 'i32';
    }>;
    /** xdp:xdp_redirect_map: `prog_id=%d action=%s ifindex=%d to_ifindex=%d err=%d map_id=%d map_index=%d` */
    readonly xdp_redirect_map: Tracepoint<EventHead & {
      /** `int prog_id` */ readonly prog_id: 'i32';
      /** `u32 act` */ readonly act: 'u32';
      /** `int ifindex` */ readonly ifindex: 'i32';
      /** `int err` */ readonly err: 'i32';
      /** `int to_ifindex` */ readonly to_ifindex: 'i32';
      /** `u32 map_id` */ readonly map_id: 'u32';
      /** `int map_index` */ readonly map_index: 'i32';
    }>;
    /** xdp:xdp_redirect_map_err: `prog_id=%d action=%s ifindex=%d to_ifindex=%d err=%d map_id=%d map_index=%d` */
    readonly xdp_redirect_map_err: Tracepoint<EventHead & {
      /** `int prog_id` */ readonly prog_id: 'i32';
      /** `u32 act` */ readonly act: 'u32';
      /** `int ifindex` */ readonly ifindex: 'i32';
      /** `int err` */ readonly err: 'i32';
      /** `int to_ifindex` */ readonly to_ifindex: 'i32';
      /** `u32 map_id` */ readonly map_id: 'u32';
      /** `int map_index` */ readonly map_index: 'i32';
    }>;
  };
  readonly xen: {
    /** xen:xen_cpu_load_idt: `addr %lx` */
    readonly xen_cpu_load_idt: Tracepoint<EventHead & {
      /** `unsigned long addr` */ readonly addr: 'u64';
    }>;
    /** xen:xen_cpu_set_ldt: `addr %p entries %u` */
    readonly xen_cpu_set_ldt: Tracepoint<EventHead & {
      /** `const void * addr`, address */ readonly addr: 'u64';
      /** `unsigned entries` */ readonly entries: 'u32';
    }>;
    /** xen:xen_cpu_write_gdt_entry: `dt %p entrynum %d type %d desc %016llx` */
    readonly xen_cpu_write_gdt_entry: Tracepoint<EventHead & {
      /** `u64 desc` */ readonly desc: 'u64';
      /** `struct desc_struct * dt`, address */ readonly dt: 'u64';
      /** `int entrynum` */ readonly entrynum: 'i32';
      /** `int type` */ readonly type: 'i32';
    }>;
    /** xen:xen_cpu_write_idt_entry: `dt %p entrynum %d` */
    readonly xen_cpu_write_idt_entry: Tracepoint<EventHead & {
      /** `gate_desc * dt`, address */ readonly dt: 'u64';
      /** `int entrynum` */ readonly entrynum: 'i32';
    }>;
    /** xen:xen_cpu_write_ldt_entry: `dt %p entrynum %d entry %016llx` */
    readonly xen_cpu_write_ldt_entry: Tracepoint<EventHead & {
      /** `struct desc_struct * dt`, address */ readonly dt: 'u64';
      /** `int entrynum` */ readonly entrynum: 'i32';
      /** `u64 desc` */ readonly desc: 'u64';
    }>;
    /** xen:xen_mc_batch: `start batch LAZY_%s` */
    readonly xen_mc_batch: Tracepoint<EventHead & {
      /** `enum xen_lazy_mode mode` */ readonly mode: 'u32';
    }>;
    /** xen:xen_mc_callback: `callback %ps, data %p` */
    readonly xen_mc_callback: Tracepoint<EventHead & {
      /** `xen_mc_callback_fn_t fn` */ readonly fn: 'u64';
      /** `void * data`, address */ readonly data: 'u64';
    }>;
    /** xen:xen_mc_entry: `op %u%s args [%lx, %lx, %lx, %lx, %lx, %lx]` */
    readonly xen_mc_entry: Tracepoint<EventHead & {
      /** `unsigned int op` */ readonly op: 'u32';
      /** `unsigned int nargs` */ readonly nargs: 'u32';
      /** `unsigned long args[0]` */ readonly args0: 'u64';
      /** `unsigned long args[1]` */ readonly args1: 'u64';
      /** `unsigned long args[2]` */ readonly args2: 'u64';
      /** `unsigned long args[3]` */ readonly args3: 'u64';
      /** `unsigned long args[4]` */ readonly args4: 'u64';
      /** `unsigned long args[5]` */ readonly args5: 'u64';
    }>;
    /** xen:xen_mc_entry_alloc: `alloc entry %zu arg bytes` */
    readonly xen_mc_entry_alloc: Tracepoint<EventHead & {
      /** `size_t args` */ readonly args: 'u64';
    }>;
    /** xen:xen_mc_extend_args: `extending op %u%s by %zu bytes res %s` */
    readonly xen_mc_extend_args: Tracepoint<EventHead & {
      /** `unsigned int op` */ readonly op: 'u32';
      /** `size_t args` */ readonly args: 'u64';
      /** `enum xen_mc_extend_args res` */ readonly res: 'u32';
    }>;
    /** xen:xen_mc_flush: `flushing %u hypercalls, %u arg bytes, %u callbacks` */
    readonly xen_mc_flush: Tracepoint<EventHead & {
      /** `unsigned mcidx` */ readonly mcidx: 'u32';
      /** `unsigned argidx` */ readonly argidx: 'u32';
      /** `unsigned cbidx` */ readonly cbidx: 'u32';
    }>;
    /** xen:xen_mc_flush_reason: `flush reason %s` */
    readonly xen_mc_flush_reason: Tracepoint<EventHead & {
      /** `enum xen_mc_flush_reason reason` */ readonly reason: 'u32';
    }>;
    /** xen:xen_mc_issue: `start batch LAZY_%s` */
    readonly xen_mc_issue: Tracepoint<EventHead & {
      /** `enum xen_lazy_mode mode` */ readonly mode: 'u32';
    }>;
    /** xen:xen_mmu_alloc_ptpage: `mm %p pfn %lx level %d %spinned` */
    readonly xen_mmu_alloc_ptpage: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `unsigned level` */ readonly level: 'u32';
      /** `bool pinned` */ readonly pinned: 'bool';
    }>;
    /** xen:xen_mmu_flush_tlb_multi: `ncpus %d mm %p addr %lx, end %lx` */
    readonly xen_mmu_flush_tlb_multi: Tracepoint<EventHead & {
      /** `unsigned ncpus` */ readonly ncpus: 'u32';
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `unsigned long end` */ readonly end: 'u64';
    }>;
    /** xen:xen_mmu_flush_tlb_one_user: `addr %lx` */
    readonly xen_mmu_flush_tlb_one_user: Tracepoint<EventHead & {
      /** `unsigned long addr` */ readonly addr: 'u64';
    }>;
    /** xen:xen_mmu_pgd_pin: `mm %p pgd %p` */
    readonly xen_mmu_pgd_pin: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `pgd_t * pgd`, address */ readonly pgd: 'u64';
    }>;
    /** xen:xen_mmu_pgd_unpin: `mm %p pgd %p` */
    readonly xen_mmu_pgd_unpin: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `pgd_t * pgd`, address */ readonly pgd: 'u64';
    }>;
    /** xen:xen_mmu_ptep_modify_prot_commit: `mm %p addr %lx ptep %p pteval %0*llx (raw %0*llx)` */
    readonly xen_mmu_ptep_modify_prot_commit: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `pte_t * ptep`, address */ readonly ptep: 'u64';
      /** `pteval_t pteval` */ readonly pteval: 'u64';
    }>;
    /** xen:xen_mmu_ptep_modify_prot_start: `mm %p addr %lx ptep %p pteval %0*llx (raw %0*llx)` */
    readonly xen_mmu_ptep_modify_prot_start: Tracepoint<EventHead & {
      /** `struct mm_struct * mm`, address */ readonly mm: 'u64';
      /** `unsigned long addr` */ readonly addr: 'u64';
      /** `pte_t * ptep`, address */ readonly ptep: 'u64';
      /** `pteval_t pteval` */ readonly pteval: 'u64';
    }>;
    /** xen:xen_mmu_release_ptpage: `pfn %lx level %d %spinned` */
    readonly xen_mmu_release_ptpage: Tracepoint<EventHead & {
      /** `unsigned long pfn` */ readonly pfn: 'u64';
      /** `unsigned level` */ readonly level: 'u32';
      /** `bool pinned` */ readonly pinned: 'bool';
    }>;
    /** xen:xen_mmu_set_p4d: `p4dp %p user_p4dp %p p4dval %0*llx (raw %0*llx)` */
    readonly xen_mmu_set_p4d: Tracepoint<EventHead & {
      /** `p4d_t * p4dp`, address */ readonly p4dp: 'u64';
      /** `p4d_t * user_p4dp`, address */ readonly user_p4dp: 'u64';
      /** `p4dval_t p4dval` */ readonly p4dval: 'u64';
    }>;
    /** xen:xen_mmu_set_pmd: `pmdp %p pmdval %0*llx (raw %0*llx)` */
    readonly xen_mmu_set_pmd: Tracepoint<EventHead & {
      /** `pmd_t * pmdp`, address */ readonly pmdp: 'u64';
      /** `pmdval_t pmdval` */ readonly pmdval: 'u64';
    }>;
    /** xen:xen_mmu_set_pte: `ptep %p pteval %0*llx (raw %0*llx)` */
    readonly xen_mmu_set_pte: Tracepoint<EventHead & {
      /** `pte_t * ptep`, address */ readonly ptep: 'u64';
      /** `pteval_t pteval` */ readonly pteval: 'u64';
    }>;
    /** xen:xen_mmu_set_pud: `pudp %p pudval %0*llx (raw %0*llx)` */
    readonly xen_mmu_set_pud: Tracepoint<EventHead & {
      /** `pud_t * pudp`, address */ readonly pudp: 'u64';
      /** `pudval_t pudval` */ readonly pudval: 'u64';
    }>;
    /** xen:xen_mmu_write_cr3: `%s cr3 %lx` */
    readonly xen_mmu_write_cr3: Tracepoint<EventHead & {
      /** `bool kernel` */ readonly kernel: 'bool';
      /** `unsigned long cr3` */ readonly cr3: 'u64';
    }>;
  };
}

/** The events of Linux 6.12.118+deb13-cloud-amd64: each can be recorded, and its table has typed columns. */
export const events: KernelEvents = {
  alarmtimer: {
    alarmtimer_cancel: tracepoint('alarmtimer', 'alarmtimer_cancel'),
    alarmtimer_fired: tracepoint('alarmtimer', 'alarmtimer_fired'),
    alarmtimer_start: tracepoint('alarmtimer', 'alarmtimer_start'),
    alarmtimer_suspend: tracepoint('alarmtimer', 'alarmtimer_suspend'),
  },
  amd_cpu: {
    amd_pstate_perf: tracepoint('amd_cpu', 'amd_pstate_perf'),
  },
  avc: {
    selinux_audited: tracepoint('avc', 'selinux_audited'),
  },
  block: {
    block_bio_backmerge: tracepoint('block', 'block_bio_backmerge'),
    block_bio_bounce: tracepoint('block', 'block_bio_bounce'),
    block_bio_complete: tracepoint('block', 'block_bio_complete'),
    block_bio_frontmerge: tracepoint('block', 'block_bio_frontmerge'),
    block_bio_queue: tracepoint('block', 'block_bio_queue'),
    block_bio_remap: tracepoint('block', 'block_bio_remap'),
    block_dirty_buffer: tracepoint('block', 'block_dirty_buffer'),
    block_getrq: tracepoint('block', 'block_getrq'),
    block_io_done: tracepoint('block', 'block_io_done'),
    block_io_start: tracepoint('block', 'block_io_start'),
    block_plug: tracepoint('block', 'block_plug'),
    block_rq_complete: tracepoint('block', 'block_rq_complete'),
    block_rq_error: tracepoint('block', 'block_rq_error'),
    block_rq_insert: tracepoint('block', 'block_rq_insert'),
    block_rq_issue: tracepoint('block', 'block_rq_issue'),
    block_rq_merge: tracepoint('block', 'block_rq_merge'),
    block_rq_remap: tracepoint('block', 'block_rq_remap'),
    block_rq_requeue: tracepoint('block', 'block_rq_requeue'),
    block_split: tracepoint('block', 'block_split'),
    block_touch_buffer: tracepoint('block', 'block_touch_buffer'),
    block_unplug: tracepoint('block', 'block_unplug'),
  },
  bpf_test_run: {
    bpf_test_finish: tracepoint('bpf_test_run', 'bpf_test_finish'),
    bpf_trigger_tp: tracepoint('bpf_test_run', 'bpf_trigger_tp'),
  },
  bpf_trace: {
    bpf_trace_printk: tracepoint('bpf_trace', 'bpf_trace_printk'),
  },
  bridge: {
    br_fdb_add: tracepoint('bridge', 'br_fdb_add'),
    br_fdb_external_learn_add: tracepoint('bridge', 'br_fdb_external_learn_add'),
    br_fdb_update: tracepoint('bridge', 'br_fdb_update'),
    br_mdb_full: tracepoint('bridge', 'br_mdb_full'),
    fdb_delete: tracepoint('bridge', 'fdb_delete'),
  },
  cgroup: {
    cgroup_attach_task: tracepoint('cgroup', 'cgroup_attach_task'),
    cgroup_destroy_root: tracepoint('cgroup', 'cgroup_destroy_root'),
    cgroup_freeze: tracepoint('cgroup', 'cgroup_freeze'),
    cgroup_mkdir: tracepoint('cgroup', 'cgroup_mkdir'),
    cgroup_notify_frozen: tracepoint('cgroup', 'cgroup_notify_frozen'),
    cgroup_notify_populated: tracepoint('cgroup', 'cgroup_notify_populated'),
    cgroup_release: tracepoint('cgroup', 'cgroup_release'),
    cgroup_remount: tracepoint('cgroup', 'cgroup_remount'),
    cgroup_rename: tracepoint('cgroup', 'cgroup_rename'),
    cgroup_rmdir: tracepoint('cgroup', 'cgroup_rmdir'),
    cgroup_rstat_cpu_lock_contended: tracepoint('cgroup', 'cgroup_rstat_cpu_lock_contended'),
    cgroup_rstat_cpu_lock_contended_fastpath: tracepoint('cgroup', 'cgroup_rstat_cpu_lock_contended_fastpath'),
    cgroup_rstat_cpu_locked: tracepoint('cgroup', 'cgroup_rstat_cpu_locked'),
    cgroup_rstat_cpu_locked_fastpath: tracepoint('cgroup', 'cgroup_rstat_cpu_locked_fastpath'),
    cgroup_rstat_cpu_unlock: tracepoint('cgroup', 'cgroup_rstat_cpu_unlock'),
    cgroup_rstat_cpu_unlock_fastpath: tracepoint('cgroup', 'cgroup_rstat_cpu_unlock_fastpath'),
    cgroup_rstat_lock_contended: tracepoint('cgroup', 'cgroup_rstat_lock_contended'),
    cgroup_rstat_locked: tracepoint('cgroup', 'cgroup_rstat_locked'),
    cgroup_rstat_unlock: tracepoint('cgroup', 'cgroup_rstat_unlock'),
    cgroup_setup_root: tracepoint('cgroup', 'cgroup_setup_root'),
    cgroup_transfer_tasks: tracepoint('cgroup', 'cgroup_transfer_tasks'),
    cgroup_unfreeze: tracepoint('cgroup', 'cgroup_unfreeze'),
  },
  compaction: {
    mm_compaction_begin: tracepoint('compaction', 'mm_compaction_begin'),
    mm_compaction_defer_compaction: tracepoint('compaction', 'mm_compaction_defer_compaction'),
    mm_compaction_defer_reset: tracepoint('compaction', 'mm_compaction_defer_reset'),
    mm_compaction_deferred: tracepoint('compaction', 'mm_compaction_deferred'),
    mm_compaction_end: tracepoint('compaction', 'mm_compaction_end'),
    mm_compaction_fast_isolate_freepages: tracepoint('compaction', 'mm_compaction_fast_isolate_freepages'),
    mm_compaction_finished: tracepoint('compaction', 'mm_compaction_finished'),
    mm_compaction_isolate_freepages: tracepoint('compaction', 'mm_compaction_isolate_freepages'),
    mm_compaction_isolate_migratepages: tracepoint('compaction', 'mm_compaction_isolate_migratepages'),
    mm_compaction_kcompactd_sleep: tracepoint('compaction', 'mm_compaction_kcompactd_sleep'),
    mm_compaction_kcompactd_wake: tracepoint('compaction', 'mm_compaction_kcompactd_wake'),
    mm_compaction_migratepages: tracepoint('compaction', 'mm_compaction_migratepages'),
    mm_compaction_suitable: tracepoint('compaction', 'mm_compaction_suitable'),
    mm_compaction_try_to_compact_pages: tracepoint('compaction', 'mm_compaction_try_to_compact_pages'),
    mm_compaction_wakeup_kcompactd: tracepoint('compaction', 'mm_compaction_wakeup_kcompactd'),
  },
  context_tracking: {
    user_enter: tracepoint('context_tracking', 'user_enter'),
    user_exit: tracepoint('context_tracking', 'user_exit'),
  },
  cpuhp: {
    cpuhp_enter: tracepoint('cpuhp', 'cpuhp_enter'),
    cpuhp_exit: tracepoint('cpuhp', 'cpuhp_exit'),
    cpuhp_multi_enter: tracepoint('cpuhp', 'cpuhp_multi_enter'),
  },
  csd: {
    csd_function_entry: tracepoint('csd', 'csd_function_entry'),
    csd_function_exit: tracepoint('csd', 'csd_function_exit'),
    csd_queue_cpu: tracepoint('csd', 'csd_queue_cpu'),
  },
  cxl: {
    cxl_aer_correctable_error: tracepoint('cxl', 'cxl_aer_correctable_error'),
    cxl_aer_uncorrectable_error: tracepoint('cxl', 'cxl_aer_uncorrectable_error'),
    cxl_dram: tracepoint('cxl', 'cxl_dram'),
    cxl_general_media: tracepoint('cxl', 'cxl_general_media'),
    cxl_generic_event: tracepoint('cxl', 'cxl_generic_event'),
    cxl_memory_module: tracepoint('cxl', 'cxl_memory_module'),
    cxl_overflow: tracepoint('cxl', 'cxl_overflow'),
    cxl_poison: tracepoint('cxl', 'cxl_poison'),
  },
  damon: {
    damon_aggregated: tracepoint('damon', 'damon_aggregated'),
    damos_before_apply: tracepoint('damon', 'damos_before_apply'),
  },
  dev: {
    devres_log: tracepoint('dev', 'devres_log'),
  },
  devlink: {
    devlink_health_recover_aborted: tracepoint('devlink', 'devlink_health_recover_aborted'),
    devlink_health_report: tracepoint('devlink', 'devlink_health_report'),
    devlink_health_reporter_state_update: tracepoint('devlink', 'devlink_health_reporter_state_update'),
    devlink_hwerr: tracepoint('devlink', 'devlink_hwerr'),
    devlink_hwmsg: tracepoint('devlink', 'devlink_hwmsg'),
    devlink_trap_report: tracepoint('devlink', 'devlink_trap_report'),
  },
  dma: {
    dma_alloc: tracepoint('dma', 'dma_alloc'),
    dma_alloc_pages: tracepoint('dma', 'dma_alloc_pages'),
    dma_alloc_sgt: tracepoint('dma', 'dma_alloc_sgt'),
    dma_alloc_sgt_err: tracepoint('dma', 'dma_alloc_sgt_err'),
    dma_free: tracepoint('dma', 'dma_free'),
    dma_free_pages: tracepoint('dma', 'dma_free_pages'),
    dma_free_sgt: tracepoint('dma', 'dma_free_sgt'),
    dma_map_page: tracepoint('dma', 'dma_map_page'),
    dma_map_resource: tracepoint('dma', 'dma_map_resource'),
    dma_map_sg: tracepoint('dma', 'dma_map_sg'),
    dma_map_sg_err: tracepoint('dma', 'dma_map_sg_err'),
    dma_sync_sg_for_cpu: tracepoint('dma', 'dma_sync_sg_for_cpu'),
    dma_sync_sg_for_device: tracepoint('dma', 'dma_sync_sg_for_device'),
    dma_sync_single_for_cpu: tracepoint('dma', 'dma_sync_single_for_cpu'),
    dma_sync_single_for_device: tracepoint('dma', 'dma_sync_single_for_device'),
    dma_unmap_page: tracepoint('dma', 'dma_unmap_page'),
    dma_unmap_resource: tracepoint('dma', 'dma_unmap_resource'),
    dma_unmap_sg: tracepoint('dma', 'dma_unmap_sg'),
  },
  dma_fence: {
    dma_fence_destroy: tracepoint('dma_fence', 'dma_fence_destroy'),
    dma_fence_emit: tracepoint('dma_fence', 'dma_fence_emit'),
    dma_fence_enable_signal: tracepoint('dma_fence', 'dma_fence_enable_signal'),
    dma_fence_init: tracepoint('dma_fence', 'dma_fence_init'),
    dma_fence_signaled: tracepoint('dma_fence', 'dma_fence_signaled'),
    dma_fence_wait_end: tracepoint('dma_fence', 'dma_fence_wait_end'),
    dma_fence_wait_start: tracepoint('dma_fence', 'dma_fence_wait_start'),
  },
  erofs: {
    erofs_fill_inode: tracepoint('erofs', 'erofs_fill_inode'),
    erofs_lookup: tracepoint('erofs', 'erofs_lookup'),
    erofs_map_blocks_enter: tracepoint('erofs', 'erofs_map_blocks_enter'),
    erofs_map_blocks_exit: tracepoint('erofs', 'erofs_map_blocks_exit'),
    erofs_read_folio: tracepoint('erofs', 'erofs_read_folio'),
    erofs_readahead: tracepoint('erofs', 'erofs_readahead'),
  },
  error_report: {
    error_report_end: tracepoint('error_report', 'error_report_end'),
  },
  exceptions: {
    page_fault_kernel: tracepoint('exceptions', 'page_fault_kernel'),
    page_fault_user: tracepoint('exceptions', 'page_fault_user'),
  },
  ext4: {
    ext4_alloc_da_blocks: tracepoint('ext4', 'ext4_alloc_da_blocks'),
    ext4_allocate_blocks: tracepoint('ext4', 'ext4_allocate_blocks'),
    ext4_allocate_inode: tracepoint('ext4', 'ext4_allocate_inode'),
    ext4_begin_ordered_truncate: tracepoint('ext4', 'ext4_begin_ordered_truncate'),
    ext4_collapse_range: tracepoint('ext4', 'ext4_collapse_range'),
    ext4_da_release_space: tracepoint('ext4', 'ext4_da_release_space'),
    ext4_da_reserve_space: tracepoint('ext4', 'ext4_da_reserve_space'),
    ext4_da_update_reserve_space: tracepoint('ext4', 'ext4_da_update_reserve_space'),
    ext4_da_write_begin: tracepoint('ext4', 'ext4_da_write_begin'),
    ext4_da_write_end: tracepoint('ext4', 'ext4_da_write_end'),
    ext4_da_write_pages: tracepoint('ext4', 'ext4_da_write_pages'),
    ext4_da_write_pages_extent: tracepoint('ext4', 'ext4_da_write_pages_extent'),
    ext4_discard_blocks: tracepoint('ext4', 'ext4_discard_blocks'),
    ext4_discard_preallocations: tracepoint('ext4', 'ext4_discard_preallocations'),
    ext4_drop_inode: tracepoint('ext4', 'ext4_drop_inode'),
    ext4_error: tracepoint('ext4', 'ext4_error'),
    ext4_es_cache_extent: tracepoint('ext4', 'ext4_es_cache_extent'),
    ext4_es_find_extent_range_enter: tracepoint('ext4', 'ext4_es_find_extent_range_enter'),
    ext4_es_find_extent_range_exit: tracepoint('ext4', 'ext4_es_find_extent_range_exit'),
    ext4_es_insert_delayed_extent: tracepoint('ext4', 'ext4_es_insert_delayed_extent'),
    ext4_es_insert_extent: tracepoint('ext4', 'ext4_es_insert_extent'),
    ext4_es_lookup_extent_enter: tracepoint('ext4', 'ext4_es_lookup_extent_enter'),
    ext4_es_lookup_extent_exit: tracepoint('ext4', 'ext4_es_lookup_extent_exit'),
    ext4_es_remove_extent: tracepoint('ext4', 'ext4_es_remove_extent'),
    ext4_es_shrink: tracepoint('ext4', 'ext4_es_shrink'),
    ext4_es_shrink_count: tracepoint('ext4', 'ext4_es_shrink_count'),
    ext4_es_shrink_scan_enter: tracepoint('ext4', 'ext4_es_shrink_scan_enter'),
    ext4_es_shrink_scan_exit: tracepoint('ext4', 'ext4_es_shrink_scan_exit'),
    ext4_evict_inode: tracepoint('ext4', 'ext4_evict_inode'),
    ext4_ext_convert_to_initialized_enter: tracepoint('ext4', 'ext4_ext_convert_to_initialized_enter'),
    ext4_ext_convert_to_initialized_fastpath: tracepoint('ext4', 'ext4_ext_convert_to_initialized_fastpath'),
    ext4_ext_handle_unwritten_extents: tracepoint('ext4', 'ext4_ext_handle_unwritten_extents'),
    ext4_ext_load_extent: tracepoint('ext4', 'ext4_ext_load_extent'),
    ext4_ext_map_blocks_enter: tracepoint('ext4', 'ext4_ext_map_blocks_enter'),
    ext4_ext_map_blocks_exit: tracepoint('ext4', 'ext4_ext_map_blocks_exit'),
    ext4_ext_remove_space: tracepoint('ext4', 'ext4_ext_remove_space'),
    ext4_ext_remove_space_done: tracepoint('ext4', 'ext4_ext_remove_space_done'),
    ext4_ext_rm_idx: tracepoint('ext4', 'ext4_ext_rm_idx'),
    ext4_ext_rm_leaf: tracepoint('ext4', 'ext4_ext_rm_leaf'),
    ext4_ext_show_extent: tracepoint('ext4', 'ext4_ext_show_extent'),
    ext4_fallocate_enter: tracepoint('ext4', 'ext4_fallocate_enter'),
    ext4_fallocate_exit: tracepoint('ext4', 'ext4_fallocate_exit'),
    ext4_fc_cleanup: tracepoint('ext4', 'ext4_fc_cleanup'),
    ext4_fc_commit_start: tracepoint('ext4', 'ext4_fc_commit_start'),
    ext4_fc_commit_stop: tracepoint('ext4', 'ext4_fc_commit_stop'),
    ext4_fc_replay: tracepoint('ext4', 'ext4_fc_replay'),
    ext4_fc_replay_scan: tracepoint('ext4', 'ext4_fc_replay_scan'),
    ext4_fc_stats: tracepoint('ext4', 'ext4_fc_stats'),
    ext4_fc_track_create: tracepoint('ext4', 'ext4_fc_track_create'),
    ext4_fc_track_inode: tracepoint('ext4', 'ext4_fc_track_inode'),
    ext4_fc_track_link: tracepoint('ext4', 'ext4_fc_track_link'),
    ext4_fc_track_range: tracepoint('ext4', 'ext4_fc_track_range'),
    ext4_fc_track_unlink: tracepoint('ext4', 'ext4_fc_track_unlink'),
    ext4_forget: tracepoint('ext4', 'ext4_forget'),
    ext4_free_blocks: tracepoint('ext4', 'ext4_free_blocks'),
    ext4_free_inode: tracepoint('ext4', 'ext4_free_inode'),
    ext4_fsmap_high_key: tracepoint('ext4', 'ext4_fsmap_high_key'),
    ext4_fsmap_low_key: tracepoint('ext4', 'ext4_fsmap_low_key'),
    ext4_fsmap_mapping: tracepoint('ext4', 'ext4_fsmap_mapping'),
    ext4_get_implied_cluster_alloc_exit: tracepoint('ext4', 'ext4_get_implied_cluster_alloc_exit'),
    ext4_getfsmap_high_key: tracepoint('ext4', 'ext4_getfsmap_high_key'),
    ext4_getfsmap_low_key: tracepoint('ext4', 'ext4_getfsmap_low_key'),
    ext4_getfsmap_mapping: tracepoint('ext4', 'ext4_getfsmap_mapping'),
    ext4_ind_map_blocks_enter: tracepoint('ext4', 'ext4_ind_map_blocks_enter'),
    ext4_ind_map_blocks_exit: tracepoint('ext4', 'ext4_ind_map_blocks_exit'),
    ext4_insert_range: tracepoint('ext4', 'ext4_insert_range'),
    ext4_invalidate_folio: tracepoint('ext4', 'ext4_invalidate_folio'),
    ext4_journal_start_inode: tracepoint('ext4', 'ext4_journal_start_inode'),
    ext4_journal_start_reserved: tracepoint('ext4', 'ext4_journal_start_reserved'),
    ext4_journal_start_sb: tracepoint('ext4', 'ext4_journal_start_sb'),
    ext4_journalled_invalidate_folio: tracepoint('ext4', 'ext4_journalled_invalidate_folio'),
    ext4_journalled_write_end: tracepoint('ext4', 'ext4_journalled_write_end'),
    ext4_lazy_itable_init: tracepoint('ext4', 'ext4_lazy_itable_init'),
    ext4_load_inode: tracepoint('ext4', 'ext4_load_inode'),
    ext4_load_inode_bitmap: tracepoint('ext4', 'ext4_load_inode_bitmap'),
    ext4_mark_inode_dirty: tracepoint('ext4', 'ext4_mark_inode_dirty'),
    ext4_mb_bitmap_load: tracepoint('ext4', 'ext4_mb_bitmap_load'),
    ext4_mb_buddy_bitmap_load: tracepoint('ext4', 'ext4_mb_buddy_bitmap_load'),
    ext4_mb_discard_preallocations: tracepoint('ext4', 'ext4_mb_discard_preallocations'),
    ext4_mb_new_group_pa: tracepoint('ext4', 'ext4_mb_new_group_pa'),
    ext4_mb_new_inode_pa: tracepoint('ext4', 'ext4_mb_new_inode_pa'),
    ext4_mb_release_group_pa: tracepoint('ext4', 'ext4_mb_release_group_pa'),
    ext4_mb_release_inode_pa: tracepoint('ext4', 'ext4_mb_release_inode_pa'),
    ext4_mballoc_alloc: tracepoint('ext4', 'ext4_mballoc_alloc'),
    ext4_mballoc_discard: tracepoint('ext4', 'ext4_mballoc_discard'),
    ext4_mballoc_free: tracepoint('ext4', 'ext4_mballoc_free'),
    ext4_mballoc_prealloc: tracepoint('ext4', 'ext4_mballoc_prealloc'),
    ext4_nfs_commit_metadata: tracepoint('ext4', 'ext4_nfs_commit_metadata'),
    ext4_other_inode_update_time: tracepoint('ext4', 'ext4_other_inode_update_time'),
    ext4_prefetch_bitmaps: tracepoint('ext4', 'ext4_prefetch_bitmaps'),
    ext4_punch_hole: tracepoint('ext4', 'ext4_punch_hole'),
    ext4_read_block_bitmap_load: tracepoint('ext4', 'ext4_read_block_bitmap_load'),
    ext4_read_folio: tracepoint('ext4', 'ext4_read_folio'),
    ext4_release_folio: tracepoint('ext4', 'ext4_release_folio'),
    ext4_remove_blocks: tracepoint('ext4', 'ext4_remove_blocks'),
    ext4_request_blocks: tracepoint('ext4', 'ext4_request_blocks'),
    ext4_request_inode: tracepoint('ext4', 'ext4_request_inode'),
    ext4_shutdown: tracepoint('ext4', 'ext4_shutdown'),
    ext4_sync_file_enter: tracepoint('ext4', 'ext4_sync_file_enter'),
    ext4_sync_file_exit: tracepoint('ext4', 'ext4_sync_file_exit'),
    ext4_sync_fs: tracepoint('ext4', 'ext4_sync_fs'),
    ext4_trim_all_free: tracepoint('ext4', 'ext4_trim_all_free'),
    ext4_trim_extent: tracepoint('ext4', 'ext4_trim_extent'),
    ext4_truncate_enter: tracepoint('ext4', 'ext4_truncate_enter'),
    ext4_truncate_exit: tracepoint('ext4', 'ext4_truncate_exit'),
    ext4_unlink_enter: tracepoint('ext4', 'ext4_unlink_enter'),
    ext4_unlink_exit: tracepoint('ext4', 'ext4_unlink_exit'),
    ext4_update_sb: tracepoint('ext4', 'ext4_update_sb'),
    ext4_write_begin: tracepoint('ext4', 'ext4_write_begin'),
    ext4_write_end: tracepoint('ext4', 'ext4_write_end'),
    ext4_writepages: tracepoint('ext4', 'ext4_writepages'),
    ext4_writepages_result: tracepoint('ext4', 'ext4_writepages_result'),
    ext4_zero_range: tracepoint('ext4', 'ext4_zero_range'),
  },
  fib6: {
    fib6_table_lookup: tracepoint('fib6', 'fib6_table_lookup'),
  },
  fib: {
    fib_table_lookup: tracepoint('fib', 'fib_table_lookup'),
  },
  filelock: {
    break_lease_block: tracepoint('filelock', 'break_lease_block'),
    break_lease_noblock: tracepoint('filelock', 'break_lease_noblock'),
    break_lease_unblock: tracepoint('filelock', 'break_lease_unblock'),
    fcntl_setlk: tracepoint('filelock', 'fcntl_setlk'),
    flock_lock_inode: tracepoint('filelock', 'flock_lock_inode'),
    generic_add_lease: tracepoint('filelock', 'generic_add_lease'),
    generic_delete_lease: tracepoint('filelock', 'generic_delete_lease'),
    leases_conflict: tracepoint('filelock', 'leases_conflict'),
    locks_get_lock_context: tracepoint('filelock', 'locks_get_lock_context'),
    locks_remove_posix: tracepoint('filelock', 'locks_remove_posix'),
    posix_lock_inode: tracepoint('filelock', 'posix_lock_inode'),
    time_out_leases: tracepoint('filelock', 'time_out_leases'),
  },
  filemap: {
    file_check_and_advance_wb_err: tracepoint('filemap', 'file_check_and_advance_wb_err'),
    filemap_set_wb_err: tracepoint('filemap', 'filemap_set_wb_err'),
    mm_filemap_add_to_page_cache: tracepoint('filemap', 'mm_filemap_add_to_page_cache'),
    mm_filemap_delete_from_page_cache: tracepoint('filemap', 'mm_filemap_delete_from_page_cache'),
    mm_filemap_fault: tracepoint('filemap', 'mm_filemap_fault'),
    mm_filemap_get_pages: tracepoint('filemap', 'mm_filemap_get_pages'),
    mm_filemap_map_pages: tracepoint('filemap', 'mm_filemap_map_pages'),
  },
  fs_dax: {
    dax_insert_mapping: tracepoint('fs_dax', 'dax_insert_mapping'),
    dax_insert_pfn_mkwrite: tracepoint('fs_dax', 'dax_insert_pfn_mkwrite'),
    dax_insert_pfn_mkwrite_no_entry: tracepoint('fs_dax', 'dax_insert_pfn_mkwrite_no_entry'),
    dax_load_hole: tracepoint('fs_dax', 'dax_load_hole'),
    dax_pmd_fault: tracepoint('fs_dax', 'dax_pmd_fault'),
    dax_pmd_fault_done: tracepoint('fs_dax', 'dax_pmd_fault_done'),
    dax_pmd_insert_mapping: tracepoint('fs_dax', 'dax_pmd_insert_mapping'),
    dax_pmd_load_hole: tracepoint('fs_dax', 'dax_pmd_load_hole'),
    dax_pmd_load_hole_fallback: tracepoint('fs_dax', 'dax_pmd_load_hole_fallback'),
    dax_pte_fault: tracepoint('fs_dax', 'dax_pte_fault'),
    dax_pte_fault_done: tracepoint('fs_dax', 'dax_pte_fault_done'),
    dax_writeback_one: tracepoint('fs_dax', 'dax_writeback_one'),
    dax_writeback_range: tracepoint('fs_dax', 'dax_writeback_range'),
    dax_writeback_range_done: tracepoint('fs_dax', 'dax_writeback_range_done'),
  },
  fuse: {
    fuse_request_end: tracepoint('fuse', 'fuse_request_end'),
    fuse_request_send: tracepoint('fuse', 'fuse_request_send'),
  },
  handshake: {
    handshake_cancel: tracepoint('handshake', 'handshake_cancel'),
    handshake_cancel_busy: tracepoint('handshake', 'handshake_cancel_busy'),
    handshake_cancel_none: tracepoint('handshake', 'handshake_cancel_none'),
    handshake_cmd_accept: tracepoint('handshake', 'handshake_cmd_accept'),
    handshake_cmd_accept_err: tracepoint('handshake', 'handshake_cmd_accept_err'),
    handshake_cmd_done: tracepoint('handshake', 'handshake_cmd_done'),
    handshake_cmd_done_err: tracepoint('handshake', 'handshake_cmd_done_err'),
    handshake_complete: tracepoint('handshake', 'handshake_complete'),
    handshake_destruct: tracepoint('handshake', 'handshake_destruct'),
    handshake_notify_err: tracepoint('handshake', 'handshake_notify_err'),
    handshake_submit: tracepoint('handshake', 'handshake_submit'),
    handshake_submit_err: tracepoint('handshake', 'handshake_submit_err'),
    tls_alert_recv: tracepoint('handshake', 'tls_alert_recv'),
    tls_alert_send: tracepoint('handshake', 'tls_alert_send'),
    tls_contenttype: tracepoint('handshake', 'tls_contenttype'),
  },
  huge_memory: {
    mm_collapse_huge_page: tracepoint('huge_memory', 'mm_collapse_huge_page'),
    mm_collapse_huge_page_isolate: tracepoint('huge_memory', 'mm_collapse_huge_page_isolate'),
    mm_collapse_huge_page_swapin: tracepoint('huge_memory', 'mm_collapse_huge_page_swapin'),
    mm_khugepaged_collapse_file: tracepoint('huge_memory', 'mm_khugepaged_collapse_file'),
    mm_khugepaged_scan_file: tracepoint('huge_memory', 'mm_khugepaged_scan_file'),
    mm_khugepaged_scan_pmd: tracepoint('huge_memory', 'mm_khugepaged_scan_pmd'),
  },
  hyperv: {
    hyperv_mmu_flush_tlb_multi: tracepoint('hyperv', 'hyperv_mmu_flush_tlb_multi'),
    hyperv_nested_flush_guest_mapping: tracepoint('hyperv', 'hyperv_nested_flush_guest_mapping'),
    hyperv_nested_flush_guest_mapping_range: tracepoint('hyperv', 'hyperv_nested_flush_guest_mapping_range'),
    hyperv_send_ipi_mask: tracepoint('hyperv', 'hyperv_send_ipi_mask'),
    hyperv_send_ipi_one: tracepoint('hyperv', 'hyperv_send_ipi_one'),
  },
  icmp: {
    icmp_send: tracepoint('icmp', 'icmp_send'),
  },
  initcall: {
    initcall_finish: tracepoint('initcall', 'initcall_finish'),
    initcall_level: tracepoint('initcall', 'initcall_level'),
    initcall_start: tracepoint('initcall', 'initcall_start'),
  },
  intel_iommu: {
    cache_tag_assign: tracepoint('intel_iommu', 'cache_tag_assign'),
    cache_tag_flush_all: tracepoint('intel_iommu', 'cache_tag_flush_all'),
    cache_tag_flush_range: tracepoint('intel_iommu', 'cache_tag_flush_range'),
    cache_tag_flush_range_np: tracepoint('intel_iommu', 'cache_tag_flush_range_np'),
    cache_tag_unassign: tracepoint('intel_iommu', 'cache_tag_unassign'),
    prq_report: tracepoint('intel_iommu', 'prq_report'),
    qi_submit: tracepoint('intel_iommu', 'qi_submit'),
  },
  io_uring: {
    io_uring_complete: tracepoint('io_uring', 'io_uring_complete'),
    io_uring_cqe_overflow: tracepoint('io_uring', 'io_uring_cqe_overflow'),
    io_uring_cqring_wait: tracepoint('io_uring', 'io_uring_cqring_wait'),
    io_uring_create: tracepoint('io_uring', 'io_uring_create'),
    io_uring_defer: tracepoint('io_uring', 'io_uring_defer'),
    io_uring_fail_link: tracepoint('io_uring', 'io_uring_fail_link'),
    io_uring_file_get: tracepoint('io_uring', 'io_uring_file_get'),
    io_uring_link: tracepoint('io_uring', 'io_uring_link'),
    io_uring_local_work_run: tracepoint('io_uring', 'io_uring_local_work_run'),
    io_uring_poll_arm: tracepoint('io_uring', 'io_uring_poll_arm'),
    io_uring_queue_async_work: tracepoint('io_uring', 'io_uring_queue_async_work'),
    io_uring_register: tracepoint('io_uring', 'io_uring_register'),
    io_uring_req_failed: tracepoint('io_uring', 'io_uring_req_failed'),
    io_uring_short_write: tracepoint('io_uring', 'io_uring_short_write'),
    io_uring_submit_req: tracepoint('io_uring', 'io_uring_submit_req'),
    io_uring_task_add: tracepoint('io_uring', 'io_uring_task_add'),
    io_uring_task_work_run: tracepoint('io_uring', 'io_uring_task_work_run'),
  },
  iocost: {
    iocost_inuse_adjust: tracepoint('iocost', 'iocost_inuse_adjust'),
    iocost_inuse_shortage: tracepoint('iocost', 'iocost_inuse_shortage'),
    iocost_inuse_transfer: tracepoint('iocost', 'iocost_inuse_transfer'),
    iocost_ioc_vrate_adj: tracepoint('iocost', 'iocost_ioc_vrate_adj'),
    iocost_iocg_activate: tracepoint('iocost', 'iocost_iocg_activate'),
    iocost_iocg_forgive_debt: tracepoint('iocost', 'iocost_iocg_forgive_debt'),
    iocost_iocg_idle: tracepoint('iocost', 'iocost_iocg_idle'),
  },
  iomap: {
    iomap_dio_complete: tracepoint('iomap', 'iomap_dio_complete'),
    iomap_dio_invalidate_fail: tracepoint('iomap', 'iomap_dio_invalidate_fail'),
    iomap_dio_rw_begin: tracepoint('iomap', 'iomap_dio_rw_begin'),
    iomap_dio_rw_queued: tracepoint('iomap', 'iomap_dio_rw_queued'),
    iomap_invalidate_folio: tracepoint('iomap', 'iomap_invalidate_folio'),
    iomap_iter: tracepoint('iomap', 'iomap_iter'),
    iomap_iter_dstmap: tracepoint('iomap', 'iomap_iter_dstmap'),
    iomap_iter_srcmap: tracepoint('iomap', 'iomap_iter_srcmap'),
    iomap_readahead: tracepoint('iomap', 'iomap_readahead'),
    iomap_readpage: tracepoint('iomap', 'iomap_readpage'),
    iomap_release_folio: tracepoint('iomap', 'iomap_release_folio'),
    iomap_writepage: tracepoint('iomap', 'iomap_writepage'),
    iomap_writepage_map: tracepoint('iomap', 'iomap_writepage_map'),
  },
  iommu: {
    add_device_to_group: tracepoint('iommu', 'add_device_to_group'),
    attach_device_to_domain: tracepoint('iommu', 'attach_device_to_domain'),
    io_page_fault: tracepoint('iommu', 'io_page_fault'),
    map: tracepoint('iommu', 'map'),
    remove_device_from_group: tracepoint('iommu', 'remove_device_from_group'),
    unmap: tracepoint('iommu', 'unmap'),
  },
  ipi: {
    ipi_entry: tracepoint('ipi', 'ipi_entry'),
    ipi_exit: tracepoint('ipi', 'ipi_exit'),
    ipi_raise: tracepoint('ipi', 'ipi_raise'),
    ipi_send_cpu: tracepoint('ipi', 'ipi_send_cpu'),
    ipi_send_cpumask: tracepoint('ipi', 'ipi_send_cpumask'),
  },
  irq: {
    irq_handler_entry: tracepoint('irq', 'irq_handler_entry'),
    irq_handler_exit: tracepoint('irq', 'irq_handler_exit'),
    softirq_entry: tracepoint('irq', 'softirq_entry'),
    softirq_exit: tracepoint('irq', 'softirq_exit'),
    softirq_raise: tracepoint('irq', 'softirq_raise'),
    tasklet_entry: tracepoint('irq', 'tasklet_entry'),
    tasklet_exit: tracepoint('irq', 'tasklet_exit'),
  },
  irq_matrix: {
    irq_matrix_alloc: tracepoint('irq_matrix', 'irq_matrix_alloc'),
    irq_matrix_alloc_managed: tracepoint('irq_matrix', 'irq_matrix_alloc_managed'),
    irq_matrix_alloc_reserved: tracepoint('irq_matrix', 'irq_matrix_alloc_reserved'),
    irq_matrix_assign: tracepoint('irq_matrix', 'irq_matrix_assign'),
    irq_matrix_assign_system: tracepoint('irq_matrix', 'irq_matrix_assign_system'),
    irq_matrix_free: tracepoint('irq_matrix', 'irq_matrix_free'),
    irq_matrix_offline: tracepoint('irq_matrix', 'irq_matrix_offline'),
    irq_matrix_online: tracepoint('irq_matrix', 'irq_matrix_online'),
    irq_matrix_remove_managed: tracepoint('irq_matrix', 'irq_matrix_remove_managed'),
    irq_matrix_remove_reserved: tracepoint('irq_matrix', 'irq_matrix_remove_reserved'),
    irq_matrix_reserve: tracepoint('irq_matrix', 'irq_matrix_reserve'),
    irq_matrix_reserve_managed: tracepoint('irq_matrix', 'irq_matrix_reserve_managed'),
  },
  irq_vectors: {
    call_function_entry: tracepoint('irq_vectors', 'call_function_entry'),
    call_function_exit: tracepoint('irq_vectors', 'call_function_exit'),
    call_function_single_entry: tracepoint('irq_vectors', 'call_function_single_entry'),
    call_function_single_exit: tracepoint('irq_vectors', 'call_function_single_exit'),
    deferred_error_apic_entry: tracepoint('irq_vectors', 'deferred_error_apic_entry'),
    deferred_error_apic_exit: tracepoint('irq_vectors', 'deferred_error_apic_exit'),
    error_apic_entry: tracepoint('irq_vectors', 'error_apic_entry'),
    error_apic_exit: tracepoint('irq_vectors', 'error_apic_exit'),
    irq_work_entry: tracepoint('irq_vectors', 'irq_work_entry'),
    irq_work_exit: tracepoint('irq_vectors', 'irq_work_exit'),
    local_timer_entry: tracepoint('irq_vectors', 'local_timer_entry'),
    local_timer_exit: tracepoint('irq_vectors', 'local_timer_exit'),
    reschedule_entry: tracepoint('irq_vectors', 'reschedule_entry'),
    reschedule_exit: tracepoint('irq_vectors', 'reschedule_exit'),
    spurious_apic_entry: tracepoint('irq_vectors', 'spurious_apic_entry'),
    spurious_apic_exit: tracepoint('irq_vectors', 'spurious_apic_exit'),
    thermal_apic_entry: tracepoint('irq_vectors', 'thermal_apic_entry'),
    thermal_apic_exit: tracepoint('irq_vectors', 'thermal_apic_exit'),
    threshold_apic_entry: tracepoint('irq_vectors', 'threshold_apic_entry'),
    threshold_apic_exit: tracepoint('irq_vectors', 'threshold_apic_exit'),
    vector_activate: tracepoint('irq_vectors', 'vector_activate'),
    vector_alloc: tracepoint('irq_vectors', 'vector_alloc'),
    vector_alloc_managed: tracepoint('irq_vectors', 'vector_alloc_managed'),
    vector_clear: tracepoint('irq_vectors', 'vector_clear'),
    vector_config: tracepoint('irq_vectors', 'vector_config'),
    vector_deactivate: tracepoint('irq_vectors', 'vector_deactivate'),
    vector_free_moved: tracepoint('irq_vectors', 'vector_free_moved'),
    vector_reserve: tracepoint('irq_vectors', 'vector_reserve'),
    vector_reserve_managed: tracepoint('irq_vectors', 'vector_reserve_managed'),
    vector_setup: tracepoint('irq_vectors', 'vector_setup'),
    vector_teardown: tracepoint('irq_vectors', 'vector_teardown'),
    vector_update: tracepoint('irq_vectors', 'vector_update'),
    x86_platform_ipi_entry: tracepoint('irq_vectors', 'x86_platform_ipi_entry'),
    x86_platform_ipi_exit: tracepoint('irq_vectors', 'x86_platform_ipi_exit'),
  },
  jbd2: {
    jbd2_checkpoint: tracepoint('jbd2', 'jbd2_checkpoint'),
    jbd2_checkpoint_stats: tracepoint('jbd2', 'jbd2_checkpoint_stats'),
    jbd2_commit_flushing: tracepoint('jbd2', 'jbd2_commit_flushing'),
    jbd2_commit_locking: tracepoint('jbd2', 'jbd2_commit_locking'),
    jbd2_commit_logging: tracepoint('jbd2', 'jbd2_commit_logging'),
    jbd2_drop_transaction: tracepoint('jbd2', 'jbd2_drop_transaction'),
    jbd2_end_commit: tracepoint('jbd2', 'jbd2_end_commit'),
    jbd2_handle_extend: tracepoint('jbd2', 'jbd2_handle_extend'),
    jbd2_handle_restart: tracepoint('jbd2', 'jbd2_handle_restart'),
    jbd2_handle_start: tracepoint('jbd2', 'jbd2_handle_start'),
    jbd2_handle_stats: tracepoint('jbd2', 'jbd2_handle_stats'),
    jbd2_lock_buffer_stall: tracepoint('jbd2', 'jbd2_lock_buffer_stall'),
    jbd2_run_stats: tracepoint('jbd2', 'jbd2_run_stats'),
    jbd2_shrink_checkpoint_list: tracepoint('jbd2', 'jbd2_shrink_checkpoint_list'),
    jbd2_shrink_count: tracepoint('jbd2', 'jbd2_shrink_count'),
    jbd2_shrink_scan_enter: tracepoint('jbd2', 'jbd2_shrink_scan_enter'),
    jbd2_shrink_scan_exit: tracepoint('jbd2', 'jbd2_shrink_scan_exit'),
    jbd2_start_commit: tracepoint('jbd2', 'jbd2_start_commit'),
    jbd2_submit_inode_data: tracepoint('jbd2', 'jbd2_submit_inode_data'),
    jbd2_update_log_tail: tracepoint('jbd2', 'jbd2_update_log_tail'),
    jbd2_write_superblock: tracepoint('jbd2', 'jbd2_write_superblock'),
  },
  kmem: {
    kfree: tracepoint('kmem', 'kfree'),
    kmalloc: tracepoint('kmem', 'kmalloc'),
    kmem_cache_alloc: tracepoint('kmem', 'kmem_cache_alloc'),
    kmem_cache_free: tracepoint('kmem', 'kmem_cache_free'),
    mm_alloc_contig_migrate_range_info: tracepoint('kmem', 'mm_alloc_contig_migrate_range_info'),
    mm_page_alloc: tracepoint('kmem', 'mm_page_alloc'),
    mm_page_alloc_extfrag: tracepoint('kmem', 'mm_page_alloc_extfrag'),
    mm_page_alloc_zone_locked: tracepoint('kmem', 'mm_page_alloc_zone_locked'),
    mm_page_free: tracepoint('kmem', 'mm_page_free'),
    mm_page_free_batched: tracepoint('kmem', 'mm_page_free_batched'),
    mm_page_pcpu_drain: tracepoint('kmem', 'mm_page_pcpu_drain'),
    rss_stat: tracepoint('kmem', 'rss_stat'),
  },
  ksm: {
    ksm_advisor: tracepoint('ksm', 'ksm_advisor'),
    ksm_enter: tracepoint('ksm', 'ksm_enter'),
    ksm_exit: tracepoint('ksm', 'ksm_exit'),
    ksm_merge_one_page: tracepoint('ksm', 'ksm_merge_one_page'),
    ksm_merge_with_ksm_page: tracepoint('ksm', 'ksm_merge_with_ksm_page'),
    ksm_remove_ksm_page: tracepoint('ksm', 'ksm_remove_ksm_page'),
    ksm_remove_rmap_item: tracepoint('ksm', 'ksm_remove_rmap_item'),
    ksm_start_scan: tracepoint('ksm', 'ksm_start_scan'),
    ksm_stop_scan: tracepoint('ksm', 'ksm_stop_scan'),
  },
  lock: {
    contention_begin: tracepoint('lock', 'contention_begin'),
    contention_end: tracepoint('lock', 'contention_end'),
  },
  maple_tree: {
    ma_op: tracepoint('maple_tree', 'ma_op'),
    ma_read: tracepoint('maple_tree', 'ma_read'),
    ma_write: tracepoint('maple_tree', 'ma_write'),
  },
  mce: {
    mce_record: tracepoint('mce', 'mce_record'),
  },
  migrate: {
    mm_migrate_pages: tracepoint('migrate', 'mm_migrate_pages'),
    mm_migrate_pages_start: tracepoint('migrate', 'mm_migrate_pages_start'),
    remove_migration_pte: tracepoint('migrate', 'remove_migration_pte'),
    set_migration_pte: tracepoint('migrate', 'set_migration_pte'),
  },
  mmap: {
    exit_mmap: tracepoint('mmap', 'exit_mmap'),
    vm_unmapped_area: tracepoint('mmap', 'vm_unmapped_area'),
    vma_mas_szero: tracepoint('mmap', 'vma_mas_szero'),
    vma_store: tracepoint('mmap', 'vma_store'),
  },
  mmap_lock: {
    mmap_lock_acquire_returned: tracepoint('mmap_lock', 'mmap_lock_acquire_returned'),
    mmap_lock_released: tracepoint('mmap_lock', 'mmap_lock_released'),
    mmap_lock_start_locking: tracepoint('mmap_lock', 'mmap_lock_start_locking'),
  },
  module: {
    module_free: tracepoint('module', 'module_free'),
    module_get: tracepoint('module', 'module_get'),
    module_load: tracepoint('module', 'module_load'),
    module_put: tracepoint('module', 'module_put'),
    module_request: tracepoint('module', 'module_request'),
  },
  mptcp: {
    ack_update_msk: tracepoint('mptcp', 'ack_update_msk'),
    get_mapping_status: tracepoint('mptcp', 'get_mapping_status'),
    mptcp_sendmsg_frag: tracepoint('mptcp', 'mptcp_sendmsg_frag'),
    mptcp_subflow_get_send: tracepoint('mptcp', 'mptcp_subflow_get_send'),
    subflow_check_data_avail: tracepoint('mptcp', 'subflow_check_data_avail'),
  },
  msr: {
    rdpmc: tracepoint('msr', 'rdpmc'),
    read_msr: tracepoint('msr', 'read_msr'),
    write_msr: tracepoint('msr', 'write_msr'),
  },
  napi: {
    dql_stall_detected: tracepoint('napi', 'dql_stall_detected'),
    napi_poll: tracepoint('napi', 'napi_poll'),
  },
  neigh: {
    neigh_cleanup_and_release: tracepoint('neigh', 'neigh_cleanup_and_release'),
    neigh_create: tracepoint('neigh', 'neigh_create'),
    neigh_event_send_dead: tracepoint('neigh', 'neigh_event_send_dead'),
    neigh_event_send_done: tracepoint('neigh', 'neigh_event_send_done'),
    neigh_timer_handler: tracepoint('neigh', 'neigh_timer_handler'),
    neigh_update: tracepoint('neigh', 'neigh_update'),
    neigh_update_done: tracepoint('neigh', 'neigh_update_done'),
  },
  net: {
    napi_gro_frags_entry: tracepoint('net', 'napi_gro_frags_entry'),
    napi_gro_frags_exit: tracepoint('net', 'napi_gro_frags_exit'),
    napi_gro_receive_entry: tracepoint('net', 'napi_gro_receive_entry'),
    napi_gro_receive_exit: tracepoint('net', 'napi_gro_receive_exit'),
    net_dev_queue: tracepoint('net', 'net_dev_queue'),
    net_dev_start_xmit: tracepoint('net', 'net_dev_start_xmit'),
    net_dev_xmit: tracepoint('net', 'net_dev_xmit'),
    net_dev_xmit_timeout: tracepoint('net', 'net_dev_xmit_timeout'),
    netif_receive_skb: tracepoint('net', 'netif_receive_skb'),
    netif_receive_skb_entry: tracepoint('net', 'netif_receive_skb_entry'),
    netif_receive_skb_exit: tracepoint('net', 'netif_receive_skb_exit'),
    netif_receive_skb_list_entry: tracepoint('net', 'netif_receive_skb_list_entry'),
    netif_receive_skb_list_exit: tracepoint('net', 'netif_receive_skb_list_exit'),
    netif_rx: tracepoint('net', 'netif_rx'),
    netif_rx_entry: tracepoint('net', 'netif_rx_entry'),
    netif_rx_exit: tracepoint('net', 'netif_rx_exit'),
  },
  netlink: {
    netlink_extack: tracepoint('netlink', 'netlink_extack'),
  },
  nmi: {
    nmi_handler: tracepoint('nmi', 'nmi_handler'),
  },
  notifier: {
    notifier_register: tracepoint('notifier', 'notifier_register'),
    notifier_run: tracepoint('notifier', 'notifier_run'),
    notifier_unregister: tracepoint('notifier', 'notifier_unregister'),
  },
  nvme: {
    nvme_async_event: tracepoint('nvme', 'nvme_async_event'),
    nvme_complete_rq: tracepoint('nvme', 'nvme_complete_rq'),
    nvme_setup_cmd: tracepoint('nvme', 'nvme_setup_cmd'),
    nvme_sq: tracepoint('nvme', 'nvme_sq'),
  },
  oom: {
    compact_retry: tracepoint('oom', 'compact_retry'),
    finish_task_reaping: tracepoint('oom', 'finish_task_reaping'),
    mark_victim: tracepoint('oom', 'mark_victim'),
    oom_score_adj_update: tracepoint('oom', 'oom_score_adj_update'),
    reclaim_retry_zone: tracepoint('oom', 'reclaim_retry_zone'),
    skip_task_reaping: tracepoint('oom', 'skip_task_reaping'),
    start_task_reaping: tracepoint('oom', 'start_task_reaping'),
    wake_reaper: tracepoint('oom', 'wake_reaper'),
  },
  page_isolation: {
    test_pages_isolated: tracepoint('page_isolation', 'test_pages_isolated'),
  },
  page_pool: {
    page_pool_release: tracepoint('page_pool', 'page_pool_release'),
    page_pool_state_hold: tracepoint('page_pool', 'page_pool_state_hold'),
    page_pool_state_release: tracepoint('page_pool', 'page_pool_state_release'),
    page_pool_update_nid: tracepoint('page_pool', 'page_pool_update_nid'),
  },
  pagemap: {
    mm_lru_activate: tracepoint('pagemap', 'mm_lru_activate'),
    mm_lru_insertion: tracepoint('pagemap', 'mm_lru_insertion'),
  },
  percpu: {
    percpu_alloc_percpu: tracepoint('percpu', 'percpu_alloc_percpu'),
    percpu_alloc_percpu_fail: tracepoint('percpu', 'percpu_alloc_percpu_fail'),
    percpu_create_chunk: tracepoint('percpu', 'percpu_create_chunk'),
    percpu_destroy_chunk: tracepoint('percpu', 'percpu_destroy_chunk'),
    percpu_free_percpu: tracepoint('percpu', 'percpu_free_percpu'),
  },
  power: {
    clock_disable: tracepoint('power', 'clock_disable'),
    clock_enable: tracepoint('power', 'clock_enable'),
    clock_set_rate: tracepoint('power', 'clock_set_rate'),
    cpu_frequency: tracepoint('power', 'cpu_frequency'),
    cpu_frequency_limits: tracepoint('power', 'cpu_frequency_limits'),
    cpu_idle: tracepoint('power', 'cpu_idle'),
    cpu_idle_miss: tracepoint('power', 'cpu_idle_miss'),
    dev_pm_qos_add_request: tracepoint('power', 'dev_pm_qos_add_request'),
    dev_pm_qos_remove_request: tracepoint('power', 'dev_pm_qos_remove_request'),
    dev_pm_qos_update_request: tracepoint('power', 'dev_pm_qos_update_request'),
    device_pm_callback_end: tracepoint('power', 'device_pm_callback_end'),
    device_pm_callback_start: tracepoint('power', 'device_pm_callback_start'),
    guest_halt_poll_ns: tracepoint('power', 'guest_halt_poll_ns'),
    pm_qos_add_request: tracepoint('power', 'pm_qos_add_request'),
    pm_qos_remove_request: tracepoint('power', 'pm_qos_remove_request'),
    pm_qos_update_flags: tracepoint('power', 'pm_qos_update_flags'),
    pm_qos_update_request: tracepoint('power', 'pm_qos_update_request'),
    pm_qos_update_target: tracepoint('power', 'pm_qos_update_target'),
    power_domain_target: tracepoint('power', 'power_domain_target'),
    powernv_throttle: tracepoint('power', 'powernv_throttle'),
    pstate_sample: tracepoint('power', 'pstate_sample'),
    suspend_resume: tracepoint('power', 'suspend_resume'),
    wakeup_source_activate: tracepoint('power', 'wakeup_source_activate'),
    wakeup_source_deactivate: tracepoint('power', 'wakeup_source_deactivate'),
  },
  printk: {
    console: tracepoint('printk', 'console'),
  },
  qdisc: {
    qdisc_create: tracepoint('qdisc', 'qdisc_create'),
    qdisc_dequeue: tracepoint('qdisc', 'qdisc_dequeue'),
    qdisc_destroy: tracepoint('qdisc', 'qdisc_destroy'),
    qdisc_enqueue: tracepoint('qdisc', 'qdisc_enqueue'),
    qdisc_reset: tracepoint('qdisc', 'qdisc_reset'),
  },
  ras: {
    aer_event: tracepoint('ras', 'aer_event'),
    arm_event: tracepoint('ras', 'arm_event'),
    mc_event: tracepoint('ras', 'mc_event'),
    memory_failure_event: tracepoint('ras', 'memory_failure_event'),
    non_standard_event: tracepoint('ras', 'non_standard_event'),
  },
  raw_syscalls: {
    sys_enter: tracepoint('raw_syscalls', 'sys_enter'),
    sys_exit: tracepoint('raw_syscalls', 'sys_exit'),
  },
  rcu: {
    rcu_stall_warning: tracepoint('rcu', 'rcu_stall_warning'),
    rcu_utilization: tracepoint('rcu', 'rcu_utilization'),
  },
  resctrl: {
    mon_llc_occupancy_limbo: tracepoint('resctrl', 'mon_llc_occupancy_limbo'),
    pseudo_lock_l2: tracepoint('resctrl', 'pseudo_lock_l2'),
    pseudo_lock_l3: tracepoint('resctrl', 'pseudo_lock_l3'),
    pseudo_lock_mem_latency: tracepoint('resctrl', 'pseudo_lock_mem_latency'),
  },
  rpm: {
    rpm_idle: tracepoint('rpm', 'rpm_idle'),
    rpm_resume: tracepoint('rpm', 'rpm_resume'),
    rpm_return_int: tracepoint('rpm', 'rpm_return_int'),
    rpm_status: tracepoint('rpm', 'rpm_status'),
    rpm_suspend: tracepoint('rpm', 'rpm_suspend'),
    rpm_usage: tracepoint('rpm', 'rpm_usage'),
  },
  rseq: {
    rseq_ip_fixup: tracepoint('rseq', 'rseq_ip_fixup'),
    rseq_update: tracepoint('rseq', 'rseq_update'),
  },
  rtc: {
    rtc_alarm_irq_enable: tracepoint('rtc', 'rtc_alarm_irq_enable'),
    rtc_irq_set_freq: tracepoint('rtc', 'rtc_irq_set_freq'),
    rtc_irq_set_state: tracepoint('rtc', 'rtc_irq_set_state'),
    rtc_read_alarm: tracepoint('rtc', 'rtc_read_alarm'),
    rtc_read_offset: tracepoint('rtc', 'rtc_read_offset'),
    rtc_read_time: tracepoint('rtc', 'rtc_read_time'),
    rtc_set_alarm: tracepoint('rtc', 'rtc_set_alarm'),
    rtc_set_offset: tracepoint('rtc', 'rtc_set_offset'),
    rtc_set_time: tracepoint('rtc', 'rtc_set_time'),
    rtc_timer_dequeue: tracepoint('rtc', 'rtc_timer_dequeue'),
    rtc_timer_enqueue: tracepoint('rtc', 'rtc_timer_enqueue'),
    rtc_timer_fired: tracepoint('rtc', 'rtc_timer_fired'),
  },
  sched: {
    sched_kthread_stop: tracepoint('sched', 'sched_kthread_stop'),
    sched_kthread_stop_ret: tracepoint('sched', 'sched_kthread_stop_ret'),
    sched_kthread_work_execute_end: tracepoint('sched', 'sched_kthread_work_execute_end'),
    sched_kthread_work_execute_start: tracepoint('sched', 'sched_kthread_work_execute_start'),
    sched_kthread_work_queue_work: tracepoint('sched', 'sched_kthread_work_queue_work'),
    sched_migrate_task: tracepoint('sched', 'sched_migrate_task'),
    sched_move_numa: tracepoint('sched', 'sched_move_numa'),
    sched_pi_setprio: tracepoint('sched', 'sched_pi_setprio'),
    sched_prepare_exec: tracepoint('sched', 'sched_prepare_exec'),
    sched_process_exec: tracepoint('sched', 'sched_process_exec'),
    sched_process_exit: tracepoint('sched', 'sched_process_exit'),
    sched_process_fork: tracepoint('sched', 'sched_process_fork'),
    sched_process_free: tracepoint('sched', 'sched_process_free'),
    sched_process_hang: tracepoint('sched', 'sched_process_hang'),
    sched_process_wait: tracepoint('sched', 'sched_process_wait'),
    sched_skip_vma_numa: tracepoint('sched', 'sched_skip_vma_numa'),
    sched_stat_blocked: tracepoint('sched', 'sched_stat_blocked'),
    sched_stat_iowait: tracepoint('sched', 'sched_stat_iowait'),
    sched_stat_runtime: tracepoint('sched', 'sched_stat_runtime'),
    sched_stat_sleep: tracepoint('sched', 'sched_stat_sleep'),
    sched_stat_wait: tracepoint('sched', 'sched_stat_wait'),
    sched_stick_numa: tracepoint('sched', 'sched_stick_numa'),
    sched_swap_numa: tracepoint('sched', 'sched_swap_numa'),
    sched_switch: tracepoint('sched', 'sched_switch'),
    sched_wait_task: tracepoint('sched', 'sched_wait_task'),
    sched_wake_idle_without_ipi: tracepoint('sched', 'sched_wake_idle_without_ipi'),
    sched_wakeup: tracepoint('sched', 'sched_wakeup'),
    sched_wakeup_new: tracepoint('sched', 'sched_wakeup_new'),
    sched_waking: tracepoint('sched', 'sched_waking'),
  },
  signal: {
    signal_deliver: tracepoint('signal', 'signal_deliver'),
    signal_generate: tracepoint('signal', 'signal_generate'),
  },
  skb: {
    consume_skb: tracepoint('skb', 'consume_skb'),
    kfree_skb: tracepoint('skb', 'kfree_skb'),
    skb_copy_datagram_iovec: tracepoint('skb', 'skb_copy_datagram_iovec'),
  },
  sock: {
    inet_sk_error_report: tracepoint('sock', 'inet_sk_error_report'),
    inet_sock_set_state: tracepoint('sock', 'inet_sock_set_state'),
    sk_data_ready: tracepoint('sock', 'sk_data_ready'),
    sock_exceed_buf_limit: tracepoint('sock', 'sock_exceed_buf_limit'),
    sock_rcvqueue_full: tracepoint('sock', 'sock_rcvqueue_full'),
    sock_recv_length: tracepoint('sock', 'sock_recv_length'),
    sock_send_length: tracepoint('sock', 'sock_send_length'),
  },
  swiotlb: {
    swiotlb_bounced: tracepoint('swiotlb', 'swiotlb_bounced'),
  },
  syscalls: {
    sys_enter_accept: tracepoint('syscalls', 'sys_enter_accept'),
    sys_enter_accept4: tracepoint('syscalls', 'sys_enter_accept4'),
    sys_enter_access: tracepoint('syscalls', 'sys_enter_access'),
    sys_enter_acct: tracepoint('syscalls', 'sys_enter_acct'),
    sys_enter_add_key: tracepoint('syscalls', 'sys_enter_add_key'),
    sys_enter_adjtimex: tracepoint('syscalls', 'sys_enter_adjtimex'),
    sys_enter_alarm: tracepoint('syscalls', 'sys_enter_alarm'),
    sys_enter_arch_prctl: tracepoint('syscalls', 'sys_enter_arch_prctl'),
    sys_enter_bind: tracepoint('syscalls', 'sys_enter_bind'),
    sys_enter_bpf: tracepoint('syscalls', 'sys_enter_bpf'),
    sys_enter_brk: tracepoint('syscalls', 'sys_enter_brk'),
    sys_enter_cachestat: tracepoint('syscalls', 'sys_enter_cachestat'),
    sys_enter_capget: tracepoint('syscalls', 'sys_enter_capget'),
    sys_enter_capset: tracepoint('syscalls', 'sys_enter_capset'),
    sys_enter_chdir: tracepoint('syscalls', 'sys_enter_chdir'),
    sys_enter_chmod: tracepoint('syscalls', 'sys_enter_chmod'),
    sys_enter_chown: tracepoint('syscalls', 'sys_enter_chown'),
    sys_enter_chroot: tracepoint('syscalls', 'sys_enter_chroot'),
    sys_enter_clock_adjtime: tracepoint('syscalls', 'sys_enter_clock_adjtime'),
    sys_enter_clock_getres: tracepoint('syscalls', 'sys_enter_clock_getres'),
    sys_enter_clock_gettime: tracepoint('syscalls', 'sys_enter_clock_gettime'),
    sys_enter_clock_nanosleep: tracepoint('syscalls', 'sys_enter_clock_nanosleep'),
    sys_enter_clock_settime: tracepoint('syscalls', 'sys_enter_clock_settime'),
    sys_enter_clone: tracepoint('syscalls', 'sys_enter_clone'),
    sys_enter_clone3: tracepoint('syscalls', 'sys_enter_clone3'),
    sys_enter_close: tracepoint('syscalls', 'sys_enter_close'),
    sys_enter_close_range: tracepoint('syscalls', 'sys_enter_close_range'),
    sys_enter_connect: tracepoint('syscalls', 'sys_enter_connect'),
    sys_enter_copy_file_range: tracepoint('syscalls', 'sys_enter_copy_file_range'),
    sys_enter_creat: tracepoint('syscalls', 'sys_enter_creat'),
    sys_enter_delete_module: tracepoint('syscalls', 'sys_enter_delete_module'),
    sys_enter_dup: tracepoint('syscalls', 'sys_enter_dup'),
    sys_enter_dup2: tracepoint('syscalls', 'sys_enter_dup2'),
    sys_enter_dup3: tracepoint('syscalls', 'sys_enter_dup3'),
    sys_enter_epoll_create: tracepoint('syscalls', 'sys_enter_epoll_create'),
    sys_enter_epoll_create1: tracepoint('syscalls', 'sys_enter_epoll_create1'),
    sys_enter_epoll_ctl: tracepoint('syscalls', 'sys_enter_epoll_ctl'),
    sys_enter_epoll_pwait: tracepoint('syscalls', 'sys_enter_epoll_pwait'),
    sys_enter_epoll_pwait2: tracepoint('syscalls', 'sys_enter_epoll_pwait2'),
    sys_enter_epoll_wait: tracepoint('syscalls', 'sys_enter_epoll_wait'),
    sys_enter_eventfd: tracepoint('syscalls', 'sys_enter_eventfd'),
    sys_enter_eventfd2: tracepoint('syscalls', 'sys_enter_eventfd2'),
    sys_enter_execve: tracepoint('syscalls', 'sys_enter_execve'),
    sys_enter_execveat: tracepoint('syscalls', 'sys_enter_execveat'),
    sys_enter_exit: tracepoint('syscalls', 'sys_enter_exit'),
    sys_enter_exit_group: tracepoint('syscalls', 'sys_enter_exit_group'),
    sys_enter_faccessat: tracepoint('syscalls', 'sys_enter_faccessat'),
    sys_enter_faccessat2: tracepoint('syscalls', 'sys_enter_faccessat2'),
    sys_enter_fadvise64: tracepoint('syscalls', 'sys_enter_fadvise64'),
    sys_enter_fallocate: tracepoint('syscalls', 'sys_enter_fallocate'),
    sys_enter_fanotify_init: tracepoint('syscalls', 'sys_enter_fanotify_init'),
    sys_enter_fanotify_mark: tracepoint('syscalls', 'sys_enter_fanotify_mark'),
    sys_enter_fchdir: tracepoint('syscalls', 'sys_enter_fchdir'),
    sys_enter_fchmod: tracepoint('syscalls', 'sys_enter_fchmod'),
    sys_enter_fchmodat: tracepoint('syscalls', 'sys_enter_fchmodat'),
    sys_enter_fchmodat2: tracepoint('syscalls', 'sys_enter_fchmodat2'),
    sys_enter_fchown: tracepoint('syscalls', 'sys_enter_fchown'),
    sys_enter_fchownat: tracepoint('syscalls', 'sys_enter_fchownat'),
    sys_enter_fcntl: tracepoint('syscalls', 'sys_enter_fcntl'),
    sys_enter_fdatasync: tracepoint('syscalls', 'sys_enter_fdatasync'),
    sys_enter_fgetxattr: tracepoint('syscalls', 'sys_enter_fgetxattr'),
    sys_enter_finit_module: tracepoint('syscalls', 'sys_enter_finit_module'),
    sys_enter_flistxattr: tracepoint('syscalls', 'sys_enter_flistxattr'),
    sys_enter_flock: tracepoint('syscalls', 'sys_enter_flock'),
    sys_enter_fork: tracepoint('syscalls', 'sys_enter_fork'),
    sys_enter_fremovexattr: tracepoint('syscalls', 'sys_enter_fremovexattr'),
    sys_enter_fsconfig: tracepoint('syscalls', 'sys_enter_fsconfig'),
    sys_enter_fsetxattr: tracepoint('syscalls', 'sys_enter_fsetxattr'),
    sys_enter_fsmount: tracepoint('syscalls', 'sys_enter_fsmount'),
    sys_enter_fsopen: tracepoint('syscalls', 'sys_enter_fsopen'),
    sys_enter_fspick: tracepoint('syscalls', 'sys_enter_fspick'),
    sys_enter_fstatfs: tracepoint('syscalls', 'sys_enter_fstatfs'),
    sys_enter_fsync: tracepoint('syscalls', 'sys_enter_fsync'),
    sys_enter_ftruncate: tracepoint('syscalls', 'sys_enter_ftruncate'),
    sys_enter_futex: tracepoint('syscalls', 'sys_enter_futex'),
    sys_enter_futex_requeue: tracepoint('syscalls', 'sys_enter_futex_requeue'),
    sys_enter_futex_wait: tracepoint('syscalls', 'sys_enter_futex_wait'),
    sys_enter_futex_waitv: tracepoint('syscalls', 'sys_enter_futex_waitv'),
    sys_enter_futex_wake: tracepoint('syscalls', 'sys_enter_futex_wake'),
    sys_enter_futimesat: tracepoint('syscalls', 'sys_enter_futimesat'),
    sys_enter_get_mempolicy: tracepoint('syscalls', 'sys_enter_get_mempolicy'),
    sys_enter_get_robust_list: tracepoint('syscalls', 'sys_enter_get_robust_list'),
    sys_enter_getcpu: tracepoint('syscalls', 'sys_enter_getcpu'),
    sys_enter_getcwd: tracepoint('syscalls', 'sys_enter_getcwd'),
    sys_enter_getdents: tracepoint('syscalls', 'sys_enter_getdents'),
    sys_enter_getdents64: tracepoint('syscalls', 'sys_enter_getdents64'),
    sys_enter_getegid: tracepoint('syscalls', 'sys_enter_getegid'),
    sys_enter_geteuid: tracepoint('syscalls', 'sys_enter_geteuid'),
    sys_enter_getgid: tracepoint('syscalls', 'sys_enter_getgid'),
    sys_enter_getgroups: tracepoint('syscalls', 'sys_enter_getgroups'),
    sys_enter_getitimer: tracepoint('syscalls', 'sys_enter_getitimer'),
    sys_enter_getpeername: tracepoint('syscalls', 'sys_enter_getpeername'),
    sys_enter_getpgid: tracepoint('syscalls', 'sys_enter_getpgid'),
    sys_enter_getpgrp: tracepoint('syscalls', 'sys_enter_getpgrp'),
    sys_enter_getpid: tracepoint('syscalls', 'sys_enter_getpid'),
    sys_enter_getppid: tracepoint('syscalls', 'sys_enter_getppid'),
    sys_enter_getpriority: tracepoint('syscalls', 'sys_enter_getpriority'),
    sys_enter_getrandom: tracepoint('syscalls', 'sys_enter_getrandom'),
    sys_enter_getresgid: tracepoint('syscalls', 'sys_enter_getresgid'),
    sys_enter_getresuid: tracepoint('syscalls', 'sys_enter_getresuid'),
    sys_enter_getrlimit: tracepoint('syscalls', 'sys_enter_getrlimit'),
    sys_enter_getrusage: tracepoint('syscalls', 'sys_enter_getrusage'),
    sys_enter_getsid: tracepoint('syscalls', 'sys_enter_getsid'),
    sys_enter_getsockname: tracepoint('syscalls', 'sys_enter_getsockname'),
    sys_enter_getsockopt: tracepoint('syscalls', 'sys_enter_getsockopt'),
    sys_enter_gettid: tracepoint('syscalls', 'sys_enter_gettid'),
    sys_enter_gettimeofday: tracepoint('syscalls', 'sys_enter_gettimeofday'),
    sys_enter_getuid: tracepoint('syscalls', 'sys_enter_getuid'),
    sys_enter_getxattr: tracepoint('syscalls', 'sys_enter_getxattr'),
    sys_enter_init_module: tracepoint('syscalls', 'sys_enter_init_module'),
    sys_enter_inotify_add_watch: tracepoint('syscalls', 'sys_enter_inotify_add_watch'),
    sys_enter_inotify_init: tracepoint('syscalls', 'sys_enter_inotify_init'),
    sys_enter_inotify_init1: tracepoint('syscalls', 'sys_enter_inotify_init1'),
    sys_enter_inotify_rm_watch: tracepoint('syscalls', 'sys_enter_inotify_rm_watch'),
    sys_enter_io_cancel: tracepoint('syscalls', 'sys_enter_io_cancel'),
    sys_enter_io_destroy: tracepoint('syscalls', 'sys_enter_io_destroy'),
    sys_enter_io_getevents: tracepoint('syscalls', 'sys_enter_io_getevents'),
    sys_enter_io_pgetevents: tracepoint('syscalls', 'sys_enter_io_pgetevents'),
    sys_enter_io_setup: tracepoint('syscalls', 'sys_enter_io_setup'),
    sys_enter_io_submit: tracepoint('syscalls', 'sys_enter_io_submit'),
    sys_enter_io_uring_enter: tracepoint('syscalls', 'sys_enter_io_uring_enter'),
    sys_enter_io_uring_register: tracepoint('syscalls', 'sys_enter_io_uring_register'),
    sys_enter_io_uring_setup: tracepoint('syscalls', 'sys_enter_io_uring_setup'),
    sys_enter_ioctl: tracepoint('syscalls', 'sys_enter_ioctl'),
    sys_enter_ioperm: tracepoint('syscalls', 'sys_enter_ioperm'),
    sys_enter_iopl: tracepoint('syscalls', 'sys_enter_iopl'),
    sys_enter_ioprio_get: tracepoint('syscalls', 'sys_enter_ioprio_get'),
    sys_enter_ioprio_set: tracepoint('syscalls', 'sys_enter_ioprio_set'),
    sys_enter_kcmp: tracepoint('syscalls', 'sys_enter_kcmp'),
    sys_enter_kexec_file_load: tracepoint('syscalls', 'sys_enter_kexec_file_load'),
    sys_enter_kexec_load: tracepoint('syscalls', 'sys_enter_kexec_load'),
    sys_enter_keyctl: tracepoint('syscalls', 'sys_enter_keyctl'),
    sys_enter_kill: tracepoint('syscalls', 'sys_enter_kill'),
    sys_enter_landlock_add_rule: tracepoint('syscalls', 'sys_enter_landlock_add_rule'),
    sys_enter_landlock_create_ruleset: tracepoint('syscalls', 'sys_enter_landlock_create_ruleset'),
    sys_enter_landlock_restrict_self: tracepoint('syscalls', 'sys_enter_landlock_restrict_self'),
    sys_enter_lchown: tracepoint('syscalls', 'sys_enter_lchown'),
    sys_enter_lgetxattr: tracepoint('syscalls', 'sys_enter_lgetxattr'),
    sys_enter_link: tracepoint('syscalls', 'sys_enter_link'),
    sys_enter_linkat: tracepoint('syscalls', 'sys_enter_linkat'),
    sys_enter_listen: tracepoint('syscalls', 'sys_enter_listen'),
    sys_enter_listmount: tracepoint('syscalls', 'sys_enter_listmount'),
    sys_enter_listxattr: tracepoint('syscalls', 'sys_enter_listxattr'),
    sys_enter_llistxattr: tracepoint('syscalls', 'sys_enter_llistxattr'),
    sys_enter_lremovexattr: tracepoint('syscalls', 'sys_enter_lremovexattr'),
    sys_enter_lseek: tracepoint('syscalls', 'sys_enter_lseek'),
    sys_enter_lsetxattr: tracepoint('syscalls', 'sys_enter_lsetxattr'),
    sys_enter_lsm_get_self_attr: tracepoint('syscalls', 'sys_enter_lsm_get_self_attr'),
    sys_enter_lsm_list_modules: tracepoint('syscalls', 'sys_enter_lsm_list_modules'),
    sys_enter_lsm_set_self_attr: tracepoint('syscalls', 'sys_enter_lsm_set_self_attr'),
    sys_enter_madvise: tracepoint('syscalls', 'sys_enter_madvise'),
    sys_enter_map_shadow_stack: tracepoint('syscalls', 'sys_enter_map_shadow_stack'),
    sys_enter_mbind: tracepoint('syscalls', 'sys_enter_mbind'),
    sys_enter_membarrier: tracepoint('syscalls', 'sys_enter_membarrier'),
    sys_enter_memfd_create: tracepoint('syscalls', 'sys_enter_memfd_create'),
    sys_enter_memfd_secret: tracepoint('syscalls', 'sys_enter_memfd_secret'),
    sys_enter_migrate_pages: tracepoint('syscalls', 'sys_enter_migrate_pages'),
    sys_enter_mincore: tracepoint('syscalls', 'sys_enter_mincore'),
    sys_enter_mkdir: tracepoint('syscalls', 'sys_enter_mkdir'),
    sys_enter_mkdirat: tracepoint('syscalls', 'sys_enter_mkdirat'),
    sys_enter_mknod: tracepoint('syscalls', 'sys_enter_mknod'),
    sys_enter_mknodat: tracepoint('syscalls', 'sys_enter_mknodat'),
    sys_enter_mlock: tracepoint('syscalls', 'sys_enter_mlock'),
    sys_enter_mlock2: tracepoint('syscalls', 'sys_enter_mlock2'),
    sys_enter_mlockall: tracepoint('syscalls', 'sys_enter_mlockall'),
    sys_enter_mmap: tracepoint('syscalls', 'sys_enter_mmap'),
    sys_enter_modify_ldt: tracepoint('syscalls', 'sys_enter_modify_ldt'),
    sys_enter_mount: tracepoint('syscalls', 'sys_enter_mount'),
    sys_enter_mount_setattr: tracepoint('syscalls', 'sys_enter_mount_setattr'),
    sys_enter_move_mount: tracepoint('syscalls', 'sys_enter_move_mount'),
    sys_enter_move_pages: tracepoint('syscalls', 'sys_enter_move_pages'),
    sys_enter_mprotect: tracepoint('syscalls', 'sys_enter_mprotect'),
    sys_enter_mq_getsetattr: tracepoint('syscalls', 'sys_enter_mq_getsetattr'),
    sys_enter_mq_notify: tracepoint('syscalls', 'sys_enter_mq_notify'),
    sys_enter_mq_open: tracepoint('syscalls', 'sys_enter_mq_open'),
    sys_enter_mq_timedreceive: tracepoint('syscalls', 'sys_enter_mq_timedreceive'),
    sys_enter_mq_timedsend: tracepoint('syscalls', 'sys_enter_mq_timedsend'),
    sys_enter_mq_unlink: tracepoint('syscalls', 'sys_enter_mq_unlink'),
    sys_enter_mremap: tracepoint('syscalls', 'sys_enter_mremap'),
    sys_enter_mseal: tracepoint('syscalls', 'sys_enter_mseal'),
    sys_enter_msgctl: tracepoint('syscalls', 'sys_enter_msgctl'),
    sys_enter_msgget: tracepoint('syscalls', 'sys_enter_msgget'),
    sys_enter_msgrcv: tracepoint('syscalls', 'sys_enter_msgrcv'),
    sys_enter_msgsnd: tracepoint('syscalls', 'sys_enter_msgsnd'),
    sys_enter_msync: tracepoint('syscalls', 'sys_enter_msync'),
    sys_enter_munlock: tracepoint('syscalls', 'sys_enter_munlock'),
    sys_enter_munlockall: tracepoint('syscalls', 'sys_enter_munlockall'),
    sys_enter_munmap: tracepoint('syscalls', 'sys_enter_munmap'),
    sys_enter_name_to_handle_at: tracepoint('syscalls', 'sys_enter_name_to_handle_at'),
    sys_enter_nanosleep: tracepoint('syscalls', 'sys_enter_nanosleep'),
    sys_enter_newfstat: tracepoint('syscalls', 'sys_enter_newfstat'),
    sys_enter_newfstatat: tracepoint('syscalls', 'sys_enter_newfstatat'),
    sys_enter_newlstat: tracepoint('syscalls', 'sys_enter_newlstat'),
    sys_enter_newstat: tracepoint('syscalls', 'sys_enter_newstat'),
    sys_enter_newuname: tracepoint('syscalls', 'sys_enter_newuname'),
    sys_enter_open: tracepoint('syscalls', 'sys_enter_open'),
    sys_enter_open_by_handle_at: tracepoint('syscalls', 'sys_enter_open_by_handle_at'),
    sys_enter_open_tree: tracepoint('syscalls', 'sys_enter_open_tree'),
    sys_enter_openat: tracepoint('syscalls', 'sys_enter_openat'),
    sys_enter_openat2: tracepoint('syscalls', 'sys_enter_openat2'),
    sys_enter_pause: tracepoint('syscalls', 'sys_enter_pause'),
    sys_enter_perf_event_open: tracepoint('syscalls', 'sys_enter_perf_event_open'),
    sys_enter_personality: tracepoint('syscalls', 'sys_enter_personality'),
    sys_enter_pidfd_getfd: tracepoint('syscalls', 'sys_enter_pidfd_getfd'),
    sys_enter_pidfd_open: tracepoint('syscalls', 'sys_enter_pidfd_open'),
    sys_enter_pidfd_send_signal: tracepoint('syscalls', 'sys_enter_pidfd_send_signal'),
    sys_enter_pipe: tracepoint('syscalls', 'sys_enter_pipe'),
    sys_enter_pipe2: tracepoint('syscalls', 'sys_enter_pipe2'),
    sys_enter_pivot_root: tracepoint('syscalls', 'sys_enter_pivot_root'),
    sys_enter_pkey_alloc: tracepoint('syscalls', 'sys_enter_pkey_alloc'),
    sys_enter_pkey_free: tracepoint('syscalls', 'sys_enter_pkey_free'),
    sys_enter_pkey_mprotect: tracepoint('syscalls', 'sys_enter_pkey_mprotect'),
    sys_enter_poll: tracepoint('syscalls', 'sys_enter_poll'),
    sys_enter_ppoll: tracepoint('syscalls', 'sys_enter_ppoll'),
    sys_enter_prctl: tracepoint('syscalls', 'sys_enter_prctl'),
    sys_enter_pread64: tracepoint('syscalls', 'sys_enter_pread64'),
    sys_enter_preadv: tracepoint('syscalls', 'sys_enter_preadv'),
    sys_enter_preadv2: tracepoint('syscalls', 'sys_enter_preadv2'),
    sys_enter_prlimit64: tracepoint('syscalls', 'sys_enter_prlimit64'),
    sys_enter_process_madvise: tracepoint('syscalls', 'sys_enter_process_madvise'),
    sys_enter_process_mrelease: tracepoint('syscalls', 'sys_enter_process_mrelease'),
    sys_enter_process_vm_readv: tracepoint('syscalls', 'sys_enter_process_vm_readv'),
    sys_enter_process_vm_writev: tracepoint('syscalls', 'sys_enter_process_vm_writev'),
    sys_enter_pselect6: tracepoint('syscalls', 'sys_enter_pselect6'),
    sys_enter_ptrace: tracepoint('syscalls', 'sys_enter_ptrace'),
    sys_enter_pwrite64: tracepoint('syscalls', 'sys_enter_pwrite64'),
    sys_enter_pwritev: tracepoint('syscalls', 'sys_enter_pwritev'),
    sys_enter_pwritev2: tracepoint('syscalls', 'sys_enter_pwritev2'),
    sys_enter_quotactl: tracepoint('syscalls', 'sys_enter_quotactl'),
    sys_enter_quotactl_fd: tracepoint('syscalls', 'sys_enter_quotactl_fd'),
    sys_enter_read: tracepoint('syscalls', 'sys_enter_read'),
    sys_enter_readahead: tracepoint('syscalls', 'sys_enter_readahead'),
    sys_enter_readlink: tracepoint('syscalls', 'sys_enter_readlink'),
    sys_enter_readlinkat: tracepoint('syscalls', 'sys_enter_readlinkat'),
    sys_enter_readv: tracepoint('syscalls', 'sys_enter_readv'),
    sys_enter_reboot: tracepoint('syscalls', 'sys_enter_reboot'),
    sys_enter_recvfrom: tracepoint('syscalls', 'sys_enter_recvfrom'),
    sys_enter_recvmmsg: tracepoint('syscalls', 'sys_enter_recvmmsg'),
    sys_enter_recvmsg: tracepoint('syscalls', 'sys_enter_recvmsg'),
    sys_enter_remap_file_pages: tracepoint('syscalls', 'sys_enter_remap_file_pages'),
    sys_enter_removexattr: tracepoint('syscalls', 'sys_enter_removexattr'),
    sys_enter_rename: tracepoint('syscalls', 'sys_enter_rename'),
    sys_enter_renameat: tracepoint('syscalls', 'sys_enter_renameat'),
    sys_enter_renameat2: tracepoint('syscalls', 'sys_enter_renameat2'),
    sys_enter_request_key: tracepoint('syscalls', 'sys_enter_request_key'),
    sys_enter_restart_syscall: tracepoint('syscalls', 'sys_enter_restart_syscall'),
    sys_enter_rmdir: tracepoint('syscalls', 'sys_enter_rmdir'),
    sys_enter_rseq: tracepoint('syscalls', 'sys_enter_rseq'),
    sys_enter_rt_sigaction: tracepoint('syscalls', 'sys_enter_rt_sigaction'),
    sys_enter_rt_sigpending: tracepoint('syscalls', 'sys_enter_rt_sigpending'),
    sys_enter_rt_sigprocmask: tracepoint('syscalls', 'sys_enter_rt_sigprocmask'),
    sys_enter_rt_sigqueueinfo: tracepoint('syscalls', 'sys_enter_rt_sigqueueinfo'),
    sys_enter_rt_sigreturn: tracepoint('syscalls', 'sys_enter_rt_sigreturn'),
    sys_enter_rt_sigsuspend: tracepoint('syscalls', 'sys_enter_rt_sigsuspend'),
    sys_enter_rt_sigtimedwait: tracepoint('syscalls', 'sys_enter_rt_sigtimedwait'),
    sys_enter_rt_tgsigqueueinfo: tracepoint('syscalls', 'sys_enter_rt_tgsigqueueinfo'),
    sys_enter_sched_get_priority_max: tracepoint('syscalls', 'sys_enter_sched_get_priority_max'),
    sys_enter_sched_get_priority_min: tracepoint('syscalls', 'sys_enter_sched_get_priority_min'),
    sys_enter_sched_getaffinity: tracepoint('syscalls', 'sys_enter_sched_getaffinity'),
    sys_enter_sched_getattr: tracepoint('syscalls', 'sys_enter_sched_getattr'),
    sys_enter_sched_getparam: tracepoint('syscalls', 'sys_enter_sched_getparam'),
    sys_enter_sched_getscheduler: tracepoint('syscalls', 'sys_enter_sched_getscheduler'),
    sys_enter_sched_rr_get_interval: tracepoint('syscalls', 'sys_enter_sched_rr_get_interval'),
    sys_enter_sched_setaffinity: tracepoint('syscalls', 'sys_enter_sched_setaffinity'),
    sys_enter_sched_setattr: tracepoint('syscalls', 'sys_enter_sched_setattr'),
    sys_enter_sched_setparam: tracepoint('syscalls', 'sys_enter_sched_setparam'),
    sys_enter_sched_setscheduler: tracepoint('syscalls', 'sys_enter_sched_setscheduler'),
    sys_enter_sched_yield: tracepoint('syscalls', 'sys_enter_sched_yield'),
    sys_enter_seccomp: tracepoint('syscalls', 'sys_enter_seccomp'),
    sys_enter_select: tracepoint('syscalls', 'sys_enter_select'),
    sys_enter_semctl: tracepoint('syscalls', 'sys_enter_semctl'),
    sys_enter_semget: tracepoint('syscalls', 'sys_enter_semget'),
    sys_enter_semop: tracepoint('syscalls', 'sys_enter_semop'),
    sys_enter_semtimedop: tracepoint('syscalls', 'sys_enter_semtimedop'),
    sys_enter_sendfile64: tracepoint('syscalls', 'sys_enter_sendfile64'),
    sys_enter_sendmmsg: tracepoint('syscalls', 'sys_enter_sendmmsg'),
    sys_enter_sendmsg: tracepoint('syscalls', 'sys_enter_sendmsg'),
    sys_enter_sendto: tracepoint('syscalls', 'sys_enter_sendto'),
    sys_enter_set_mempolicy: tracepoint('syscalls', 'sys_enter_set_mempolicy'),
    sys_enter_set_mempolicy_home_node: tracepoint('syscalls', 'sys_enter_set_mempolicy_home_node'),
    sys_enter_set_robust_list: tracepoint('syscalls', 'sys_enter_set_robust_list'),
    sys_enter_set_tid_address: tracepoint('syscalls', 'sys_enter_set_tid_address'),
    sys_enter_setdomainname: tracepoint('syscalls', 'sys_enter_setdomainname'),
    sys_enter_setfsgid: tracepoint('syscalls', 'sys_enter_setfsgid'),
    sys_enter_setfsuid: tracepoint('syscalls', 'sys_enter_setfsuid'),
    sys_enter_setgid: tracepoint('syscalls', 'sys_enter_setgid'),
    sys_enter_setgroups: tracepoint('syscalls', 'sys_enter_setgroups'),
    sys_enter_sethostname: tracepoint('syscalls', 'sys_enter_sethostname'),
    sys_enter_setitimer: tracepoint('syscalls', 'sys_enter_setitimer'),
    sys_enter_setns: tracepoint('syscalls', 'sys_enter_setns'),
    sys_enter_setpgid: tracepoint('syscalls', 'sys_enter_setpgid'),
    sys_enter_setpriority: tracepoint('syscalls', 'sys_enter_setpriority'),
    sys_enter_setregid: tracepoint('syscalls', 'sys_enter_setregid'),
    sys_enter_setresgid: tracepoint('syscalls', 'sys_enter_setresgid'),
    sys_enter_setresuid: tracepoint('syscalls', 'sys_enter_setresuid'),
    sys_enter_setreuid: tracepoint('syscalls', 'sys_enter_setreuid'),
    sys_enter_setrlimit: tracepoint('syscalls', 'sys_enter_setrlimit'),
    sys_enter_setsid: tracepoint('syscalls', 'sys_enter_setsid'),
    sys_enter_setsockopt: tracepoint('syscalls', 'sys_enter_setsockopt'),
    sys_enter_settimeofday: tracepoint('syscalls', 'sys_enter_settimeofday'),
    sys_enter_setuid: tracepoint('syscalls', 'sys_enter_setuid'),
    sys_enter_setxattr: tracepoint('syscalls', 'sys_enter_setxattr'),
    sys_enter_shmat: tracepoint('syscalls', 'sys_enter_shmat'),
    sys_enter_shmctl: tracepoint('syscalls', 'sys_enter_shmctl'),
    sys_enter_shmdt: tracepoint('syscalls', 'sys_enter_shmdt'),
    sys_enter_shmget: tracepoint('syscalls', 'sys_enter_shmget'),
    sys_enter_shutdown: tracepoint('syscalls', 'sys_enter_shutdown'),
    sys_enter_sigaltstack: tracepoint('syscalls', 'sys_enter_sigaltstack'),
    sys_enter_signalfd: tracepoint('syscalls', 'sys_enter_signalfd'),
    sys_enter_signalfd4: tracepoint('syscalls', 'sys_enter_signalfd4'),
    sys_enter_socket: tracepoint('syscalls', 'sys_enter_socket'),
    sys_enter_socketpair: tracepoint('syscalls', 'sys_enter_socketpair'),
    sys_enter_splice: tracepoint('syscalls', 'sys_enter_splice'),
    sys_enter_statfs: tracepoint('syscalls', 'sys_enter_statfs'),
    sys_enter_statmount: tracepoint('syscalls', 'sys_enter_statmount'),
    sys_enter_statx: tracepoint('syscalls', 'sys_enter_statx'),
    sys_enter_swapoff: tracepoint('syscalls', 'sys_enter_swapoff'),
    sys_enter_swapon: tracepoint('syscalls', 'sys_enter_swapon'),
    sys_enter_symlink: tracepoint('syscalls', 'sys_enter_symlink'),
    sys_enter_symlinkat: tracepoint('syscalls', 'sys_enter_symlinkat'),
    sys_enter_sync: tracepoint('syscalls', 'sys_enter_sync'),
    sys_enter_sync_file_range: tracepoint('syscalls', 'sys_enter_sync_file_range'),
    sys_enter_syncfs: tracepoint('syscalls', 'sys_enter_syncfs'),
    sys_enter_sysfs: tracepoint('syscalls', 'sys_enter_sysfs'),
    sys_enter_sysinfo: tracepoint('syscalls', 'sys_enter_sysinfo'),
    sys_enter_syslog: tracepoint('syscalls', 'sys_enter_syslog'),
    sys_enter_tee: tracepoint('syscalls', 'sys_enter_tee'),
    sys_enter_tgkill: tracepoint('syscalls', 'sys_enter_tgkill'),
    sys_enter_time: tracepoint('syscalls', 'sys_enter_time'),
    sys_enter_timer_create: tracepoint('syscalls', 'sys_enter_timer_create'),
    sys_enter_timer_delete: tracepoint('syscalls', 'sys_enter_timer_delete'),
    sys_enter_timer_getoverrun: tracepoint('syscalls', 'sys_enter_timer_getoverrun'),
    sys_enter_timer_gettime: tracepoint('syscalls', 'sys_enter_timer_gettime'),
    sys_enter_timer_settime: tracepoint('syscalls', 'sys_enter_timer_settime'),
    sys_enter_timerfd_create: tracepoint('syscalls', 'sys_enter_timerfd_create'),
    sys_enter_timerfd_gettime: tracepoint('syscalls', 'sys_enter_timerfd_gettime'),
    sys_enter_timerfd_settime: tracepoint('syscalls', 'sys_enter_timerfd_settime'),
    sys_enter_times: tracepoint('syscalls', 'sys_enter_times'),
    sys_enter_tkill: tracepoint('syscalls', 'sys_enter_tkill'),
    sys_enter_truncate: tracepoint('syscalls', 'sys_enter_truncate'),
    sys_enter_umask: tracepoint('syscalls', 'sys_enter_umask'),
    sys_enter_umount: tracepoint('syscalls', 'sys_enter_umount'),
    sys_enter_unlink: tracepoint('syscalls', 'sys_enter_unlink'),
    sys_enter_unlinkat: tracepoint('syscalls', 'sys_enter_unlinkat'),
    sys_enter_unshare: tracepoint('syscalls', 'sys_enter_unshare'),
    sys_enter_uretprobe: tracepoint('syscalls', 'sys_enter_uretprobe'),
    sys_enter_userfaultfd: tracepoint('syscalls', 'sys_enter_userfaultfd'),
    sys_enter_ustat: tracepoint('syscalls', 'sys_enter_ustat'),
    sys_enter_utime: tracepoint('syscalls', 'sys_enter_utime'),
    sys_enter_utimensat: tracepoint('syscalls', 'sys_enter_utimensat'),
    sys_enter_utimes: tracepoint('syscalls', 'sys_enter_utimes'),
    sys_enter_vfork: tracepoint('syscalls', 'sys_enter_vfork'),
    sys_enter_vhangup: tracepoint('syscalls', 'sys_enter_vhangup'),
    sys_enter_vmsplice: tracepoint('syscalls', 'sys_enter_vmsplice'),
    sys_enter_wait4: tracepoint('syscalls', 'sys_enter_wait4'),
    sys_enter_waitid: tracepoint('syscalls', 'sys_enter_waitid'),
    sys_enter_write: tracepoint('syscalls', 'sys_enter_write'),
    sys_enter_writev: tracepoint('syscalls', 'sys_enter_writev'),
    sys_exit_accept: tracepoint('syscalls', 'sys_exit_accept'),
    sys_exit_accept4: tracepoint('syscalls', 'sys_exit_accept4'),
    sys_exit_access: tracepoint('syscalls', 'sys_exit_access'),
    sys_exit_acct: tracepoint('syscalls', 'sys_exit_acct'),
    sys_exit_add_key: tracepoint('syscalls', 'sys_exit_add_key'),
    sys_exit_adjtimex: tracepoint('syscalls', 'sys_exit_adjtimex'),
    sys_exit_alarm: tracepoint('syscalls', 'sys_exit_alarm'),
    sys_exit_arch_prctl: tracepoint('syscalls', 'sys_exit_arch_prctl'),
    sys_exit_bind: tracepoint('syscalls', 'sys_exit_bind'),
    sys_exit_bpf: tracepoint('syscalls', 'sys_exit_bpf'),
    sys_exit_brk: tracepoint('syscalls', 'sys_exit_brk'),
    sys_exit_cachestat: tracepoint('syscalls', 'sys_exit_cachestat'),
    sys_exit_capget: tracepoint('syscalls', 'sys_exit_capget'),
    sys_exit_capset: tracepoint('syscalls', 'sys_exit_capset'),
    sys_exit_chdir: tracepoint('syscalls', 'sys_exit_chdir'),
    sys_exit_chmod: tracepoint('syscalls', 'sys_exit_chmod'),
    sys_exit_chown: tracepoint('syscalls', 'sys_exit_chown'),
    sys_exit_chroot: tracepoint('syscalls', 'sys_exit_chroot'),
    sys_exit_clock_adjtime: tracepoint('syscalls', 'sys_exit_clock_adjtime'),
    sys_exit_clock_getres: tracepoint('syscalls', 'sys_exit_clock_getres'),
    sys_exit_clock_gettime: tracepoint('syscalls', 'sys_exit_clock_gettime'),
    sys_exit_clock_nanosleep: tracepoint('syscalls', 'sys_exit_clock_nanosleep'),
    sys_exit_clock_settime: tracepoint('syscalls', 'sys_exit_clock_settime'),
    sys_exit_clone: tracepoint('syscalls', 'sys_exit_clone'),
    sys_exit_clone3: tracepoint('syscalls', 'sys_exit_clone3'),
    sys_exit_close: tracepoint('syscalls', 'sys_exit_close'),
    sys_exit_close_range: tracepoint('syscalls', 'sys_exit_close_range'),
    sys_exit_connect: tracepoint('syscalls', 'sys_exit_connect'),
    sys_exit_copy_file_range: tracepoint('syscalls', 'sys_exit_copy_file_range'),
    sys_exit_creat: tracepoint('syscalls', 'sys_exit_creat'),
    sys_exit_delete_module: tracepoint('syscalls', 'sys_exit_delete_module'),
    sys_exit_dup: tracepoint('syscalls', 'sys_exit_dup'),
    sys_exit_dup2: tracepoint('syscalls', 'sys_exit_dup2'),
    sys_exit_dup3: tracepoint('syscalls', 'sys_exit_dup3'),
    sys_exit_epoll_create: tracepoint('syscalls', 'sys_exit_epoll_create'),
    sys_exit_epoll_create1: tracepoint('syscalls', 'sys_exit_epoll_create1'),
    sys_exit_epoll_ctl: tracepoint('syscalls', 'sys_exit_epoll_ctl'),
    sys_exit_epoll_pwait: tracepoint('syscalls', 'sys_exit_epoll_pwait'),
    sys_exit_epoll_pwait2: tracepoint('syscalls', 'sys_exit_epoll_pwait2'),
    sys_exit_epoll_wait: tracepoint('syscalls', 'sys_exit_epoll_wait'),
    sys_exit_eventfd: tracepoint('syscalls', 'sys_exit_eventfd'),
    sys_exit_eventfd2: tracepoint('syscalls', 'sys_exit_eventfd2'),
    sys_exit_execve: tracepoint('syscalls', 'sys_exit_execve'),
    sys_exit_execveat: tracepoint('syscalls', 'sys_exit_execveat'),
    sys_exit_exit: tracepoint('syscalls', 'sys_exit_exit'),
    sys_exit_exit_group: tracepoint('syscalls', 'sys_exit_exit_group'),
    sys_exit_faccessat: tracepoint('syscalls', 'sys_exit_faccessat'),
    sys_exit_faccessat2: tracepoint('syscalls', 'sys_exit_faccessat2'),
    sys_exit_fadvise64: tracepoint('syscalls', 'sys_exit_fadvise64'),
    sys_exit_fallocate: tracepoint('syscalls', 'sys_exit_fallocate'),
    sys_exit_fanotify_init: tracepoint('syscalls', 'sys_exit_fanotify_init'),
    sys_exit_fanotify_mark: tracepoint('syscalls', 'sys_exit_fanotify_mark'),
    sys_exit_fchdir: tracepoint('syscalls', 'sys_exit_fchdir'),
    sys_exit_fchmod: tracepoint('syscalls', 'sys_exit_fchmod'),
    sys_exit_fchmodat: tracepoint('syscalls', 'sys_exit_fchmodat'),
    sys_exit_fchmodat2: tracepoint('syscalls', 'sys_exit_fchmodat2'),
    sys_exit_fchown: tracepoint('syscalls', 'sys_exit_fchown'),
    sys_exit_fchownat: tracepoint('syscalls', 'sys_exit_fchownat'),
    sys_exit_fcntl: tracepoint('syscalls', 'sys_exit_fcntl'),
    sys_exit_fdatasync: tracepoint('syscalls', 'sys_exit_fdatasync'),
    sys_exit_fgetxattr: tracepoint('syscalls', 'sys_exit_fgetxattr'),
    sys_exit_finit_module: tracepoint('syscalls', 'sys_exit_finit_module'),
    sys_exit_flistxattr: tracepoint('syscalls', 'sys_exit_flistxattr'),
    sys_exit_flock: tracepoint('syscalls', 'sys_exit_flock'),
    sys_exit_fork: tracepoint('syscalls', 'sys_exit_fork'),
    sys_exit_fremovexattr: tracepoint('syscalls', 'sys_exit_fremovexattr'),
    sys_exit_fsconfig: tracepoint('syscalls', 'sys_exit_fsconfig'),
    sys_exit_fsetxattr: tracepoint('syscalls', 'sys_exit_fsetxattr'),
    sys_exit_fsmount: tracepoint('syscalls', 'sys_exit_fsmount'),
    sys_exit_fsopen: tracepoint('syscalls', 'sys_exit_fsopen'),
    sys_exit_fspick: tracepoint('syscalls', 'sys_exit_fspick'),
    sys_exit_fstatfs: tracepoint('syscalls', 'sys_exit_fstatfs'),
    sys_exit_fsync: tracepoint('syscalls', 'sys_exit_fsync'),
    sys_exit_ftruncate: tracepoint('syscalls', 'sys_exit_ftruncate'),
    sys_exit_futex: tracepoint('syscalls', 'sys_exit_futex'),
    sys_exit_futex_requeue: tracepoint('syscalls', 'sys_exit_futex_requeue'),
    sys_exit_futex_wait: tracepoint('syscalls', 'sys_exit_futex_wait'),
    sys_exit_futex_waitv: tracepoint('syscalls', 'sys_exit_futex_waitv'),
    sys_exit_futex_wake: tracepoint('syscalls', 'sys_exit_futex_wake'),
    sys_exit_futimesat: tracepoint('syscalls', 'sys_exit_futimesat'),
    sys_exit_get_mempolicy: tracepoint('syscalls', 'sys_exit_get_mempolicy'),
    sys_exit_get_robust_list: tracepoint('syscalls', 'sys_exit_get_robust_list'),
    sys_exit_getcpu: tracepoint('syscalls', 'sys_exit_getcpu'),
    sys_exit_getcwd: tracepoint('syscalls', 'sys_exit_getcwd'),
    sys_exit_getdents: tracepoint('syscalls', 'sys_exit_getdents'),
    sys_exit_getdents64: tracepoint('syscalls', 'sys_exit_getdents64'),
    sys_exit_getegid: tracepoint('syscalls', 'sys_exit_getegid'),
    sys_exit_geteuid: tracepoint('syscalls', 'sys_exit_geteuid'),
    sys_exit_getgid: tracepoint('syscalls', 'sys_exit_getgid'),
    sys_exit_getgroups: tracepoint('syscalls', 'sys_exit_getgroups'),
    sys_exit_getitimer: tracepoint('syscalls', 'sys_exit_getitimer'),
    sys_exit_getpeername: tracepoint('syscalls', 'sys_exit_getpeername'),
    sys_exit_getpgid: tracepoint('syscalls', 'sys_exit_getpgid'),
    sys_exit_getpgrp: tracepoint('syscalls', 'sys_exit_getpgrp'),
    sys_exit_getpid: tracepoint('syscalls', 'sys_exit_getpid'),
    sys_exit_getppid: tracepoint('syscalls', 'sys_exit_getppid'),
    sys_exit_getpriority: tracepoint('syscalls', 'sys_exit_getpriority'),
    sys_exit_getrandom: tracepoint('syscalls', 'sys_exit_getrandom'),
    sys_exit_getresgid: tracepoint('syscalls', 'sys_exit_getresgid'),
    sys_exit_getresuid: tracepoint('syscalls', 'sys_exit_getresuid'),
    sys_exit_getrlimit: tracepoint('syscalls', 'sys_exit_getrlimit'),
    sys_exit_getrusage: tracepoint('syscalls', 'sys_exit_getrusage'),
    sys_exit_getsid: tracepoint('syscalls', 'sys_exit_getsid'),
    sys_exit_getsockname: tracepoint('syscalls', 'sys_exit_getsockname'),
    sys_exit_getsockopt: tracepoint('syscalls', 'sys_exit_getsockopt'),
    sys_exit_gettid: tracepoint('syscalls', 'sys_exit_gettid'),
    sys_exit_gettimeofday: tracepoint('syscalls', 'sys_exit_gettimeofday'),
    sys_exit_getuid: tracepoint('syscalls', 'sys_exit_getuid'),
    sys_exit_getxattr: tracepoint('syscalls', 'sys_exit_getxattr'),
    sys_exit_init_module: tracepoint('syscalls', 'sys_exit_init_module'),
    sys_exit_inotify_add_watch: tracepoint('syscalls', 'sys_exit_inotify_add_watch'),
    sys_exit_inotify_init: tracepoint('syscalls', 'sys_exit_inotify_init'),
    sys_exit_inotify_init1: tracepoint('syscalls', 'sys_exit_inotify_init1'),
    sys_exit_inotify_rm_watch: tracepoint('syscalls', 'sys_exit_inotify_rm_watch'),
    sys_exit_io_cancel: tracepoint('syscalls', 'sys_exit_io_cancel'),
    sys_exit_io_destroy: tracepoint('syscalls', 'sys_exit_io_destroy'),
    sys_exit_io_getevents: tracepoint('syscalls', 'sys_exit_io_getevents'),
    sys_exit_io_pgetevents: tracepoint('syscalls', 'sys_exit_io_pgetevents'),
    sys_exit_io_setup: tracepoint('syscalls', 'sys_exit_io_setup'),
    sys_exit_io_submit: tracepoint('syscalls', 'sys_exit_io_submit'),
    sys_exit_io_uring_enter: tracepoint('syscalls', 'sys_exit_io_uring_enter'),
    sys_exit_io_uring_register: tracepoint('syscalls', 'sys_exit_io_uring_register'),
    sys_exit_io_uring_setup: tracepoint('syscalls', 'sys_exit_io_uring_setup'),
    sys_exit_ioctl: tracepoint('syscalls', 'sys_exit_ioctl'),
    sys_exit_ioperm: tracepoint('syscalls', 'sys_exit_ioperm'),
    sys_exit_iopl: tracepoint('syscalls', 'sys_exit_iopl'),
    sys_exit_ioprio_get: tracepoint('syscalls', 'sys_exit_ioprio_get'),
    sys_exit_ioprio_set: tracepoint('syscalls', 'sys_exit_ioprio_set'),
    sys_exit_kcmp: tracepoint('syscalls', 'sys_exit_kcmp'),
    sys_exit_kexec_file_load: tracepoint('syscalls', 'sys_exit_kexec_file_load'),
    sys_exit_kexec_load: tracepoint('syscalls', 'sys_exit_kexec_load'),
    sys_exit_keyctl: tracepoint('syscalls', 'sys_exit_keyctl'),
    sys_exit_kill: tracepoint('syscalls', 'sys_exit_kill'),
    sys_exit_landlock_add_rule: tracepoint('syscalls', 'sys_exit_landlock_add_rule'),
    sys_exit_landlock_create_ruleset: tracepoint('syscalls', 'sys_exit_landlock_create_ruleset'),
    sys_exit_landlock_restrict_self: tracepoint('syscalls', 'sys_exit_landlock_restrict_self'),
    sys_exit_lchown: tracepoint('syscalls', 'sys_exit_lchown'),
    sys_exit_lgetxattr: tracepoint('syscalls', 'sys_exit_lgetxattr'),
    sys_exit_link: tracepoint('syscalls', 'sys_exit_link'),
    sys_exit_linkat: tracepoint('syscalls', 'sys_exit_linkat'),
    sys_exit_listen: tracepoint('syscalls', 'sys_exit_listen'),
    sys_exit_listmount: tracepoint('syscalls', 'sys_exit_listmount'),
    sys_exit_listxattr: tracepoint('syscalls', 'sys_exit_listxattr'),
    sys_exit_llistxattr: tracepoint('syscalls', 'sys_exit_llistxattr'),
    sys_exit_lremovexattr: tracepoint('syscalls', 'sys_exit_lremovexattr'),
    sys_exit_lseek: tracepoint('syscalls', 'sys_exit_lseek'),
    sys_exit_lsetxattr: tracepoint('syscalls', 'sys_exit_lsetxattr'),
    sys_exit_lsm_get_self_attr: tracepoint('syscalls', 'sys_exit_lsm_get_self_attr'),
    sys_exit_lsm_list_modules: tracepoint('syscalls', 'sys_exit_lsm_list_modules'),
    sys_exit_lsm_set_self_attr: tracepoint('syscalls', 'sys_exit_lsm_set_self_attr'),
    sys_exit_madvise: tracepoint('syscalls', 'sys_exit_madvise'),
    sys_exit_map_shadow_stack: tracepoint('syscalls', 'sys_exit_map_shadow_stack'),
    sys_exit_mbind: tracepoint('syscalls', 'sys_exit_mbind'),
    sys_exit_membarrier: tracepoint('syscalls', 'sys_exit_membarrier'),
    sys_exit_memfd_create: tracepoint('syscalls', 'sys_exit_memfd_create'),
    sys_exit_memfd_secret: tracepoint('syscalls', 'sys_exit_memfd_secret'),
    sys_exit_migrate_pages: tracepoint('syscalls', 'sys_exit_migrate_pages'),
    sys_exit_mincore: tracepoint('syscalls', 'sys_exit_mincore'),
    sys_exit_mkdir: tracepoint('syscalls', 'sys_exit_mkdir'),
    sys_exit_mkdirat: tracepoint('syscalls', 'sys_exit_mkdirat'),
    sys_exit_mknod: tracepoint('syscalls', 'sys_exit_mknod'),
    sys_exit_mknodat: tracepoint('syscalls', 'sys_exit_mknodat'),
    sys_exit_mlock: tracepoint('syscalls', 'sys_exit_mlock'),
    sys_exit_mlock2: tracepoint('syscalls', 'sys_exit_mlock2'),
    sys_exit_mlockall: tracepoint('syscalls', 'sys_exit_mlockall'),
    sys_exit_mmap: tracepoint('syscalls', 'sys_exit_mmap'),
    sys_exit_modify_ldt: tracepoint('syscalls', 'sys_exit_modify_ldt'),
    sys_exit_mount: tracepoint('syscalls', 'sys_exit_mount'),
    sys_exit_mount_setattr: tracepoint('syscalls', 'sys_exit_mount_setattr'),
    sys_exit_move_mount: tracepoint('syscalls', 'sys_exit_move_mount'),
    sys_exit_move_pages: tracepoint('syscalls', 'sys_exit_move_pages'),
    sys_exit_mprotect: tracepoint('syscalls', 'sys_exit_mprotect'),
    sys_exit_mq_getsetattr: tracepoint('syscalls', 'sys_exit_mq_getsetattr'),
    sys_exit_mq_notify: tracepoint('syscalls', 'sys_exit_mq_notify'),
    sys_exit_mq_open: tracepoint('syscalls', 'sys_exit_mq_open'),
    sys_exit_mq_timedreceive: tracepoint('syscalls', 'sys_exit_mq_timedreceive'),
    sys_exit_mq_timedsend: tracepoint('syscalls', 'sys_exit_mq_timedsend'),
    sys_exit_mq_unlink: tracepoint('syscalls', 'sys_exit_mq_unlink'),
    sys_exit_mremap: tracepoint('syscalls', 'sys_exit_mremap'),
    sys_exit_mseal: tracepoint('syscalls', 'sys_exit_mseal'),
    sys_exit_msgctl: tracepoint('syscalls', 'sys_exit_msgctl'),
    sys_exit_msgget: tracepoint('syscalls', 'sys_exit_msgget'),
    sys_exit_msgrcv: tracepoint('syscalls', 'sys_exit_msgrcv'),
    sys_exit_msgsnd: tracepoint('syscalls', 'sys_exit_msgsnd'),
    sys_exit_msync: tracepoint('syscalls', 'sys_exit_msync'),
    sys_exit_munlock: tracepoint('syscalls', 'sys_exit_munlock'),
    sys_exit_munlockall: tracepoint('syscalls', 'sys_exit_munlockall'),
    sys_exit_munmap: tracepoint('syscalls', 'sys_exit_munmap'),
    sys_exit_name_to_handle_at: tracepoint('syscalls', 'sys_exit_name_to_handle_at'),
    sys_exit_nanosleep: tracepoint('syscalls', 'sys_exit_nanosleep'),
    sys_exit_newfstat: tracepoint('syscalls', 'sys_exit_newfstat'),
    sys_exit_newfstatat: tracepoint('syscalls', 'sys_exit_newfstatat'),
    sys_exit_newlstat: tracepoint('syscalls', 'sys_exit_newlstat'),
    sys_exit_newstat: tracepoint('syscalls', 'sys_exit_newstat'),
    sys_exit_newuname: tracepoint('syscalls', 'sys_exit_newuname'),
    sys_exit_open: tracepoint('syscalls', 'sys_exit_open'),
    sys_exit_open_by_handle_at: tracepoint('syscalls', 'sys_exit_open_by_handle_at'),
    sys_exit_open_tree: tracepoint('syscalls', 'sys_exit_open_tree'),
    sys_exit_openat: tracepoint('syscalls', 'sys_exit_openat'),
    sys_exit_openat2: tracepoint('syscalls', 'sys_exit_openat2'),
    sys_exit_pause: tracepoint('syscalls', 'sys_exit_pause'),
    sys_exit_perf_event_open: tracepoint('syscalls', 'sys_exit_perf_event_open'),
    sys_exit_personality: tracepoint('syscalls', 'sys_exit_personality'),
    sys_exit_pidfd_getfd: tracepoint('syscalls', 'sys_exit_pidfd_getfd'),
    sys_exit_pidfd_open: tracepoint('syscalls', 'sys_exit_pidfd_open'),
    sys_exit_pidfd_send_signal: tracepoint('syscalls', 'sys_exit_pidfd_send_signal'),
    sys_exit_pipe: tracepoint('syscalls', 'sys_exit_pipe'),
    sys_exit_pipe2: tracepoint('syscalls', 'sys_exit_pipe2'),
    sys_exit_pivot_root: tracepoint('syscalls', 'sys_exit_pivot_root'),
    sys_exit_pkey_alloc: tracepoint('syscalls', 'sys_exit_pkey_alloc'),
    sys_exit_pkey_free: tracepoint('syscalls', 'sys_exit_pkey_free'),
    sys_exit_pkey_mprotect: tracepoint('syscalls', 'sys_exit_pkey_mprotect'),
    sys_exit_poll: tracepoint('syscalls', 'sys_exit_poll'),
    sys_exit_ppoll: tracepoint('syscalls', 'sys_exit_ppoll'),
    sys_exit_prctl: tracepoint('syscalls', 'sys_exit_prctl'),
    sys_exit_pread64: tracepoint('syscalls', 'sys_exit_pread64'),
    sys_exit_preadv: tracepoint('syscalls', 'sys_exit_preadv'),
    sys_exit_preadv2: tracepoint('syscalls', 'sys_exit_preadv2'),
    sys_exit_prlimit64: tracepoint('syscalls', 'sys_exit_prlimit64'),
    sys_exit_process_madvise: tracepoint('syscalls', 'sys_exit_process_madvise'),
    sys_exit_process_mrelease: tracepoint('syscalls', 'sys_exit_process_mrelease'),
    sys_exit_process_vm_readv: tracepoint('syscalls', 'sys_exit_process_vm_readv'),
    sys_exit_process_vm_writev: tracepoint('syscalls', 'sys_exit_process_vm_writev'),
    sys_exit_pselect6: tracepoint('syscalls', 'sys_exit_pselect6'),
    sys_exit_ptrace: tracepoint('syscalls', 'sys_exit_ptrace'),
    sys_exit_pwrite64: tracepoint('syscalls', 'sys_exit_pwrite64'),
    sys_exit_pwritev: tracepoint('syscalls', 'sys_exit_pwritev'),
    sys_exit_pwritev2: tracepoint('syscalls', 'sys_exit_pwritev2'),
    sys_exit_quotactl: tracepoint('syscalls', 'sys_exit_quotactl'),
    sys_exit_quotactl_fd: tracepoint('syscalls', 'sys_exit_quotactl_fd'),
    sys_exit_read: tracepoint('syscalls', 'sys_exit_read'),
    sys_exit_readahead: tracepoint('syscalls', 'sys_exit_readahead'),
    sys_exit_readlink: tracepoint('syscalls', 'sys_exit_readlink'),
    sys_exit_readlinkat: tracepoint('syscalls', 'sys_exit_readlinkat'),
    sys_exit_readv: tracepoint('syscalls', 'sys_exit_readv'),
    sys_exit_reboot: tracepoint('syscalls', 'sys_exit_reboot'),
    sys_exit_recvfrom: tracepoint('syscalls', 'sys_exit_recvfrom'),
    sys_exit_recvmmsg: tracepoint('syscalls', 'sys_exit_recvmmsg'),
    sys_exit_recvmsg: tracepoint('syscalls', 'sys_exit_recvmsg'),
    sys_exit_remap_file_pages: tracepoint('syscalls', 'sys_exit_remap_file_pages'),
    sys_exit_removexattr: tracepoint('syscalls', 'sys_exit_removexattr'),
    sys_exit_rename: tracepoint('syscalls', 'sys_exit_rename'),
    sys_exit_renameat: tracepoint('syscalls', 'sys_exit_renameat'),
    sys_exit_renameat2: tracepoint('syscalls', 'sys_exit_renameat2'),
    sys_exit_request_key: tracepoint('syscalls', 'sys_exit_request_key'),
    sys_exit_restart_syscall: tracepoint('syscalls', 'sys_exit_restart_syscall'),
    sys_exit_rmdir: tracepoint('syscalls', 'sys_exit_rmdir'),
    sys_exit_rseq: tracepoint('syscalls', 'sys_exit_rseq'),
    sys_exit_rt_sigaction: tracepoint('syscalls', 'sys_exit_rt_sigaction'),
    sys_exit_rt_sigpending: tracepoint('syscalls', 'sys_exit_rt_sigpending'),
    sys_exit_rt_sigprocmask: tracepoint('syscalls', 'sys_exit_rt_sigprocmask'),
    sys_exit_rt_sigqueueinfo: tracepoint('syscalls', 'sys_exit_rt_sigqueueinfo'),
    sys_exit_rt_sigreturn: tracepoint('syscalls', 'sys_exit_rt_sigreturn'),
    sys_exit_rt_sigsuspend: tracepoint('syscalls', 'sys_exit_rt_sigsuspend'),
    sys_exit_rt_sigtimedwait: tracepoint('syscalls', 'sys_exit_rt_sigtimedwait'),
    sys_exit_rt_tgsigqueueinfo: tracepoint('syscalls', 'sys_exit_rt_tgsigqueueinfo'),
    sys_exit_sched_get_priority_max: tracepoint('syscalls', 'sys_exit_sched_get_priority_max'),
    sys_exit_sched_get_priority_min: tracepoint('syscalls', 'sys_exit_sched_get_priority_min'),
    sys_exit_sched_getaffinity: tracepoint('syscalls', 'sys_exit_sched_getaffinity'),
    sys_exit_sched_getattr: tracepoint('syscalls', 'sys_exit_sched_getattr'),
    sys_exit_sched_getparam: tracepoint('syscalls', 'sys_exit_sched_getparam'),
    sys_exit_sched_getscheduler: tracepoint('syscalls', 'sys_exit_sched_getscheduler'),
    sys_exit_sched_rr_get_interval: tracepoint('syscalls', 'sys_exit_sched_rr_get_interval'),
    sys_exit_sched_setaffinity: tracepoint('syscalls', 'sys_exit_sched_setaffinity'),
    sys_exit_sched_setattr: tracepoint('syscalls', 'sys_exit_sched_setattr'),
    sys_exit_sched_setparam: tracepoint('syscalls', 'sys_exit_sched_setparam'),
    sys_exit_sched_setscheduler: tracepoint('syscalls', 'sys_exit_sched_setscheduler'),
    sys_exit_sched_yield: tracepoint('syscalls', 'sys_exit_sched_yield'),
    sys_exit_seccomp: tracepoint('syscalls', 'sys_exit_seccomp'),
    sys_exit_select: tracepoint('syscalls', 'sys_exit_select'),
    sys_exit_semctl: tracepoint('syscalls', 'sys_exit_semctl'),
    sys_exit_semget: tracepoint('syscalls', 'sys_exit_semget'),
    sys_exit_semop: tracepoint('syscalls', 'sys_exit_semop'),
    sys_exit_semtimedop: tracepoint('syscalls', 'sys_exit_semtimedop'),
    sys_exit_sendfile64: tracepoint('syscalls', 'sys_exit_sendfile64'),
    sys_exit_sendmmsg: tracepoint('syscalls', 'sys_exit_sendmmsg'),
    sys_exit_sendmsg: tracepoint('syscalls', 'sys_exit_sendmsg'),
    sys_exit_sendto: tracepoint('syscalls', 'sys_exit_sendto'),
    sys_exit_set_mempolicy: tracepoint('syscalls', 'sys_exit_set_mempolicy'),
    sys_exit_set_mempolicy_home_node: tracepoint('syscalls', 'sys_exit_set_mempolicy_home_node'),
    sys_exit_set_robust_list: tracepoint('syscalls', 'sys_exit_set_robust_list'),
    sys_exit_set_tid_address: tracepoint('syscalls', 'sys_exit_set_tid_address'),
    sys_exit_setdomainname: tracepoint('syscalls', 'sys_exit_setdomainname'),
    sys_exit_setfsgid: tracepoint('syscalls', 'sys_exit_setfsgid'),
    sys_exit_setfsuid: tracepoint('syscalls', 'sys_exit_setfsuid'),
    sys_exit_setgid: tracepoint('syscalls', 'sys_exit_setgid'),
    sys_exit_setgroups: tracepoint('syscalls', 'sys_exit_setgroups'),
    sys_exit_sethostname: tracepoint('syscalls', 'sys_exit_sethostname'),
    sys_exit_setitimer: tracepoint('syscalls', 'sys_exit_setitimer'),
    sys_exit_setns: tracepoint('syscalls', 'sys_exit_setns'),
    sys_exit_setpgid: tracepoint('syscalls', 'sys_exit_setpgid'),
    sys_exit_setpriority: tracepoint('syscalls', 'sys_exit_setpriority'),
    sys_exit_setregid: tracepoint('syscalls', 'sys_exit_setregid'),
    sys_exit_setresgid: tracepoint('syscalls', 'sys_exit_setresgid'),
    sys_exit_setresuid: tracepoint('syscalls', 'sys_exit_setresuid'),
    sys_exit_setreuid: tracepoint('syscalls', 'sys_exit_setreuid'),
    sys_exit_setrlimit: tracepoint('syscalls', 'sys_exit_setrlimit'),
    sys_exit_setsid: tracepoint('syscalls', 'sys_exit_setsid'),
    sys_exit_setsockopt: tracepoint('syscalls', 'sys_exit_setsockopt'),
    sys_exit_settimeofday: tracepoint('syscalls', 'sys_exit_settimeofday'),
    sys_exit_setuid: tracepoint('syscalls', 'sys_exit_setuid'),
    sys_exit_setxattr: tracepoint('syscalls', 'sys_exit_setxattr'),
    sys_exit_shmat: tracepoint('syscalls', 'sys_exit_shmat'),
    sys_exit_shmctl: tracepoint('syscalls', 'sys_exit_shmctl'),
    sys_exit_shmdt: tracepoint('syscalls', 'sys_exit_shmdt'),
    sys_exit_shmget: tracepoint('syscalls', 'sys_exit_shmget'),
    sys_exit_shutdown: tracepoint('syscalls', 'sys_exit_shutdown'),
    sys_exit_sigaltstack: tracepoint('syscalls', 'sys_exit_sigaltstack'),
    sys_exit_signalfd: tracepoint('syscalls', 'sys_exit_signalfd'),
    sys_exit_signalfd4: tracepoint('syscalls', 'sys_exit_signalfd4'),
    sys_exit_socket: tracepoint('syscalls', 'sys_exit_socket'),
    sys_exit_socketpair: tracepoint('syscalls', 'sys_exit_socketpair'),
    sys_exit_splice: tracepoint('syscalls', 'sys_exit_splice'),
    sys_exit_statfs: tracepoint('syscalls', 'sys_exit_statfs'),
    sys_exit_statmount: tracepoint('syscalls', 'sys_exit_statmount'),
    sys_exit_statx: tracepoint('syscalls', 'sys_exit_statx'),
    sys_exit_swapoff: tracepoint('syscalls', 'sys_exit_swapoff'),
    sys_exit_swapon: tracepoint('syscalls', 'sys_exit_swapon'),
    sys_exit_symlink: tracepoint('syscalls', 'sys_exit_symlink'),
    sys_exit_symlinkat: tracepoint('syscalls', 'sys_exit_symlinkat'),
    sys_exit_sync: tracepoint('syscalls', 'sys_exit_sync'),
    sys_exit_sync_file_range: tracepoint('syscalls', 'sys_exit_sync_file_range'),
    sys_exit_syncfs: tracepoint('syscalls', 'sys_exit_syncfs'),
    sys_exit_sysfs: tracepoint('syscalls', 'sys_exit_sysfs'),
    sys_exit_sysinfo: tracepoint('syscalls', 'sys_exit_sysinfo'),
    sys_exit_syslog: tracepoint('syscalls', 'sys_exit_syslog'),
    sys_exit_tee: tracepoint('syscalls', 'sys_exit_tee'),
    sys_exit_tgkill: tracepoint('syscalls', 'sys_exit_tgkill'),
    sys_exit_time: tracepoint('syscalls', 'sys_exit_time'),
    sys_exit_timer_create: tracepoint('syscalls', 'sys_exit_timer_create'),
    sys_exit_timer_delete: tracepoint('syscalls', 'sys_exit_timer_delete'),
    sys_exit_timer_getoverrun: tracepoint('syscalls', 'sys_exit_timer_getoverrun'),
    sys_exit_timer_gettime: tracepoint('syscalls', 'sys_exit_timer_gettime'),
    sys_exit_timer_settime: tracepoint('syscalls', 'sys_exit_timer_settime'),
    sys_exit_timerfd_create: tracepoint('syscalls', 'sys_exit_timerfd_create'),
    sys_exit_timerfd_gettime: tracepoint('syscalls', 'sys_exit_timerfd_gettime'),
    sys_exit_timerfd_settime: tracepoint('syscalls', 'sys_exit_timerfd_settime'),
    sys_exit_times: tracepoint('syscalls', 'sys_exit_times'),
    sys_exit_tkill: tracepoint('syscalls', 'sys_exit_tkill'),
    sys_exit_truncate: tracepoint('syscalls', 'sys_exit_truncate'),
    sys_exit_umask: tracepoint('syscalls', 'sys_exit_umask'),
    sys_exit_umount: tracepoint('syscalls', 'sys_exit_umount'),
    sys_exit_unlink: tracepoint('syscalls', 'sys_exit_unlink'),
    sys_exit_unlinkat: tracepoint('syscalls', 'sys_exit_unlinkat'),
    sys_exit_unshare: tracepoint('syscalls', 'sys_exit_unshare'),
    sys_exit_uretprobe: tracepoint('syscalls', 'sys_exit_uretprobe'),
    sys_exit_userfaultfd: tracepoint('syscalls', 'sys_exit_userfaultfd'),
    sys_exit_ustat: tracepoint('syscalls', 'sys_exit_ustat'),
    sys_exit_utime: tracepoint('syscalls', 'sys_exit_utime'),
    sys_exit_utimensat: tracepoint('syscalls', 'sys_exit_utimensat'),
    sys_exit_utimes: tracepoint('syscalls', 'sys_exit_utimes'),
    sys_exit_vfork: tracepoint('syscalls', 'sys_exit_vfork'),
    sys_exit_vhangup: tracepoint('syscalls', 'sys_exit_vhangup'),
    sys_exit_vmsplice: tracepoint('syscalls', 'sys_exit_vmsplice'),
    sys_exit_wait4: tracepoint('syscalls', 'sys_exit_wait4'),
    sys_exit_waitid: tracepoint('syscalls', 'sys_exit_waitid'),
    sys_exit_write: tracepoint('syscalls', 'sys_exit_write'),
    sys_exit_writev: tracepoint('syscalls', 'sys_exit_writev'),
  },
  task: {
    task_newtask: tracepoint('task', 'task_newtask'),
    task_rename: tracepoint('task', 'task_rename'),
  },
  tcp: {
    tcp_ao_handshake_failure: tracepoint('tcp', 'tcp_ao_handshake_failure'),
    tcp_ao_key_not_found: tracepoint('tcp', 'tcp_ao_key_not_found'),
    tcp_ao_mismatch: tracepoint('tcp', 'tcp_ao_mismatch'),
    tcp_ao_rcv_sne_update: tracepoint('tcp', 'tcp_ao_rcv_sne_update'),
    tcp_ao_rnext_request: tracepoint('tcp', 'tcp_ao_rnext_request'),
    tcp_ao_snd_sne_update: tracepoint('tcp', 'tcp_ao_snd_sne_update'),
    tcp_ao_synack_no_key: tracepoint('tcp', 'tcp_ao_synack_no_key'),
    tcp_ao_wrong_maclen: tracepoint('tcp', 'tcp_ao_wrong_maclen'),
    tcp_bad_csum: tracepoint('tcp', 'tcp_bad_csum'),
    tcp_cong_state_set: tracepoint('tcp', 'tcp_cong_state_set'),
    tcp_destroy_sock: tracepoint('tcp', 'tcp_destroy_sock'),
    tcp_hash_ao_required: tracepoint('tcp', 'tcp_hash_ao_required'),
    tcp_hash_bad_header: tracepoint('tcp', 'tcp_hash_bad_header'),
    tcp_hash_md5_mismatch: tracepoint('tcp', 'tcp_hash_md5_mismatch'),
    tcp_hash_md5_required: tracepoint('tcp', 'tcp_hash_md5_required'),
    tcp_hash_md5_unexpected: tracepoint('tcp', 'tcp_hash_md5_unexpected'),
    tcp_probe: tracepoint('tcp', 'tcp_probe'),
    tcp_rcv_space_adjust: tracepoint('tcp', 'tcp_rcv_space_adjust'),
    tcp_receive_reset: tracepoint('tcp', 'tcp_receive_reset'),
    tcp_retransmit_skb: tracepoint('tcp', 'tcp_retransmit_skb'),
    tcp_retransmit_synack: tracepoint('tcp', 'tcp_retransmit_synack'),
    tcp_send_reset: tracepoint('tcp', 'tcp_send_reset'),
  },
  thermal: {
    cdev_update: tracepoint('thermal', 'cdev_update'),
    thermal_temperature: tracepoint('thermal', 'thermal_temperature'),
    thermal_zone_trip: tracepoint('thermal', 'thermal_zone_trip'),
  },
  thermal_power_allocator: {
    thermal_power_actor: tracepoint('thermal_power_allocator', 'thermal_power_actor'),
    thermal_power_allocator: tracepoint('thermal_power_allocator', 'thermal_power_allocator'),
    thermal_power_allocator_pid: tracepoint('thermal_power_allocator', 'thermal_power_allocator_pid'),
  },
  thp: {
    remove_migration_pmd: tracepoint('thp', 'remove_migration_pmd'),
    set_migration_pmd: tracepoint('thp', 'set_migration_pmd'),
  },
  timer: {
    hrtimer_cancel: tracepoint('timer', 'hrtimer_cancel'),
    hrtimer_expire_entry: tracepoint('timer', 'hrtimer_expire_entry'),
    hrtimer_expire_exit: tracepoint('timer', 'hrtimer_expire_exit'),
    hrtimer_init: tracepoint('timer', 'hrtimer_init'),
    hrtimer_start: tracepoint('timer', 'hrtimer_start'),
    itimer_expire: tracepoint('timer', 'itimer_expire'),
    itimer_state: tracepoint('timer', 'itimer_state'),
    tick_stop: tracepoint('timer', 'tick_stop'),
    timer_base_idle: tracepoint('timer', 'timer_base_idle'),
    timer_cancel: tracepoint('timer', 'timer_cancel'),
    timer_expire_entry: tracepoint('timer', 'timer_expire_entry'),
    timer_expire_exit: tracepoint('timer', 'timer_expire_exit'),
    timer_init: tracepoint('timer', 'timer_init'),
    timer_start: tracepoint('timer', 'timer_start'),
  },
  timer_migration: {
    tmigr_connect_child_parent: tracepoint('timer_migration', 'tmigr_connect_child_parent'),
    tmigr_connect_cpu_parent: tracepoint('timer_migration', 'tmigr_connect_cpu_parent'),
    tmigr_cpu_active: tracepoint('timer_migration', 'tmigr_cpu_active'),
    tmigr_cpu_idle: tracepoint('timer_migration', 'tmigr_cpu_idle'),
    tmigr_cpu_new_timer: tracepoint('timer_migration', 'tmigr_cpu_new_timer'),
    tmigr_cpu_new_timer_idle: tracepoint('timer_migration', 'tmigr_cpu_new_timer_idle'),
    tmigr_cpu_offline: tracepoint('timer_migration', 'tmigr_cpu_offline'),
    tmigr_cpu_online: tracepoint('timer_migration', 'tmigr_cpu_online'),
    tmigr_group_set: tracepoint('timer_migration', 'tmigr_group_set'),
    tmigr_group_set_cpu_active: tracepoint('timer_migration', 'tmigr_group_set_cpu_active'),
    tmigr_group_set_cpu_inactive: tracepoint('timer_migration', 'tmigr_group_set_cpu_inactive'),
    tmigr_handle_remote: tracepoint('timer_migration', 'tmigr_handle_remote'),
    tmigr_handle_remote_cpu: tracepoint('timer_migration', 'tmigr_handle_remote_cpu'),
    tmigr_update_events: tracepoint('timer_migration', 'tmigr_update_events'),
  },
  tlb: {
    tlb_flush: tracepoint('tlb', 'tlb_flush'),
  },
  udp: {
    udp_fail_queue_rcv_skb: tracepoint('udp', 'udp_fail_queue_rcv_skb'),
  },
  vmalloc: {
    alloc_vmap_area: tracepoint('vmalloc', 'alloc_vmap_area'),
    free_vmap_area_noflush: tracepoint('vmalloc', 'free_vmap_area_noflush'),
    purge_vmap_area_lazy: tracepoint('vmalloc', 'purge_vmap_area_lazy'),
  },
  vmscan: {
    mm_shrink_slab_end: tracepoint('vmscan', 'mm_shrink_slab_end'),
    mm_shrink_slab_start: tracepoint('vmscan', 'mm_shrink_slab_start'),
    mm_vmscan_direct_reclaim_begin: tracepoint('vmscan', 'mm_vmscan_direct_reclaim_begin'),
    mm_vmscan_direct_reclaim_end: tracepoint('vmscan', 'mm_vmscan_direct_reclaim_end'),
    mm_vmscan_kswapd_sleep: tracepoint('vmscan', 'mm_vmscan_kswapd_sleep'),
    mm_vmscan_kswapd_wake: tracepoint('vmscan', 'mm_vmscan_kswapd_wake'),
    mm_vmscan_lru_isolate: tracepoint('vmscan', 'mm_vmscan_lru_isolate'),
    mm_vmscan_lru_shrink_active: tracepoint('vmscan', 'mm_vmscan_lru_shrink_active'),
    mm_vmscan_lru_shrink_inactive: tracepoint('vmscan', 'mm_vmscan_lru_shrink_inactive'),
    mm_vmscan_memcg_reclaim_begin: tracepoint('vmscan', 'mm_vmscan_memcg_reclaim_begin'),
    mm_vmscan_memcg_reclaim_end: tracepoint('vmscan', 'mm_vmscan_memcg_reclaim_end'),
    mm_vmscan_memcg_softlimit_reclaim_begin: tracepoint('vmscan', 'mm_vmscan_memcg_softlimit_reclaim_begin'),
    mm_vmscan_memcg_softlimit_reclaim_end: tracepoint('vmscan', 'mm_vmscan_memcg_softlimit_reclaim_end'),
    mm_vmscan_node_reclaim_begin: tracepoint('vmscan', 'mm_vmscan_node_reclaim_begin'),
    mm_vmscan_node_reclaim_end: tracepoint('vmscan', 'mm_vmscan_node_reclaim_end'),
    mm_vmscan_throttled: tracepoint('vmscan', 'mm_vmscan_throttled'),
    mm_vmscan_wakeup_kswapd: tracepoint('vmscan', 'mm_vmscan_wakeup_kswapd'),
    mm_vmscan_write_folio: tracepoint('vmscan', 'mm_vmscan_write_folio'),
  },
  vsyscall: {
    emulate_vsyscall: tracepoint('vsyscall', 'emulate_vsyscall'),
  },
  wbt: {
    wbt_lat: tracepoint('wbt', 'wbt_lat'),
    wbt_stat: tracepoint('wbt', 'wbt_stat'),
    wbt_step: tracepoint('wbt', 'wbt_step'),
    wbt_timer: tracepoint('wbt', 'wbt_timer'),
  },
  workqueue: {
    workqueue_activate_work: tracepoint('workqueue', 'workqueue_activate_work'),
    workqueue_execute_end: tracepoint('workqueue', 'workqueue_execute_end'),
    workqueue_execute_start: tracepoint('workqueue', 'workqueue_execute_start'),
    workqueue_queue_work: tracepoint('workqueue', 'workqueue_queue_work'),
  },
  writeback: {
    balance_dirty_pages: tracepoint('writeback', 'balance_dirty_pages'),
    bdi_dirty_ratelimit: tracepoint('writeback', 'bdi_dirty_ratelimit'),
    flush_foreign: tracepoint('writeback', 'flush_foreign'),
    folio_wait_writeback: tracepoint('writeback', 'folio_wait_writeback'),
    global_dirty_state: tracepoint('writeback', 'global_dirty_state'),
    inode_foreign_history: tracepoint('writeback', 'inode_foreign_history'),
    inode_switch_wbs: tracepoint('writeback', 'inode_switch_wbs'),
    sb_clear_inode_writeback: tracepoint('writeback', 'sb_clear_inode_writeback'),
    sb_mark_inode_writeback: tracepoint('writeback', 'sb_mark_inode_writeback'),
    track_foreign_dirty: tracepoint('writeback', 'track_foreign_dirty'),
    wbc_writepage: tracepoint('writeback', 'wbc_writepage'),
    writeback_bdi_register: tracepoint('writeback', 'writeback_bdi_register'),
    writeback_dirty_folio: tracepoint('writeback', 'writeback_dirty_folio'),
    writeback_dirty_inode: tracepoint('writeback', 'writeback_dirty_inode'),
    writeback_dirty_inode_enqueue: tracepoint('writeback', 'writeback_dirty_inode_enqueue'),
    writeback_dirty_inode_start: tracepoint('writeback', 'writeback_dirty_inode_start'),
    writeback_exec: tracepoint('writeback', 'writeback_exec'),
    writeback_lazytime: tracepoint('writeback', 'writeback_lazytime'),
    writeback_lazytime_iput: tracepoint('writeback', 'writeback_lazytime_iput'),
    writeback_mark_inode_dirty: tracepoint('writeback', 'writeback_mark_inode_dirty'),
    writeback_pages_written: tracepoint('writeback', 'writeback_pages_written'),
    writeback_queue: tracepoint('writeback', 'writeback_queue'),
    writeback_queue_io: tracepoint('writeback', 'writeback_queue_io'),
    writeback_sb_inodes_requeue: tracepoint('writeback', 'writeback_sb_inodes_requeue'),
    writeback_single_inode: tracepoint('writeback', 'writeback_single_inode'),
    writeback_single_inode_start: tracepoint('writeback', 'writeback_single_inode_start'),
    writeback_start: tracepoint('writeback', 'writeback_start'),
    writeback_wait: tracepoint('writeback', 'writeback_wait'),
    writeback_wake_background: tracepoint('writeback', 'writeback_wake_background'),
    writeback_write_inode: tracepoint('writeback', 'writeback_write_inode'),
    writeback_write_inode_start: tracepoint('writeback', 'writeback_write_inode_start'),
    writeback_written: tracepoint('writeback', 'writeback_written'),
  },
  x86_fpu: {
    x86_fpu_after_restore: tracepoint('x86_fpu', 'x86_fpu_after_restore'),
    x86_fpu_after_save: tracepoint('x86_fpu', 'x86_fpu_after_save'),
    x86_fpu_before_restore: tracepoint('x86_fpu', 'x86_fpu_before_restore'),
    x86_fpu_before_save: tracepoint('x86_fpu', 'x86_fpu_before_save'),
    x86_fpu_copy_dst: tracepoint('x86_fpu', 'x86_fpu_copy_dst'),
    x86_fpu_copy_src: tracepoint('x86_fpu', 'x86_fpu_copy_src'),
    x86_fpu_dropped: tracepoint('x86_fpu', 'x86_fpu_dropped'),
    x86_fpu_init_state: tracepoint('x86_fpu', 'x86_fpu_init_state'),
    x86_fpu_regs_activated: tracepoint('x86_fpu', 'x86_fpu_regs_activated'),
    x86_fpu_regs_deactivated: tracepoint('x86_fpu', 'x86_fpu_regs_deactivated'),
    x86_fpu_xstate_check_failed: tracepoint('x86_fpu', 'x86_fpu_xstate_check_failed'),
  },
  xdp: {
    bpf_xdp_link_attach_failed: tracepoint('xdp', 'bpf_xdp_link_attach_failed'),
    mem_connect: tracepoint('xdp', 'mem_connect'),
    mem_disconnect: tracepoint('xdp', 'mem_disconnect'),
    mem_return_failed: tracepoint('xdp', 'mem_return_failed'),
    xdp_bulk_tx: tracepoint('xdp', 'xdp_bulk_tx'),
    xdp_cpumap_enqueue: tracepoint('xdp', 'xdp_cpumap_enqueue'),
    xdp_cpumap_kthread: tracepoint('xdp', 'xdp_cpumap_kthread'),
    xdp_devmap_xmit: tracepoint('xdp', 'xdp_devmap_xmit'),
    xdp_exception: tracepoint('xdp', 'xdp_exception'),
    xdp_redirect: tracepoint('xdp', 'xdp_redirect'),
    xdp_redirect_err: tracepoint('xdp', 'xdp_redirect_err'),
    xdp_redirect_map: tracepoint('xdp', 'xdp_redirect_map'),
    xdp_redirect_map_err: tracepoint('xdp', 'xdp_redirect_map_err'),
  },
  xen: {
    xen_cpu_load_idt: tracepoint('xen', 'xen_cpu_load_idt'),
    xen_cpu_set_ldt: tracepoint('xen', 'xen_cpu_set_ldt'),
    xen_cpu_write_gdt_entry: tracepoint('xen', 'xen_cpu_write_gdt_entry'),
    xen_cpu_write_idt_entry: tracepoint('xen', 'xen_cpu_write_idt_entry'),
    xen_cpu_write_ldt_entry: tracepoint('xen', 'xen_cpu_write_ldt_entry'),
    xen_mc_batch: tracepoint('xen', 'xen_mc_batch'),
    xen_mc_callback: tracepoint('xen', 'xen_mc_callback'),
    xen_mc_entry: tracepoint('xen', 'xen_mc_entry'),
    xen_mc_entry_alloc: tracepoint('xen', 'xen_mc_entry_alloc'),
    xen_mc_extend_args: tracepoint('xen', 'xen_mc_extend_args'),
    xen_mc_flush: tracepoint('xen', 'xen_mc_flush'),
    xen_mc_flush_reason: tracepoint('xen', 'xen_mc_flush_reason'),
    xen_mc_issue: tracepoint('xen', 'xen_mc_issue'),
    xen_mmu_alloc_ptpage: tracepoint('xen', 'xen_mmu_alloc_ptpage'),
    xen_mmu_flush_tlb_multi: tracepoint('xen', 'xen_mmu_flush_tlb_multi'),
    xen_mmu_flush_tlb_one_user: tracepoint('xen', 'xen_mmu_flush_tlb_one_user'),
    xen_mmu_pgd_pin: tracepoint('xen', 'xen_mmu_pgd_pin'),
    xen_mmu_pgd_unpin: tracepoint('xen', 'xen_mmu_pgd_unpin'),
    xen_mmu_ptep_modify_prot_commit: tracepoint('xen', 'xen_mmu_ptep_modify_prot_commit'),
    xen_mmu_ptep_modify_prot_start: tracepoint('xen', 'xen_mmu_ptep_modify_prot_start'),
    xen_mmu_release_ptpage: tracepoint('xen', 'xen_mmu_release_ptpage'),
    xen_mmu_set_p4d: tracepoint('xen', 'xen_mmu_set_p4d'),
    xen_mmu_set_pmd: tracepoint('xen', 'xen_mmu_set_pmd'),
    xen_mmu_set_pte: tracepoint('xen', 'xen_mmu_set_pte'),
    xen_mmu_set_pud: tracepoint('xen', 'xen_mmu_set_pud'),
    xen_mmu_write_cr3: tracepoint('xen', 'xen_mmu_write_cr3'),
  },
};
