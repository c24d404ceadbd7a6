import '../../src/taskpane/fabricConfig.ts';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { initializeIcons } from 'office-ui-fabric-react/lib/Icons';
import { loadTheme } from 'office-ui-fabric-react/lib/Styling';
import { Customizer } from 'office-ui-fabric-react/lib/Utilities';
import { Pane } from '../../src/taskpane/Pane.tsx';
import type { Services } from '../../src/taskpane/services.ts';
import { makeTheme, ThemeProvider } from '../../src/taskpane/theme.ts';
import { makeDesk } from '../../src/taskpane/worker/desk.ts';
import type { Article } from '../../src/text/article.ts';
import { bookOf } from '../taskpane/bookOf.ts';
import { editsHost, selectedRow } from '../taskpane/editsHost.ts';

declare global {
  interface Window { readonly articles: readonly Article[]; choose?: (table: string, column: string, is: string) => void }
}

/** The pane beside a workbook in memory, for tests of its looks: the page hands over the articles that the workbook holds. Never part of a build. */
const host = editsHost(bookOf(window.articles));
window.choose = (table, column, is) => { host.choose(selectedRow(host.book(), table, { column, is })); };
const services: Services = { desk: makeDesk('test'), host, now: () => '2026-11-25T10:00:00Z', remember: () => undefined, keep: () => 0, samples: async () => [] };
const theme = makeTheme(window.matchMedia('(prefers-color-scheme: dark)').matches);
loadTheme(theme);
initializeIcons('assets/fonts/');
document.body.style.margin = '0';
ReactDOM.render(<Customizer settings={{ theme }}><ThemeProvider value={theme}><Pane services={services} settings={{ reviewer: 'Ana', follow: true }} /></ThemeProvider></Customizer>, document.getElementById('pane'));
