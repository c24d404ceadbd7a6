import type { Item } from './worker/messages.ts';

const NAMES = ['airbase-strikes', 'monitor-bulletin', 'river-camp-strike', 'two-districts-original', 'two-districts-rewrite'];

/** The sample articles, written for this project, that stand beside the page. */
export const sampleItems = async (): Promise<readonly Item[]> => Promise.all(NAMES.map(async (name): Promise<Item> => {
  const answer = await fetch(`assets/samples/${name}.txt`);
  if (!answer.ok) throw new Error(`assets/samples/${name}.txt: ${answer.status}`);
  return { kind: 'text', name, text: await answer.text() };
}));
