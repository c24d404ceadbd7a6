import type { Case } from './cases.ts';

/** What two articles tell of one happening with few words in common, and what only looks like it: in the notation of `cases.ts`. */
export const CASES_JOINED: readonly Case[] = [
  {
    name: 'a ship by its name, in texts that give no day or that of a search or a tally; another ship of a name alike',
    articles: [
      'a1 | Island News | 2025-02-03 | Ferry sinks off Selar\n\nRescuers combed the sea on Monday for 17 people after the wooden KM Bahara Lestar went down south of the Selar Islands on Sunday evening. Five bodies have been found.',
      'a2 | Radio Selar | 2025-02-07 | Noon\n\nThe chief of police told this station that eighteen bodies from the KM Bahara Lestar have been brought ashore so far.',
      'a3 | Island News | 2025-02-10 | Search called off\n\nThe search for victims of KM Bahara Lestar was called off on Sunday after seven days. Sixteen people are confirmed dead.\n\nThe disaster agency said that 70 people had died in floods in the country from 1 January to 9 February.',
      'a4 | Water Police | 2025-02-05 | Note\n\nThe KM Bahara Jaya burned off Bulukam on Tuesday; one crewman was killed.',
    ],
    groups: ['a1:17 a1:Five a2:eighteen a3:Sixteen', 'a4:one'],
  },
  {
    name: 'at sea an island says where; one who sits in a town does not say that it was there',
    articles: [
      'b1 | Coast Guard | 2024-10-13 | Operation\n\nThree lifeless bodies were recovered after a wooden vessel went down 24 miles south of the island of Gavlos on Saturday.',
      'b2 | Meridian | 2024-10-13 | Five drown\n\nRescuers have pulled five bodies from the sea off the Greek isle of Gavlos after a wooden fishing boat capsized in high winds on Saturday evening, an official said.',
      'b3 | Radio Ilha | 2022-02-11 | News\n\nFive more bodies have come ashore since yesterday, and the dead of Sunday\'s boat accident off Matemu are now nineteen.',
      'b4 | Indico | 2022-02-09 | Dhow\n\nOn Sunday a dhow with families turned over off Matemu island. At least 14 people were drowned, according to the maritime administration in Ibor.',
    ],
    groups: ['b1:Three b2:five', 'b3:nineteen b4:14'],
  },
  {
    name: '"the Karsan dam tragedy" and "Sub: Karsan temple incident" say where, and "this is not Friday\'s accident" is of another day',
    articles: [
      'c1 | Rift Live | 2023-11-12 | LIVE: Subukara dam tragedy\n\n15:02 The commissioner for the Subukara dam tragedy speaks of seventeen dead. Twenty-four are admitted in Nakuro.\n\n07:55 For those who ask, this is not Friday\'s accident. That was a bus at Laga Kurno; nine people were killed.',
      'c2 | Relief Society | 2023-11-13 | Update 6\n\nSUBUKARA DAM BREAK, 12 November. 21 bodies were recovered from the mud.\n\nLAGA KURNO BUS, 10 November. 11 passengers are dead.',
    ],
    groups: ['c1:seventeen c1:Twenty-four c2:21', 'c1:nine c2:11'],
  },
  {
    name: 'where the mine lies, in a paragraph of its own before one that recalls another year',
    articles: [
      'd1 | Andes Desk | 2024-06-19 | Mine blast\n\nA methane explosion ripped through a coal mine in the centre of the country on Tuesday and killed six workers, the governor said.\n\nThe mine lies near the town of Sochara, 220 kilometres from the capital.\n\nIn 2023, a blast in the municipality of Sutara killed 21 miners.',
      'd2 | Radio Cordi | 2024-06-18 | Explosion at a coal mine in Sochara\n\nFive people are dead and six are missing after an explosion at a coal mine in Sochara on Tuesday.',
    ],
    groups: ['d1:six d2:Five d2:six', 'd1:21'],
  },
  {
    name: 'a locality in French and as Haitians write it; the days of the inquiry are not those of the attack',
    articles: [
      'e1 | Radio Lak | 2025-08-11 | News\n\nArmed men fell upon the locality of Bois-Noir during the night from Saturday to Sunday and killed 28 people, the deputy mayor said.',
      'e2 | Rights Watchers | 2025-08-13 | Report\n\nFrom 11 to 12 August a team of four took testimonies. It has a list of 42 people who were killed at Bwa Nwar.',
      'e3 | Rights Watchers | 2025-08-18 | Another report\n\nAt Bois-Lanbi gunmen killed three people on 30 July.',
    ],
    groups: ['e1:28 e2:42', 'e3:three'],
  },
  {
    name: 'a town with and without its marks; a form with its subject, its place and a day in figures; a label with a night',
    articles: [
      'f1 | Bosphor Desk | 2019-09-22 | Minibus\n\nNine farm workers were killed on Sunday when a minibus rolled over near Viranşehir, the gendarmerie said.',
      'f2 | Labour Watch | 2019-09-24 | Note\n\nTen workers died in the accident of 22 September near the town of Viransehir.',
      'f3 | General Hospital, Orvel | 2024-10-06 | Bulletin 3\n\nSub: Kondavala temple incident dt. 05.10.2024\n\nBrought dead: 11\n\nInjured registered: 49',
      'f4 | Press Office | 2024-10-05 | Crush\n\nNine people were killed in a stampede at the temple of Kondavala on Saturday.',
      'f5 | Liptar Watch | 2024-09-16 | Week 37\n\nTizigoro, 10 September. Hospital lists give 16 soldiers dead.\n\nInzuet, night of 11 to 12 September. The strike also killed four herders.\n\nBanibar, 13 September. Nobody was hurt.',
      'f6 | Ministry | 2024-09-12 | Bulletin\n\nIn the night of 11 to 12 September the air force struck a column near Inzuet; 22 terrorists were neutralised.',
    ],
    groups: ['f1:Nine f2:Ten', 'f3:11 f3:49 f4:Nine', 'f5:16', 'f5:four f6:22'],
  },
  {
    name: 'a place that is only taken over may be another than that which the other names: one day, one kind of place and a number that rose tell the same happening; two villages that both name themselves stay two',
    articles: [
      'g1 | Meridian Wire | 2022-05-18 | Church attacked\n\nGunmen shot dead seven worshippers in a church at Nefir on Monday evening, officials said.',
      'g2 | Parish Letter | 2022-05-19 | From the diocese\n\nTwo men were hurt in a brawl at Agbata on Sunday.\n\nOn Monday evening gunmen shot dead eight worshippers in the church.',
      'g3 | Rights Desk | 2022-05-20 | Note\n\nOn Thursday gunmen shot dead two traders at Sarvin.',
      'g4 | Meridian Wire | 2022-05-26 | Churches\n\nGunmen shot dead seven worshippers in a church at Umoko in Benue state on Tuesday.',
      'g5 | Radio Tavol | 2022-05-26 | Mission\n\nEight worshippers were gunned down in a church at Sundela in Benue state on Tuesday.',
    ],
    groups: ['g1:seven g2:eight', 'g2:Two', 'g3:two', 'g4:seven', 'g5:Eight'],
  },
  {
    name: 'a day that is only implied is that of a late death where several reports of one happening are nearly enough for it',
    articles: [
      'h1 | Meridian Wire | 2022-01-13 | Bus attacked\n\nGunmen ambushed an army bus near Orvel on Wednesday and killed nine soldiers, officials said. Fourteen were injured.',
      'h2 | Radio Tavol | 2022-01-14 | The bus\n\nEleven soldiers were killed when an army bus was ambushed near Orvel on Wednesday.',
      'h3 | Tavol Paper | 2022-01-31 | The month\n\nThe worst was the attack on the bus near Orvel. After a gunner succumbed on the 22nd, its dead are 13 soldiers.',
    ],
    groups: ['h1:nine h1:Fourteen h2:Eleven h3:13'],
  },
];
