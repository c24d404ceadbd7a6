import { addsUp } from './recognizers/addsUp.ts';
import { active } from './recognizers/active.ts';
import { anotherDied } from './recognizers/anotherDied.ts';
import { anotherCount } from './recognizers/anotherCount.ts';
import { anNth } from './recognizers/anNth.ts';
import { anotherBody } from './recognizers/anotherBody.ts';
import { befell } from './recognizers/befell.ts';
import { besideOne } from './recognizers/besideOne.ts';
import { bereaved } from './recognizers/bereaved.ts';
import { bodyFound } from './recognizers/bodyFound.ts';
import { breakdown } from './recognizers/breakdown.ts';
import { broughtTo } from './recognizers/broughtTo.ts';
import { bundledInto } from './recognizers/bundledInto.ts';
import { buried } from './recognizers/buried.ts';
import { byPlace } from './recognizers/byPlace.ts';
import { captive } from './recognizers/captive.ts';
import { carriedOff } from './recognizers/carriedOff.ts';
import { coffins } from './recognizers/coffins.ts';
import { comesTo } from './recognizers/comesTo.ts';
import { combined } from './recognizers/combined.ts';
import { countedAs } from './recognizers/countedAs.ts';
import { countMoved } from './recognizers/countMoved.ts';
import { countedTwice } from './recognizers/countedTwice.ts';
import { countedNoun } from './recognizers/countedNoun.ts';
import { deadOf } from './recognizers/deadOf.ts';
import { deathsOf } from './recognizers/deathsOf.ts';
import { correctedTo } from './recognizers/correctedTo.ts';
import { crewOf } from './recognizers/crewOf.ts';
import { doneToOne } from './recognizers/doneToOne.ts';
import { drivenOut } from './recognizers/drivenOut.ts';
import { earlierTotal } from './recognizers/earlierTotal.ts';
import { elliptic } from './recognizers/elliptic.ts';
import { farewell } from './recognizers/farewell.ts';
import { fateUnknown } from './recognizers/fateUnknown.ts';
import { hurtInParts } from './recognizers/hurtInParts.ts';
import { inHospital } from './recognizers/inHospital.ts';
import { inEach } from './recognizers/inEach.ts';
import { formLine } from './recognizers/formLine.ts';
import { figureMoved } from './recognizers/figureMoved.ts';
import { lostInBattle } from './recognizers/lostInBattle.ts';
import { youngest } from './recognizers/youngest.ts';
import { everyoneAboard } from './recognizers/everyoneAboard.ts';
import { gapped } from './recognizers/gapped.ts';
import { hurtWhoDied } from './recognizers/hurtWhoDied.ts';
import { bodilyHarm } from './recognizers/bodilyHarm.ts';
import { hurtWhereToo } from './recognizers/hurtWhereToo.ts';
import { hitBy } from './recognizers/hitBy.ts';
import { innerState } from './recognizers/innerState.ts';
import { intransitive } from './recognizers/intransitive.ts';
import { lastHonours } from './recognizers/lastHonours.ts';
import { leftDead } from './recognizers/leftDead.ts';
import { listed } from './recognizers/listed.ts';
import { takenFrom } from './recognizers/takenFrom.ts';
import { thoseOfWhom } from './recognizers/thoseOfWhom.ts';
import { answered } from './recognizers/answered.ts';
import { awayFromHome } from './recognizers/awayFromHome.ts';
import { inGraves } from './recognizers/inGraves.ts';
import { ledAway } from './recognizers/ledAway.ts';
import { livesOf } from './recognizers/livesOf.ts';
import { losses } from './recognizers/losses.ts';
import { maimed } from './recognizers/maimed.ts';
import { noneOfThem } from './recognizers/noneOfThem.ts';
import { putAt } from './recognizers/putAt.ts';
import { whoseParts } from './recognizers/whoseParts.ts';
import { headlineFigure } from './recognizers/headlineFigure.ts';
import { oneOfTheDead } from './recognizers/oneOfTheDead.ts';
import { oneOfThose } from './recognizers/oneOfThose.ts';
import { takenUp } from './recognizers/takenUp.ts';
import { unheardOf } from './recognizers/unheardOf.ts';
import { intoTheBush } from './recognizers/intoTheBush.ts';
import { whileDoing } from './recognizers/whileDoing.ts';
import { whomTheyKilled } from './recognizers/whomTheyKilled.ts';
import { manner } from './recognizers/manner.ts';
import { namedOneByOne } from './recognizers/namedOneByOne.ts';
import { namesOnList } from './recognizers/namesOnList.ts';
import { noInformation } from './recognizers/noInformation.ts';
import { noTraceOf } from './recognizers/noTraceOf.ts';
import { nowNumber } from './recognizers/nowNumber.ts';
import { moreOfThem } from './recognizers/moreOfThem.ts';
import { nthVictim } from './recognizers/nthVictim.ts';
import { ofThose } from './recognizers/ofThose.ts';
import { ofTheFigure } from './recognizers/ofTheFigure.ts';
import { ofThem } from './recognizers/ofThem.ts';
import { onRecord } from './recognizers/onRecord.ts';
import { restOfThem } from './recognizers/restOfThem.ts';
import { ownHand } from './recognizers/ownHand.ts';
import { passive } from './recognizers/passive.ts';
import { presence } from './recognizers/presence.ts';
import { risingToll } from './recognizers/risingToll.ts';
import { roseToTheNumber } from './recognizers/roseToTheNumber.ts';
import { searchedFor } from './recognizers/searchedFor.ts';
import { shareOf } from './recognizers/shareOf.ts';
import { subset } from './recognizers/subset.ts';
import { whoseKin } from './recognizers/whoseKin.ts';
import { stillInCare } from './recognizers/stillInCare.ts';
import { saidFirst } from './recognizers/saidFirst.ts';
import { sufferedBy } from './recognizers/sufferedBy.ts';
import { sentOn } from './recognizers/sentOn.ts';
import { theirFigure } from './recognizers/theirFigure.ts';
import { theNth } from './recognizers/theNth.ts';
import { toHospital } from './recognizers/toHospital.ts';
import { takenFromUs } from './recognizers/takenFromUs.ts';
import { takenPrisoner } from './recognizers/takenPrisoner.ts';
import { theDeadWere } from './recognizers/theDeadWere.ts';
import { whoTheyWere } from './recognizers/whoTheyWere.ts';
import { relative } from './recognizers/relative.ts';
import { labelled } from './recognizers/labelled.ts';
import { identifiedAs } from './recognizers/identifiedAs.ts';
import { makesUp } from './recognizers/makesUp.ts';
import { whereTheyAre } from './recognizers/whereTheyAre.ts';
import { figureAgain } from './recognizers/figureAgain.ts';
import { sumsUp } from './recognizers/sumsUp.ts';
import { toldAlone } from './recognizers/toldAlone.ts';
import type { Recognizer } from './recognizer.ts';

/**
 * The phrasings that are read, in the order in which they are tried at each item of a sentence. The first that finds something at an
 * item speaks for it; a group of people that has been claimed for an effect is not claimed again.
 */
export const RECOGNIZERS: readonly Recognizer[] = [
  noInformation,
  hurtWhoDied,
  ofThose,
  whoTheyWere,
  oneOfTheDead,
  besideOne,
  theDeadWere,
  takenPrisoner,
  bundledInto,
  ledAway,
  carriedOff,
  presence,
  hurtInParts,
  namedOneByOne,
  crewOf,
  formLine,
  theNth,
  anotherDied,
  anNth,
  namesOnList,
  coffins,
  nowNumber,
  roseToTheNumber,
  broughtTo,
  headlineFigure,
  oneOfThose,
  whomTheyKilled,
  takenUp,
  putAt,
  countMoved,
  whoseParts,
  risingToll,
  leftDead,
  everyoneAboard,
  bereaved,
  whoseKin,
  inGraves,
  lastHonours,
  buried,
  maimed,
  noneOfThem,
  drivenOut,
  awayFromHome,
  livesOf,
  takenFrom,
  combined,
  relative,
  active,
  nthVictim,
  whileDoing,
  saidFirst,
  passive,
  intransitive,
  toHospital,
  sentOn,
  bodilyHarm,
  stillInCare,
  inHospital,
  hitBy,
  sufferedBy,
  deathsOf,
  bodyFound,
  anotherBody,
  ownHand,
  searchedFor,
  addsUp,
  breakdown,
  elliptic,
  gapped,
  hurtWhereToo,
  ofThem,
  ofTheFigure,
  manner,
  countedAs,
  shareOf,
  countedNoun,
  innerState,
  unheardOf,
  intoTheBush,
  farewell,
  takenFromUs,
  onRecord,
  restOfThem,
  subset,
  listed,
  thoseOfWhom,
  labelled,
  identifiedAs,
  byPlace,
  correctedTo,
  figureMoved,
  comesTo,
  deadOf,
  fateUnknown,
  inEach,
  sumsUp,
  countedTwice,
  earlierTotal,
  anotherCount,
  makesUp,
  whereTheyAre,
  answered,
  toldAlone,
  figureAgain,
  theirFigure,
  moreOfThem,
  youngest,
  doneToOne,
  noTraceOf,
  befell,
  lostInBattle,
  losses,
  captive,
];
