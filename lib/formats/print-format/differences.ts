/** A way in which a printed line differs from `trace-cmd report`'s, or a mistake of its that is kept. */
export interface Difference {
  /** Which lines. */
  readonly where: string;
  /** What trace-cmd 3.3.1 (libtraceevent 1.8) prints there. */
  readonly peer: string;
  /** What is printed instead. */
  readonly here: string;
  readonly why: string;
}

/** Where the text of an event is not that of `trace-cmd report`, on purpose. */
export const differences: readonly Difference[] = [
  {
    where:
      'Strings and arrays that their record does not end: no NUL, or a length that is more than the record has',
    peer: 'the bytes of the next record, up to a NUL or to the stated length',
    here: 'nothing beyond the end of the record; of `__data_loc` strings printed field by field nothing beyond their length',
    why: 'They are not part of the event. Seen in `sys_enter_write` of Linux 7, whose copy of the user’s bytes has no NUL.',
  },
  {
    where: 'bprint: a format with `%-5d`, `%c` or `%hd`',
    peer: 'the arguments one too far, then [FAILED TO PARSE] for this and every later bprint record of the file',
    here: 'the text, as `trace_pipe` has it',
    why: 'libtraceevent does not find the arguments of these conversions.',
  },
  {
    where: 'An expression that divides by zero',
    peer: 'trace-cmd dies of SIGFPE',
    here: '0',
    why: 'No record may end the program.',
  },
  {
    where:
      'A print fmt with `? ... : REC->array[i]` or a wide character, or a length that a damaged record states',
    peer: 'trace-cmd dies of SIGSEGV or SIGBUS',
    here: 'what C would give',
    why: 'No record may end the program.',
  },
  {
    where: 'A dynamic array where a number should be, as in `%p` of `__get_dynamic_array()`',
    peer: 'an address in the memory of trace-cmd, other in each run',
    here: 'its offset in the record',
    why: 'The address means nothing.',
  },
  {
    where: 'Function graph: a depth beyond 1024, `%*d` with a width beyond 4096',
    peer: 'as many spaces as stated, up to 2^31',
    here: 'at most 2048 columns of indentation, at most 4096 of padding',
    why: 'Only a damaged record states more.',
  },
  {
    where: 'A record that is shorter than its fields',
    peer: 'fields that plugins print come from the next record, others are 0',
    here: '0 for all that is not there',
    why: 'They are not part of the event.',
  },
];

/**
 * Mistakes of libtraceevent that are kept, so that the text is the same. With the reading `as C` of {@link Reading} the first four
 * are mended.
 */
export const keptMistakes: readonly Difference[] = [
  {
    where: 'timer_start, and where else a print fmt masks flags with `a & (b | c)`',
    peer: 'flags=D|P|I although no flag is set',
    here: 'the same',
    why: 'Parentheses on the right of an operator are opened: `a & (b | c)` is read as `(a & b) | c`.',
  },
  {
    where: 'Print fmts with `a - b - c` or `a && b == c ? x : y`',
    peer: '`a - (b - c)` and `a && (b == c ? x : y)`, of which `%s` prints nothing',
    here: 'the same',
    why: 'Operators are taken into the operand on their right.',
  },
  {
    where:
      'ma_op, ma_read, ma_write, and every event whose format string has a tab or a character that is not ASCII',
    peer: '[FAILED TO PARSE] and all fields',
    here: 'the same',
    why: 'A string ends at such a character.',
  },
  {
    where: '`^` with something else than constants',
    peer: '0',
    here: 'the same',
    why: 'The operator is not known when a record is printed.',
  },
  {
    where:
      'Print fmts that call functions which no plugin knows: `__print_dynamic_array`, `nvme_trace_disk_name`, `cper_severity_str`',
    peer: '[FAILED TO PARSE] and all fields',
    here: 'the same',
    why: 'The functions are in the kernel, the print fmt has only their names.',
  },
  {
    where:
      'Negative numbers that are compared, shifted, or printed with `%ld` from 32 bits; pids and priorities below 0',
    peer: 'as large unsigned numbers',
    here: 'the same',
    why: 'All numbers are unsigned with 64 bits there, and fields of fewer are extended with zeros.',
  },
  {
    where: '`%pK`, `%px`, `%pe`, `% d`',
    peer: 'the plain address and the letter after it; `> <d`',
    here: 'the same',
    why: 'libtraceevent does not know them.',
  },
  {
    where: 'hrtimer events: function=tick_nohz_handler/0xfffffffffffffff8',
    peer: 'how far the symbol is after the address, and so a huge number where it is before',
    here: 'the same',
    why: 'The subtraction is the wrong way round.',
  },
  {
    where: 'function: indentation',
    peer: 'three spaces for each caller that was seen, also long after it returned; duplicate names count as one',
    here: 'the same',
    why: 'The function tracer records no returns.',
  },
  {
    where: 'An address at which several symbols lie',
    peer: 'the one that its binary search comes upon, the others never',
    here: 'the same',
    why: 'The search is made step by step as there.',
  },
];
