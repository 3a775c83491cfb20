/**
 * What a machine's clocks count. `host`: the time of the host, as on any machine. `steady`: the guest's own instructions, one a
 * nanosecond (QEMU's docs/devel/tcg-icount.rst), so that neither the host's load nor cache misses show; such a machine is emulated and
 * has one CPU.
 */
export type TimeMode = 'host' | 'steady';
