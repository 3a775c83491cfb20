import type { CtfType, EnumType, FieldPath, IntegerType } from './ctf-type.js';

/** An integer that lengths and tags can refer to, and where its value is kept. */
export interface FieldSlot {
  readonly slot: number;
  readonly type: IntegerType | EnumType;
}

/** The parts of an event in the order in which they are read (CTF 1.8 specification, section 7.3.2: dynamic scopes). */
export const scopeRoots = [
  'trace.packet.header',
  'stream.packet.context',
  'stream.event.header',
  'stream.event.context',
  'event.context',
  'event.fields',
] as const;
export type ScopeRoot = (typeof scopeRoots)[number];

/** What can be referred to while an event's fields are compiled: gives integers their slots and finds them again. */
export class FieldScopes {
  readonly roots = new Map<ScopeRoot, StructScope>();
  #slots: number;

  constructor(
    /** Last words of all paths that the metadata uses: only fields with such names are kept. */
    readonly referred: ReadonlySet<string>,
    outer?: FieldScopes,
  ) {
    this.#slots = outer === undefined ? 0 : outer.#slots;
    if (outer !== undefined) this.roots = new Map(outer.roots);
  }

  /** The scope of one part of the event, from here on. */
  open(root: ScopeRoot): StructScope {
    const scope = new StructScope(this, undefined);
    this.roots.set(root, scope);
    return scope;
  }

  newSlot(): number {
    return this.#slots++;
  }
}

/** The fields of one structure that were declared so far. */
export class StructScope {
  readonly #names = new Map<string, FieldSlot | StructScope>();

  constructor(
    readonly scopes: FieldScopes,
    readonly outer: StructScope | undefined,
  ) {}

  /** The scope of a structure in this one. */
  inner(name?: string): StructScope {
    const scope = new StructScope(this.scopes, this);
    if (name !== undefined) this.#names.set(name, scope);
    return scope;
  }

  /** The slot of an integer if something may refer to it. */
  declare(name: string, type: IntegerType | EnumType): FieldSlot | undefined {
    if (!this.scopes.referred.has(name)) return undefined;
    const slot = { slot: this.scopes.newSlot(), type };
    this.#names.set(name, slot);
    return slot;
  }

  /** The integer of that name in this very structure. */
  own(name: string): FieldSlot | undefined {
    return this.#descend([name]);
  }

  /** The integer at a path: from the innermost structure outwards, then by the name of the event's part. */
  find(path: FieldPath): FieldSlot | undefined {
    for (let scope: StructScope | undefined = this; scope !== undefined; scope = scope.outer) {
      const found = scope.#descend(path);
      if (found !== undefined) return found;
    }
    for (const root of [...scopeRoots].reverse()) {
      const words = root.split('.');
      const scope = this.scopes.roots.get(root);
      if (scope === undefined) continue;
      if (words.every((word, index) => path[index] === word)) return scope.#descend(path.slice(words.length));
    }
    for (const root of [...scopeRoots].reverse()) {
      const scope = this.scopes.roots.get(root);
      const found = scope === undefined ? undefined : scope.#descend(path);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #descend([name = '', ...rest]: FieldPath): FieldSlot | undefined {
    const found = this.#names.get(name);
    if (found instanceof StructScope) return rest.length === 0 ? undefined : found.#descend(rest);
    return rest.length === 0 ? found : undefined;
  }
}

/** The last words of all paths in some types. */
export class ReferredNames {
  readonly names = new Set<string>();
  readonly #seen = new Set<CtfType>();

  add(type: CtfType | undefined): void {
    if (type === undefined || this.#seen.has(type)) return;
    this.#seen.add(type);
    switch (type.kind) {
      case 'struct':
        for (const field of type.fields) this.add(field.type);
        break;
      case 'variant':
        this.names.add(type.tag?.at(-1) ?? '');
        for (const option of type.options) this.add(option.type);
        break;
      case 'sequence':
        this.names.add(type.length.at(-1) ?? '');
        this.add(type.element);
        break;
      case 'array':
        this.add(type.element);
    }
  }
}
