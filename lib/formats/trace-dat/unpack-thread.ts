import { workerData } from 'node:worker_threads';
import { type ByteSource, openFile } from '../../base/byte-source.js';
import { loadZstd, type Zstd } from '../../base/zstd.js';
import { chunkState, type UnpackWork } from './unpack-work.js';

/** The program of `UnpackAhead`'s second thread: decompresses one chunk after the other, as their places come free. */
const work: UnpackWork = workerData;
const source = openIfThere(work.path);
if (source !== undefined) {
  unpackAll(work, source, await loadZstd());
  source.close();
}

/** A file that was removed is left to its reader, who has it open. */
function openIfThere(path: string): ByteSource | undefined {
  try {
    return openFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function unpackAll({ chunks, states, places }: UnpackWork, from: ByteSource, zstd: Zstd): void {
  for (let number = 0; number < states.length; number++) {
    if (number >= places.length) waitUntilTaken(states, number - places.length);
    const { packed, begun, unpacked, damaged } = chunkState;
    if (Atomics.compareExchange(states, number, packed, begun) !== packed) continue;
    const [at = 0, packedBytes = 0, bytes = 0] = chunks.subarray(3 * number);
    const out = zstd.decompress(from.read(at, packedBytes), bytes);
    const isWhole = out?.length === bytes;
    if (isWhole) places[number % places.length]?.set(out);
    Atomics.store(states, number, isWhole ? unpacked : damaged);
    Atomics.notify(states, number);
  }
}

/** Waits until the chunk that had a place before is not needed there any more. */
function waitUntilTaken(states: Int32Array, number: number): void {
  for (let state = Atomics.load(states, number); state !== chunkState.taken; ) {
    Atomics.wait(states, number, state);
    state = Atomics.load(states, number);
  }
}
