import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';

const actorOf = (text: string): string | null => readArticle({ id: 'x', text, title: null, outlet: null, address: null, published: '2022-06-10' }).claims.find((c) => c.count.best === 26)?.victim.actor ?? null;

describe('whose soldiers and police are meant where nobody says', () => {
  it.each([
    ['Raiders stormed a depot in southern Niger on Friday. The blast killed 26 soldiers. The province borders Nigeria, and Abuja has closed the road.', 'Government of Niger'],
    ['Russian guns shelled a village on Friday, killing 26 policemen in eastern Ukraine. Moscow was silent. Russia says it aims at barracks, and Kursk was hit, too.', 'Government of Ukraine'],
    ['A mine killed 26 soldiers near Mopti in Mali on Friday. The talks that led to the Algiers agreement go on.', 'Government of Mali'],
    ['Syrian roads are mined. On Friday 26 soldiers were killed. Russian planes flew by.', 'Government of Syria'],
  ])('%s', (text, actor) => { expect(actorOf(text)).toBe(actor); });

  it.each([
    ['Al-Shabaab said its fighters had attacked a post in Somalia, killing 26 militiamen.', null],
    ['The army said in Mogadishu, Somalia, that Al-Shabaab had lost 26 fighters.', 'Al-Shabaab'],
  ])('whom a group kills are not its own: %s', (text, actor) => { expect(actorOf(text)).toBe(actor); });
});
