/** What a text calls a thing in which people come to harm, in one word. Each as it ends a name: "the cattle raid", "last summer's mill fire". */

const VIOLENCE = 'attack|assault|raid|ambush|incursion|onslaught|storming|siege|hostage-taking|kidnapping|abduction|shooting|shootout|shoot-out|gunfight|gunbattle|gun battle|firefight|stabbing|knifing|beheading|execution|lynching|massacre|slaughter|carnage|murder|killing|assassination|clash|battle|fighting|skirmish|riot|mutiny|crackdown|jailbreak|prison break|arson|hijacking|rampage|standoff';
const BOMBS = 'strike|airstrike|air strike|drone strike|air raid|raid|bombing|bombardment|shelling|barrage|blast|explosion|detonation|suicide attack|air-strike';
const ACCIDENTS = 'crash|accident|collision|pile-up|derailment|wreck|shipwreck|sinking|capsizing|capsize|drowning|disaster|tragedy|catastrophe|calamity|incident|mishap|stampede|crush|crowd crush|fire|blaze|inferno|wildfire|collapse|cave-in|roof fall|rockfall|leak|poisoning|electrocution|breach|dam-break';
const NATURE = 'earthquake|quake|aftershock|tremor|flood|flooding|floods|flash flood|deluge|landslide|mudslide|slide|rockslide|mudflow|avalanche|storm|cyclone|hurricane|typhoon|tornado|tsunami|eruption|heatwave|hailstorm|landslip';
/** Words that call things and doings by the same name: a mine, a march, a fall. */
const ALSO_OTHERS = 'offensive|fight|unrest|protest|march|demonstration|rally|feud|reprisal|operation|sweep|bomb|car bomb|grenade|shell|rocket|missile|mine|smash|drama|disturbance|disorder|affair|emergency|event|episode|confrontation|brawl|altercation|melee|shoot-out|bloodbath|hostage-taking|spill|rupture|burst|subsidence|gale|blizzard|cloudburst|surge|fall|shock|wave|lightning';

/** For patterns: any such word, with its plural. */
export const HAPPENING = `(?:(?:${VIOLENCE}|${BOMBS}|${ACCIDENTS}|${NATURE}|${ALSO_OTHERS})(?:e?s)?)`;

/** Those of one word, and their plurals, that nothing else is called by; beside them what only a place has. */
export const EVENTS: ReadonlySet<string> = new Set([
  ...`${VIOLENCE}|${BOMBS}|${ACCIDENTS}|${NATURE}`.split('|').filter((word) => !word.includes(' ')).flatMap((word) => [word, pluralOf(word)]), 'emergency', 'evacuation', 'outbreak', 'burst',
]);

function pluralOf(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : /(?:s|sh|ch)$/.test(word) ? `${word}es` : `${word}s`;
}
