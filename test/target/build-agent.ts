import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../../vm/agent', import.meta.url));

/** Compiles the agent into a folder of its own, which `remove` takes away. */
export function buildAgent(flags: readonly string[] = ['-O2', '-static']): {
  folder: string;
  agentPath: string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'tracelab-agent-test-'));
  const agentPath = join(folder, 'agent');
  const files = readdirSync(sources)
    .filter((name) => name.endsWith('.c'))
    .map((name) => join(sources, name));
  execFileSync('gcc', [...flags, '-D_GNU_SOURCE', '-o', agentPath, ...files]);
  return { folder, agentPath, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
