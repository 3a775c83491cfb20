import { describe, expect, it } from 'vitest';
import { CommandTextError } from '../../lib/errors/command-text-error.js';
import type { CommandArgument } from '../../lib/target/command.js';
import { parseCommand } from '../../lib/target/command-text.js';

function words(strings: TemplateStringsArray, ...values: CommandArgument[]): string[] {
  return parseCommand(strings, values);
}

describe('parseCommand', () => {
  it('splits at white space', () => expect(words`ls  -l	/etc`).toEqual(['ls', '-l', '/etc']));
  it('groups by quotes', () => expect(words`echo 'a b' "c d" ''`).toEqual(['echo', 'a b', 'c d', '']));
  it('never splits or expands a value', () =>
    expect(words`echo ${"a b; rm -rf / $(x) '"} ${''}`).toEqual(['echo', "a b; rm -rf / $(x) '", '']));
  it('joins a value inside a word', () =>
    expect(words`dd if=${'/a b'} bs=${4}k`).toEqual(['dd', 'if=/a b', 'bs=4k']));
  it('makes several arguments of an array, and none of an empty one', () =>
    expect(words`ls ${['-l', 2]} ${[]} x`).toEqual(['ls', '-l', '2', 'x']));
  it('takes a value inside quotes into the quoted word', () =>
    expect(words`echo "a ${'b'} c"`).toEqual(['echo', 'a b c']));

  it.each([
    'ls | wc',
    'ls > x',
    'cat < x',
    'a ; b',
    'a && b',
    'a &',
    'echo $(date)',
  ])('refuses "%s" and names the way to a shell', (text) => {
    const run = () => parseCommand([text], []);
    expect(run).toThrow(CommandTextError);
    expect(run).toThrow(/sh -c/);
  });
  it('takes those characters in quotes', () => expect(words`grep 'a|b' x`).toEqual(['grep', 'a|b', 'x']));
  it.each(['', '   ', 'echo "a'])('refuses "%s"', (text) =>
    expect(() => parseCommand([text], [])).toThrow(CommandTextError));
  it('refuses an array inside a word', () => expect(() => words`a${['b']}c`).toThrow(CommandTextError));
});
