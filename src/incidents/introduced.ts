import type { Claim } from '../claims/claim.ts';
import { LOOKED_AT } from './claimGroups.ts';
import { startOf } from './claimSpans.ts';
import type { Moment } from './moments.ts';
import type { Passage } from './passages.ts';

/** Whether a sentence tells of a deed or a mishap as of something new: who did it, or what it befell, is not yet known. */

/** Doers and things that need no article where they are spoken of for the first time. */
const MANY = 'gunmen|armed men|masked men|men|youths|rebels|militants|insurgents|attackers|assailants|bandits|raiders|robbers|kidnappers|herders|herdsmen|pastoralists|farmers|villagers|jihadists|extremists|terrorists|separatists|guerrillas|mercenaries|militiamen|vigilantes|fighters|gangsters|pirates|smugglers|poachers|cattle rustlers|rustlers|snipers|suicide bombers|bombers|demonstrators|protesters|prisoners|inmates|soldiers|troops|forces|police|policemen|officers|paramilitaries|guards|warplanes|planes|aircraft|jets|fighter jets|helicopters|gunboats|drones|bombs|rockets|missiles|shells|mortars|mortar rounds|artillery|artillery fire|artillery shells|gunfire|shellfire|air strikes|airstrikes|floodwaters?|floods|rain|mud|water|fire|flames|lightning|rocks|boulders|rival (?:gangs|clans|groups)|clashes|fighting|violence|unidentified (?:gunmen|men|attackers|persons)|unknown (?:gunmen|men|attackers|persons)|suspected \\p{L}+';
const ARTICLE = '(?:an?|another|two|three|four|five|six|several|some|dozens of|scores of|hundreds of|a (?:group|number|band|gang|mob|crowd|party|series|volley|salvo) of|one|at least (?:two|three|four|one))';
const DEED = 'attacked|raided|stormed|ambushed|assaulted|overran|overrun|invaded|besieged|fired|shot|opened fire|shelled|bombed|bombarded|struck|hit|targeted|rammed|blew|exploded|detonated|went off|goes off|burst|set fire|set ablaze|torched|burned|burnt|broke out|erupted|swept|tore|ripped|spread|engulfed|gutted|destroyed|collapsed|caved|gave way|crashed|collided|ran|drove|ploughed|plowed|plunged|fell|veered|skidded|swerved|slid|rolled|overturned|capsized|sank|went down|derailed|left the|came down|buried|crushed|hurled|threw|lobbed|tossed|planted|stabbed|hacked|knifed|lynched|beat|abducted|kidnapped|seized|killed|slaughtered|massacred|murdered|executed|gunned|mowed|clashed|fought|descended|poured|(?:was|were|came|got) (?:hit|struck|shot|killed|attacked|bombed|ambushed|stabbed|shelled|raided|stormed|run over|swept|blown|gunned|torched|set on fire|set ablaze|buried|crushed|found dead|beaten|hacked|lynched|under (?:fire|attack))|hits?|strikes?|caught fire|ran aground|stepped on|trod on|drowned|challenged|rushed|broke into|burst into|jumped';
const NEW = new RegExp(`(?:^\\W{0,3}(?:[^.;“”"]{0,90}?, )?|\\b(?:when|as|after|that|while|where|once|before|and|but|then) (?:[^,.;“”"]{1,40}, )?|[,;:–—-] |\\b(?:day|morning|afternoon|evening|night|noon|dawn|dusk|midnight|later|yesterday|today|earlier|hours?|o'clock|\\d{1,2}[:.h]\\d{2}|[ap]\\.?m\\.?) )(?:${ARTICLE} (?:[\\p{L}\\d'’-]+ ){0,4}?[\\p{L}\\d'’-]+|(?:[\\p{Ll}-]+ ){0,2}?(?:${MANY}))(?:,? (?!(?:of|who|whom|whose|which|that|died|hurt|injured|wounded|among|said|told|says)\\b)[\\p{L}\\d'’-]+){0,6}?,? (?:${DEED})\\b`, 'iu');

/** "The same leaflet claimed that on Sunday evening gunmen stormed a checkpoint": in its own sentence up to its counts or behind them, or in one that leads up to it in its paragraph. */
export const isIntroduced = ({ lead, claims, passage, definite }: Moment): boolean => !definite && introduces(lead, claims, passage);

export const introduces = (lead: readonly Passage[], claims: readonly Claim[], { block, index }: Passage): boolean =>
  lead.some((p) => p.block === block && !p.headline && NEW.test(wordsOf(p, p.index === index ? startOf(claims) : null)));

/** "A ranger station in Tavol district, 85 km north of the capital": a place of its own, so far away. */
export const isFarFrom = ({ placed, passage: { words, start, end } }: Moment): boolean => placed.some((n) => n.start >= start && n.start < end && FAR.test(words.slice(n.start - start, n.start - start + NAME_AND_WAY)));
const NAME_AND_WAY = 90;
const FAR = /^[^,.;]{2,50}, (?:(?:some|about|around|nearly|roughly|just|only|more than|over) )?(?:\d[\d.]*|\p{Ll}+) ?(?:km|kilomet(?:re|er)s?|miles?)\b/u;

/** Of a long sentence the part around its counts. */
const wordsOf = ({ words, start }: Passage, at: number | null): string => words.slice(at === null ? 0 : Math.max(0, at - start - LOOKED_AT / 2), at === null ? LOOKED_AT : at - start + LOOKED_AT / 2);
