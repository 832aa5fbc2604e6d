/** The writer's own children: they lose teeth and bring reports home too, and are nobody's pupils in the post. */
import type { Span } from '../../post';
import type { Reading } from '../../reading';
import { hasIn } from '../lexicons/cues';
import { lexicon } from '../lexicons/lexicon';
import { nearSpan } from '../text/near';

const ownBefore =
  /(?:^|[^a-z])(?:my own|mine,|mon propre|ma propre|(?:a|chez) (?:moi|nous),?|a la maison,|at home,?|at ours,|in our house,) (?:little |petite? |sweet |lovely )?$/;
const ownAfter =
  /^(?: (?:a (?:moi|nous)|a la maison)(?![a-z])|, (?:mon|ma|my|our) (?:own|propre|fils|fille|son|daughter|bebe|baby|aine|ainee|cadet|cadette|benjamine?|puinee?|eldest|youngest|toddler|middle one|petite? derniere?))/;

/** What is done with a child at home and nowhere else. */
const homeLife = lexicon(`
  premiers pas, fait ses nuits, la nounou, sa nounou, notre nounou, biberon(s), couche-culotte, ses couches, poussette, tétine, berceau, babyphone, à la crèche, échographie, maternité de, salle de naissance, pédiatre, siège auto, siège bébé, histoire du soir, heure du bain, au bain, son bain, en pyjama, doudou dans le lave-linge, sa chambre d'enfant, lit parapluie,
  mon mari, ma femme, mon conjoint, ma conjointe, mon compagnon, ma compagne, son papa et moi, sa maman et moi, notre fils, notre fille, nos enfants, notre aîné(e), notre cadet(te), notre benjamin(e), notre bébé, mon bébé, mes jumeaux, mes jumelles, belle-mère, beau-père,
  first steps, first word was, sleeping through, sleeps through, the childminder, our childminder, nappy, nappies, diaper(s), potty, pushchair, stroller, pram, cot, dummy, bedtime story, bath time, bathtime, bath night, car seat, in his pyjamas, in her pyjamas, tucked in, nursery run, at the dinner table, school run with,
  my husband, my wife, my partner and, her dad and i, his dad and i, her mum and i, his mum and i, our daughter, our son, our eldest, our youngest, our toddler, our baby, my baby, my twins, mother-in-law, father-in-law
`);

/** Is somebody named the writer's own child? */
export function isOwnChild(reading: Reading, [start, end]: Span): boolean {
  const { folded, post } = reading;
  if (post.author !== 'teacher' || post.profile !== 'personal') return false;
  return (
    ownBefore.test(folded.slice(Math.max(0, start - 24), start)) ||
    ownAfter.test(folded.slice(end, end + 24)) ||
    hasIn(reading, homeLife, nearSpan(reading, start))
  );
}
