import { describe, expect, it } from 'vitest';
import { FormatSyntaxError } from '../../lib/errors/format-syntax-error.js';
import { columnsOf } from '../../lib/formats/event-columns.js';
import { parseEventFormat } from '../../lib/formats/event-format.js';
import { fixtureFormats, releases } from '../read-fixture.js';

const head = 'name: made\nID: 7\nformat:\n';
const fieldOf = (line: string) => parseEventFormat('test', `${head}\tfield:${line}\n`).fields[0];

describe.each(releases)('event formats of %s', (release) => {
  it('are what the kernel wrote', () => {
    const formats = fixtureFormats(release);
    expect(
      formats.map((format) => ({
        event: `${format.system}:${format.name}`,
        columns: format.fields
          .flatMap(columnsOf)
          .map(({ spec, offset }) => `${spec.name} ${spec.kind} @${offset}`),
      })),
    ).toMatchSnapshot();
    for (const { common } of formats) {
      expect(common.map(({ name }) => name)).toContain('common_pid');
    }
  });
});

describe('a field', () => {
  it.each([
    [
      '__data_loc char[] name;\toffset:8;\tsize:4;\tsigned:0;',
      { type: 'char', place: 'data_loc', array: { length: undefined } },
    ],
    [
      '__rel_loc char[] name;\toffset:8;\tsize:4;\tsigned:0;',
      { type: 'char', place: 'rel_loc', array: { length: undefined } },
    ],
    ['__data_loc cpumask_t name;\toffset:8;\tsize:4;\tsigned:0;', { type: 'cpumask_t', place: 'data_loc' }],
    [
      '__data_loc unsigned long[] name;\toffset:8;\tsize:4;\tsigned:0;',
      { type: 'unsigned long', place: 'data_loc' },
    ],
    [
      'unsigned long name[6];\toffset:16;\tsize:48;\tsigned:0;',
      { type: 'unsigned long', place: 'inline', array: { length: 6 } },
    ],
    [
      'char name[TASK_COMM_LEN];\toffset:8;\tsize:16;\tsigned:0;',
      { type: 'char', array: { length: undefined } },
    ],
    ['const char * name;\toffset:8;\tsize:8;\tsigned:0;', { type: 'const char *' }],
    ['struct task_struct *name;\toffset:8;\tsize:8;\tsigned:0;', { type: 'struct task_struct *' }],
    ['u8 name[2][3];\toffset:8;\tsize:6;\tsigned:0;', { type: 'u8', array: { length: 6 } }],
    ['u16 name[];\toffset:16;\tsize:6;\tsigned:0;', { type: 'u16', array: { length: 3 } }],
    ['unsigned long name[];\toffset:24;\tsize:0;\tsigned:0;', { size: 0, array: { length: undefined } }],
  ])('%s', (line, expected) => {
    expect(fieldOf(line)).toMatchObject({ name: 'name', ...expected });
  });

  it('becomes the columns that fit its type', () => {
    const kinds = (line: string) => {
      const field = fieldOf(line);
      return field === undefined ? [] : columnsOf(field).map(({ spec }) => `${spec.name} ${spec.kind}`);
    };
    expect(kinds('bool b;\toffset:8;\tsize:1;\tsigned:0;')).toEqual(['b bool']);
    expect(kinds('void * p;\toffset:8;\tsize:8;\tsigned:0;')).toEqual(['p u64']);
    expect(kinds('short n[2];\toffset:8;\tsize:4;\tsigned:1;')).toEqual(['n0 i16', 'n1 i16']);
    expect(kinds('unsigned char mac[6];\toffset:8;\tsize:6;\tsigned:0;')).toEqual(['mac bytes']);
    expect(kinds('struct timespec64 t;\toffset:8;\tsize:16;\tsigned:0;')).toEqual(['t bytes']);
  });
});

describe('a format that is not one', () => {
  it('names the line', () => {
    expect(() => parseEventFormat('a', 'name: b\nID: x\n')).toThrow(FormatSyntaxError);
    expect(() => parseEventFormat('a', 'name: b\nID: x\n')).toThrow(
      'format of a:b, line 2: "x" is not a number.',
    );
    expect(() => parseEventFormat('a', `${head}\tfield:int;\toffset:1;\n`)).toThrow('line 4');
    expect(() => parseEventFormat('a', 'ID: 3\n')).toThrow('there is no line "name:"');
  });
});
