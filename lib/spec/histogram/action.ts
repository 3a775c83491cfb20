import { InvalidSpecError } from '../../errors/invalid-spec-error.js';

/** What a histogram does when something happens to one of its rows. */
export type Action =
  | { readonly kind: 'trace'; readonly event: string; readonly values: readonly string[] }
  | { readonly kind: 'save'; readonly fields: readonly string[] }
  | { readonly kind: 'snapshot' };

/** When it does it. */
export type Handler =
  | { readonly kind: 'onmatch'; readonly system: string; readonly event: string; readonly action: Action }
  | { readonly kind: 'onmax' | 'onchange'; readonly variable: string; readonly action: Action };

/** Makes a synthetic event with these values, in the order of its fields: variables (`$lat`) and fields of the event. */
export function emit(event: string, ...values: readonly string[]): Action {
  return { kind: 'trace', event, values };
}

/** Keeps these fields of the event beside the row. */
export function save(...fields: readonly string[]): Action {
  return { kind: 'save', fields };
}

/** Takes the trace buffer aside, as it is. */
export function takeSnapshot(): Action {
  return { kind: 'snapshot' };
}

/** When a row is made or found whose variables the other event had set: the two have met. */
export function onMatch(event: string, action: Action): Handler {
  const [system = '', name = '', ...more] = event.split(':');
  if (name === '' || more.length > 0)
    throw new InvalidSpecError('onMatch', `"${event}" is not an event`, `Write it as 'sched:sched_waking'.`);
  return { kind: 'onmatch', system, event: name, action };
}

/** When a variable is larger than it ever was in its row. */
export function onMax(variable: string, action: Action): Handler {
  return { kind: 'onmax', variable: variableName(variable), action };
}

/** When a variable is another than it was in its row. Linux 5.1. */
export function onChange(variable: string, action: Action): Handler {
  return { kind: 'onchange', variable: variableName(variable), action };
}

function variableName(text: string): string {
  const name = text.replace(/^\$/, '');
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new InvalidSpecError('histogram', `"${text}" is not a variable`);
  return name;
}

/** The kernel's text: `onmatch(sched.sched_waking).trace(wakeup_latency,$lat,pid)`. */
export function handlerText(handler: Handler): string {
  const when =
    handler.kind === 'onmatch'
      ? `onmatch(${handler.system}.${handler.event})`
      : `${handler.kind}($${handler.variable})`;
  return `${when}.${actionText(handler.action)}`;
}

function actionText(action: Action): string {
  switch (action.kind) {
    case 'trace':
      return `trace(${[action.event, ...action.values].join(',')})`;
    case 'save':
      return `save(${action.fields.join(',')})`;
    case 'snapshot':
      return 'snapshot()';
  }
}
