import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EventTable } from '../../lib/events/event-table.js';
import { figureHtml } from '../../lib/notebook/figure-html.js';
import { installKernelSpec } from '../../lib/notebook/kernelspec.js';
import { mergeBars } from '../../lib/notebook/merge-bars.js';
import { progress } from '../../lib/notebook/progress.js';
import { figureBundle, show } from '../../lib/notebook/show.js';
import { textBox } from '../../lib/notebook/text-box.js';
import { bars } from '../../lib/plot/bars.js';
import { timeline } from '../../lib/plot/timeline.js';
import { intervals } from '../plot/figures.js';

const nasty = EventTable.of('t', { comm: ['</script><b>', 'cat'], count: [3, 1] });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the forms of a figure', () => {
  it('are all in one bundle that is plain JSON', async () => {
    const bundle = await figureBundle(bars(nasty));
    expect(Object.keys(bundle)).toEqual([
      'application/vnd.plotly.v1+json',
      'text/html',
      'image/svg+xml',
      'text/plain',
    ]);
    expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
    expect(bundle['image/svg+xml']).toMatch(/^<svg [\s\S]*<\/svg>$/);
    expect(bundle['text/plain']).toContain('bar chart, longest first');
  });

  it('stay small for a million intervals', async () => {
    const bundle = await figureBundle(timeline(intervals(1_000_000, 4)));
    expect(String(bundle['image/svg+xml']).length).toBeLessThan(150_000);
    expect(JSON.stringify(bundle).length).toBeLessThan(1_000_000);
  });

  it('hold nothing that the browser could take for markup', () => {
    const html = figureHtml(bars(nasty), '<svg/>');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).toContain('role="img" aria-label="count by comm: bar chart, longest first. &lt;/script&gt;');
    expect(html).not.toMatch(/https?:/);
  });
});

describe('show outside of a notebook', () => {
  it('prints the description of a plot, and a table as text', async () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    await show(bars(nasty));
    await show(nasty);
    expect(written.join('')).toMatch(/count by comm: bar chart[\s\S]*t \(2 rows, 2 columns\)/);
  });
});

describe('progress outside of a notebook', () => {
  it('says each new thing once and ends with the time', () => {
    const written: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    const boot = progress('Boot');
    boot.update('kernel', 0.1);
    boot.update('kernel', 0.2);
    boot.done();
    expect(written.slice(0, 2)).toEqual(['Boot ...\n', 'Boot: kernel\n']);
    expect(written[2]).toMatch(/^Boot: done \(.*s\)\n$/);
    expect(written).toHaveLength(3);
  });
});

describe('mergeBars', () => {
  it('joins neighbours of one look only', () => {
    const point = (style: string, d: string) => `<g class="point"><path style="${style}" d="${d}"/></g>`;
    expect(mergeBars(`<g>${point('a', 'M0')}${point('a', 'M1')}${point('b', 'M2')}</g>`)).toBe(
      '<g><path style="a" d="M0M1"/><path style="b" d="M2"/></g>',
    );
  });
});

describe('textBox', () => {
  it('follows the transforms up to the page', async () => {
    const { JSDOM } = await import('jsdom');
    const { document } = new JSDOM(
      '<svg><g transform="translate(100,50)"><text x="10" y="20" style="font-size: 10px" transform="rotate(90)">abc</text></g></svg>',
    ).window;
    const text = document.querySelector('text');
    const group = document.querySelector('g');
    expect(text && textBox(text, false)).toMatchObject({ x: 10, y: 10, height: 13 });
    expect(group && textBox(group, false)).toMatchObject({ left: -23, top: 10 });
    expect(text && textBox(text, true)).toMatchObject({ left: 77, right: expect.closeTo(90), top: 60 });
  });
});

describe('installKernelSpec', () => {
  it('writes a kernel that starts and plotly.js beside it, twice if asked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tracelab-kernelspec-'));
    try {
      await installKernelSpec(folder);
      const spec = await installKernelSpec(folder);
      const kernel: unknown = JSON.parse(await readFile(join(spec, 'kernel.json'), 'utf8'));
      expect(kernel).toMatchObject({ display_name: 'TypeScript (tracelab)', language: 'typescript' });
      const argv = (kernel as { argv: [string, string, ...string[]] }).argv;
      expect(argv.at(-1)).toBe('{connection_file}');
      const { stdout } = await promisify(execFile)(argv[0], [argv[1], '--version']);
      expect(stdout).toMatch(/^tslab 1\./);
      expect((await stat(join(spec, 'plotly.min.js'))).size).toBeGreaterThan(1_000_000);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
