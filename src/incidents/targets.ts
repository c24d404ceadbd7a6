/**
 * What was struck or came to grief, as data: a name for each kind of thing and the words that print it. Two reports of one day that speak of
 * a minibus and of a pickup are two incidents; "bazaar" and "market" are one kind.
 */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'bus station': ['bus station', 'bus terminal', 'bus stop', 'bus depot', 'bus park'], 'train station': ['train station', 'railway station', 'metro station', 'rail station'],
  'police station': ['police station', 'police post', 'police headquarters', 'police academy', 'police compound'],
  'fire station': ['fire station', 'fire brigade', 'firehouse'], 'power plant': ['power plant', 'power station', 'substation'], 'fuel depot': ['fuel depot', 'petrol station', 'gas station', 'filling station'],
  'oil or gas field': ['oil field', 'gas field', 'oilfield', 'gas wells', 'gas well', 'oil well', 'oil wells', 'pipeline', 'refinery', 'oil facility'],
  bus: ['bus', 'buses', 'minibus', 'minibuses', 'coach', 'matatu', 'passenger bus', 'school bus'], ferry: ['ferry', 'ferries', 'passenger ship', 'passenger vessel', 'cruise ship', 'launch accident', 'launch disaster', 'launch tragedy', 'launch capsize', 'launch capsizes', 'launch capsized', 'launch sinks', 'launch sank', 'launch sinking', 'passenger launch', 'river launch', 'motor launch'],
  boat: ['boat', 'boats', 'longboat', 'canoe', 'dinghy', 'fishing boat', 'speedboat', 'raft', 'dugout', 'trawler', 'dhow', 'pirogue', 'felucca', 'skiff', 'barge'], 'army vehicle': ['pickup', 'pick-up', 'pickups', '4x4', 'humvee', 'army truck', 'military vehicle', 'armoured vehicle', 'armored vehicle', 'troop carrier', 'police vehicle', 'patrol car', 'army vehicle'],
  truck: ['truck', 'lorry', 'trucks', 'lorries', 'water truck', 'trailer', 'tanker', 'fuel tanker', 'oil tanker', 'water tanker', 'tanker lorry', 'tanker truck', 'gas tanker', 'petrol tanker', 'fuel lorry', 'fuel truck'], car: ['car', 'jeep', 'jeeps', 'taxi', 'sedan', 'private vehicle', 'van', 'suv'], motorcycle: ['motorcycle', 'motorbike taxi', 'rickshaw', 'tuk-tuk', 'three-wheeler'], tractor: ['tractor', 'cart', 'donkey cart'],
  train: ['train', 'trains', 'railway', 'locomotive', 'tram'], aircraft: ['plane', 'airliner', 'jetliner', 'passenger jet', 'cargo plane'], helicopter: ['helicopter', 'chopper'], convoy: ['convoy', 'column', 'supply column', 'motorcade'], patrol: ['patrol', 'foot patrol'],
  market: ['market', 'bazaar', 'souk', 'marketplace', 'livestock market', 'vegetable market', 'shopping mall', 'mall', 'shopping centre', 'supermarket'], school: ['school', 'schools', 'madrasa', 'madrassa', 'seminary', 'college', 'university', 'campus', 'kindergarten', 'dormitory'],
  mosque: ['mosque', 'imambargah', 'shrine'], church: ['church', 'cathedral', 'chapel'], temple: ['temple', 'monastery', 'synagogue'], wedding: ['wedding', 'wedding party', 'wedding hall'], funeral: ['funeral', 'funeral procession', 'mourners'],
  base: ['base', 'military base', 'outpost', 'barracks', 'garrison', 'army post', 'military post', 'army camp', 'military camp', 'deployment point', 'headquarters', 'airbase', 'air base', 'forward operating base'],
  checkpoint: ['checkpoint', 'roadblock', 'border post', 'border crossing'], prison: ['prison', 'jail', 'detention centre', 'detention center'], 'displaced camp': ['refugee camp', 'displacement camp', 'displaced camp', 'idp camp', 'camp for displaced'],
  hotel: ['hotel', 'resort', 'guesthouse', 'guest house', 'beachside hotel'], restaurant: ['restaurant', 'cafe', 'café', 'nightclub', 'night club', 'disco', 'discotheque', 'discothèque', 'dance hall', 'karaoke bar', 'club', 'tea shop', 'teashop'], factory: ['factory', 'plant', 'warehouse', 'mill', 'workshop', 'fireworks factory', 'garment factory'],
  'mine pit': ['coal mine', 'gold mine', 'mine shaft', 'colliery', 'quarry', 'mining site'], airport: ['airport', 'airfield', 'runway'], embassy: ['embassy', 'consulate'], bridge: ['bridge', 'overpass', 'flyover'], dam: ['dam', 'reservoir'], stadium: ['stadium', 'concert', 'concert hall', 'theatre', 'theater', 'cinema', 'rally'],
  'animal fight': ['cockfight', 'cockfighting ring', 'palenque', 'cockpit', 'bullring'], bar: ['bar', 'pub', 'billiard hall', 'pool hall', 'tavern', 'cantina'],
  farm: ['farm', 'fields', 'orchard', 'plantation', 'herders', 'pasture'], home: ['house', 'apartment', 'apartment block', 'residential building', 'apartment building', 'tower block', 'block of flats', 'compound'], bank: ['bank', 'bakery', 'bread line'], ministry: ['ministry building', 'parliament', 'governor\'s office', 'courthouse', 'court building', 'polling station'], pier: ['pier', 'port', 'harbour', 'harbor', 'jetty'], 'rocket store': ['rocket store', 'arms depot', 'ammunition depot', 'weapons depot', 'arms dump'],
};

interface Node { readonly next: Map<string, Node>; kind: string | null }

const ROOT: Node = { next: new Map(), kind: null };
for (const [kind, phrases] of Object.entries(KINDS)) for (const phrase of phrases) add(phrase.split(' '), kind);

function add(words: readonly string[], kind: string): void {
  let node = ROOT;
  for (const word of words) { let next = node.next.get(word); if (!next) { next = { next: new Map(), kind: null }; node.next.set(word, next); } node = next; }
  node.kind = kind;
}

/** The longest phrase for something struck that begins at a word: its kind and its length in words. */
export function targetAt(words: readonly { readonly norm: string }[], at: number): { readonly kind: string; readonly length: number } | null {
  let node: Node | undefined = ROOT;
  let found: { readonly kind: string; readonly length: number } | null = null;
  for (let i = at; i < words.length; i++) {
    node = node.next.get((words[i] as { readonly norm: string }).norm);
    if (!node) break;
    if (node.kind !== null) found = { kind: node.kind, length: i - at + 1 };
  }
  return found;
}
