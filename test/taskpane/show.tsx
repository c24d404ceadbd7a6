import * as React from 'react';
import { configure, fireEvent, render, screen } from '@testing-library/react';
import { setIconOptions } from 'office-ui-fabric-react/lib/Styling';
import { Pane } from '../../src/taskpane/Pane.tsx';
import type { Kept } from '../../src/taskpane/keptDrafts.ts';
import type { Services } from '../../src/taskpane/services.ts';
import type { Settings } from '../../src/taskpane/state/state.ts';
import { STRINGS } from '../../src/taskpane/strings.ts';
import { samples } from '../samples.ts';
import { testDesk } from './testDesk.ts';

// Machines that are busy with other things answer late.
configure({ asyncUtilTimeout: 15_000 });

// The icons' font is drawn by browsers alone; Fabric would say so for each icon of each picture.
setIconOptions({ disableWarnings: true });

// jsdom draws nothing and so scrolls nowhere.
Element.prototype.scrollIntoView = () => undefined;

export const NOW = '2026-11-25T10:00:00Z';

/** The pane with the worker's code, without a workbook unless one is given. */
export function show(of: Partial<Services> & { readonly settings?: Settings; readonly kept?: Kept } = {}): { readonly remembered: Settings[] } {
  const { settings, kept, ...given } = of;
  const remembered: Settings[] = [];
  const services: Services = { desk: testDesk(), host: null, now: () => NOW, remember: (s) => { remembered.push(s); }, keep: () => 0, samples: async () => samples().map((a) => ({ kind: 'text', name: a.id, text: a.text })), ...given };
  render(<Pane services={services} {...(settings ? { settings } : {})} {...(kept ? { kept } : {})} />);
  return { remembered };
}

export const type = (text: string): void => { fireEvent.change(screen.getByLabelText(STRINGS.read.paste), { target: { value: text } }); };

/** As a browser hands over what was copied. */
export const paste = (of: { readonly text: string; readonly html?: string }): void => {
  fireEvent.paste(screen.getByLabelText(STRINGS.read.paste), { clipboardData: { getData: (kind: string) => (kind === 'text/html' ? of.html ?? '' : of.text) } });
};

export const press = (name: string | RegExp): void => { fireEvent.click(screen.getByRole('button', { name })); };
export const found = (n: number): Promise<HTMLElement> => screen.findByRole('heading', { name: STRINGS.read.found(n) });
