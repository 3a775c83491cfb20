import { defineExperiment, tracepoint } from 'tracelab';

const added = tracepoint('filemap', 'mm_filemap_add_to_page_cache');

/** A file of the root image that is large enough. */
const findFile = 'find /usr/libexec /usr/lib -type f -size +4M -size -16M | sort | head -1';

export default defineExperiment({
  name: 'page-cache',
  question: 'What does it save to have a file in the page cache?',
  // In steady time a guest that waits for its disk sees its clock go on as if nothing took time: here that is what is measured.
  time: 'host',
  factors: { cache: ['cold', 'warm'] },
  parameters: {},
  measures: {
    read: { unit: 'ms', doc: 'reading the whole file once', resolution: 1 },
    pages: {
      unit: 'pages',
      doc: 'added to the page cache meanwhile, for this file and all else',
      resolution: 64,
    },
  },

  async prepare(vm) {
    await vm.command(['sh', '-c', `cat "$(${findFile})" > /dev/null; date +%s%N`]);
  },

  async measure({ vm, levels }) {
    const { stdout: file } = await vm.command(['sh', '-c', findFile]);
    await vm.command(['sh', '-c', 'cat "$1" > /dev/null', 'warm', file]);
    if (levels.cache === 'cold') await vm.write('/proc/sys/vm/drop_caches', '3');
    await vm.command(['sh', '-c', 'date +%s%N; cat /dev/null']); // what reads and measures is in the cache in both cases
    const timed = 'a=$(date +%s%N); cat "$1" > /dev/null; b=$(date +%s%N); echo $((b - a))';
    const trace = await vm.record([added], { workload: vm.command(['sh', '-c', timed, 'timed', file]) });
    if (trace.loss.total > 0) throw new Error(`The trace is not whole: ${trace.loss}.`);
    const table = trace.table(added);
    // An event tells of a folio, which since Linux 5.18 may be many pages; before, of one page.
    const orders = table.has('order') ? table.columnNamed('order').toArray() : [];
    const pages = table.has('order')
      ? orders.reduce<number>((sum, order) => sum + 2 ** Number(order), 0)
      : table.length;
    return { read: Number(trace.workload?.stdout) / 1e6, pages };
  },
});
