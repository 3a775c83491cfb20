import { join } from 'node:path';
import { cached, digestOf } from '../../vm/image/cache.js';
import { debianMirror, rootRecipe } from '../../vm/image/recipe.js';
import { runProgram } from '../../vm/process.js';
import type { Progress } from '../../vm/progress.js';

const packages = ['trace-cmd', 'libtraceevent1-plugin', 'linux-perf', 'babeltrace2'];

/** A reader of traces that tracelab is compared with. */
export type PeerName = 'trace-cmd' | 'perf' | 'babeltrace2';

/** The field's own readers, of the same Debian release as the sandbox, to run on this machine: they read files, and trace nothing. */
export interface Peers {
  /** Program, arguments and environment of a call. */
  command(name: PeerName, args: readonly string[]): PeerCommand;
}

export interface PeerCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Unpacks the readers' packages into the cache, or finds them there. They run with their own release's C library. */
export async function peers(progress: Progress): Promise<Peers> {
  const { folder } = await cached('peers', digestOf(rootRecipe.suite, ...packages), progress, async (to) => {
    progress.step(`Fetch ${packages.join(', ')} of Debian ${rootRecipe.suite}`);
    const tar = join(to, 'root.tar');
    const options = ['--variant=extract', `--include=${packages.join(',')}`];
    await runProgram('mmdebstrap', [...options, rootRecipe.suite, tar, debianMirror()], {
      purpose: 'fetch the programs to compare with',
    });
    await runProgram('tar', ['-C', to, '--no-same-owner', '--exclude=./dev', '-xf', tar], {
      purpose: 'unpack the programs to compare with',
    });
    await runProgram('rm', [tar], { purpose: 'remove the archive' });
  });
  const libraries = join(folder, 'usr/lib/x86_64-linux-gnu');
  const env = {
    TRACEEVENT_PLUGIN_DIR: join(libraries, 'traceevent/plugins'),
    LIBBABELTRACE2_PLUGIN_PROVIDER_DIR: join(libraries, 'babeltrace2/plugin-providers'),
    BABELTRACE_PLUGIN_PATH: join(libraries, 'babeltrace2/plugins'),
  };
  return {
    command: (name, args) => ({
      program: join(libraries, 'ld-linux-x86-64.so.2'),
      args: ['--library-path', libraries, join(folder, 'usr/bin', name), ...args],
      env,
    }),
  };
}
