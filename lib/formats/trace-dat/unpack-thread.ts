import { workerData } from 'node:worker_threads';
import { openFile } from '../../base/byte-source.js';
import { loadZstd } from '../../base/zstd.js';
import { chunkState, type UnpackWork } from './unpack-work.js';

/** The program of `UnpackAhead`'s second thread: decompresses one chunk after the other, as their places come free. */
const { path, chunks, states, places }: UnpackWork = workerData;
const source = openFile(path);
const zstd = await loadZstd();
for (let number = 0; number < states.length; number++) {
  if (number >= places.length) waitUntilTaken(number - places.length);
  const isMine =
    Atomics.compareExchange(states, number, chunkState.packed, chunkState.begun) === chunkState.packed;
  if (!isMine) continue;
  Atomics.store(states, number, unpack(number) ? chunkState.unpacked : chunkState.damaged);
  Atomics.notify(states, number);
}
source.close();

/** Waits until the chunk that had a place before is not needed there any more. */
function waitUntilTaken(number: number): void {
  for (let state = Atomics.load(states, number); state !== chunkState.taken; ) {
    Atomics.wait(states, number, state);
    state = Atomics.load(states, number);
  }
}

function unpack(number: number): boolean {
  const [at = 0, packedBytes = 0, bytes = 0] = chunks.subarray(3 * number);
  const unpacked = zstd.decompress(source.read(at, packedBytes), bytes);
  if (unpacked?.length !== bytes) return false;
  places[number % places.length]?.set(unpacked);
  return true;
}
