import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';

const PATHS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

export const browserPath = (): string | undefined => PATHS.find((p): p is string => p !== undefined && existsSync(p));

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function openBrowser(of: { readonly width: number; readonly colorScheme: 'light' | 'dark' }): Promise<BrowserContext> {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found. Install one, or set CHROMIUM to its path.');
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'pane-')), { executablePath, args: FLAGS, headless: true, viewport: { width: of.width, height: 900 }, colorScheme: of.colorScheme });
  context.setDefaultTimeout(8_000);
  return context;
}
