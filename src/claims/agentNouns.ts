import { normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';

/** Nouns that no list knows and that by their ending are somebody: "milkman", "bookkeeper", "pediatrician", "trekker", "seamstress". */

/** Whole nouns that have no such ending; kin and trades beside those of the lexicon. */
const WHOLE: ReadonlySet<string> = new Set(['neighbour', 'neighbor', 'tenant', 'cook', 'clerk', 'guard', 'sexton', 'usher', 'nanny', 'apprentice', 'colleague', 'classmate', 'groom', 'bride', 'chief', 'elder', 'host', 'hostess', 'pilot', 'scout', 'tailor', 'mason', 'butcher', 'smith', 'herd', 'cantor', 'deacon', 'abbot', 'vicar', 'novice', 'orphan', 'widow', 'widower', 'twin', 'sibling', 'toddler', 'youngster', 'pensioner', 'minor', 'imam', 'mullah', 'muezzin', 'sheikh', 'chef', 'nun', 'monk', 'medic', 'mechanic', 'conscript', 'recruit', 'captain', 'helmsman', 'stepson', 'stepdaughter', 'stepfather', 'stepmother', 'fiancé', 'fiancée', 'fiance', 'fiancee', 'godson', 'in-law', 'suspect']);

const ENDINGS = /^(?:\p{L}|-){2,}(?:man|woman|boy|girl|keeper|smith|wright|maker|seller|maid|master|mistress|worker|hand|herd|mate|in-law|[^aeiou\W]er|or|ist|[cgrtdl]ian|eer|stress|ee|player|buyer|payer|employer|goer|fryer|flyer|surveyor|lawyer)$/u;

/** Things, times and measures with such an ending. */
const NOBODY: ReadonlySet<string> = new Set((
  'after agree alligator amber anchor anger another answer armor assist banner barrier bee beer better bigger bitter bladder blender boiler border buffer bulldozer bumper bunker burner butter cancer career carrier cellar center '
  + 'centre chamber chapter charter checklist cheer chest closer cluster clutter coffee collar color colour committee computer consist container cooler copper corner corridor counter cover crater cruiser cucumber dagger danger december '
  + 'deeper deer degree detector dinner disaster dollar door drawer earlier eastern either elder elevator ember encounter error escalator ever exist exterior factor favor fee fender fever filter finger fist flavor floor flower folder '
  + 'former free freezer freighter frontier furor further gender generator german ginger glacier greater guarantee gutter hammer hamster harbor harvester heater helicopter higher holder honor hopper however human humor hunger indicator '
  + 'inferior inner insist interior jeep jubilee jumper junior knee labor ladder larger later laughter layer letter lever list liter litre liver lobster locker longer lower lumber major manner manor matter meteor meter mirror mist '
  + 'mixer monitor monster motor murder mutter nearer neither never newspaper norman northern november number october offer older order other otter ottoman outer over oyster paper pedigree peer pepper persist pier pillar platter poster '
  + 'power printer prior projector proper quarter quiver radiator rancor rather reactor refrigerator register resist river roman rooster router rubber rumor saucer scanner scatter scooter sector senior sensor september server sewer '
  + 'sheer shelter shorter shoulder shower shutter silver sinner slaughter slender slipper sliver slumber smaller soccer southern spider spree steer sticker stupor summer super superior supper tanker tender terror theater theatre three '
  + 'thunder timber together tower tractor trailer transfer trawler tree tremor trigger tumor twist under upper valor vapor vector veer ventilator vigor weather western whether whisper wider winter wonder wrist younger'
).split(' '));

/** By its ending somebody, where the word is a noun at all. */
export const isAgentNoun = (lattice: Lattice, i: number): boolean => {
  const norm = normAt(lattice, i);
  return WHOLE.has(norm) || (norm.length > 4 && !NOBODY.has(norm) && ENDINGS.test(norm) && tagAt(lattice, i, 'thing') === null && tagAt(lattice, i, 'means') === null && tagAt(lattice, i, 'report') === null);
};

/** One person's noun at token `i`, known or by its ending: how many tokens it has, or 0. */
export function personNounAt(lattice: Lattice, i: number): number {
  const person = tagAt(lattice, i, 'person');
  if (person) return person.tag.number === 'singular' ? person.length : 0;
  return isAgentNoun(lattice, i) ? 1 : 0;
}
