import { createHash } from 'node:crypto';
import { type Operation, operation, PayloadReader } from '../target/protocol.js';

const writeAppend = 1;
const streamFollow = 1;
const longestText = 4096;

/**
 * An operation and its arguments as text: the same for the same request, and what an error says was asked. What differs each time is
 * left out: the time of day.
 *
 * @example requestText(operation.read, string('/proc/version')) // 'read /proc/version'
 */
export function requestText(op: Operation, payload: Uint8Array): string {
  const reader = new PayloadReader(Buffer.from(payload));
  return textOf(op, reader).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');
}

/** Requests that change nothing on the machine and are answered at once. */
export function isReading(request: string): boolean {
  return /^(read|list|exists) /.test(request);
}

/** Requests whose answer comes bit by bit, while other requests are made. */
export function takesTime(request: string): boolean {
  return /^(run|follow) /.test(request);
}

/** Requests that take away what they give: there is nothing more when all was given. */
export function isDraining(request: string): boolean {
  return request.startsWith('drain ');
}

function textOf(op: Operation, reader: PayloadReader): string {
  switch (op) {
    case operation.read:
    case operation.list:
    case operation.exists:
    case operation.makeDirectory:
    case operation.removeDirectory:
    case operation.remove:
      return `${nameOf(op)} ${reader.string()}`;
    case operation.readMany:
      return `read ${takeStrings(reader).join(' ')}`;
    case operation.write:
      return writeText(reader);
    case operation.run:
      return runText(reader);
    case operation.stream: {
      const [flags] = [reader.u32(), reader.u32()];
      return `${flags & streamFollow ? 'follow' : 'drain'} ${takeStrings(reader).join(' ')}`;
    }
    default:
      return nameOf(op); // wake: the time and chance
  }
}

function writeText(reader: PayloadReader): string {
  const append = (reader.u32() & writeAppend) !== 0;
  const mode = reader.u32();
  const path = reader.string();
  return `${append ? 'append to' : 'write'} ${path}, mode ${mode.toString(8)}: ${dataText(reader.take(reader.left))}`;
}

function runText(reader: PayloadReader): string {
  const flags = reader.u32();
  const [rows, columns, cwd] = [reader.u32(), reader.u32(), reader.string()];
  const [argv, env] = [takeStrings(reader), takeStrings(reader)];
  return `run ${JSON.stringify(argv)} ${JSON.stringify({ flags, rows, columns, cwd, env })}`;
}

function dataText(data: Buffer): string {
  if (data.length <= longestText) return JSON.stringify(data.toString('utf8'));
  return `${data.length} bytes, SHA-256 ${createHash('sha256').update(data).digest('hex')}`;
}

function takeStrings(reader: PayloadReader): string[] {
  return Array.from({ length: reader.u32() }, () => reader.string());
}

function nameOf(op: Operation): string {
  return Object.entries(operation).find(([, number]) => number === op)?.[0] ?? `operation ${op}`;
}
