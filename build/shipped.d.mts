import type { Plugin } from 'esbuild';

export function shorten(words: string): string;
export function packLexicon(json: string): string;
export function forEsbuild(readFile: (path: string, encoding: 'utf8') => Promise<string>): Plugin;
