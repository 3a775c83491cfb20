/** Where the calls of this process to its machines are noted: a log that `tracelab run --save-recording` makes a recording of. */
export function recordingLog(): string | undefined {
  return process.env.TRACELAB_RECORD || undefined;
}

/** The recordings that answer instead of machines in this process: one file, or a folder of them. */
export function replayedFrom(): string | undefined {
  return process.env.TRACELAB_REPLAY || undefined;
}

/** This process is recorded or is a replay: what it does must be the same each time. */
export function mustRepeat(): boolean {
  return recordingLog() !== undefined || replayedFrom() !== undefined;
}
