/** What a person may pick in the cells of Claims. */
export const STATUSES = ['new', 'accepted', 'rejected'] as const;
export const EFFECTS = ['killed', 'injured', 'missing', 'captured', 'displaced', 'casualties'] as const;
export const CLASSES = ['combatant', 'civilian', 'mixed', 'unknown'] as const;
export const ASSERTIONS = ['asserted', 'denied', 'feared', 'no_information'] as const;
export const SCOPES = ['incident', 'cumulative', 'background'] as const;
export const BOUNDS = ['exact', 'at_least', 'more_than', 'at_most', 'less_than', 'about', 'range', 'vague', 'share', 'unquantified', 'no_information'] as const;
