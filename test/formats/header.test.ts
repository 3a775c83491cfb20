import { describe, expect, it } from 'vitest';
import { FormatSyntaxError } from '../../lib/errors/format-syntax-error.js';
import { knownRecordLayout, parseHeaderEvent } from '../../lib/formats/header-event.js';
import { parseHeaderPage } from '../../lib/formats/header-page.js';
import { fixtureText, releases } from '../read-fixture.js';

describe.each(releases)('headers of %s', (release) => {
  it('are read', () => {
    expect(parseHeaderPage(fixtureText(release, 'events/header_page'))).toEqual({
      commitBytes: 8,
      dataOffset: 16,
      pageBytes: 4096,
    });
    expect(parseHeaderEvent(fixtureText(release, 'events/header_event'))).toEqual(knownRecordLayout);
  });
});

describe('header_page', () => {
  it('of a 32-bit kernel with sub-buffers of 16 KiB', () => {
    const text =
      '\tfield: u64 timestamp;\toffset:0;\tsize:8;\tsigned:0;\n\tfield: local_t commit;\toffset:8;\tsize:4;\tsigned:1;\n\tfield: char overwrite;\toffset:8;\tsize:1;\tsigned:1;\n\tfield: char data;\toffset:12;\tsize:16372;\tsigned:1;\n';
    expect(parseHeaderPage(text)).toEqual({ commitBytes: 4, dataOffset: 12, pageBytes: 16384 });
  });

  it('is refused when a field is missing', () => {
    expect(() => parseHeaderPage('nothing')).toThrow(FormatSyntaxError);
  });
});
