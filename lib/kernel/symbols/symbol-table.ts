import type { Target } from '../../target/target.js';

/**
 * The names of a kernel's code, by address.
 *
 * Kernel: /proc/kallsyms, `s_show` in kernel/kallsyms.c (v6.12). Needs CONFIG_KALLSYMS; addresses are zero for who may not see them
 * (`kptr_restrict`).
 */
export class SymbolTable {
  constructor(
    /** Addresses of code, ascending, each once. */
    private readonly addresses: BigUint64Array,
    private readonly nameAt: readonly string[],
    /** Every name, also of several for one address. */
    private readonly addressesByName: ReadonlyMap<string, readonly bigint[]>,
  ) {}

  get size(): number {
    return this.addresses.length;
  }

  has(name: string): boolean {
    return this.addressesByName.has(name);
  }

  /** All names of code. */
  names(): Iterable<string> {
    return this.addressesByName.keys();
  }

  /** Where the functions of this name are: static functions of several files may have one name. */
  addressesOf(name: string): readonly bigint[] {
    return this.addressesByName.get(name) ?? [];
  }

  /** Address of the next symbol behind an address: where the function at it must have ended. */
  endOf(address: bigint): bigint | undefined {
    return this.addresses[this.#countUpTo(address)];
  }

  /** The function in whose code an address lies; undefined for one below all of them. */
  nameOf(address: bigint): string | undefined {
    return this.nameAt[this.#countUpTo(address) - 1];
  }

  /** Symbols that are not above an address. */
  #countUpTo(address: bigint): number {
    let low = 0;
    let high = this.addresses.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.addresses[middle] ?? 0n) <= address) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Reads the text of /proc/kallsyms. Of several names for one address the first global one is taken, else the first. */
export function parseKallsyms(text: string): SymbolTable {
  const symbols = new Map<bigint, { name: string; isGlobal: boolean }>();
  const addressesByName = new Map<string, bigint[]>();
  for (const [, address = '0', type, name = ''] of text.matchAll(/^([0-9a-f]+) ([tTwW]) (\S+)/gm)) {
    const at = BigInt(`0x${address}`);
    const known = symbols.get(at);
    const isGlobal = type === 'T';
    const same = addressesByName.get(name);
    if (same === undefined) addressesByName.set(name, [at]);
    else if (!same.includes(at)) same.push(at);
    if (known === undefined || (isGlobal && !known.isGlobal)) symbols.set(at, { name, isGlobal });
  }
  const addresses = BigUint64Array.from([...symbols.keys()]).sort();
  return new SymbolTable(
    addresses,
    Array.from(addresses, (address) => symbols.get(address)?.name ?? ''),
    addressesByName,
  );
}

const tables = new WeakMap<Target, { readonly bootId: string; readonly table: SymbolTable }>();

/** The symbols of a target's kernel; read once a connection and boot. */
export async function symbolTable(target: Target): Promise<SymbolTable> {
  const bootId = await target.readText('/proc/sys/kernel/random/boot_id');
  const known = tables.get(target);
  if (known?.bootId === bootId) return known.table;
  const table = parseKallsyms(await target.readText('/proc/kallsyms'));
  tables.set(target, { bootId, table });
  return table;
}
