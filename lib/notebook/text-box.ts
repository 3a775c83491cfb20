import { textWidth } from './text-size.js';

/** What is needed of an SVG element to estimate where its texts lie. */
export interface SvgNode {
  readonly localName: string;
  readonly textContent: string | null;
  readonly parentElement: SvgNode | null;
  readonly style?: { readonly fontSize: string };
  getElementsByTagName(name: string): ArrayLike<SvgNode>;
  getAttribute(name: string): string | null;
}

/** An affine map: (x, y) to (a x + c y + e, b x + d y + f), as in SVG's matrix(). */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const empty = { x: 0, y: 0, width: 0, height: 0, left: 0, right: 0, top: 0, bottom: 0 };

/**
 * The box around all texts in an element, where no layout engine is at hand to ask: in the element's own coordinates, or
 * in the page's. Other shapes count for nothing: plotly.js measures only its texts.
 */
export function textBox(element: SvgNode, inPage: boolean): typeof empty {
  const texts = element.localName === 'text' ? [element] : Array.from(element.getElementsByTagName('text'));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const text of texts) {
    const { x, y, width, height } = ownBox(text);
    if (width === 0) continue;
    const matrix = matrixFrom(text, inPage ? null : element);
    for (const [cornerX, cornerY] of [
      [x, y],
      [x + width, y],
      [x, y + height],
      [x + width, y + height],
    ] as const) {
      const pageX = matrix[0] * cornerX + matrix[2] * cornerY + matrix[4];
      const pageY = matrix[1] * cornerX + matrix[3] * cornerY + matrix[5];
      left = Math.min(left, pageX);
      right = Math.max(right, pageX);
      top = Math.min(top, pageY);
      bottom = Math.max(bottom, pageY);
    }
  }
  if (left > right) return empty;
  return { x: left, y: top, width: right - left, height: bottom - top, left, right, top, bottom };
}

/** As wide as its longest line, as high as its lines. */
function ownBox(text: SvgNode) {
  const spans = Array.from(text.getElementsByTagName('tspan')).filter(
    (span) => span.getAttribute('class') === 'line',
  );
  const lines = (spans.length > 0 ? spans : [text]).map((line) => line.textContent ?? '');
  const size = fontSizeOf(text);
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const anchor = text.getAttribute('text-anchor');
  const from = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  const lineHeight = size * 1.3;
  return {
    x: numberOf(text.getAttribute('x')) - from,
    y: numberOf(text.getAttribute('y')) - size,
    width,
    height: width === 0 ? 0 : lines.length * lineHeight,
  };
}

function numberOf(attribute: string | null): number {
  const value = Number.parseFloat(attribute ?? '');
  return Number.isFinite(value) ? value : 0;
}

function fontSizeOf(element: SvgNode): number {
  for (let at: SvgNode | null = element; at !== null; at = at.parentElement) {
    const size = Number.parseFloat(at.style?.fontSize ?? '');
    if (Number.isFinite(size)) return size;
  }
  return 12;
}

/** From a text's coordinates to those of `to`, or of the page when that is null. */
function matrixFrom(text: SvgNode, to: SvgNode | null): Matrix {
  let matrix = identity;
  for (let at: SvgNode | null = text; at !== null && at !== to; at = at.parentElement) {
    const transform = at.getAttribute('transform');
    if (transform !== null) matrix = multiply(parseTransform(transform), matrix);
  }
  return matrix;
}

function parseTransform(transform: string): Matrix {
  let matrix = identity;
  for (const [, name, list = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first = 0, second = 0, third = 0] = list.split(/[\s,]+/).map(Number);
    if (name === 'translate') matrix = multiply(matrix, [1, 0, 0, 1, first, second]);
    else if (name === 'scale') matrix = multiply(matrix, [first, 0, 0, second === 0 ? first : second, 0, 0]);
    else if (name === 'rotate') {
      const angle = (first * Math.PI) / 180;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      matrix = multiply(multiply(matrix, [1, 0, 0, 1, second, third]), [cos, sin, -sin, cos, 0, 0]);
      matrix = multiply(matrix, [1, 0, 0, 1, -second, -third]);
    }
  }
  return matrix;
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
