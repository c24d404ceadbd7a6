import { lookAt } from './core.ts';
import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import type { Area } from './area.ts';

/** Refuses what a protected sheet does not allow, as Excel does: changes of locked cells, and what its options do not name. */
export function checkUnlocked(core: Core, area: Area, option: string | null = null): void {
  const { protection, name } = core.sheet(area.sheet);
  if (!protection.on) return;
  if (option !== null && protection.options[option] === true) return;
  const refuse = (): never => { throw new ModelError('AccessDenied', `The sheet "${name}" is protected: unprotect it first.`); };
  if (option !== null) refuse();
  if (area.rows * area.columns > 1_000_000) refuse();
  for (let r = area.row; r < area.row + area.rows; r++) for (let c = area.column; c < area.column + area.columns; c++) if ((core.cellAt(area.sheet, r, c)?.style ?? lookAt(core, area.sheet, r, c)).locked) refuse();
}

/** Refuses anything that changes a protected sheet itself. */
export function checkUnprotected(core: Core, sheet: string, option: string | null = null): void {
  const { protection, name } = core.sheet(sheet);
  if (protection.on && (option === null || protection.options[option] !== true)) throw new ModelError('AccessDenied', `The sheet "${name}" is protected: unprotect it first.`);
}
