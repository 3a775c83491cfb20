import type { TextBuffer } from '../../base/text-buffer.js';
import type { PrintedRecord } from './printed-record.js';

const serviceActions: Readonly<Record<number, string>> = { 16: 'READ_CAPACITY_16', 18: 'GET_LBA_STATUS' };
const longCommands: Readonly<Record<number, string>> = {
  9: 'READ',
  10: 'VERIFY',
  11: 'WRITE',
  13: 'WRITE_SAME',
};

/**
 * Writes the operands of a SCSI command, as libtraceevent's plugin_scsi does; `-` for a command that it does not know. Bytes that
 * are not in the record are 0.
 *
 * Kernel: drivers/scsi/scsi_trace.c (v6.12).
 *
 * @param offset where the command lies in the record
 */
export function scsiCommand(out: TextBuffer, record: PrintedRecord, offset: number, _length: number): void {
  const byte = (i: number) => {
    const at = record.at + offset + i;
    return at < record.end ? (record.bytes[at] as number) : 0;
  };
  const number = (from: number, count: number) => {
    let value = 0n;
    for (let i = from; i < from + count; i++) value = (value << 8n) | BigInt(byte(i));
    return value;
  };
  const words = commandWords(byte, number);
  out.text(words);
}

type ByteOf = (index: number) => number;
type NumberOf = (from: number, count: number) => bigint;

function commandWords(byte: ByteOf, number: NumberOf): string {
  switch (byte(0)) {
    case 0x08:
    case 0x0a:
      return `lba=${number(1, 3) & 0x1f_ffffn} txlen=${byte(4)}`;
    case 0x28:
    case 0x2f:
    case 0x2a:
    case 0x41:
      return `lba=${number32(number, 2)} txlen=${number(7, 2)} protect=${byte(1) >> 5}${unmap(byte(0) === 0x41, byte(1))}`;
    case 0xa8:
    case 0xaf:
    case 0xaa:
      return `lba=${number32(number, 2)} txlen=${number32(number, 6)} protect=${byte(1) >> 5}`;
    case 0x88:
    case 0x8f:
    case 0x8a:
    case 0x93:
      return `lba=${number64(number, 2)} txlen=${number32(number, 10)} protect=${byte(1) >> 5}${unmap(byte(0) === 0x93, byte(1))}`;
    case 0x42:
      return `regions=${Math.floor((Number(number(7, 2) - 8n) >>> 0) / 16)}`;
    case 0x9e:
      return serviceAction(byte, number);
    case 0x7f:
      return longCommand(byte, number);
    default:
      return '-';
  }
}

/** The top bit of 32 is spread over the high half, as a C int's is. */
function number32(number: NumberOf, from: number): bigint {
  return BigInt.asUintN(64, BigInt.asIntN(32, number(from, 4)));
}

function number64(number: NumberOf, from: number): bigint {
  return BigInt.asUintN(
    64,
    (number(from, 4) << 32n) | BigInt.asUintN(64, BigInt.asIntN(32, number(from + 4, 4))),
  );
}

function unmap(has: boolean, flags: number): string {
  return has ? ` unmap=${(flags >> 3) & 1}` : '';
}

function serviceAction(byte: ByteOf, number: NumberOf): string {
  const name = serviceActions[byte(1) & 0x1f];
  return name === undefined ? 'UNKNOWN' : `${name} lba=${number64(number, 2)} alloc_len=${number(10, 4)}`;
}

function longCommand(byte: ByteOf, number: NumberOf): string {
  const action = Number(number(8, 2));
  const name = longCommands[action];
  if (name === undefined) return '-';
  return `${name}_32 lba=${number64(number, 12)} txlen=${number32(number, 28)} protect=${byte(10) >> 5} ei_lbrt=${number(20, 4)}${unmap(action === 0x0d, byte(10))}`;
}
