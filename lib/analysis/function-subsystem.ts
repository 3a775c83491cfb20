import type { AnyTable } from '../events/any-table.js';
import { EventTable } from '../events/event-table.js';
import { StringColumn } from '../events/string-column.js';

/**
 * Kernel functions carry their subsystem at the front of the name, by custom and not by rule. These are the customary
 * fronts, up to an underscore; the subsystems follow the folders of the kernel's source (fs/, mm/, kernel/sched/ ...).
 */
const fronts: Readonly<Record<string, string>> = {
  'system calls':
    'x64_sys ia32_sys arm64_sys riscv_sys se_sys do_sys sys ksys syscall do_syscall x64 entry compat_sys',
  security:
    'security apparmor aa selinux avc cap capable ns_capable tomoyo landlock smack ima yama lsm bpf_lsm common_perm common_file_perm lockdown loadpin',
  'file systems':
    'vfs ext2 ext3 ext4 jbd2 xfs btrfs overlay ovl erofs squashfs z_erofs tmpfs shmem proc kernfs sysfs tracefs debugfs devpts ramfs simple generic ' +
    'nfs fuse iomap filemap inode dentry d path link lookup walk namei file files fd fput fget fdget fsnotify inotify mnt mntget mntput dput ' +
    'dget iput iget igrab touch notify pipe poll select ep eventfd seq splice dcache lockref legitimize terminate_walk complete_walk getname ' +
    'putname open filp close do_filp do_dentry do_open do_iter do_statx do_sendfile do_splice do_close do_dup do_fcntl do_pipe do_sys_openat2 ' +
    'do_poll do_select do_readlinkat do_faccessat do_mkdirat do_unlinkat rw kiocb init_file alloc_empty_file alloc_fd set_root nd may step ' +
    'try_to_unlazy cp statx user_path stat new_sync locks posix flock ioctl current_time mark_inode sync writeback wb bdi super sb mount fs ' +
    'lease break_lease iov iter copy_page_to_iter copy_page_from_iter read_iter write_iter readahead page_cache ondemand expand_files dnotify ' +
    'make_vfsuid atime iterate filldir verify_dirent kernel_read make_vfsgid',
  memory:
    'mm vma vmas vm mmap munmap mremap mprotect brk do_mmap do_munmap do_brk do_anonymous do_fault do_user_addr_fault do_wp do_cow do_swap ' +
    'do_read_fault do_shared_fault do_vmi do_mas do_set handle_mm handle_pte page pages folio folios pte pmd pud p4d pgd rmap anon lru alloc_pages ' +
    'get_page free_page free_pages free_unref free_pgtables free_pgd kmem kmalloc kfree kvfree kvmalloc kzalloc slab slub vmalloc vfree memcg mem ' +
    'count_memcg uncharge charge obj_cgroup try_charge swap shrink zone numa mas mt mab mtree ksm khugepaged huge hugetlb thp unmap map tlb ' +
    'flush_tlb native_flush_tlb exc_page_fault lock_vma lock_mm find_vma find_mergeable get_unmapped arch_get_unmapped rmqueue prep clear_page ' +
    'copy_page copy_pte copy_p4d copy_present wp finish_fault fault get_user put_user copy_to_user copy_from_user strncpy_from_user ' +
    'strnlen_user access_ok check_heap next_uptodate set_pte get_pfnblock get_mem_cgroup refill_stock refill_obj consume_stock drain ' +
    'mod_objcg mod_node mod_zone mod_lruvec post_alloc cgroup_rstat vmacache add_mm exit_mmap free_swap pagefault munlock mlock',
  scheduler:
    'schedule sched scheduler pick enqueue dequeue update_curr update_load update_rq update_cfs update_se update_min_vruntime update_blocked put_prev ' +
    'set_next select_task try_to_wake ttwu wake wakeup default_wake autoremove_wake resched finish_task prepare_task context_switch switch cfs rt ' +
    'dl fair task_tick rq raw_spin_rq cpuacct psi place_entity reweight check_preempt wakeup_preempt yield wait_woken woken_wake prepare_to_wait ' +
    'finish_wait add_wait remove_wait load_balance newidle nohz idle do_idle vruntime avg pelt migrate set_task cpu_cgroup sugov scx attach_entity ' +
    'available_idle preempt dynamic_cond cond_resched io_schedule',
  'locking and RCU':
    'mutex spin raw_spin raw_read raw_write read_lock write_lock rwsem down up rt_mutex futex do_futex rcu srcu call_rcu synchronize lock unlock queued ' +
    'native_queued osq percpu rwlock sema note_gp seqcount local_bh',
  processes:
    'fork copy clone kernel_clone dup exec execve do_execve do_execveat bprm begin_new_exec load_elf load elf search_binary set_binfmt exit do_exit ' +
    'do_group_exit do_wait do_fork do_signal do_notify do_task do_send release_task wait wait4 wait_task signal sig do_sigaction send_signal ' +
    'complete_signal recalc get_signal force_sig kill task pid pids alloc_pid free_pid attach_pid cgroup css cred creds prepare_creds ' +
    'commit_creds override_creds revert_creds put_cred get_task put_task ptrace acct taskstats thread exit_mm exit_to_user uid gid groups user ' +
    'set_mm would_dump mm_update audit rseq restore task_work resume_user arch_do arch_exit fpu flush_thread nsproxy create_nsproxy setup_arg copy_strings',
  'interrupts and time':
    'irq irqentry do_IRQ common_interrupt handle_irq handle_edge handle_fasteoi asm sysvec softirq tasklet raise_softirq invoke_softirq do_softirq ' +
    'hrtimer timer tick clockevents clocksource ktime timekeeping run_timer add_timer del_timer mod_timer lapic apic native_apic x2apic read_tsc ' +
    'sched_clock jiffies calc_load update_process_times update_wall_time run_local account vtime profile nmi exc kvm_clock native_sched ' +
    'do_nanosleep get_next_timer call_timer internal_add_timer enqueue_timer enqueue_hrtimer handle_softirqs',
  'work queues':
    'workqueue queue_work process_one_work worker wq insert_work kthread schedule_work delayed mod_delayed flush_work kick_pool queue_delayed pwq process_scheduled',
  'block devices':
    'blk block bio submit_bio bdev blkdev elv elevator dd bfq kyber mq virtblk scsi sd nvme loop part disk bh buffer ll_rw mpage brd zram sbitmap read_pages',
  network:
    'net netif netdev dev skb sock sk tcp udp ip ipv6 ip6 inet unix packet nf napi eth arp neigh fib rt6 route xfrm qdisc sch icmp rtnl netlink ' +
    'virtnet scm kfree_skb consume_skb alloc_skb move_addr import_iovec',
  'terminals and devices':
    'tty n_tty pty ldsc ldisc serial serial8250 uart con vt console do_con printk vprintk virtio virtqueue vring vp virtcons port pci device driver bus ' +
    'kobject input hid usb acpi random crng get_random chacha blake2s hvc wait_port send_buf misc memory_open mem_cdev cdev chrdev',
  tracing:
    'trace tracing ftrace ring_buffer rb perf bpf kprobe uprobe fprobe event event_trigger filter_match fgraph prepare_ftrace tracepoint',
};

const subsystemOfFront: ReadonlyMap<string, string> = new Map(
  Object.entries(fronts).flatMap(([subsystem, words]) => words.split(' ').map((word) => [word, subsystem])),
);

/**
 * The kernel subsystem that a function most likely belongs to, judged by the longest known front of its name; `other`
 * when the name does not say.
 *
 * @example subsystemOf('vfs_read') // 'file systems'
 */
export function subsystemOf(functionName: string): string {
  let front = functionName.replace(/\..*$/, '').replace(/^_+/, '');
  while (front !== '') {
    const subsystem = subsystemOfFront.get(front);
    if (subsystem !== undefined) return subsystem;
    front = front.slice(0, Math.max(0, front.lastIndexOf('_')));
  }
  return 'other';
}

/**
 * The table with a column `subsystem` that says where the function in column `by` belongs, as `subsystemOf` judges.
 *
 * @example countBy(withSubsystem(trace.table('function'), 'function'), 'subsystem')
 */
export function withSubsystem(table: AnyTable, by = 'function'): EventTable {
  const column = table.columnNamed(by);
  const names = column.kind === 'string' ? column : StringColumn.from(by, column.toArray().map(String));
  const merged = StringColumn.from('subsystem', names.values.map(subsystemOf));
  const codes = names.codes.map((code) => merged.codes[code] ?? 0);
  const added = new StringColumn(
    'subsystem',
    { codes, values: merged.values },
    {
      doc: 'judged by the name of the function',
    },
  );
  return EventTable.fromColumns(table.name, [...table.columns.filter((c) => c.name !== 'subsystem'), added]);
}
