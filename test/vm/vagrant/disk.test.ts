import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findProgram } from '../../../vm/doctor.js';
import { writeDisk } from '../../../vm/vagrant/disk.js';
import { ovf } from '../../../vm/vagrant/virtualbox/ovf.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tracelab-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.skipIf(findProgram('sfdisk') === undefined)(
  'each image is the content of its partition (where sfdisk is installed)',
  async () => {
    const images = { root: Buffer.alloc(3_000_000, 'r'), boot: Buffer.alloc(5000, 'b') };
    for (const [name, bytes] of Object.entries(images)) writeFileSync(join(folder, name), bytes);
    const disk = join(folder, 'disk.raw');
    await writeDisk(disk, [
      { name: 'root', image: join(folder, 'root') },
      { name: 'boot', image: join(folder, 'boot'), bootable: true },
    ]);
    const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
    const { partitiontable } = JSON.parse(
      execFileSync('sfdisk', ['--json', disk], { encoding: 'utf8', env }),
    );
    expect(partitiontable).toMatchObject({ label: 'gpt', sectorsize: 512 });
    expect(partitiontable.partitions).toMatchObject([
      { name: 'root' },
      { name: 'boot', attrs: 'LegacyBIOSBootable' },
    ]);
    const bytes = readFileSync(disk);
    for (const { name, start } of partitiontable.partitions as { name: 'root' | 'boot'; start: number }[]) {
      expect(bytes.subarray(start * 512, start * 512 + images[name].length).equals(images[name])).toBe(true);
    }
  },
);

it('describes one disk behind one controller, and one network card', () => {
  const text = ovf({ disk: 'box-disk001.vmdk', diskBytes: 1234, cpus: 2, memoryMb: 1024 });
  const { document } = new JSDOM(text, { contentType: 'text/xml' }).window;
  const rows = [...document.querySelectorAll('Item')].map((item) =>
    Object.fromEntries([...item.children].map((field) => [field.localName, field.textContent])),
  );
  expect(rows.map(({ ResourceType }) => ResourceType)).toEqual(['3', '4', '20', '17', '10']);
  const [, , controller, disk] = rows;
  expect(disk?.Parent).toBe(controller?.InstanceID);
  expect(document.querySelector('Disk')?.getAttribute('ovf:capacity')).toBe('1234');
  expect(document.querySelector('File')?.getAttribute('ovf:href')).toBe('box-disk001.vmdk');
});
