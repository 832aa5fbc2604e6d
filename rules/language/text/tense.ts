/** Is it told, or announced? Nominal phrases ("sortie au zoo") say nothing of time: the verbs around them do. */
import type { Reading } from '../../reading';
import { cuesWithin, type TokenRange } from '../lexicons/cue-ranges';
import { lexicon } from '../lexicons/lexicon';
import type { Token } from './tokens';

/** Words and phrases that look back by themselves. */
const told = lexicon(`
  était, étions, étaient, étais, avait, avions, avaient, avais, allait, allions, allaient, partait, partions, fut, furent, alla, allèrent, partirent, quitta, embarqua, débarqua
  il faisait, c'était, s'est (bien )passé, ont été, a été, avons été
  de retour de, de retour d', de retour du, de retour des, de retour sur, retour de, retour d', retour du, retour des, retour sur, retour en images, retour en photos
  souvenir(s), passées, passés, rentré[e/s/es] de, rentré[e/s/es] d', rentré[e/s/es] du, rentré(e/s/es) hier, rentré(e/s/es) ce matin, rentré(e/s/es) hier soir, revenu(e/s/es) de
  merci à, merci au, merci aux, merci pour, bilan, compte rendu, photos de la, photos du, photos de notre, photos de, les photos
  quelle belle, quel beau, quelle super, quel super, quel magnifique, quelle magnifique, quelle énergie, quelle journée, quelle matinée, quelle aventure, quel plaisir, quel bonheur, quelle sortie
  quelle joie, quelle émotion, quelle fierté, quelle expérience, quelle semaine, quel voyage, quel séjour, quel week end, au retour, fut un temps, c'était super, c'était génial
  moved, emigrated, was, wasn t, weren t, had, went, visited, enjoyed, loved, saw, spent, returned, took, stayed, did, flew, drove, learned, learnt, explored, came, wrote, gave
  lost, heard, heartbroken, made, won, began, told, felt, slept, ate, ran, swam, walked, survived, arrived, brought, found, got back, got home, got to, travelled, traveled, camped, climbed, performed, played, built, discovered, headed home
  ve been, have been, has been, ve had, has had, ve visited, have visited, ve returned, have returned, ve come back
  back from, got home from, home again after, home after, home again from, home from a, home from our, home from my, back after, back home after, back again after, returned after, got in from, came home from, just home from, fresh from, returned from, recovering from, thanks to, thank you to, thanks for, thank you for, shout out to, shoutout to, throwback, memories, tbt, recap, highlights
  what a day, what a week, what a trip, what a night, what a weekend, what a time, what an amazing, what an adventure, what a fantastic, what a great, what a lovely, what a wonderful, what a brilliant
`);

/** English pasts that French writes for something else: "on met les voiles", "ça sent les vacances", "du sang". */
const toldInEnglish = lexicon('met, sent, sang');
/** "Rentré de Crète", not "on rentre de Crète dimanche": the accent tells. */
const backFrom = lexicon('rentré de, rentré d, rentré du, rentré des');
const isBack = (reading: Reading, range: TokenRange): boolean =>
  cuesWithin(reading, backFrom, range).some(({ start }) => reading.text.startsWith('é', start + 5));

/** "Retour de Zinal vendredi vers 17h", "prévu le 30": a return to come. */
const returnAhead =
  /^retour (?:de|du|des|d')[^.!?]{0,30} (?:prevue?|demain|attendu|vers \d|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: soir| matin| midi| apres-midi)?,? (?:vers|a) \d)/;
const isReturnAhead = ({ folded }: Reading, start: number): boolean =>
  folded.startsWith('retour', start) && returnAhead.test(folded.slice(start, start + 80));

const having = new Set('ai as a avons avez ont'.split(' '));
const being = new Set('suis es est sommes etes sont'.split(' '));
/** With "être" these look back; the others say how something is: "la maison est gardée". */
const gone =
  /^(?:all|arriv|rentr|rest|retourn|pass|tomb|mont|repass|remont|devenu|venu|revenu|descendu|redescendu|sorti|n)(?:e?e?s?)$/;
/** Between an auxiliary and its participle. */
const between = new Set(
  'tous toutes tout bien deja enfin pas plus jamais vraiment encore aussi trop beaucoup y en ete meme hier donc'.split(' '),
);
const participles = new Set(
  `eu pu vu fait pris appris mis vecu bu lu couru ri senti cueilli suivi nourri reussi revenu revenue revenus revenues venu venue venus
  venues descendu rentre rentree rentres rentrees parti sorti sortie sortis sorties alle allee alles allees arrive arrivee arrives arrivees
  dormi plu offert ouvert decouvert recu connu perdu gagne battu fallu voulu rempli fini choisi grandi construit ecrit dit survecu reparti repartis
  visite passe adore explore profite participe rencontre marche joue assiste aime observe travaille commence termine mange ramene profites
  ramasse plante dessine chante danse nage grimpe campe teste goute partage admire fete celebre raconte cuisine accompagne`.split(
    /\s+/,
  ),
);
/** "est prévue", "a été reportée au 12", "sont partis": said of what is still to come, or of who is away now. */
const announced =
  /^(?:prevu|fixe|programme|organise|reserve|reporte|deplace|decide|confirme|avance|invite|attendu|maintenu|choisi|loue|achete|casse|absent|convoque|convie|heberge|loge|parti|boucle|charge|prepare|ferme|arrete|annonce|occupe|prie|demande|exile|inscrit|cale|valide|booke|pris|trouve|pose|bloque|boucle|hate|besoin|mis)e?s?$/;
const participle = /^[a-z]{2,}ee?s?$/;
const accented = /(?:é|ée|és|ées)$/iu;

/** Is this word, behind an auxiliary, a participle that looks back? `is`: the auxiliary is "être" and not reflexive. */
function tells(reading: Reading, { word, start, end }: Token, is: boolean): boolean {
  if (is && participle.test(word) && !gone.test(word)) return false;
  return participles.has(word) || (participle.test(word) && accented.test(reading.text.slice(start, end)));
}

/** "avons (bien) visité", "sommes allés": an auxiliary, and a participle at most two words behind. */
function hasPerfect(reading: Reading, [first, end]: TokenRange): boolean {
  const tokens = reading.tokens;
  for (let index = first; index < end - 1; index++) {
    const token = tokens[index];
    if (!token || reading.text[token.start] === 'à' || !(being.has(token.word) || having.has(token.word))) continue;
    const is = being.has(token.word) && !/^(?:s|se|me|m|nous)$/.test(tokens[index - 1]?.word ?? '');
    for (const next of tokens.slice(index + 1, Math.min(end, index + 4))) {
      if (announced.test(next.word)) break;
      if (tells(reading, next, is)) return true;
      if (!between.has(next.word)) break;
    }
  }
  return false;
}

/** "were", unless it is "we're" without its apostrophe: "were going to Leeds". */
function saysWere(reading: Reading, [first, end]: TokenRange): boolean {
  const tokens = reading.tokens;
  for (let index = first; index < end; index++)
    if (tokens[index]?.word === 'were' && !(index + 1 < end && /ing$|^off$/.test(tokens[index + 1]?.word ?? ''))) return true;
  return false;
}

/** Does this sentence look back? */
export const looksBack = (reading: Reading, range: TokenRange): boolean =>
  cuesWithin(reading, told, range).some(({ start }) => !isReturnAhead(reading, start)) ||
  (reading.language === 'en' && cuesWithin(reading, toldInEnglish, range).length > 0) ||
  isBack(reading, range) ||
  saysWere(reading, range) ||
  hasPerfect(reading, range);
