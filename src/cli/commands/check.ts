import { computedValues } from '../../hosts/xlsx/recalculate.ts';
import { tallyAgain } from '../../pipeline.ts';
import { checkBook } from '../../workbook/check.ts';
import type { Arguments } from '../arguments.ts';
import { FINDINGS, NOTHING_READ, print, say } from '../io.ts';
import { openFile } from '../openFile.ts';

/** Compares a workbook with its own evidence; exit code 1 when something differs. */
export async function check(args: Arguments): Promise<number> {
  const file = args.files[0] ?? '';
  const opened = await openFile(file, args);
  if (opened === null) return NOTHING_READ;
  const { read, restored } = opened;
  const { reconciliation } = tallyAgain(restored, []);
  const findings = checkBook(read, { restored, reconciliation, computed: computedValues(opened.book) });
  if (args.json) await print(JSON.stringify({ findings, issues: restored.issues.map((i) => ({ code: i.code, words: i.words })) }));
  else for (const f of findings) await print(`${f.at}: ${f.words}`);
  say(findings.length === 0 ? `${file}: the texts, the readings, the formulas and every figure agree.` : `${file}: ${findings.length} ${findings.length === 1 ? 'difference' : 'differences'}.`);
  return findings.length === 0 ? 0 : FINDINGS;
}
