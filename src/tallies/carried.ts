import { changedClaim } from '../claims/changedClaim.ts';
import { amountOf } from './parts.ts';
import type { Statement } from './statements.ts';

/** "Since May the rebels killed 61 civilians in Tavol district", and a month later "from May it counts 77": what a source's next tally from the same day leaves unsaid of where and by whom is what the one before said. */

const kept = new WeakMap<Statement, { readonly previous: Statement; readonly made: Statement }>();

/** Each statement with what it has of its source's previous one; the same objects as long as the same statements make them. */
export function carriedOn(statements: readonly Statement[], of: { readonly previous: (statement: Statement) => Statement | null; readonly textOf: (article: string) => string }): ReadonlyMap<Statement, Statement> {
  const made = new Map<Statement, Statement>();
  for (const statement of statements) {
    const before = of.previous(statement);
    const previous = before === null ? null : made.get(before) ?? before;
    made.set(statement, previous === null || amountOf(previous.whole) > amountOf(statement.whole) ? statement : keptCarried(statement, previous, of.textOf(statement.article)));
  }
  return made;
}

function keptCarried(statement: Statement, previous: Statement, text: string): Statement {
  const known = kept.get(statement);
  if (known?.previous === previous) return known.made;
  const made = withWhatWasSaid(statement, previous, text);
  kept.set(statement, { previous, made });
  return made;
}

function withWhatWasSaid(statement: Statement, previous: Statement, text: string): Statement {
  const { whole } = statement;
  const [own, before] = [whole.window?.places ?? [], previous.whole.window?.places ?? []];
  const places = own.length === 0 && before.length > 0 && !isWider(statement, text) ? before : own;
  const told = statement.parts.every((p) => p.by !== 'perpetrator') && previous.parts.every((p) => p.by !== 'perpetrator');
  const doer = whole.perpetrator === null && told && sameVictims(whole, previous.whole) ? previous.whole.perpetrator : whole.perpetrator;
  if (places === own && doer === whole.perpetrator) return statement;
  return { ...statement, whole: changedClaim(whole, { window: whole.window && { from: whole.window.from, to: whole.window.to, places }, perpetrator: doer }) };
}

const sameVictims = (a: Statement['whole'], b: Statement['whole']): boolean => a.victim.actor === b.victim.actor && a.victim.class === b.victim.class;

/** A sentence goes on for so long around its figure. */
const NEAR = 200;
const WIDER = /\b(?:in|across|throughout) the (?:whole |entire )?(?:country|world|region as a whole)\b|\bnation ?wide\b|\bcountry-?wide\b|\bin all (?:\w+ )?(?:provinces|states|districts|regions)\b/i;

/** It says itself that it is of more than the place before. */
const isWider = ({ whole: { quote } }: Statement, text: string): boolean => WIDER.test(text.slice(Math.max(0, quote.start - NEAR), quote.end + NEAR));
