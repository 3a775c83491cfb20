import { expect, it } from 'vitest';
import { bytesInMemory } from '../../../lib/base/byte-source.js';
import { lttngHeaderReader } from '../../../lib/formats/ctf/lttng-header.js';
import { parseMetadata } from '../../../lib/formats/ctf/metadata-parser.js';
import { readMetadataText } from '../../../lib/formats/ctf/metadata-text.js';
import { traces } from './traces.js';

it.each([
  ['of LTTng: contexts', true],
  ['with compact headers of LTTng', true],
  ['with large headers of LTTng', true],
  ['with compact headers of LTTng, big-endian', false],
  ['with all types, little-endian', true],
  ['with whole bytes, little-endian', false],
])('the event headers of a trace %s are read in one step: %s', (name, isKnown) => {
  const [, bytes = new Uint8Array()] =
    [...(traces.get(name) ?? [])].find(([path]) => path.endsWith('metadata')) ?? [];
  const { streams } = parseMetadata(readMetadataText(bytesInMemory(bytes)).text);
  const headers = [...streams.values()].flatMap(({ eventHeader }) => eventHeader ?? []);
  expect(headers.length).toBeGreaterThan(0);
  expect(headers.map((header) => lttngHeaderReader(header, undefined) !== undefined)).toEqual(
    headers.map(() => isKnown),
  );
});
