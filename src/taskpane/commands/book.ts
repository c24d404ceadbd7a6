import { HostError } from '../../workbook/host.ts';
import type { Applied, WorkbookHost } from '../../workbook/host.ts';
import type { Decision } from '../../incidents/decision.ts';
import type { TypedCell } from '../../workbook/host.ts';
import { NOTHING_WISHED } from '../flow/wish.ts';
import type { Wish } from '../flow/wish.ts';
import type { Plan } from '../flow/plan.ts';
import type { Issue } from '../../text/issue.ts';
import { articleOf, isToInsert } from '../state/draft.ts';
import type { Draft } from '../state/draft.ts';
import type { Action } from '../state/action.ts';
import type { PaneState, PreviewedAct, Stopped } from '../state/state.ts';
import { STRINGS } from '../strings.ts';
import { hostOf } from './command.ts';
import type { At, Command } from './command.ts';

/** Reads the workbook and hands it to the worker: always before something is written, since other people and the person's own hands change it meanwhile. */
async function open({ services }: At, host: WorkbookHost): Promise<Action & { readonly kind: 'book-opened' }> {
  const book = await host.read();
  return { kind: 'book-opened', book, opened: await services.desk.ask({ kind: 'open', book, now: services.now() }) };
}

const wishOf = ({ state, services }: At, wish: Partial<Wish>): Wish => ({ ...NOTHING_WISHED, by: state.settings.reviewer || STRINGS.aPerson, now: services.now(), ...wish });

/** Reads the workbook anew. */
export const openBook: Command = {
  doing: STRINGS.book.opening,
  perform: async (at) => {
    const opened = await open(at, hostOf(at.services));
    return [opened, ...(opened.opened.issues.length > 0 ? [{ kind: 'notice', notice: { tone: 'doubt', words: STRINGS.book.issues, more: opened.opened.issues.map(wordsOf) } } as const] : [])];
  },
};

/** Reads it anew by itself after people changed something. Where it cannot be read just now (somebody is typing in a cell), it stays marked as changed. */
export const refreshBook: Command = {
  doing: null,
  perform: async (at) => {
    try {
      return [await open(at, hostOf(at.services))];
    } catch (error) {
      if (error instanceof HostError) return [{ kind: 'book-changed' }];
      throw error;
    }
  },
};

/** An issue in words that fit the pane: what is lost with a table that is gone. */
function wordsOf({ code, words }: Issue): string {
  const table = code === 'table_missing' ? /"([A-Za-z]+)"/.exec(words)?.[1] : undefined;
  return table === undefined ? words : STRINGS.book.gone(table, STRINGS.book.lost[table as keyof typeof STRINGS.book.lost] ?? STRINGS.book.lostOther);
}

/**
 * Whether a run can go on without the tables that are gone. Without its articles a workbook holds nothing: only an insertion goes on from there, since anything
 * else would take the sheets away.
 */
const canGoOn = (gone: readonly Issue[], what: Stopped): boolean => what.kind === 'insert' || !gone.some((i) => /"(Articles|Passages)"/.test(i.words));

/** One run over the workbook: read, plan, write, read again. A table that is gone stops it before anything is written. */
async function run(at: At, wish: Partial<Wish>, of: { readonly what: Stopped; readonly repairs: boolean }): Promise<{ readonly plan: Plan; readonly applied: Applied; readonly after: Action } | { readonly stopped: readonly Action[] }> {
  const { services } = at;
  const host = hostOf(services);
  const canStop = of.what.kind === 'act' ? {} : { canStop: true as const };
  const tell: At['tell'] = (work) => { if (work !== null) at.tell({ ...work, ...canStop }); };
  tell({ what: STRINGS.book.opening, part: null });
  const found = await open(at, host);
  const gone = found.opened.issues.filter((i) => i.code === 'table_missing');
  if (gone.length > 0 && !of.repairs) return { stopped: [found, { kind: 'notice', notice: { tone: 'failed', words: STRINGS.book.tableGone, more: [...gone.map(wordsOf), STRINGS.book.tableGoneTodo, ...(canGoOn(gone, of.what) ? [STRINGS.book.orGoOn] : [])], ...(canGoOn(gone, of.what) ? { without: of.what } : {}) } }] };
  tell({ what: STRINGS.book.reconciling, part: null });
  const plan = await services.desk.ask({ kind: 'plan', wish: wishOf(at, wish) });
  const wasStopped = of.what.kind !== 'act' && at.isCancelled();
  const applied = wasStopped ? 'Cancelled' : await write(plan, { host, tell, isStopped: of.what.kind === 'act' ? () => false : at.isCancelled });
  if (applied === 'Cancelled' || applied === 'Stopped') return { stopped: stoppedIn(applied === 'Stopped', { after: await open(at, host), was: articlesIn(found), kind: of.what.kind }) };
  tell({ what: STRINGS.book.opening, part: null });
  return { plan, applied, after: await open(at, host) };
}

const NOTHING_WRITTEN: Applied = { rowsAdded: 0, rowsRemoved: 0, cellsChanged: 0, sheetsAdded: [] };

/** What was written, or that the person stopped it: before anything was, or on the way. */
async function write(plan: Plan, { host, tell, isStopped }: { readonly host: WorkbookHost; readonly tell: At['tell']; readonly isStopped: () => boolean }): Promise<Applied | 'Stopped' | 'Cancelled'> {
  if (plan.isEmpty) { await host.removeSheets(plan.sheets); return NOTHING_WRITTEN; }
  tell({ what: STRINGS.book.writing, part: null });
  try {
    return await host.apply(plan.edits, { onProgress: (part) => { tell({ what: STRINGS.book.writing, part }); }, isStopped });
  } catch (error) {
    if (error instanceof HostError && (error.code === 'Stopped' || error.code === 'Cancelled')) return error.code;
    throw error;
  }
}

type Opened = Action & { readonly kind: 'book-opened' };
const articlesIn = ({ book }: Opened): number => book.tables.get('Articles')?.rows.length ?? 0;

/** What is in after a stop, and how to go on: what was to be inserted waits in the pane as before. */
function stoppedIn(isBegun: boolean, { after, was, kind }: { readonly after: Opened; readonly was: number; readonly kind: Stopped['kind'] }): readonly Action[] {
  const S = STRINGS.stopped;
  if (!isBegun) return [after, { kind: 'notice', notice: { tone: 'plain', words: S.before, more: [kind === 'undo' ? S.undoStays : S.insertAgain] } }];
  const more = kind === 'undo' ? [S.undoBegun, S.undoAgain] : [articlesIn(after) > was ? S.someIn(articlesIn(after) - was) : S.noneIn, S.goOn];
  return [after, { kind: 'notice', notice: { tone: 'doubt', words: S.onTheWay, more, ...(kind === 'insert' ? { leftBehind: true as const } : {}) } }];
}

/** Takes out again what a stopped insertion left behind: a run over what is in whole. */
export const takeOutRest: Command = {
  doing: STRINGS.book.undoing,
  perform: async (at) => {
    const done = await run(at, {}, { what: { kind: 'act', act: {} }, repairs: false });
    if ('stopped' in done) return done.stopped;
    return [done.after, { kind: 'notice', notice: { tone: 'good', words: STRINGS.stopped.takenOut, more: [done.plan.isEmpty ? STRINGS.book.sheetsGone : STRINGS.book.totals(done.plan.effects.before, done.plan.effects.after)] } }];
  },
};

/** What a person decided about the claims of articles that go in; a decision about a claim that a later change of the text took away is none. */
function decisionsOf(drafts: readonly Draft[], of: { readonly by: string; readonly at: string }): readonly Decision[] {
  return drafts.flatMap((d) => d.choices.filter((c) => d.read?.claims.some((s) => s.read.id === c.claim))).map((choice): Decision => ({ ...choice, ...of }));
}

/** Everything on the screen Read goes into the workbook. */
const insertion = (repairs: boolean): Command => ({
  doing: STRINGS.book.inserting,
  perform: async (at) => {
    const { state, services } = at;
    const drafts = state.drafts.filter(isToInsert);
    const decisions = decisionsOf(drafts, { by: state.settings.reviewer || STRINGS.aPerson, at: services.now() });
    const done = await run(at, { further: drafts.map(articleOf), decisions, byHand: [...state.byHand, ...drafts.flatMap((d) => d.added)] }, { what: { kind: 'insert' }, repairs });
    if ('stopped' in done) return done.stopped;
    const { plan, applied, after } = done;
    const words = STRINGS.book.inserted(plan.inserted.length);
    const shown = applied.sheetsAdded.includes('Summary') ? await showSummary(hostOf(services)) : [];
    return [after, { kind: 'inserted', undo: plan.inserted.length === 0 ? null : { articles: plan.inserted, words } }, { kind: 'notice', notice: { tone: 'good', words, more: [...summaryOf(plan, applied), ...shown] } }];
  },
});

export const insert: Command = insertion(false);

/** Whoever sees a tally for the first time begins with its summary. Where it cannot be shown just now, everything is written all the same: that is said, and is no failure of the insertion. */
async function showSummary(host: WorkbookHost): Promise<readonly string[]> {
  try {
    await host.select({ sheet: 'Summary', cell: 'A1' });
    return [];
  } catch (error) {
    if (error instanceof HostError) return [error.message];
    throw error;
  }
}

const summaryOf = ({ effects, known, claims, incidents }: Plan, applied: Applied): readonly string[] => [
  STRINGS.book.holds(claims, incidents), STRINGS.book.totals(effects.before, effects.after),
  STRINGS.book.wrote(applied), ...known.map((k) => STRINGS.book.known(k.article, k.as)),
];

/** Takes the last insertion out again; where it was the first, our sheets go with it. */
const undoing = (repairs: boolean): Command => ({
  doing: STRINGS.book.undoing,
  perform: async (at) => {
    const { undo } = at.state;
    if (undo === null) return [];
    const done = await run(at, { without: undo.articles }, { what: { kind: 'undo' }, repairs });
    if ('stopped' in done) return done.stopped;
    return [done.after, { kind: 'undone' }, { kind: 'notice', notice: { tone: 'good', words: STRINGS.book.undone(undo.articles.length), more: [done.plan.isEmpty ? STRINGS.book.sheetsGone : STRINGS.book.totals(done.plan.effects.before, done.plan.effects.after)] } }];
  },
});

export const undoInsert: Command = undoing(false);

/** Shows what a change would do to the numbers, before it is made. */
export const lookAhead = (title: string, act: Partial<PreviewedAct>): Command => ({
  doing: STRINGS.book.lookingAhead,
  perform: async (at) => {
    const opened = await open(at, hostOf(at.services));
    const whole: PreviewedAct = { typed: [], decided: [], profile: null, notes: [], ...act };
    const plan = await at.services.desk.ask({ kind: 'plan', wish: wishOf(at, whole) });
    return [opened, { kind: 'preview', preview: { title, effects: plan.effects, act: whole } }];
  },
});

/** Makes a change that a run has to follow. */
const acting = (wish: Partial<PreviewedAct>, repairs: boolean): Command => ({
  doing: STRINGS.book.reconciling,
  perform: async (at) => {
    const done = await run(at, wish, { what: { kind: 'act', act: wish }, repairs });
    if ('stopped' in done) return done.stopped;
    return [done.after, { kind: 'notice', notice: { tone: 'good', words: STRINGS.book.acted, more: [STRINGS.book.totals(done.plan.effects.before, done.plan.effects.after)] } }];
  },
});

export const act = (wish: Partial<PreviewedAct>): Command => acting(wish, false);

/** Does what was stopped: tables that are gone count as empty and are made anew. */
export const goOnWithout = (stopped: Stopped): Command => (stopped.kind === 'insert' ? insertion(true) : stopped.kind === 'undo' ? undoing(true) : acting(stopped.act, true));

/** Types into cells as the person would: the workbook's formulas follow at once. */
export const typeCells = (cells: readonly TypedCell[], then: (state: PaneState) => readonly Action[] = () => []): Command => ({
  doing: null,
  isTyping: true,
  atOnce: (state) => [{ kind: 'cells-typed', cells }, ...then(state)],
  perform: async ({ services }) => { await hostOf(services).type(cells); return []; },
});

/** Shows a cell to the person. */
export const showCell = (at: { readonly sheet: string; readonly cell: string }): Command => ({ doing: null, atOnce: () => [{ kind: 'showing', cell: `${at.sheet}!${at.cell}` }], perform: async ({ services }) => { await hostOf(services).select(at); return []; } });
