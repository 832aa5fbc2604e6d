/** Faults counted in a dictation: "31 fautes", "zéro faute", "34 spelling mistakes". */
import type { Reading } from '../../reading';
import { cuesOf, has } from '../lexicons/cues';
import { lexicon } from '../lexicons/lexicon';
import { besides } from './around';
import type { Mark } from './mark';

const faults = lexicon(`
  faute(s), erreur(s), fautes d'orthographe, erreurs d'orthographe, mistake(s), errors, spelling mistakes, spelling errors, wrong, wrong answers
`);
const spelling = lexicon(`
  dictée(s), orthographe, spelling(s), interro, contrôle, test, copie, rédaction, dissert, dissertation, essay, paper, fautes, quiz, exam, times tables, maths sheet, math sheet, worksheet, homework
`);
const others = lexicon(`
  foot, match, basket, hand, arbitre, rugby, foul(s), penalty, zéro faute de goût, par ma faute, sans faute aucune, correction, corrigez, trouvez, trouve les, cherchez, mon post, mon tweet, mon message, my post, my tweet, in the textbook, dans le manuel, hippique, obstacles
`);
const number =
  /(?:(?:^|[^\d.,a-z-])(\d{1,3}|zero|une seule|pas une|aucune|sans|not one|no|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|two|three|four|five|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(?:[- ](?:et[- ])?[a-z]{2,6})? )$/;

export function* faultsIn(reading: Reading): Iterable<Mark> {
  if (!has(reading, faults) || !has(reading, spelling)) return;
  for (const { start, end } of cuesOf(reading, faults)) {
    const before = number.exec(reading.folded.slice(Math.max(0, start - 24), start));
    if (!before || besides(reading, others, start)) continue;
    const said = before[0].replace(/^[^\p{L}\d]/u, '');
    yield { at: [start - said.length, end], kind: 'faults', bad: true, sure: false };
  }
}
