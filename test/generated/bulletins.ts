import type { ClaimId } from '../../src/claims/claim.ts';
import type { Reading } from '../../src/claims/reading.ts';
import type { Random } from './random.ts';
import { someone } from './tell.ts';
import type { World } from './world.ts';
import { isoDay, makeWriter, printedDay } from './writer.ts';

/** A monitor's tally of the generated world with what is true of it. */
export interface Bulletin { readonly reading: Reading; readonly region: string; readonly from: string; readonly to: string; readonly stated: number; readonly happenings: readonly number[] }

const PERIOD = 60;
/** A new count begins every so many bulletins, so that a tally's window does not grow with the world. */
const RESTART = 4;

/** Every second region's monitor publishes a running toll every 60 days: soldiers and civilians, what it knows and some that nobody itemised. */
export function bulletins(world: World, random: Random): readonly Bulletin[] {
  return world.regions.flatMap((region, r) => {
    if (r % 2 === 1) return [];
    const here = world.happenings.filter((h) => h.region === region);
    const made: Bulletin[] = [];
    for (let to = world.firstDay + PERIOD, n = 0; to <= world.lastDay; to += PERIOD, n++) {
      const from = to - PERIOD * (1 + (n % RESTART));
      const inside = here.filter((h) => h.day >= from && h.day <= to);
      if (inside.length > 0) made.push(bulletin({ region, from, to, inside, random, id: `t${r}n${n}` }));
    }
    return made;
  });
}

function bulletin(of: { readonly region: string; readonly from: number; readonly to: number; readonly inside: World['happenings']; readonly random: Random; readonly id: string }): Bulletin {
  const { region, from, to, inside, random } = of;
  const sum = (kind: 'civilian' | 'combatant'): number => inside.filter((h) => h.side.class === kind).reduce((n, h) => n + h.killed, 0) + 1 + random.below(9);
  const [civilians, fighters] = [sum('civilian'), sum('combatant')];
  const total = civilians + fighters;
  const basis = { kind: 'implied', because: 'generated' } as const;
  const common = { effect: 'killed', scope: 'cumulative', counted: false, reason: 'a cumulative tally', window: { from: isoDay(from), to: isoDay(to), places: [region] }, attribution: { text: `the ${region} Monitor`, kind: 'monitor', basis } } as const;
  const writer = makeWriter();
  writer.say(`${region} Monitor, bulletin\n\nThe dead whom the monitor documented in ${region} province since ${printedDay(from)} have reached `);
  const whole = writer.claim([String(total), ' people killed'], { ...common, low: total, best: total, high: total, role: 'whole' });
  const part = { ...common, role: 'part', partOf: String(whole) as ClaimId } as const;
  writer.say(': ').claim([String(civilians), ' civilians'], { ...part, low: civilians, best: civilians, high: civilians, victim: { text: 'civilians', actor: 'Civilians', class: 'civilian', category: null, basis } });
  writer.say(' and ').claim([String(fighters), ' soldiers and police'], { ...part, low: fighters, best: fighters, high: fighters, victim: { text: 'soldiers and police', actor: null, class: 'combatant', category: null, basis } });
  writer.say(`, according to ${someone(random)}, who keeps the list with ${2 + random.below(40)} helpers.\n`);
  const reading = writer.finish({ id: of.id, outlet: `${region} Monitor`, title: null, address: null, published: isoDay(to) });
  return { reading, region, from: isoDay(from), to: isoDay(to), stated: total, happenings: inside.map((h) => h.id) };
}
