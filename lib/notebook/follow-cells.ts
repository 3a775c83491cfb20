// Preloaded into the notebook's kernel where it must be known which cell asks: in a recording and in a replay.
import { createRequire } from 'node:module';
import { beginCell } from '../base/current-cell.js';

interface Handler {
  handleExecuteImpl(this: unknown, request: { readonly code: string }, ...rest: readonly unknown[]): unknown;
}

/** tslab has no hook for it: its handler of a cell's request is wrapped. It runs one cell at a time. */
function followCells(handler: Handler): void {
  const execute = handler.handleExecuteImpl;
  handler.handleExecuteImpl = function (request, ...rest) {
    beginCell(request.code);
    return execute.call(this, request, ...rest);
  };
}

const { JupyterHandlerImpl } = createRequire(import.meta.url)('tslab/dist/jupyter.js') as {
  readonly JupyterHandlerImpl: { readonly prototype: Handler };
};
followCells(JupyterHandlerImpl.prototype);
