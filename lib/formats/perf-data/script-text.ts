import { FixedText } from '../../base/fixed-text.js';
import { TextBuffer } from '../../base/text-buffer.js';
import type { EventTable } from '../../events/event-table.js';
import { NumberColumn } from '../../events/number-column.js';
import { StringColumn } from '../../events/string-column.js';
import { type EventPrinter, newEventPrinter } from '../print-format/event-printer.js';
import type { PrintContext } from '../print-format/print-context.js';
import { PrintedRecord } from '../print-format/printed-record.js';
import { AddressSpaces } from './address-spaces.js';
import { tracepointType } from './event-name.js';
import type { BuildId } from './features.js';
import { LineHeads } from './line-heads.js';
import { recordMisc } from './record-type.js';
import type { RecordedEvent } from './recorded-event.js';
import { sectionStart } from './sample-sections.js';
import type { WindowRecords } from './window-records.js';

const pieceBytes = 0x1_0000;
const encoder = new TextEncoder();
const lineFeed = 0x0a;
const space = 0x20;
const tab = 0x09;
const unknownSymbol = encoder.encode(' [unknown]');

const noText = new Uint8Array(0);

/** Of a window: what the lines of a table's rows are made of. */
interface TableLines {
  readonly places: Uint32Array;
  /** Undefined for side records, which have no lines. */
  readonly sample: SampleLines | undefined;
  readonly type: number;
}

interface SampleLines {
  readonly event: RecordedEvent;
  readonly style: EventStyle;
  readonly pids: ArrayLike<number>;
  readonly commCodes: Uint32Array;
  readonly comms: readonly Uint8Array[];
  readonly heads: LineHeads;
}

/** How the samples of an event are printed. */
interface EventStyle {
  /** Its name with what stands before and after it. */
  readonly name: FixedText;
  readonly printer: EventPrinter | undefined;
  readonly hasIp: boolean;
  readonly hasPeriod: boolean;
  /** Numbers of the sections that hold the call chain and the tracepoint's record; -1 where there is none. */
  readonly chainSection: number;
  readonly rawSection: number;
}

/**
 * Prints samples as `perf script` does by default, in pieces of some 64 KB. No symbols are looked up: an address is printed with the
 * file that is mapped there, and `[unknown]`, as perf does where it finds no symbols.
 *
 * tools/perf: `process_event`, `perf_sample__fprintf_start` in builtin-script.c, `sample__fprintf_callchain` in
 * util/evsel_fprintf.c (v6.12).
 */
export class ScriptText {
  readonly #out: TextBuffer;
  readonly #record = new PrintedRecord();
  readonly #spaces: AddressSpaces;
  readonly #styles = new Map<RecordedEvent, EventStyle>();
  readonly #cpuTexts = new Map<number, FixedText>();
  #second = -1;
  #secondText = new FixedText('');

  constructor(
    private readonly events: readonly RecordedEvent[],
    private readonly print: PrintContext,
    /** perf prints less of the addresses of a file from a pipe. */
    private readonly isPipe: boolean,
    buildIds: readonly BuildId[],
    /** A piece is good until the next is asked for. */
    recycles = false,
  ) {
    this.#out = new TextBuffer(2 * pieceBytes, recycles);
    this.#spaces = new AddressSpaces(new Set(buildIds.map(({ file }) => file)));
  }

  /** @param isFirst the window is the first of the file */
  *lines(window: WindowRecords, tables: readonly EventTable[], isFirst: boolean): Iterable<Uint8Array> {
    if (isFirst) this.#spaces.clear();
    const out = this.#out;
    out.length = 0;
    const all = window.kinds.map(({ kind, places }, number): TableLines => {
      const table = tables[number];
      if (kind.kind === 'side' || table === undefined)
        return { places, sample: undefined, type: kind.kind === 'side' ? kind.type : 0 };
      return { places, sample: this.#linesOf(kind.event, table), type: 0 };
    });
    if (this.#record.bytes !== window.bytes) this.#record.lieIn(window.bytes);
    const rows = new Uint32Array(all.length);
    const { sequence } = window;
    for (let n = 0; n < sequence.length; n++) {
      const number = sequence[n] ?? 0;
      const table = all[number];
      const row = rows[number] ?? 0;
      rows[number] = row + 1;
      if (table === undefined) continue;
      const at = table.places[row] ?? 0;
      if (table.sample === undefined) this.#spaces.follow(table.type, window.view, at);
      else this.#writeSample(table.sample, window.view, at, row);
      if (out.length >= pieceBytes) yield out.take();
    }
    if (out.length > 0) yield out.take();
  }

  #linesOf(event: RecordedEvent, table: EventTable): SampleLines {
    const pid = table.columnNamed('pid');
    const comm = table.columnNamed('comm');
    const style = this.#styles.get(event) ?? this.#styleOf(event);
    this.#styles.set(event, style);
    const isNumber = pid instanceof NumberColumn;
    const isText = comm instanceof StringColumn;
    const width = style.hasIp && style.chainSection >= 0 ? 0 : 16;
    const comms = isText ? comm.values.map((name) => encoder.encode(`${name.padStart(width)} `)) : [];
    return {
      event,
      style,
      pids: isNumber ? pid.data : [],
      commCodes: isText ? comm.codes : new Uint32Array(0),
      comms,
      heads: new LineHeads(comms),
    };
  }

  #styleOf(event: RecordedEvent): EventStyle {
    const { sections } = event.layout;
    const isTracepoint = event.attributes.type === tracepointType;
    const chainSection = sections.indexOf('callchain');
    const width = Math.max(0, ...this.events.map(({ name }) => name.length));
    return {
      name: new FixedText(`${event.name.padStart(width)}: `),
      printer: event.fields === undefined ? undefined : newEventPrinter(event.fields.format, this.print),
      hasIp: event.layout.ip >= 0 && (!isTracepoint || chainSection >= 0),
      hasPeriod: !isTracepoint,
      chainSection,
      rawSection: isTracepoint ? sections.indexOf('raw') : -1,
    };
  }

  #writeSample(lines: SampleLines, view: DataView, at: number, row: number): void {
    const out = this.#out;
    const { event, style, pids, commCodes, comms, heads } = lines;
    const { layout, attributes } = event;
    if (layout.tid >= 0) out.putFixed(heads.get(pids[row] ?? 0, commCodes[row] ?? 0));
    else out.put(comms[commCodes[row] ?? 0] ?? noText);
    if (layout.cpu >= 0) out.putFixed(this.#cpuText(view.getUint32(at + layout.cpu, true)));
    if (layout.time >= 0) this.#writeTime(view, at + layout.time);
    if (style.hasPeriod) {
      const start = out.length;
      if (layout.period < 0) out.text(String(attributes.samplePeriod));
      else
        out.decimal64(view.getUint32(at + layout.period, true), view.getUint32(at + layout.period + 4, true));
      out.padLeft(start, 10);
      out.byte(space);
    }
    out.putFixed(style.name);
    if (style.printer !== undefined && style.rawSection >= 0) this.#writeFields(style, view, at, event);
    if (style.hasIp) this.#writeAddresses(style, view, at, event);
    out.byte(lineFeed);
  }

  #writeTime(view: DataView, at: number): void {
    const out = this.#out;
    const high = view.getUint32(at + 4, true);
    const low = view.getUint32(at, true);
    const micros =
      high < 0x20_0000
        ? Math.floor((high * 0x1_0000_0000 + low) / 1000)
        : Number(((BigInt(high) << 32n) | BigInt(low)) / 1000n);
    const seconds = Math.floor(micros / 1_000_000);
    if (seconds !== this.#second) {
      this.#second = seconds;
      this.#secondText = new FixedText(`${String(seconds).padStart(5)}.`);
    }
    out.putFixed(this.#secondText);
    out.sixDigits(micros - seconds * 1_000_000);
    out.byte(0x3a);
    out.byte(space);
  }

  #cpuText(cpu: number): FixedText {
    let text = this.#cpuTexts.get(cpu);
    if (text === undefined) {
      text = new FixedText(`[${String(cpu).padStart(3, '0')}] `);
      this.#cpuTexts.set(cpu, text);
    }
    return text;
  }

  #writeFields(
    { printer, rawSection }: EventStyle,
    view: DataView,
    at: number,
    { layout }: RecordedEvent,
  ): void {
    const record = this.#record;
    const end = at + view.getUint16(at + 6, true);
    const raw = sectionStart(rawSection, view, at, end, layout);
    record.at = raw + 4;
    record.end = raw + 4 + view.getUint32(raw, true);
    record.cpu = layout.cpu < 0 ? 0 : view.getUint32(at + layout.cpu, true);
    record.timeLow = layout.time < 0 ? 0 : view.getUint32(at + layout.time, true);
    record.timeHigh = layout.time < 0 ? 0 : view.getUint32(at + layout.time + 4, true);
    record.nextAt = -1;
    printer?.print(this.#out, record);
  }

  /** The call chain, a line an address; or the address on the same line where the event has none. */
  #writeAddresses(style: EventStyle, view: DataView, at: number, { layout }: RecordedEvent): void {
    const out = this.#out;
    const tgid = layout.tid < 0 ? -1 : view.getInt32(at + layout.tid, true);
    if (style.chainSection < 0) {
      out.byte(space);
      const isKernel = (view.getUint16(at + 4, true) & recordMisc.cpumodeMask) === recordMisc.kernel;
      this.#writeAddress(view, at + layout.ip, isKernel, tgid);
      return;
    }
    out.byte(lineFeed);
    const end = at + view.getUint16(at + 6, true);
    const chain = sectionStart(style.chainSection, view, at, end, layout);
    const first = chain + 8;
    const last = first + 8 * view.getUint32(chain, true);
    if (!hasKnownContexts(view, first, last)) return;
    let isKernel = false;
    for (let place = first; place < last; place += 8) {
      const low = view.getUint32(place, true);
      if (isContext(low, view.getUint32(place + 4, true))) {
        isKernel = low === kernelContext;
        continue;
      }
      out.byte(tab);
      this.#writeAddress(view, place, isKernel, tgid);
      out.byte(lineFeed);
    }
  }

  #writeAddress(view: DataView, place: number, isKernel: boolean, tgid: number): void {
    const out = this.#out;
    const low = view.getUint32(place, true);
    const high = view.getUint32(place + 4, true);
    const start = out.length;
    out.hex64(low, high);
    out.padLeft(start, 16);
    out.put(unknownSymbol);
    if (this.isPipe) return;
    out.byte(space);
    out.byte(0x28);
    out.put(isKernel ? this.#spaces.kernelName(low, high) : this.#spaces.userName(tgid, low, high));
    out.byte(0x29);
  }
}

/** Low halves of PERF_CONTEXT_HV, KERNEL and USER, and of the first value that is no address. */
const hypervisorContext = -32 >>> 0;
const kernelContext = -128 >>> 0;
const userContext = -512 >>> 0;
const firstContext = -4095 >>> 0;

function isContext(low: number, high: number): boolean {
  return high === 0xffff_ffff && low >= firstContext;
}

/** A chain with any other marker is damaged, and perf prints nothing of it. `add_callchain_ip` in util/machine.c (v6.12). */
function hasKnownContexts(view: DataView, first: number, last: number): boolean {
  for (let place = first; place < last; place += 8) {
    const low = view.getUint32(place, true);
    if (!isContext(low, view.getUint32(place + 4, true))) continue;
    if (low !== hypervisorContext && low !== kernelContext && low !== userContext) return false;
  }
  return true;
}
