import { invalidArgument } from './failures.ts';
import { HostObject, type ClassOf } from './objects.ts';

/** A method's arguments, read by position and kind. Whatever is of another kind is refused as Excel refuses it: InvalidArgument. */
export class Args {
  readonly values: readonly unknown[];
  constructor(values: readonly unknown[]) { this.values = values; }

  at(index: number): unknown { return this.values[index] ?? null; }
  has(index: number): boolean { return this.at(index) !== null; }

  text(index: number, otherwise?: string): string { return textOf(this.values[index] ?? otherwise); }
  number(index: number, otherwise?: number): number { return numberOf(this.values[index] ?? otherwise); }
  whole(index: number, otherwise?: number): number { return wholeOf(this.values[index] ?? otherwise); }
  flag(index: number, otherwise?: boolean): boolean { return flagOf(this.values[index] ?? otherwise); }
  oneOf<T extends string>(index: number, words: readonly T[], otherwise?: T): T { return oneOf(this.values[index] ?? otherwise, words); }
  record(index: number): Readonly<Record<string, unknown>> { return recordOf(this.values[index]); }

  /** What an argument that is an object of one class stands for. */
  object<S>(index: number, of: ClassOf<S>): S {
    const self = this.objectOrNull(index, of);
    if (self === null) throw invalidArgument();
    return self;
  }

  objectOrNull<S>(index: number, of: ClassOf<S>): S | null {
    const value = this.values[index];
    return value instanceof HostObject && (value.of as unknown) === of ? value.self as S : null;
  }
}

export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw invalidArgument();
}

export function numberOf(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument();
}

export function wholeOf(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw invalidArgument();
}

export function flagOf(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument();
}

/** A word of an enumeration, whatever its case. */
export function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const lower = typeof value === 'string' ? value.toLowerCase() : null;
  const word = words.find((w) => w.toLowerCase() === lower);
  if (word === undefined) throw invalidArgument();
  return word;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof HostObject);

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw invalidArgument();
}
