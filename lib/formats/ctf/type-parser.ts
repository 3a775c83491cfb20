import {
  type CtfField,
  type CtfType,
  type DisplayBase,
  type EnumRange,
  type FieldPath,
  type IntegerType,
  structOf,
} from './ctf-type.js';
import type { TokenReader } from './token-reader.js';
import { TsdlScope } from './tsdl-scope.js';

const deepestNesting = 64;
const mostArrayElements = 1 << 30;

type Attributes = ReadonlyMap<string, string | bigint>;

/**
 * Parses the declarations of types, named and nested: a function a rule of the grammar.
 *
 * Document: CTF 1.8 specification, section 4 (event types) and appendix C (TSDL grammar).
 */
export class TypeParser {
  #depth = 0;

  constructor(
    readonly reader: TokenReader,
    /** The byte order of the trace: that of all fields that state none. */
    readonly bigEndian: boolean,
  ) {}

  /** `typealias TYPE := NAME;` or `typedef TYPE NAME;`, when one is next: its name is put into the scope. */
  takeDeclaration(scope: TsdlScope): boolean {
    const { reader } = this;
    if (reader.takeIf('typealias')) {
      const type = this.type(scope);
      const aliased = this.#declared(type, scope);
      reader.expect(':=');
      scope.define(this.#aliasName(), aliased.type);
      reader.expect(';');
      return true;
    }
    if (reader.takeIf('typedef')) {
      for (const { name, type } of this.#declarators(this.type(scope), scope)) scope.define(name, type);
      return true;
    }
    return false;
  }

  /** A type declared on its own: `struct point { ... } align(8);` */
  takeTypeAlone(scope: TsdlScope): boolean {
    const { reader } = this;
    if (!reader.sees('struct') && !reader.sees('enum') && !reader.sees('variant')) return false;
    this.type(scope);
    reader.expect(';');
    return true;
  }

  type(scope: TsdlScope): CtfType {
    if (++this.#depth > deepestNesting) throw this.reader.error('types are nested too deep');
    const type = this.#type(scope);
    this.#depth--;
    return type;
  }

  #type(scope: TsdlScope): CtfType {
    const { reader } = this;
    while (reader.takeIf('const')) {
      // Says nothing of how the field lies in the packet.
    }
    const { text, at } = reader.peek();
    switch (text) {
      case 'struct':
        return this.#struct(scope);
      case 'variant':
        return this.#variant(scope);
      case 'enum':
        return this.#enum(scope);
      case 'integer':
        reader.take();
        return this.#integer(this.#attributes(), at);
      case 'floating_point':
        reader.take();
        return this.#float(this.#attributes(), at);
      case 'string':
        reader.take();
        if (reader.sees('{')) this.#attributes();
        return { kind: 'string' };
      default:
        return this.#named(scope);
    }
  }

  /** `{ size = 8; align = 8; map = clock.monotonic.value; }` */
  #attributes(): Attributes {
    const { reader } = this;
    const attributes = new Map<string, string | bigint>();
    reader.expect('{');
    while (!reader.takeIf('}')) {
      const name = reader.path().join('.');
      reader.expect('=');
      attributes.set(name, this.value());
      reader.expect(';');
    }
    return attributes;
  }

  /** A value of an attribute: a number, a string, or words with dots as text. */
  value(): string | bigint {
    const { kind } = this.reader.peek();
    if (kind === 'string') return this.reader.take().text;
    return kind === 'word' ? this.reader.path().join('.') : this.reader.integer();
  }

  #integer(attributes: Attributes, at: number): IntegerType {
    const { reader } = this;
    const size = Number(attributes.get('size') ?? 0n);
    if (!Number.isInteger(size) || size < 1 || size > 64)
      throw reader.error(`an integer of ${size} bits is not known`, at);
    const clock = /^clock\.(\w+)\.value$/.exec(String(attributes.get('map') ?? ''))?.[1];
    const encoding = String(attributes.get('encoding') ?? 'none');
    return {
      kind: 'integer',
      size,
      align: this.#align(attributes, size % 8 === 0 ? 8 : 1, at),
      signed: isTrue(attributes.get('signed')),
      base: displayBase(attributes.get('base')),
      bigEndian: this.#byteOrder(attributes, at),
      text: /^(utf8|ascii)$/i.test(encoding),
      clock,
    };
  }

  #float(attributes: Attributes, at: number): CtfType {
    const exponent = attributes.get('exp_dig');
    const mantissa = attributes.get('mant_dig');
    const bits = Number(exponent ?? 0n) + Number(mantissa ?? 0n);
    if ((bits !== 32 && bits !== 64) || (mantissa !== 24n && mantissa !== 53n))
      throw this.reader.error('floating point numbers have 32 or 64 bits', at);
    return {
      kind: 'float',
      size: bits,
      align: this.#align(attributes, 8, at),
      bigEndian: this.#byteOrder(attributes, at),
    };
  }

  #align(attributes: Attributes, otherwise: number, at: number): number {
    const value = attributes.get('align');
    return value === undefined ? otherwise : this.#checkedAlign(value, at);
  }

  #checkedAlign(value: string | bigint, at: number): number {
    const align = Number(value);
    if (!Number.isInteger(Math.log2(align)) || align < 1 || align > 1 << 20)
      throw this.reader.error(`an alignment is a power of two, not ${value}`, at);
    return align;
  }

  #byteOrder(attributes: Attributes, at: number): boolean {
    const order = attributes.get('byte_order');
    if (order === undefined || order === 'native') return this.bigEndian;
    if (order === 'be' || order === 'network') return true;
    if (order === 'le') return false;
    throw this.reader.error(`the byte order "${order}" is not known`, at);
  }

  #struct(scope: TsdlScope): CtfType {
    const { reader } = this;
    reader.expect('struct');
    const name = this.#ownName();
    if (!reader.sees('{')) return this.#find(scope, `struct ${name}`);
    const fields = this.#fields(new TsdlScope(scope));
    let align = 1;
    if (reader.takeIf('align')) {
      reader.expect('(');
      align = this.#checkedAlign(reader.integer(), reader.peek().at);
      reader.expect(')');
    }
    const type = structOf(fields, align);
    if (name !== undefined) scope.define(`struct ${name}`, type);
    return type;
  }

  #variant(scope: TsdlScope): CtfType {
    const { reader } = this;
    reader.expect('variant');
    const name = this.#ownName();
    let tag = this.#tag();
    if (!reader.sees('{')) {
      const declared = this.#find(scope, `variant ${name}`);
      return declared.kind === 'variant' && tag !== undefined ? { ...declared, tag } : declared;
    }
    const options = this.#fields(new TsdlScope(scope));
    tag ??= this.#tag();
    const type = { kind: 'variant', tag, options } as const;
    if (name !== undefined) scope.define(`variant ${name}`, type);
    return type;
  }

  /** `<PATH>` after `variant`. */
  #tag(): FieldPath | undefined {
    const { reader } = this;
    if (!reader.takeIf('<')) return undefined;
    const path = reader.path();
    reader.expect('>');
    return path;
  }

  #fields(scope: TsdlScope): CtfField[] {
    const { reader } = this;
    const fields: CtfField[] = [];
    reader.expect('{');
    while (!reader.takeIf('}')) {
      if (this.takeDeclaration(scope)) continue;
      const type = this.type(scope);
      if (reader.takeIf(';')) continue;
      fields.push(...this.#declarators(type, scope));
    }
    return fields;
  }

  #enum(scope: TsdlScope): CtfType {
    const { reader } = this;
    const { at } = reader.expect('enum');
    const name = this.#ownName();
    const container = reader.takeIf(':') ? this.type(scope) : undefined;
    if (!reader.sees('{')) return this.#find(scope, `enum ${name}`);
    const integer = container ?? scope.find('int');
    if (integer?.kind !== 'integer') throw reader.error('an enumeration needs an integer type', at);
    const type = { kind: 'enum', container: integer, ranges: this.#ranges() } as const;
    if (name !== undefined) scope.define(`enum ${name}`, type);
    return type;
  }

  /** `A, B = 3, "C D" = 5 ... 9`: a label without a value is one more than the last. */
  #ranges(): EnumRange[] {
    const { reader } = this;
    const ranges: EnumRange[] = [];
    let next = 0n;
    reader.expect('{');
    while (!reader.takeIf('}')) {
      const label = reader.peek().kind === 'string' ? reader.take().text : reader.word();
      const first = reader.takeIf('=') ? reader.integer() : next;
      const last = reader.takeIf('...') ? reader.integer() : first;
      ranges.push({ label, first, last });
      next = last + 1n;
      if (!reader.takeIf(',') && !reader.sees('}')) throw reader.unexpected('"," or "}"');
    }
    return ranges;
  }

  /** A type by one or more words: `uint32_t`, `unsigned long long`. Its last word may be the field's name. */
  #named(scope: TsdlScope): CtfType {
    const { reader } = this;
    const words = [reader.word()];
    while (reader.peek().kind === 'word' && !endsDeclarator(reader.peek(1).text)) words.push(reader.word());
    return this.#find(scope, words.join(' '));
  }

  #find(scope: TsdlScope, name: string): CtfType {
    const type = scope.find(name);
    if (type === undefined) throw this.reader.error(`the type "${name}" is not declared`);
    return type;
  }

  #ownName(): string | undefined {
    const { kind, text } = this.reader.peek();
    if (kind !== 'word' || text === 'align') return undefined;
    return this.reader.take().text;
  }

  /** `a, b[4], c[len];` */
  #declarators(type: CtfType, scope: TsdlScope): CtfField[] {
    const { reader } = this;
    const fields: CtfField[] = [];
    do fields.push(this.#declared(type, scope, reader.word()));
    while (reader.takeIf(','));
    reader.expect(';');
    return fields;
  }

  /** What follows a name: lengths of arrays, the outermost first. */
  #declared(type: CtfType, scope: TsdlScope, name = ''): CtfField {
    const { reader } = this;
    if (!reader.takeIf('[')) return { name, type };
    if (++this.#depth > deepestNesting) throw reader.error('arrays are nested too deep');
    const length = reader.peek().kind === 'word' ? reader.path() : Number(reader.integer());
    reader.expect(']');
    const element = this.#declared(type, scope).type;
    this.#depth--;
    if (typeof length !== 'number') return { name, type: { kind: 'sequence', element, length } };
    if (length < 0 || length > mostArrayElements)
      throw reader.error(`an array of ${length} elements is not believable`);
    return { name, type: { kind: 'array', element, length } };
  }

  /** The name after `:=` of an alias, which may be several words. */
  #aliasName(): string {
    const { reader } = this;
    const words = [reader.word()];
    while (reader.peek().kind === 'word' || reader.sees('*')) words.push(reader.take().text);
    return words.join(' ');
  }
}

function endsDeclarator(mark: string): boolean {
  return mark === ';' || mark === '[' || mark === ',';
}

function isTrue(value: string | bigint | undefined): boolean {
  return value === 1n || (typeof value === 'string' && /^true$/i.test(value));
}

function displayBase(value: string | bigint | undefined): DisplayBase {
  switch (String(value ?? 10n)) {
    case '2':
    case 'binary':
    case 'b':
      return 2;
    case '8':
    case 'octal':
    case 'oct':
    case 'o':
      return 8;
    case '16':
    case 'hexadecimal':
    case 'hex':
    case 'x':
    case 'X':
    case 'p':
      return 16;
    default:
      return 10;
  }
}
