import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The house's rooms from left to right: a file may import its own room and rooms to the left. */
export const ROOMS = ['calc', 'ooxml', 'lexicon', 'text', 'claims', 'incidents', 'tallies', 'exchange', 'workbook', 'pipeline', 'hosts', 'taskpane', 'cli', 'workbench'] as const;
const DOORS = new Set(['taskpane', 'cli', 'workbench']);

export interface Import { readonly file: string; readonly target: string }

/** The room of a file below src: its folder, or its name for pipeline.ts. */
export const roomOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.tsx?$/, '');

/** What is wrong with an import, or null. */
export function wrongImport({ file, target }: Import): string | null {
  const [from, to] = [roomOf(file), roomOf(target)];
  const say = (why: string): string => `${file} imports ${target}: ${why}`;
  if (from === to) return from === 'hosts' && file.split('/')[1] !== target.split('/')[1] && target !== 'hosts/host.ts' ? say('hosts do not know each other') : null;
  const [left, right] = [ROOMS.indexOf(from as never), ROOMS.indexOf(to as never)];
  if (left < 0 || right < 0) return say('no such room is known');
  if (DOORS.has(to)) return say('nothing imports a door');
  if (right > left) return say(`${to} lies to the right of ${from}`);
  if (from === 'hosts' && to !== 'workbook' && to !== 'calc' && to !== 'ooxml') return say('hosts import only workbook, calc and ooxml');
  if (from === 'workbench' && to !== 'calc' && to !== 'ooxml') return say('the workbench stands in for Excel and knows only calc and ooxml');
  if (to === 'hosts' && !DOORS.has(from)) return say('only doors import hosts');
  return null;
}

const IMPORT = /(?:from|import)\s+'(\.[^']+)'/g;

export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((f) => f.replaceAll('\\', '/')).filter((f) => /\.tsx?$/.test(f)).sort();
}

export function importsOf(src: string): readonly Import[] {
  return filesBelow(src).flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(IMPORT)].map((m) => ({ file, target: relative(src, resolve(dirname(join(src, file)), m[1] as string)).replaceAll('\\', '/') })));
}
