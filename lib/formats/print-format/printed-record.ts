const noBytes = new Uint8Array(0);

/**
 * The record that is printed, and what stands around it. One object serves all records of a file: what differs is set before each
 * `print`.
 */
export class PrintedRecord {
  /** What the records lie in, as bytes and as a view of the same bytes. */
  bytes: Uint8Array = noBytes;
  view: DataView = new DataView(noBytes.buffer);
  /** First byte of the record (its common fields), and the byte after its last. */
  at = 0;
  end = 0;
  cpu = 0;
  /** Time of the record in nanoseconds. */
  timeLow = 0;
  timeHigh = 0;
  /**
   * The record that comes next in time, of any CPU of the same instance, in the same bytes; -1 when there is none. The start of a
   * function in a graph looks there for its end.
   */
  nextAt = -1;
  nextEnd = -1;
  nextCpu = 0;

  /** Sets the bytes in which the records lie from now on. */
  lieIn(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}
