import type { Claim } from '../claims/claim.ts';

const STATE = /\b(?:soldiers?|troops?|police(?:m[ae]n|wom[ae]n)?|officers?|gendarmes?|service(?:m[ae]n|members?)|army|marines?|conscripts?|recruits?|cadets?|border guards?|(?:security|special|armed|defen[cs]e) forces|security personnel|in (?:uniforms?|fatigues)|apostates|levies)\b/i;
const ARMED = /\b(?:terrorists?|subversives?|dacoits?|brigands?|saboteurs?|fedayeen|mujahedin|maoists?|naxal(?:ite)?s?|dissidents|separatists|infiltrators?|hijackers?|guerrilleros?|insurrectionists?|militants?|bandits?|criminals?|gunm[ae]n|insurgents?|rebels?|jihadi(?:st)?s?|extremists?|assailants?|attackers?|raiders?|guerrillas?|comrades?|brothers|mujahide+n|sarmachars?|elements|hitm[ae]n|gang(?:sters?)?|mercenaries|members of (?:the|a|this) (?:(?:armed|criminal|terrorist|extremist|rebel) )?(?:group|gang|band|cartel|cell|militia|faction|front))\b/i;
/** "A combatant of the Karsan front": of a name that is no army's. */
const OF_A_NAME = /\b(?:members?|fighters?|combatants?|men) of (?:the |a |an )?(?=\p{Lu})(?![^.]*\b(?:Army|Armies|Police|Guards?|Forces?|Troops|Battalion|Brigade|Regiment|Division|Corps|Marines?|Navy|Gendarmerie|Security|Command|Unit|Ministry|State)\b)/u;
/** "Three members of the Tomas Rivas structure". */
const OF_A_BAND = /\b(?:members?|men|elements) of (?:the |a |an )?(?:\p{Lu}[\p{L}'’-]* ){1,4}(?:structure|front|bloc|block|column|cell|cartel|gang|militia|faction|group|band|wing|clan)\b/u;
const OWN = /^(?:of )?(?:our|their|its|his) (?:own )?(?:fighters?|men|members|comrades|forces|soldiers?|troops)\b/i;
/** Men of a militia are no state's, unless the words say that they fight for it. */
const MILITIA = /\bmilitia(?:m[ae]n|s|\b)/i;
const LOYAL = /\bloyal\b|\bloyalist|\bpro-|\ballied\b|\bgovernment\b|\bregime\b/i;
/** States, their armies and police, and what states send together. */
const GOVERNMENT = /^(?:Government|Armed Forces|Police) of |\b(?:mission|coalition|NATO|United Nations|peacekeepers|police|army|ministry)\b/i;
const ENEMY = /\b(?:enem(?:y|ies)|occupiers?|invaders?)\b/i;

/** Those who guard their own villages: neither an army's nor a rebel group's. */
const LOCAL = /\b(?:vigilantes?|vigilance (?:committee|group)s?|self-defen[cs]e|(?:neighbou?rhood|citizens[’']?|peasant|indigenous|communal|village) (?:brigades?|patrols?|rounds?)|(?:community|village|local|civilian|neighbou?rhood|forest|home)(?: protection| security| defen[cs]e)? (?:guards?|watch(?:m[ae]n)?|militias?|defenders)|civilian (?:joint task force|JTF)|CJTF|hunters?|dozos?|koglweogo|volunteers? for the defen[cs]e of the homeland|VDP|(?:pro-government|village|tribal|local) volunteers?)\b/i;

export type Side = 'state' | 'armed' | 'local';

/** The side of fighters by the name of whom they serve. */
export const sideOfActor = (actor: string): Side => (GOVERNMENT.test(actor) ? 'state' : actor === SELF_DEFENCE ? 'local' : 'armed');

/** The actor of those whom nobody names otherwise. */
export const SELF_DEFENCE = 'Self-defence groups';

/** On whose side the words put fighters whom nobody names: soldiers and police are a state's, bandits and terrorists are no state's. */
export function sideOf({ victim, attribution }: Claim): Side | null {
  if (victim.actor === null && (victim.class === 'combatant' || (victim.class === 'unknown' && !/\bhunters?\b/i.test(victim.text))) && LOCAL.test(victim.text)) return 'local';
  if (victim.class === 'unknown' && OF_A_BAND.test(victim.text)) return 'armed';
  if (victim.class !== 'combatant') return null;
  if (victim.actor !== null) return sideOfActor(victim.actor);
  // "Four of their fighters", says a spokesman for the rebels.
  if (OWN.test(victim.text) && (attribution?.kind === 'armed_group' || attribution?.kind === 'military')) return attribution.kind === 'military' ? 'state' : 'armed';
  return ARMED.test(victim.text) || OF_A_NAME.test(victim.text) || (MILITIA.test(victim.text) && !LOYAL.test(victim.text)) ? 'armed' : STATE.test(victim.text) ? 'state' : null;
}

/** "Security forces and community guards": the words name some who guard their own place. */
export const guardsItself = (words: string): boolean => LOCAL.test(words);

export const isEnemyWord = (words: string): boolean => ENEMY.test(words);

/** "Two of the enemy", "losses of the enemy: personnel - about 48,030". */
export const isEnemy = ({ victim, quote }: Claim): boolean => ENEMY.test(victim.text) || (/^(?:personnel|manpower)?$/i.test(victim.text) && ENEMY.test(quote.text));
