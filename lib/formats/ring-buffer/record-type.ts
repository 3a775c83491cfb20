/**
 * The five low bits of a record's head: 1 to 28 are the data's length in words of four bytes.
 *
 * Kernel: `enum ring_buffer_type` in include/linux/ring_buffer.h (v6.12).
 */
export const recordType = {
  /** The length stands in the next word, itself included. */
  lengthInNextWord: 0,
  longestData: 28,
  /** Delta 0: the rest of the page is empty. Else a discarded event: its length stands in the next word, without the head. */
  padding: 29,
  /** Time goes on by the delta and the next word times 2^27. */
  timeExtend: 30,
  /** Time is the delta and the next word times 2^27; its five top bits are those of the time before. */
  timeStamp: 31,
} as const;
