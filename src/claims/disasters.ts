/** Means by which people die in many places at once, and by nobody's hand. */
export const DISASTERS: ReadonlySet<string> = new Set(['earthquake', 'tsunami', 'flood', 'landslide', 'avalanche', 'storm', 'volcano', 'weather', 'fire']);
