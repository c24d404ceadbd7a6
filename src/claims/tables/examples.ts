import type { Example } from '../recognizer.ts';

/** What is read by the layout of a text and not by its sentences; each example reads as the claims it holds. */
export const LAYOUTS: readonly { readonly name: string; readonly words: string; readonly examples: readonly Example[] }[] = [
  {
    name: 'tables', words: 'Lines whose cells are parted by bars, tabs or wide gaps, below a head that names an effect: a happening where the row gives a day, a tally where it gives none',
    examples: [
      ['Place | Date | Dead | Injured\nKarsan | 24 May | 3 | 5\nOrvel | 26 May | 12 | 30', '3 killed; 5 injured; 12 killed; 30 injured'],
      ['Casualties by district, May 2020\n\nDistrict | Civilians killed\nKarsan | 14\nTotal | 23', '14 killed; 23 killed'],
      ['Team | Won | Lost\nKarsan | 12 | 3', ''],
    ],
  },
  {
    name: 'chronicles', words: 'Months and years as lines of their own: the days below are of that month and year, and are the text\'s own news however long ago',
    examples: [
      ['Attacks on the ring road, 2019\n\nJanuary\n\nOn the 3rd, raiders shot dead two drivers in Orvel.\n\nFebruary\n\n5th: Three soldiers killed at Tavol.', 'two killed; Three killed'],
      ['2018\n\n12 November: Raiders kill eight herders in Orvel.\n\n2019\n\n9 January – Five soldiers die near Dorma.', 'eight killed; Five killed'],
    ],
  },
];
