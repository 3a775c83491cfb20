import { FormatSyntaxError } from '../errors/format-syntax-error.js';

/** The numbers that the head of each ring buffer record is made with. */
export interface RecordLayout {
  readonly typeBits: number;
  readonly deltaBits: number;
  readonly paddingType: number;
  readonly timeExtendType: number;
  readonly timeStampType: number;
  readonly longestType: number;
}

/** The only layout there has been since Linux 2.6.30; the decoder is written for it. */
export const knownRecordLayout: RecordLayout = {
  typeBits: 5,
  deltaBits: 27,
  paddingType: 29,
  timeExtendType: 30,
  timeStampType: 31,
  longestType: 28,
};

/**
 * Reads `events/header_event` and refuses a kernel whose records are not laid out as `knownRecordLayout` says.
 *
 * Kernel: `ring_buffer_print_entry_header` in kernel/trace/ring_buffer.c (v6.12).
 *
 * @throws FormatSyntaxError
 */
export function parseHeaderEvent(text: string): RecordLayout {
  const number = (pattern: RegExp, what: string) => {
    const found = pattern.exec(text)?.[1];
    if (found === undefined) throw new FormatSyntaxError('header_event', 0, `there is no "${what}"`, text);
    return Number(found);
  };
  const layout: RecordLayout = {
    typeBits: number(/^\s*type_len\s*:\s*(\d+) bits/m, 'type_len'),
    deltaBits: number(/^\s*time_delta\s*:\s*(\d+) bits/m, 'time_delta'),
    paddingType: number(/^\s*padding\s*: type == (\d+)/m, 'padding'),
    timeExtendType: number(/^\s*time_extend\s*: type == (\d+)/m, 'time_extend'),
    timeStampType: number(/^\s*time_stamp\s*: type == (\d+)/m, 'time_stamp'),
    longestType: number(/^\s*data max type_len\s*==\s*(\d+)/m, 'data max type_len'),
  };
  const known = Object.entries(knownRecordLayout);
  const different = known.find(([key, value]) => layout[key as keyof RecordLayout] !== value);
  if (different !== undefined) {
    throw new FormatSyntaxError('header_event', 0, `${different[0]} is not ${different[1]}`, text);
  }
  return layout;
}
