import { expect, it } from 'vitest';
import { eventTypes } from '../../lib/codegen/event-types.js';
import { parseEventFormat } from '../../lib/formats/event-format.js';

const made = (system: string, name: string, fields: readonly string[], print = '"%d", REC->x') =>
  parseEventFormat(
    system,
    [
      `name: ${name}`,
      'ID: 7',
      'format:',
      ...fields.map((field) => `\tfield:${field}`),
      '',
      `print fmt: ${print}`,
    ].join('\n'),
  );

const head = 'int common_pid;\toffset:4;\tsize:4;\tsigned:1;';
const options = {
  release: '6.12.0',
  command: 'npx tracelab types',
  imports: ["import { type EventHead, type Tracepoint, tracepoint } from 'tracelab';"],
};

it('events become tracepoints with the columns of their tables, in the order of their names', () => {
  const text = eventTypes(
    [
      made('sched', 'sched_wakeup', [
        head,
        'char comm[16];\toffset:8;\tsize:16;\tsigned:0;',
        'pid_t pid;\toffset:24;\tsize:4;\tsigned:1;',
      ]),
      made(
        '9p',
        '9p_client_req',
        [head, 'void * clnt;\toffset:8;\tsize:8;\tsigned:0;'],
        '"client %lu */ `x`", REC->clnt',
      ),
      made('raw', 'args', [head, 'unsigned long args[2];\toffset:8;\tsize:16;\tsigned:0;']),
      made('raw', 'nothing', [head]),
    ],
    options,
  );
  expect(text).toMatchInlineSnapshot(`
    "// The events of Linux 6.12.0.
    // Made by: npx tracelab types
    // Never edited: run the command again.
    import { type EventHead, type Tracepoint, tracepoint } from 'tracelab';

    /** The events of a kernel, by system. */
    export interface KernelEvents {
      readonly '9p': {
        /** 9p:9p_client_req: \`client %lu * / 'x'\` */
        readonly '9p_client_req': Tracepoint<EventHead & {
          /** \`void * clnt\`, address */ readonly clnt: 'u64';
        }>;
      };
      readonly raw: {
        /** raw:args: \`%d\` */
        readonly args: Tracepoint<EventHead & {
          /** \`unsigned long args[0]\` */ readonly args0: 'u64';
          /** \`unsigned long args[1]\` */ readonly args1: 'u64';
        }>;
        /** raw:nothing: \`%d\` */
        readonly nothing: Tracepoint<EventHead>;
      };
      readonly sched: {
        /** sched:sched_wakeup: \`%d\` */
        readonly sched_wakeup: Tracepoint<EventHead & {
          /** \`char[16] comm\` */ readonly event_comm: 'string';
          /** \`pid_t pid\` */ readonly event_pid: 'i32';
        }>;
      };
    }

    /** The events of Linux 6.12.0: each can be recorded, and its table has typed columns. */
    export const events: KernelEvents = {
      '9p': {
        '9p_client_req': tracepoint('9p', '9p_client_req'),
      },
      raw: {
        args: tracepoint('raw', 'args'),
        nothing: tracepoint('raw', 'nothing'),
      },
      sched: {
        sched_wakeup: tracepoint('sched', 'sched_wakeup'),
      },
    };
    "
  `);
});
