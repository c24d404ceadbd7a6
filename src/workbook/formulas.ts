/**
 * Every formula of the workbook, once: its name, the sentence it stands for, and the formula as a person types it. Only the portable
 * subset is used (SUMIFS, COUNTIFS, MINIFS, MAXIFS, INDEX, MATCH, IF, IFERROR, SUM): Excel 2019 and later, Excel for the web and LibreOffice.
 * Unknown stays an empty cell: SUMIFS and MINIFS of nothing are 0, so each is guarded by a count.
 */
export interface FormulaDefinition { readonly name: string; readonly words: string; readonly formula: string }

const define = (name: string, words: string, text: string): FormulaDefinition => ({ name, words, formula: text });

const claim = (column: string): string => `INDEX(Claims[${column}],[@Row])`;
const unless = (empty: string, then: string): string => `=IF(${empty},"",${then})`;

/**
 * Cost grows with rows, never with their square: most accounts have one claim, which is looked up, and only the others are added; the
 * lowest and highest of a figure's accounts, and running totals, are handed on from row to row by the code of the one before.
 */
const one = (single: string, several: string): string => `=IF([@Claim]<>"",${single},${several})`;
const counted = (single: string, several: string): string => `=IF([@Lines]=0,"",IF([@Claim]<>"",${single},${several}))`;
const whole = (column: string): string => `COUNTIFS(CountedClaims[Account],[@Code],CountedClaims[${column}],">=0")=[@Lines]`;
const sum = (column: string): string => `SUMIFS(CountedClaims[${column}],CountedClaims[Account],[@Code])`;
const before = (column: string): string => `IF([@Before]="","",INDEX(Accounts[${column}],[@Before]))`;
const last = (column: string): string => unless('[@Row]=""', `INDEX(Accounts[${column}],[@Row])`);

/** This account's number where it stands, joined with what the accounts before it handed on; an empty cell hands on nothing. */
const soFar = (column: string, of: string, join: 'MIN' | 'MAX', stands: string): string => {
  const own = `AND(${stands},[@${of}]<>"")`;
  const earlier = before(column);
  return `=IF(${own},IF(${earlier}="",[@${of}],${join}([@${of}],${earlier})),${earlier})`;
};

export const FORMULAS = {
  claimNaive: define('claimNaive', 'What a plain sum would add for this claim: best, or low where there is no best, of a killed claim that is asserted and no share.',
    '=IF(AND([@Effect]="killed",[@Assertion]="asserted",[@Bound]<>"share",[@Status]<>"rejected"),IF([@Best]<>"",[@Best],IF([@Low]<>"",[@Low],0)),0)'),
  claimInUse: define('claimInUse', 'Whether an account that is in use counts this claim.',
    '=IF(OR([@Account]="",[@Status]="rejected",[@[Count it]]="no"),"no",IF(IFERROR(INDEX(Accounts[In use],MATCH([@Account],Accounts[Code],0)),0)=1,"yes","no"))'),

  lineRow: define('lineRow', 'Where the claim stands in Claims, however that table is sorted.', '=MATCH([@Claim],Claims[Code],0)'),
  lineUse: define('lineUse', 'A rejected claim, or one a person does not count, adds nothing.',
    `=IF(OR(${claim('Status')}="rejected",${claim('Count it')}="no"),0,1)`),
  lineLow: define('lineLow', 'The claim\'s low, empty when unknown.', unless(`OR([@Use]=0,${claim('Low')}="")`, claim('Low'))),
  lineBest: define('lineBest', 'The claim\'s best; beside other parts its low stands in for a missing best.',
    unless('[@Use]=0', `IF(${claim('Best')}<>"",${claim('Best')},IF(${claim('Low')}="","",${claim('Low')}))`)),
  lineHigh: define('lineHigh', 'The highest number the claim states.',
    unless('[@Use]=0', `IF(${claim('High')}<>"",${claim('High')},IF(${claim('Best')}<>"",${claim('Best')},IF(${claim('Low')}="","",${claim('Low')})))`)),
  lineOpen: define('lineOpen', 'Whether the claim is open-ended: it has no high.', `=IF([@Use]=0,"no",IF(${claim('High')}="","yes","no"))`),

  accountRow: define('accountRow', 'Where its one claim stands in Claims, however that table is sorted; empty when it has several.', unless('[@Claim]=""', 'MATCH([@Claim],Claims[Code],0)')),
  accountLines: define('accountLines', 'How many of its claims count: a rejected claim, or one a person does not count, adds nothing.',
    one(`IF(OR(${claim('Status')}="rejected",${claim('Count it')}="no"),0,1)`, 'COUNTIFS(CountedClaims[Account],[@Code],CountedClaims[Use],1)')),
  accountStands: define('accountStands', 'Whether the account is in the range: as reconciled, unless a person takes it out or puts it back.',
    '=IF([@Lines]=0,0,IF([@[In range]]="no",0,IF([@[In range]]="yes",1,IF([@Standing]="stands",1,0))))'),
  accountLow: define('accountLow', 'The sum of its claims\' lows; where one has none, of their bests.', counted(`IF(${claim('Low')}<>"",${claim('Low')},[@Best])`, `IF(${whole('Low')},${sum('Low')},[@Best])`)),
  accountBest: define('accountBest', 'The sum of its claims\' bests, empty when one is unknown.', counted(`IF(${claim('Best')}="","",${claim('Best')})`, `IF(${whole('Best')},${sum('Best')},"")`)),
  accountHigh: define('accountHigh', 'The sum of the highest numbers its claims state.',
    counted(`IF(${claim('High')}<>"",${claim('High')},IF(${claim('Best')}<>"",${claim('Best')},IF(${claim('Low')}="","",${claim('Low')})))`, `IF(${whole('High')},${sum('High')},"")`)),
  accountOpen: define('accountOpen', 'Open-ended when one of its claims is.', `=IF([@Lines]=0,"no",IF([@Claim]<>"",IF(${claim('High')}="","yes","no"),IF(COUNTIFS(CountedClaims[Account],[@Code],CountedClaims[Open],"yes")>0,"yes","no")))`),
  accountInUse: define('accountInUse', 'Whether its figure uses it, and is no background.',
    '=IF(AND([@Stands]=1,IFERROR(INDEX(Figures[Account in use],MATCH([@Figure],Figures[Code],0)),"")=[@Code],IFERROR(INDEX(Figures[Background],MATCH([@Figure],Figures[Code],0)),"yes")="no"),1,0)'),

  accountBefore: define('accountBefore', 'Where the account before it in the same figure stands; empty for the first.', unless('[@Previous]=""', 'MATCH([@Previous],Accounts[Code],0)')),
  accountLowest: define('accountLowest', 'The lowest of the figure\'s accounts that stand, up to this one.', soFar('Lowest', 'Low', 'MIN', '[@Stands]=1')),
  accountHighest: define('accountHighest', 'The highest of the figure\'s accounts that stand, up to this one.', soFar('Highest', 'High', 'MAX', '[@Stands]=1')),
  accountClosed: define('accountClosed', 'The highest of those that are closed.', soFar('Closed', 'High', 'MAX', 'AND([@Stands]=1,[@Open]="no")')),
  accountAnyOpen: define('accountAnyOpen', 'Whether one of them is open-ended.', `=IF(OR(AND([@Stands]=1,[@Open]="yes"),${before('Any open')}="yes"),"yes","no")`),

  figureRow: define('figureRow', 'Where its last account stands in Accounts, however that table is sorted.', unless('[@[Last account]]=""', 'MATCH([@[Last account]],Accounts[Code],0)')),
  figureLow: define('figureLow', 'The lowest account that stands.', last('Lowest')),
  figureBest: define('figureBest', 'The best of the account in use.',
    '=IFERROR(IF(INDEX(Accounts[Stands],MATCH([@[Account in use]],Accounts[Code],0))=1,INDEX(Accounts[Best],MATCH([@[Account in use]],Accounts[Code],0)),""),"")'),
  figureHigh: define('figureHigh', 'The highest account that stands.', last('Highest')),
  figureOpen: define('figureOpen', 'Open-ended when an account is and no closed one reaches the high.',
    '=IF(INDEX(Accounts[Any open],[@Row])="no","no",IF(INDEX(Accounts[Closed],[@Row])=[@High],"no","yes"))'),
  figureAmount: define('figureAmount', 'What totals add: best, or low where there is no best; nothing for background.',
    unless('[@Background]="yes"', 'IF([@Best]<>"",[@Best],[@Low])')),

  incidentSum: define('incidentSum', 'The sum of the incident\'s figures of one effect, empty when there is none.',
    '=IF(COUNTIFS(Figures[Incident],[@Code],Figures[Effect],"{effect}",Figures[{column}],">=0")=0,"",SUMIFS(Figures[{column}],Figures[Incident],[@Code],Figures[Effect],"{effect}"))'),
  incidentOpen: define('incidentOpen', 'Whether a figure of the incident is open-ended.',
    '=IF(COUNTIFS(Figures[Incident],[@Code],Figures[Effect],"{effect}",Figures[Open],"yes")>0,"open","")'),

  linkInside: define('linkInside', 'Inside the tally: as reconciled, unless a person says otherwise.', '=IF([@Override]="inside",1,IF([@Override]="outside",0,IF([@Inside]="yes",1,0)))'),
  linkAmount: define('linkAmount', 'What the incident\'s figure adds to what is itemised inside the tally.',
    unless('OR([@[In use]]=0,[@Figure]="")', 'IFERROR(INDEX(Figures[Amount],MATCH([@Figure],Figures[Code],0)),"")')),

  tallyRecorded: define('tallyRecorded', 'Itemised here: the incidents inside the tally\'s own window, places and actors. "None itemised" is an empty cell.',
    unless('COUNTIFS(TallyLinks[Tally],[@Tally],TallyLinks[Actor],[@Actor],TallyLinks[Amount],">=0")=0', 'SUMIFS(TallyLinks[Amount],TallyLinks[Tally],[@Tally],TallyLinks[Actor],[@Actor])')),
  tallyRecordedTotal: define('tallyRecordedTotal', 'All that is itemised inside the tally.', '=SUMIFS(TallyLinks[Amount],TallyLinks[Tally],[@Tally])'),
  tallyGap: define('tallyGap', 'Stated less itemised: a measure of what this workbook has read, never of the source.',
    unless('AND([@Stated]="",[@[Stated low]]="")', 'IF([@Stated]<>"",[@Stated],[@[Stated low]])-IF([@Recorded]="",0,[@Recorded])')),
  tallyCoverage: define('tallyCoverage', 'Itemised as a share of stated.', unless('OR([@Recorded]="",[@Stated]="",[@Stated]=0)', '[@Recorded]/[@Stated]')),
  tallyParts: define('tallyParts', 'The sum of the parts printed beside the whole.',
    unless('COUNTIFS(Tallies[Tally],[@Tally],Tallies[Kind],"part",Tallies[Stated],">=0")=0', 'SUMIFS(Tallies[Stated],Tallies[Tally],[@Tally],Tallies[Kind],"part")')),

  runningAdds: define('runningAdds', 'What the incident adds.', unless('[@Figure]=""', 'IFERROR(INDEX(Figures[Amount],MATCH([@Figure],Figures[Code],0)),"")')),
  runningTotal: define('runningTotal', 'The sum up to this row for the same actor and effect.',
    unless('[@Figure]=""', 'IF([@Adds]="",0,[@Adds])+IF([@Previous]="",0,INDEX(Running[Total],MATCH([@Previous],Running[No],0)))')),

  bridgeNaive: define('bridgeNaive', 'The naive sum.', '=SUM(Claims[Naive])'),
  bridgeStep: define('bridgeStep', 'What leaving this claim out takes away.', '=-INDEX(Claims[Naive],MATCH([@Claim],Claims[Code],0))'),
  bridgeSince: define('bridgeSince', 'What people changed since the last run: 0 until somebody does.',
    '=SUMIFS(Figures[Amount],Figures[Effect],"killed")-SUM(Claims[Naive])-SUMIFS(Bridge[Amount],Bridge[Kind],"left out")-SUMIFS(Bridge[Amount],Bridge[Kind],"difference")'),
  bridgeReconciled: define('bridgeReconciled', 'The reconciled total of the incidents.', '=SUMIFS(Figures[Amount],Figures[Effect],"killed")'),
} as const satisfies Readonly<Record<string, FormulaDefinition>>;

/** A formula with its blanks filled in. */
export const fill = (definition: FormulaDefinition, blanks: Readonly<Record<string, string>>): string =>
  Object.entries(blanks).reduce((text, [key, value]) => text.replaceAll(`{${key}}`, value), definition.formula);
