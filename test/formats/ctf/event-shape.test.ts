import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../../lib/base/byte-source.js';
import { shapeOf } from '../../../lib/formats/ctf/event-shape.js';
import { parseMetadata } from '../../../lib/formats/ctf/metadata-parser.js';
import { readMetadataText } from '../../../lib/formats/ctf/metadata-text.js';
import { TracePlan } from '../../../lib/formats/ctf/trace-plan.js';
import { traces } from './traces.js';

/** Segments of each event of a trace; undefined for those that are read field by field. */
function segments(name: string): Record<string, number | undefined> {
  const files = traces.get(name) ?? new Map<string, Uint8Array>();
  const [, metadata = new Uint8Array()] = [...files].find(([path]) => path.endsWith('metadata')) ?? [];
  const parsed = parseMetadata(readMetadataText(bytesInMemory(metadata)).text);
  const plan = new TracePlan(parsed);
  return Object.fromEntries(
    [...parsed.streams.values()].flatMap((stream) =>
      [...stream.events.values()].map((event) => {
        const found = plan.stream(stream.id).event(Number(event.id));
        return [event.name, found === undefined ? undefined : shapeOf(found)?.segments.length];
      }),
    ),
  );
}

describe('the shape of an event', () => {
  it('has a segment more for each string, sequence and larger alignment', () => {
    expect(segments('of LTTng: contexts')).toMatchObject({
      'my_app:integers': 1,
      'my_app:texts': 3,
      'my_app:arrays': 4,
      'my_app:tick': 1,
    });
    expect(segments('with whole bytes, big-endian')).toMatchObject({ late: 1 });
    expect(segments('with whole bytes, big-endian').whole).toBeGreaterThan(6);
  });

  it('is not known where bits and variants decide', () => {
    expect(segments('with bit fields, little-endian')).toEqual({ bits: undefined });
    expect(segments('with all types, little-endian')).toMatchObject({ 'all:types': undefined, far: 1 });
  });
});
