/** Bad of people and of things alike: they count where somebody of the school is their subject. */
import { lexicon } from '../../lexicons/lexicon';

/** Each is a verdict by itself. */
export const verdicts = lexicon(`
  désolant(e/s/es), décevant(e/s/es), navrants, affligeants, consternants, pathétique(s), risible(s), grotesques, ridicules, abominable(s), atroce(s), infâme(s)
  épouvantable(s), effroyable(s), effrayant(e/s), effarant(e/s), insupportables, invivables, exaspérant(e/s/es), horripilant(e/s/es), insupportable, usant(e/s)
  épuisant(e/s/es), crispant(e/s), stressant(e/s), flippant(e/s), angoissant(e/s), soûlants, barbant(e/s/es), soporifique(s), ennuyeux, ennuyeuse(s), rasoir(s), monotone(s)
  assommant(e/s), endormant(e/s), mortel d'ennui, à mourir, à mourir d'ennui, plate à mort, plat à mort, plate(s) en maudit, incompréhensible(s), incohérent(e/s/es)
  brouillon(s), brouillonne(s), désorganisé(e/s/es), bordélique(s), mal organisé(e/s/es), mal géré(e/s/es), mal dirigé(e/s/es), mal fréquenté(e/s), mal tenu(e/s), mal vu(e)
  mal fichu(e/s), mal foutu(e/s), sous-doué(e/s), à la traîne, à la bourre, en dessous du niveau, sous l'eau, inefficace(s), improductif(s), inutiles, incompétentes
  inexistant(e/s/es), aux oubliettes, transparent(e) comme, fuyant(e), pas net, imprévisible(s), instable(s), incontrôlable, délétère(s), toxiques, pourrie, insalubre(s)
  délabré(e/s/es), lugubre(s), sordide(s), miteux, miteuse(s), crasseux, crasseuse(s), dégueu, dégueulasses, cheap, à éviter, à fuir, à bannir, à revoir, à plaindre
  d'une lenteur, d'une lourdeur, d'un mépris, d'une froideur, d'une prétention, d'une arrogance, d'une hypocrisie, d'une lâcheté, d'une vulgarité, d'une immaturité, d'un égoïsme
  d'une grossièreté, d'une agressivité, d'une violence, d'une brutalité, d'une incompétence, d'un ennui, d'une tristesse, d'une inefficacité, d'un cynisme, d'un laxisme
  d'une rigidité, d'une insolence, d'une ingratitude, d'une naïveté, d'une bassesse, d'une cruauté, d'un sans-gêne, d'un amateurisme, d'une rare, d'une mauvaise
  injustes, inéquitable(s), arbitraire(s), abusif(s), abusive(s), inacceptable(s), intolérable(s), lamentables, scandaleuses, indigne(s) de, indigne(s)
  disappointing, pitiful, laughable, ludicrous, hopeless, abominable, atrocious, terrifying, frightening, scary, exhausting, infuriating, maddening, exasperating
  irritating, aggravating, tiresome, tedious, monotonous, dull, dreary, deathly, drab, a snooze, a yawn, mind-numbing, soul-destroying, incomprehensible, incoherent
  inconsistent, disorganised, disorganized, unorganised, unorganized, chaotic, badly run, poorly run, badly managed, poorly managed, mismanaged, all over the place
  a total mess, unreliable, untrustworthy, ineffective, ineffectual, inefficient, unhelpful, no help, no use, no good, a waste, careless, sloppy, lax, slack, half-hearted
  below par, substandard, subpar, unstable, unpredictable, unreasonable, irrational, overrated, unbelievable lot, a pain, a nuisance, a handful and, a menace, a liability
  a burden, a headache, a let-down, a letdown, an insult, over the top, out of order, out of line, outrageous, unacceptable, intolerable, inexcusable, unforgivable, toxic
  filthy, grim, grotty, run-down, falling apart, depressing, miserable, like a prison, not safe, unsafe, at fault, to blame, behind the times, tone-deaf, tone deaf
`);

/** Bad where one says it is always so, or too much so. */
export const slights = lexicon(`
  fr:lent, lents, lente(s), lourd(e/s/es), faible(s), mou, molle(s), sec, sèche, froid(e/s/es), dur(e/s/es), sévère(s), strict(e/s/es), bizarre(s), étrange(s), spécial(e), fr:sale, sales, moche(s)
  bruyant(e/s/es), bavard(e/s/es), agité(e/s/es), immature(s), absent(e/s/es), en retard, perdu(e/s/es), débordé(e/s), nerveux, nerveuse(s), mauvais(e/es), limité(e/s), limite(s)
  naïf(s), naïve(s), vieux, vieille(s), ailleurs, distant(e/s), compliqué(e/s), difficile(s), laxistes, cool avec, indécis(e), pressé(e), flou(e/s), vague(s)
  slow, weak, soft, harsh, strict, cold, distant, odd, weird, strange, noisy, loud, chatty, silly, immature, late, absent, messy, dirty, ugly, old-fashioned
  difficult, tough, bad, poor, negative, critical, picky, fussy, needy, clingy, forgetful, unprepared, unmotivated, inexperienced, indecisive, vague, boring, cheap, short, behind
  average, basic
`);
