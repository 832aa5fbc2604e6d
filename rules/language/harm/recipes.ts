/**
 * Harm put together of parts, none of which harms alone: "(ton nez) … (on dirait)", "(personne) ne (s'assied) avec (Mila)".
 * All parts of a recipe stand in one sentence, near each other, in any order.
 */

import { type Lexicon, lexicon } from '../lexicons/lexicon';
import { hasty } from '../text/combine';
import { bodyOf, bodyOrders, called, despised, foul, likenings, targetsOfHate } from './fields/body';
import { closings, holding, infirmary, puttingYou, ruin, spitting, summons, tooBig, weighing } from './fields/closing';
import {
  aloneWith,
  breakable,
  breakings,
  careful,
  demands,
  dooms,
  gangs,
  heed,
  knowings,
  nearAndDear,
  orElse,
  showingUp,
  turns,
  weapons,
  whereYouGo,
} from './fields/menace';
import {
  banishing,
  calls,
  cruelties,
  hounding,
  ifTheyCome,
  leaveUs,
  mingling,
  notTo,
  notWanted,
  weLeave,
  worst,
} from './fields/mob';
import { absentOne, allGo, asIf, attacks, backTo, ifYouKeep, notYou, ours, outToo, tellNot, theirPage } from './fields/ours';
import {
  betterDead,
  crowd,
  deadly,
  forBeing,
  goThere,
  haunts,
  likeYou,
  outOf,
  outs,
  payback,
  presence,
  privacy,
  provoking,
  prying,
  retorts,
  shrinking,
  wishing,
  woes,
} from './fields/veiled';
import type { HarmKind } from './words';

/** To whom it must be said, or of whom; `met` right behind the last part. */
export type Aim = 'you' | 'third' | 'either' | 'none' | 'met';

export interface Recipe {
  readonly kind: HarmKind;
  readonly parts: readonly Lexicon[];
  readonly aim: Aim;
  /** It may be harmless: a lower level, unless a jeer or an insult stands beside it. */
  readonly low?: true;
  /** The parts stand in this order. */
  readonly ordered?: true;
}

const secrets = lexicon(
  hasty(
    "j'ai tes photos, on a tes photos, j'ai ta photo, j'ai tes messages, j'ai la vidéo, i have your pics, i have your photos, i've got your pics, i've got your photos, i have ur pics, i got your nudes, tes nudes",
  ),
);
const strangers = lexicon(
  hasty(
    "en afrique, en chine, en turquie, au maroc, en algérie, en syrie, en roumanie, en ukraine, au bled, ton bled, dans la jungle, dans ta jungle, ton camp, to africa, to china, to india, to mexico, to pakistan, to poland, to syria, pas d'ici, étranger, étrangère, étrangers, foreigner, foreigners, immigrant(s), migrants, chez toi, ton pays, own country, where you came from, where you come from",
  ),
);

export const recipes: readonly Recipe[] = [
  // How somebody looks
  { kind: 'body', parts: [bodyOf, likenings], aim: 'either' },
  { kind: 'body', parts: [bodyOf, foul], aim: 'either' },
  { kind: 'body', parts: [bodyOf, bodyOrders], aim: 'none' },
  { kind: 'body', parts: [bodyOrders, targetsOfHate], aim: 'none' },
  { kind: 'body', parts: [called], aim: 'none' },
  { kind: 'body', parts: [weighing, tooBig], aim: 'either' },
  { kind: 'body', parts: [spitting], aim: 'either' },
  // To be beaten, found, exposed
  { kind: 'threat', parts: [breakings, breakable], aim: 'either', ordered: true },
  { kind: 'threat', parts: [careful, nearAndDear], aim: 'you', ordered: true },
  { kind: 'threat', parts: [nearAndDear, heed, whereYouGo], aim: 'you', ordered: true },
  { kind: 'threat', parts: [careful, whereYouGo], aim: 'none', ordered: true },
  { kind: 'threat', parts: [knowings, whereYouGo], aim: 'you', ordered: true },
  { kind: 'threat', parts: [knowings, nearAndDear], aim: 'you', ordered: true },
  { kind: 'threat', parts: [gangs, showingUp], aim: 'none' },
  { kind: 'threat', parts: [showingUp, aloneWith], aim: 'either' },
  { kind: 'threat', parts: [weapons, turns], aim: 'none' },
  { kind: 'threat', parts: [demands, orElse, dooms], aim: 'none' },
  { kind: 'threat', parts: [orElse, gangs], aim: 'none' },
  { kind: 'threat', parts: [presence, haunts], aim: 'you', ordered: true },
  { kind: 'threat', parts: [provoking, retorts], aim: 'none', ordered: true },
  { kind: 'threat', parts: [demands, retorts], aim: 'none', ordered: true },
  { kind: 'threat', parts: [payback], aim: 'none' },
  { kind: 'threat', parts: [puttingYou, infirmary], aim: 'none', ordered: true },
  { kind: 'threat', parts: [holding, closings], aim: 'none' },
  // To die
  { kind: 'death', parts: [goThere, deadly], aim: 'none', ordered: true },
  { kind: 'death', parts: [wishing, woes], aim: 'either', ordered: true },
  { kind: 'death', parts: [betterDead], aim: 'either' },
  // Kept away, driven out, hunted down
  { kind: 'exclusion', parts: [notTo, mingling], aim: 'met', ordered: true },
  { kind: 'exclusion', parts: [notWanted, despised], aim: 'none' },
  { kind: 'exclusion', parts: [calls, cruelties], aim: 'third' },
  { kind: 'exclusion', parts: [calls, banishing], aim: 'third' },
  { kind: 'exclusion', parts: [calls, worst], aim: 'none' },
  { kind: 'exclusion', parts: [hounding, banishing], aim: 'none', ordered: true },
  { kind: 'exclusion', parts: [ifTheyCome, weLeave], aim: 'either', ordered: true },
  { kind: 'exclusion', parts: [leaveUs, strangers], aim: 'none' },
  { kind: 'exclusion', parts: [notYou, ours], aim: 'none' },
  { kind: 'exclusion', parts: [ifYouKeep, mingling, outToo], aim: 'none', ordered: true },
  { kind: 'exclusion', parts: [asIf, absentOne], aim: 'third', ordered: true },
  { kind: 'exclusion', parts: [allGo, tellNot], aim: 'third', ordered: true },
  { kind: 'exclusion', parts: [attacks, theirPage], aim: 'none' },
  { kind: 'exclusion', parts: [summons, ruin], aim: 'third' },
  { kind: 'exclusion', parts: [backTo], aim: 'none' },
  { kind: 'exclusion', parts: [outs, likeYou], aim: 'none' },
  { kind: 'exclusion', parts: [outOf, forBeing], aim: 'none' },
  { kind: 'exclusion', parts: [crowd, shrinking], aim: 'third', ordered: true },
  { kind: 'exclusion', parts: [prying, privacy], aim: 'third', ordered: true },
  { kind: 'threat', parts: [demands, secrets], aim: 'none' },
];
