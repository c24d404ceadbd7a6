/**
 * Kinds of happenings, with the sentences that tell them. In a sentence {K} stands for the dead with their number, {Ia}, {Ip}, {Ig} for the hurt behind
 * "killed 12", "12 were killed" and "killing 12", {at} for the place, {D} for the day and {S} for who says so.
 */
export interface Kind {
  readonly name: string;
  /** "Monday's air strike". */
  readonly noun: string;
  readonly leads: readonly string[];
  /** A bulletin's word for it, at the head of an entry. */
  readonly label: string;
  /** What befell people, for "the attack comes a week after 12 people were killed in {when}". */
  readonly inA: string;
  /** How those are called who came to harm: the first by all, the others by some. */
  readonly people: readonly string[];
  /** It is an attack by somebody. */
  readonly attack: boolean;
}

export const KINDS: readonly Kind[] = [
  {
    name: 'air strike', noun: 'air strike', label: 'Air strike', inA: 'an air strike', attack: true, people: ['civilians', 'people', 'residents'],
    leads: ['An air strike on a market {at} killed {K}{Ia} {D}{S}.', '{K} were killed{Ip} when a warplane bombed a market {at} {D}{S}.', 'Warplanes bombed a market {at} {D}, killing {K}{Ig}{S}.', 'A fighter jet dropped bombs on houses {at} {D}; {K} died{Ip}{S}.', 'Planes targeted a bakery {at} {D} and killed {K}{Ia}{S}.', '{K} lost their lives{Ip} in an air strike that hit a school {at} {D}{S}.'],
  },
  {
    name: 'raid', noun: 'raid', label: 'Armed raid', inA: 'a raid by gunmen', attack: true, people: ['villagers', 'people', 'farmers'],
    leads: ['Gunmen on motorbikes killed {K}{Ia} {at} {D}{S}.', '{K} were killed{Ip} when gunmen attacked homes {at} {D}{S}.', 'Armed men opened fire {at} {D}, killing {K}{Ig}{S}.', 'Attackers stormed a hamlet {at} {D} and killed {K}{Ia}{S}.', '{K} were shot dead{Ip} by gunmen {at} {D}{S}.', 'A gang of armed men shot dead {K}{Ia} during a night raid {at} {D}{S}.'],
  },
  {
    name: 'bomb', noun: 'explosion', label: 'Roadside bomb', inA: 'a bomb explosion', attack: true, people: ['people', 'traders', 'civilians'],
    leads: ['A roadside bomb killed {K}{Ia} {at} {D}{S}.', '{K} were killed{Ip} when their truck hit a roadside bomb {at} {D}{S}.', 'A bomb exploded at a bus stop {at} {D}, killing {K}{Ig}{S}.', '{K} died{Ip} {D} in a blast {at} caused by an improvised bomb{S}.', 'A blast tore through a market {at} {D} and killed {K}{Ia}{S}.', 'An explosive device went off {at} {D}, killing {K}{Ig}{S}.'],
  },
  {
    name: 'bus crash', noun: 'crash', label: 'Road accident', inA: 'a bus crash', attack: false, people: ['passengers', 'people'],
    leads: ['A bus plunged into a ravine {at} {D}, killing {K}{Ig}{S}.', '{K} were killed{Ip} when a bus collided with a lorry {at} {D}{S}.', 'A bus crash {at} {D} left {K} dead{S}.', '{K} died{Ip} {D} when a bus overturned {at}{S}.', 'A bus that had lost its brakes hit a tree {at} {D} and killed {K}{Ia}{S}.', '{K} lost their lives{Ip} in a road crash {at} {D}{S}.'],
  },
  {
    name: 'boat', noun: 'boat accident', label: 'Boat accident', inA: 'a boat accident', attack: false, people: ['people', 'passengers', 'migrants'],
    leads: ['{K} drowned when a boat capsized {at} {D}{S}.', 'An overloaded boat sank {at} {D}, killing {K}{S}.', 'A boat capsized {at} {D}, leaving {K} dead{S}.', 'A ferry overturned {at} {D}; {K} drowned{S}.', '{K} died {D} when a wooden boat went down {at}{S}.', '{K} lost their lives in a shipwreck {at} {D}{S}.'],
  },
  {
    name: 'fire', noun: 'fire', label: 'Fire', inA: 'a fire', attack: false, people: ['people', 'workers', 'residents'],
    leads: ['A fire at a warehouse {at} killed {K}{Ia} {D}{S}.', '{K} died{Ip} when a fire tore through a warehouse {at} {D}{S}.', 'Fire swept through a warehouse {at} {D}, killing {K}{Ig}{S}.', '{K} burned to death{Ip} {D} in a blaze at a warehouse {at}{S}.', 'A blaze in a warehouse {at} {D} claimed the lives of {K}{S}.', 'Flames engulfed a warehouse {at} {D} and killed {K}{Ia}{S}.'],
  },
  {
    name: 'flood', noun: 'floods', label: 'Flash flood', inA: 'floods', attack: false, people: ['people', 'villagers', 'residents'],
    leads: ['Flash floods killed {K}{Ia} {at} {D}{S}.', '{K} were killed{Ip} when floods swept away houses {at} {D}{S}.', 'Floods washed away houses {at} {D}, killing {K}{Ig}{S}.', '{K} drowned{Ip} {D} in flash floods {at}{S}.', 'A river burst its banks {at} {D}, and {K} died in the flood{S}.', 'Torrential rain caused floods {at} {D} that killed {K}{Ia}{S}.'],
  },
  {
    name: 'collapse', noun: 'collapse', label: 'Mine collapse', inA: 'the collapse of a mine', attack: false, people: ['miners', 'people', 'workers'],
    leads: ['A gold mine collapsed {at} {D}, killing {K}{Ig}{S}.', '{K} were killed{Ip} when a gold mine caved in {at} {D}{S}.', 'The collapse of a gold mine {at} killed {K}{Ia} {D}{S}.', '{K} died{Ip} {D} when the walls of a gold pit gave way {at}{S}.', 'A gold pit {at} fell in {D} and buried {K} alive{S}.', '{K} lost their lives{Ip} in the collapse of a gold pit {at} {D}{S}.'],
  },
  {
    name: 'stampede', noun: 'stampede', label: 'Stampede', inA: 'a stampede', attack: false, people: ['people', 'worshippers', 'pilgrims'],
    leads: ['A stampede at a religious festival {at} killed {K}{Ia} {D}{S}.', '{K} were killed{Ip} in a crush at a religious festival {at} {D}{S}.', 'A stampede broke out at a religious festival {at} {D}, killing {K}{Ig}{S}.', '{K} were crushed to death{Ip} {D} at a shrine {at}{S}.', 'Panic at a crowded shrine {at} {D} led to a stampede that killed {K}{Ia}{S}.', '{K} died{Ip} {D} in a stampede at a shrine {at}{S}.'],
  },
];

/** The fight of two sides has its own words: {A} are the soldiers, {B} the fighters that died. */
export const CLASH: Kind = {
  name: 'clash', noun: 'clash', label: 'Clash', inA: 'a clash', attack: true, people: ['soldiers'],
  leads: ['{A} and {B} were killed in a clash {at} {D}{S}.', 'Fighting between troops and {rebels} {at} {D} left {A} and {B} dead{S}.', '{Rebels} attacked an army post {at} {D}, killing {A}{S}. {B} were killed in the fighting.', 'Clashes broke out {at} {D}; {A} and {B} died{S}.', 'A battle {at} {D} cost the lives of {A} and {B}{S}.'],
};
