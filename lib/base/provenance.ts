type Source = () => string | undefined;

const sources = new Set<Source>();

/**
 * Has each figure, table and trace of this process say one thing more of where its data is from.
 *
 * @param source asked whenever something is shown; undefined says nothing
 * @example addProvenance(() => 'Replay: recorded on 6.12.117 (tcg), 2026-11-24');
 */
export function addProvenance(source: Source): void {
  sources.add(source);
}

/** What is to be said beside everything that is shown: a line each. */
export function provenanceLines(): readonly string[] {
  return [...sources].flatMap((source) => source() ?? []);
}
