/** Identities that look like Office's own: comments are of family 8, conditional formats 9, charts A. */
export const idFrom = (number: number, family: '8' | '9' | 'A'): string => `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-${family}000-000000000000}`;

export const sheetIdFrom = (number: number): string => `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
