import type { WorkbookModel } from '../model/model.ts';
import type { Actor } from '../model/events.ts';

/** What `document.settings` and the workbook's settings share: the library writes each value as JSON. */
export const readSettings = (model: WorkbookModel): Readonly<Record<string, string>> => Object.fromEntries([...model.settings()].map(([key, value]) => [key, JSON.stringify(value)]));

function valueOf(text: string): unknown {
  try { return JSON.parse(text); }
  catch { return text; }
}

/** All settings at once, as the library saves them: those that are not named are gone. */
export function saveSettings(model: WorkbookModel, by: Actor, settings: Readonly<Record<string, string>>): void {
  model.batch(by, 'Settings', () => {
    for (const key of [...model.settings().keys()]) if (!(key in settings)) model.deleteSetting(key);
    for (const [key, text] of Object.entries(settings)) model.setSetting(key, valueOf(text));
  });
}
