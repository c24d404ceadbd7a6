/** Every word of the pane, in one place, ready for translation. Words with a number or a name in them are functions of it. */

const plural = (n: number, one: string, several: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : several}`;
const signed = (n: number): string => (n > 0 ? `+${n.toLocaleString('en')}` : n < 0 ? `−${Math.abs(n).toLocaleString('en')}` : '±0');

interface Totals { readonly killed: number; readonly injured: number }
interface Written { readonly rowsAdded: number; readonly rowsRemoved: number; readonly cellsChanged: number; readonly sheetsAdded: readonly string[] }

export const STRINGS = {
  name: 'Casualty Tally',
  aPerson: 'a person',
  cancel: 'Cancel',
  stop: 'Stop',
  close: 'Close',
  yes: 'yes',
  no: 'no',
  screens: { read: 'Read', review: 'Review', reconcile: 'Reconcile', evidence: 'Evidence' },
  read: {
    paste: 'Article text',
    pastePlaceholder: 'Paste one article or several here. Everything stays on this machine.',
    outlet: 'Outlet', title: 'Title', address: 'Address', published: 'Published', moreFacts: 'Title and address',
    noText: 'Paste an article to see its casualty claims: every number with its words, who was hurt, by whom, where, when, and who says so.',
    noClaims: 'No casualty claim was found in this text.',
    claims: 'Claims found',
    found: (n: number): string => `Claims found: ${n}`,
    reading: 'Reading …',
    again: 'reading again …',
    setAside: (n: number): string => `Numbers set aside: ${n}`,
    makeClaim: (words: string): string => `Make a claim of “${words}”`,
    asideTitle: (reason: string): string => `Set aside: ${reason}`,
    showAll: (n: number): string => `Show all ${n} claims`,
    showInText: 'Show it in the text',
    markedText: 'Article text with its claims marked',
    addClaim: 'Add claim', addClaimHint: 'Select the words of a claim that was missed, then press this.',
    editText: 'Edit text', markText: 'Mark claims',
  },
  intake: {
    drop: 'Drop .txt, .html, .docx or .csv files anywhere on the pane, or',
    files: 'Open files', cells: 'Selected cells', cellsHint: 'Each selected cell of the sheet is read as an excerpt.',
    byHand: 'Type a claim', byHandHint: 'A claim from a call, a photograph, a post in another language.', samples: 'Load sample articles', dropHere: 'Drop the files to read them',
  },
  take: {
    files: (n: number): string => `Opening ${plural(n, 'file', 'files')}`, samples: 'Opening the samples', cells: 'Reading the selected cells',
    noCells: 'The selected cells hold no words. Select the cells with the excerpts and try again.',
    nothing: 'Nothing could be read.', some: (n: number): string => `${plural(n, 'article was', 'articles were')} taken in; this could not be read or needs a look:`,
  },
  drafts: {
    choose: 'Article in sight', previous: 'Previous article', next: 'Next article', add: 'Add another article', more: 'More', drop: 'Remove this article', clear: (n: number): string => (n === 1 ? 'Clear' : `Clear all ${n} articles`),
    empty: 'Empty', waiting: 'waiting', known: 'already here', asks: 'asks', join: 'Keep as one article', wasSplit: (n: number): string => `The paste was taken as ${n} articles.`,
    readOf: (done: number, all: number): string => `${done} of ${all} articles read`, stopped: 'Reading was stopped.', goOn: 'Go on reading', reading: 'Reading the articles',
  },
  questions: {
    published: 'When was this published? Without the day, “Sunday” or “yesterday” cannot be placed. It is never guessed.',
    publishedPerhaps: (words: string): string => `When was this published? Its head prints “${words}”.`,
    take: (day: string): string => `Take ${day}`, notKnown: 'Not known', outlet: 'Which outlet published this? Its own later reports are told from other sources by it.',
    doubtfulDay: (words: string, day: string): string => `The text prints “${words}”, which contradicts its own date. Was it ${day}?`, use: (day: string): string => `It was ${day}`, keep: (day: string): string => `Keep ${day}`,
  },
  known: {
    where: { workbook: (name: string): string => `${name} in the workbook`, list: (name: string): string => `“${name}” in this list` },
    same: (where: string): string => `This is the very text of ${where}. It is not inserted twice.`,
    nearly: (where: string, percent: number): string => `Nearly the same text as ${where} (${percent} % of its phrases). It is left out unless you say otherwise.`,
    goesIn: (where: string): string => `Nearly the same text as ${where}. It goes in all the same; the reconciliation counts what both say once.`,
    insertAgain: 'Insert all the same', leaveOut: 'Leave it out',
  },
  claim: {
    counted: 'Counted', notCounted: 'Not added', removed: 'Removed by you',
    correct: (name: string): string => `Correct ${name}`, correctShort: 'Correct', done: (name: string): string => `Done with ${name}`, doneShort: 'Done', remove: (name: string): string => `Remove ${name}`, removeShort: 'Remove', restore: (name: string): string => `Bring back ${name}`, restoreShort: 'Bring back',
    corrected: (read: string): string => `Corrected by you; read as: ${read}.`, asRead: 'Back to the reading', perhaps: (best: string, because: string): string => `perhaps ${best}: ${because}`,
  },
  hand: {
    heading: (inArticle: boolean): string => (inArticle ? 'A claim that was missed' : 'A claim from elsewhere'), quote: 'Its words, or what was seen or heard', from: 'Where it comes from', heard: 'Heard or seen on', add: 'Add the claim', yours: 'Added by you. It counts like any other.',
    waiting: (n: number): string => `${plural(n, 'claim', 'claims')} from elsewhere`,
  },
  fields: { wasRead: (value: string): string => `read: ${value}`, empty: 'nothing', notANumber: 'A whole number, or nothing.' },
  facts: {
    whose: 'Whose', by: 'By', contested: 'contested', means: 'With', where: 'Where', when: 'When', saysSo: 'Who says so', outletItself: 'the outlet itself', noNumber: 'no number', printed: (day: string): string => `printed ${day}`, days: (from: string, to: string): string => `${from} to ${to}`,
    orMore: (n: string): string => `${n} or more`, upTo: (n: string): string => `up to ${n}`, range: (low: string, high: string): string => `${low} to ${high}`, best: (n: string): string => `best ${n}`,
  },
  columns: { Low: 'Low', Best: 'Best', High: 'High', Effect: 'Effect', Victims: 'Victims', Actor: 'Whose people', Class: 'Class', Perpetrator: 'By', Contested: 'Contested', Means: 'With', Place: 'Where', From: 'From', To: 'To', 'Who says so': 'Who says so', Assertion: 'Said how', Scope: 'Scope' },
  values: {
    killed: 'killed', injured: 'injured', missing: 'missing', captured: 'captured', displaced: 'displaced', casualties: 'casualties', combatant: 'combatant', civilian: 'civilian', mixed: 'mixed', unknown: 'unknown',
    asserted: 'asserted', denied: 'denied', feared: 'feared', no_information: 'no information', incident: 'one incident', cumulative: 'cumulative tally', background: 'background', yes: 'yes', no: 'no',
  },
  letters: { killed: 'K', injured: 'I', missing: 'M', captured: 'C', displaced: 'D', casualties: 'KI' },
  bounds: { exact: 'exactly', at_least: 'at least', more_than: 'more than', at_most: 'at most', less_than: 'fewer than', about: 'about', range: 'range', vague: 'vague word', share: 'share', unquantified: 'no number', no_information: 'no information' },
  book: {
    none: 'No workbook here: reading works, inserting does not. Open the pane in Excel to insert.',
    empty: 'This workbook holds no tally yet.', summary: (articles: number, claims: number): string => `${plural(articles, 'article', 'articles')}, ${plural(claims, 'claim', 'claims')} in the workbook`,
    stale: 'The workbook has changed.', reread: 'Read it again', notYet: 'The workbook is being read.',
    opening: 'Reading the workbook', reconciling: 'Reconciling', writing: 'Writing the workbook', inserting: 'Inserting', undoing: 'Taking it out again', lookingAhead: 'Working out the effect',
    issues: 'The workbook was read; this needs a look:',
    tableGone: 'Nothing was written, so that nothing is lost.', tableGoneTodo: 'Bring the table back with Excel’s own undo or from an earlier copy, then try again.',
    insert: 'Insert', insertMany: (articles: number, byHand: number): string => (articles === 0 ? `Insert ${plural(byHand, 'claim', 'claims')}` : articles === 1 && byHand === 0 ? 'Insert into the workbook' : `Insert ${plural(articles, 'article', 'articles')}${byHand > 0 ? ` and ${plural(byHand, 'claim', 'claims')}` : ''}`),
    asks: (n: number): string => `${plural(n, 'article still asks', 'articles still ask')} for a day or an outlet. ${n === 1 ? 'It goes' : 'They go'} in as not known.`,
    inserted: (n: number): string => (n === 0 ? 'Nothing new: the workbook holds all of it already.' : `${plural(n, 'text', 'texts')} inserted.`), undo: 'Undo the insertion',
    undone: (n: number): string => `${plural(n, 'text was', 'texts were')} taken out again.`, sheetsGone: 'Nothing was left, so the sheets of the tally are gone too. Your own sheets are untouched.',
    holds: (claims: number, incidents: number): string => `The workbook holds ${plural(claims, 'claim', 'claims')} of ${plural(incidents, 'incident', 'incidents')}.`,
    totals: (before: Totals, after: Totals): string => `Killed ${after.killed.toLocaleString('en')} (${signed(after.killed - before.killed)}), injured ${after.injured.toLocaleString('en')} (${signed(after.injured - before.injured)}).`,
    wrote: (w: Written): string => `${plural(w.rowsAdded, 'row', 'rows')} added, ${w.rowsRemoved.toLocaleString('en')} removed, ${plural(w.cellsChanged, 'cell', 'cells')} changed${w.sheetsAdded.length > 0 ? `, ${plural(w.sheetsAdded.length, 'sheet', 'sheets')} made` : ''}.`,
    known: (article: string, as: string): string => `“${article}” is there already as “${as}”.`, acted: 'Done. The workbook is reconciled anew.',
  },
  errors: {
    noWorkbook: 'There is no workbook beside this page.', noWorkbookTodo: 'Open the pane inside Excel. Reading works anywhere.', safe: 'Your articles and corrections in the pane are safe.', code: (code: string): string => `For a report: ${code}.`,
    desk: 'The reader stopped at this.', deskTodo: 'Try again. If it happens again, remove the article that was read last and report it.', unforeseen: 'Something went wrong that was not foreseen.', unforeseenTodo: 'Nothing further was done. Try again; if it happens again, reopen the pane: the workbook keeps everything that was inserted.',
  },
} as const;
