import { HostFailure } from '../failures.ts';
import type { ClassOf, Host } from '../objects.ts';
import { sheetView, type SheetSelf } from './worksheet.ts';

/** What people may do on a protected sheet unless it is said otherwise (Excel.WorksheetProtectionOptions). */
const DEFAULT_OPTIONS = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false, allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false,
  allowInsertColumns: false, allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: 'Normal',
} as const;

export const worksheetProtection: ClassOf<SheetSelf> = {
  name: 'WorksheetProtection',
  get: {
    Options: (self, host) => { const { on, options } = sheetView(self, host).protection; return on ? { ...DEFAULT_OPTIONS, ...options } : null; },
    Protected: (self, host) => sheetView(self, host).protection.on,
  },
  call: {
    /** Fails where the sheet is protected already. */
    Protect: (self, args, host) => {
      if (sheetView(self, host).protection.on) throw new HostFailure('InvalidOperation');
      host.model.changeSheet(self.sheet, { protection: { on: true, options: args.has(0) ? args.record(0) : {} } });
      if (args.has(1)) host.parts.sheetPasswords.set(self.sheet, args.text(1));
    },
    Unprotect: (self, args, host) => {
      const password = host.parts.sheetPasswords.get(self.sheet);
      if (password !== undefined && sheetView(self, host).protection.on && password !== args.at(0)) throw new HostFailure('AccessDenied', 'The password you supplied is not correct.');
      host.parts.sheetPasswords.delete(self.sheet);
      host.model.changeSheet(self.sheet, { protection: { on: false, options: {} } });
    },
  },
};

/** Sheets cannot be added, deleted, renamed, moved or hidden while the workbook's structure is protected. */
export function checkStructure({ parts }: Host): void {
  if (parts.protection.on) throw new HostFailure('AccessDenied');
}

/** Of the workbook's structure. It binds add-ins; the page's own menus do not ask it. */
export const workbookProtection: ClassOf<null> = {
  name: 'WorkbookProtection',
  get: { Protected: (_self, { parts }) => parts.protection.on },
  call: {
    Protect: (_self, args, { parts }) => { Object.assign(parts.protection, { on: true, password: args.has(0) ? args.text(0) : null }); },
    Unprotect: (_self, args, { parts }) => {
      if (parts.protection.password !== null && parts.protection.password !== args.at(0)) throw new HostFailure('AccessDenied', 'The password you supplied is not correct.');
      Object.assign(parts.protection, { on: false, password: null });
    },
  },
};
