import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImageBuildError } from '../../lib/errors/image-build-error.js';
import { type Architecture, debianArchitecture } from '../architecture.js';
import { runProgram } from '../process.js';
import { debianMirror } from './recipe.js';

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** One suite of Debian's archive, read with package lists of its own: the machine's own apt is neither asked nor changed. */
export class DebianArchive {
  private constructor(
    private readonly folder: string,
    private readonly suite: string,
    private readonly arch: Architecture,
  ) {}

  /** Fetches the suite's package lists into `folder`. */
  static async open(suite: string, arch: Architecture, folder: string): Promise<DebianArchive> {
    mkdirSync(join(folder, 'lists', 'partial'), { recursive: true });
    mkdirSync(join(folder, 'cache', 'archives', 'partial'), { recursive: true });
    writeFileSync(join(folder, 'sources.list'), sourcesOf(suite));
    writeFileSync(join(folder, 'status'), '');
    const archive = new DebianArchive(folder, suite, arch);
    await archive.apt('apt-get', ['update'], 'fetch the package lists');
    return archive;
  }

  /** Names of the packages that a package depends on. */
  async dependencies(name: string): Promise<string[]> {
    const out = await this.apt('apt-cache', ['depends', '--important', name], `look up ${name}`);
    return [...out.matchAll(/^[ |]*(?:Pre)?Depends: ([^<\s]\S*)$/gm)].map((match) => match[1] ?? '');
  }

  /** Downloads packages and unpacks them into one tree; gives `name version` of each. */
  async unpack(names: readonly string[], tree: string): Promise<string[]> {
    const folder = join(this.folder, 'deb');
    mkdirSync(folder, { recursive: true });
    await this.apt('apt-get', ['download', ...names], `download ${names.join(' ')}`, folder);
    const files = readdirSync(folder);
    if (files.length !== names.length) {
      throw new ImageBuildError(
        `Of the packages ${names.join(', ')} in Debian ${this.suite} only ${files.length} came.`,
      );
    }
    for (const file of files) {
      await runProgram('dpkg-deb', ['-x', join(folder, file), tree], { purpose: `unpack ${file}` });
    }
    return files.map((file) => decodeURIComponent(file).split('_').slice(0, 2).join(' ')).sort();
  }

  private async apt(program: string, args: string[], purpose: string, cwd = this.folder): Promise<string> {
    const options = [
      `Dir::State::Lists=${this.folder}/lists`,
      `Dir::State::status=${this.folder}/status`,
      `Dir::Etc::SourceList=${this.folder}/sources.list`,
      'Dir::Etc::SourceParts=/dev/null',
      `Dir::Cache=${this.folder}/cache`,
      `APT::Architecture=${debianArchitecture[this.arch]}`,
      `APT::Architectures=${debianArchitecture[this.arch]}`,
      'APT::Sandbox::User=',
      'Acquire::Languages=none',
    ].flatMap((option) => ['-o', option]);
    const out = await runProgram(program, ['-q', ...options, ...args], {
      purpose,
      cwd,
      env: { LC_ALL: 'C' },
    });
    return out.toString('utf8');
  }
}

function sourcesOf(suite: string): string {
  const mirror = debianMirror();
  const entries = [`${mirror} ${suite} main`];
  if (suite !== 'forky')
    entries.push(`${mirror.replace(/\/debian\/?$/, '/debian-security')} ${suite}-security main`);
  return entries.map((entry) => `deb [signed-by=${keyring}] ${entry}\n`).join('');
}
