/**
 * Where in the text as it was given the kernel's caret stands. Numbers may be written in another way there, so it goes by tokens.
 *
 * @param emitted the word as the kernel got it
 * @param offset the caret's, in that word
 * @param given the same word as it was given
 */
export function placeOfCaret(emitted: string, offset: number, given: string): number {
  if (emitted === given) return Math.min(offset, given.length);
  const [from, to] = [tokens(emitted), tokens(given)];
  if (from.length !== to.length) return 0;
  const index = from.findIndex(({ end }) => offset < end);
  return index < 0 ? given.length : (to[index]?.at ?? 0);
}

function tokens(text: string): readonly { readonly at: number; readonly end: number }[] {
  return [...text.matchAll(/\w+|\W/g)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
  }));
}
