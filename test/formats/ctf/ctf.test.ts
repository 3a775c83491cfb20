import { describe, expect, it } from 'vitest';
import { openCtfFolder } from '../../../lib/formats/ctf/ctf-folder.js';
import { babeltrace, hasBabeltrace, inFolder } from './babeltrace.js';
import { handmade } from './handmade.js';

const texts = (pieces: Iterable<Uint8Array>) => Buffer.concat([...pieces]).toString('latin1');

describe.each([...handmade])('a trace with %s', (_, { files }) => {
  it.skipIf(!hasBabeltrace)('is read as babeltrace2 reads it', () => {
    inFolder(files, (folder) => {
      const { text } = babeltrace(folder);
      expect(text.length).toBeGreaterThan(0);
      expect(texts(openCtfFolder(folder).read().text()).split('\n')).toEqual(text.split('\n'));
    });
  });
});
