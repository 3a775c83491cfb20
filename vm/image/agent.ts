import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../process.js';
import type { Progress } from '../progress.js';
import { cached, digestOf } from './cache.js';

/** The agent's sources: beside this file in a checkout, two folders up from the compiled one. */
const sourceFolder = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../../vm/agent' : '../agent', import.meta.url),
);

/** Digest of the agent's sources. */
export function agentDigest(): string {
  return digestOf(...sourceNames().flatMap((name) => [name, readFileSync(join(sourceFolder, name))]));
}

/** The static agent, compiled once for each state of its sources. Gives the path of the program. */
export async function agentProgram(progress: Progress): Promise<{ digest: string; program: string }> {
  const digest = agentDigest();
  const part = await cached('agent', digest, progress, async (folder) => {
    progress.step('Compile the agent');
    const sources = sourceNames()
      .filter((name) => name.endsWith('.c'))
      .map((name) => join(sourceFolder, name));
    await runProgram(
      'gcc',
      [
        '-O2',
        '-static',
        '-D_GNU_SOURCE',
        '-Wall',
        '-Wextra',
        '-Werror',
        '-s',
        '-o',
        join(folder, 'agent'),
        ...sources,
      ],
      {
        purpose: 'compile the agent',
      },
    );
  });
  return { digest, program: join(part.folder, 'agent') };
}

function sourceNames(): string[] {
  return readdirSync(sourceFolder)
    .filter((name) => /\.[ch]$/.test(name))
    .sort();
}
