// Records on a machine until it is killed: `node record-until-killed.mjs MACHINE`. It says "recording" once its workload runs.
import { record } from '../../dist/lib/record/record.js';
import { functionGraph } from '../../dist/lib/spec/function-graph.js';
import { emit, onMatch } from '../../dist/lib/spec/histogram/action.js';
import { histogram } from '../../dist/lib/spec/histogram/histogram.js';
import { kprobe } from '../../dist/lib/spec/kprobe.js';
import { syntheticEvent } from '../../dist/lib/spec/synthetic-event.js';
import { tracepoint } from '../../dist/lib/spec/tracepoint.js';
import { runningMachine } from '../../dist/vm/machine-state.js';
import { connect } from '../../dist/vm/sandbox.js';

const vm = await connect(runningMachine(process.argv[2]));
// Two histograms that need each other hold the instance, and the synthetic event.
const began = histogram({ keys: ['pid'], variables: { ts0: 'common_timestamp' } });
const ended = histogram({
  keys: ['next_pid'],
  variables: { lat: 'common_timestamp-$ts0' },
  actions: [onMatch('sched:sched_waking', emit('woken', '$lat'))],
});
const specs = [
  syntheticEvent('woken u64 lat'),
  tracepoint('sched', 'sched_waking', { trigger: began }),
  tracepoint('sched', 'sched_switch', { trigger: ended }),
  kprobe`do_sys_openat2 path=+0(%si):ustring`,
  functionGraph({ filter: ['vfs_*'], functions: ['vfs_read'], depth: 3 }),
];
await record(vm, specs, { workload: vm.$`sh -c ${'touch /tmp/recording; exec sleep 4321'}` });
