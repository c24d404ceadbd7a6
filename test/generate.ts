import type { Article } from '../src/text/article.ts';

/** Articles with known truth, for measurements: each incident is told by one to three outlets. Deterministic. */
export interface Generated { readonly articles: readonly Article[]; readonly incidents: number }

const PLACES = ['Kandahar', 'Mosul', 'Maiduguri', 'Aden', 'Goma', 'Gao', 'Jolo', 'Kharkiv', 'Peshawar', 'Mogadishu', 'Benghazi', 'Cali', 'Srinagar', 'Juba', 'Homs', 'Herat', 'Kirkuk', 'Quetta', 'Khartoum', 'Donetsk'];
const VICTIMS = ['soldiers', 'villagers', 'farmers', 'police officers', 'traders', 'students'];
const MEANS = ['a car bomb', 'an airstrike', 'an ambush', 'a roadside bomb', 'shelling'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function generate(incidents: number, seed = 1): Generated {
  let state = seed;
  const random = (n: number): number => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return state % n; };
  const articles: Article[] = [];
  for (let i = 0; i < incidents; i++) {
    const day = new Date(Date.UTC(2015, 0, 1 + Math.floor((i * 1500) / incidents)));
    const printed = `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()] as string} ${day.getUTCFullYear()}`;
    const [place, victims, means, killed, injured] = [PLACES[random(PLACES.length)] as string, VICTIMS[random(VICTIMS.length)] as string, MEANS[random(MEANS.length)] as string, 3 + random(40), 2 + random(60)];
    const published = new Date(day.getTime() + 86_400_000).toISOString().slice(0, 10);
    for (let outlet = 0; outlet <= random(3); outlet++) {
      const drift = outlet === 0 ? 0 : random(3);
      const text = `${outlet === 0 ? 'At least' : 'About'} ${killed + drift} ${victims} were killed and ${injured} others were wounded by ${means} in ${place} on ${printed}, ${outlet === 1 ? 'hospital officials' : 'police'} said.\n\nThe attack number ${i} shook the market of ${place}, and ${1 + random(3)} of the dead were women.`;
      articles.push({ id: `g${i}-${outlet}`, text, outlet: `Outlet ${outlet + 1}`, title: null, address: null, published });
    }
  }
  return { articles, incidents };
}
