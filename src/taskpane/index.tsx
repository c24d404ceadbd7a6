import './fabricConfig.ts';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { initializeIcons } from 'office-ui-fabric-react/lib/Icons';
import { Customizer } from 'office-ui-fabric-react/lib/Utilities';
import { loadTheme } from 'office-ui-fabric-react/lib/Styling';
import { excelHost } from '../hosts/excel/excelHost.ts';
import { findWorkbook, isDarkTheme, onThemeChange, partitionKey, workbookAddress } from '../hosts/excel/workbook.ts';
import type { WorkbookHost } from '../workbook/host.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { Pane } from './Pane.tsx';
import { sampleItems } from './samples.ts';
import type { Services } from './services.ts';
import type { Settings } from './state/state.ts';
import { recall, remember } from './settings.ts';
import { keepDrafts, recallDrafts } from './keptDrafts.ts';
import type { Keeping, Kept } from './keptDrafts.ts';
import { makeTheme, ThemeProvider } from './theme.ts';
import { makeClient } from './worker/client.ts';

const desk = makeClient(new Worker(new URL('./worker/reader.ts', import.meta.url), { name: packageFile.version }));

/** A page in a private window may keep nothing at all. */
function storageOf(): Keeping | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

const storage = storageOf();
/** Articles that wait for insertion belong to one workbook. */
const draftsKey = (): string => `${partitionKey() ?? ''}${workbookAddress()} `;

const servicesWith = (host: WorkbookHost | null): Services => ({ desk, host, now: () => new Date().toISOString(), remember: (settings) => { remember(storage, partitionKey(), settings); }, keep: (kept) => keepDrafts(storage, draftsKey(), kept), samples: sampleItems });

/** What was remembered: Office names the key of it, so it is looked for when Office has answered. */
let remembered: { readonly settings: Settings; readonly kept: Kept | null } | null = null;

function render(services: Services): void {
  const theme = makeTheme(isDarkTheme());
  loadTheme(theme);
  // The browser draws calendars, scroll bars and marks of its own: they follow.
  document.documentElement.style.colorScheme = theme.isInverted ? 'dark' : 'light';
  document.body.style.background = theme.palette.neutralLighterAlt;
  ReactDOM.render(
    <Customizer settings={{ theme }}><ThemeProvider value={theme}><Pane services={services} {...remembered} /></ThemeProvider></Customizer>,
    document.getElementById('pane'),
  );
}

initializeIcons('assets/fonts/');
document.body.style.margin = '0';
// Reading needs no workbook, so the pane stands at once; whether there is one to insert into is told when Office.js has answered.
let services = servicesWith(null);
render(services);
onThemeChange(() => { render(services); });
void findWorkbook().then(({ kind }) => { if (kind === 'workbook') services = servicesWith(excelHost()); remembered = { settings: recall(storage, partitionKey()), kept: recallDrafts(storage, draftsKey()) }; render(services); });
