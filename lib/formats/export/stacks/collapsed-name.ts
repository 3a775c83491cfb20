/** A name that cannot be taken for two, nor for the end of the line. */
export function collapsedName(name: string): string {
  return name === '' ? '?' : name.replaceAll(';', ':').replace(/[\r\n]/g, ' ');
}
