import { describe, expect, it } from 'vitest';
import { parseErrorLog } from '../../lib/kernel/tracefs/error-log.js';

/** As Linux 6.12 wrote it, for `f:g/a vfs_read x=%si`, a filter of an eprobe, and a synthetic event. */
const text = `[  187.091562] trace_fprobe: error: Invalid $-valiable specified
  Command: f:g/a vfs_read x=%si
                            ^
[  187.091573] trace_fprobe: error: Invalid fetch argument
  Command: f:g/a vfs_read x=%si
                            ^
[ 1110.357760] event filter parse error: error: Field not found
  Command: nosuch == 1
                  ^
[ 1248.698354] synthetic_events: error: Command must be of the form: <name> field[;field] ...
  Command: s:synthetic/lat
           ^
`;

describe('parseErrorLog', () => {
  it('reads each entry, the oldest first', () => {
    expect(parseErrorLog(text)).toEqual([
      {
        atSeconds: 187.091562,
        location: 'trace_fprobe',
        message: 'Invalid $-valiable specified',
        command: 'f:g/a vfs_read x=%si',
        caretAt: 'f:g/a vfs_read x='.length,
      },
      expect.objectContaining({ message: 'Invalid fetch argument' }),
      expect.objectContaining({
        location: 'event filter parse error',
        command: 'nosuch == 1',
        caretAt: 'nosuch '.length,
      }),
      expect.objectContaining({
        message: 'Command must be of the form: <name> field[;field] ...',
        caretAt: 0,
      }),
    ]);
  });

  it('finds none in an empty log', () => {
    expect(parseErrorLog('')).toEqual([]);
  });
});
