import './fabricConfig.ts';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { initializeIcons } from 'office-ui-fabric-react/lib/Icons';
import { Customizer } from 'office-ui-fabric-react/lib/Utilities';
import { loadTheme } from 'office-ui-fabric-react/lib/Styling';
import { readArticle } from '../claims/readArticle.ts';
import { findWorkbook, isDarkTheme } from '../hosts/excel/workbook.ts';
import type { WorkbookState } from '../hosts/excel/workbook.ts';
import type { Article } from '../text/article.ts';
import { Pane } from './Pane.tsx';
import { makeTheme, ThemeProvider } from './theme.ts';

const read = (article: Article) => readArticle(article);

/** Reading needs no workbook, so the pane stands at once; whether there is one to insert into is told when Office.js has answered. */
function render(workbook: WorkbookState): void {
  const theme = makeTheme(isDarkTheme());
  loadTheme(theme);
  ReactDOM.render(
    <Customizer settings={{ theme }}><ThemeProvider value={theme}><Pane read={read} hasWorkbook={workbook.kind === 'workbook'} /></ThemeProvider></Customizer>,
    document.getElementById('pane'),
  );
}

initializeIcons('assets/fonts/');
document.body.style.margin = '0';
render({ kind: 'none' });
void findWorkbook().then(render);
