import type { Target } from '../../lib/target/target.js';

const tracing = '/sys/kernel/tracing';

/** Everything that a recording could have left on a target: all of it empty when nothing was. */
export async function leftBehind(target: Target): Promise<Record<string, unknown>> {
  const text = async (file: string) => (await target.readText(`${tracing}/${file}`)).trim();
  const journal = '/run/tracelab/journal';
  return {
    instances: (await target.list(`${tracing}/instances`)).map(({ name }) => name),
    journal: (await target.exists(journal)) ? (await target.list(journal)).map(({ name }) => name) : [],
    events: await text('set_event'),
    patchedFunctions: await text('enabled_functions'),
    dynamicEvents: (await target.exists(`${tracing}/dynamic_events`)) ? await text('dynamic_events') : '',
    graphFunctions: await text('set_graph_function'),
    graphDepth: await text('max_graph_depth'),
    tracer: await text('current_tracer'),
  };
}

export const nothing = {
  instances: [],
  journal: [],
  events: '',
  patchedFunctions: '',
  dynamicEvents: '',
  graphFunctions: '#### all functions enabled ####',
  graphDepth: '0',
  tracer: 'nop',
};
