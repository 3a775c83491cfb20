// Records on a machine until it is killed: `node record-until-killed.mjs MACHINE`. It says "recording" once its workload runs.
import { record } from '../../dist/lib/record/record.js';
import { functionGraph } from '../../dist/lib/spec/function-graph.js';
import { kprobe } from '../../dist/lib/spec/kprobe.js';
import { tracepoint } from '../../dist/lib/spec/tracepoint.js';
import { runningMachine } from '../../dist/vm/machine-state.js';
import { connect } from '../../dist/vm/sandbox.js';

const vm = await connect(runningMachine(process.argv[2]));
const specs = [
  tracepoint('sched', 'sched_switch'),
  kprobe`do_sys_openat2 path=+0(%si):ustring`,
  functionGraph({ filter: ['vfs_*'], functions: ['vfs_read'], depth: 3 }),
];
await record(vm, specs, { workload: vm.$`sh -c ${'touch /tmp/recording; exec sleep 4321'}` });
