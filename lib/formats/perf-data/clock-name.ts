/** Kernel: include/uapi/linux/time.h (v6.12). */
const names: Readonly<Record<number, string>> = {
  0: 'realtime',
  1: 'monotonic',
  4: 'monotonic_raw',
  7: 'boottime',
  11: 'tai',
};

/** Name of a `clockid_t`. */
export function clockName(clockid: number): string {
  return names[clockid] ?? `clock ${clockid}`;
}
