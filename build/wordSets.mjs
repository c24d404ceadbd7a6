/**
 * Sets of words stand in the rules that ask them. A build moves them together, beside the lexicon, where like words stand near each other: the compressed bundle is the
 * smaller for it. `['a', 'b', 'c', 'd'].includes(word)` becomes a set as well. The order of a set's words says nothing, as that of a list does in the lexicon.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { byEnding, packList } from './packing.mjs';

const SRC = join(import.meta.dirname, '../src');
/** Stands for the module that holds all sets; its text is `setsModule()`. */
export const SETS_FILE = join(import.meta.dirname, 'sets.js');
/** Shorter lists stay where they are. */
const SHORTEST = 4;

/** A text in one piece or in several that are joined by +. */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken ? `${textOf(node.left)}${textOf(node.right)}` : '';
}

const isCallOf = (node, name) => ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === name && node.arguments.length === 1;

/** The words of `['a', 'b']` or `'a b'.split(' ')`, as the lexicon packs a list; null for anything else, and for words that such a list cannot hold. */
function listAt(node, shortest) {
  const words = ts.isArrayLiteralExpression(node) ? node.elements.map(textOf) : isCallOf(node, 'split') && textOf(node.arguments[0]) === ' ' ? textOf(node.expression.expression).split(' ') : [];
  return words.length >= shortest && words.every((word) => /^[^\s;^|!][^;^|!]*$/.test(word)) ? packList(words) : null;
}

/** `new Set(words)` as the set, `words.includes(word)` as the set's answer; everything else as it is. `nameOf` gives the name of a list's set, or null. */
function withSets(node, factory, nameOf) {
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Set' && node.arguments?.length === 1) {
    const name = nameOf(listAt(node.arguments[0], 1));
    return name === null ? node : factory.createIdentifier(name);
  }
  const name = isCallOf(node, 'includes') ? nameOf(listAt(node.expression.expression, SHORTEST)) : null;
  return name === null ? node : factory.createCallExpression(factory.createPropertyAccessExpression(factory.createIdentifier(name), 'has'), undefined, node.arguments);
}

/** A transformer that names the sets of a file. */
const setsIn = (nameOf) => (context) => (file) => {
  const visit = (node) => ts.visitEachChild(withSets(node, context.factory, (list) => (list === null ? null : nameOf(list))), visit, context);
  return ts.visitNode(file, visit);
};

let gathered = null;

/** Every list of words of the reader's rules, with the name of its set; like lists stand near each other. */
function gather() {
  if (gathered !== null) return gathered;
  const lists = new Set();
  for (const room of ['lexicon', 'text', 'claims']) {
    for (const path of readdirSync(join(SRC, room), { recursive: true }).filter((name) => name.endsWith('.ts'))) {
      const file = ts.createSourceFile(path, readFileSync(join(SRC, room, path), 'utf8'), ts.ScriptTarget.ES2022, true);
      ts.transform(file, [setsIn((list) => { lists.add(list); return 'asked'; })]);
    }
  }
  gathered = new Map([...lists].sort(byEnding).map((list, n) => [list, `$S${n}`]));
  return gathered;
}

/** The module of all sets. */
export function setsModule() {
  const sets = gather();
  return `import { listed } from ${JSON.stringify(join(SRC, 'lexicon/forms.ts'))};\nexport const [${[...sets.values()].join(', ')}] = ${JSON.stringify([...sets.keys()].join('|'))}.split('|').map((list) => new Set(listed(list)));\n`;
}

/** The name that `const NAMES = set` gives to one of these sets within its file, or null: an import can give it too, and the bundle is spared a second name. */
function renamed(statement, sets) {
  const [only, more] = ts.isVariableStatement(statement) && statement.modifiers === undefined ? statement.declarationList.declarations : [];
  return more === undefined && only?.initializer !== undefined && ts.isIdentifier(only.initializer) && sets.has(only.initializer.text) ? only : null;
}

const isImportOf = (node, file) => ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && node.moduleSpecifier.text.endsWith(file);

/**
 * A transformer that asks the module of all sets. A list that it does not hold, because somebody has typed it since the build began, stays in its place. The lexicon imports
 * the module ahead of what is set aside, so that it stands among the words that its own are most like.
 */
export const withSharedSets = (context) => (file) => {
  const { factory } = context;
  const used = new Set();
  const changed = setsIn((list) => { const name = gather().get(list) ?? null; if (name !== null) used.add(name); return name; })(context)(file);
  const words = changed.statements.findIndex((statement) => isImportOf(statement, '/setAside.json'));
  if (used.size === 0 && words < 0) return changed;
  const own = changed.statements.filter((statement) => renamed(statement, used) !== null);
  const names = factory.createNamedImports([
    ...[...used].map((name) => factory.createImportSpecifier(false, undefined, factory.createIdentifier(name))),
    ...own.map((statement) => renamed(statement, used)).map(({ name, initializer }) => factory.createImportSpecifier(false, initializer, name)),
  ]);
  const line = factory.createImportDeclaration(undefined, used.size === 0 ? undefined : factory.createImportClause(undefined, undefined, names), factory.createStringLiteral(SETS_FILE));
  const at = Math.max(words, 0);
  return factory.updateSourceFile(changed, [...changed.statements.slice(0, at), line, ...changed.statements.slice(at).filter((statement) => !own.includes(statement))]);
};
