import { expect, it } from 'vitest';
import { sameSpelling } from '../../src/incidents/spelling.ts';

it.each([['Begayliya', 'Bughayliya'], ['al-Bukamal', 'Albukamal'], ['Muhaymida', 'Mohaymidah'], ['Qurayqosh', 'Kuraykosh']])('%s and %s spell one name', (a, b) => { expect(sameSpelling(a, b)).toBe(true); });

it.each([['Bighel', 'Begayliya'], ['Homs', 'Hama'], ['Kabul', 'Kunduz'], ['Mosul', 'Mopti']])('%s and %s do not', (a, b) => { expect(sameSpelling(a, b)).toBe(false); });
