import type { Command, CommandOptions, CommandTemplate } from './command.js';

/** One entry of a directory on the target. */
export interface DirEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'symlink' | 'other';
}

/** A piece of one of several files that are streamed together. */
export interface StreamChunk {
  /** Which of the paths, by its position in the call. */
  readonly index: number;
  readonly bytes: Uint8Array;
}

export interface StreamOptions {
  /** Bytes that the target gathers from one file before it sends them. Default 1 MiB. */
  readonly chunkBytes?: number;
  /**
   * `drain`: end each file when it has no more data now (non-blocking reads until EAGAIN or end of file);
   * `follow`: wait for more until the stream is closed. Default `drain`.
   */
  readonly mode?: 'drain' | 'follow';
}

export interface WriteOptions {
  /** Open with O_APPEND instead of O_TRUNC: how tracefs control files take one more line. */
  readonly append?: boolean;
  /** Permission bits of a file that has to be made. Default 0o644. */
  readonly mode?: number;
}

/**
 * A machine on which things are read, written and run: the sandbox, a host reached by ssh, or (only when
 * asked for by name) this very machine. All three speak the agent's protocol.
 *
 * Paths are absolute paths on the target. Every failure is a typed error: `NoSuchFileError`,
 * `PermissionDeniedError`, `ConnectionLostError`, `TargetTimeoutError`, else `TargetError` with its errno.
 */
export interface Target {
  /** How the target is called in messages: `sandbox`, `ssh user@host`, `local`. */
  readonly name: string;
  /** Its processors, as `uname -m` prints them: `x86_64`, `aarch64`. */
  readonly architecture: string;
  /** True once the connection has ended, by `close` or by loss. */
  readonly closed: boolean;

  read(path: string): Promise<Uint8Array>;
  readText(path: string): Promise<string>;
  /** The contents of many files in one round trip; a file that cannot be read is its error, not a rejection. */
  readMany(paths: readonly string[]): Promise<readonly (Uint8Array | Error)[]>;
  /** One open, one write(2) of all the data, one close, so that a control file sees it whole. */
  write(path: string, data: string | Uint8Array, options?: WriteOptions): Promise<void>;
  list(path: string): Promise<readonly DirEntry[]>;
  exists(path: string): Promise<boolean>;
  makeDirectory(path: string): Promise<void>;
  removeDirectory(path: string): Promise<void>;
  remove(path: string): Promise<void>;

  /** A command whose substitutions are passed as arguments, never through a shell. Starts when awaited. */
  readonly $: CommandTemplate;
  /** The same from a list: `target.command(['ls', dir])`. */
  command(argv: readonly string[], options?: CommandOptions): Command;

  /** Several files at once, with back pressure: nothing more is read on the target while nobody takes chunks. */
  stream(paths: readonly string[], options?: StreamOptions): AsyncIterable<StreamChunk>;
  /** A file of this machine to the target. */
  upload(from: string, to: string): Promise<void>;
  /** A file of the target to this machine. */
  download(from: string, to: string): Promise<void>;

  close(): Promise<void>;
}
