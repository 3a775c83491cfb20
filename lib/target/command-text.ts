import { CommandTextError } from '../errors/command-text-error.js';
import type { CommandArgument } from './command.js';

/**
 * Splits a command template into its arguments: words at white space, '...' and "..." group, a backslash takes the next character as it is.
 * A substitution is never split; inside a word it joins the word; an array of its own gives several arguments.
 */
export function parseCommand(strings: readonly string[], values: readonly CommandArgument[]): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  const endWord = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  strings.forEach((text, index) => {
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at] ?? '';
      if (quote !== '') {
        if (character === quote) quote = '';
        else word = (word ?? '') + character;
      } else if (character === '"' || character === "'") {
        quote = character;
        word ??= '';
      } else if (character === '\\') {
        at += 1;
        word = (word ?? '') + (text[at] ?? '');
      } else if (/\s/.test(character)) {
        endWord();
      } else {
        refuseShell(text, at);
        word = (word ?? '') + character;
      }
    }
    if (index >= values.length) return;
    const value = values[index] ?? '';
    if (typeof value === 'string' || typeof value === 'number') {
      word = (word ?? '') + String(value);
    } else {
      const joined = word !== undefined || /^\S/.test(strings[index + 1] ?? '');
      if (joined)
        throw new CommandTextError(`An array stands inside a word: ...${text.slice(-20)}`, {
          mend: 'Put white space around it: each of its elements is an argument.',
        });
      words.push(...value.map(String));
    }
  });
  if (quote !== '') throw new CommandTextError(`The quote ${quote} is not closed.`);
  endWord();
  if (words.length === 0) throw new CommandTextError('The command is empty.');
  return words;
}

function refuseShell(text: string, at: number): void {
  const found = /^(\||>|<|;|&|\$\(|`)/.exec(text.slice(at))?.[0];
  if (found === undefined) return;
  throw new CommandTextError(
    `"${found}" means something only to a shell, and none is in between: ${text.trim()}`,
    {
      mend: "For a shell, say so: vm.$`sh -c 'ls /etc | wc -l'`. For the character itself, quote it.",
    },
  );
}
