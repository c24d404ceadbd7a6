/** What a text calls a thing in which people come to harm, in one word. Each as it ends a name: "the cattle raid", "last summer's mill fire". */

const VIOLENCE = 'attack|assault|raid|ambush|incursion|onslaught|offensive|storming|siege|hostage-taking|kidnapping|abduction|shooting|shootout|shoot-out|gunfight|gunbattle|gun battle|firefight|stabbing|knifing|beheading|execution|lynching|massacre|slaughter|carnage|murder|killing|assassination|clash|battle|fight|fighting|skirmish|riot|unrest|mutiny|protest|march|demonstration|rally|crackdown|jailbreak|prison break|feud|reprisal|operation|sweep|arson';
const BOMBS = 'strike|airstrike|air strike|drone strike|air raid|raid|bombing|bombardment|shelling|barrage|blast|explosion|detonation|bomb|car bomb|grenade|shell|rocket|missile|mine|suicide attack';
const ACCIDENTS = 'crash|accident|collision|pile-up|smash|derailment|wreck|shipwreck|sinking|capsizing|capsize|drowning|disaster|tragedy|catastrophe|calamity|drama|incident|mishap|stampede|crush|crowd crush|fire|blaze|inferno|wildfire|collapse|cave-in|roof fall|rockfall|leak|poisoning|electrocution|fall';
const NATURE = 'earthquake|quake|aftershock|tremor|shock|flood|flooding|floods|flash flood|deluge|landslide|mudslide|slide|rockslide|mudflow|avalanche|storm|cyclone|hurricane|typhoon|tornado|tsunami|wave|eruption|lightning|heatwave|hailstorm';

/** For patterns: any such word, with its plural. */
export const HAPPENING = `(?:(?:${VIOLENCE}|${BOMBS}|${ACCIDENTS}|${NATURE})(?:e?s)?)`;
