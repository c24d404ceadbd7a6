/** What is worked out when it is first asked for: a run over a grown workbook asks for little of what a first run needs. */
export function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The lists of many in one list: what `flatMap` does, without a list for each. */
export function joined<T, U>(list: readonly T[], of: (item: T) => readonly U[]): U[] {
  const all: U[] = [];
  for (const item of list) for (const part of of(item)) all.push(part);
  return all;
}
