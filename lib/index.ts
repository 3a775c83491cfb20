// The public face of tracelab: what a notebook, a lesson and a script import.
export { countBy } from './analysis/count-by.js';
export { cpuOccupancy, unknownTask } from './analysis/cpu-occupancy.js';
export { subsystemOf, withSubsystem } from './analysis/function-subsystem.js';
export { wakeupLatency } from './analysis/wakeup-latency.js';
export { ConnectionLostError } from './errors/connection-lost-error.js';
export { DefinitionRefusedError } from './errors/definition-refused-error.js';
export { GuestPanicError } from './errors/guest-panic-error.js';
export { InvalidSpecError } from './errors/invalid-spec-error.js';
export { ProbeSyntaxError } from './errors/probe-syntax-error.js';
export { TracelabError } from './errors/tracelab-error.js';
export { UnsupportedError } from './errors/unsupported-error.js';
export type { AnyTable } from './events/any-table.js';
export type { EventHead, EventSchema } from './events/event-schema.js';
export { EventTable } from './events/event-table.js';
export type { ExportedTable, ExportProgress, TableWindow } from './events/table-window.js';
export { Comparison, compareRuns, type Difference } from './experiment/compare.js';
export { defineExperiment, type Experiment, type Measure } from './experiment/definition.js';
export { differencePlot } from './experiment/difference-plot.js';
export { RunFolder } from './experiment/run-folder.js';
export { exportArrow, fromArrow, toArrow } from './formats/arrow/arrow.js';
export { type DumpedTrace, dumpedTrace } from './formats/dumped-trace.js';
export { openTrace } from './formats/open-trace.js';
export type { TraceEvents, TraceFile, TraceTables } from './formats/trace-file.js';
export { events } from './generated/events.js';
export type { Btf } from './kernel/btf/btf.js';
export type { BtfEnum } from './kernel/btf/btf-enum.js';
export type { BtfFunction, BtfParam } from './kernel/btf/btf-function.js';
export type { BtfMember, BtfStruct } from './kernel/btf/btf-struct.js';
export { examineTarget } from './kernel/examine.js';
export { Explanation, type ExplanationFacts, type Reach } from './kernel/explain/explanation.js';
export { Kernel } from './kernel/kernel.js';
export type { KernelHistogram } from './kernel/tracefs/hist-file.js';
export { check } from './lesson/check.js';
export {
  type AnswerDefinition,
  type CheckDefinition,
  defineAnswer,
  defineCheck,
  type GradeContext,
  type Hints,
} from './lesson/definitions.js';
export {
  type CpuStats,
  type EventState,
  findInstances,
  type InstanceState,
  instancePath,
  readCpuStats,
  readEventState,
  readHistograms,
  readInstanceState,
} from './lesson/instance-state.js';
export { kernelTimeline } from './lesson/kernel-timeline.js';
export { Report } from './lesson/report.js';
export { readTraceLines, type TraceLine } from './lesson/trace-lines.js';
export { fail, inconclusive, pass, type Verdict } from './lesson/verdict.js';
export { type Crash, runCrash } from './lesson/workloads/run-crash.js';
export { runWorkload } from './lesson/workloads/workload.js';
export { local, ssh } from './machines/hosts.js';
export { Machine } from './machines/machine.js';
export { Sandbox, type SandboxOptions, sandbox } from './machines/sandbox.js';
export { type VagrantCheckpoint, VagrantMachine } from './machines/vagrant-machine.js';
export { type Inventory, inventory } from './matrix/inventory.js';
export { type MatrixOptions, matrix } from './matrix/matrix.js';
export { MatrixResult, matrixTable } from './matrix/matrix-result.js';
export { live } from './notebook/live.js';
export { progress } from './notebook/progress.js';
export { show } from './notebook/show.js';
export type { Figure } from './plot/figure.js';
export { Batch } from './record/batch-reader.js';
export { Counts } from './record/count.js';
export { type CountableSpec, HistogramResult, type HistRun } from './record/hist.js';
export type { Loss } from './record/loss.js';
export type { RecordOptions } from './record/record.js';
export { Recording } from './record/recording.js';
export type { RunOptions } from './record/run-options.js';
export { Trace } from './record/trace.js';
export type { WatchOptions } from './record/watch.js';
export { eprobe } from './spec/eprobe.js';
export { type Fetch, fetch } from './spec/fetch/fetch.js';
export { fexit } from './spec/fexit.js';
export { Filter, field, filter } from './spec/filter.js';
export { fprobe } from './spec/fprobe.js';
export { functionGraph } from './spec/function-graph.js';
export { functionTracer } from './spec/function-tracer.js';
export { emit, onChange, onMatch, onMax, save, takeSnapshot } from './spec/histogram/action.js';
export { type HistogramOptions, histogram } from './spec/histogram/histogram.js';
export { key } from './spec/histogram/key.js';
export { kprobe } from './spec/kprobe.js';
export { kretprobe } from './spec/kretprobe.js';
export type { Spec } from './spec/spec.js';
export { syntheticEvent } from './spec/synthetic-event.js';
export { tprobe } from './spec/tprobe.js';
export { Tracepoint, tracepoint } from './spec/tracepoint.js';
export { trigger } from './spec/trigger.js';
export { uprobe } from './spec/uprobe.js';
export { uretprobe } from './spec/uretprobe.js';
export { exportParquet } from './sql/export-parquet.js';
export { readParquet, writeParquet } from './sql/parquet.js';
export { SqlSession } from './sql/session.js';
export { sql } from './sql/sql.js';
export type { Command, CommandResult, RunningCommand } from './target/command.js';
export { compileProgram } from './target/compile-program.js';
export type { Target } from './target/target.js';

import { bars } from './plot/bars.js';
import { featureTimeline } from './plot/feature-timeline.js';
import { heatmap } from './plot/heatmap.js';
import { histogram as plotHistogram } from './plot/histogram.js';
import { icicle } from './plot/icicle.js';
import { intervals } from './plot/intervals.js';
import { line } from './plot/line.js';
import { matrix as plotMatrix } from './plot/matrix.js';
import { ridgeline } from './plot/ridgeline.js';
import { timeline } from './plot/timeline.js';

/** From tables to plotly figures; `show` puts one on the screen. */
export const plot = {
  bars,
  featureTimeline,
  heatmap,
  histogram: plotHistogram,
  icicle,
  intervals,
  line,
  matrix: plotMatrix,
  ridgeline,
  timeline,
} as const;
