import { describe, expect, it } from 'vitest';
import { WorkloadError } from '../../lib/errors/workload-error.js';
import { parseManifest } from '../../lib/lesson/workloads/manifest.js';

const printed =
  '{"workload":"directories","nonce":"0abc","pid":11613,"comm":"dirs-0abc","calls":{"vfs_mkdir":347,"vfs_rename":67}}\n';

describe('parseManifest', () => {
  it('gives the counts', () => {
    expect(parseManifest('directories', '0abc', printed).calls).toEqual({ vfs_mkdir: 347, vfs_rename: 67 });
  });

  it('refuses what is not the manifest of this run', () => {
    expect(() => parseManifest('directories', 'ffff', printed)).toThrow(WorkloadError);
    expect(() => parseManifest('signals', '0abc', printed)).toThrow(/another run/);
    expect(() => parseManifest('signals', '0abc', 'Segmentation fault')).toThrow(/no manifest/);
  });
});
