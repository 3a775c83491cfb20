import { closestNames } from '../base/closest-names.js';
import { NoSuchFileError } from '../errors/no-such-file-error.js';
import { UnknownEventError } from '../errors/unknown-event-error.js';
import { UnknownTypeError } from '../errors/unknown-type-error.js';
import { UnsupportedError } from '../errors/unsupported-error.js';
import type { EventFormat, EventShape } from '../formats/event-format.js';
import type { Target } from '../target/target.js';
import { type Btf, parseBtf } from './btf/btf.js';
import type { BtfEnum } from './btf/btf-enum.js';
import type { BtfFunction } from './btf/btf-function.js';
import type { BtfStruct } from './btf/btf-struct.js';
import { parseEventTexts } from './event-texts.js';
import { type EntryOrigin, KernelCache } from './kernel-cache.js';
import { identify } from './kernel-identity.js';
import { type KernelTexts, readKernelTexts } from './kernel-texts.js';
import { type CodeSymbol, parseCodeSymbols } from './symbols/code-symbols.js';
import { type SymbolTable, symbolTable } from './symbols/symbol-table.js';
import { Tracefs } from './tracefs/tracefs.js';

/**
 * The kernel of a target: its functions, structures and events.
 *
 * What does not change while a build of it runs is read once and kept in `~/.cache/tracelab/kernel-facts`: BTF by the build id of the
 * kernel or module, names of functions and layouts of events by the kernel's build id and the modules that are loaded. What is
 * different after each boot is not kept: addresses (`symbols`) and the numbers of events (`format`), nor are dynamic events.
 *
 * Kernel: /sys/kernel/notes, /sys/kernel/btf, /proc/kallsyms, available_filter_functions. Needs root; BTF needs CONFIG_DEBUG_INFO_BTF.
 *
 * @example
 * const kernel = await vm.kernel();
 * kernel.func('vfs_read');                       // ssize_t vfs_read(struct file *file, ...)
 * kernel.struct('path').members;                 // names, types, offsets
 * await kernel.format('sched', 'sched_switch');  // its fields
 */
export class Kernel {
  readonly #texts: KernelTexts;
  #btf: Btf | undefined;
  readonly #moduleBtf = new Map<string, Btf>();
  #functions: ReadonlyMap<string, string | undefined> | undefined;
  #codeSymbols: ReadonlyMap<string, readonly CodeSymbol[]> | undefined;
  #eventShapes: readonly EventShape[] | undefined;

  private constructor(
    readonly target: Target,
    readonly tracefs: Tracefs,
    readonly release: string,
    /** In hexadecimal; undefined for a kernel without one. */
    readonly buildId: string | undefined,
    /** Names of the modules that were loaded when it was read. */
    readonly modules: readonly string[],
    /** What of it came from the cache, by the name of the file there. */
    readonly origins: ReadonlyMap<string, EntryOrigin>,
    texts: KernelTexts,
  ) {
    this.#texts = texts;
  }

  /** @throws TracefsNotMountedError, NotRootError */
  static async of(target: Target): Promise<Kernel> {
    const tracefs = await Tracefs.find(target);
    const identity = await identify(target);
    const known = kernels.get(target);
    if (known !== undefined && known.key === identity.key) return known.kernel;
    const cache = await KernelCache.ofBuild(identity.buildId, String(keptFormat));
    const texts = await readKernelTexts(tracefs, identity, cache);
    const modules = identity.modules.map(({ name }) => name);
    const kernel = new Kernel(
      target,
      tracefs,
      identity.release,
      identity.buildId,
      modules,
      cache.origins,
      texts,
    );
    kernels.set(target, { key: identity.key, kernel });
    return kernel;
  }

  /** The types of the kernel itself. @throws UnsupportedError for a kernel that carries none */
  get btf(): Btf {
    if (this.#texts.vmlinuxBtf === undefined) {
      throw new UnsupportedError(
        'description of its types (BTF)',
        this.target.name,
        'CONFIG_DEBUG_INFO_BTF (Linux 5.4)',
      );
    }
    this.#btf ??= parseBtf(this.#texts.vmlinuxBtf);
    return this.#btf;
  }

  get hasBtf(): boolean {
    return this.#texts.vmlinuxBtf !== undefined;
  }

  /** The prototype of a function, also of a module's. @throws UnknownTypeError, UnsupportedError */
  func(name: string): BtfFunction {
    return this.btfOf('function', name).func(name);
  }

  /** A structure or union, also of a module's. @throws UnknownTypeError, UnsupportedError */
  struct(name: string): BtfStruct {
    const bare = name.replace(/^(struct|union) /, '');
    const btf = this.btf.find('type', bare) === undefined ? this.btfOf('struct', bare) : this.btf;
    return btf.struct(name);
  }

  /** An enumeration, also of a module's. @throws UnknownTypeError, UnsupportedError */
  enum(name: string): BtfEnum {
    return this.btfOf('enum', name.replace(/^enum /, '')).enum(name);
  }

  /** Whether BTF has a function of this name, the kernel's own or one of a module. */
  hasPrototype(name: string): boolean {
    return this.hasBtf && this.#allBtf().some((btf) => btf.find('function', name) !== undefined);
  }

  /** All events that it has now, as `system:event`. */
  events(): Promise<readonly string[]> {
    return this.tracefs.events();
  }

  /** The layout of an event's records as it is now. @throws UnknownEventError with the nearest names */
  async format(system: string, name: string): Promise<EventFormat> {
    try {
      const [format] = await this.tracefs.formats([[system, name]]);
      if (format !== undefined) return format;
    } catch (error) {
      if (!(error instanceof NoSuchFileError)) throw error;
    }
    const event = `${system}:${name}`;
    throw new UnknownEventError(event, this.target.name, closestNames(event, await this.events()));
  }

  /** The layouts of all events, but for the dynamic ones. */
  get eventShapes(): readonly EventShape[] {
    this.#eventShapes ??= parseEventTexts(this.#texts.events);
    return this.#eventShapes;
  }

  /** Functions that ftrace can trace, with the module that each is of. */
  get functions(): ReadonlyMap<string, string | undefined> {
    this.#functions ??= parseFunctions(this.#texts.functions);
    return this.#functions;
  }

  /** The names of all its code, and how often each is used. */
  get codeSymbols(): ReadonlyMap<string, readonly CodeSymbol[]> {
    this.#codeSymbols ??= parseCodeSymbols(this.#texts.symbols);
    return this.#codeSymbols;
  }

  /** Its code by address; read once a connection and boot. */
  get symbols(): Promise<SymbolTable> {
    return symbolTable(this.target);
  }

  toString(): string {
    return `Linux ${this.release}, build ${this.buildId ?? 'unknown'}, ${this.modules.length} modules`;
  }

  #allBtf(): readonly Btf[] {
    const { btf } = this;
    const modules = [...this.#texts.moduleBtf].map(([module, bytes]) => {
      const known = this.#moduleBtf.get(module) ?? parseBtf(bytes, btf);
      this.#moduleBtf.set(module, known);
      return known;
    });
    return [btf, ...modules];
  }

  /** The BTF that has a name: the kernel's own or that of a module. @throws UnknownTypeError, UnsupportedError */
  btfOf(what: 'function' | 'struct' | 'enum', name: string): Btf {
    const all = this.#allBtf();
    const found = all.find((btf) => btf.find(what, name) !== undefined);
    if (found !== undefined) return found;
    const names = all.flatMap((btf) => [...btf.names(what)]);
    throw new UnknownTypeError(what, name, closestNames(name, names));
  }
}

/**
 * Kernel: `t_show` in kernel/trace/ftrace.c (v6.12): `NAME [MODULE]`. Places in weak functions that others replaced stand there too, as
 * `__ftrace_invalid_address___N` (FTRACE_INVALID_FUNCTION): nothing calls them.
 */
function parseFunctions(text: string): ReadonlyMap<string, string | undefined> {
  const lines = text.matchAll(/^(?!__ftrace_invalid_address__)(\S+)(?: \[(\S+)\])?/gm);
  return new Map([...lines].map(([, name = '', module]) => [name, module]));
}

/** Of the files in the cache; another number when what is in them is written otherwise. */
const keptFormat = 3;

const kernels = new WeakMap<Target, { readonly key: string; readonly kernel: Kernel }>();
