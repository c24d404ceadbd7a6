import type { Area } from '../../model/area.ts';
import { onSheet } from '../areas.ts';
import { objectOf, type Host, type HostObject } from '../objects.ts';
import { range } from './range.ts';
import { rangeAreas } from './rangeAreas.ts';

/** A range for an area; off the sheet is InvalidArgument. */
export const rangeOn = (host: Host, area: Area): HostObject => objectOf(range, { tracked: host.track(onSheet(area)) });

export const rangeOrNull = (host: Host, area: Area | null): HostObject | null => (area === null ? null : rangeOn(host, area));

/** Several areas of one sheet; `null` for none. */
export const rangesOrNull = (host: Host, areas: readonly Area[]): HostObject | null => (areas.length === 0 ? null : objectOf(rangeAreas, { ranges: areas.map((a) => ({ tracked: host.track(onSheet(a)) })) }));
