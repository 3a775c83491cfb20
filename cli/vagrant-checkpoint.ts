import {
  removeVagrantSnapshot,
  restoreVagrantSnapshot,
  saveVagrantSnapshot,
  vagrantSnapshots,
} from '../vm/vagrant/vagrant.js';

/** `tracelab checkpoint` where the Vagrant machine is meant. Says whether it was asked for something that there is. */
export async function vagrantCheckpoint(
  action: string | undefined,
  names: readonly string[],
  say: (text: string) => void,
): Promise<boolean> {
  if (action === 'list') {
    for (const name of await vagrantSnapshots()) say(name);
    return true;
  }
  const [name] = names;
  if (name === undefined) return false;
  switch (action) {
    case 'save':
      await saveVagrantSnapshot(name);
      say(`The Vagrant machine is saved as "${name}".`);
      return true;
    case 'restore':
      await restoreVagrantSnapshot(name);
      say(`The Vagrant machine is what it was at "${name}".`);
      return true;
    case 'remove':
      for (const each of names) await removeVagrantSnapshot(each);
      say(`Removed: ${names.join(', ')}.`);
      return true;
    default:
      return false;
  }
}
