/** Pets, mascots, skeletons, plants and machines are given names too. */
import type { Reading } from '../../reading';
import { near, nearSpan } from '../text/near';
import type { Word } from '../text/words';

const kinds = [
  'papillons?|canards?|oies?|chevres?|moutons?|vers de terre|abeilles?|grenouilles?|tetards?|souris|oiseaux|ecureuils?',
  'herissons?|renards?|butterfl(?:y|ies)|ducks?|ducklings?|chicks?|caterpillars?|tadpoles?|worms?|bees?|sheep|lambs?',
  'goats?|frogs?|mouse|mice|birds?|hedgehogs?|foxes|hamsters?|limacons?|limaces?|araignees?|poissons?(?: rouges?)?',
  'lapins?|lapine|robots?|mascottes?|squelettes?|plantes?|chiens?|chienne|chats?|chatte|tortues?|doudous?|peluches?',
  `nounours|bonhomme|escargots?|phasmes?|poules?|coq|cochons? d'inde|perruches?|canaris?|chevre|ane|poney|chevaux|cheval`,
  'chenille|dragon|lutin|monstre|fantome|hamster|goldfish|fish|rabbit|bunny|skeleton|mascot|teddy|bear|plant|dog|puppy',
  'cat|kitten|tortoise|hen|chick|snail|guinea pig|gerbil|stick insect|pony|horse|dragon|monster|ghost|elf|gnome|riddle',
  'devinette|cactus|volcan|planete|asteroide|etoile|bateau|boat|ship|train|ficus|ferns?|yucca|bamboo|succulent|monstera',
  'geckos?|lizard|snake|turtle|axolotls?|newts?|scarecrow|snowman|seagulls?|pigeons?|geese|goose|spider|budgie|parrot',
  'ferret|crab|laminator|labradors?|caniche|teckel|golden retriever|berger|beagle|bouledogue|poodle|spaniel|terrier',
  'dachshund|whippet|lurcher|collie|giraffes?|girafe|elephants?|lion|tigre|tiger|singe|monkey|penguin|pingouin|manchot',
  'loup|wolf|ours|hibou|owl|chouette|corbeau|crow|pie|magpie|poussin|canette|dindon|turkey|oison|llama|lama|alpaca|donkey',
  'vache|cow|calf|veau|pig|piglet|cochon|truie|goat|biquette|chevreau|brebis|agneau|belier|abeille|coccinelle|ladybird',
  'ladybug|beetle|scarabee|mante|mantis|fourmi|ants|crabe|homard|lobster|requin|shark|dauphin|dolphin|baleine|whale',
  'octopus|poulpe|dinosaures?|dinosaur|t-rex|licorne|unicorn|geranium|aspidistra|orchidee|orchid|spider plant|bonsai|aloe',
  'pothos|philodendron|palmier|citronnier|potiron|pumpkin|citrouille|photocopieur|photocopieuse|photocopier|copier',
  'imprimante|printer|plastifieuse|massicot|cafetiere|coffee machine|kettle|bouilloire|aspirateur|hoover|vacuum|reveil',
  'alarm clock|chaudiere|boiler|minibus|camionnette|velo|bike|kayak|ordi|ordinateur|laptop|projector|videoprojecteur',
  'machine a laver|frigo|fridge|toaster|grille-pain|drone|mannequin|puppet|marionnette|pantin|peluche|statue|epouvantail',
  'carton|cardboard|paper mache|papier mache|sourdough|levain|starter',
].join('|');
const pets = new RegExp(`\\b(?:${kinds})\\b`);
const allPets = new RegExp(pets.source, 'g');

/** "notre tortue Juliette a pondu, Roméo s'en fiche": one pet's name tells on the others. */
function namesPets(reading: Reading, at: number): boolean {
  const [start, end] = nearSpan(reading, at);
  return [...reading.folded.slice(start, end).matchAll(allPets)].some(({ 0: pet, index }) =>
    /^ \p{Lu}\p{Ll}/u.test(reading.text.slice(start + index + pet.length, start + index + pet.length + 3)),
  );
}

const named =
  /^(?:called|named|nicknamed|baptisee?|prenommee?|nommee?|surnommee?|renommee?|rebaptisee?|appelle|appelons|appelee?)$/;

/** "Kyle, the classroom spider", "Max est mon labrador"; not "Emma, la fille au chien". */
const article = "(?:the|our|my|its|le|la|l'|notre|mon|ma)";
const noPreposition = "(?:(?!(?:a|au|aux|avec|with|of|de|du|des|who|qui|et|and|in|on|dans|sur) )[a-z'-]+ ){0,2}";
const toldAfter = new RegExp(
  `^(?:,? (?:is|was|est|etait|c'est) (?:an?|une?|${article}) ?${noPreposition}|(?:,| \\() ?${article} ?${noPreposition}| (?:the |le |la |l'))(?:${kinds})\\b`,
);

/** Does what stands beside a name tell that no person bears it? */
function isPetHere(reading: Reading, words: readonly Word[], first: number): boolean {
  const { folded } = reading;
  const { start: at = 0, end = 0 } = words[first] ?? {};
  // "Fier comme un coq : Ousmane" is no cock, "Teddy and Aisha" are two children.
  const teddy = /\bTeddy\b(?! bear)/.test(reading.text.slice(Math.max(0, at - 24), at));
  if (!teddy && pets.test(folded.slice(Math.max(0, at - 24), at).replace(/(?:comme|like|tel) (?:une?|les|an?) [a-z]+/, '')))
    return true;
  if (!pets.test(near(reading, at))) return false;
  return (
    toldAfter.test(folded.slice(end, end + 64)) ||
    namesPets(reading, at) ||
    /\b(?:called|named|s'appellent|appele|baptise)e?s? [^.!?]{0,24}$/.test(folded.slice(Math.max(0, at - 40), at)) ||
    named.test(words[first - 1]?.folded ?? '')
  );
}

/** Most posts speak of none. */
const speaksOfPets = ({ folded }: Reading): boolean => pets.test(folded);

/** "our skeleton is called Gerald", "le lapin Tambour"; told once, it holds for the whole post. */
export function isPet(reading: Reading, words: readonly Word[], first: number): boolean {
  if (!reading.once(speaksOfPets)) return false;
  const name = words[first]?.folded;
  return words.some((word, at) => word.folded === name && isPetHere(reading, words, at));
}
