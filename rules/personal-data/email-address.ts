import { type Email, findEmails } from '../language/links/emails';
import { allow, remove, replace } from '../offers';
import type { Reading } from '../reading';
import { defineRule, type Offer } from '../rule';

/** A mailbox that answers for an office, not for a person: "contact@", "secretariat@", "ce.0123456A@" (a French school). */
const office =
  /^(?:contact|contacts|info|infos|information|accueil|secretariat|secretaire|direction|administration|admin|bureau|standard|mairie|bibliotheque|office|hello|bonjour|enquiries|enquiry|admissions|reception|support|help|press|presse|communication|redaction|journal|editor|webmaster|noreply|no-reply|service[\w.-]*|inscriptions?|reservations?|booking|tickets|recrutement|jobs|hr|rh|dpo|privacy|ce\.\d{7}[a-z]|ec\d{6})$/;

/** Words of nicknames: what a parent would smile at on a professional message. */
const nickname =
  /(?:^x{2,}|p'?ti?te?s?|choun|loulou|doudou|bisou|calin|princess|prince|bebe|baby|boss|gamer|love|lol|kawaii|minou|chaton|poulet|canard|lapin|nounours|cool|star|girl|boy|queen|king|crazy|sexy|babe|angel|ange|ninja|dragon|unicorn|licorne|pokemon|choco|bonbon|sweet|honey|cutie|fan|du\d\d|\d{3,}|[a-z]*\d{2}$)/;

function messageFor(reading: Reading, { local, freemail, disguised }: Email): string {
  if (freemail && reading.post.profile === 'school') return nickname.test(local) ? 'nickname' : 'freemail';
  return disguised ? 'disguised' : 'default';
}

/**
 * A personal e-mail address, plain or written for people only (G04).
 */
export default defineRule({
  guidelines: ['G04'],
  levels: { personal: 'warn', class: 'block', school: 'hint' },
  sees: 'text',
  gate: /@|(?<![a-z])(?:at|chez|ar+obas[a-z]?|arob)(?![a-z])|[([{<] ?a ?[)\]}>]/,
  *check(reading) {
    for (const email of reading.once(findEmails)) {
      const { span, local, domain, disguised, freemail } = email;
      const offers: Offer[] = [replace(span, { phrase: 'privately' }, 'privately'), remove(reading, span)];
      if (!freemail) offers.push({ kind: 'allow', say: 'domain', value: `@${domain}` });
      else if (!disguised) offers.push(allow(reading, span));
      const impersonal = !freemail && office.test(local);
      yield {
        at: span,
        say: messageFor(reading, email),
        value: `${local}@${domain}`,
        offers,
        ...(impersonal && { sure: 'low' as const }),
      };
    }
  },
  examples: {
    flags: [
      'Écrivez-moi : [[lea.dupont@gmail.com]]',
      { text: '[[ptitchounete12@gmail.com]]', say: 'nickname', post: { profile: 'school' } }, // FWB 1.2, the guide's own
      { text: 'Direction : [[anne.martin@outlook.com]]', say: 'freemail', post: { profile: 'school' } },
      { text: '[[prénom (at) gmail point com]]', say: 'disguised' },
      { text: 'le gmail de Maya : [[maya point lefort arobase gmail point com]]', say: 'disguised' },
      { text: '[[lea tiret bas dupont arobase outlook point fr]]', say: 'disguised' },
      { text: 'Mon mail : [[lea_dupont AT yahoo DOT fr]]', say: 'disguised' },
      { text: '[[mathis2010 [at] hotmail [dot] fr]]', say: 'disguised' },
      { text: 'contact me at [[john.smith(at)gmail(dot)com]]', say: 'disguised', post: { locale: 'en' } },
      { text: 'My email is [[emma.jones at gmail.com]]', say: 'disguised', post: { locale: 'en' } },
      '[[lea.dupont @gmail.com]] ou [[lea.dupont @ gmail.com]]',
      '[[LEA.DUPONT@GMAIL.COM]] !!!',
      '[[lea.dupont[@]gmail.com]]',
      '[[lea-dupont_at_gmail_dot_com]]',
      '[[mathis2010 arobase gmail]]',
      'envoyez à [[lea.dupont {at} skynet.be]]',
      '[[jdupont＠gmail.com]]',
      '[[élodie.müller@bluewin.ch]]',
      'Tutoring for the exam: [[zoe+physics@proton.me]]',
      'La prof : [[jean.dupont@ac-exemple.fr]]',
      { text: 'Maman : [[lea (at) ecole-exemple point be]]', allow: ['ecole-voisine.be'] },
    ],
    leaves: [
      { text: 'Journal : journal@college-exemple.example', allow: ['college-exemple.example'] },
      { text: 'Écrire à lea (at) ecole-exemple point be', allow: ['@ecole-exemple.be'] },
      'Merci @lea.bsky.social et @bob',
      'Follow me on @lea@mastodon.social',
      'Look at example.com, she is good at dot to dot',
      'Rendez-vous chez Paul, point final',
      'Je suis chez Orange, mon point fort',
      '10 points @ 2 € le kilo, 5 @ 10 cents',
      'https://medium.com/@lea/post',
      'Le point de vue (a) et le point (b)',
      'Dix-huit mails ce matin, adresse inconnue',
      'Look at the address, hover over the link',
    ],
  },
});
