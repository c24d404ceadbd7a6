import type { Workspace } from './workspace.ts';
import { tell } from './dialog.ts';

/** Only these leave the page: a workbook's link never runs a script. */
const SAFE = /^(?:https?:|mailto:)/i;

/** Follows the active cell's link once its particulars are known: inside the workbook by moving there, outside in a window of its own that knows nothing of this one. */
export async function followLink(workspace: Workspace): Promise<void> {
  const { active } = workspace.selection();
  const shown = workspace.mirror.cellAt(active.row, active.column);
  if (shown?.isLink !== true) return;
  const link = await linkAt(workspace);
  if (link === null) return;
  if (link.documentReference !== null && link.documentReference !== '') {
    const { area } = await workspace.connection.ask({ kind: 'find', address: link.documentReference.replace(/^#/, ''), sheet: workspace.sheet() });
    if (area === null) await tell(`Reference isn't valid: ${link.documentReference}`);
    else workspace.goTo(area);
  } else if (link.address !== null && SAFE.test(link.address)) open(link.address, '_blank', 'noopener,noreferrer');
  else if (link.address !== null) await tell(`The workbench opens web and mail addresses only: ${link.address}`);
}

/** The hub tells of the active cell after each selection; a click may come before it has. */
function linkAt(workspace: Workspace): Promise<{ readonly address: string | null; readonly documentReference: string | null } | null> {
  const { active } = workspace.selection();
  const known = (): boolean => {
    const cell = workspace.mirror.active();
    return cell !== null && cell.at.sheet === workspace.sheet() && cell.at.row === active.row && cell.at.column === active.column;
  };
  return new Promise((resolve) => {
    const look = (left: number): void => {
      if (known()) resolve(workspace.mirror.active()?.link ?? null);
      else if (left === 0) resolve(null);
      else setTimeout(() => { look(left - 1); }, 20);
    };
    look(50);
  });
}
