import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../../lib/base/byte-source.js';
import { DamagedFileError } from '../../../lib/errors/damaged-file-error.js';
import { TracelabError } from '../../../lib/errors/tracelab-error.js';
import { UnsupportedFileError } from '../../../lib/errors/unsupported-file-error.js';
import { BytesColumn } from '../../../lib/events/bytes-column.js';
import type { EventTable } from '../../../lib/events/event-table.js';
import { callchainOf, firstContext } from '../../../lib/formats/perf-data/callchain.js';
import { openPerfData } from '../../../lib/formats/perf-data/open-perf-data.js';
import { sideRecords } from '../../../lib/formats/perf-data/side-record.js';
import type { TraceEvents } from '../../../lib/formats/trace-file.js';
import { randomNumbers, readAll } from '../read-all.js';
import { reportText } from '../report-text.js';

const folder = fileURLToPath(new URL('../../fixtures/perf-data/', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.perf.data.gz'))
  .map((name) => name.slice(0, -'.perf.data.gz'.length));
const unpacked = (name: string) => new Uint8Array(gunzipSync(readFileSync(`${folder}${name}.gz`)));
const bytesOf = (name: string) => unpacked(`${name}.perf.data`);
const textOf = (name: string) => Buffer.from(unpacked(name)).toString('utf8');
const openBytes = (bytes: Uint8Array) => openPerfData(bytesInMemory(bytes));
const sideNames = new Set([...sideRecords.values()].map(({ name }) => name));

/** A row of a table. */
type Row = readonly [table: EventTable, row: number];

function rowsInOrder({ tables, sequence }: TraceEvents): Row[] {
  const next = tables.map(() => 0);
  return Array.from(sequence, (number) => {
    const table = tables[number];
    if (table === undefined) throw new Error(`there is no table ${number}`);
    const row = next[number] ?? 0;
    next[number] = row + 1;
    return [table, row];
  });
}

const samplesOf = (events: TraceEvents) => rowsInOrder(events).filter(([{ name }]) => !sideNames.has(name));

function timeText(ts: bigint): string {
  return `${ts / 1_000_000_000n}.${String(ts % 1_000_000_000n).padStart(9, '0')}`;
}

/** The lines that `perf script -F comm,pid,tid,cpu,time,period,event,ip --ns` prints of a sample, without the padding. */
function valueLines([table, row]: Row, nameOf: ReadonlyMap<string, string>): string[] {
  const value = (column: string) => table.columnNamed(column).at(row);
  const cpu = `[${String(value('cpu')).padStart(3, '0')}] `;
  const task = `${value('comm')} ${value('tgid')}/${value('pid')} ${cpu}${timeText(BigInt(`${value('ts')}`))}:`;
  const head = `${task} ${value('period')} ${nameOf.get(table.name)}:`;
  if (!table.has('callchain')) return [`${head} ${value('ip').toString(16)}`];
  const column = table.columnNamed('callchain');
  if (!(column instanceof BytesColumn)) throw new Error('a call chain is bytes');
  const addresses = callchainOf(column, row).filter((address) => address < firstContext);
  return [head, ...addresses.map((address) => address.toString(16))];
}

const words = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');

describe.each(['sched', 'sched-z', 'pipe', 'pipe-z'])('samples of %s', (name) => {
  it('come in the order of perf script, with the same names, ids, CPUs, nanoseconds, periods and addresses', async () => {
    const file = await openBytes(bytesOf(name));
    const nameOf = new Map(file.metadata.events.map((event) => [event.tableName, event.name]));
    const theirs = words(textOf(`${name}.values.txt`)).map((line) =>
      // perf prints the symbol beside an address of a file from a pipe, asked or not.
      line.includes(': ') || line.endsWith(':') ? line : (line.split(' ')[0] ?? ''),
    );
    const events = file.read();
    expect(samplesOf(events).flatMap((row) => valueLines(row, nameOf))).toEqual(theirs);
    expect(events).toMatchObject({ damage: [], shortRecords: 0, cutValues: 0, lost: [], unknown: new Map() });
  });
});

describe.each(['sched', 'sched-z', 'task'])('fields of %s', (name) => {
  it('have the values that perf data convert --to-json gives', async () => {
    const samples = samplesOf((await openBytes(bytesOf(name))).read());
    const theirs = textOf(`${name}.json`).split('"timestamp": ').slice(1);
    expect(samples.length).toBe(theirs.length);
    let compared = 0;
    for (const [n, text] of theirs.entries()) {
      const [table, row] = samples[n] ?? [];
      if (table === undefined || row === undefined) continue;
      const own = text.slice(text.indexOf(']'));
      for (const [, field = '', value = ''] of own.matchAll(/"([^"]+)": "((?:[^"\\]|\\.)*)"/g)) {
        if (/^(common_.*|args|ip|symbol|dso)$/.test(field)) continue;
        const column = table.has(`event_${field}`) ? `event_${field}` : field;
        expect(String(table.columnNamed(column).at(row)), `${field} of sample ${n}`).toBe(value);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(300);
  });
});

describe('call chains', () => {
  it('are those of perf script, with markers where the mode changes', async () => {
    const samples = samplesOf((await openBytes(bytesOf('clock-g'))).read());
    const theirs = textOf('clock-g.script.txt')
      .split('\n\n')
      .filter((part) => part.trim() !== '')
      .map((part) => part.split('\n').slice(1).filter(Boolean));
    expect(samples.length).toBe(theirs.length);
    const markers = new Set<bigint>();
    for (const [n, [table, row]] of samples.entries()) {
      const chain = callchainOf(table.column('callchain') as BytesColumn, row);
      for (const address of chain) if (address >= firstContext) markers.add(BigInt.asIntN(64, address));
      const addresses = chain
        .filter((address) => address < firstContext)
        .map((address) => address.toString(16));
      expect(addresses).toEqual(theirs[n]?.map((line) => line.trim().split(' ')[0]));
    }
    expect(markers).toEqual(new Set([-128n, -512n]));
  });
});

describe('side records', () => {
  it('tell what perf script --show-task-events --show-mmap-events ... prints, in the same order', async () => {
    const rows = rowsInOrder((await openBytes(bytesOf('task'))).read());
    const hex = (value: unknown) => BigInt(`${value}`).toString(16);
    const ours = rows.map(([table, row]) => {
      const cell = (column: string) => table.columnNamed(column).at(row);
      const ids = `${cell('tgid')}/${cell('pid')}`;
      const misc = table.has('misc') ? Number(cell('misc')) : 0;
      switch (table.name) {
        case 'mmap':
          return `MMAP ${ids}: [0x${hex(cell('addr'))}(0x${hex(cell('len'))}) ${cell('filename')}`;
        case 'mmap2':
          return `MMAP2 ${ids}: [0x${hex(cell('addr'))}(0x${hex(cell('len'))}) ${cell('ino')} ${cell('filename')}`;
        case 'comm':
          return `COMM${misc & 0x2000 ? ' exec' : ''}: ${cell('comm')}:${ids}`;
        case 'fork':
          return `FORK(${cell('tgid')}:${cell('pid')}):(${cell('ppid')}:${cell('ptid')})`;
        case 'exit':
          return `EXIT(${cell('tgid')}:${cell('pid')}):(${cell('ppid')}:${cell('ptid')})`;
        case 'switch':
          return `SWITCH ${misc & 0x2000 ? 'OUT' : 'IN'}${misc & 0x4000 ? ' preempt' : ''}`;
        case 'namespaces':
          return `NAMESPACES ${ids} - nr_namespaces: ${cell('nr')}`;
        default:
          return timeText(BigInt(`${cell('ts')}`));
      }
    });
    const theirs = words(textOf('task.values.txt'))
      .filter((line) => line.includes('PERF_RECORD_') || line.includes('sys_enter'))
      .map((line) => {
        const at = line.indexOf('PERF_RECORD_');
        if (at < 0) return / (\d+\.\d+): /.exec(line)?.[1] ?? '';
        return line
          .slice(at + 12)
          .replace(/^(MMAP .*\)) @ \S+: \S+ (.*)$/, '$1 $2')
          .replace(/^(MMAP2 .*\)) @ \S+ \S+ (\d+) \d+\]: \S+ (.*)$/, '$1 $2 $3');
      });
    expect(ours).toEqual(theirs);
  });
});

describe('values of samples', () => {
  const numbers = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, value = '']) => BigInt(value));

  it('are those of perf script -D: addresses, sources, registers, stacks, page sizes', async () => {
    const { tables } = (await openBytes(bytesOf('values'))).read();
    const table = tables.find(({ name }) => name === 'page-faults');
    const dump = textOf('values.dump.txt');
    const column = (name: string) => [...(table?.columnNamed(name).toArray() ?? [])];
    expect(column('ip')).toEqual(numbers(dump, /PERF_RECORD_SAMPLE.*: (0x\w+) period/g));
    expect(column('addr')).toEqual(numbers(dump, /PERF_RECORD_SAMPLE.*addr: (\w+)/g));
    expect(column('ts')).toEqual(numbers(dump, /^\d+ (\d+) 0x/gm));
    expect(column('data_src')).toEqual(numbers(dump, /data_src: (\w+)/g));
    expect(column('phys_addr')).toEqual(numbers(dump, /phys_addr: (\w+)/g));
    const sizes: Readonly<Record<string, bigint>> = { 'N/A': 0n, '4K': 4096n, '2M': 2_097_152n };
    const pageSizes = (kind: string) =>
      [...dump.matchAll(new RegExp(`${kind} page size: (\\S+)`, 'g'))].map(([, size = '']) => sizes[size]);
    expect(column('data_page_size')).toEqual(pageSizes('data'));
    expect(column('code_page_size')).toEqual(pageSizes('code'));
    const words64 = (bytes: unknown) =>
      [...new BigUint64Array((bytes as Uint8Array).slice().buffer)].map((word) => word);
    const registers = [...dump.matchAll(/user regs.*\n.*SP +(0x\w+)\n.*IP +(0x\w+)/g)];
    expect(column('user_regs').map(words64)).toEqual(
      registers.map(([, sp = '', ip = '']) => [BigInt(sp), BigInt(ip)]),
    );
    expect(column('intr_regs').map(words64)).toEqual(
      numbers(dump, /intr regs.*\n.*IP +(0x\w+)/g).map((ip) => [ip]),
    );
    expect(column('user_stack').map((bytes) => (bytes as Uint8Array).length)).toEqual(
      numbers(dump, /ustack: size (\d+)/g).map(Number),
    );
  });

  it('are those of perf script -D: values of a group, weights', async () => {
    const { tables } = (await openBytes(bytesOf('values-s'))).read();
    const table = tables.find(({ name }) => name === 'cpu-clock');
    const dump = textOf('values-s.dump.txt');
    const groups = [...(table?.columnNamed('read_group').toArray() ?? [])].map((bytes) => {
      const [count = 0n, enabled = 0n, running = 0n, ...rest] = new BigUint64Array(
        (bytes as Uint8Array).slice().buffer,
      );
      return { count, enabled, running, values: [0, 3].map((n) => rest[n]) };
    });
    const hex = (pattern: RegExp) => numbers(dump.replace(pattern, '@0x$1'), /@(0x\w+)/g);
    expect(groups.map(({ count }) => count)).toEqual(numbers(dump, /group nr (\d+)/g));
    expect(groups.map(({ enabled }) => enabled)).toEqual(hex(/time enabled (\w+)/g));
    expect(groups.map(({ running }) => running)).toEqual(hex(/time running (\w+)/g));
    expect(groups.flatMap(({ values }) => values)).toEqual(hex(/id \w+, value (\w+)/g));
    expect(table?.columnNamed('weight').toArray()).toEqual(groups.map(() => 0));
  });
});

describe.each(names.filter((name) => name !== 'values-s'))('text of %s', (name) => {
  it('is that of perf script', async () => {
    const file = await openBytes(bytesOf(name));
    const pieces = [...file.windows()].flatMap((events) => [...events.text()]);
    expect(Buffer.concat(pieces).toString()).toBe(textOf(`${name}.script.txt`));
  });

  it('is the same in small windows, and when it is asked for again', async () => {
    const file = await openBytes(bytesOf(name));
    const pieces = [...file.windows(1)].flatMap((events) => [...events.text()]);
    expect(Buffer.concat(pieces).toString()).toBe(textOf(`${name}.script.txt`));
    const events = file.read();
    expect(Buffer.concat([...events.text()])).toEqual(Buffer.concat([...events.text()]));
  });

  it('is the same where the windows’ memory is used again', async () => {
    for (const windowBytes of [1, 5000, 70_000])
      expect(reportText(await openBytes(bytesOf(name)), windowBytes)).toBe(textOf(`${name}.script.txt`));
  });
});

describe.each(names)('%s', (name) => {
  it('is the same in windows of any size', async () => {
    const whole = await readAll(() => openBytes(bytesOf(name)));
    if (whole instanceof Error) throw whole;
    for (const windowBytes of [1, 70_000]) {
      expect(await readAll(() => openBytes(bytesOf(name)), windowBytes)).toMatchObject(whole);
    }
  });

  it('is the same when all columns are decoded while it is read', async () => {
    const file = await openBytes(bytesOf(name));
    const events = file.read();
    const { tables, ...notes } = file.readTables();
    expect(tables.map((table) => table.toRows())).toEqual(events.tables.map((table) => table.toRows()));
    const { lost, damage, unknown, shortRecords, cutValues } = events;
    expect(notes).toEqual({ lost, damage, unknown, shortRecords, cutValues });
  });

  it('gives good rows and a marked end, or a typed error, wherever it is cut off', async () => {
    const bytes = bytesOf(name);
    const good = new Set(shortRows((await openBytes(bytes)).read()));
    let opened = 0;
    for (let n = 0; n < 100; n++) {
      const length = Math.floor((bytes.length * n) / 100);
      const cut = await typed(async () => (await openBytes(bytes.subarray(0, length))).read());
      if (cut instanceof TracelabError) {
        expect(cut, `${length} bytes`).toBeInstanceOf(DamagedFileError);
        continue;
      }
      opened++;
      const rows = shortRows(cut);
      expect(
        rows.filter((row) => !good.has(row)),
        `${length} bytes`,
      ).toEqual([]);
      if (rows.length < good.size) expect(cut.damage.length, `${length} bytes`).toBeGreaterThan(0);
    }
    expect(opened).toBeGreaterThan(50);
  });

  it('survives bytes that are changed', async () => {
    const bytes = bytesOf(name);
    const random = randomNumbers(name.length * 7919);
    for (let n = 0; n < 100; n++) {
      const changed = bytes.slice();
      for (let flips = 1 + random(8); flips > 0; flips--) changed[random(bytes.length)] = random(256);
      // All values are read: none may lie outside of the bytes that were read.
      await readAll(() => openBytes(changed), n % 2 === 0 ? undefined : 1);
    }
  });
});

/** What of a row does not depend on the parts of a file that follow the records. */
function shortRows(events: TraceEvents): string[] {
  return rowsInOrder(events).map(([table, row]) => {
    const cell = (column: string) => table.columnNamed(column).at(row);
    return `${cell('ts')} ${cell('cpu')} ${cell('pid')}`;
  });
}

async function typed<T>(make: () => Promise<T>): Promise<T | TracelabError> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof TracelabError) return error;
    throw error;
  }
}

describe('the head', () => {
  it('says who recorded, where and how', async () => {
    const file = await openBytes(bytesOf('sched'));
    expect(Object.fromEntries(file.about)).toMatchObject({
      host: 'tracelab',
      architecture: 'x86_64',
      CPUs: '2 of 2',
      'recorded by': expect.stringMatching(/^perf 6\.12/),
      command: expect.stringContaining('perf record -o'),
    });
    expect(file.metadata.buildIds.map(({ file: path }) => path)).toContain('[kernel.kallsyms]');
    expect(file.metadata.buildIds.every(({ buildId }) => /^[0-9a-f]{40}$/.test(buildId))).toBe(true);
  });

  it('is refused with a typed error where it is of something else', async () => {
    await expect(openBytes(Buffer.from('no trace at all'))).rejects.toThrow(DamagedFileError);
    const bigEndian = bytesOf('sched');
    bigEndian.set(Buffer.from('2ELIFREP'));
    await expect(openBytes(bigEndian)).rejects.toThrow(UnsupportedFileError);
  });
});
