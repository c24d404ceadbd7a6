import { districtNamed } from './districts.ts';
import type { Named } from './names.ts';

/** All names are made here, so that they are objects of one shape: they are read many times. */
export const makeNamed = (of: Omit<Named, 'aside' | 'district' | 'container' | 'reference'>, more: Partial<Pick<Named, 'aside' | 'district' | 'container' | 'reference'>> = {}): Named => ({
  name: of.name, place: of.place, wide: of.wide, rough: of.rough, country: of.country, within: of.within, known: of.known, start: of.start, aside: more.aside ?? false, opens: of.opens, district: more.district ?? null, container: more.container ?? false, local: of.local, inner: of.inner, reference: more.reference ?? false,
});

/** The same name where another happening is recalled. */
export const asAside = (n: Named): Named => makeNamed({ ...n, place: false, opens: false }, { aside: true, district: n.district, container: n.container, reference: n.reference });

/** The same name for what is recalled itself. */
export const asPlaced = (n: Named): Named => makeNamed({ ...n, place: true }, { district: n.district, container: n.container });

/** The same name with what is around it. */
export const inside = (n: Named, around: Named): Named => makeNamed({ ...n, within: around.name }, { aside: n.aside, district: around.wide || around.country ? null : districtNamed(around.name, around.rough), container: n.container, reference: n.reference });
export const asContainer = (n: Named): Named => makeNamed(n, { aside: n.aside, district: n.district, container: true, reference: n.reference });

/** The same name for a whole region. */
export const asWide = (n: Named): Named => makeNamed({ ...n, wide: true }, { aside: n.aside, district: n.district, container: n.container, reference: n.reference });
