/** The small words of French and English, folded: what parts, joins and denies. They stand in nearly every post, so they are no lexicon. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const determiners = set(`
  le la les l un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles certains certaines
  the a an this that these those my your his her its our their some every each what
`);

/** Those that point at somebody: "mes élèves", "cette prof", "our head"; not "des élèves", "a teacher". */
export const pointing = set(
  'ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs this that these those my your his her our their quel quelle quels quelles what',
);

export const prepositions = set(
  'de d du des a au aux en dans chez sur sous pour par avec sans contre entre vers depuis of in at on for from with by to about into near without',
);

export const copulas = set(
  'est sont etait etaient sera seront serait fut reste restent devient deviennent devenu devenue devenus devenues soit soient parait paraissent semble semblent is are was were s re r be been being has have become became remains remain seems seem',
);

/** The subject of a verb, where a noun was said before. */
export const theyWords = set('il elle ils elles iel c ca he she they it theyre hes shes');

/** The writer, alone or with others. */
export const selfWords = set('je j suis me m moi i am im myself on nous sommes we us');

/** A clause begins: what stands before is no subject of what stands behind. */
export const clauseWords = set(
  'que qu mais ou donc car parce puisque quand lorsque si comme but because that so while when if as although',
);

export const negations = set(
  'pas jamais aucun aucune ni moins loin sauf sans not never no isn aren wasn weren don doesn didn won hardly far anything cannot cant isnt arent wasnt werent less without nor neither',
);

/** "vraiment", "so", "une vraie": how much, in front of what is said. */
export const degrees = set(`
  vraiment tellement totalement completement tres trop hyper super ultra carrement franchement absolument juste toujours aussi particulierement tous toutes tout toute bien assez plutot decidement globalement
  encore definitivement litteralement grave sacrement que qu une un des la le les plus d de vrai vraie vrais vraies sacre sacree gros grosse grosses petit petite pauvre pauvres sale sales ni si
  a an the so such very really totally completely absolutely utterly just all always both actually literally pretty quite bit total complete absolute utter bunch of pack load full honestly truly freaking fucking
  bloody beyond most more seriously kind kinda getting as too nothing like proper real little stupid damn big old ever
`);
