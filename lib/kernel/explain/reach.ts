import type { Reach } from './explanation.js';
import { about, type MechanismName } from './mechanism.js';

/** It is reached, and so one writes it. */
export function reached(
  mechanism: MechanismName,
  how: Pick<Reach, 'definition' | 'typescript' | 'why'>,
): Reach {
  const { gives, cost } = about[mechanism];
  return { mechanism, reaches: true, gives, cost, ...how };
}

/** It is not reached, whatever the kernel can. */
export function notReached(mechanism: MechanismName, why: string): Reach {
  const { gives, cost } = about[mechanism];
  return { mechanism, reaches: false, why, gives, cost };
}

/** It is not reached because this kernel lacks the mechanism. */
export function lacking(mechanism: MechanismName, release: string): Reach {
  const { gives, cost, config, since } = about[mechanism];
  return {
    mechanism,
    reaches: false,
    why: `${release} does not have it.`,
    needs: `${config} (Linux ${since})`,
    gives,
    cost,
  };
}
