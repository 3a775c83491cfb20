import { LessonSyntaxError } from '../errors/lesson-syntax-error.js';

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

/**
 * Takes lesson.md apart: ```ts fences are cells, all else is text; other fences stay in the text.
 *
 * @param file what to call the source in an error
 * @throws LessonSyntaxError for a fence that is not closed: it would turn cells into text, or text into a cell
 */
export function parseLesson(markdown: string, file = 'lesson.md'): LessonPiece[] {
  const pieces: LessonPiece[] = [];
  const lines = markdown.split('\n');
  let from = 0;
  let fence: Fence | undefined;
  const add = (kind: LessonPiece['kind'], to: number, tags: readonly string[]) => {
    const source = lines.slice(from, to).join('\n');
    const blankLines = /^(\s*\n)*/.exec(source)?.[0].split('\n').length ?? 1;
    if (source.trim() !== '') pieces.push({ kind, source: source.trim(), tags, line: from + blankLines });
  };
  lines.forEach((line, index) => {
    if (fence === undefined) {
      fence = openedBy(line, index);
      if (fence?.tags === undefined) return;
      add('text', index, []);
      from = index + 1;
    } else if (closes(line, fence)) {
      if (fence.tags !== undefined) {
        add('code', index, fence.tags);
        from = index + 1;
      }
      fence = undefined;
    }
  });
  if (fence !== undefined) throw new LessonSyntaxError(file, fence.index + 1, 'This fence is never closed.');
  add('text', lines.length, []);
  return pieces;
}

/** A fenced block, as CommonMark has it, that has been opened. */
interface Fence {
  readonly marker: string;
  readonly index: number;
  /** Of a cell: the words behind ```ts. Undefined for a block that stays in the text. */
  readonly tags?: readonly string[];
}

function openedBy(line: string, index: number): Fence | undefined {
  const [, marker, info = ''] = /^(`{3,}|~{3,})\s*([^`]*)$/.exec(line) ?? [];
  if (marker === undefined) return undefined;
  const [language, ...tags] = info.trim().split(/\s+/);
  return { marker, index, ...(language === 'ts' && { tags }) };
}

function closes(line: string, { marker }: Fence): boolean {
  const closing = line.trimEnd();
  return closing.startsWith(marker) && closing === marker.charAt(0).repeat(closing.length);
}

/**
 * The notebook of a lesson. The same source gives the same bytes.
 *
 * @throws LessonSyntaxError as parseLesson does
 */
export function buildNotebook(markdown: string, file?: string): NotebookFile {
  return {
    cells: parseLesson(markdown, file).map(cell),
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
