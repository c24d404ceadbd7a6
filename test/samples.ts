import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf } from '../src/exchange/given.ts';
import type { Article } from '../src/text/article.ts';

const folder = join(import.meta.dirname, '../assets/samples');

/** The five sample articles as the command line reads them. */
export const samples = (): readonly Article[] => readdirSync(folder).sort().map((file) => {
  const { article } = articleOf({ id: file.replace(/\.txt$/, ''), text: readFileSync(join(folder, file), 'utf8'), html: false, published: null });
  if (article === null) throw new Error(`${file} could not be read.`);
  return article;
});
