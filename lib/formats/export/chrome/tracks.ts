import type { Processes } from '../threads.js';
import { Track } from './track.js';

/**
 * Numbers of processes and threads that the kernel gives to none: they are above `PID_MAX_LIMIT`, 4 Mi (include/linux/threads.h,
 * v6.12). The three rows of a CPU are threads of one process.
 */
const firstFree = 0x50_0000;
const cpuProcess = firstFree;
const rowsOfCpu = 3;

/** The event that all others follow, each with a comma before it. */
export const firstEvent = `{"name":"process_name","ph":"M","pid":${cpuProcess},"args":{"name":"CPUs"}}`;

/** All rows of the picture: two for each CPU (and one for its idle task), one for each thread. */
export class Tracks {
  readonly #running: Track[] = [];
  readonly #interrupts: Track[] = [];
  readonly #idle: Track[] = [];
  readonly #threads = new Map<number, Track>();
  readonly all: Track[] = [];
  /** Names of rows that came since this was last taken, as events. */
  news = '';

  constructor(private readonly processes: Processes) {
    this.news += metadata('process_sort_index', `"pid":${cpuProcess}`, '"sort_index":-1');
  }

  /** Which task runs on a CPU. */
  running(cpu: number): Track {
    const track = this.#running[cpu] ?? this.#addCpuRow(cpu, 0, `CPU ${cpu}`);
    this.#running[cpu] = track;
    return track;
  }

  /** Interrupts on a CPU, and what they run. */
  interrupts(cpu: number): Track {
    const track = this.#interrupts[cpu] ?? this.#addCpuRow(cpu, 1, `CPU ${cpu} interrupts`);
    this.#interrupts[cpu] = track;
    return track;
  }

  /** A thread; the idle tasks, which all are thread 0, are told apart by their CPU. */
  thread(pid: number, cpu: number): Track {
    return pid === 0 ? this.#idleOn(cpu) : (this.#threads.get(pid) ?? this.#addThread(pid));
  }

  /** Tells a row's name, where it is another one than before. */
  name(track: Track, name: string): void {
    if (track.name === name || name === '' || name === '<...>') return;
    track.name = name;
    const quoted = `"name":${JSON.stringify(name)}`;
    this.news += metadata('thread_name', track.place, quoted);
    if (track.leads) this.news += metadata('process_name', track.place, quoted);
  }

  #idleOn(cpu: number): Track {
    const track = this.#idle[cpu] ?? this.#addCpuRow(cpu, 2, `CPU ${cpu} idle task`);
    this.#idle[cpu] = track;
    return track;
  }

  #addCpuRow(cpu: number, row: number, name: string): Track {
    const thread = firstFree + 1 + cpu * rowsOfCpu + row;
    const track = this.#add(new Track(`"pid":${cpuProcess},"tid":${thread}`, false));
    this.name(track, name);
    this.news += metadata('thread_sort_index', track.place, `"sort_index":${cpu * rowsOfCpu + row}`);
    return track;
  }

  #addThread(pid: number): Track {
    const process = this.processes.of(pid);
    const track = this.#add(new Track(`"pid":${process},"tid":${pid}`, process === pid));
    this.#threads.set(pid, track);
    return track;
  }

  #add(track: Track): Track {
    this.all.push(track);
    return track;
  }
}

function metadata(name: string, place: string, argument: string): string {
  return `,\n{"name":"${name}","ph":"M",${place},"args":{${argument}}}`;
}
