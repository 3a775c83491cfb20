import { TextBuffer } from '../../../lib/base/text-buffer.js';
import { type EventFormat, parseEventFormat } from '../../../lib/formats/event-format.js';
import { newEventPrinter } from '../../../lib/formats/print-format/event-printer.js';
import type { Reading } from '../../../lib/formats/print-format/parse-print-format.js';
import { newPrintContext } from '../../../lib/formats/print-format/print-context.js';
import { PrintedRecord } from '../../../lib/formats/print-format/printed-record.js';

/** A field of a made-up event: its declaration, its size, and its bytes in the record. */
export interface MadeField {
  readonly declaration: string;
  readonly size: number;
  readonly signed?: boolean;
  readonly bytes: Uint8Array | readonly number[];
}

export const u32 = (name: string, value: number): MadeField => ({
  declaration: `u32 ${name}`,
  size: 4,
  bytes: new Uint8Array(Uint32Array.of(value).buffer),
});
export const u64 = (name: string, value: bigint): MadeField => ({
  declaration: `u64 ${name}`,
  size: 8,
  bytes: new Uint8Array(BigUint64Array.of(value).buffer),
});
export const array = (type: string, name: string, bytes: readonly number[]): MadeField => ({
  declaration: `${type} ${name}[${bytes.length}]`,
  size: bytes.length,
  bytes,
});
/** `value` is the offset and the length. */
export const dynamic = (type: string, name: string, offset: number, length: number): MadeField => ({
  declaration: `__data_loc ${type}[] ${name}`,
  size: 4,
  bytes: new Uint8Array(Uint16Array.of(offset, length).buffer),
});

const common = [
  ['unsigned short common_type', 0, 2],
  ['unsigned char common_flags', 2, 1],
  ['unsigned char common_preempt_count', 3, 1],
  ['int common_pid', 4, 4],
] as const;

export function madeFormat(
  printFormat: string,
  fields: readonly MadeField[],
  name = 'made',
  system = 'test',
): EventFormat {
  let offset = 8;
  const lines = fields.map(({ declaration, size, signed }) => {
    const line = `\tfield:${declaration};\toffset:${offset};\tsize:${size};\tsigned:${signed ? 1 : 0};`;
    offset += size;
    return line;
  });
  const head = common.map(([text, at, size]) => `\tfield:${text};\toffset:${at};\tsize:${size};\tsigned:0;`);
  return parseEventFormat(
    system,
    [`name: ${name}`, 'ID: 9', 'format:', ...head, '', ...lines, '', `print fmt: ${printFormat}`].join('\n'),
  );
}

export function recordOf(fields: readonly MadeField[], after: readonly number[] = []): Uint8Array {
  return Uint8Array.from([9, 0, 0, 0, 1, 0, 0, 0, ...fields.flatMap(({ bytes }) => [...bytes]), ...after]);
}

const kallsyms = 'ffffffff81000000 T start\nffffffff82000000 T middle\nffffffff83000000 T end\n';

export function printed(
  format: EventFormat,
  bytes: Uint8Array,
  { reading = 'as libtraceevent' as Reading, printk = '', end = bytes.length } = {},
): string {
  const context = newPrintContext(() => Buffer.from(kallsyms), printk, 8, undefined, reading);
  const record = new PrintedRecord();
  record.lieIn(bytes);
  record.end = end;
  const out = new TextBuffer();
  newEventPrinter(format, context).print(out, record);
  return out.toString();
}

/** The text of a record of an event with these fields. */
export function print(
  printFormat: string,
  fields: readonly MadeField[] = [],
  after: readonly number[] = [],
  options: Parameters<typeof printed>[2] = {},
): string {
  return printed(madeFormat(printFormat, fields), recordOf(fields, after), options);
}
