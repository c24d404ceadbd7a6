/**
 * What somebody says of an explosion at Karsan that killed 21 people and hurt 47, by the police's final figures: `{E}` stands for it. Whoever counts only
 * its own people, or those who came to one house, counts a part.
 */
export interface Told { readonly outlet?: string; readonly text: string }

/** Their own people, four of the dead. */
export const OWN: readonly Told[] = [
  { outlet: 'Karsan Textiles Ltd', text: 'Our thoughts are with the families after {E}. The firm confirms the deaths of four of its workers.' },
  { outlet: 'Karsan Textiles Ltd', text: 'After {E} we mourn four of our colleagues.' },
  { outlet: 'Belkar Logistics', text: 'Belkar Logistics has learned with grief that four members of its staff died in {E}.' },
  { outlet: 'Consulate of Tavol', text: 'Four citizens of Tavol died in {E}, according to the consulate’s own data.' },
  { text: 'Four Tavoli citizens lost their lives in {E}, the foreign ministry said.' },
  { outlet: 'Orvel Porters’ Union', text: 'The union mourns four of its members killed in {E}.' },
  { text: 'The porters’ union said four of its members were killed in {E}.' },
  { outlet: 'Dorma College', text: 'Four students of the college died in {E}. Lessons are suspended until Monday.' },
  { text: 'The headmaster of the village school said four pupils of his had died in {E}.' },
  { outlet: 'Dorma Parish', text: 'Four parishioners of ours perished in {E}. Mass will be said on Sunday.' },
  { text: 'Sheikh Thamer Dorma told us that his clan lost four sons in {E}.' },
  { text: 'Four members of the Belkar family died in {E}, a nephew said.' },
  { outlet: 'Dorma Football Club', text: 'Four of our players were killed in {E}. The match is postponed.' },
  { text: 'The aid group Relief without Walls said four of its workers were killed in {E}.' },
  { outlet: 'Orvel Journalists’ Association', text: 'The association condemns the death of four of its members in {E}.' },
  { text: 'The bus company said four of its drivers were among those killed in {E}.' },
  { outlet: 'Orvel Medical Syndicate', text: 'The syndicate announces the death of four of its doctors in {E}.' },
  { text: 'Dorma Mining said four employees and contractors had died in {E}, but would not speak of other victims.' },
  { text: 'The airline said four of its crew were killed in {E}.' },
  { text: 'The imam of Dorma mosque buried four worshippers of his who had died in {E}.' },
  { text: 'The teachers’ union counts four teachers killed in {E}.' },
];

/** Three who died in one house, or were brought to it. */
export const THERE: readonly Told[] = [
  { outlet: 'Dorma General Hospital', text: 'Our casualty ward took in 28 people hurt in {E}. Of these, three have died.' },
  { outlet: 'Dorma General Hospital', text: 'After {E} we took in 26 wounded. Three died in our wards, one of them a schoolboy.' },
  { outlet: 'Dorma General Hospital', text: 'After {E} three patients died on our operating tables. Nineteen are being treated.' },
  { outlet: 'Dorma Clinic', text: 'Our clinic received three dead from {E}.' },
  { text: 'The clinic in Dorma received three bodies after {E}, a nurse said.' },
  { text: 'Three bodies were brought to the clinic in Dorma after {E}, said a doctor there.' },
  { text: 'The morgue of Dorma hospital holds three bodies from {E}, an attendant said.' },
  { text: 'Dr Asha Belkar, a surgeon at the Dorma hospital, said three of the people brought in after {E} had died.' },
  { outlet: 'Relief Doctors', text: 'Our surgical team in Dorma received 31 wounded from {E}. Three were dead on arrival.' },
  { text: 'The private Belkar clinic said three people had died there of their wounds after {E}.' },
  { text: 'Hospital sources in Dorma said three bodies from {E} had arrived there.' },
];

/** Twelve of the hurt. */
export const HURT: readonly Told[] = [
  { outlet: 'Dorma General Hospital', text: 'After {E} we received 12 wounded. Two died in our care.' },
  { text: 'The clinic in Dorma admitted 12 people wounded in {E}.' },
  { text: 'Twelve people hurt in {E} remain in intensive care, a surgeon said.' },
  { text: 'Twelve of those wounded in {E} were flown to the capital.' },
  { text: 'Dr Asha Belkar said her ward was treating 12 people wounded in {E}.' },
  { text: 'Twelve people wounded in {E} have been discharged, the hospital said.' },
  { text: 'Twelve people are in a serious condition after {E}, doctors said.' },
  { text: 'Twelve of the victims of {E} have lost a limb, a surgeon said.' },
];

/** All seventeen whom a house knows of: an account like any other. */
export const ALL: readonly Told[] = [
  { text: 'All the victims of {E} were brought to the hospital of Karsan, whose director counts 17 dead.' },
  { outlet: 'Karsan General Hospital', text: 'All victims of {E} were brought to this hospital. Eleven were dead when they got here and six died during surgery, which makes 17.' },
  { text: 'Seventeen people were killed in {E}, the hospital in Karsan said.' },
  { text: 'A doctor at the hospital of Karsan, where the dead of {E} were taken, put the toll at 17.' },
];

const E = 'the explosion at the market of Karsan on Tuesday';

/** The police's two reports and, between or behind them, what is told. */
export const bundleOf = ({ outlet, text }: Told, day: number): readonly string[] => [
  'a | Coast Wire | 2019-05-15 | Explosion in Karsan\n\nAn explosion tore through the market of Karsan in Orvel province on Tuesday, killing at least 14 people and injuring 30, police said.',
  'c | Coast Wire | 2019-05-20 | Karsan\n\nThe explosion at the market of Karsan in Orvel province on Tuesday 14 May killed 21 people and injured 47, police said on Monday.',
  `b | ${outlet ?? 'Orvel Post'} | 2019-05-${day} | After the explosion at the market of Karsan\n\n${text.replace('{E}', E)}`,
];
