import { expect, it } from 'vitest';
import { firstWords } from '../../src/taskpane/flow/firstWords.ts';

it.each([
  ['Outlet: Wire\nPublished: 2019-03-05\n\nA ferry sank off Mtwara. Nine are missing.', 'A ferry sank off Mtwara'],
  ['Outlet: Wire\nTitle: Ferry sinks off Mtwara\nPublished: 2019-03-05\n\nNine people are missing.', 'Ferry sinks off Mtwara'],
  ['  \n\nFlood kills 12 in Gofa\n\nTwelve people died.', 'Flood kills 12 in Gofa'],
  ['At least 12 people were killed and dozens more were injured when a crowded bus fell into a gorge', 'At least 12 people were killed and dozens more were injured …'],
  ['Published: 2019-03-05', ''],
  ['', ''],
])('calls a text by its headline or its first words: %j', (text, words) => { expect(firstWords(text)).toBe(words); });
