import type { Claim } from '../claims/claim.ts';
import type { Report } from './report.ts';

/** Whether people of whom no word says that they fight may be taken for the fighters whom other claims name. */

export interface Told { readonly report: Report; readonly claim: Claim }

/** Those who fight, in words that fighters have for their own or that point back to them. */
const COMRADES = /\b(?:its|their|his|our) (?:own )?(?:men|man|people|members?|ranks|sons|brothers|colleagues?|comrades?)\b|\b(?:colleagues?|comrades?|martyrs?|heroes|members? of)\b/iu;
/** What says nothing of them by itself. */
const POINTS = /^(?:(?:the|two|three|four|several|many|all) )?(?:others?|the (?:rest|wounded|injured)|of (?:them|whom)|them)?$/iu;

/**
 * "31 shoppers and two soldiers died", "the hospital has received 34 dead; two soldiers are hurt": where an incident has civilians among its
 * dead, people without any word for fighters are theirs, and a few soldiers told beside them say nothing of them, unless a side in arms counts them or the sentence goes on from the soldiers.
 */
export function isNoFighter(unknown: Told, known: Told, of: { readonly civilians: boolean; readonly fights: boolean }): boolean {
  if (unknown.claim.victim.class !== 'unknown' || known.claim.victim.class !== 'combatant' || !of.civilians || of.fights) return false;
  const { text } = unknown.claim.victim;
  return !COMRADES.test(text) && !(POINTS.test(text) && goesOn(unknown, known));
}

/** Both stand in one sentence. */
const goesOn = (a: Told, b: Told): boolean => a.report === b.report && a.report.settings.get(a.claim.id)?.passage === b.report.settings.get(b.claim.id)?.passage;
