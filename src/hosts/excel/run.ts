import { asHostError } from './errors.ts';

/** Does its work in one Excel.run that waits for the end of a cell edit; whatever Excel refuses comes out as a `HostError`. `place` is said where the failure itself names none. */
export async function inExcel<T>(place: string | null, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw asHostError(error, place);
  }
}

/** Whether Excel has the members of a version of ExcelApi. 1.12 is there: the manifest asks for it. */
export const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
