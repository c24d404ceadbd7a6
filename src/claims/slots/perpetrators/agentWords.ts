/** Words by which a phrase is known to name a doer, and those at which it ends. */

/** One of these in a phrase: it can do harm. */
export const AGENT_WORDS: ReadonlySet<string> = new Set(['allies', 'groups', 'gangs', 'cartels', 'militias', 'units', 'crowds', 'group', 'gang', 'cartel', 'militia', 'mob', 'army', 'tanks', 'gunboats', 'gunships', 'bombers', 'planes', 'snipers', 'forces', 'troops', 'police', 'navy', 'warplanes', 'jets', 'aircraft', 'warplane', 'helicopters', 'helicopter', 'drone', 'drones', 'crowd', 'regime', 'cell', 'cells', 'unit', 'terrorists', 'enemy', 'aggression', 'coalition', 'occupation', 'artillery', 'military', 'guards', 'vigilantes', 'mobs', 'junta', 'paramilitary', 'paramilitaries', 'commandos', 'factions', 'band', 'bands', 'herders', 'elements']);

/** Nouns in which an armed body's own name ends, or that stand in it: written with a capital. */
const BODIES: ReadonlySet<string> = new Set(['front', 'army', 'brigade', 'brigades', 'movement', 'battalion', 'battalions', 'division', 'militia', 'forces', 'force', 'corps', 'guard', 'guards', 'resistance', 'faction', 'alliance', 'legion', 'column', 'cartel', 'gang', 'commandos', 'rangers', 'group', 'jihad', 'regiment', 'squadron', 'tigers', 'unit', 'brotherhood', 'bloc', 'network', 'insurgency', 'organisation', 'organization', 'platoon']);

export const isOrganisation = (norm: string): boolean => BODIES.has(norm);

export const PHRASE_ENDS: ReadonlySet<string> = new Set(['also', 'positioned', 'stationed', 'deployed', 'based', 'located', 'operating', 'fighting', 'in', 'on', 'at', 'near', 'who', 'whose', 'that', 'which', 'during', 'after', 'when', 'while', 'as', 'and', 'for', 'from', 'with', 'before', 'where', 'last', 'were', 'was', 'had', 'have', 'has', 'to', 'into', 'against', 'outside', 'inside', 'late', 'early', 'earlier', 'is', 'are', 'said', 'of', 'wearing', 'dressed', 'armed', 'riding', 'committed', 'since', 'but', 'until', 'came', 'went', 'fell', 'took', 'gave', 'began']);
