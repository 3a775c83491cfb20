import type { CtfType, StructType } from './ctf-type.js';

/** What the metadata of a trace says (CTF 1.8 specification, section 7). */
export interface CtfMetadata {
  readonly version: string;
  readonly uuid: string | undefined;
  readonly bigEndian: boolean;
  readonly env: ReadonlyMap<string, string | bigint>;
  readonly clocks: ReadonlyMap<string, CtfClock>;
  readonly packetHeader: StructType | undefined;
  /** By id. */
  readonly streams: ReadonlyMap<string, StreamClass>;
}

export interface CtfClock {
  readonly name: string;
  /** Ticks a second. */
  readonly frequency: bigint;
  readonly offsetSeconds: bigint;
  /** Ticks that are added to `offsetSeconds`. */
  readonly offset: bigint;
  readonly absolute: boolean;
  readonly uuid: string | undefined;
}

export interface StreamClass {
  readonly id: string;
  readonly packetContext: StructType | undefined;
  readonly eventHeader: StructType | undefined;
  readonly eventContext: StructType | undefined;
  /** By id. */
  readonly events: ReadonlyMap<string, EventClass>;
}

export interface EventClass {
  readonly id: string;
  readonly name: string;
  readonly context: StructType | undefined;
  readonly fields: StructType | undefined;
}

/** A block such as `stream { ... }`: plain attributes, and types assigned with `:=`, by their dotted names. */
export interface Block {
  readonly attributes: ReadonlyMap<string, string | bigint>;
  readonly types: ReadonlyMap<string, CtfType>;
  /** Where it begins in the text. */
  readonly at: number;
}
