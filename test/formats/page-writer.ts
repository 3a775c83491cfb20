import type { PageLayout } from '../../lib/formats/header-page.js';

/** What a page is made of: events of so many bytes after so much time, and the records that are no events. */
export type Item =
  | { readonly kind: 'event'; readonly delta: number; readonly data: Uint8Array; readonly longForm?: boolean }
  | { readonly kind: 'discarded'; readonly delta: number; readonly bytes: number }
  | { readonly kind: 'extend'; readonly delta: bigint }
  | { readonly kind: 'stamp'; readonly time: bigint };

export interface PageOptions {
  readonly stamp: bigint;
  readonly lost?: bigint | 'unknown';
  /** Ends with an empty record that says that the rest of the page is padding. */
  readonly paddingEnd?: boolean;
}

export const layoutOf = (commitBytes: 4 | 8, pageBytes = 4096): PageLayout => ({
  commitBytes,
  dataOffset: 8 + commitBytes,
  pageBytes,
});

/** Writes a page as the kernel does: the decoder's opposite, for tests. */
export function writePage(layout: PageLayout, items: readonly Item[], options: PageOptions): Uint8Array {
  const page = new Uint8Array(layout.pageBytes);
  const view = new DataView(page.buffer);
  let at = layout.dataOffset;
  const word = (value: number) => {
    view.setUint32(at, value >>> 0, true);
    at += 4;
  };
  const head = (type: number, delta: number) => word(((delta << 5) >>> 0) | type);
  for (const item of items) {
    switch (item.kind) {
      case 'event':
        if (item.data.length <= 112 && !item.longForm) head(item.data.length / 4, item.delta);
        else {
          head(0, item.delta);
          word(item.data.length + 4);
        }
        page.set(item.data, at);
        at += item.data.length;
        break;
      case 'discarded':
        head(29, item.delta);
        word(item.bytes);
        at += item.bytes - 4;
        break;
      case 'extend':
        head(30, Number(item.delta & 0x7ffffffn));
        word(Number(BigInt.asUintN(32, item.delta >> 27n)));
        break;
      case 'stamp':
        head(31, Number(item.time & 0x7ffffffn));
        word(Number(BigInt.asUintN(32, item.time >> 27n)));
        break;
    }
  }
  if (options.paddingEnd) head(29, 0);
  const commit = at - layout.dataOffset;
  const { lost = 0n } = options;
  view.setBigUint64(0, options.stamp, true);
  view.setUint32(
    8,
    (commit | (lost === 0n ? 0 : 0x80000000) | (typeof lost === 'bigint' && lost > 0n ? 0x40000000 : 0)) >>>
      0,
    true,
  );
  if (typeof lost === 'bigint' && lost > 0n) {
    if (layout.commitBytes === 8) view.setBigUint64(at, lost, true);
    else view.setUint32(at, Number(lost), true);
  }
  return page;
}

/** A record of an event: common fields, then words. */
export function record(id: number, pid: number, words: readonly number[] = []): Uint8Array {
  const bytes = new Uint8Array(8 + 4 * words.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, id, true);
  view.setInt32(4, pid, true);
  words.forEach((value, index) => {
    view.setUint32(8 + 4 * index, value, true);
  });
  return bytes;
}
