/**
 * What a build leaves out or writes shorter, so that the shipped reader stays small: the examples and sentences of recognizers and refiners
 * (tests and documents need them, readers do not), and forms of words that follow a rule. `lexicon/forms.ts` reads the short forms as well as the long ones.
 */
import ts from 'typescript';

const isTold = (node) => ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)
  && (['examples', 'counterExamples'].includes(node.name.text) || (node.name.text === 'words' && ts.isStringLiteral(node.initializer)));

/** A transformer that drops what an object literal tells of itself: its examples and its sentence for the documents. */
const withoutExamples = () => (context) => (file) => {
  const visit = (node) => (isTold(node) ? undefined : ts.visitEachChild(node, visit, context));
  return ts.visitNode(file, visit);
};

const isRule = (path) => /[\\/]claims[\\/](recognizers|refiners)[\\/]\w+\.ts$/.test(path);

/** For ts-loader. */
export const transformersFor = () => ({ before: [(context) => (file) => (isRule(file.fileName) ? withoutExamples()(context)(file) : file)] });

/** The plural that the reader knows by rule (lexicon/forms.ts). */
const pluralOf = (noun) => (/man$/.test(noun) ? noun.replace(/man$/, 'men') : /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : noun + (/(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's'));

/** "soldier/soldiers" as "soldier", "kill kills killed killed killing" as "kill*", "stab stabs stabbed stabbed stabbing" as "stab*b". */
export const shorten = (words) => words
  .replace(/^([^|:]+)((?:\|[^:]+)?): \1n$/, '$1$2')
  .replace(/^([^/]+)\/([^/]+)$/, (entry, singular, plural) => (plural === pluralOf(singular) ? singular : entry))
  .replace(/^(\S*(?:s|x|ch|sh)) \1es \1ed \1ed \1ing\b/, '$1*')
  .replace(/^(\S*[^aeouy\s])y \1ies \1ied \1ied \1ying\b/, '$1y*')
  .replace(/^(\S*[^eysx\s]) \1s \1ed \1ed \1ing\b/, '$1*')
  .replace(/^(\S*([^\s])) \1s \1\2ed \1\2ed \1\2ing\b/, '$1*$2')
  .replace(/^(\S+)e \1es \1ed \1ed \1ing\b/, '$1e*');

const backwards = (words) => [...words].reverse().join('');

/** A list as one string, ordered by endings; "^" stands for the last word of the entry before: "army officer;police^". */
const packList = (list) => {
  let before = '';
  return [...list].sort((a, b) => (backwards(a) < backwards(b) ? -1 : 1)).map((entry) => {
    const last = entry.split(' ').at(-1);
    const same = entry.includes(' ') && last === before;
    before = last;
    return same ? `${entry.slice(0, -last.length - 1)}^` : entry;
  }).join(';');
};

const packed = (value) => {
  if (typeof value === 'string') return shorten(value);
  if (Array.isArray(value)) { const list = value.map(packed); return list.every((v) => typeof v === 'string') ? packList(list) : list; }
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.fromEntries(Object.entries(value).map(([key, v]) => [key, packed(v)]));
  return Object.keys(own).length === 1 && typeof own.city === 'string' ? own.city : own;
};

/** A lexicon file with its words shortened and every list of them as one string, whose order says nothing; a country of which only cities are known as the list of these. */
export const packLexicon = (json) => JSON.stringify(packed(JSON.parse(json)));

/** The same for esbuild. */
export const forEsbuild = (readFile) => ({
  name: 'shipped',
  setup(build) {
    build.onLoad({ filter: /[\\/]claims[\\/](recognizers|refiners)[\\/]\w+\.ts$/ }, async ({ path }) => ({
      contents: ts.transpileModule(await readFile(path, 'utf8'), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }, transformers: { before: [withoutExamples()] } }).outputText, loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]lexicon[\\/]en[\\/]\w+\.json$/ }, async ({ path }) => ({ contents: packLexicon(await readFile(path, 'utf8')), loader: 'json' }));
  },
});
