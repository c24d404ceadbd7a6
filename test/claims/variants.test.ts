import { describe, expect, it } from 'vitest';
import { claimsOf } from './read.ts';

/** Turns of the phrasings that the recognizers' own examples do not show. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['Two teenagers were among at least 14 people wounded.', 'Two injured; at least 14 injured'],
  ['The ministry raised to 24 the number of troops killed in the ambush.', '24 killed'],
  ['The toll has reached 27 martyrs, among them nine children, and 44 wounded.', '27 killed; nine killed; 44 injured'],
  ['Amal Khalil was buried together with her three daughters.', 'Amal Khalil killed; three killed'],
  ['“We buried them at night, twenty-three of them,” said an uncle.', 'twenty-three killed'],
  ['Six villagers were buried on Monday, among them a mother and her twins.', 'Six killed; a killed; her twins killed'],
  ['Staff at the clinic treated 41 wounded.', '41 injured'],
  ['Nine persons were transferred with gunshot injuries to hospitals in the port.', 'Nine injured'],
  ['The raid left dozens of people dead and injured.', 'dozens casualties'],
  ['Rebels kill, wound 15 soldiers in the north', '15 casualties'],
  ['One bomb wounded four rangers.', 'four injured'],
  ['Three persons named by relatives remain missing.', 'Three missing'],
  ['Four of those wounded in the raid on the wedding in Dar Salim have died in hospital.', 'Four killed'],
  ['Workers of the rescue service took the last two bodies from the cellar.', 'two killed'],
  ['The raid killed four villagers, one more than was first reported.', 'four killed'],
  ['Flood toll rises to 1,763 and more than 5,000 missing', '1,763 killed; more than 5,000 missing'],
  ['At least 25 people were injured in the crush, 10 of them seriously.', 'At least 25 injured; 10 injured'],
  ['The front put the number of enemy dead at 70 and admitted the loss of five of its own fighters.', '70 killed; five killed'],
  ['In Mirni two boys, aged 11 and 14, were killed at a pump.', 'two killed'],
  ['The army says its brigade killed "hundreds" of raiders in the valley.', 'hundreds killed'],
  ['Nine soldiers were hurt, the district commander, General Rosa Vidal, told reporters.', 'Nine injured'],
  ['Monitors documented the deaths of 90 people on Friday. Civilians: 61, among them 9 children. 24 fell in Homs, 19 of them to shelling.', '90 killed; 61 killed; 9 killed; 24 killed; 19 killed'],
  ['Fires have killed 148 workers this year: 101 in the north, 39 in the south and eight elsewhere.', '148 killed; 101 killed; 39 killed; eight killed'],
  ['Nine weavers, whose wages were late, died in the fire.', 'Nine killed'],
  ['The weavers were at work. A boy who was at the gate when the boiler burst has died.', 'A killed'],
  ['The four divers who were below when the pump stopped are dead.', 'four killed'],
  ['A cook, father of six sons, was killed by a shell and two porters were wounded.', 'A killed; two injured'],
  ['A nurse, mother of two boys and a girl, drowned.', 'A killed'],
  ['A girl selling tea by the kerb was wounded.', 'A injured'],
  ['A mine killed four, a surgeon at the Lakeside clinic said.', 'four killed'],
  ['A Form 3 pupil drowned in the harbour.', 'A killed'],
  ['In a raid on a house in Sarrel 4, nine people were killed.', 'nine killed'],
  ['With the death of a boy at the Saint Mary Centre on Sunday, 19 villagers have died.', 'a killed; 19 killed'],
  ['Two of our brothers drank the cup of martyrdom.', 'Two killed'],
  ['Nine guards killed in Karsan, four in our hands', 'Nine killed; four captured'],
  ['Eleven people are confirmed dead and six were never found.', 'Eleven killed; six missing'],
  ['Raiders killed nine farmers; six women were led away.', 'nine killed; six captured'],
  ['Six clerks were led away to the hills and are being held for ransom.', 'Six captured'],
  ['Four sergeants were arrested and moved to a safe location.', 'Four captured'],
  ['The ferry sank. Seven of those pulled out were confined with burns.', 'Seven injured'],
  ['The ferry sank with nine dead. Eight passengers are still being looked for.', 'nine killed; Eight missing'],
  ['The crash injured four people, one of whom went to the health post.', 'four injured; one injured'],
  ['Nine people died: six men, two of them brothers, and three women.', 'Nine killed; six killed; two killed; three killed'],
  ['Two of our own fell in the battle.', 'Two killed'],
  ['There the dead number 12 and the wounded more than 40.', '12 killed; more than 40 injured'],
  ['Two of the injured have since died, so that the list now holds 36 names.', 'Two killed; 36 killed'],
  ['The quake killed 40. On Monday the ministry raised its count to 52.', '40 killed; 52 killed'],
  ['Five rebels were eliminated, one of them a senior figure in the front.', 'Five killed; one killed'],
  ['Sarrel toll 14; ferry sinks, seven die', '14 killed; seven killed'],
  ['The mayor denied messages according to which 25 weavers had died.', '25 killed'],
  ['Seven guards died in the ambush, as against the four announced by the army.', 'Seven killed; four killed'],
  ['The ambush killed seven. The army brushed aside a figure of 17.', 'seven killed; 17 killed'],
  ['The blast killed four workers. The union says nine.', 'four killed; nine killed'],
  ['Volunteers dug through the mud for nine workers.', 'nine missing'],
  ['Nine people died, and another body was reached under the wall.', 'Nine killed; another killed'],
];

const NOTHING = ['Three suspects were arrested and moved to a safe location.', 'Two men are being looked for by police.', 'Police combed the forest for two gunmen.', 'The bank paid the families of the deceased.', 'The boy was never found.', 'We saw no remains of the depot.', 'Police found enough powder to kill hundreds.', 'Two men are being searched for by police.', 'Nine kidnapped villagers were rescued.', 'Ukraine: civilian casualty update 12 September 2022'];

describe('variants', () => {
  it.each(VARIANTS)('%s', (text, claims) => { expect(claimsOf(text)).toBe(claims); });
  it.each(NOTHING)('no claim: %s', (text) => { expect(claimsOf(text)).toBe(''); });
});
