import type { PageLayout } from '../formats/header-page.js';
import { PagePieces } from '../formats/ring-buffer/page-pieces.js';
import type { TracingInstance } from '../kernel/tracefs/instance.js';

/**
 * Reads what an instance's buffers hold, all CPUs at once, a page a read on the target and a megabyte on the way.
 *
 * @param mostBytes where to stop while tracing is on: reading makes events too, so that it would never come to an end
 */
export async function drain(
  instance: TracingInstance,
  cpus: readonly number[],
  layout: PageLayout,
  mostBytes = Number.POSITIVE_INFINITY,
): Promise<readonly PagePieces[]> {
  const pages = cpus.map((cpu) => new PagePieces(cpu, layout.pageBytes));
  const paths = cpus.map((cpu) => instance.rawPath(cpu));
  let read = 0;
  for await (const { index, bytes } of instance.tracefs.target.stream(paths, { mode: 'drain' })) {
    pages[index]?.add(bytes);
    read += bytes.length;
    if (read >= mostBytes) break;
  }
  return pages;
}
