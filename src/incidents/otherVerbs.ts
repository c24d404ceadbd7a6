/**
 * Days on which nothing happened that any list knows: "a mass was celebrated on Friday", "the commission closed its books on Friday". What harms people is a list
 * (`afterwards.ts`); what people do besides is none, and is known by the form of its verb.
 */

/** "In its update of 16 June", "the register of Thursday", "a letter dated 3 May": the day of a paper. */
export const isPapers = (before: string): boolean => PAPERS.test(before);
const PAPERS = /\b(?:updates?|bulletins?|statements?|registers?|lists?|counts?|recounts?|reports?|editions?|issues?|communiqu[eé]s?|notes?|releases?|letters?|briefings?|digests?|newsletters?|tall(?:y|ies)|figures?|estimates?|records?|logs?|minutes|decrees?|orders?|circulars?|memos?|messages?|tweets?|posts?|broadcasts?|sessions?|hearings?|meetings?|sittings?|announcements?|notices?|dispatch(?:es)?|summar(?:y|ies)|situation reports?|sitreps?|versions?|corrections?|interviews?|speech(?:es)?|funerals?|burials?|mass(?: for [^.;,]{2,30})?|services?|ceremon(?:y|ies)|vigils?|polls?|census|surveys?|inspections?|visits?) of (?:the (?:morning|afternoon|evening|night) of )?(?:last )?(?:the )?$|\b(?:dated|issued|updated|revised|signed|stamped|printed|published|posted|closed|as of)(?: on)? (?:the )?$/iu;

/** Past tenses that follow no rule; those that harm people are deeds. */
const IRREGULAR = 'went|left|took|gave|held|met|sat|stood|ran|saw|read|sent|spent|brought|built|drew|drove|ate|wrote|won|woke|wore|paid|sold|kept|led|lay|laid|rose|rang|sang|sought|slept|spoke|taught|thought|understood|put|set|shut|hung|made|knew|grew|chose|flew|forgot|swore|wept|heard|felt|lent|bought|caught|bade|bore|sworn|stuck|rode|done|given|held|kept|made|met|paid|read|seen|sent|shown|told|written|begun|broken|chosen|drawn|driven|flown|known|sung|spoken|taken';
/** "Armed men", "the wounded", "hundred": no verbs. */
const VERB = `(?!(?:armed|wounded|injured|killed|hundred|unidentified|displaced|suspected|alleged|masked|unarmed|crowded|loaded|so-called|united|red|bed|shed|speed|seed|need|indeed|exceed|caused|triggered|unleashed|attributed|blamed|provoked)\\b)(?:\\p{L}{3,}(?:[^e]ed)|${IRREGULAR})`;
const ANY = new RegExp(`\\b(?:${VERB})\\b`, 'iu');
/** "Were made safe", "has been closed": with what helps it. */
const PASSIVE = new RegExp(`^(?!.*\\b(?:when|as|while|who|whom|whose|where|which|that|after|before|because|and|but|or)\\b)[^.;:]*?\\b(?:was|were|been|is|are)(?: \\p{L}+ly| also| then| all| later| finally)? (?:${VERB})\\b`, 'iu');

/** Some words behind a deed pass on to what became of it. */
export const isSomethingElse = (between: string): boolean => PASSIVE.test(between);

/** They did it, or it befell people: "the attackers came on Thursday", "lost her husband on the 5th", "cost nine lives", "the operation carried out on Sunday". */
const HARM = /\b(?:gunmen|attackers|assailants|occupiers|enemy|units|lay in wait|annihilat\p{L}*|held (?:the|a)|seized|captured|overran|forces|guns|artillery|mortars?|armou?r|tanks?|mob|crowd|gang|squad|youths|bandits|rebels|militants|raiders|jihadists|insurgents|gangsters|bombers?|killers|soldiers|troops|warplanes|jets|planes|helicopters?|drones?|shells|rockets|missiles|bombs|armed men|robbers|kidnappers|militiamen|fighters|lost|loss(?:es)?|lives|cost|costs|fatal|fatally|deadly|operation(?! to (?:recover|rescue|find|search|retrieve|clear|evacuate|identify|bury))|provocation|surge|brought (?:another|more|a|an|the|new|two|three)|saw (?:another|more|a|an|the)|second|third|undertaken|broke out|began|started|struck|befell|came to harm|emergency|calls?|alarms?|alerts?|distress|events?|night of|it (?:was|is)|that (?:was|is)|shots?|gunshots?|bullets?|fireworks|bang|boom|screams?|cries|smoke|knife|knives|gunfire|roar|thud|storm|rains?|waters?|waves?|mud|hillside|bridge|roof|wall|dam|boat|ferry|bus|train|plane|lorry|truck|car|minibus|vehicle|convoy|patrol)\b/iu;

/** Its clause has a verb, and neither it nor who does it has anything to do with harm. */
export function isOfAnotherVerb({ before, behind, rest, opens }: { readonly before: string; readonly behind: string; readonly rest: string; readonly opens: boolean }): boolean {
  const clause = opens ? behind : lastPart(before);
  return clause !== '' && !HARM.test(clause) && !HARM.test(rest) && ANY.test(clause);
}
/** Behind the last comma or colon; where nothing stands there but how the day is led, the part before. */
function lastPart(before: string): string {
  const parts = before.split(PARTED);
  const last = parts.at(-1) as string;
  return LED.test(last) ? parts.at(-2) ?? '' : last;
}
const PARTED = /[,;:–—]|\. /u;
const LED = /^\s*(?:(?:late|early|on|only|in|the|of|morning|afternoon|evening|night|also|as)\s*)*$/iu;
