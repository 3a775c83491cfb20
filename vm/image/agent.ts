import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Architecture, compilerFor, hostArchitecture } from '../architecture.js';
import { runProgram } from '../process.js';
import type { Progress } from '../progress.js';
import { cached, digestOf } from './cache.js';

/** The agent's sources: beside this file in a checkout, two folders up from the compiled one. */
const sourceFolder = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../../vm/agent' : '../agent', import.meta.url),
);

/** Digest of the agent's sources, and of what they are compiled for. */
export function agentDigest(arch: Architecture = hostArchitecture): string {
  const sources = sourceNames().flatMap((name) => [name, readFileSync(join(sourceFolder, name))]);
  return digestOf(...(arch === 'x86_64' ? [] : [arch]), ...sources);
}

/** The static agent, compiled once for each state of its sources. Gives the path of the program. */
export async function agentProgram(
  progress: Progress,
  arch: Architecture = hostArchitecture,
): Promise<{ digest: string; program: string }> {
  const digest = agentDigest(arch);
  const part = await cached('agent', digest, progress, async (folder) => {
    progress.step('Compile the agent');
    const sources = sourceNames()
      .filter((name) => name.endsWith('.c'))
      .map((name) => join(sourceFolder, name));
    await runProgram(
      compilerFor(arch),
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
