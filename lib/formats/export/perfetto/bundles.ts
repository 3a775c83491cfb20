import {
  ftraceClock,
  ftraceEventBundle,
  lengthDelimited,
  tag,
  tracePacket,
  varint,
} from './message-fields.js';
import { packet } from './packets.js';
import { newWriter, type Writer, writeBigint } from './writer.js';

/** A bundle is closed when its events have so many bytes. */
const bundleBytes = 128 * 1024;

/** The clock's number where Perfetto has one; the boot clock, and those that Perfetto does not know, are told by none. */
function clockNumber(clock: string | undefined): number | undefined {
  switch (clock) {
    case 'global':
      return ftraceClock.global;
    case 'local':
      return ftraceClock.local;
    case 'mono_raw':
      return ftraceClock.monoRaw;
    default:
      return undefined;
  }
}

/** The events of one CPU, which fill one bundle after the other. */
export class Bundle {
  /** Takes the bundle's events, each with its tag. */
  readonly events: Writer = newWriter();
  /** Events are missing before the first of this bundle. */
  lost = false;
  readonly #clock: number | undefined;

  constructor(
    readonly cpu: number,
    clock: string | undefined,
    /** A time on the trace's clock that is called the same on the boot clock. */
    private readonly startNs: bigint,
  ) {
    this.#clock = clockNumber(clock);
  }

  get isFull(): boolean {
    return this.events.pos >= bundleBytes;
  }

  /** The packet of the events so far; the bundle is empty after it. */
  take(): Uint8Array | undefined {
    if (this.events.pos === 0) return undefined;
    const bytes = packet((writer) => {
      writer.uint32(tag(tracePacket.ftraceEvents, lengthDelimited)).fork();
      writer.uint32(tag(ftraceEventBundle.cpu, varint)).uint32(this.cpu);
      writer.raw(this.events.finish(true));
      if (this.lost) writer.uint32(tag(ftraceEventBundle.lostEvents, varint)).bool(true);
      if (this.#clock !== undefined) {
        writer.uint32(tag(ftraceEventBundle.ftraceClock, varint)).uint32(this.#clock);
        writer.uint32(tag(ftraceEventBundle.ftraceTimestamp, varint));
        writeBigint(writer, this.startNs);
        writer.uint32(tag(ftraceEventBundle.bootTimestamp, varint));
        writeBigint(writer, this.startNs);
      }
      writer.ldelim();
    });
    this.events.reset();
    this.lost = false;
    return bytes;
  }
}
