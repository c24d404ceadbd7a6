import type { Clause } from '../clause.ts';
import type { Mentions } from '../mentions.ts';
import type { Draft } from '../recognizer.ts';

/** What is asked for its people: a claim's draft, in its clause, among those whom the text names. */

export interface Of { readonly clause: Clause; readonly mentions: Mentions; readonly draft: Draft }
