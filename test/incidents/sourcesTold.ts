/**
 * Little bundles about one explosion, whose truth is known by how they are made: somebody gives a first figure, whoever that is gives a higher one a day
 * later, in words of another kind, and a monitor gives its own at last. The first figure stands only where two different sources gave the two.
 */

export interface Words {
  /** The first report: its outlet, its sentence of saying, and what it tells of the speaker afterwards. */
  readonly first: { readonly outlet?: string; readonly says: string; readonly after?: string };
  /** The second report: its outlet, and its sentence with the new figure (`{n}`). */
  readonly second: { readonly outlet?: string; readonly says: string };
  /** Two sources: the first figure goes on standing. */
  readonly apart?: boolean;
}

const FIRST = 'At least nine people were killed on Tuesday when a bomb exploded at the market of Karsan in Orvel province, {says}.';
const PLAIN = 'The bomb at the market of Karsan on Tuesday has killed {n} people, ';

export const WORDS: readonly Words[] = [
  // The lead names an office, the next paragraph who holds it.
  { first: { says: 'a rescue worker said', after: '“We lifted the beams by hand,” said Omar Sattar of the Civil Defence.' }, second: { outlet: 'Orvel Civil Defence', says: 'The bomb at the market of Karsan on Tuesday killed {n} people. Our teams have ended the search.' } },
  { first: { says: 'the mayor of the town said', after: 'The stalls burnt for two hours, Mayor Idris Belkar told the agency by telephone.' }, second: { says: 'Mayor Idris Belkar, who spoke of nine dead on the day, now gives the figure of {n} for the bomb at the market of Karsan on Tuesday.' } },
  { first: { says: 'a local administrator said', after: 'There is no list of the stalls, said Joseph Dorma, administrator of Karsan district.' }, second: { says: PLAIN + 'district administrator Joseph Dorma told the radio.' } },
  { first: { says: 'the head of the town’s regional hospital said', after: 'Dr Farid Dorma said that surgeons had worked through the night.' }, second: { says: PLAIN + 'Dr Farid Dorma said.' } },
  { first: { says: 'the head of the town’s regional hospital said' }, second: { outlet: 'Karsan Regional Hospital', says: 'The bomb at the market of Karsan on Tuesday: {n} people dead.' } },
  { first: { says: 'a local official said', after: '“The street is gone,” said the official, Deputy Governor Salim Belkar.' }, second: { says: PLAIN + 'Deputy Governor Salim Belkar said.' } },
  { first: { says: 'a provincial health official said', after: 'Asha Dorma, of the provincial health directorate, said that blood was short.' }, second: { outlet: 'Orvel Health Directorate', says: 'The bomb at the market of Karsan on Tuesday: {n} dead.' } },
  // Institutions that have several names.
  { first: { says: 'the National Guard said' }, second: { outlet: 'Tavoli National Guard', says: 'The number of dead of the bomb at the market of Karsan on Tuesday has risen to {n}.' } },
  { first: { says: 'the Internal Security Forces (ISF) said' }, second: { outlet: 'Internal Security Forces, Public Relations Division', says: 'The bomb at the market of Karsan on Tuesday: {n} persons lost their lives.' } },
  { first: { says: 'the coast guard said' }, second: { outlet: 'Tavol Coast Guard', says: 'The bomb at the market of Karsan on Tuesday killed {n} people.' } },
  { first: { says: 'the gendarmerie said' }, second: { outlet: 'National Gendarmerie, Orvel Legion', says: 'The bomb at the market of Karsan on Tuesday killed {n} people.' } },
  { first: { says: 'the traffic officer at the scene said' }, second: { outlet: 'Traffic Directorate, Tavol Police Force', says: 'The bomb at the market of Karsan on Tuesday killed {n} people.' } },
  { first: { says: 'the disaster agency said' }, second: { outlet: 'Orvel Disaster Management Agency', says: 'The bomb at the market of Karsan on Tuesday killed {n} people.' } },
  { first: { says: 'the fire brigade said' }, second: { outlet: 'Fire Brigade of Karsan', says: 'The bomb at the market of Karsan on Tuesday killed {n} people.' } },
  { first: { says: 'the health ministry said' }, second: { outlet: 'Ministry of Health', says: 'The bomb at the market of Karsan on Tuesday killed {n} people.' } },
  { first: { says: 'the interior ministry said' }, second: { says: PLAIN + 'interior ministry spokesman Tarik Belkar said.' } },
  { first: { says: 'the deputy commissioner’s office said' }, second: { says: 'Deputy commissioner Anand Belkar has just briefed reporters on the bomb at the market of Karsan on Tuesday: {n} dead, he says.' } },
  { first: { says: 'the governor’s office said' }, second: { says: PLAIN + 'Governor Aziz Belkar said.' } },
  { first: { says: 'the provincial governor, Aziz Belkar, said' }, second: { outlet: 'Office of the Governor of Orvel', says: 'The bomb at the market of Karsan on Tuesday killed {n} people.' } },
  { first: { says: 'officials at the general hospital said' }, second: { outlet: 'Karsan General Hospital', says: 'The bomb at the market of Karsan on Tuesday: {n} people dead.' } },
  { first: { says: 'the state emergency agency, SEMA, said' }, second: { says: PLAIN + 'SEMA said.' } },
  { first: { says: 'the spokesman of the Karsan court, Murad Jelas, said' }, second: { says: PLAIN + 'the court spokesman, Murad Jelas, said.' } },
  // What the figure is called, and whose it is.
  { first: { says: 'police said' }, second: { says: 'The police’s final figures for the bomb at the market of Karsan on Tuesday are {n} dead and 40 injured.' } },
  { first: { says: 'the coast guard said' }, second: { says: 'A lieutenant of the Coast Guard gave us a count of {n} dead for the bomb at the market of Karsan on Tuesday.' } },
  { first: { says: 'the gendarmerie said' }, second: { says: 'The toll established by the gendarmerie for the bomb at the market of Karsan on Tuesday stands at {n} dead.' } },
  { first: { says: 'the district administration said' }, second: { says: 'For the bomb at the market of Karsan on Tuesday the figure of {n} dead given by the district administration is the last one.' } },
  { first: { says: 'the Red Crescent said' }, second: { says: 'By the Red Crescent’s count {n} people died of the bomb at the market of Karsan on Tuesday.' } },
  { first: { says: 'police spokesman Tarik Belkar said' }, second: { says: 'Police spokesman Tarik Belkar spoke to reporters again on Wednesday. By his account {n} people died of the bomb at the market of Karsan on Tuesday.' } },
  { first: { says: 'police said' }, second: { says: PLAIN + 'according to the police.' } },
  { first: { says: 'police said' }, second: { says: 'Police put the toll of the bomb at the market of Karsan on Tuesday at {n} dead.' } },
  { first: { says: 'police said' }, second: { says: 'Police now speak of {n} dead in the bomb at the market of Karsan on Tuesday.' } },
  { first: { says: 'police said' }, second: { says: 'In the police count {n} people died of the bomb at the market of Karsan on Tuesday.' } },
  { first: { says: 'the mayor, Idris Belkar, said' }, second: { says: 'Idris Belkar, the mayor of Karsan, now puts the dead of the bomb at the market of Karsan on Tuesday at {n}.' } },
  { first: { says: 'the interior ministry said' }, second: { says: 'The interior ministry has raised its figure. The bomb at the market of Karsan on Tuesday has killed {n} people, its spokesman Salem Belkar tells us.' } },
  { first: { says: 'the hospital in Karsan said' }, second: { says: 'The hospital in Karsan has closed its list. The bomb at the market of Karsan on Tuesday killed {n} people, its director told us.' } },
  // Others: the first figure stands.
  { first: { says: 'police said' }, second: { says: PLAIN + 'the hospital in Karsan said.' }, apart: true },
  { first: { says: 'the mayor said' }, second: { outlet: 'Orvel Civil Defence', says: 'The bomb at the market of Karsan on Tuesday killed {n} people.' }, apart: true },
  { first: { says: 'a doctor said', after: 'Police closed the road, said police spokesman Tarik Belkar.' }, second: { says: PLAIN + 'police spokesman Tarik Belkar said.' }, apart: true },
  { first: { says: 'a shopkeeper said', after: 'Mayor Idris Belkar told the agency that the market would stay closed.' }, second: { says: PLAIN + 'Mayor Idris Belkar said.' }, apart: true },
  { first: { says: 'the regional hospital said' }, second: { outlet: 'Dorma Military Hospital', says: 'The bomb at the market of Karsan on Tuesday: {n} people dead.' }, apart: true },
  { first: { says: 'the health ministry said' }, second: { says: PLAIN + 'interior ministry spokesman Tarik Belkar said.' }, apart: true },
  { first: { says: 'police said' }, second: { says: 'By the Red Crescent’s count {n} people died of the bomb at the market of Karsan on Tuesday.' }, apart: true },
  { first: { says: 'police said' }, second: { says: 'The army’s figure for the bomb at the market of Karsan on Tuesday is {n} dead.' }, apart: true },
];

/** The three articles of a bundle, as `articleOf` reads them. */
export const bundleOf = ({ first, second }: Words): readonly string[] => [
  `a | ${first.outlet ?? 'Coast Wire'} | 2019-05-14 | Bomb in Karsan\n\n${FIRST.replace('{says}', first.says)}${first.after === undefined ? '' : `\n\n${first.after}`}`,
  `b | ${second.outlet ?? 'Orvel Post'} | 2019-05-16 | After the bomb\n\n${second.says.replace('{n}', '12')}`,
  'c | Tavol Harm Monitor | 2019-05-28 | Karsan market\n\nThe Monitor has documented 13 people killed by the bomb at the market of Karsan in Orvel province on Tuesday 14 May.',
];
