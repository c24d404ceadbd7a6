import type { Claim, ClaimId, Effect } from '../claims/claim.ts';
import type { HeardList } from './heardLists.ts';

/** A day as a report gives it; `sure` when its own words state it, not when it follows from the rest of the article. */
export interface EventDay { readonly from: string; readonly to: string; readonly sure: boolean; /** The same as days since 1970, null where a day does not exist. */ readonly first: number | null; readonly last: number | null }

/** The names of a report with what comparing them needs. */
export interface Heard { readonly places: HeardList; readonly names: HeardList; readonly mentions: HeardList; readonly within: HeardList; readonly persons: HeardList; readonly regions: HeardList; /** Words of the article's head, where it tells of no place of its first happening, or only of a street or a house: names perhaps. */ readonly titled: HeardList }

/** One article's account of one happening, summed up for comparison. */
export interface Report {
  readonly key: string;
  /** The smallest claim id it had when it was read: it names the incident, whatever people reject or move later. */
  readonly anchor: ClaimId;
  readonly article: string;
  readonly family: string;
  readonly published: string | null;
  /** In days since 1970. */
  readonly publishedDay: number | null;
  readonly claims: readonly Claim[];
  /** The article's first happening: its title and quotations speak of it. */
  readonly main: boolean;
  readonly day: EventDay | null;
  readonly places: readonly string[];
  /** It names no place itself: the places are those of the article's main happening. */
  readonly placesImplied: boolean;
  /** Its places are districts or areas: where in them it happened is not said. */
  readonly rough: boolean;
  /** Its places are buildings or firms, of which another report may name the town. */
  readonly inner: boolean;
  /** Places of `places` that no list knows: villages, camps, wells. They are rare, so they speak loudly. */
  readonly rare: readonly string[];
  /** Known places that its sentences name without saying that it happened there. */
  readonly mentions: readonly string[];
  /** Provinces and regions that a list knows, countries left aside. */
  readonly regions: readonly string[];
  /** Countries, provinces and what contains the places. */
  readonly within: readonly string[];
  /** Places with the district that the text puts around each: two namesakes in two districts are two places. */
  readonly districts: readonly (readonly [string, string])[];
  /** Names that look like those of its places and that the article tells apart from them. */
  readonly apart: readonly (readonly [string, string])[];
  /** Countries that the article names, or that its known places lie in. */
  readonly countries: readonly string[];
  /** Names that are no known places: villages, ships, streets, persons. */
  readonly names: readonly string[];
  readonly persons: readonly string[];
  readonly heard: Heard;
  readonly targets: readonly string[];
  /** What else of the kind the article speaks of. */
  readonly otherTargets: readonly string[];
  readonly victims: readonly string[];
  readonly perpetrators: readonly string[];
  readonly means: readonly string[];
  readonly quotations: readonly string[];
  readonly background: boolean;
  readonly numbers: readonly Numbered[];
  /** Where each claim stands. */
  readonly settings: ReadonlyMap<ClaimId, Setting>;
}

/** A report with some fields changed. */
export const changedReport = (report: Report, change: Partial<Report>): Report => Object.assign(copy(report), change);

/** Field by field and in the order of reports.ts, so that all reports are objects of one shape: whatever compares two of them is compiled for it. */
const copy = (r: Report): Report => ({
  key: r.key, anchor: r.anchor, article: r.article, family: r.family, published: r.published, publishedDay: r.publishedDay, claims: r.claims, main: r.main,
  day: r.day, places: r.places, placesImplied: r.placesImplied, rough: r.rough, inner: r.inner, rare: r.rare, mentions: r.mentions, regions: r.regions, within: r.within,
  districts: r.districts, apart: r.apart, countries: r.countries, names: r.names, persons: r.persons, targets: r.targets, otherTargets: r.otherTargets,
  victims: r.victims, perpetrators: r.perpetrators, means: r.means, quotations: r.quotations, background: r.background, numbers: r.numbers, settings: r.settings,
  heard: r.heard,
});

export interface Setting { readonly passage: number; readonly block: number; readonly clock: number | null; readonly aftermath: boolean; /** What its sentence says before it. */ readonly before: string; /** And behind it. */ readonly after: string }

export interface Numbered { readonly effect: Effect; readonly actor: string | null; readonly n: number; readonly vague: boolean }
