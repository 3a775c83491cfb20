/** The first bytes of every perf.data file. tools/perf/Documentation/perf.data-file-format.txt (v6.12). */
export const perfDataMagic = 'PERFILE2';

/** The same of a machine of the other byte order. */
export const reversedPerfDataMagic = '2ELIFREP';

/** Does a file begin as one of perf? */
export function isPerfData(start: Uint8Array): boolean {
  const text = Buffer.from(start.subarray(0, 8)).toString('latin1');
  return text === perfDataMagic || text === reversedPerfDataMagic;
}
