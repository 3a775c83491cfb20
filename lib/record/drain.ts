import type { PageLayout } from '../formats/header-page.js';
import { PagePieces } from '../formats/ring-buffer/page-pieces.js';
import type { TracingInstance } from '../kernel/tracefs/instance.js';

/**
 * Reads what an instance's buffers hold, all CPUs at once, a page a read on the target and a megabyte on the way. While tracing is on it
 * ends when it has caught up; what reads must not be traced then, for each read would make the next event.
 */
export async function drain(
  instance: TracingInstance,
  cpus: readonly number[],
  layout: PageLayout,
): Promise<readonly PagePieces[]> {
  const pages = cpus.map((cpu) => new PagePieces(cpu, layout.pageBytes));
  const paths = cpus.map((cpu) => instance.rawPath(cpu));
  for await (const { index, bytes } of instance.tracefs.target.stream(paths, { mode: 'drain' })) {
    pages[index]?.add(bytes);
  }
  return pages;
}
