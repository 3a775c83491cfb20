import type { SampleLayout, SampleSection } from './sample-layout.js';

const two32 = 0x1_0000_0000;

/**
 * Bytes of a section that starts at a place, or -1 where it would leave its record.
 *
 * Kernel: `perf_output_sample` in kernel/events/core.c (v6.12).
 */
export function sectionBytes(
  section: SampleSection,
  view: DataView,
  at: number,
  end: number,
  layout: SampleLayout,
): number {
  const bytes = at + leastBytes(section, layout) > end ? -1 : statedBytes(section, view, at, layout);
  return bytes < 0 || at + bytes > end ? -1 : bytes;
}

/** What must be there to know how long a section is. */
function leastBytes(section: SampleSection, layout: SampleLayout): number {
  switch (section) {
    case 'read':
      return layout.read.headBytes;
    case 'raw':
      return 4;
    default:
      return 8;
  }
}

function statedBytes(section: SampleSection, view: DataView, at: number, layout: SampleLayout): number {
  switch (section) {
    case 'read':
      return layout.read.isGroup
        ? layout.read.headBytes + countAt(view, at) * layout.read.entryBytes
        : layout.read.headBytes;
    case 'callchain':
      return 8 + 8 * countAt(view, at);
    case 'raw':
      return 4 + view.getUint32(at, true);
    case 'branchStack':
      return layout.branchHeadBytes + countAt(view, at) * layout.branchEntryBytes;
    case 'regsUser':
      return 8 + (countAt(view, at) === 0 ? 0 : layout.regsUserBytes);
    case 'regsIntr':
      return 8 + (countAt(view, at) === 0 ? 0 : layout.regsIntrBytes);
    case 'stackUser': {
      const size = countAt(view, at);
      return size === 0 ? 8 : 16 + size;
    }
    case 'aux':
      return 8 + countAt(view, at);
    default:
      return 8;
  }
}

/** A u64 that counts something. One too large for a record need not be exact. */
export function countAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * two32;
}

/** Where the n-th section starts; the end of the last one for as many as there are; -1 where one leaves the record. */
export function sectionStart(
  number: number,
  view: DataView,
  record: number,
  end: number,
  layout: SampleLayout,
): number {
  let at = record + layout.fixedBytes;
  for (let n = 0; n < number; n++) {
    const section = layout.sections[n];
    if (section === undefined) return at;
    const bytes = sectionBytes(section, view, at, end, layout);
    if (bytes < 0) return -1;
    at += bytes;
  }
  return at;
}
