import type { AnyTable } from '../events/any-table.js';
import { numbersOf, originOf } from '../events/numbers-of.js';

/** Which columns of a table of calls say what. */
export interface CallColumns {
  /** When a call began, in nanoseconds. */
  readonly start: string;
  readonly duration: string;
  readonly depth: string;
  readonly name: string;
}

/** A call, or several that are drawn as one box. */
export interface CallBox {
  readonly name: string;
  readonly depth: number;
  /** From where to where it is drawn, in nanoseconds. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** What the calls took together, and what of that was not in a call that is a box of its own. */
  readonly total: number;
  readonly self: number;
}

interface OpenCall {
  readonly name: string;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
  self: number;
}

interface Node {
  readonly name: string;
  readonly depth: number;
  readonly children: Map<string, Node>;
  total: number;
  self: number;
  count: number;
}

/** Each call where it was in time, from the first one's begin on. */
export function boxesInTime(table: AnyTable, columns: CallColumns): CallBox[] {
  return readCalls(table, columns).map(({ call }) => ({
    ...call,
    count: 1,
    total: call.end - call.start,
  }));
}

/** Calls of the same function from the same callers as one box, as wide as they took together; the widest to the left. */
export function boxesByStack(table: AnyTable, columns: CallColumns): CallBox[] {
  const root: Node = { name: '', depth: -1, children: new Map(), total: 0, self: 0, count: 0 };
  const nodeOf = new Map<OpenCall, Node>();
  // callers first, whatever the clocks say
  const calls = readCalls(table, columns).sort((a, b) => a.call.depth - b.call.depth);
  for (const { call, caller } of calls) {
    const parent = (caller === undefined ? undefined : nodeOf.get(caller)) ?? root;
    const node = parent.children.get(call.name) ?? {
      name: call.name,
      depth: parent.depth + 1,
      children: new Map<string, Node>(),
      total: 0,
      self: 0,
      count: 0,
    };
    parent.children.set(call.name, node);
    node.total += call.end - call.start;
    node.self += call.self;
    node.count += 1;
    nodeOf.set(call, node);
  }
  const boxes: CallBox[] = [];
  const place = (node: Node, from: number): void => {
    let start = from;
    for (const child of [...node.children.values()].sort((a, b) => b.total - a.total)) {
      const { name, depth, count, total, self } = child;
      boxes.push({ name, depth, start, end: start + total, count, total, self });
      place(child, start);
      start += total;
    }
  };
  place(root, 0);
  return boxes;
}

/**
 * The calls in the order of their begin, each with the one that it was called from and the time that is its own. Callers are found from
 * the last return backwards: a caller returns after what it called. When a call began is less certain, where two clocks tell it.
 */
function readCalls(
  table: AnyTable,
  columns: CallColumns,
): { readonly call: OpenCall; readonly caller: OpenCall | undefined }[] {
  const startColumn = table.columnNamed(columns.start);
  const starts = numbersOf(startColumn, originOf(startColumn));
  const durations = numbersOf(table.columnNamed(columns.duration));
  const depths = numbersOf(table.columnNamed(columns.depth));
  const names = table.columnNamed(columns.name);
  const threads = table.has('pid') ? numbersOf(table.columnNamed('pid')) : undefined;
  const least = depths.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const calls = Array.from(starts, (start, row): OpenCall & { readonly thread: number } => {
    const self = durations[row] ?? 0;
    const depth = (depths[row] ?? 0) - least;
    return {
      name: String(names.at(row)),
      depth,
      start,
      end: start + self,
      self,
      thread: threads?.[row] ?? 0,
    };
  });
  const lastOf = new Map<number, OpenCall[]>();
  const found = calls
    .sort((a, b) => b.end - a.end || a.depth - b.depth)
    .map((call) => {
      const last = lastOf.get(call.thread) ?? [];
      lastOf.set(call.thread, last);
      const duration = call.end - call.start;
      const caller = last
        .slice(0, call.depth)
        .reverse()
        .find(
          (other) => other !== undefined && call.end > other.start && duration <= other.end - other.start,
        );
      if (caller !== undefined) caller.self -= duration;
      last[call.depth] = call;
      last.length = call.depth + 1;
      return { call, caller };
    });
  return found.sort((a, b) => a.call.start - b.call.start || a.call.depth - b.call.depth);
}
