import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/text/article.ts';
import type { Item } from '../../src/taskpane/worker/messages.ts';
import { makeClient } from '../../src/taskpane/worker/client.ts';
import type { Port } from '../../src/taskpane/worker/client.ts';
import { samples } from '../samples.ts';
import { testDesk } from './testDesk.ts';

const take = (items: readonly Item[], split = true) => testDesk().ask({ kind: 'take', items, split });
const file = (name: string, words: string | Uint8Array): Item => ({ kind: 'file', name, bytes: typeof words === 'string' ? new TextEncoder().encode(words) : words });
const article = (text: string, of: Partial<Article> = {}): Article => ({ id: 'a', text, outlet: null, title: null, address: null, published: null, ...of });
const paragraph = (words: string): string => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

describe('taking in', () => {
  it('cleans a page: its words, title, outlet, address and day, and nothing that could run', async () => {
    const html = '<html><head><title>x</title><meta property="og:title" content="Raid &amp; aftermath"><meta property="og:site_name" content="Wire"><meta property="og:url" content="https://example.org/1"><meta property="article:published_time" content="2018-05-24T09:00:00Z"></head><body><script>alert(1)</script><nav>Menu</nav><p>A blast killed <b>12</b> villagers.</p><p onclick="x()">Police said so.</p></body></html>';
    const { articles } = await take([{ kind: 'page', name: 'pasted', html, text: 'ignored' }]);
    expect(articles).toEqual([{ id: 'pasted', text: 'A blast killed 12 villagers.\n\nPolice said so.', title: 'Raid & aftermath', outlet: 'Wire', address: 'https://example.org/1', published: '2018-05-24' }]);
  });

  it('takes the plain words where the HTML holds none', async () => {
    const { articles } = await take([{ kind: 'page', name: 'p', html: '<meta charset="utf-8"><style>p{}</style>', text: 'Two men died.' }]);
    expect(articles.map((a) => a.text)).toEqual(['Two men died.']);
  });

  it('parts several articles in one paste by a line of marks or by their header lines, and keeps one article whole', async () => {
    const two = await take([{ kind: 'text', name: 'pasted', text: 'Outlet: A\nPublished: 2018-05-24\n\nOne.\n\nOutlet: B\nPublished: 2018-05-25\n\nTwo.' }]);
    expect(two.wasSplit).toBe(true);
    expect(two.articles.map((a) => [a.outlet, a.published])).toEqual([['A', '2018-05-24'], ['B', '2018-05-25']]);
    expect((await take([{ kind: 'text', name: 'p', text: 'One.\n-----\nTwo.\n\n=====\n\nThree.' }])).articles.map((a) => a.text)).toEqual(['One.', 'Two.', 'Three.']);
    const one = await take([{ kind: 'text', name: 'p', text: 'He said - no.\n\nOutlet: is a word\n' }]);
    expect([one.wasSplit, one.articles.map((a) => a.text)]).toEqual([false, ['He said - no.\n\nOutlet: is a word\n']]);
  });

  it('reads a Word document: its paragraphs, without what was deleted', async () => {
    const xml = `<?xml version="1.0"?><w:document><w:body>${paragraph('Gunmen killed 3 men')}<w:p><w:del><w:r><w:delText>and 4 women</w:delText></w:r></w:del><w:r><w:t>on Sunday.</w:t></w:r></w:p></w:body></w:document>`;
    const bytes = zipSync({ 'word/document.xml': strToU8(xml), 'docProps/core.xml': strToU8('<cp:coreProperties><dc:title>Raid</dc:title></cp:coreProperties>') });
    expect((await take([file('raid.docx', bytes)])).articles).toEqual([{ id: 'raid', text: 'Gunmen killed 3 men\n\non Sunday.', title: 'Raid', outlet: null, address: null, published: null }]);
  });

  it('names each file that cannot be read and reads the others', async () => {
    const taken = await take([file('broken.docx', 'no archive'), file('picture.png', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 1])), file('empty.txt', '   '), file('list.csv', 'outlet,published,text\nWire,2018-05-24,"Two, or three, died."\n'), file('a.txt', 'One died.')]);
    expect(taken.issues.map((i) => i.words.split(':')[0])).toEqual(['broken.docx', 'picture.png', 'empty.txt']);
    expect(taken.articles.map((a) => [a.id, a.text, a.outlet])).toEqual([['list.csv row 2', 'Two, or three, died.', 'Wire'], ['a', 'One died.', null]]);
  });

  it('takes a lone first line for the title, below header lines too, and never a sentence', async () => {
    const [sample] = samples();
    const words = (sample?.text ?? '');
    expect((await take([{ kind: 'text', name: 's', text: words }])).articles[0]?.title).toBe(words.split('\n').find((l) => l.trim() !== '' && !/^\w+:/.test(l)));
    expect((await take([{ kind: 'text', name: 's', text: `It was over.\n\n${'Words follow. '.repeat(30)}` }])).articles[0]?.title).toBeNull();
  });
});

describe('reading a draft', () => {
  it('shows claims with a person\'s corrections in their places, and the reading beside them', async () => {
    const desk = testDesk();
    const text = 'A blast killed 12 villagers and injured at least 30 in Kandahar on Monday, police said.';
    const first = await desk.ask({ kind: 'read', key: 1, article: article(text), choices: [], by: '' });
    const [killed, injured] = first.reading.claims;
    if (!killed || !injured) throw new Error('The reader has changed.');
    const { claims } = await desk.ask({ kind: 'read', key: 1, article: article(text), by: 'Ana', choices: [{ kind: 'override-count', claim: killed.id, low: 14, best: 14, high: 14 }, { kind: 'reject-claim', claim: injured.id }] });
    expect(claims.map((c) => [c.claim.count.best, c.read.count.best, c.isCorrected, c.isRejected])).toEqual([[14, 12, true, false], [30, 30, false, true]]);
  });

  it('offers the day that the head prints, and takes none by itself', async () => {
    const answer = await testDesk().ask({ kind: 'read', key: 1, article: article('Raid on the camp\n\n24 May 2018\n\nThree men died on Sunday.'), choices: [], by: '' });
    expect(answer.suggestedDay).toEqual({ day: '2018-05-24', words: '24 May 2018' });
    expect(answer.reading.article.published).toBeNull();
    expect((await testDesk().ask({ kind: 'read', key: 1, article: article('Three men died on Sunday. The siege began in 2015.'), choices: [], by: '' })).suggestedDay).toBeNull();
  });

  it('knows the same text and nearly the same text, the later one as the earlier', async () => {
    const desk = testDesk();
    const [one, two] = samples();
    if (!one || !two) throw new Error('There are no samples.');
    const read = (key: number, text: string) => desk.ask({ kind: 'read', key, article: article(text, { id: `d${key}` }), choices: [], by: '' });
    expect((await read(1, one.text)).known).toBeNull();
    expect((await read(2, one.text)).known).toMatchObject({ as: 'Coalition jets hit airbase, dozens of Syrian soldiers dead', how: 'same', where: 'list' });
    expect((await read(1, one.text)).known).toBeNull();
    expect((await read(3, `${one.text}\nEdited by the desk in the evening.`)).known).toMatchObject({ how: 'nearly the same' });
    expect((await read(4, two.text)).known).toBeNull();
    await desk.ask({ kind: 'forget', keys: [1, 2, 3] });
    expect((await read(5, one.text)).known).toBeNull();
  });
});

describe('asking a worker', () => {
  const portOf = (): Port & { readonly sent: unknown[] } => { const sent: unknown[] = []; return { sent, postMessage: (m) => { sent.push(m); }, onmessage: null, onerror: null }; };

  it('hands each answer to whoever asked, in any order', async () => {
    const port = portOf();
    const desk = makeClient(port);
    const [a, b] = [desk.ask({ kind: 'forget', keys: [1] }), desk.ask({ kind: 'take', items: [], split: false })];
    port.onmessage?.({ data: { id: 2, answer: { articles: [], issues: [], wasSplit: false } } } as never);
    port.onmessage?.({ data: { id: 1, answer: null } } as never);
    expect(await Promise.all([a, b])).toEqual([null, { articles: [], issues: [], wasSplit: false }]);
  });

  it('says so when the worker fails or dies', async () => {
    const port = portOf();
    const desk = makeClient(port);
    const [a, b] = [desk.ask({ kind: 'forget', keys: [1] }), desk.ask({ kind: 'forget', keys: [2] })];
    port.onmessage?.({ data: { id: 1, failed: 'too long' } } as never);
    port.onerror?.({ message: 'gone' } as never);
    await expect(a).rejects.toThrow('too long');
    await expect(b).rejects.toThrow('gone');
  });
});
