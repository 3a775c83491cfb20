import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DamagedRecordingError } from '../errors/damaged-recording-error.js';
import { NoRecordingError } from '../errors/no-recording-error.js';
import { compress, decompress, digestOf, isMissing, readPart } from './packed-bytes.js';
import { type PackedCell, packCells, unpackCells } from './packed-cells.js';
import type { RecordedCell, RecordingManifest } from './recording.js';
import { indexFormat, parseIndex, type RecordingIndex } from './recording-index.js';
import { contentsFolder } from './shared-contents.js';

/**
 * A recording on disk: `NAME.json` with its manifest and the sources of its cells, `NAME.br` with the calls, compressed, and what is
 * large in `contents/`, each under the digest of what is in it, so that recordings of the same machine share it.
 */
export class RecordingFile {
  #cells: readonly RecordedCell[] | undefined;

  private constructor(
    readonly file: string,
    private readonly index: RecordingIndex,
  ) {}

  /** @throws NoRecordingError, DamagedRecordingError */
  static open(file: string): RecordingFile {
    const notebook = `notebooks/${basename(file, '.json')}.ipynb`;
    return new RecordingFile(file, parseIndex(file, readOrThrow(file, notebook).toString('utf8')));
  }

  get manifest(): RecordingManifest {
    return this.index.manifest;
  }

  get sources(): readonly string[] {
    return this.index.cells;
  }

  /** What of `contents/` belongs to it. */
  get contents(): readonly string[] {
    return this.index.contents;
  }

  /** The cells with their calls; read when first asked for. @throws DamagedRecordingError */
  get cells(): readonly RecordedCell[] {
    this.#cells ??= this.#read();
    return this.#cells;
  }

  #read(): RecordedCell[] {
    const file = callsFile(this.file);
    const packed = readPart(file);
    if (digestOf(packed) !== this.index.calls) {
      throw new DamagedRecordingError(file, 'its digest is not the one that its index names');
    }
    const whole = decompress(file, packed);
    const headEnd = 4 + whole.readUInt32LE(0);
    const heads = JSON.parse(whole.toString('utf8', 4, headEnd)) as readonly PackedCell[]; // the digest has vouched for it
    const cells = unpackCells(dirname(this.file), heads, whole.subarray(headEnd));
    return cells.map((cell, at) => ({ source: this.index.cells[at] ?? '', ...cell }));
  }
}

/** Writes a recording; files of the same name are replaced. Gives its size in bytes, without what it shares. */
export function writeRecording(
  file: string,
  manifest: RecordingManifest,
  cells: readonly RecordedCell[],
): number {
  mkdirSync(contentsFolder(dirname(file)), { recursive: true });
  const { heads, payloads, contents } = packCells(dirname(file), cells);
  const head = Buffer.from(JSON.stringify(heads));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const calls = compress(Buffer.concat([length, head, ...payloads]));
  writeFileSync(callsFile(file), calls);
  const index: RecordingIndex = {
    format: indexFormat,
    manifest,
    cells: cells.map(({ source }) => source),
    calls: digestOf(calls),
    contents,
  };
  writeFileSync(file, `${JSON.stringify(index, undefined, 2)}\n`);
  return calls.length;
}

function callsFile(file: string): string {
  return file.replace(/\.json$/, '.br');
}

function readOrThrow(file: string, notebook: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) throw new NoRecordingError(file, notebook);
    throw error;
  }
}
