/** One line of `vagrant --machine-readable`: timestamp, target, type, data. */
export interface VagrantFact {
  readonly type: string;
  readonly data: readonly string[];
}

/** Parses what `vagrant ... --machine-readable` prints; commas and line ends in data are escaped there (docs: cli/machine-readable). */
export function parseMachineReadable(text: string): VagrantFact[] {
  return text
    .split('\n')
    .map((line) => line.split(','))
    .filter((fields) => fields.length >= 4 && /^\d+$/.test(fields[0] ?? ''))
    .map(([, , type = '', ...data]) => ({
      type,
      data: data.map((field) => field.replaceAll('%!(VAGRANT_COMMA)', ',').replaceAll('\\n', '\n')),
    }));
}
