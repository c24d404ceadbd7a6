import { bounds } from './refiners/bounds.ts';
import { bulletins } from './refiners/bulletins.ts';
import { circles } from './refiners/circles.ts';
import { counting } from './refiners/counting.ts';
import { denials } from './refiners/denials.ts';
import { doers } from './refiners/doers.ts';
import { leftovers } from './refiners/leftovers.ts';
import { manner } from './refiners/manner.ts';
import { parts } from './refiners/parts.ts';
import { pronouns } from './refiners/pronouns.ts';
import { restatements } from './refiners/restatements.ts';
import { scenes } from './refiners/scenes.ts';
import { scopes } from './refiners/scopes.ts';
import { shares } from './refiners/shares.ts';
import { statuses } from './refiners/statuses.ts';
import { tallyEffects } from './refiners/tallyEffects.ts';
import { updates } from './refiners/updates.ts';
import { whoseDead } from './refiners/whoseDead.ts';
import type { Refiner } from './sketch.ts';

/** What is asked of all claims of a text together, in this order: first what each one says, then how they stand to each other. */
export const REFINERS: readonly Refiner[] = [pronouns, whoseDead, bounds, statuses, scopes, bulletins, tallyEffects, scenes, denials, updates, parts, shares, restatements, leftovers, circles, doers, manner, counting];
