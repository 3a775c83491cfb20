/** Perf's markers between the kernel's and the user's part of a call chain are above this: `PERF_CONTEXT_MAX` in include/uapi/linux/perf_event.h (v6.12). */
const firstMarker = 0xffff_ffff_ffff_f001n;

/**
 * The addresses of a stack in the order in which they were recorded, the innermost first, without what marks its parts and its end.
 * `bytes` are 64-bit words, as in `caller` of ftrace's `kernel_stack` and in perf's call chains.
 */
export function stackAddresses(bytes: Uint8Array): bigint[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const addresses: bigint[] = [];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const address = view.getBigUint64(at, true);
    if (address !== 0n && address < firstMarker) addresses.push(address);
  }
  return addresses;
}

/** Columns of which it is known that they hold a stack: of ftrace's `kernel_stack` and `user_stack`, and of perf's samples. */
const stackColumns: ReadonlySet<string> = new Set(['caller', 'callchain']);

export function holdsStack(column: { readonly name: string; readonly kind: string }): boolean {
  return column.kind === 'bytes' && stackColumns.has(column.name);
}

/** `vfs_read` where the symbol is known, else `0xffffffff81234567`. */
export function addressText(address: bigint, symbolOf?: (address: bigint) => string | undefined): string {
  return symbolOf?.(address) ?? `0x${address.toString(16)}`;
}

/** Bytes for people: the functions of a stack, or hexadecimal digits. */
export function bytesText(
  column: { readonly name: string; readonly kind: string },
  bytes: Uint8Array,
  symbolOf?: (address: bigint) => string | undefined,
): string {
  if (!holdsStack(column)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
  return stackAddresses(bytes)
    .map((address) => addressText(address, symbolOf))
    .join(' ');
}
