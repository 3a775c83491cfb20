import { expect, it } from 'vitest';
import { parseMachineReadable } from '../../../vm/vagrant/machine-readable.js';

// As `vagrant status --machine-readable` and `vagrant snapshot list --machine-readable` of Vagrant 2.3.4 print them.
const captured = `1795561532,default,metadata,provider,libvirt
1795561532,default,state,running
1795561532,default,state-human-long,To stop this machine%!(VAGRANT_COMMA) you can run\\n\`vagrant halt\`.
1795561532,,ui,info,Current machine states:\\n\\ndefault                   running (libvirt)
1795561533,default,ui,detail,clean
a warning that some plugin prints, with commas, anywhere
`;

it('reads types and data, with what is escaped in them', () => {
  expect(parseMachineReadable(captured)).toEqual([
    { type: 'metadata', data: ['provider', 'libvirt'] },
    { type: 'state', data: ['running'] },
    { type: 'state-human-long', data: ['To stop this machine, you can run\n`vagrant halt`.'] },
    { type: 'ui', data: ['info', 'Current machine states:\n\ndefault                   running (libvirt)'] },
    { type: 'ui', data: ['detail', 'clean'] },
  ]);
});
