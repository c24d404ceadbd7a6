import { createCalculator } from '../../src/calc/calculator.ts';
import { createWorkbook } from '../../src/workbench/model/workbook.ts';
import { createSession } from '../../src/workbench/protocol/session.ts';
import type { Session, SessionOptions } from '../../src/workbench/protocol/session.ts';
import type { WorkbookModel } from '../../src/workbench/model/model.ts';
import { excelHost } from '../../src/hosts/excel/excelHost.ts';
import type { WorkbookHost } from '../../src/workbook/host.ts';
import { openOfficeJs } from '../workbench/officejs.ts';

/** The real Office.js over our own host, in Node: what the add-in does to a workbook, without Excel. */
export interface InNode { readonly model: WorkbookModel; readonly session: Session; readonly host: WorkbookHost; /** The sizes of the requests since the last time it was asked, in bytes. */ readonly requests: () => readonly number[] }

/** Opens a workbook for one client. The library speaks to whichever was opened last. */
export function openInNode(of: { readonly model?: WorkbookModel; readonly client?: string; readonly apiSets?: SessionOptions['apiSets'] } = {}): InNode {
  const model = of.model ?? createWorkbook({ calculator: createCalculator(), now: () => '2026-11-25T12:00:00.000Z' });
  const client = of.client ?? 'ana';
  const inner = createSession(model, { client, user: { name: client, email: `${client}@example.org` }, ...(of.apiSets ? { apiSets: of.apiSets } : {}) });
  const sizes: number[] = [];
  const session: Session = { ...inner, process: (request, answer) => { sizes.push(request.size); inner.process(request, answer); } };
  openOfficeJs(session);
  return { model, session, host: excelHost(), requests: () => sizes.splice(0) };
}
