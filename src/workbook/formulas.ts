/**
 * Every formula of the workbook, once: its name, the sentence it stands for, and the formula as a person types it. Only the portable
 * subset is used (SUMIFS, COUNTIFS, MIN, MAX, INDEX, MATCH, IF, IFERROR, SUM, and HYPERLINK for links inside the workbook): Excel 2019 and
 * later, Excel for the web and LibreOffice. Unknown stays an empty cell: a sum of nothing is 0, so each is guarded by a count.
 *
 * Cost grows with rows, never with their square: most accounts have one claim, which is looked up, and only the others are added; the
 * lowest and highest of a figure's accounts, the one in use, and running totals are handed on from row to row. `[^Column]` is the cell of the row
 * above: no formula speaks of the whole of its own column, which spreadsheet programs take for a circle. A row that no longer follows the one it
 * should shows #N/A, and so does every total that rests on it: sorted the old way, it is well again.
 */
export interface FormulaDefinition { readonly name: string; readonly words: string; readonly formula: string }

const define = (name: string, words: string, text: string): FormulaDefinition => ({ name, words, formula: text });

const unless = (empty: string, then: string): string => `=IF(${empty},"",${then})`;
const matched = (code: string, table: string, column = 'Code'): string => `MATCH([@${bracket(code)}],${table}[${column}],0)`;
const bracket = (column: string): string => (/[^A-Za-z]/.test(column) ? `[${column}]` : column);
const CHOSEN_ROW = 'MATCH(Chosen_tally,Tallies[Tally],0)';
/** The last day of a tally's window, or the day of its article; an empty cell counts as 0. */
const tallyDay = (row: string): string => `IF(INDEX(Tallies[To],${row})<>"",INDEX(Tallies[To],${row}),INDEX(Articles[Published],MATCH(INDEX(Tallies[Article],${row}),Articles[Code],0))+0)`;
/** The cell of another table in the row that a column of this one names; an empty cell stays empty. */
const at = (table: string, column: string, row: string): string => `INDEX(${table}[${column}],[@${bracket(row)}])`;
const textAt = (table: string, column: string, row: string): string => `${at(table, column, row)}&""`;
const numberAt = (table: string, column: string, row: string): string => `IF(${at(table, column, row)}="","",${at(table, column, row)})`;
/** A link to a row of another sheet, however its table is sorted. */
const link = (sheet: string, row: string, words: string): string => unless(`[@${bracket(row)}]=""`, `HYPERLINK("#'${sheet}'!A"&([@${bracket(row)}]+4),"${words}")`);

const claim = (column: string): string => at('Claims', column, 'Row');
const highOf = (column: (name: string) => string): string => `IF(${column('High')}<>"",${column('High')},IF(${column('Best')}<>"",${column('Best')},IF(${column('Low')}="","",${column('Low')})))`;
const UNUSED = `OR(${claim('Status')}="rejected",${claim('Count it')}="no",${claim('Waits')}="yes")`;

/** Of an account with one claim, that claim; of one with several, what CountedClaims add up to. */
const counted = (single: string, several: string): string => `=IF([@Lines]=0,"",IF([@Claim]<>"",${single},${several}))`;
const whole = (column: string): string => `COUNTIFS(CountedClaims[Account],[@Code],CountedClaims[${column}],">=0")=[@Lines]`;
const sum = (column: string): string => `SUMIFS(CountedClaims[${column}],CountedClaims[Account],[@Code])`;
const before = (column: string): string => `IF([@Before]="","",[^${column}])`;
/** Empty for the first row of its kind; otherwise the row above must be the one it follows. */
const follows = (previous: string, code: string): string => unless(`[@${bracket(previous)}]=""`, `IF([^${code}]=[@${bracket(previous)}],"above",NA())`);
const last = (column: string): string => unless('[@Row]=""', `INDEX(Accounts[${column}],[@Row])`);
const used = (column: string): string => unless('[@[Used row]]=""', at('Accounts', column, 'Used row'));

/** This account's number where it stands, joined with what the accounts before it handed on; an empty cell hands on nothing. */
const soFar = (column: string, of: string, join: 'MIN' | 'MAX', stands: string): string => {
  const earlier = before(column);
  return `=IF(AND(${stands},[@${of}]<>""),IF(${earlier}="",[@${of}],${join}([@${of}],${earlier})),${earlier})`;
};
/** This account stands and is better placed than every account before it. */
const LEADS = `AND([@Stands]=1,OR([@Low]<>"",[@Best]<>"",[@High]<>""),IF(${before('Leading')}="",TRUE,[@Placing]<${before('Leading')}))`;

const inside = 'SUMIFS(TallyLinks[Amount],TallyLinks[Tally],[@Tally]';
const claimKey = (...columns: readonly string[]): string => columns.map((c) => `[@${bracket(c)}]`).join('&"|"&');
const RULE = '[@Base]+[@Times]*INDEX(Rules[In use],MATCH([@Word],Rules[Word],0))';

export const FORMULAS = {
  ruleInUse: define('ruleInUse', 'What counts in this workbook: your number, or that of the chosen profile.',
    '=IF([@Yours]<>"",[@Yours],IF(Rule_profile="acled",[@acled],IF(Rule_profile="plural",[@plural],[@house])))'),

  claimRuled: define('claimRuled', 'What the rule profile makes of the words.', `=${RULE}`),
  claimIncident: define('claimIncident', 'The incident it speaks of: yours, or the one proposed.', '=IF([@[Move to]]<>"",[@[Move to]],[@[Placed in]]&"")'),
  claimNaive: define('claimNaive', 'What a plain sum would add for this claim: best, or low where there is no best, of a killed claim that is asserted and no share.',
    '=IF(AND([@Effect]="killed",[@Assertion]="asserted",[@Bound]<>"share",[@Status]<>"rejected"),IF([@Best]<>"",[@Best],IF([@Low]<>"",[@Low],0)),0)'),
  claimWaits: define('claimWaits', 'Moved, typed by hand or corrected so that another figure should count it: it waits for the next run, and until then counts nowhere.',
    `=IF(OR([@Effect]="",[@Status]="rejected"),"no",IF(${claimKey('Incident', 'Effect', 'Actor', 'Assertion', 'Scope')}=[@[Placed as]]&"","no","yes"))`),
  claimChanged: define('claimChanged', 'Whether a person has corrected what was read.',
    `=IF([@Effect]="","",IF(AND(${claimKey('Effect', 'Victims', 'Actor', 'Class', 'Perpetrator', 'Contested', 'Means', 'Place', 'From', 'To', 'Who says so', 'Assertion', 'Scope')}&"|"&IF([@Word]="",${claimKey('Low', 'Best', 'High')},"")=[@[As read]]&"",IF([@Word]="",TRUE,[@Low]=${RULE})),"","changed"))`),
  claimInUse: define('claimInUse', 'Whether an account that is in use counts this claim.',
    '=IF(OR([@Account]="",[@Status]="rejected",[@[Count it]]="no",[@Waits]="yes"),"no",IF(IFERROR(INDEX(Accounts[In use],MATCH([@Account],Accounts[Code],0)),0)=1,"yes","no"))'),

  lineRow: define('lineRow', 'Where the claim stands in Claims, however that table is sorted.', `=${matched('Claim', 'Claims')}`),
  lineUse: define('lineUse', 'A claim that is rejected, not counted or waiting adds nothing.', `=IF(${UNUSED},0,1)`),
  lineLow: define('lineLow', 'The claim\'s low, empty when unknown.', unless(`OR([@Use]=0,${claim('Low')}="")`, claim('Low'))),
  lineBest: define('lineBest', 'The claim\'s best; beside other parts its low stands in for a missing best.', unless('[@Use]=0', `IF(${claim('Best')}<>"",${claim('Best')},IF(${claim('Low')}="","",${claim('Low')}))`)),
  lineHigh: define('lineHigh', 'The highest number the claim states.', unless('[@Use]=0', highOf(claim))),
  lineOpen: define('lineOpen', 'Whether the claim is open-ended: it has no high.', `=IF([@Use]=0,"no",IF(${claim('High')}="","yes","no"))`),
  lineVague: define('lineVague', 'How much of it is a vague word.', `=IF(OR([@Use]=0,${claim('Bound')}<>"vague",${claim('Low')}=""),0,${claim('Low')})`),
  lineNaive: define('lineNaive', 'What a plain sum adds for the claim.', `=IF([@Use]=0,0,${claim('Naive')})`),

  accountRow: define('accountRow', 'Where its one claim stands in Claims, however that table is sorted; empty when it has several.', unless('[@Claim]=""', matched('Claim', 'Claims'))),
  accountLines: define('accountLines', 'How many of its claims count: one that is rejected, not counted or waiting adds nothing.', `=IF([@Claim]<>"",IF(${UNUSED},0,1),COUNTIFS(CountedClaims[Account],[@Code],CountedClaims[Use],1))`),
  accountStands: define('accountStands', 'Whether the account is in the range: as reconciled, unless a person takes it out or puts it back; a vague word stands only where no number does.',
    '=IF([@Lines]=0,0,IF([@[In range]]="no",0,IF([@[In range]]="yes",1,IF([@Standing]="stands",1,IF([@Standing]="vague",IF(INDEX(Figures[Numbers],MATCH([@Figure],Figures[Code],0))="yes",0,1),0)))))'),
  accountLow: define('accountLow', 'The sum of its claims\' lows; where one has none, of their bests.', counted(`IF(${claim('Low')}<>"",${claim('Low')},[@Best])`, `IF(${whole('Low')},${sum('Low')},[@Best])`)),
  accountBest: define('accountBest', 'The sum of its claims\' bests, empty when one is unknown.', counted(`IF(${claim('Best')}="","",${claim('Best')})`, `IF(${whole('Best')},${sum('Best')},"")`)),
  accountHigh: define('accountHigh', 'The sum of the highest numbers its claims state.', counted(highOf(claim), `IF(${whole('High')},${sum('High')},"")`)),
  accountOpen: define('accountOpen', 'Open-ended when one of its claims is.', `=IF([@Lines]=0,"no",IF([@Claim]<>"",IF(${claim('High')}="","yes","no"),IF(COUNTIFS(CountedClaims[Account],[@Code],CountedClaims[Open],"yes")>0,"yes","no")))`),
  accountVague: define('accountVague', 'How much of it is a vague word.', `=IF([@Lines]=0,0,IF([@Claim]<>"",IF(AND(${claim('Bound')}="vague",${claim('Low')}<>""),${claim('Low')},0),${sum('Vague')}))`),
  accountNaive: define('accountNaive', 'What a plain sum adds for its claims.', `=IF([@Lines]=0,0,IF([@Claim]<>"",${claim('Naive')},${sum('Naive')}))`),
  accountRank: define('accountRank', 'How well placed its source is: from SourceRanks.', '=INDEX(SourceRanks[Rank],MATCH([@Source],SourceRanks[Code],0))'),
  accountPlacing: define('accountPlacing', 'The order of accounts as one number, the smallest first: a number before none, the better placed source, the later article, the larger figure.',
    '=IF(AND([@Low]="",[@Best]=""),1,0)*1E+13+[@Rank]*1E+12+(99999-IF([@Latest]="",0,[@Latest]))*1E+7+9999999-IF([@Best]<>"",[@Best],IF([@Low]<>"",[@Low],0))'),
  accountInUse: define('accountInUse', 'Whether its figure uses it, and is no background.',
    '=IF([@Lines]=0,0,IF(AND(IFERROR(INDEX(Figures[Account in use],MATCH([@Figure],Figures[Code],0)),"")=[@Code],IFERROR(INDEX(Figures[Background],MATCH([@Figure],Figures[Code],0)),"yes")="no"),1,0))'),
  accountSee: define('accountSee', 'Go to its claim.', link('Claims', 'Row', 'claim')),

  accountBefore: define('accountBefore', 'Whether the account before it in the same figure stands above it; empty for the first.', follows('Previous', 'Code')),
  accountNumbers: define('accountNumbers', 'Whether an account of the figure, up to this one, gives a number and stands.', `=IF(OR(AND([@Lines]>0,[@Standing]<>"vague",OR([@[In range]]="yes",AND([@[In range]]<>"no",[@Standing]="stands"))),${before('Numbers')}="yes"),"yes","no")`),
  accountLowest: define('accountLowest', 'The lowest of the figure\'s accounts that stand, up to this one.', soFar('Lowest', 'Low', 'MIN', '[@Stands]=1')),
  accountHighest: define('accountHighest', 'The highest of the figure\'s accounts that stand, up to this one.', soFar('Highest', 'High', 'MAX', '[@Stands]=1')),
  accountClosed: define('accountClosed', 'The highest of those that are closed.', soFar('Closed', 'High', 'MAX', 'AND([@Stands]=1,[@Open]="no")')),
  accountAnyOpen: define('accountAnyOpen', 'Whether one of them is open-ended.', `=IF(OR(AND([@Stands]=1,[@Open]="yes"),${before('Any open')}="yes"),"yes","no")`),
  accountSources: define('accountSources', 'How many accounts stand, up to this one.', '=[@Stands]+IF([@Before]="",0,[^Sources])'),
  accountLeading: define('accountLeading', 'The placing of the best placed account up to this one.', `=IF(${LEADS},[@Placing],${before('Leading')})`),
  accountLeader: define('accountLeader', 'The best placed account up to this one.', `=IF(${LEADS},[@Code],${before('Leader')})`),

  figureRow: define('figureRow', 'Where its last account stands in Accounts, however that table is sorted: it hands on what all of them say.', unless('[@[Last account]]=""', matched('Last account', 'Accounts'))),
  figureNumbers: define('figureNumbers', 'Whether one of its accounts gives a number and stands.', last('Numbers')),
  figureAccount: define('figureAccount', 'The account that you choose; otherwise the best placed source, the latest of equals, the larger of equally late ones.', '=IF([@Choose]<>"",[@Choose],IF([@Row]="","",INDEX(Accounts[Leader],[@Row])))'),
  figureUsedRow: define('figureUsedRow', 'Where the account in use stands in Accounts.', '=IF([@[Account in use]]="","",IFERROR(MATCH([@[Account in use]],Accounts[Code],0),""))'),
  figureLow: define('figureLow', 'The lowest account that stands.', last('Lowest')),
  figureBest: define('figureBest', 'The best of the account in use.', used('Best')),
  figureHigh: define('figureHigh', 'The highest account that stands.', last('Highest')),
  figureOpen: define('figureOpen', 'Open-ended when an account is and no closed one reaches the high.', '=IF([@Row]="","no",IF(INDEX(Accounts[Any open],[@Row])<>"yes","no",IF(INDEX(Accounts[Closed],[@Row])=[@High],"no","yes")))'),
  figureInUse: define('figureInUse', 'What counts: best, or low where there is no best.', '=IF([@Best]<>"",[@Best],[@Low])'),
  figureAmount: define('figureAmount', 'What totals add: nothing for background.', unless('[@Background]="yes"', '[@[In use]]')),
  figureVague: define('figureVague', 'How much of it is a vague word, counted as the rule profile says.', '=IF(OR([@[Used row]]="",[@Best]<>""),0,INDEX(Accounts[Vague],[@[Used row]]))'),
  figureBy: define('figureBy', 'By whom, where somebody is named.', '=IF([@Perpetrator]="","nobody named",[@Perpetrator])'),
  figureSources: define('figureSources', 'How many accounts stand.', last('Sources')),
  figureIncidentRow: define('figureIncidentRow', 'Where its incident stands in Incidents.', `=${matched('Incident', 'Incidents')}`),
  figureBackground: define('figureBackground', 'Whether its incident is background, which is kept out of totals.', `=${textAt('Incidents', 'Background', 'Incident row')}`),
  figureFrom: define('figureFrom', 'The incident\'s first possible day.', `=${numberAt('Incidents', 'From', 'Incident row')}`),
  figurePlace: define('figurePlace', 'The incident\'s place.', `=${textAt('Incidents', 'Place', 'Incident row')}`),
  figureWithin: define('figureWithin', 'What contains that place.', `=${textAt('Incidents', 'Within', 'Incident row')}`),
  figureShown: define('figureShown', 'Whether it lies in the period, place and actor chosen on Summary.',
    '=IF(OR([@Background]="yes",AND(Chosen_actor<>"",[@Actor]<>Chosen_actor),AND(Chosen_place<>"",[@Place]<>Chosen_place,[@Within]<>Chosen_place),AND(Period_from<>"",OR([@From]="",[@From]<Period_from)),AND(Period_to<>"",OR([@From]="",[@From]>Period_to))),0,1)'),
  figureSee: define('figureSee', 'Go to its last account.', link('Accounts', 'Row', 'accounts')),

  incidentSum: define('incidentSum', 'The sum of the incident\'s figures of one effect, empty when there is none.',
    '=IF(COUNTIFS(Figures[Incident],[@Code],Figures[Effect],"{effect}",Figures[{column}],">=0")=0,"",SUMIFS(Figures[{column}],Figures[Incident],[@Code],Figures[Effect],"{effect}"))'),
  incidentOpen: define('incidentOpen', 'Whether a figure of the incident is open-ended.', '=IF(COUNTIFS(Figures[Incident],[@Code],Figures[Effect],"{effect}",Figures[Open],"yes")>0,"open","")'),
  incidentSee: define('incidentSee', 'Go to its first figure.', '=IF(IFERROR(MATCH([@Code],Figures[Incident],0),0)=0,"",HYPERLINK("#\'Figures\'!A"&(MATCH([@Code],Figures[Incident],0)+4),"figures"))'),

  linkTallyRow: define('linkTallyRow', 'Where the tally stands in Tallies.', `=${matched('Tally', 'Tallies', 'Tally')}`),
  linkFrom: define('linkFrom', 'The incident\'s first possible day.', '=IF(INDEX(Incidents[From],MATCH([@Incident],Incidents[Code],0))="","",INDEX(Incidents[From],MATCH([@Incident],Incidents[Code],0)))'),
  linkInWindow: define('linkInWindow', 'Whether that day lies in the tally\'s window.',
    `=IF([@From]="","no",IF(AND(OR(${at('Tallies', 'From', 'Tally row')}="",[@From]>=${at('Tallies', 'From', 'Tally row')}),OR(${at('Tallies', 'To', 'Tally row')}="",[@From]<=${at('Tallies', 'To', 'Tally row')})),"yes","no"))`),
  linkInside: define('linkInside', 'Inside the tally: its people, place and means are the tally\'s and its day lies in the window, unless a person says otherwise.', '=IF([@Override]="inside",1,IF([@Override]="outside",0,IF(AND([@Fits]="yes",[@[In window]]="yes"),1,0)))'),
  linkAmount: define('linkAmount', 'What the incident\'s figure adds to what is itemised inside the tally; an event told as background does, too.', unless('OR([@[In use]]=0,[@Figure]="")', 'IFERROR(INDEX(Figures[In use],MATCH([@Figure],Figures[Code],0)),"")')),

  tallyCounts: define('tallyCounts', 'What the row counts as: stated, or its low.', '=IF([@Stated]<>"",[@Stated],IF([@[Stated low]]<>"",[@[Stated low]],0))'),
  tallyRecorded: define('tallyRecorded', 'Itemised here: the incidents inside the tally\'s own window, places and actors. "None itemised" is an empty cell.',
    unless('COUNTIFS(TallyLinks[Tally],[@Tally],TallyLinks[Actor],[@Actor],TallyLinks[Amount],">=0")=0', `${inside},TallyLinks[Actor],[@Actor])`)),
  partAmount: define('partAmount', 'What the figure adds inside the tally.', '=IF(INDEX(TallyLinks[Amount],MATCH([@Link],TallyLinks[Code],0))="","",INDEX(TallyLinks[Amount],MATCH([@Link],TallyLinks[Code],0)))'),
  tallyRecordedPart: define('tallyRecordedPart', 'Itemised here of this part: what its figures add inside the tally. "None itemised" is an empty cell.',
    unless('COUNTIFS(PartLinks[Statement],[@Code],PartLinks[Amount],">=0")=0', 'SUMIFS(PartLinks[Amount],PartLinks[Statement],[@Code])')),
  tallyRecordedTotal: define('tallyRecordedTotal', 'All that is itemised inside the tally.', `=${inside})`),
  tallyGap: define('tallyGap', 'Stated less itemised: a measure of what this workbook has read, never of the source.', unless('AND([@Stated]="",[@[Stated low]]="")', '[@[Counts as]]-IF([@Recorded]="",0,[@Recorded])')),
  tallyCoverage: define('tallyCoverage', 'Itemised as a share of stated.', unless('OR([@Recorded]="",[@Stated]="",[@Stated]=0)', '[@Recorded]/[@Stated]')),
  tallyParts: define('tallyParts', 'The sum of the parts printed beside the whole.',
    unless('COUNTIFS(Tallies[Tally],[@Tally],Tallies[Adds up],"yes")+COUNTIFS(Tallies[Tally],[@Tally],Tallies[Adds up],"among them")=0', 'SUMIFS(Tallies[Counts as],Tallies[Tally],[@Tally],Tallies[Adds up],"yes")+SUMIFS(Tallies[Counts as],Tallies[Tally],[@Tally],Tallies[Adds up],"among them")')),
  tallySee: define('tallySee', 'Go to the incidents in and near it.', '=IF(IFERROR(MATCH([@Tally],TallyLinks[Tally],0),0)=0,"",HYPERLINK("#\'TallyLinks\'!A"&(MATCH([@Tally],TallyLinks[Tally],0)+4),"incidents"))'),
  tallyVerdict: define('tallyVerdict', 'Do the parts make the whole? People named only as "among them" are no whole.',
    '=IF(COUNTIFS(Tallies[Tally],[@Tally],Tallies[Adds up],"yes")+COUNTIFS(Tallies[Tally],[@Tally],Tallies[Adds up],"among them")<2,"none",IF([@[Parts sum]]=[@[Counts as]],"exact",IF([@[Parts sum]]>[@[Counts as]],"over",IF(COUNTIFS(Tallies[Tally],[@Tally],Tallies[Adds up],"yes")=0,"none","short"))))'),
  tallyImplied: define('tallyImplied', 'What the source added since its previous tally.', unless('[@Previous]=""', '[@[Counts as]]-INDEX(Tallies[Counts as],MATCH([@Previous],Tallies[Tally],0))')),
  tallyBetween: define('tallyBetween', 'What the incidents inside the tally hold since then.', unless('[@Previous]=""', `${inside},TallyLinks[From],">"&[@Since])`)),

  runningAdds: define('runningAdds', 'What the incident adds.', unless('[@Figure]=""', 'IFERROR(INDEX(Figures[Amount],MATCH([@Figure],Figures[Code],0)),"")')),
  runningBefore: define('runningBefore', 'Whether the row before it in the same line stands above it; empty for the first.', follows('Previous', 'No')),
  runningTotal: define('runningTotal', 'What is itemised up to this row for the same actor and effect.', '=IF([@Adds]="",0,[@Adds])+IF([@Before]="",0,[^Total])'),
  runningStated: define('runningStated', 'What the tally states.', unless('[@Statement]=""', 'INDEX(Tallies[Counts as],MATCH([@Statement],Tallies[Code],0))')),

  bridgeNaive: define('bridgeNaive', 'Every killed claim as it stands, of every scope.', '=SUM(Claims[Naive])'),
  bridgeStep: define('bridgeStep', 'What leaving this claim out takes away; 0 once it is counted.', '=IF(INDEX(Claims[In totals],MATCH([@Claim],Claims[Code],0))="yes",0,-INDEX(Claims[Naive],MATCH([@Claim],Claims[Code],0)))'),
  bridgeDifference: define('bridgeDifference', 'The figure in use less the claims kept for it.', '=IF(INDEX(Figures[Amount],MATCH([@Figure],Figures[Code],0))="",0,INDEX(Figures[Amount],MATCH([@Figure],Figures[Code],0)))-IFERROR(INDEX(Accounts[Naive],INDEX(Figures[Used row],MATCH([@Figure],Figures[Code],0))),0)'),
  bridgeSince: define('bridgeSince', 'What people changed since the last run and no row above names: 0 until somebody does.', '=SUMIFS(Figures[Amount],Figures[Effect],"killed")-SUM(Claims[Naive])-SUM(Bridge[Step])'),
  bridgeAmount: define('bridgeAmount', 'What it adds or takes away.', '=[@Step]'),
  bridgeReconciled: define('bridgeReconciled', 'The reconciled total of the incidents.', '=SUMIFS(Figures[Amount],Figures[Effect],"killed")'),

  publishedNow: define('publishedNow', 'What the figure is now; 0 where its incident has none any more.', '=SUMIFS(Figures[In use],Figures[Code],[@Figure])'),
  publishedDifference: define('publishedDifference', 'Now less as published.', '=[@Now]-IF([@[In use]]="",0,[@[In use]])'),
  publishedMoved: define('publishedMoved', 'Whether it has moved since.', '=IF([@Difference]=0,"","moved")'),

  chartStep: define('chartStep', 'All steps of this kind.', '=SUMIFS(Bridge[Amount],Bridge[Group],[@Step])'),
  chartAfter: define('chartAfter', 'What is left after it.', '=IF([@Is]="end",[@Amount],[^After]+[@Amount])'),
  chartBase: define('chartBase', 'What the column stands on.', '=IF([@Is]="end",0,MIN([@After],[@After]-[@Amount]))'),
  chartEnds: define('chartEnds', 'The column of a sum.', '=IF([@Is]="end",[@Amount],0)'),
  chartFalls: define('chartFalls', 'The column of a step down.', '=IF(AND([@Is]="step",[@Amount]<0),-[@Amount],0)'),
  chartRises: define('chartRises', 'The column of a step up.', '=IF(AND([@Is]="step",[@Amount]>0),[@Amount],0)'),
  chartDate: define('chartDate', 'The day; where none is known any more, that of the row above.', `=IF(INDEX(Figures[From],${matched('Figure', 'Figures')})<>"",INDEX(Figures[From],${matched('Figure', 'Figures')}),IF([@No]=1,NA(),[^Date]))`),
  chartAdds: define('chartAdds', 'What the figure adds, where it has a day and is among what is chosen.', `=IF(OR([@Again]="yes",INDEX(Figures[From],${matched('Figure', 'Figures')})="",INDEX(Figures[Shown],${matched('Figure', 'Figures')})=0,INDEX(Figures[Amount],${matched('Figure', 'Figures')})=""),0,INDEX(Figures[Amount],${matched('Figure', 'Figures')}))`),
  chartTotal: define('chartTotal', 'The sum up to this row.', '=[@Adds]+IF([@No]=1,0,[^Total])'),
  chartKnown: define('chartKnown', 'The day up to which it counts, or that of its article; 0 where neither is known.', `=IF([@Statement]="",0,${tallyDay(matched('Statement', 'Tallies'))})`),
  chartStatedOn: define('chartStatedOn', 'That day; where none is known, the day of the line, and no point is drawn there.', '=IF([@Known]>0,[@Known],[@Date])'),
  chartStated: define('chartStated', 'What it states; #N/A where it has no day to stand on, so that no point is drawn.', `=IF([@Known]>0,INDEX(Tallies[Counts as],${matched('Statement', 'Tallies')}),NA())`),
  chartLink: define('chartLink', 'A row of TallyLinks of the chosen tally.', '=IFERROR(MATCH(Chosen_tally,TallyLinks[Tally],0)+MAX(1,MIN([@No]-1,COUNTIFS(TallyLinks[Tally],Chosen_tally)))-1,"")'),
  chartLinkDate: define('chartLinkDate', 'The day; in the first row that on which the window opens, where it is stated. Where none is known, that of the row above.',
    `=IF([@Link]="",NA(),IF(AND([@No]=1,INDEX(Tallies[From],${CHOSEN_ROW})<>""),INDEX(Tallies[From],${CHOSEN_ROW}),IF(INDEX(TallyLinks[From],[@Link])<>"",INDEX(TallyLinks[From],[@Link]),IF([@No]=1,NA(),[^Date]))))`),
  chartLinkAdds: define('chartLinkAdds', 'What it adds inside the tally, where it has a day.', '=IF(OR([@Link]="",[@No]=1,[@No]-1>COUNTIFS(TallyLinks[Tally],Chosen_tally)),0,IF(OR(INDEX(TallyLinks[Amount],[@Link])="",INDEX(TallyLinks[From],[@Link])=""),0,INDEX(TallyLinks[Amount],[@Link])))'),
  chartLinkTotal: define('chartLinkTotal', 'The sum up to this row.', '=[@Adds]+IF([@No]=1,0,[^Total])'),
  chartTallyKnown: define('chartTallyKnown', 'The day up to which the chosen tally counts, or that of its article; 0 where neither is known.', `=IFERROR(${tallyDay(CHOSEN_ROW)},0)`),
  chartTallyOn: define('chartTallyOn', 'That day; where none is known, the day of the line, and no point is drawn there.', '=IF([@Known]>0,[@Known],[@Date])'),
  chartTallyStates: define('chartTallyStates', 'What the chosen tally states; #N/A where it has no day to stand on, so that no point is drawn.', `=IF([@Known]>0,INDEX(Tallies[Counts as],${CHOSEN_ROW}),NA())`),
  chartRangeLow: define('chartRangeLow', 'The lowest account of each of its figures.', '=SUMIFS(Figures[Low],Figures[Incident],[@Incident],Figures[Effect],"killed")'),
  chartRangeHigh: define('chartRangeHigh', 'From there to the highest.', '=MAX(0,SUMIFS(Figures[High],Figures[Incident],[@Incident],Figures[Effect],"killed")-[@Low])'),
} as const satisfies Readonly<Record<string, FormulaDefinition>>;

/** A formula with its blanks filled in. */
export const fill = (definition: FormulaDefinition, blanks: Readonly<Record<string, string>>): FormulaDefinition =>
  ({ ...definition, formula: Object.entries(blanks).reduce((text, [key, value]) => text.replaceAll(`{${key}}`, value), definition.formula) });
