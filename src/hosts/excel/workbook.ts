/** Whether this page runs beside a workbook, and if not, why not. */
export type WorkbookState = { readonly kind: 'workbook' } | { readonly kind: 'none' };

/** Asks Office.js where we are. Without Excel around it the library answers with no host; without the library there is none either. */
export async function findWorkbook(): Promise<WorkbookState> {
  if (typeof Office === 'undefined') return { kind: 'none' };
  const info = await Office.onReady();
  return info.host === Office.HostType.Excel ? { kind: 'workbook' } : { kind: 'none' };
}

/** Excel's own theme where it says one (desktop); on the web it says nothing and the system's preference is followed. */
export function isDarkTheme(): boolean {
  const theme = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  const stated = (theme as { readonly isDarkTheme?: boolean } | undefined)?.isDarkTheme;
  return stated ?? (typeof window !== 'undefined' && window.matchMedia?.('(prefers-color-scheme: dark)').matches === true);
}

/** Tells when the theme may be another one: the system's preference has changed. Office itself tells add-ins of Excel nothing. */
export function onThemeChange(tell: () => void): void {
  window.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', tell);
}

/** What keeps this page's memory apart from other pages' on the same machine, where Office says so (not on Windows). */
export const partitionKey = (): string | undefined => (typeof Office === 'undefined' ? undefined : (Office.context as { readonly partitionKey?: string } | undefined)?.partitionKey);

/** Where the workbook lies, to keep what belongs to it apart from other workbooks'; "" where it was never saved, or there is none. */
export const workbookAddress = (): string => (typeof Office === 'undefined' ? '' : (Office.context as { readonly document?: { readonly url?: string } } | undefined)?.document?.url ?? '');
