/**
 * Compares two versions of a Debian package as dpkg does (deb-version(7)): epoch, upstream version, revision; `~` sorts before
 * everything, letters before other characters, digits by their number. Negative where `a` is older, 0 where they are the same.
 *
 * @example compareDebianVersions('1.0~rc1', '1.0') < 0
 */
export function compareDebianVersions(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)];
  return x.epoch - y.epoch || compareParts(x.upstream, y.upstream) || compareParts(x.revision, y.revision);
}

function partsOf(version: string): { epoch: number; upstream: string; revision: string } {
  const [, epoch = '0', rest = ''] = /^(?:(\d+):)?(.*)$/.exec(version) ?? [];
  const dash = rest.lastIndexOf('-');
  return {
    epoch: Number(epoch),
    upstream: dash < 0 ? rest : rest.slice(0, dash),
    revision: dash < 0 ? '' : rest.slice(dash + 1),
  };
}

/** Turn by turn: characters that are no digits, then a number. */
function compareParts(a: string, b: string): number {
  const [x, y] = [a.match(/\D*\d*/g) ?? [], b.match(/\D*\d*/g) ?? []];
  for (let index = 0; index < Math.max(x.length, y.length); index += 1) {
    const [textA, numberA] = turnOf(x[index]);
    const [textB, numberB] = turnOf(y[index]);
    const order = compareText(textA, textB) || Number(numberA - numberB);
    if (order !== 0) return order;
  }
  return 0;
}

function turnOf(turn = ''): [string, bigint] {
  const text = /^\D*/.exec(turn)?.[0] ?? '';
  return [text, BigInt(turn.slice(text.length) || '0')];
}

function compareText(a: string, b: string): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const order = weight(a[index]) - weight(b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function weight(character: string | undefined): number {
  if (character === '~') return -1;
  if (character === undefined) return 0;
  return /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256;
}
