import { type Claim, findClaims } from '../language/school-voice';
import { phraseAt, remove, replace } from '../offers';
import type { Reading } from '../reading';
import { defineRule, type Offer } from '../rule';

function offersFor(reading: Reading, { at, kind }: Claim): Offer[] {
  return [replace(at, phraseAt(reading, at[0], kind), 'personally'), remove(reading, at)];
}

/** Speaking for the school without being appointed to (G09, G10). */
export default defineRule({
  guidelines: ['G09', 'G10'],
  levels: { personal: 'warn', class: 'block', school: 'hint' },
  sees: 'text',
  gate: /paroles?\b|\bnoms? d|behalf|spokes|mouthpiece|press officer|the name of|speak|talk|represent|voi[xc]|officiel|official|position|stance|communique|statement|\bnous, |\bwe,? |ecole|college|lycee|etablissement|direction|school|district|academy|faculty|parle|exprime/,
  *check(reading) {
    const { handle } = reading.post;
    const appointed =
      handle && reading.policy.spokespersons.some((name) => name.replace(/^@/, '').toLowerCase() === handle.toLowerCase());
    if (appointed) return;
    for (const claim of reading.once(findClaims)) yield { at: claim.at, say: claim.kind, offers: offersFor(reading, claim) };
  },
  examples: {
    flags: [
      { text: "Bonjour, [[j'en suis le porte-parole]].", say: 'self' },
      { text: "[[Au nom de l'école]], bravo", say: 'role' },
      { text: '[[En tant que porte-parole du collège]], je réponds', say: 'role' },
      { text: "[[notre établissement déclare]] n'avoir rien reçu", say: 'verdict' },
      { text: "[[l'école dément]]", post: { profile: 'school' } },
      "[[J'en suis le porte-parole]].",
      '[[Au nom de tous mes collègues]], je demande pardon aux parents.',
      '[[Porte parole officielle du college]] Ferry, posez vos questions',
      "[[Notre établissement s'oppose]] à la fermeture du poste.",
      '[[Le collège Jean-Jaurès dément]] toute violence dans la cour.',
      "Je vous réponds [[en tant que représentante de l'école]].",
      '[[La position de notre école est]] claire : pas de téléphone.',
      '[[Nous, équipe pédagogique du collège, refusons]] cette décision.',
      '[[En ma qualité de porte-parole]], je démens.',
      "[[C'est l'école qui parle]] à travers moi.",
      "Ceci est une [[déclaration officielle de l'école]].",
      "[[Je tweete pour l'école]], donc officiellement : non.",
      "[[je parle pour toute l'équipe]] quand je dis stop",
      '[[Le lycée ne cautionne pas]] ces propos.',
      '[[Speaking for the entire district]], we are furious.',
      '[[On behalf of everyone at Hillcrest Academy]], welcome!',
      '[[As the official spokesperson of the district]], no comment.',
      "[[The district's position is]] clear: no masks.",
      '[[We at Oakfield Primary believe]] that homework is pointless',
      '[[The school denies]] any wrongdoing.',
      "Writing [[on the school's behalf]] to say sorry",
      "Speaking [[in my capacity as the school's spokesperson]]",
      "[[The school's official stance:]] we do not negotiate",
      "I've been [[asked to speak on behalf of the staff]]",
      '[[In the name of Lincoln High]], I challenge you',
      '[[Let me speak for the whole faculty]]: we are tired',
    ],
    leaves: [
      { text: 'Notre école annonce que la cantine rouvre', post: { profile: 'school' } },
      { text: "Au nom de l'école, merci", post: { handle: 'direction_ferry' }, spokespersons: ['@Direction_Ferry'] },
      'le porte-parole du gouvernement a dit que les écoles restaient ouvertes',
      "je ne parle pas au nom de l'école",
      "Max est le porte-parole de son groupe pour l'exposé",
      "L'école vous souhaite une belle année",
      'Le collège participe au concours Kangourou',
      "« Je parle au nom de l'école », a-t-il osé dire",
      "Un chèque au nom de l'école, s'il vous plaît",
      'Au nom de la loi, ouvrez !',
      'Au nom du père et du fils',
      'Notre collège accueille 40 nouveaux élèves',
      'Notre lycée est très vieux',
      "Il faut une autorisation pour parler au nom de l'école",
      'Les délégués représentent la classe',
      "L'équipe de hand a gagné",
      "Le porte-parole de l'ONU a pris la parole",
      'Le ministère déclare vouloir écouter',
      'Nous, les profs, on adore la neige',
      "I'm not a spokesperson for my school",
      'Views are my own and not those of my district',
      'Our school is hosting a fair on Saturday',
      'On behalf of my cat, thank you',
      'Opinions mine, not on behalf of my employer',
      'The principal spoke on behalf of the school',
      'The Lorax speaks for the trees',
      'The school play is on Friday',
      'My school is the best in town',
      'The headline says "the school denies it"',
      'Position: midfield, school team',
      'our class believes in ghosts',
      "Voici le communiqué de l'équipe de France",
    ],
  },
});
