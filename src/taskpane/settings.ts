import { FIRST_SETTINGS } from './state/state.ts';
import type { Settings } from './state/state.ts';

/** What is remembered on this machine, under a key that Office keeps apart from other pages' where it says one. */
const keyOf = (partition: string | undefined): string => `${partition ?? ''}casualty-tally settings`;

/** The part of localStorage that is used. */
export interface Remembering { readonly getItem: (key: string) => string | null; readonly setItem: (key: string, value: string) => void }

/** Settings as they were left; whatever is not understood is as at first. A browser that keeps nothing is no error. */
export function recall(storage: Remembering | null, partition: string | undefined): Settings {
  const saved = parse(storage?.getItem(keyOf(partition)) ?? null);
  return { reviewer: typeof saved.reviewer === 'string' ? saved.reviewer : FIRST_SETTINGS.reviewer, follow: typeof saved.follow === 'boolean' ? saved.follow : FIRST_SETTINGS.follow };
}

export const remember = (storage: Remembering | null, partition: string | undefined, settings: Settings): void => { storage?.setItem(keyOf(partition), JSON.stringify(settings)); };

function parse(saved: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(saved ?? '{}');
    return typeof value === 'object' && value !== null ? value as Readonly<Record<string, unknown>> : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
