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
    ],
    leaves: [
      { text: 'Notre école annonce que la cantine rouvre', post: { profile: 'school' } },
      { text: "Au nom de l'école, merci", post: { handle: 'direction_ferry' }, spokespersons: ['@Direction_Ferry'] },
      'le porte-parole du gouvernement a dit que les écoles restaient ouvertes',
      'Je ne suis pas le porte-parole de mon école',
      "je ne parle pas au nom de l'école",
      "Mes propos n'engagent que moi, pas l'établissement",
      "Max est le porte-parole de son groupe pour l'exposé",
      'Qui est le porte-parole de la classe cette semaine ?',
      "L'école vous souhaite une belle année",
      "L'école organise sa kermesse le 14 juin",
      'Le collège participe au concours Kangourou',
      'Selon la presse, la direction dément',
      "« Je parle au nom de l'école », a-t-il osé dire",
      'Le maire a parlé au nom de la ville',
      "Un chèque au nom de l'école, s'il vous plaît",
      "Le nom de l'école vient d'une poétesse",
      'Au nom de la loi, ouvrez !',
      'Au nom de la classe, merci pour la visite',
      'Au nom du père et du fils',
      "Le directeur a remercié la mairie au nom de l'école",
      'Notre collège accueille 40 nouveaux élèves',
      'La direction a changé',
      'Notre lycée est très vieux',
      "Ne vous exprimez jamais au nom de l'établissement sans autorisation",
      "Il faut une autorisation pour parler au nom de l'école",
      "Les représentants des parents d'élèves se réunissent jeudi",
      'Les délégués représentent la classe',
      'Ma fille est déléguée et représente son école au cross',
      "L'équipe de hand a gagné",
      "La position du prof sur l'estrade",
      "Le porte-parole de l'ONU a pris la parole",
      "le mot porte-parole prend un trait d'union",
      'Le ministère déclare vouloir écouter',
      "L'école est ouverte de 8h à 17h",
      'Nous, les profs, on adore la neige',
      'The government spokesperson said schools would stay open',
      "I'm not a spokesperson for my school",
      'I do not speak for the school',
      'Views are my own and not those of my district',
      'She represents her school in the chess final',
      'Our school is hosting a fair on Saturday',
      'The school wishes you a happy new year',
      'On behalf of my cat, thank you',
      'On behalf of Year 6, thank you for the books',
      'Opinions mine, not on behalf of my employer',
      'Never post on behalf of the school without permission',
      'The principal spoke on behalf of the school',
      'A spokesperson for the union called for a strike',
      'The Lorax speaks for the trees',
      'Who is the spokesperson for group 3?',
      'The school play is on Friday',
      'The district opened two new schools',
      'My school is the best in town',
      'Our school choir sang on behalf of Shelter',
      'The headline says "the school denies it"',
      'I speak three languages',
      'Position: midfield, school team',
      'Thank you to the school board for the books',
      'our class believes in ghosts',
      'According to the paper, the school denies everything',
      "Voici le communiqué de l'équipe de France",
    ],
  },
});
