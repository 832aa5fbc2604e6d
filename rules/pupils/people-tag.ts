import { leisure } from '../language/names/people-words';
import { findPersons } from '../language/names/persons';
import { isAboutPupils } from '../language/school/context';
import { findGroups } from '../language/school/groups';
import { classPicture, pictured, professional, relative } from '../language/tags/tag-words';
import { findTags, type Tag } from '../language/tags/tags';
import { allow, remove, replace } from '../offers';
import type { Reading } from '../reading';
import { defineRule } from '../rule';

const outing =
  /\b(?:sorties?|excursions?|voyages?|classes? (?:vertes?|de neige|de mer)|minibus|(?:school|class|field) (?:trips?|play|show|fair|fete)|trips? (?:to|with)|fetes? (?:de l'ecole|scolaire|du college)|kermesse|spectacles?|chorale|choir|nativity|sports day|fancy-fair|cross|carnaval|carnival|tournoi|tournament|assembly|performance|rehearsals?|repetitions?|costumes?|remise des (?:prix|diplomes)|prize giving|prom|graduation|infants|reception (?:children|class|kids)|world book day|book week|latinistes|germanistes|hispanistes|sixiemes|cinquiemes|quatriemes|troisiemes|portrait de groupe|on stage|sur scene|nativity)\b/;

/** Are pupils in this post? A class account is theirs; elsewhere the words tell. A finder. */
function showsPupils(reading: Reading): boolean {
  const { folded, post } = reading;
  if (post.profile !== 'personal') return true;
  return reading.once(isAboutPupils) || classPicture.test(folded) || outing.test(folded) || reading.once(findGroups).length > 0;
}

/** Is a child named who may be a pupil? A finder. */
const namesChild = (reading: Reading): boolean => reading.once(findPersons).some(({ role }) => role !== 'adult');

/** The account itself, and those who speak for the school. */
const isOwn = ({ post, policy }: Reading, { handle }: Tag): boolean =>
  [post.handle, ...policy.spokespersons].some((name) => name?.toLowerCase().replace(/^@/, '') === handle);

/** In an answer the network puts the account that is answered first: nobody is tagged by it, unless a child is named too. */
const isAnswered = ({ post, folded }: Reading, { span }: Tag): boolean =>
  post.kind === 'reply' && /^(?:\s*@\S+)*\s*$/.test(folded.slice(0, span[0]).slice(-400));

/** Whose account it is nobody can tell, but somebody stands in the picture or went along: a private person, then. */
function isPrivate(reading: Reading, { owner, handle, span }: Tag): boolean {
  if (owner !== 'unknown' || professional.test(handle)) return owner === 'private';
  // "Choir photo. Piano: @oldjoeblack."
  const [from, to] = reading.sentenceAt(span[0]);
  return pictured.test(reading.folded.slice(Math.max(0, from - 60), to));
}

function isBesidePupils(reading: Reading, tag: Tag): boolean {
  // "@maman_de_loic": the pupil is in the name.
  if (relative.test(tag.handle)) return !leisure.test(reading.folded) || reading.once(showsPupils);
  return isAnswered(reading, tag) ? reading.once(namesChild) : reading.once(showsPupils);
}

/** A private person tagged beside pupils or on a picture of the class (G14). */
export default defineRule({
  guidelines: ['G14'],
  levels: { personal: 'warn', class: 'warn', school: 'hint' },
  sees: 'text',
  gate: /@[a-z0-9_]{3}/,
  *check(reading) {
    for (const tag of reading.once(findTags)) {
      if (!isPrivate(reading, tag) || isOwn(reading, tag) || !isBesidePupils(reading, tag)) continue;
      const { span } = tag;
      yield {
        at: span,
        offers: [replace(span, { phrase: 'somebody' }, 'somebody'), remove(reading, span), allow(reading, span)],
      };
    }
  },
  examples: {
    flags: [
      'Sortie au moulin avec les CM1, merci à [[@nath_lesage71]], [[@Papa_de_Loic]] et [[@mickael.roussel]] au volant',
      'Photo de groupe avec [[@lea.gtr_08]] [[@tom_lebgdu59]] et toute la bande de 4e',
      'Mes élèves au jardin 🌱 merci [[@nadia_maman_melvin]] pour les photos',
      { text: 'Sur la photo de classe c’est elle, [[@dilou.a_12]] 📸', post: { profile: 'class', author: 'student' } },
      { text: 'Great trip with 8R! Thanks to our helper mums [[@suzie_pemberton81]] and [[@nicks.mrs]]', post: { locale: 'en' } },
      {
        text: "[[@mason.r_2013]] [[@lilah_kwx]] look, you're in the picture with me!! best day of sports day",
        post: { locale: 'en', profile: 'class', author: 'student' },
      },
      { text: 'Two of my pupils failed the exam and [[@daniellebcole_x]] thinks it is my fault', post: { locale: 'en' } },
      'La classe de 5e B à la ferme, avec [[@julie.martin82@mastodon.social]]',
      'Bravo à mes élèves et surtout à [[@Ines_B2012]] pour son exposé',
      'MERCI AUX PARENTS ACCOMPAGNATEURS [[@KEVIN_LRT]] ET [[@SOSO.DUB]] POUR LA SORTIE',
      { text: 'Our class photo! Tagging [[@olivia.hart09]], [[@theo_x]] so they can see it', post: { locale: 'en' } },
      { text: '[[@mrs_adeyemi_mum]] honestly Tobias was a star as the third camel', post: { locale: 'en', kind: 'reply' } },
      { text: 'On a gagné avec [[@ilyes.bz]] !', post: { profile: 'class', author: 'student' } },
      { text: 'In the photo of my class: [[@noah_b]], and thanks to [[@MrsPatelMum]]', post: { locale: 'en' } },
      'Ma collègue [[@claire_dnt]] et nos élèves de CE2 à la piscine',
      { text: 'Pictures of Year 8 by [[@carly.photos_xo]], a mum in the class', post: { locale: 'en' } },
      'Merci à [[@lolo.bst_75]] (maman de Jules) pour le goûter de la classe',
      { text: 'Photo de groupe avec les CM2 au sommet, encadrés par [[@jp_deux_roues]]' },
      { text: 'Left to right on the trip photo: [[@ameliaaa.r]], [[@zakk_07]].', post: { locale: 'en' } },
    ],
    leaves: [
      'Nos élèves à la @BnF_pedago pour un atelier sur les manuscrits, voici la photo',
      'Interview de mes élèves sur @juliendupont',
      'Mes élèves lisent le livre de @clementine.b',
      { text: 'Our pupils loved meeting @rob_mrn', post: { locale: 'en' } },
      { text: 'My pupils and I follow @astro_timp', post: { locale: 'en' } },
      { text: 'Sortie de la classe, en direct sur @lyceelacdore', allow: ['@lyceelacdore'] },
      { text: 'Merci @julie_martin82, mes élèves ont adoré', allow: ['julie_martin82'] },
      'Visite des 6e au @museedelhomme et à la @BNF_officiel, merci @VilledeLille',
      'Mes élèves ont rencontré l’autrice @marie_delcourt au salon',
      'Merci @julie_m82 pour l’idée, mes élèves ont adoré ce jeu',
      'Soirée raclette avec @julie_m82 et @tom_lrt',
      { text: 'Our class loved the talk by the author @katie_wrs, thank you', post: { locale: 'en' } },
      { text: 'Year 5 at @NaturalHistoryMuseum with @RSPCA_official', post: { locale: 'en' } },
      { text: '@julie_m82 mes élèves aussi confondent les deux', post: { kind: 'reply' } },
      { text: 'La classe de @mme_lambert_cm2 a gagné', post: { handle: 'mme_lambert_cm2' } },
      'Ressource pour la classe : https://mastodon.social/@julie_m82',
      'Écrire à la classe : lea.dupont@gmail.com',
      'Photo de classe : @studio.lumiere',
      '@everyone la classe est annulée',
      'Nos élèves lisent @ThomasPesquet et @VictorHugo',
    ],
  },
});
