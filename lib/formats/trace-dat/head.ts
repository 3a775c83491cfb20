/** Where the pages of one CPU lie. */
export interface CpuData {
  readonly cpu: number;
  readonly offset: number;
  readonly bytes: number;
}

/** One ring buffer: that of the top instance (its name is empty) or of another. */
export interface BufferData {
  readonly name: string;
  readonly clock: string;
  /** Bytes of a page of this buffer; undefined where the file's `header_page` holds. */
  readonly pageBytes: number | undefined;
  readonly compressed: boolean;
  readonly cpus: readonly CpuData[];
}

/** The text of a format file. */
export interface FormatText {
  readonly system: string;
  readonly text: string;
}

/** A part of the file that is only read when it is needed, and then whole. */
export type LateText = () => string;

/** A field of the file beside those below: what it is called in the format's description, and its data. */
export interface DatOption {
  readonly id: number;
  readonly data: Uint8Array;
}

/** All of a trace.dat file but the events. */
export interface TraceDatHead {
  readonly version: 6 | 7;
  readonly pageBytes: number;
  readonly compression: string;
  readonly headerPage: string;
  readonly headerEvent: string;
  readonly formats: readonly FormatText[];
  readonly kallsyms: () => Uint8Array;
  readonly printkFormats: LateText;
  readonly cmdlines: LateText;
  readonly cpuCount: number;
  readonly options: readonly DatOption[];
  readonly buffers: readonly BufferData[];
}

/** Takes compressed bytes apart. The result is as long as is said. */
export type Decompress = (bytes: Uint8Array, length: number) => Uint8Array;

/** What a file's first bytes say: enough to find a decompressor. */
export interface DatStart {
  readonly version: 6 | 7;
  readonly pageBytes: number;
  /** `none`, `zlib`, `zstd` ... */
  readonly compression: string;
  /** Where the start ends. */
  readonly end: number;
}
