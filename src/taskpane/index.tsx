import './fabricConfig.ts';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { initializeIcons } from 'office-ui-fabric-react/lib/Icons';
import { Customizer } from 'office-ui-fabric-react/lib/Utilities';
import { loadTheme } from 'office-ui-fabric-react/lib/Styling';
import { readArticle } from '../claims/readArticle.ts';
import { findWorkbook, isDarkTheme } from '../hosts/excel/workbook.ts';
import type { Article } from '../text/article.ts';
import { Pane } from './Pane.tsx';
import { makeTheme, ThemeProvider } from './theme.ts';

const read = (article: Article) => readArticle(article);

async function start(): Promise<void> {
  initializeIcons('assets/fonts/');
  const workbook = await findWorkbook();
  const theme = makeTheme(isDarkTheme());
  loadTheme(theme);
  document.body.style.margin = '0';
  ReactDOM.render(
    <Customizer settings={{ theme }}><ThemeProvider value={theme}><Pane read={read} hasWorkbook={workbook.kind === 'workbook'} /></ThemeProvider></Customizer>,
    document.getElementById('pane'),
  );
}

void start();
