import { DamagedRecordingError } from '../errors/damaged-recording-error.js';
import type { RecordingManifest } from './recording.js';

/** Of the files; another number when what is in them is written otherwise. */
export const indexFormat = 1;

/** What can be read of a recording without its calls: `NAME.json`. */
export interface RecordingIndex {
  readonly format: number;
  readonly manifest: RecordingManifest;
  /** The cells' sources. */
  readonly cells: readonly string[];
  /** SHA-256 of `NAME.br`. */
  readonly calls: string;
  /** SHA-256 of each content that it shares with others. */
  readonly contents: readonly string[];
}

/** An index from its file's text. @throws DamagedRecordingError */
export function parseIndex(file: string, text: string): RecordingIndex {
  let index: unknown;
  try {
    index = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DamagedRecordingError(file, `it is no JSON (${error.message})`);
  }
  if (!isIndex(index)) throw new DamagedRecordingError(file, `it is no index of format ${indexFormat}`);
  return index;
}

function isIndex(value: unknown): value is RecordingIndex {
  if (typeof value !== 'object' || value === null) return false;
  const {
    format: found,
    manifest,
    cells,
    calls,
    contents,
  } = value as Partial<Record<keyof RecordingIndex, unknown>>;
  return (
    found === indexFormat &&
    isManifest(manifest) &&
    isTexts(cells) &&
    isTexts(contents) &&
    typeof calls === 'string'
  );
}

function isManifest(value: unknown): value is RecordingManifest {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Partial<Record<keyof RecordingManifest, unknown>>;
  const texts = [fields.name, fields.tracelab, fields.recordedAt, fields.release, fields.accelerator];
  return isTexts(texts);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
