/** Text that is being printed: a character for each byte of UTF-8 (latin1), so that strings keep their bytes as they are. */
export class TextLine {
  text = '';
}

/** The bytes of a text's UTF-8 as characters, as `TextLine` holds them. */
export function utf8Characters(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
