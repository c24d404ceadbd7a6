import { textIn } from '../bookRead.ts';
import type { KnownCodes } from '../codes.ts';
import { accountKey, figureKey, numbered } from '../figureRows.ts';
import type { Tables } from './openTables.ts';

/** The codes of an existing workbook, to and fro. */
export interface CodesIn { readonly known: KnownCodes; /** Ids by code. */ readonly idOf: { readonly claim: ReadonlyMap<string, string>; readonly incident: ReadonlyMap<string, string>; readonly tally: ReadonlyMap<string, string>; readonly chain: ReadonlyMap<string, string> } }

type Pairs = readonly (readonly [id: string, code: string])[];

const turned = (pairs: Pairs): ReadonlyMap<string, string> => new Map(pairs.map(([id, code]) => [code, id]));
const both = (pairs: Pairs): Pairs => pairs.filter(([id, code]) => id !== '' && code !== '');

export function codesIn(tables: Tables): CodesIn {
  const pairs = (table: string, id: string, code: string): Pairs => both(tables.rows(table).map((row) => [textIn(row, id), textIn(row, code)] as const));
  const [article, claim, incident, tally] = [pairs('Articles', 'File', 'Code'), pairs('Readings', 'Id', 'Claim'), pairs('Incidents', 'Id', 'Code'), pairs('Tallies', 'Id', 'Tally')];
  const [incidentOf, claimOf] = [turned(incident), turned(claim)];
  const byCode = [...tables.rows('Figures')].sort((a, b) => Number(textIn(a, 'Code').slice(1)) - Number(textIn(b, 'Code').slice(1)));
  const figureKeys = numbered(byCode.map((row) => figureKey({ incident: incidentOf.get(textIn(row, 'Incident')) ?? '', effect: textIn(row, 'Effect'), actor: textIn(row, 'Actor') })));
  const figure = byCode.map((row, i) => [figureKeys[i] as string, textIn(row, 'Code')] as const);
  const account = tables.rows('Accounts').map((row) => [accountKey({ figure: textIn(row, 'Figure'), chain: textIn(row, 'Chain id'), claims: textIn(row, 'Claims').split(', ').map((c) => claimOf.get(c) ?? c) }), textIn(row, 'Code')] as const);
  return {
    known: { article: new Map(article), claim: new Map(claim), incident: new Map(incident), tally: new Map(tally), figure: new Map(both(figure)), account: new Map(both(account)) },
    idOf: { claim: claimOf, incident: incidentOf, tally: turned(tally), chain: turned(pairs('Accounts', 'Chain id', 'Code')) },
  };
}
