/** Marks with their scale: "8/20", "9,5 sur 20", "dix-huit sur vingt", "seventeen out of twenty". */
import type { Mark } from './mark';
import { begins, figure, numberWord, scaleFigure, scaleWord } from './values';

const score = new RegExp(
  `${begins}(?<![a-z-])(?<number>${figure}|${numberWord}|une?|one) ?(?:(?<slash>/)|sur|out of) ?(?:(?<scale>${scaleFigure})(?![\\d/%]|[.,]\\d| ?(?:€|%))|${scaleWord}(?![a-z-]))`,
  'g',
);
/** Dates, pages, ratios, times and ratings. */
const beforeDate =
  /(?:\b(?:only see|le|du|au|avant le|des le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jusqu'au|until|by|on|since|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nee?(?: le)?|born|born on|date :?|dated|janvier|for|rdv|salle|room|bus|ligne|page|p\.|partie|jour|day|step|etape|episode|chapitre|tome|part|week|semaine|seance|no|numero|v|version|groupe|lot|thread|fil|tension|echelle|vision|copies|corrigees?|exercices?)|n°|#) ?$/;
/** "Le 7/10 de Maya", "son 12/20": what an article before a date never has after. */
const notDate = /^ (?:de|d'|a|au|en|of|qui)(?![a-z])/;
const afterRatio =
  /^ (?:of(?! (?:his|her|my|the))|d'une?)(?![a-z])|^ ?(?:(?:des |d'|de |of (?:the |my |our )?)?(?:mes |nos |les )?(?:eleves|enfants|personnes|gens|jeunes|parents|familles|profs|enseignants|ecoles|classes|garcons|filles|francais|belges|pupils|students|children|kids|people|parents|families|teachers|schools|places?|jours?|days?|heures?|ans|years?|km|kg|voix|votes?|points? bonus|lits?|seats|boys|girls|adults|h\b|min\b|cases|planets|copies|livres|books|present\w*|absent\w*|corrige\w*|done|marked|sont|ont|mangent|viennent|disent|are|have|say|walk|rendu\w*|termine\w*|lus?\b|a chaque oeil|vision)\b|eme\b|e\b|th\b)/;

/** "Copie : 5/20" is a mark, "copies 14/28" a count. @param folded text, claims blanked out */
export function* scores(folded: string): Iterable<Mark> {
  for (const match of folded.matchAll(score)) {
    const { number = '', scale = '', slash } = match.groups ?? {};
    const end = match.index + match[0].length;
    const before = folded.slice(Math.max(0, match.index - 20), match.index);
    const after = folded.slice(end, end + 24);
    const most = Number(scale);
    const usual = slash === undefined || most === 20 || most === 10 || most === 100;
    // "12/8" is a date; "quatre virgule huit sur six" is a joke about a mark.
    if (most > 0 && Number(number.replace(',', '.')) > most) continue;
    const dated = beforeDate.test(before) && !(/\b(?:le|du) $/.test(before) && notDate.test(after) && !/[.,]/.test(number));
    if (dated || afterRatio.test(after)) continue;
    yield { at: [match.index, end], kind: 'score', bad: false, sure: usual };
  }
}
