/**
 * What a build leaves out or writes otherwise, so that the shipped reader stays small: the names, examples and sentences of recognizers and refiners (tests and documents
 * need them, readers do not), words that follow a rule (packing.mjs), sets of words that are better kept together (wordSets.mjs). What is read stays the same, to the byte.
 */
import ts from 'typescript';
import { packLexicon } from './packing.mjs';
import { SETS_FILE, setsModule, withSharedSets } from './wordSets.mjs';

export { packLexicon, packList, shorten } from './packing.mjs';
export { setsModule } from './wordSets.mjs';

const isText = (node, name) => ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === name && ts.isStringLiteral(node.initializer);
const isExample = (node) => ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && ['examples', 'counterExamples'].includes(node.name.text);

/** A transformer that drops what a rule tells of itself: its name, its sentence for the documents, its examples. */
const withoutExamples = (context) => (file) => {
  const visit = (node) => {
    const told = ts.isObjectLiteralExpression(node) && node.properties.some((property) => isText(property, 'words'));
    const kept = told ? context.factory.updateObjectLiteralExpression(node, node.properties.filter((p) => !isText(p, 'name') && !isText(p, 'words') && !isExample(p))) : node;
    return ts.visitEachChild(kept, visit, context);
  };
  return ts.visitNode(file, visit);
};

const RULE = /[\\/]claims[\\/](recognizers|refiners)[\\/]\w+\.ts$/;
const READER = /[\\/]src[\\/](claims|lexicon|text)[\\/](?:.*[\\/])?\w+\.ts$/;

/** Every transformer that a file of the reader goes through. */
const transformersOf = (path) => [...(RULE.test(path) ? [withoutExamples] : []), ...(READER.test(path) ? [withSharedSets] : [])];

/** For ts-loader. */
export const transformersFor = () => ({ before: [(context) => (file) => transformersOf(file.fileName).reduce((changed, transformer) => transformer(context)(changed), file)] });

/**
 * How terser is asked, by webpack and by the bench: "kind === 'trigger'" compresses better than "'trigger' === kind". A function with one caller stays where it is: moved into
 * its caller it is made anew at each call, and engines give up what they compiled for it as soon as none is left (the reader took up to three times as long after a collection of garbage).
 */
export const MINIFIED = { compress: { lhs_constants: false, reduce_funcs: false } };

const COMPILED = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };

/** The same for esbuild. */
export const forEsbuild = (readFile) => ({
  name: 'shipped',
  setup(build) {
    build.onLoad({ filter: READER }, async ({ path }) => ({
      contents: ts.transpileModule(await readFile(path, 'utf8'), { compilerOptions: COMPILED, fileName: path, transformers: { before: transformersOf(path) } }).outputText, loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]build[\\/]sets\.js$/ }, ({ path }) => (path === SETS_FILE ? { contents: setsModule(), loader: 'js' } : undefined));
    build.onLoad({ filter: /[\\/]lexicon[\\/]en[\\/]\w+\.json$/ }, async ({ path }) => ({ contents: packLexicon(await readFile(path, 'utf8')), loader: 'json' }));
  },
});
