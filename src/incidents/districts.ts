import { sameName } from './heard.ts';

/** A district as it is kept beside a place: what is printed as one says so, a plain name may be that of a province ("Karsan, Orvel"). */
export const districtNamed = (name: string, rough: boolean): string => (rough ? `${name}${WORD}` : name);
const WORD = ' district';

const isSaid = (district: string): boolean => district.endsWith(WORD);
export const nameOfDistrict = (district: string): string => (isSaid(district) ? district.slice(0, -WORD.length) : district);

/** A district and a province are two things: what is told of one place by either speaks of no other place. */
export const areComparable = (a: string, b: string): boolean => isSaid(a) === isSaid(b);
export const areOtherDistricts = (a: string, b: string): boolean => areComparable(a, b) && !sameName(nameOfDistrict(a), nameOfDistrict(b));
