/**
 * What a build leaves out or writes shorter, so that the shipped reader stays small: the examples and sentences of recognizers and refiners
 * (tests and documents need them, readers do not), and forms of words that follow a rule. `lexicon/forms.ts` reads the short forms as well as the long ones.
 */
import ts from 'typescript';

const isTold = (node) => ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)
  && (['examples', 'counterExamples'].includes(node.name.text) || (node.name.text === 'words' && ts.isStringLiteral(node.initializer)));

/** A transformer that empties what an object literal tells of itself: its examples and its sentence for the documents. */
const withoutExamples = () => (context) => (file) => {
  const visit = (node) => {
    if (isTold(node)) return context.factory.createPropertyAssignment(node.name, ts.isStringLiteral(node.initializer) ? context.factory.createStringLiteral('') : context.factory.createArrayLiteralExpression());
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitNode(file, visit);
};

const isRule = (path) => /[\\/]claims[\\/](recognizers|refiners)[\\/]\w+\.ts$/.test(path);

/** For ts-loader. */
export const transformersFor = () => ({ before: [(context) => (file) => (isRule(file.fileName) ? withoutExamples()(context)(file) : file)] });

/** "soldier/soldiers" as "soldier/s", "kill kills killed killed killing" as "kill*". */
export const shorten = (words) => words
  .replace(/^([^/]+)\/\1s$/, '$1/s')
  .replace(/^(\S*[^e\s]) \1s \1ed \1ed \1ing$/, '$1*')
  .replace(/^(\S+)e \1es \1ed \1ed \1ing$/, '$1e*');

/** A lexicon file with its words shortened. */
export const packLexicon = (json) => JSON.stringify(JSON.parse(json, (_, value) => (typeof value === 'string' ? shorten(value) : value)));

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
