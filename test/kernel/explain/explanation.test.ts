import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { parseBlacklist } from '../../../lib/kernel/explain/abilities.js';
import { Explanation } from '../../../lib/kernel/explain/explanation.js';
import { parseProbeSyntax } from '../../../lib/kernel/explain/probe-syntax.js';
import { lacking, notReached, reached } from '../../../lib/kernel/explain/reach.js';

const explanation = new Explanation({
  symbol: 'vfs_read',
  kind: 'function',
  kernel: '6.1.0',
  prototype: 'ssize_t vfs_read(struct file *file)',
  values: [{ name: 'file', type: 'struct file *' }],
  notes: ['It is of the module overlay.'],
  reach: [
    lacking('fprobe', '6.1.0'),
    reached('kprobe', { definition: 'p:vfs_read vfs_read', typescript: 'kprobe`vfs_read`' }),
    notReached('uprobe', 'It is for the code of programs.'),
    notReached('uretprobe', 'It is for the code of programs.'),
  ],
  first: { mechanism: 'kprobe', why: 'It gives the arguments.' },
});

it('prints the first choice, then what reaches it, then what does not and why', () => {
  const lines = inspect(explanation).split('\n').filter(Boolean);
  expect(lines.map((line) => line.trim().replace(/ {2,}/g, ' '))).toEqual([
    'vfs_read: a function of the kernel (6.1.0)',
    'ssize_t vfs_read(struct file *file)',
    'It is of the module overlay.',
    'First choice: kprobe. It gives the arguments.',
    'yes kprobe registers and memory at any instruction; its arguments at the entry',
    expect.stringMatching(/^cost medium: /),
    'p:vfs_read vfs_read',
    'kprobe`vfs_read`',
    'no fprobe 6.1.0 does not have it. It needs CONFIG_FPROBE_EVENTS (Linux 6.5).',
    'no uprobe, uretprobe It is for the code of programs.',
  ]);
});

it('is plain facts as JSON', () => {
  const facts = JSON.parse(JSON.stringify(explanation));
  expect(facts).toMatchObject({ symbol: 'vfs_read', first: { mechanism: 'kprobe' } });
  expect(facts.reach[1]).toMatchObject({
    mechanism: 'kprobe',
    reaches: true,
    definition: 'p:vfs_read vfs_read',
  });
});

it('the kprobe blacklist is read by its names', () => {
  const text =
    '0xffffffff810081a0-0xffffffff810081d0\twarn_thunk_thunk\n0xffffffff81e01030-0xffffffff81e01050\tasm_exc_divide_error\n';
  expect([...parseBlacklist(text)]).toEqual(['warn_thunk_thunk', 'asm_exc_divide_error']);
});

const readme510 = `
	   Format: p[:[<group>/]<event>] <place> [<args>]
	           r[maxactive][:[<group>/]<event>] <place> [<args>]
	 fetcharg: %<register>, @<address>, @<symbol>[+|-<offset>],
	           $stack<index>, $stack, $retval, $comm, $arg<N>,
`;
const readme612 = `
	   Format: p[:[<group>/][<event>]] <place> [<args>]
	           f[:[<group>/][<event>]] <func-name>[%return] [<args>]
	           t[:[<group>/][<event>]] <tracepoint> [<args>]
	           e[:[<group>/][<event>]] <attached-group>.<attached-event> [<args>] [if <filter>]
	 fetcharg: (%<register>|$<efield>), @<address>, @<symbol>[+|-<offset>],
	           $stack<index>, $stack, $retval, $comm, $arg<N>,
	           <argname>[->field[->field|.field...]],
	     kernel return probes support: $retval, $arg<N>, $comm
`;

it('what definitions can say is read from the kernel’s own help', () => {
  expect(parseProbeSyntax(readme510)).toEqual({
    fprobe: false,
    tprobe: false,
    eprobe: false,
    numberedArguments: true,
    namedArguments: false,
    memberPaths: false,
    argumentsOnReturn: false,
  });
  expect(Object.values(parseProbeSyntax(readme612)).every(Boolean)).toBe(true);
});
