import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Figure } from '../incidents/incident.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';

/** The answers as a person reads them in a terminal, 100 columns wide. */

const pad = (words: string, width: number): string => (words.length > width ? `${words.slice(0, width - 1)}…` : words.padEnd(width));
const flat = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '');

function claimLines(c: Claim): readonly string[] {
  const count = c.count.text === null ? 'no number' : flat(c.count.text);
  const who = [c.victim.text && flat(c.victim.text), c.perpetrator && `by ${flat(c.perpetrator.text)}${c.perpetrator.contested ? ' (contested)' : ''}`, c.place && `at ${flat(c.place.text)}`, c.date && `on ${flat(c.date.text)}${c.date.from && c.date.from !== c.date.text ? ` (${c.date.from})` : ''}`].filter(Boolean).join(', ');
  return [`  ${c.counted ? '+' : ' '} ${pad(count, 20)} ${pad(c.effect, 10)} ${pad(who, 64)}`.trimEnd(), `      ${c.attribution ? `${flat(c.attribution.text)}: ` : ''}“${pad(flat(c.quote.text), 70).trimEnd()}”`, ...(c.counted ? [] : [`      not added: ${c.reason}`])];
}

export function readingWords(r: Reading): string {
  const lines = [`${r.article.id}${r.article.published ? `, published ${r.article.published.slice(0, 10)}` : ''}`, ...r.claims.flatMap(claimLines)];
  if (r.setAside.length > 0) lines.push(`  set aside: ${r.setAside.map((s) => `${flat(s.text)} (${s.reason})`).join('; ')}`);
  return [...lines, ...r.issues.map((i) => `  ! ${i.words}`)].join('\n');
}

const range = (f: Figure): string => {
  const use = f.best ?? f.low;
  const spread = f.low !== f.high || f.open ? ` (${f.low ?? '?'} to ${f.high ?? '?'}${f.open ? ' or more' : ''})` : '';
  return `${use ?? 'no number'}${spread}`;
};

export function reconciliationWords(r: Reconciliation): string {
  return [...incidentLines(r), '', ...tallyLines(r), ...bridgeLines(r), '', ...r.suggestions.map((s) => `? ${s.words}`), ...r.issues.map((i) => `! ${i.article ?? ''} ${i.words}`)].join('\n').trimEnd();
}

function incidentLines(r: Reconciliation): readonly string[] {
  return ['Incidents', ...r.incidents.flatMap((i) => [
    `  ${i.date?.from ?? 'no date   '}  ${pad(i.title, 44)} ${i.background ? 'background' : i.grade}${i.contested ? ', contested' : ''}${i.provisional ? ', provisional date' : ''}  [${i.articles.join(', ')}]`,
    ...i.figures.map((f) => `      ${pad(f.effect, 9)} ${pad(f.actor ?? f.class, 26)} ${range(f)}`),
  ])];
}

function tallyLines(r: Reconciliation): readonly string[] {
  const titles = new Map(r.incidents.map((i) => [i.id, i.title]));
  return r.tallies.flatMap((t) => [
    `Tally of ${flat(t.source)}, ${t.window.from ?? 'start not stated'} to ${t.window.to ?? 'publication'}, ${t.places.join(', ') || 'places not stated'}`,
    ...t.stated.filter((s) => s.by !== 'share' && s.by !== 'outside').map((s) => {
      const recorded = t.recorded.find((x) => x.actor === s.actor)?.best;
      return `  ${pad(s.actor, 26)} stated ${pad(String(s.best ?? s.low ?? ''), 7)} itemised ${pad(String(recorded ?? 'none'), 6)} gap ${t.gap.find((g) => g.actor === s.actor)?.best ?? ''}`;
    }),
    ...t.links.map((l) => `  ${l.inside ? 'inside ' : 'outside'} ${titles.get(l.incident) ?? ''}: ${l.because}`),
    ...t.checks.map((c) => `  - ${c.words}`), '',
  ]);
}

function bridgeLines(r: Reconciliation): readonly string[] {
  const width = 7;
  return [`Killed: every claim added up ${r.bridge.naive}; reconciled ${r.bridge.reconciled}`, ...r.bridge.steps.map((s) => `  ${String(s.amount).padStart(width)}  ${s.reason}`), `  ${String(r.bridge.reconciled).padStart(width)}  reconciled`];
}
