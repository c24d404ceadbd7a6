import { fingerprint } from '../../text/fingerprint.ts';
import type { SettledClaim } from '../../tallies/reconciliation.ts';
import { codeOf } from '../codes.ts';
import { FORMULAS } from '../formulas.ts';
import { cellText, safeText, splitPassages } from '../safeText.ts';
import { computed, formula, HEADER_ROW, read, serialDay, typed } from '../table.ts';
import type { Cell, Link, Table } from '../table.ts';
import type { Book } from '../contents.ts';

export const STATUSES = ['new', 'accepted', 'rejected'] as const;
const YES_NO = ['yes', 'no'] as const;
export const EFFECTS = ['killed', 'injured', 'missing', 'captured', 'displaced', 'casualties'] as const;

export function articlesTable({ reconciliation: r, codes }: Book): Table {
  const links = new Map(r.articles.map((a) => [a.id, a]));
  return {
    name: 'Articles', sheet: 'Articles', grey: false, words: 'What was read. A missing publication date is asked for, never guessed.',
    columns: [
      read('Code', 'The short code other sheets use.', { width: 7 }), read('File', 'The file or the name it was given.', { width: 22 }), typed('Outlet', 'Who published it.', { width: 22 }),
      typed('Title', 'Its headline.', { width: 46, wrap: true }), typed('Address', 'Where it was published.', { width: 28 }), typed('Published', 'The day of publication.', { format: 'date' }),
      read('Rewrites', 'The article that this one rewrites: both are one source.', { width: 10 }), read('Drift', 'What the rewrite changed.', { width: 60, wrap: true }), read('Fingerprint', 'Names the text itself.', { width: 16 }),
    ],
    rows: r.readings.map((x) => {
      const link = links.get(x.article.id);
      const drift = link?.drift.map((d) => `${d.field}: "${d.original}" became "${d.rewrite}"`).join('; ') ?? '';
      return [codeOf(codes.article, x.article.id), cellText(x.article.id), text(x.article.outlet), text(x.article.title), text(x.article.address), serialDay(x.article.published),
        codeOf(codes.article, link?.derivativeOf ?? null), cellText(drift), fingerprint(x.article.text, 'a')];
    }),
  };
}

const text = (words: string | null | undefined): string | null => (words ? cellText(words) : null);

export function claimsTable(book: Book): Table {
  const { reconciliation: r } = book;
  return {
    name: 'Claims', sheet: 'Claims', grey: false, words: 'Every claim with its words. Correct any cell in place; the reading is kept beside it in Readings.',
    columns: [
      read('Code', 'The short code.', { width: 7 }), read('Article', 'The article that says it.', { width: 8 }), read('Quote', 'The words. Click to go to the passage.', { width: 60, wrap: true }),
      read('Count', 'The number as printed.', { width: 16 }), read('Bound', 'How the number is meant.', { width: 12 }), read('Low', 'The lowest number it allows.', { format: 'integer', width: 8 }),
      read('Best', 'Its best guess; empty when it gives none.', { format: 'integer', width: 8 }), read('High', 'The highest number; empty is open-ended.', { format: 'integer', width: 8 }),
      read('Effect', 'What happened to the people.', { list: EFFECTS, width: 11 }), read('Victims', 'Who, in the words of the text.', { width: 30, wrap: true }), read('Actor', 'Whose people, by their canonical name.', { width: 22 }), read('Class', 'Combatant, civilian, mixed or unknown.', { width: 11 }),
      read('Perpetrator', 'By whom, as claimed.', { width: 20 }), read('Contested', 'Somebody denies it.', { width: 10 }), read('Means', 'By what.', { width: 16 }), read('Place', 'Where.', { width: 20 }),
      read('From', 'The first possible day.', { format: 'date' }), read('To', 'The last possible day.', { format: 'date' }), read('Printed date', 'What the text prints, where another day is suggested.', { format: 'date', width: 13 }),
      read('Who says so', 'The attributed source; empty is the outlet itself.', { width: 26, wrap: true }), read('Assertion', 'Asserted, denied, feared, or no information.', { width: 13 }), read('Scope', 'One incident, a cumulative tally, or background.', { width: 12 }), read('Role', 'How it stands to other claims.', { width: 12 }),
      read('Incident', 'The incident it speaks of.', { width: 9 }), read('Account', 'The account that counts it.', { width: 9 }), typed('Count it', 'Leave empty to go with the reconciliation; "no" leaves the claim out.', { list: YES_NO, width: 10 }), typed('Status', 'Your judgement. A rejected claim adds nothing.', { list: STATUSES, width: 11 }),
      typed('Reviewer', 'Who judged it.', { width: 12 }), typed('Note', 'Anything worth keeping.', { width: 24, wrap: true }),
      computed('In totals', FORMULAS.claimInUse.words, { width: 10 }), read('Why not', 'Why it is not added.', { width: 44, wrap: true }), computed('Naive', FORMULAS.claimNaive.words, { format: 'integer', width: 8 }),
    ],
    rows: r.claims.map((c) => claimRow(book, c)),
  };
}

function claimRow({ codes, passageRows, accountOf }: Book, c: SettledClaim): readonly Cell[] {
  const { claim } = c;
  const naive = claim.effect === 'killed' && claim.status === 'asserted' && claim.count.bound !== 'share' ? claim.count.best ?? claim.count.low ?? 0 : 0;
  const quote: Link = { kind: 'link', text: cellText(claim.quote.text), sheet: 'Passages', cell: `D${passageRows(c.article, claim.quote.start)}` };
  return [
    codeOf(codes.claim, claim.id), codeOf(codes.article, c.article), quote, text(claim.count.text), claim.count.bound, claim.count.low, claim.count.best, claim.count.high, claim.effect,
    text(claim.victim.text), text(claim.victim.actor), claim.victim.class, text(claim.perpetrator?.actor ?? claim.perpetrator?.text), claim.perpetrator?.contested ? 'yes' : null, text(claim.means?.kind), text(claim.place?.name),
    serialDay(claim.date?.from ?? null), serialDay(claim.date?.to ?? null), serialDay(claim.date?.printed?.from ?? null), text(claim.attribution?.text), claim.status, claim.scope, claim.role,
    codeOf(codes.incident, c.incident) || null, accountOf(claim.id), null, 'new', null, null,
    formula(FORMULAS.claimInUse.formula, c.inTotals ? 'yes' : 'no'), text(c.whyNot), formula(FORMULAS.claimNaive.formula, naive),
  ];
}

/** The text travels with the workbook, passage by passage. */
export function passagesTable({ reconciliation: r, codes }: Book): Table {
  return {
    name: 'Passages', sheet: 'Passages', grey: true, words: 'The articles themselves, so that the evidence travels with the workbook.',
    columns: [read('Article', 'The article.', { width: 8 }), read('No', 'The order of the passages.', { format: 'integer', width: 6 }), read('Start', 'Where it begins in the article, in UTF-16 code units.', { format: 'integer', width: 8 }), read('Text', 'The words.', { width: 120, wrap: true })],
    rows: r.readings.flatMap((x) => splitPassages(x.article.text).map((p, i) => [codeOf(codes.article, x.article.id), i + 1, p.start, safeText(p.text)])),
  };
}

/** The row of each article's passages on their sheet, for links from claims. */
export function passageFinder(r: Book['reconciliation']): Book['passageRows'] {
  const rows = new Map<string, { readonly start: number; readonly row: number }[]>();
  let row = HEADER_ROW;
  for (const x of r.readings) rows.set(x.article.id, splitPassages(x.article.text).map((p) => ({ start: p.start, row: ++row })));
  return (article, start) => (rows.get(article) ?? []).filter((p) => p.start <= start).at(-1)?.row ?? HEADER_ROW;
}

/** What the reader read, never edited: a person's cell is compared with it. */
export function readingsTable({ reconciliation: r, codes }: Book): Table {
  return {
    name: 'Readings', sheet: 'Readings', grey: true, words: 'What was read, kept as it was read: a corrected cell on Claims can always be put back.',
    columns: [read('Claim', 'The claim.', { width: 8 }), read('Id', 'A hash of the evidence.', { width: 16 }), read('Count', 'As printed.', { width: 16 }), read('Bound', 'As read.'), read('Low', 'As read.', { format: 'integer' }), read('Best', 'As read.', { format: 'integer' }), read('High', 'As read.', { format: 'integer' }),
      read('Effect', 'As read.'), read('Actor', 'As read.', { width: 22 }), read('Start', 'Of the quote, in UTF-16 code units.', { format: 'integer' }), read('End', 'Of the quote.', { format: 'integer' }), read('Rules', 'The rules that made it, in order.', { width: 50, wrap: true })],
    rows: r.claims.map(({ claim }) => [codeOf(codes.claim, claim.id), claim.id, text(claim.count.text), claim.count.bound, claim.count.low, claim.count.best, claim.count.high, claim.effect, text(claim.victim.actor), claim.quote.start, claim.quote.end, claim.rules.join(', ')]),
  };
}

export function setAsideTable({ reconciliation: r, codes }: Book): Table {
  return {
    name: 'SetAside', sheet: 'SetAside', grey: true, words: 'Numbers that were seen and are no casualty claims, each with its reason.',
    columns: [read('Article', 'The article.', { width: 8 }), read('Words', 'As printed.', { width: 40, wrap: true }), read('Reason', 'Why it is no claim.', { width: 40 }), read('Start', 'Where it stands.', { format: 'integer' })],
    rows: r.readings.flatMap((x) => x.setAside.map((s) => [codeOf(codes.article, x.article.id), cellText(s.text), s.reason, s.start])),
  };
}
