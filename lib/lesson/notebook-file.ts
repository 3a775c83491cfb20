/** A Jupyter notebook, as nbformat 4.5 has it (nbformat's notebook schema), with only what is used here. */
export interface NotebookFile {
  readonly cells: readonly NotebookCell[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly nbformat: 4;
  readonly nbformat_minor: 5;
}

export type NotebookCell =
  | {
      readonly id: string;
      readonly cell_type: 'markdown';
      readonly metadata: object;
      readonly source: readonly string[];
    }
  | {
      readonly id: string;
      readonly cell_type: 'code';
      readonly metadata: { readonly tags?: readonly string[] };
      readonly source: readonly string[];
      readonly execution_count: null;
      readonly outputs: readonly never[];
    };

/** A piece of a lesson's source: text, or a TypeScript cell with the words behind ```ts as its tags. */
export interface LessonPiece {
  readonly kind: 'text' | 'code';
  readonly source: string;
  readonly tags: readonly string[];
  /** Line of the source's first line in lesson.md, from 1. */
  readonly line: number;
}

/** Takes lesson.md apart: ```ts fences are cells, all else is text; other fences stay in the text. */
export function parseLesson(markdown: string): LessonPiece[] {
  const pieces: LessonPiece[] = [];
  const lines = markdown.split('\n');
  let open: { kind: 'text' | 'code'; from: number; tags: string[] } = { kind: 'text', from: 0, tags: [] };
  let otherFence = false;
  const close = (end: number) => {
    const source = lines.slice(open.from, end).join('\n');
    const blankBefore = /^\n*/.exec(source)?.[0].length ?? 0;
    if (source.trim() !== '') {
      pieces.push({
        kind: open.kind,
        source: source.trim(),
        tags: open.tags,
        line: open.from + 1 + blankBefore,
      });
    }
  };
  lines.forEach((line, index) => {
    const cell = /^```ts\b(.*)$/.exec(line);
    if (open.kind === 'text' && !otherFence && cell !== null) {
      close(index);
      open = { kind: 'code', from: index + 1, tags: (cell[1] ?? '').split(/\s+/).filter(Boolean) };
    } else if (open.kind === 'code' && line === '```') {
      close(index);
      open = { kind: 'text', from: index + 1, tags: [] };
    } else if (open.kind === 'text' && line.startsWith('```')) {
      otherFence = !otherFence;
    }
  });
  close(lines.length);
  return pieces;
}

/** The notebook of a lesson. The same source gives the same bytes. */
export function buildNotebook(markdown: string): NotebookFile {
  return {
    cells: parseLesson(markdown).map(cell),
    metadata: {
      kernelspec: { display_name: 'TypeScript (tracelab)', language: 'typescript', name: 'tracelab' },
      language_info: { name: 'typescript', file_extension: '.ts', mimetype: 'text/typescript' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

function cell(piece: LessonPiece, index: number): NotebookCell {
  const id = `cell-${String(index + 1).padStart(2, '0')}`;
  const lines = piece.source.split('\n');
  const source = lines.map((line, at) => (at < lines.length - 1 ? `${line}\n` : line));
  if (piece.kind === 'text') return { id, cell_type: 'markdown', metadata: {}, source };
  const metadata = piece.tags.length > 0 ? { tags: piece.tags } : {};
  return { id, cell_type: 'code', metadata, source, execution_count: null, outputs: [] };
}

/** As Jupyter writes it. */
export function printNotebook(notebook: NotebookFile): string {
  return `${JSON.stringify(notebook, null, 1)}\n`;
}
