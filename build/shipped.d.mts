import type { Plugin } from 'esbuild';

export function shorten(words: string): string;
export function packList(list: readonly string[]): string;
export function packLexicon(json: string): string;
export const MINIFIED: { readonly compress: { readonly lhs_constants: boolean } };
export function forEsbuild(readFile: (path: string, encoding: 'utf8') => Promise<string>): Plugin;
