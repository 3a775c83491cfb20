/**
 * Hooks of mmdebstrap that make an image of the tree and hand it out as `root.erofs`: beside the tree, then into it, where copy-out finds it.
 *
 * @param emptied pattern of folders at the top that are left empty
 */
export function imageHooks(folder: string, emptied: string): string[] {
  return [
    `mkfs.erofs -T0 -x-1 --quiet "--exclude-regex=^(${emptied})/" "$1.erofs" "$1" || { rm -f "$1.erofs"; exit 1; }`,
    'mv "$1.erofs" "$1/root.erofs"',
    `copy-out /root.erofs ${shellWord(folder)}`,
  ];
}

export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
