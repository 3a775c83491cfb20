import type { ColumnSpec } from '../../events/column-kind.js';
import { ColumnNames } from './column-names.js';
import { docOf, integerKind, mostElementColumns } from './column-reader.js';
import {
  type ArrayType,
  alignmentOf,
  type CtfField,
  type EnumType,
  type FloatType,
  type IntegerType,
  isCharacter,
  type SequenceType,
} from './ctf-type.js';
import { integerOf, withoutUnderscore } from './dependent-type.js';
import { labelsTellValues } from './enum-labels.js';
import type { EventPlan } from './trace-plan.js';

/** Packets begin at multiples of so many bytes in a window: no more aligned field has a shape. */
export const mostAlignBytes = 64;

/** A run of bytes of an event whose length is known, and what may follow it. */
export interface Segment {
  /** In bytes. */
  readonly align: number;
  readonly bytes: number;
  readonly tail: 'none' | 'string' | SequenceTail;
}

/** A sequence: where its length was, and what its elements are. */
export interface SequenceTail {
  readonly lengthAt: Place;
  readonly lengthType: IntegerType;
  readonly elementBytes: number;
  readonly elementAlign: number;
}

/** Bytes from the start of a segment. */
export interface Place {
  readonly segment: number;
  readonly offset: number;
}

/** A column whose values lie at one place in all events, and how to read them there. */
export interface ShapeColumn {
  readonly spec: ColumnSpec;
  readonly place: Place;
  readonly value:
    | { readonly kind: 'number'; readonly type: IntegerType | FloatType }
    | { readonly kind: 'label'; readonly type: EnumType }
    | { readonly kind: 'string' }
    | { readonly kind: 'characters'; readonly length: number | SequenceTail }
    | {
        readonly kind: 'bytes';
        readonly length: number | SequenceTail;
        readonly element: IntegerType | FloatType;
      };
}

/** An event whose fields all begin at bytes, in few segments: its columns can be read when they are asked for. */
export interface EventShape {
  readonly segments: readonly Segment[];
  readonly columns: readonly ShapeColumn[];
}

/** The shape of an event, or undefined where only reading field by field tells where they are: bit fields and variants. */
export function shapeOf(plan: EventPlan): EventShape | undefined {
  const builder = new ShapeBuilder(new ColumnNames(plan));
  for (const { root, type } of plan.parts()) {
    if (!builder.addStruct(type.fields, type.align, (name) => builder.names.ofField(root, name)))
      return undefined;
  }
  return { segments: builder.finish(), columns: builder.columns };
}

const mostColumns = 2000;

class ShapeBuilder {
  readonly columns: ShapeColumn[] = [];
  readonly #segments: Segment[] = [];
  #align = 1;
  #bytes = 0;
  /** The integers of the structure that is being added, which a sequence in it may name as its length. */
  #integers = new Map<string, { readonly place: Place; readonly type: IntegerType }>();

  constructor(readonly names: ColumnNames) {}

  finish(): readonly Segment[] {
    if (this.#bytes > 0 || this.#align > 1) this.#endSegment('none');
    return this.#segments;
  }

  addStruct(fields: readonly CtfField[], align: number, nameOf: (name: string) => string): boolean {
    const outer = this.#integers;
    this.#integers = new Map();
    const isGood = this.#alignTo(align) && fields.every((field) => this.#add(field, nameOf(field.name)));
    this.#integers = outer;
    return isGood;
  }

  #add({ name, type }: CtfField, column: string): boolean {
    if (this.columns.length > mostColumns) return false;
    switch (type.kind) {
      case 'integer':
      case 'float':
        return this.#addNumber(name, type, column);
      case 'enum':
        return this.#addEnum(type, column);
      case 'string':
        if (!this.#alignTo(8)) return false;
        this.#push({ name: column, kind: 'string', doc: 'string' }, this.#here, { kind: 'string' });
        this.#endSegment('string');
        return true;
      case 'struct':
        return this.addStruct(type.fields, type.align, (part) => `${column}_${withoutUnderscore(part)}`);
      case 'array':
        return this.#addArray(type, column);
      case 'sequence':
        return this.#addSequence(type, column);
      case 'variant':
        return false;
    }
  }

  get #here(): Place {
    return { segment: this.#segments.length, offset: this.#bytes };
  }

  #push(spec: ColumnSpec, place: Place, value: ShapeColumn['value']): void {
    this.columns.push({ spec: this.names.unique(spec), place, value });
  }

  /** Makes room for a number of whole bytes. @returns its place, or undefined when it is none */
  #room(type: IntegerType | FloatType): Place | undefined {
    if (![8, 16, 32, 64].includes(type.size) || !this.#alignTo(type.align)) return undefined;
    const here = this.#here;
    this.#bytes += type.size / 8;
    return here;
  }

  #addNumber(name: string, type: IntegerType | FloatType, column: string): boolean {
    const place = type.align % 8 === 0 ? this.#room(type) : undefined;
    if (place === undefined) return false;
    const spec: ColumnSpec =
      type.kind === 'integer'
        ? { name: column, kind: integerKind(type), doc: docOf(type) }
        : { name: column, kind: 'f64', doc: `float of ${type.size} bits` };
    this.#push(spec, place, { kind: 'number', type });
    if (type.kind === 'integer') this.#integers.set(name, { place, type });
    return true;
  }

  #addEnum(type: EnumType, column: string): boolean {
    const integer = integerOf(type);
    const place = integer.align % 8 === 0 ? this.#room(integer) : undefined;
    if (place === undefined) return false;
    const doc = 'label of an enumeration, or its number where it has none';
    this.#push({ name: column, kind: 'string', doc }, place, { kind: 'label', type });
    if (!labelsTellValues(type)) {
      const spec = { name: `${column}_value`, kind: integerKind(integer), doc: docOf(integer) };
      this.#push(spec, place, { kind: 'number', type: integer });
    }
    return true;
  }

  #addArray({ element, length }: ArrayType, column: string): boolean {
    if (!this.#alignTo(alignmentOf(element))) return false;
    if (isCharacter(element)) {
      this.#push({ name: column, kind: 'string', doc: 'text' }, this.#here, { kind: 'characters', length });
      this.#bytes += length;
      return this.#bytes < 1 << 24;
    }
    if (element.kind !== 'integer' && element.kind !== 'float') return false;
    const isFew =
      length > 0 && length <= mostElementColumns && !(element.kind === 'integer' && element.size === 8);
    if (isFew) {
      return Array.from({ length }, (_, index) => this.#addNumber('', element, `${column}${index}`)).every(
        Boolean,
      );
    }
    if (!isDense(element)) return false;
    this.#push(bytesSpec(column, element), this.#here, { kind: 'bytes', length, element });
    this.#bytes += length * (element.size / 8);
    return this.#bytes < 1 << 24;
  }

  #addSequence({ element, length }: SequenceType, column: string): boolean {
    const [name = '', ...more] = length;
    const found = more.length === 0 ? this.#integers.get(name) : undefined;
    if (found === undefined || (element.kind !== 'integer' && element.kind !== 'float') || !isDense(element))
      return false;
    if (element.align / 8 > mostAlignBytes || found.type.signed) return false;
    const tail: SequenceTail = {
      lengthAt: found.place,
      lengthType: found.type,
      elementBytes: element.size / 8,
      elementAlign: element.align / 8,
    };
    if (isCharacter(element))
      this.#push({ name: column, kind: 'string', doc: 'text' }, this.#here, {
        kind: 'characters',
        length: tail,
      });
    else this.#push(bytesSpec(column, element), this.#here, { kind: 'bytes', length: tail, element });
    this.#endSegment(tail);
    return true;
  }

  /** Begins another segment where only the event itself tells how far away the next aligned byte is. */
  #alignTo(bits: number): boolean {
    if (bits < 8) return true;
    const align = bits / 8;
    if (align > mostAlignBytes) return false;
    if (align > this.#align) {
      if (this.#bytes > 0) this.#endSegment('none');
      this.#align = align;
    }
    this.#bytes = Math.ceil(this.#bytes / align) * align;
    return true;
  }

  #endSegment(tail: Segment['tail']): void {
    this.#segments.push({ align: this.#align, bytes: this.#bytes, tail });
    this.#align = 1;
    this.#bytes = 0;
  }
}

/** Elements of whole bytes that follow each other without gaps. */
function isDense({ size, align }: IntegerType | FloatType): boolean {
  return [8, 16, 32, 64].includes(size) && align % 8 === 0 && size % align === 0;
}

function bytesSpec(name: string, element: IntegerType | FloatType): ColumnSpec {
  const of = element.kind === 'integer' ? integerKind(element) : `f${element.size}`;
  return { name, kind: 'bytes', doc: `array of ${of}, little-endian` };
}

/** Whether two shapes are the same: then their events can share a table. */
export function isSameShape(a: EventShape, b: EventShape): boolean {
  return JSON.stringify(a, plainBigint) === JSON.stringify(b, plainBigint);
}

function plainBigint(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
