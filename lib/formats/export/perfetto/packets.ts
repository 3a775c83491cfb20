import type { Machine } from '../../trace-file.js';
import {
  builtinClock,
  clockReading,
  clockSnapshot,
  incrementalStateCleared,
  internedData,
  internedString,
  lengthDelimited,
  processFields,
  processTree,
  systemInfo,
  tag,
  threadFields,
  trace,
  tracePacket,
  utsname,
  varint,
} from './message-fields.js';
import { newWriter, type Writer, writeBigint } from './writer.js';

/** All packets are of one sequence: interned symbols and clocks belong to it. */
const sequenceId = 1;

/** A packet of the trace: its sequence, then what `fill` writes into it. */
export function packet(fill: (writer: Writer) => void): Uint8Array {
  const writer = newWriter();
  writer.uint32(tag(trace.packet, lengthDelimited)).fork();
  writer.uint32(tag(tracePacket.trustedPacketSequenceId, varint)).uint32(sequenceId);
  fill(writer);
  return writer.ldelim().finish();
}

/**
 * The first packet: all clocks that the trace may mean show the same time. Perfetto's own time is that of the boot clock; so the
 * times that it shows are those of the trace.
 */
export function clockPacket(clock: string | undefined, startNs: bigint): Uint8Array {
  const clocks: number[] = [builtinClock.boottime];
  if (clock === 'mono') clocks.push(builtinClock.monotonic);
  if (clock === 'mono_raw') clocks.push(builtinClock.monotonicRaw);
  return packet((writer) => {
    writer.uint32(tag(tracePacket.sequenceFlags, varint)).uint32(incrementalStateCleared);
    writer.uint32(tag(tracePacket.clockSnapshot, lengthDelimited)).fork();
    for (const id of clocks) {
      writer.uint32(tag(clockSnapshot.clocks, lengthDelimited)).fork();
      writer.uint32(tag(clockReading.clockId, varint)).uint32(id);
      writer.uint32(tag(clockReading.timestamp, varint));
      writeBigint(writer, startNs);
      writer.ldelim();
    }
    writer.uint32(tag(clockSnapshot.primaryTraceClock, varint)).uint32(builtinClock.boottime);
    writer.ldelim();
  });
}

/** The machine: Perfetto names system calls by its architecture. */
export function machinePacket({ system, release, version, architecture }: Machine): Uint8Array {
  return packet((writer) => {
    writer.uint32(tag(tracePacket.systemInfo, lengthDelimited)).fork();
    writer.uint32(tag(systemInfo.utsname, lengthDelimited)).fork();
    writer.uint32(tag(utsname.sysname, lengthDelimited)).string(system);
    if (version !== undefined) writer.uint32(tag(utsname.version, lengthDelimited)).string(version);
    writer.uint32(tag(utsname.release, lengthDelimited)).string(release);
    writer.uint32(tag(utsname.machine, lengthDelimited)).string(architecture);
    writer.ldelim().ldelim();
  });
}

/** A thread that is named for the first time. */
export interface NamedThread {
  readonly thread: number;
  readonly process: number;
  readonly name: string;
}

/** Names of threads, as they are known at a time. */
export function threadsPacket(threads: readonly NamedThread[], atNs: bigint): Uint8Array {
  return packet((writer) => {
    writer.uint32(tag(tracePacket.timestamp, varint));
    writeBigint(writer, atNs);
    writer.uint32(tag(tracePacket.processTree, lengthDelimited)).fork();
    for (const { thread, process, name } of threads) {
      if (thread === process) {
        writer.uint32(tag(processTree.processes, lengthDelimited)).fork();
        writer.uint32(tag(processFields.pid, varint)).int32(process);
        writer.uint32(tag(processFields.cmdline, lengthDelimited)).string(name);
        writer.ldelim();
      }
      writer.uint32(tag(processTree.threads, lengthDelimited)).fork();
      writer.uint32(tag(threadFields.tid, varint)).int32(thread);
      writer.uint32(tag(threadFields.name, lengthDelimited)).string(name);
      writer.uint32(tag(threadFields.tgid, varint)).int32(process);
      writer.ldelim();
    }
    writer.ldelim();
  });
}

/** Functions by their address: the number by which events mean them is the address itself. */
export function symbolsPacket(symbols: ReadonlyMap<bigint, string>): Uint8Array {
  return packet((writer) => {
    writer.uint32(tag(tracePacket.internedData, lengthDelimited)).fork();
    for (const [address, name] of symbols) {
      writer.uint32(tag(internedData.kernelSymbols, lengthDelimited)).fork();
      writer.uint32(tag(internedString.iid, varint));
      writeBigint(writer, address);
      writer.uint32(tag(internedString.str, lengthDelimited)).string(name);
      writer.ldelim();
    }
    writer.ldelim();
  });
}
