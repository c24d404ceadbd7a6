/**
 * Whole reports on one happening, as outlets of seven kinds write them. {P} is the village, {W} its weekday ("Tuesday"), {D} its date ("12 March"), {N} how many died, {n} how many were hurt,
 * {T} the thing struck, with its article where it is told for the first time. The day and the village are those of the happening or of a foil beside it.
 */
export interface Kind {
  readonly name: string;
  /** What every report of it must name, if it names anything: the kind of thing struck, and words for the means. */
  readonly targets: readonly string[];
  readonly means: readonly string[];
  readonly reports: Readonly<Record<Voice, string>>;
}

export type Voice = 'agency' | 'statement' | 'local' | 'bulletin' | 'followUp' | 'claim' | 'hospital';

export const VOICES: readonly Voice[] = ['agency', 'statement', 'local', 'bulletin', 'followUp', 'claim', 'hospital'];

/** Each has a second line of its own, so that no two reports share their words. */
export const KINDS: readonly Kind[] = [
  {
    name: 'ambush on a minibus', targets: ['bus'], means: ['shooting', 'ground attack', 'ambush', 'execution', 'clashes'], reports: {
      agency: 'Gunmen kill {N} on minibus in the north\n\nORVEL, {M} {d} (Coast Wire) – Gunmen sprayed a minibus with bullets near {P} on {W}, killing {N} passengers and wounding {n}, officials said.\n\nNo group claimed responsibility.',
      statement: 'Ministry of the Interior\nCommuniqué\n\nOn {D}, at about 5 p.m., unidentified armed individuals opened fire on a passenger vehicle at the exit of the locality of {P}. The provisional toll stands at {N} dead and {n} wounded. A search is under way.',
      local: 'A road home that ended at dusk\n\nThe minibus still stands on the verge outside {P}, its windows gone. {N} people died in it on {W} evening when men stepped out of the maize and fired.\n\n“They did not ask for money,” said a woman who hid under a seat.',
      bulletin: 'Weekly security bulletin, north\n\n– {P}, {D}: gunmen ambushed a bus; {N} civilians killed, {n} injured.\n\n– Dorma, 2 March: two herders abducted.',
      followUp: 'After the minibus attack, a road without traffic\n\nDays after {N} people were gunned down on a minibus near {P}, drivers still refuse the road. The attack of {D} was the worst of the year.',
      claim: 'Statement of the Front\n\nOur fighters set an ambush on {W} on the road at {P} and struck a vehicle carrying collaborators. {N} of them were liquidated.',
      hospital: 'Dorma District Hospital\nPress note\n\nAfter the shooting of {W} near {P} the hospital received {n} persons with gunshot wounds and the bodies of {N} passengers of a minibus.',
    },
  },
  {
    name: 'shelling of a market', targets: ['market'], means: ['shelling', 'rocket attack'], reports: {
      agency: 'Shelling kills {N} at market\n\nORVEL, {M} {d} (Coast Wire) – Mortar rounds hit the central market of {P} on {W}, killing at least {N} people, medics said.',
      statement: 'Office of the Governor\n\nThe governor condemns the barbaric shelling of {P} on {D}, in which {N} of our citizens fell as martyrs in the vegetable market and {n} were wounded.',
      local: 'Tomatoes in the blood\n\n{P} – It was noon on {W} when the first shell came down between the stalls. “I lay on my son,” said a trader. When it was quiet, {N} people were dead.',
      bulletin: 'Daily log\n\n{D}. {P}: artillery fire on bazaar, {N} killed, {n} wounded.\n\n9 March. Dorma: drone shot down.',
      followUp: 'Stalls reopen in {P}\n\nTraders swept the market on Saturday. {N} people had been killed there when it was shelled on {W}, and the roof is gone.',
      claim: 'Army denies shelling\n\nThe army said it had not fired on {P} on {W}. Reports that {N} civilians were killed by its howitzers at a market are fabricated, it said.',
      hospital: 'Hospital of Dorma, bulletin 4\n\nFrom the bombardment of the market at {P} on {D} we admitted {n} wounded, and {N} people were dead on arrival.',
    },
  },
  {
    name: 'bus crash', targets: ['bus'], means: ['road accident'], reports: {
      agency: '{N} killed as coach plunges into gorge\n\nORVEL, {M} {d} (Coast Wire) – A coach carrying pilgrims skidded off a mountain road near {P} on {W} and fell into a gorge, killing {N} people and injuring {n}, police said.',
      statement: 'Highway Police\nInformation\n\nOn {D} at 0430 hrs a passenger bus left the carriageway at kilometre 212, near {P}, for reasons under investigation. {N} persons lost their lives; {n} were injured.',
      local: 'The driver had not slept\n\nThe bus was late and full. Short of {P} it missed the bend, early on {W}, and rolled down the slope. {N} people died. “I heard him snore,” said a woman with her arm in a sling.',
      bulletin: 'Road safety observatory: week 11\n\n– {P} ({D}): coach in ravine, {N} dead, {n} injured\n\n– Dorma (8 March): lorry and motorcycle, one dead',
      followUp: 'Owner of death coach arrested\n\nPolice have arrested the owner of the coach that plunged into a gorge near {P} on {D}, killing {N} people.',
      claim: 'Company statement\n\nStar Lines deeply regrets the accident of {W} near {P}, in which {N} of our passengers died. The bus had passed its inspection in January.',
      hospital: 'Regional hospital\n\nThe directorate informs that {n} victims of the bus accident of {W} at {P} were admitted. {N} people died at the scene.',
    },
  },
  {
    name: 'mine under a convoy', targets: ['convoy', 'army vehicle', 'truck', 'patrol'], means: ['mine', 'roadside bomb', 'bombing', 'explosion'], reports: {
      agency: 'Blast kills {N} soldiers\n\nORVEL, {M} {d} (Coast Wire) – {N} soldiers were killed and {n} wounded on {W} when their convoy hit a roadside bomb near {P}, the army said.',
      statement: 'General Staff of the Armed Forces\n\nOn {D} a logistics convoy drove over an explosive device in the sector of {P}. The toll on our side is {N} fallen and {n} wounded. The wounded were evacuated by air.',
      local: 'A bang, then the birds\n\nHerders near {P} heard the bang at ten on {W}. One of the army trucks was lying on its side. {N} soldiers were dead; their comrades carried them to the road in blankets.',
      bulletin: 'Explosive hazards monitor\n\n{D}, {P}: IED against military convoy. {N} soldiers killed, {n} injured.\n\n7 March, Dorma: device cleared.',
      followUp: 'Widow of sergeant speaks\n\n{N} soldiers died near {P} on {D}, when a bomb blew up their truck. Her husband was one of them. “He had four days left,” she said.',
      claim: 'Claim of the Front\n\nThe mujahideen detonated an explosive charge against a convoy of the army near {P} on {W}, destroying a vehicle and killing {N} soldiers. Praise be to God.',
      hospital: 'Garrison hospital, Dorma\n\nWe received the bodies of {N} soldiers, and {n} injured, after the explosion of {W} near {P}. All come from one convoy.',
    },
  },
  {
    name: 'boat', targets: ['boat', 'ferry'], means: ['shipwreck', 'drowning', 'storm'], reports: {
      agency: 'Boat capsizes, {N} drown\n\nORVEL, {M} {d} (Coast Wire) – {N} people drowned on {W} when an overloaded boat capsized off {P}, the coast guard said.',
      statement: 'Maritime Authority\nNotice\n\nThe Authority regrets to announce the sinking of a wooden vessel off {P} on {D}. {N} bodies have been recovered; {n} persons were injured.',
      local: 'The lake gives back its dead\n\nThey laid the dead in the sand at {P}, under fishing nets. The canoe had turned over on {W} evening, in sight of the beach, and {N} people drowned.',
      bulletin: 'Drownings in inland waters, March\n\n– {D}: pirogue overturned at {P}, {N} dead\n\n– 5 March: child drowned at Dorma',
      followUp: 'No life jackets, inquiry finds\n\nThe boat that sank off {P} on {D}, drowning {N} people, carried twice its load, an inquiry says.',
      claim: 'Owners reject blame\n\nThe owners’ union said on Friday that the boat lost off {P} on {W}, with {N} dead, had been hit by a storm.',
      hospital: 'Dorma clinic\n\nThe clinic took in {n} survivors of the boat accident of {W} off {P}. {N} people were brought in dead.',
    },
  },
  {
    name: 'stabbing at a school', targets: ['school'], means: ['stabbing', 'ground attack'], reports: {
      agency: 'Man with knife kills {N} at school\n\nORVEL, {M} {d} (Coast Wire) – A man armed with a knife killed {N} people at a school in {P} on {W} and wounded {n}, police said.',
      statement: 'Ministry of Education\n\nThe Ministry mourns the {N} members of the school community of {P} who were stabbed to death on {D}. Counsellors have been sent.',
      local: 'Shoes in the corridor\n\nThe shoes still stand in the corridor of the primary school of {P}. On {W} morning a former caretaker came through the gate with two kitchen knives. {N} people died.',
      bulletin: 'Attacks on education\n\n{P}, {D}. Stabbing at a primary school; {N} killed, {n} injured.\n\nDorma, 4 March. School closed after threats.',
      followUp: 'School of {P} to be torn down\n\nThe school in which {N} people were knifed to death on {D} will be torn down, the mayor said.',
      claim: 'Lawyer: he heard voices\n\nThe man who stabbed {N} people to death at a school in {P} on {W} is ill, his lawyer said.',
      hospital: 'Children’s hospital\n\n{n} pupils with stab wounds were operated on after {W}’s attack at the school of {P}. {N} people have died.',
    },
  },
  {
    name: 'mine collapse', targets: ['mine pit'], means: ['mine accident', 'building collapse', 'landslide'], reports: {
      agency: 'Gold mine collapse kills {N}\n\nORVEL, {M} {d} (Coast Wire) – A gold mine caved in at {P} on {W}, killing {N} diggers, a local official said.',
      statement: 'Directorate of Mines\n\nOn {D} the wall of an artisanal pit gave way in the locality of {P}. {N} persons were buried and died. The site is closed until further notice.',
      local: 'Fourteen metres down\n\nThe rope was still swinging, said a boy of twelve. He had gone up for water when the shaft fell in, on {W} at {P}. {N} men were at the bottom, and all of them died.',
      bulletin: 'Mining incidents\n\n{D}: pit collapse, {P}; {N} dead, {n} injured.\n\n6 March: gas alarm, Dorma; no casualties.',
      followUp: 'Diggers return to pit of death\n\nA week after the collapse of {D}, in which {N} miners died, men are digging again at {P}.',
      claim: 'Cooperative: we had warned\n\nThe cooperative said it had warned of the shaft at {P} which collapsed on {W} and killed {N} diggers.',
      hospital: 'Health post note\n\nAfter the collapse of the gold pit at {P} on {W} {n} injured miners were treated. {N} people had died under the earth.',
    },
  },
  {
    name: 'strike on a clinic', targets: ['hospital'], means: ['airstrike', 'drone strike', 'bombing', 'rocket attack'], reports: {
      agency: 'Air strike on clinic kills {N}\n\nORVEL, {M} {d} (Coast Wire) – An air strike on a maternity clinic in {P} killed {N} people on {W}, aid workers said.',
      statement: 'Doctors’ Network\n\nWarplanes bombed the clinic of {P} on {D}. We count {N} martyrs, among them two midwives, and {n} injured.',
      local: 'The lamp over bed four\n\nThe lamp over bed four still burns. Everything else in the maternity ward of {P} is rubble since jets hit the clinic on {W}. {N} people were killed.',
      bulletin: 'Attacks on health care\n\n{P} – {D} – air-dropped bomb on a clinic – {N} killed, {n} injured\n\nDorma – 3 March – ambulance looted – no victims',
      followUp: 'Where women now give birth\n\nThe bombing of the clinic at {P} on {D} killed {N} people. Women now give birth at home.',
      claim: 'Air force: target was a command post\n\nThe air force said it had struck a command post in {P} on {W}. It denied that {N} people had been killed at a clinic.',
      hospital: 'Dorma hospital, update\n\nFrom the air strike of {W} on the clinic at {P} we have {n} wounded. {N} bodies were brought to our morgue.',
    },
  },
];
