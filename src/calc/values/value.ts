import { isCalcError } from '../calc.ts';
import type { CalcError, CalcValue } from '../calc.ts';
import type { Sheet } from '../cells/sheet.ts';

/** A rectangle of cells, by its corners; both ends belong to it. Nothing is read until somebody asks. */
export interface Reference { readonly kind: 'reference'; readonly sheet: Sheet; readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** Values in rows, row after row in one list. */
export interface ArrayOfValues { readonly kind: 'array'; readonly rows: number; readonly columns: number; readonly values: readonly CalcValue[] }

/** Several rectangles at once: (A1:A3,C1:C3). */
export interface Areas { readonly kind: 'areas'; readonly areas: readonly Reference[] }

/** What a part of a formula gives while it is computed. */
export type Value = CalcValue | Reference | ArrayOfValues | Areas;

const make = (error: CalcError['error']): CalcError => Object.freeze({ error });

/** One object for each error. */
export const ERRORS = { na: make('#N/A'), value: make('#VALUE!'), ref: make('#REF!'), div0: make('#DIV/0!'), name: make('#NAME?'), num: make('#NUM!'), null: make('#NULL!'), spill: make('#SPILL!'), calc: make('#CALC!') } as const;

/** The error of that name, as one object. */
export const errorNamed = (name: string): CalcError | null => Object.values(ERRORS).find((e) => e.error === name) ?? null;

export const isScalar = (value: Value): value is CalcValue => typeof value !== 'object' || value === null || !('kind' in value);

export const isError = (value: Value): value is CalcError => isScalar(value) && isCalcError(value);

/** A range, where the value is one. */
export const rangeIn = (value: Value | undefined): Reference | null => (value !== undefined && !isScalar(value) && value.kind === 'reference' ? value : null);

/** The ranges of a value, one or several; null where it is no reference. */
export const areasIn = (value: Value | undefined): readonly Reference[] | null => (value === undefined || isScalar(value) || value.kind === 'array' ? null : value.kind === 'areas' ? value.areas : [value]);

export const arrayOf = (rows: number, columns: number, values: readonly CalcValue[]): ArrayOfValues => ({ kind: 'array', rows, columns, values });

export const heightOf = (ref: Reference): number => ref.bottom - ref.top + 1;
export const widthOf = (ref: Reference): number => ref.right - ref.left + 1;
export const isOneCell = (ref: Reference): boolean => ref.top === ref.bottom && ref.left === ref.right;

/** The same value: of the same type, and errors of the same name. */
export const sameValue = (a: CalcValue, b: CalcValue): boolean => a === b || (isCalcError(a) && isCalcError(b) && a.error === b.error);

/** The result of arithmetic as a cell holds it: what is no finite number is #NUM!. */
export const finite = (n: number): number | CalcError => (Number.isFinite(n) ? n : ERRORS.num);
