import { collapsedName } from './collapsed-name.js';
import type { CallStack } from './function-calls.js';
import { threadLabel } from './thread-label.js';

interface Node {
  readonly frame: number;
  readonly children: Map<number, Node>;
  /** Nanoseconds in the function itself. */
  selfNs: number;
}

/** A call that has not returned. */
interface OpenCall {
  readonly node: Node;
  readonly sinceNs: number;
  /** Nanoseconds in what it called. */
  calleesNs: number;
}

/** How long functions took by themselves, by the stack in which they were called. */
export class CallTree {
  readonly #roots = new Map<string, Node>();
  readonly #open = new Map<CallStack, OpenCall[]>();

  get isEmpty(): boolean {
    return this.#roots.size === 0;
  }

  call(stack: CallStack, frame: number, ns: number): void {
    const open = this.#open.get(stack) ?? [];
    this.#open.set(stack, open);
    const parent = open.at(-1)?.node ?? this.#rootOf(stack);
    const node = parent.children.get(frame) ?? { frame, children: new Map(), selfNs: 0 };
    parent.children.set(frame, node);
    open.push({ node, sinceNs: ns, calleesNs: 0 });
  }

  return(stack: CallStack, ns: number): void {
    const open = this.#open.get(stack);
    const call = open?.pop();
    if (call === undefined) return;
    const tookNs = ns - call.sinceNs;
    call.node.selfNs += tookNs - call.calleesNs;
    const caller = open?.at(-1);
    if (caller !== undefined) caller.calleesNs += tookNs;
  }

  /** A line for each stack in which time was spent. */
  *lines(names: readonly string[]): Iterable<string> {
    const safeNames = names.map(collapsedName);
    for (const [task, root] of this.#roots) yield* linesBelow(root, collapsedName(task), safeNames);
  }

  #rootOf({ thread, comm }: CallStack): Node {
    const task = comm === '' || thread < 0 ? threadLabel(thread, comm) : comm;
    const root = this.#roots.get(task) ?? { frame: -1, children: new Map(), selfNs: 0 };
    this.#roots.set(task, root);
    return root;
  }
}

function* linesBelow(node: Node, path: string, names: readonly string[]): Iterable<string> {
  if (node.selfNs > 0) yield `${path} ${node.selfNs}\n`;
  for (const child of node.children.values())
    yield* linesBelow(child, `${path};${names[child.frame] ?? ''}`, names);
}
