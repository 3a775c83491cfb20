/** Kernel: the first enum in include/linux/interrupt.h (v6.12). */
const names = [
  'HI',
  'TIMER',
  'NET_TX',
  'NET_RX',
  'BLOCK',
  'IRQ_POLL',
  'TASKLET',
  'SCHED',
  'HRTIMER',
  'RCU',
] as const;

export function softirqName(vector: number): string {
  return names[vector] ?? `softirq ${vector}`;
}
