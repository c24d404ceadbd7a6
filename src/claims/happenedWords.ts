/** The words of happened.ts: what tells by itself how people came to harm, and what tells it of a thing that was named. */

/** "Gunned down", "throats slit", "lay in wait": by themselves. */
export const TOLD: readonly (readonly [means: readonly string[], phrases: readonly string[]])[] = [
  [['shooting'], [
    'gunned down', 'gun down', 'guns down', 'gunning down', 'shot dead', 'shot and killed', 'were shot', 'was shot', 'been shot', 'shot at', 'shot in', 'shot them', 'shot him', 'shot her', 'shooting dead', 'shot down at', 'fatally shot', 'shot to death', 'shot from', 'shot as', 'shot while', 'shot outside', 'shot by',
    'gunshot', 'gunshots', 'gun shots', 'bullet', 'bullets', 'mown down', 'cut down by', 'sniper', 'snipers', 'assault rifle', 'assault rifles', 'kalashnikov', 'kalashnikovs', 'machine gun', 'machine guns', 'submachine guns', 'rifle fire', 'small arms', 'gunfire', 'firearms', 'automatic weapons',
    'opened fire', 'open fire', 'opens fire', 'opening fire', 'fired on', 'fired into', 'fired into a', 'firing into', 'firing at', 'fired upon', 'fired at', 'fired shots', 'raked', 'the gunman', 'and fired',
  ]],
  [['execution', 'shooting'], ['lined up', 'point-blank range', 'point blank range', 'in the back of the head', 'shot execution-style']],
  [['execution'], ['were executed', 'was executed', 'been executed', 'executed by', 'executed in', 'executed people', 'executing', 'beheaded', 'decapitated', 'throats slit', 'throats cut', 'slit the throats', 'slit their throats', 'cut their throats', 'put to death', 'summarily']],
  [['ground attack', 'shooting'], ['gunmen', 'gunman', 'armed men', 'armed robbers']],
  [['ground attack'], ['massacred', 'massacre', 'massacres', 'slaughtered', 'stormed', 'storms', 'raided', 'overran', 'overrun', 'raiders', 'bandits', 'assailants', 'attackers', 'marauders', 'fell on the village', 'fell upon', 'jihadists', 'insurgents stormed', 'swept into the village', 'went from door to door', 'went from house to house', 'went door to door', 'went house to house', 'invaded']],
  [['ambush'], ['ambushed', 'ambushes', 'ambushing', 'waylaid', 'lay in wait', 'lying in wait', 'laid in wait']],
  [['clashes'], ['clashed', 'fought', 'battled', 'exchanged fire', 'exchanging fire', 'traded fire', 'trading fire', 'skirmished', 'fighting broke out', 'gun duel']],
  [['shelling'], ['shelled', 'shells', 'shellfire', 'mortar', 'mortars', 'howitzer', 'howitzers', 'cannon', 'a tank fired', 'tanks fired']],
  [['rocket attack'], ['projectile', 'projectiles', 'grad rockets', 'katyusha', 'katyushas', 'iskander']],
  [['airstrike'], ['from the air', 'strafed', 'strafing', 'dropped bombs', 'bombs dropped', 'dropped munitions', 'dropped by aircraft', 'carpet bombing']],
  [['drone strike'], ['uav', 'uavs', 'quadcopter', 'quadcopters', 'unmanned aircraft', 'loitering munition', 'loitering munitions', 'shahed', 'shaheds']],
  [['mine'], [
    'ran over a mine', 'drove over a mine', 'drives over a mine', 'rode over a mine', 'over a buried mine', 'hit a mine', 'hits a mine', 'hitting a mine', 'struck a mine', 'striking a mine', 'stepped on a mine', 'steps on a mine', 'stepping on a mine', 'trod on a mine', 'set off a mine', 'sets off a mine', 'triggered a mine', 'detonated a mine', 'by a mine', 'on a mine',
    'mine left', 'mine laid', 'mine planted', 'mine exploded', 'mine explodes', 'mine went off', 'mine blew up', 'mine detonated', 'a mine blast', 'anti-tank mine', 'anti-tank mines', 'antitank mine', 'anti-vehicle mine', 'antipersonnel mine', 'old shell', 'old grenade', 'unexploded', 'minefield',
  ]],
  [['bombing'], ['explosive device', 'explosive devices', 'explosive charge', 'explosive charges', 'buried charge', 'remote-controlled device', 'remote-controlled bomb', 'planted a bomb', 'planted a device']],
  [['roadside bomb'], ['ran over an explosive device', 'drove over an explosive device', 'hit an explosive device', 'over an improvised explosive device', 'ran over a bomb', 'drove over a bomb', 'hit a bomb', 'bomb planted by the roadside', 'bomb buried']],
  [['suicide bombing'], ['blew himself up', 'blew herself up', 'blew themselves up', 'blowing himself up', 'blowing herself up', 'blowing themselves up', 'blows himself up', 'blow themselves up', 'explosive vest', 'explosive vests', 'explosive belt', 'explosive belts', 'explosives belt', 'explosives vest', 'suicide vest', 'suicide bomber', 'suicide bombers', 'suicide attacker', 'suicide attackers', 'detonated his', 'detonated her', 'detonated their', 'detonating his', 'detonating her']],
  [['car bomb'], ['packed with explosives', 'laden with explosives', 'loaded with explosives', 'filled with explosives', 'stuffed with explosives', 'rigged with explosives', 'explosives-laden', 'explosive-laden', 'booby-trapped', 'rigged car', 'rigged vehicle']],
  [['explosion'], ['blown up', 'blows up', 'blew up', 'exploded', 'explodes', 'exploding', 'detonated']],
  [['grenade'], ['grenades', 'grenade']],
  [['stabbing'], ['hacked', 'stabbed', 'knifed', 'slashed to death', 'slashed', 'cutlass', 'cutlasses', 'axe', 'axes', 'hatchet', 'hatchets', 'stab wound', 'stab wounds', 'butchered', 'knife', 'knives', 'machete', 'machetes', 'dagger', 'daggers']],
  [['lynching'], ['lynched', 'set upon', 'beat them', 'beat him', 'beat her', 'beat to death', 'beaten to death', 'beating to death', 'beat them to death', 'beat him to death', 'beat her to death', 'stoned to death', 'clubbed to death', 'bludgeoned', 'mob beat', 'mob attacked', 'mob killed', 'angry mob', 'a mob', 'vigilante justice', 'mob justice']],
  [['road accident', 'ground attack'], ['rammed his car', 'rammed his truck', 'rammed a car into', 'rammed a truck into', 'drove his car into a crowd', 'ploughed into a crowd', 'plowed into a crowd', 'drove into a crowd', 'rammed into a crowd', 'run over by', 'run down by']],
  [['road accident'], ['missed the bend', 'missed a bend', 'missed a turn', 'missed the turn', 'left the carriageway', 'in ravine', 'into ravine', 'into a ravine', 'into a gorge', 'into ditch', 'head-on collision', 'fell asleep at the wheel', 'at the wheel', 'hit-and-run']],
  [['train accident'], ['derailed', 'derails', 'jumped the tracks', 'jumped the rails', 'left the rails', 'left the tracks', 'came off the rails', 'came off the tracks', 'went off the rails']],
  [['drowning'], ['drowned', 'drown', 'drowns']],
  [['fire'], ['flames', 'burned to death', 'burnt to death', 'burned alive', 'burnt alive', 'burned down', 'burnt down', 'burned out', 'caught fire', 'catches fire', 'set ablaze', 'ablaze', 'set alight', 'set fire to', 'smoke inhalation', 'inhaling smoke', 'thick smoke', 'dense smoke', 'the smoke', 'charred', 'torched', 'burning building', 'burning house', 'died of burns', 'suffered burns', 'severe burns', 'short circuit']],
  [['mine accident'], ['cave-in', 'cave-ins', 'firedamp', 'trapped underground', 'methane', 'mine was flooded', 'water broke into a mine', 'rock fall in a mine']],
  [['landslide'], ['landslip', 'landslips', 'debris flow', 'debris flows', 'wall of mud', 'mud and rocks', 'mud and stones', 'slide of', 'sludge', 'earth slide', 'rock slide', 'mudslides', 'river of mud']],
  [['flood'], ['burst its banks', 'bursts its banks', 'broke its banks', 'overflowed its banks', 'swept away by', 'swept away in', 'carried away by', 'washed away by', 'inundated', 'downpour', 'downpours', 'cloudburst', 'cloudbursts', 'floodwater', 'floodwaters', 'rising water', 'rising waters', 'in spate', 'swollen river', 'swollen stream', 'torrent', 'torrents', 'deluge']],
  [['storm'], ['high winds', 'strong winds', 'strong wind', 'violent winds', 'gale', 'gales', 'squall', 'squalls', 'thunderbolt', 'thunderbolts', 'whirlwind', 'falling trees', 'struck by lightning', 'falling tree', 'uprooted trees']],
  [['earthquake'], ['earth shook', 'ground shook', 'seismic', 'magnitude', 'epicentre', 'epicenter', 'richter']],
  [['avalanche'], ['wall of snow', 'wall of ice', 'slab of snow', 'snow slide', 'snowslide', 'mass of snow']],
  [['stampede'], ['trampled', 'crushed to death', 'trampling', 'surge of the crowd', 'crowd surge', 'crowd surged', 'surging crowd', 'suffocated in the crowd']],
  [['poisoning'], ['poisoned', 'carbon monoxide', 'fumes', 'asphyxiated', 'gassed', 'home-made liquor', 'homemade liquor', 'illicit liquor', 'bootleg liquor', 'spurious liquor', 'moonshine', 'hooch', 'tainted alcohol', 'adulterated alcohol', 'adulterated liquor', 'counterfeit alcohol', 'toxic gas', 'toxic gases', 'contaminated']],
];

/** What may meet with something, by the word that names it. */
export const THINGS: Readonly<Record<string, readonly string[]>> = {
  vehicle: ['bus', 'buses', 'minibus', 'minibuses', 'coach', 'lorry', 'lorries', 'truck', 'trucks', 'van', 'minivan', 'car', 'cars', 'taxi', 'tanker', 'jeep', 'tractor', 'vehicle', 'vehicles', 'pickup', 'pick-up', 'trailer', 'ambulance', 'motorcycle', 'motorbike', 'rickshaw', 'auto-rickshaw', 'tricycle', 'wagon', 'cart', 'matatu', 'tuk-tuk', 'suv', 'driver', 'dumper', 'tipper', 'excavator'],
  boat: ['boat', 'boats', 'ferry', 'ferries', 'vessel', 'vessels', 'canoe', 'canoes', 'dinghy', 'dinghies', 'pirogue', 'launch', 'ship', 'trawler', 'raft', 'rafts', 'dhow', 'skiff', 'barge', 'yacht', 'felucca', 'longboat', 'speedboat', 'catamaran', 'dugout'],
  aircraft: ['plane', 'aircraft', 'airliner', 'jet', 'helicopter', 'helicopters', 'chopper', 'glider', 'airplane', 'aeroplane', 'flight', 'turboprop', 'microlight', 'balloon', 'warplane', 'warplanes', 'jets', 'planes', 'gunship', 'gunships', 'air force', 'fighter plane', 'fighter planes', 'fighter jets', 'bomber', 'bombers'],
  train: ['train', 'trains', 'locomotive', 'express', 'tram', 'railcar', 'carriages', 'freight train', 'passenger train'],
  building: ['building', 'buildings', 'block', 'house', 'houses', 'wall', 'roof', 'hall', 'balcony', 'bridge', 'grandstand', 'stand', 'scaffold', 'scaffolding', 'ceiling', 'mosque', 'church', 'school', 'flats', 'tower', 'structure', 'home', 'homes', 'crane', 'stage', 'terrace', 'minaret', 'overpass', 'flyover', 'apartment', 'storey', 'hotel', 'warehouse', 'hut', 'walkway', 'staircase', 'footbridge', 'building under construction', 'billboard', 'tank'],
  pit: ['mine', 'pit', 'pits', 'shaft', 'quarry', 'tunnel', 'gallery', 'colliery', 'mine shaft', 'gold mine', 'coal mine', 'miners'],
  slope: ['hillside', 'hillsides', 'slope', 'slopes', 'mountainside', 'mountainsides', 'mountain', 'hill', 'cliff', 'embankment', 'mud', 'mudflow', 'boulder', 'boulders', 'rocks', 'landfill', 'bank of earth', 'bank of mud', 'bank of clay', 'mound', 'dump', 'spoil heap', 'rubbish'],
  snow: ['snow', 'ice', 'serac', 'glacier', 'cornice'],
  water: ['river', 'stream', 'wadi', 'dam', 'canal', 'creek', 'nullah', 'water', 'waters', 'dyke', 'levee', 'lake', 'reservoir', 'river waters'],
  bomb: ['bomb', 'bombs', 'device', 'charge', 'explosives', 'package', 'parcel', 'bag', 'suitcase'],
  fuel: ['cylinder', 'cylinders', 'boiler', 'fireworks', 'firecrackers', 'gas', 'fuel', 'petrol', 'pipeline', 'depot'],
  strikers: ['artillery', 'tank', 'tanks', 'battery'],
};

const MOVING = ['vehicle'] as const;

/** What befell a thing, and what that means of one. */
export const BEFELL: readonly (readonly [things: readonly string[], means: string, phrases: readonly string[]])[] = [
  [MOVING, 'road accident', [
    'overturned', 'overturns', 'overturning', 'plunged', 'plunges', 'plunging', 'collided', 'collides', 'colliding', 'skidded', 'skids', 'veered', 'swerved', 'rolled', 'rolls', 'rolling', 'rolled down', 'left the road', 'leaves the road', 'left the carriageway', 'left the highway', 'went off the road', 'ran off the road', 'came off the road', 'drove off the road', 'careered', 'careened',
    'fell into', 'falls into', 'fell off', 'falls off', 'fell down', 'fell from', 'crashed', 'crashes', 'crashing', 'smashed into', 'slammed into', 'slams into', 'ploughed into', 'plowed into', 'ploughs into', 'ran into', 'rammed', 'rear-ended', 'flipped', 'flips', 'flipped over', 'lost its brakes', 'brakes failed', 'brake failure', 'lost control', 'went over', 'drove into', 'ran over', 'run over', 'mowed down', 'knocked down', 'overtaking', 'hit people', 'hit a crowd', 'hit a group', 'hit a queue',
    'hit a tree', 'hits a tree', 'hit a wall', 'hit a pole', 'hit a ditch', 'hit a barrier', 'hit a culvert', 'hit a bridge', 'hit a lorry', 'hit a truck', 'hit a bus', 'hit a car', 'hit a parked', 'hit a stationary', 'hit a van', 'hits a lorry', 'hits a truck', 'hits a bus', 'hits a car', 'hit pedestrians', 'hit an oncoming', 'burst a tyre', 'tyre burst', 'head-on',
  ]],
  [['train'], 'train accident', ['collided', 'collides', 'ploughed into', 'plowed into', 'ran into', 'crashed', 'crashes', 'smashed into', 'slammed into', 'hit a', 'hits a', 'struck a', 'overturned', 'plunged']],
  [['boat'], 'shipwreck', ['capsized', 'capsizes', 'capsize', 'capsizing', 'overturned', 'overturns', 'sank', 'sinks', 'sunk', 'sink', 'sinking', 'went down', 'goes down', 'turned over', 'keeled over', 'rolled over', 'broke up', 'breaks up', 'broke apart', 'broke in two', 'tipped over', 'flipped', 'was swamped', 'swamped', 'foundered', 'hit rocks', 'hit a rock', 'hit a reef', 'ran aground', 'take on water', 'took on water', 'taking on water', 'takes on water', 'collided', 'collides', 'disappeared', 'wrecked']],
  [['aircraft'], 'air crash', ['crashed', 'crashes', 'crashing', 'came down', 'comes down', 'went down', 'goes down', 'plunged', 'overshot', 'crash-landed', 'skidded', 'plummeted', 'collided', 'broke up', 'lost contact']],
  [['aircraft'], 'airstrike', ['bombed', 'bombs', 'bombing', 'struck', 'targeted', 'hit', 'dropped', 'pounded', 'attacked', 'raided', 'fired', 'hammered', 'opened fire', 'fired on', 'fired at', 'fired into']],
  [['building'], 'building collapse', ['collapsed', 'collapses', 'collapsing', 'collapse', 'caved in', 'gave way', 'gives way', 'giving way', 'came down', 'comes down', 'came crashing down', 'crumbled', 'fell in', 'fell on', 'falls on', 'fell onto', 'fell', 'toppled', 'crashed down', 'crashed', 'crumpled', 'buckled']],
  [['pit'], 'mine accident', ['collapsed', 'collapses', 'collapsing', 'collapse', 'caved in', 'caves in', 'gave way', 'gives way', 'fell in', 'falls in', 'flooded', 'was flooded', 'buried alive', 'were buried', 'exploded', 'explosion', 'blast']],
  [['slope'], 'landslide', ['came down', 'comes down', 'gave way', 'gives way', 'slid', 'slides', 'slipped', 'buried', 'buries', 'burying', 'broke away', 'broke loose', 'crashed down', 'crashed', 'collapsed', 'collapses', 'engulfed', 'engulfing', 'fell on', 'tumbled', 'came loose', 'swept away', 'swept down', 'rolled down', 'hit a', 'hit the', 'covered']],
  [['snow'], 'avalanche', ['buried', 'burying', 'broke loose', 'broke away', 'broke off', 'slid', 'came down', 'collapsed', 'swept', 'engulfed']],
  [['water'], 'flood', ['burst', 'bursts', 'broke', 'swept away', 'swept', 'sweeps away', 'carried off', 'carried away', 'washed away', 'overflowed', 'overflows', 'rose', 'flooded', 'submerged', 'swallowed', 'engulfed']],
  [['bomb'], 'bombing', ['exploded', 'explodes', 'exploding', 'went off', 'goes off', 'going off', 'detonated', 'detonates', 'blew up', 'blows up', 'tore through', 'ripped through', 'hidden', 'planted', 'concealed', 'left in']],
  [['fuel'], 'explosion', ['exploded', 'explodes', 'blew up', 'blows up', 'burst', 'bursts', 'went off', 'ignited', 'detonated']],
  [['strikers'], 'shelling', ['fired', 'fired on', 'fired at', 'fired into', 'hit', 'struck', 'pounded', 'opened fire']],
];
