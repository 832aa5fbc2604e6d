/** How one says "I speak for": persons, offices, mandates, channels. */
import { lexicon } from '../lexicons/lexicon';

export const inTheNameOf = lexicon(`
  [au/aux/en/o] [nom/noms/non] [de/du/des/d'], au nom et pour le compte [de/du/d'], au seul nom [de/du],
  pour le compte [de/du/des/d'],
  au titre [de/du/d'], en lieu et place [de/du/des/d'], en représentation [de/du/des], en ambassadeur [de/du],
  en ambassadrice [de/du],
  on behalf [of/on], in behalf of, on the behalf of, on be half of, onbehalf of, on behalf, for and on behalf of, in the name of,
  in the names of,
  [parlant/répondant/écrivant/signant] pour le compte [de/du], for and in the name of, o nom [de/du], pour et au nom [de/du],
  speaking on behalf of,
`);
/** After the school: "on the school's behalf", "in the school's name". */
export const itsBehalf = lexicon('behalf');
export const within = lexicon('in');
export const itsName = lexicon('name');
export const onTheBehalf = lexicon('on, in');
/** Those who work at a school, after "au nom de". */
export const staff = lexicon(
  'personnel(s), collègues, profs, professeurs, enseignants, enseignantes, instits, éducateurs, staff, teachers, colleagues, educators',
);
export const everyoneAt = lexicon(
  `[everyone/everybody/all/all of us/the whole team/the team/the staff/all the staff/us all] [at/here at], [toute l équipe/tout le monde/nous tous/l ensemble de l équipe/l équipe] [à/de],
  all _ of us [at/here at], all _ _ of us [at/here at], every one of us at, the lot of us at, the whole of
`,
);
/** "I'm the one who talks for…" */
export const theOneWho = lexicon(`
  the [one/person/guy/woman/man/teacher] who [speaks/talks/answers/replies/responds] for,
  [celle/celui/la personne] qui [parle/répond/s'exprime] pour,
  c'est moi qui [fais/gère/assure/tiens] la [communication/com]( officielle) [de/du/d'],
  je [gère/fais/assure] la [communication/com]( officielle) [de/du/d'],
  i [handle/run/manage/do/lead] (the /all )[comms/communications/press/pr/media/messaging]( relations) [for/at], i answer for,
  the one speaking for,
  [moi/celui/celle] qui [gère/fais/fait/assure/tient/rédige/signe] (toute )la [communication/com]( officielle) [de/du/d'],
  je m'occupe de la [communication/com]( officielle) [de/du/d'], je tiens la [communication/com]( officielle) [de/du/d'],
  je [réponds/communique/parle] officiellement pour,
`);
/** "Nous, membres de la direction". */
export const members = lexicon(`
  (les /la /le /l')[membres/communauté/communauté éducative/communauté scolaire/communauté enseignante/collectif/enseignants/enseignantes/professeurs/profs/instituteurs/institutrices/instits/personnels/personnel/agents/éducateurs/éducatrices/équipe/équipes/équipe éducative/équipe pédagogique/équipe enseignante/équipe de direction/corps enseignant/direction] [de/du/d'/des],
  members of
`);
/** Where journalists are sent. */
export const comeToMe = lexicon(
  `come to me, ask me, contact me, talk to me, speak to me, through me, adressez vous à moi, contactez moi, voyez avec moi, c’est moi, m'appelle(nt), me contacte(nt), me joindre, m'écrire, m'écrivent, appelez-moi, écrivez-moi, joignez-moi, passez par moi, voir avec moi, en mp avec moi, call me, email me, message me, dm me, reach me, come through me, go through me, see me, my inbox, to me please, via me, i handle that, je m'en charge, je réponds`,
);
export const ofIt = lexicon('de, du, des, d, pour, of, for');
/** "de la part de l'école". */
export const onThePartOf = lexicon('de la part [de/du/d’]');

export const firstPerson = lexicon(`
  je, j, nous, on [vous/est/a/le/dit/parle/représente/s/confirme/se/y/refuse/demande/va/veut/tient/annonce/exige/dément/en], moi,
  me, m, mon, ma, mes, notre, nos, jsuis, chuis, jvous, bibi, mezigue,
  i, im, ive, we, us, my, our, me, let me, allow me, yours truly
`);
/** Of one mind. */
export const asOne = lexicon(
  "unanime(s), unanimement, au( grand) complet, dans [son/leur] ensemble, d'une seule voix, tout entier, tout entière, toute entière, unanimous(ly), with one voice",
);
export const weOnly = lexicon('nous, on, we');
export const iOrWe = lexicon('je, j, nous, on, moi, i, we, im, ive, let me, allow me');

/** A spokesperson by title. */
export const spokesperson = lexicon(`
  [porte/portes] parole(s)( officiel/ officielle/ officiels/ officieux/ attitré/ attitrée/ autoproclamé/ autoproclamée),
  porteparole, [porte/port] [parol/parole], porteparol, porte voix, voix officielle, interlocut[eur/rice] officiel(le),
  représentant(e) officiel(le), [official/unofficial] spokes[person/man/woman/people],
  spokesperson, spokesman, spokeswoman, spokespeople, spokespersons, spokes person, mouthpiece, press officer, press contact,
  press office, official voice,
`);
/** Offices that speak for the school only when they are its own: "le relais presse du lycée". */
export const officer = lexicon(`
  porteparole(s), [porte/portes] parole(s)( officiel/ officielle/ officiels/ officieux/ attitré/ attitrée/ autoproclamé/ autoproclamée),
  [porte/port] [parol/parole], porteparol, porte voix,
  voix officielle, interlocut[eur/rice] officiel(le), représentant(e/s/es) officiel(le/s/les), attaché(e) de presse,
  [contact/relais/service/bureau] [presse/de presse],
  [chargé/chargée/responsable] [com/communication/de com/de communication/de la com/de la communication]( officieux/ officieuse/ officiel/ officielle),
  community manager, (official /unofficial /)spokes[person/man/woman/people/persons], spokes person, mouthpiece,
  [press/communications/communication/comms/media] [officer/office/contact/lead/manager/director/person], official voice,
  [référent/référente/correspondant/correspondante/attachée/attaché] [communication/com/presse/médias/réseaux],
  [media/press/comms] [liaison/team/rep/spokesman], pr [person/officer/guy/lead/manager], relations presse,
  head of [communications/comms/pr/media], director of [communications/comms], communications director, comms director,
  [directeur/directrice] de la communication,
`);
/** Who one is: before the office, or before the voice. */
export const identity = lexicon(`
  je suis, j'en suis, je serai, je deviens, je reste, je fais, j'officie, me voilà, me voici, nous sommes, nous en sommes, on est,
  c'est moi, c'est nous,
  jsuis, chuis, j suis, g été, j'ai été, nommé(e/s/es), élu(e/s/es), désigné(e/s/es), promu(e/s/es), bombardé(e), devenu(e/s),
  dont je suis, dont nous sommes, moi, votre,
  je me fais, on me [désigne/nomme/surnomme/bombarde], appelez moi, considérez moi, je m'exprime,
  I am, I'm, im, I was, been, being, appointed, named, elected, nominated, chosen as, your, we are, we're, call me, consider me,
  consider us, made me, meet the,
  i act, i serve,
  me déclare, me proclame, m'autoproclame, se déclare, s'autoproclame, se proclame, nous déclarons, sommes désormais, sommes maintenant, sommes officiellement, suis désormais, suis officiellement, i will be, i ll be, gonna be, going to be
`);
/** "en tant que": weaker than `identity`, for anybody may be told of so. */
export const asWho = lexicon(`
  en tant que, en qualité de, en ma qualité de, en notre qualité de, comme, à titre de, en, as, in my role as, in my capacity as,
  in our capacity as, acting as,
`);
/** An office one holds: "vu mon rôle de porte-parole". */
export const dutyOf = lexicon(
  '[rôle/casquette/fonction/fonctions/mission/titre/métier/qualité/poste] de, [role/job/hat/duty/title] [as/of]',
);
export const representative = lexicon(`
  représentant(e/s/es)( officiel/ officielle/ désigné/ désignée/ mandaté/ mandatée), délégué(e), voix, ambassadeur, ambassadrice,
  relais,
  (official /appointed /)[representative/rep/voice/ambassador]
`);

/** The voice one lends. */
export const voice = lexicon(`
  voix( officielle), parole( officielle), plume, bouche, organe, écho, compte( officiel), porte voix, relais, rédaction,
  page( officielle), visage, yeux, au micro [de/du/pour/pr],
  (official /unofficial /)voice, mouthpiece, press office, word, face, official account
`);
/** What one says that one is, right before the voice. */
export const hereIs = lexicon(`
  je suis, c'est moi, ici, nous sommes, je me fais, je porte, je prête, je deviens, on est, vous [écoutez/lisez/entendez],
  vous êtes( bien)( sur/ avec/ chez), moi,
  I am, I'm, im, this is, we are, we're, consider [me/us/this], call me, you're [hearing/reading/listening to],
  you are [hearing/reading/listening to],
  sommes désormais, sommes maintenant, sommes officiellement, suis désormais, suis officiellement, nous voilà, me voilà, me voici, i will be, i ll be, gonna be, going to be, to be, hello from, hi from, greetings from, it s, ce compte est, cette page est, this page is, this account is
`);
export const isMe = lexicon(`
  c'est [moi/nous/bibi/mézigue/votre serviteur/votre servante/ma pomme/elle/lui], that's [me/us], is me, is us, is yours truly,
  it's me, that would be me, désormais c'est moi,
`);
export const itsEcho = lexicon(`
  je suis [son/sa/leur] [écho/voix/bouche/plume], je ne suis que [son/sa/leur] [écho/voix/bouche], je suis [son/sa] messag*,
  i'm [its/their] [voice/mouthpiece], i am [its/their] [voice/mouthpiece],
`);

/** To speak for somebody: the verb says it by itself. */
export const speak = lexicon(`
  parle, parlons, parlez, parlerai, parlerons, parler, parlant, exprime, exprimons, exprimer, exprimant, réponds, répond,
  répondrai, répondons, répondre, répondant,
  interviens, intervenons, intervenant, témoigne, communique, communiquons, communiquer, porte la parole, prends la parole,
  prenons la parole, m'adresse, certifie, démens, démentons,
  dément, garantis, m'excuse, nous excusons, m'engage, nous engageons, vous assure, affirme, déclare,
  speak, speaking, talk, talking, answer, answering, reply, replying, respond, responding, comment, commenting, communicate,
  communicating, apologi[s/z]e, apologi[s/z]ing, vouch, declare,
`);
/** To write something: for somebody only when nothing else is written. */
export const write = lexicon(`
  [écris/écrivons/tweete/tweetons/toote/poste/postons/publie/publions/dis/redis/disons/annonce/annonçons/confirme/regrette/condamne/refuse/promets/affirme/fais/remercie/écrivant]( ça/ ceci/ cela/ ici/ donc/ officiellement/ ce message/ cette annonce),
  [post/posting/tweet/tweeting/write/writing/act/acting/confirm/state]( this/ that/ here/ officially),
  [say/saying/put/putting] [it/this/that]
`);
/** Said of oneself without a subject. */
export const speaking = lexicon(`
  parlant, m'exprimant, m'adressant, répondant, intervenant, speaking, answering, replying, responding, commenting, on( the) record
`);
export const forThem = lexicon('pour, pr, à la place [de/du], for');
export const asSuch = lexicon('en tant que, en qualité de, comme, au titre de, as');

export const represent = lexicon(`
  je représente, nous représentons, on représente, moi qui représente, je vous représente, représentant officiellement,
  I represent, we represent, I officially represent, we officially represent, I formally represent, here representing,
  officially representing,
`);
/** Where pupils or players represent their school without speaking for it. */
export const contest = lexicon(`
  championnat(s), tournoi(s), concours, finale(s), demi-finale, cross, salon, course, match(s/es), spectacle, fête, forum, coupe,
  relais, compétition(s), marathon, prix,
  olympiade(s), rallye, jeux, défi, festival, théâtre, conseil, foire, carnaval, corrida, cour,
  championship(s), final(s), tournament(s), competition(s), contest, cup, race, relay, quiz, debate, olympiad, fair, show, games,
  league, swim*, gala, regional(s), nationals, state, county, team,
`);
/** After the school: "que je représente". */
export const thatISpeakFor = lexicon(`
  que je représente, que nous représentons,
  [dont/de laquelle/duquel] je suis [la voix/le porte parole/la porte parole/le représentant/la représentante],
  pour [qui/lequel/laquelle] [je/nous] [parle/parlons/réponds/m'exprime], dont je porte la [parole/voix],
  je [parle/réponds/communique/m'exprime] pour [elle/lui/eux], nous parlons pour [elle/eux/lui],
  moi qui [la/le] représente, c'est moi qui [la/le] représente, je [la/le] représente, au nom [duquel/de laquelle] je,
  au nom de qui je,
  [which/that/whom/who/school] [I/we] represent, [which/that/whom/who] [I/we] [speak/answer/talk] for,
  for [whom/which] [I/we] [speak/answer/talk], whose [voice/spokesperson] [I/we] [am/are], I [speak/answer/talk] for it,
  we [speak/answer] for it,
`);
export const inItsName = lexicon(
  'en son nom, en leur nom, à sa place, à leur place, pour elle, pour lui, on its behalf, on their behalf, in its name, in its place',
);

/** Those who may ask somebody to speak. */
export const heads = lexicon(`
  direct[eur/rice], principal(e), proviseur(e), préfet, préfète, [chef/cheffe] d'établissement, recteur, rectrice, cpe, patron(ne),
  head, headteacher, head teacher, headmaster, headmistress, superintendent, dean, management, principal, headship,
  admin, dirlo, boss, chair of governors, governors, board, school board, rectorat, inspecteur, inspectrice, pouvoir organisateur,
  head office,
`);
/** Appointed or allowed, said of oneself. */
export const mandated = lexicon(`
  mandaté(e/s/es), autorisé(e/s/es)( officiellement), chargé(e/s/es)( officiellement), missionné(e/s/es), habilité(e/s/es),
  désigné(e/s/es), délégué(e/s/es), investi(e/s/es), mandat, feu vert, permission, autorisation, bénédiction, procuration,
  [m/nous/l/t] [a/ont/avait] [chargé/mandaté/désigné/choisi/autorisé/confié/délégué/nommé/missionné/habilité](e/s/es),
  [me/nous] [charge/confie/délègue/mandate/missionne/nomme], m'autorise,
  authori[s/z]ed( me/ us), appointed( me/ us), cleared( me/ us), nominated( me/ us), entitled, empowered, green light, greenlight,
  mandate, blessing, go ahead, authority, mandated( me), charged( me),
  [la direction/le proviseur/la principale/le principal/la directrice/le directeur] me charge, dûment autorisé(e),
  dûment mandaté(e), en service commandé, duly authori[s/z]ed, deputi[s/z]ed, instructed( me/ us), tasked( me), delegated( me),
`);
/** Asked: enough when the school or its head asks, or when it is for the school. */
export const asked = lexicon(`
  [m/nous/t] [a/ont/avait] [demandé/prié/envoyé/laissé/dit/proposé/choisi](e/s/es), [me/nous] [demande/prie/laisse/dit],
  compte sur [moi/nous], prié(e/s), choisi(e/s), envoyé(e/s),
  asked( me/ us), instructed( me/ us), told( me/ us), chosen( me/ us), elected( me/ us), trusted( me/ us), wants [me/us],
  picked [me/us], chose [me/us], has me,
`);
/** To speak to the public. */
export const toThePublic = lexicon(`
  parler, annoncer( que/ officiellement), vous dire, vous le dire, (vous /y /leur /)répondre( à/ publiquement/ ici), communiquer,
  déclarer, informer, [m/s/nous/t] exprimer, représenter,
  démentir, vous confirmer, confirmer que, préciser, [s/m] adresser, présenter [ses/nos/des] excuses,
  porter [sa/la/leur] [parole/voix], prendre la parole, faire savoir, rassurer, clarifier,
  rappeler que, vous rappeler, vous transmettre, relayer, la communication, la parole, porte parole, sa voix,
  de vous le faire savoir, vous l'annoncer, vous écrire,
  to speak( for/ out/ on), to talk( for/ to), to answer, to comment, to reply, to respond, to announce,
  to tell [you/everyone/people/parents], to say, to let [you/everyone]( all) know, to make (it )clear,
  to deny, to confirm, to clarify, to correct, to apologi[s/z]e, to issue, to set the record, to reassure, to state, to represent,
  to inform, to be [its/the/their] voice,
  to share [our/its/the] [position/response/statement/view/side], to pass on, publier [sa/la/cette], partager [sa/la] position
`);
/** What one is asked to tell everybody; one is asked to speak, to answer or to confirm for many other ends. */
export const toEverybody = lexicon(`
  parler [au/à la/en/pour], vous [dire/le dire/répondre/annoncer/informer/rappeler/confirmer/transmettre/présenter],
  communiquer( en/ à/ sur), déclarer, m'exprimer, m'adresser, démentir, présenter [ses/nos/des] excuses,
  porter [sa/la/leur] [parole/voix], prendre la parole, faire savoir, rassurer, clarifier, vous le faire savoir, porte parole,
  s'adresser,
  to speak( for/ out/ on), to talk for, to tell [you/everyone/people/parents], to let [you/everyone]( all) know, to announce,
  to make( it) clear, to deny, to clarify, to correct, to apologi[s/z]e, to issue, to set the record,
  to reassure, to state, to represent, to inform [you/everyone], to be [its/the/their] [voice/spokesperson], to pass on
`);
/** Where one is asked to speak without speaking for the school. */
export const occasion = lexicon(`
  assembly, conference, graduation, ceremony, at the next, meeting, careers day, cérémonie, colloque, conférence, remise des prix,
  questionnaire, sondage, survey, exposé, oral, journée portes, atelier,
`);

/** "par ma voix", "à travers moi": the writer lends voice to the school. */
export const channel = lexicon(`
  [par/à travers/via/de/sous/grâce à] [ma/mon/mes/notre/nos] [voix/bouche/plume/intermédiaire/compte/canal/tweet/tweets/message/messages/post/posts/clavier/biais/entremise/profil/page],
  [par/à travers] moi, à travers nous, par la [voix/plume/bouche] de [votre/son/sa/notre/leur/ses],
  par l'intermédiaire de [votre serviteur/ce compte/cette page],
  [te/vous/nous/leur] [fait/fais/font] [dire/savoir], me charge de vous [dire/répondre/annoncer],
  m'envoie vous [dire/répondre/annoncer], me fait dire, m'a fait dire, me font dire, en son nom,
  [through/via] [me/us/this account/my account/yours truly/my page/this page/my posts/my voice/this post], speaking through me,
  by my voice,
`);
/** One gives one's word for what the school does. */
export const assured = lexicon(`
  je vous l'assure, je vous le confirme, je vous l'annonce, je l'annonce, je l'affirme, je le confirme, nous l'annonçons,
  nous vous le confirmons, je pèse mes mots, je vous le dis officiellement,
  c'est [moi/nous] qui vous le [dis/disons/confirme], c'est [moi/nous] qui [l'annonce/l'annonçons], parole officielle,
  I can (officially )confirm, we can (officially )confirm, we are announcing, i am announcing, i'm announcing, we're announcing,
  i'm telling you officially, you have my word, proud to announce,
`);

/** What the writer publishes. */
export const mine = lexicon(`
  [mes/mon/ma/ce/cette/nos/ces/notre/cet/tous mes/chacun de mes/le présent] [mot/mots/propos/paroles/parole/message/messages/tweet/tweets/post/posts/publication/publications/écrits/écrit/réponse/réponses/déclaration/déclarations/texte/textes/phrase/phrases/compte/page/profil/blog/fil/avis/communication],
  ceci, ce que [je/nous] [dis/disons/écris/écrivons/poste/publie/publions], ce qu'on [dit/écrit/publie],
  tout ce que je [dis/poste/publie/écris],
  [my/these/this/our/every/each] [word/words/post/posts/account/page/message/messages/tweet/tweets/thread/reply/replies/views/opinions/opinion/answer/statement],
  what [i/we] [say/write/post], everything i [say/write/post], all i [say/write/post], anything i [say/write/post], the following,
  the views here,
  whatever i [post/say/write], anything on this [account/page], ce compte, cette page
`);
export const binds = lexicon(`
  engage(nt), vaut, valent, fait office, font office, a valeur, ont valeur, tient lieu, tiennent lieu, représente(nt),
  reflète(nt), sont [ceux/celles/celle/celui/la voix], est [celui/celle/la voix/la position/la parole], émane(nt),
  parle(nt), s'exprime, répond, vient de, c'est la parole, lie(nt), est validé par,
  bind(s), carry, carries, represent(s), reflect(s), speak(s), count(s) as, count(s), is that of, are those of, are the views,
  is the view, is the position, are the position, is the voice, express(es), commit(s), is (officially )from, is what,
  has the (full )[backing/support/approval], have the [backing/support/approval], has the full [backing/support],
  is the (official )[voice/account/channel/mouthpiece/page], est la voix officielle, est le compte officiel, fait foi, fait autorité
`);
export const denied = lexicon(`
  ne, n, pas, non, aucun(e), aucunement, jamais, ni, que moi, not, never, don't, doesn't, isn't, aren't, nor, only mine, my own,
  no, no way, neither, alone,
`);
export const approvedBy = lexicon(`
  [officially/formally] [approved/endorsed/backed/sanctioned/authorised/authorized/supported/certified] by,
  [officiellement/formellement] [approuvé/approuvée/validé/validée/autorisé/autorisée/soutenu/soutenue/certifié] par,
  [approuvé/approuvée/validé/validée/certifié/certifiée] officiellement par, avec l'aval [de/du], avec l'accord officiel [de/du],
  quote me [for/as], you can quote me [for/as], in an official capacity for, par délégation [de/du], par procuration [de/du],
`);
export const straightFrom = lexicon(`
  hearing [it/this]( straight/ directly) from, comes [straight/directly/right/officially] from, coming straight from,
  [ça/cela/ceci] vient directement [de/du], message personnel [de/du],
`);
export const signed = lexicon(
  'signé, signée, signature, signed, sincerely, yours faithfully, kind regards, best regards, cordialement',
);
/** Those who want a school's word. */
export const press = lexicon(
  'journaliste(s), presse, médias, reporter(s), journalist(s), the press, press enquiries, press inquiries, press calls, press questions, press are, media, newspaper(s), rédactions, interview(s)',
);
/** "Putting my spokesperson hat on". */
export const hat = lexicon(`
  my [spokesperson/spokesman/spokeswoman/press officer/comms/press] hat,
  [ma casquette/mon chapeau/mon costume] de [porte-parole/chargé de com/chargée de com],
`);
/** In one's office, said before the school. */
export const exOfficio = lexicon(
  'ès qualités, ès qualité, es qualites, à titre officiel, officiellement, dans le cadre de mes fonctions, in my official capacity, ex officio, officially',
);
/** "As school representative". */
export const schoolRepresentative = lexicon(
  '(official /appointed /the /our )[school/college/academy/district/staff/faculty/campus] [representative/rep/spokesperson/spokesman/spokeswoman/spokespeople/mouthpiece/voice/press officer/ambassador/liaison]',
);
/** What the school's appointed voice will do. */
export const willAnswer = lexicon(`
  répondra(it), répondront, répond, s'exprimera, s'exprime, prendra la parole, parlera, parle, lira, tiendra, fera, donnera,
  se tient à, est à votre, communiquera, recevra, précise, dément, confirme, annonce,
  will (be /)[take/taking/answer/answering/speak/speaking/make/making/read/address/handle/handling/reply/respond/meet/issue/give],
  is [available/on hand/happy to/ready to], answers, handles, takes, confirms, says,
`);
/** "Our spokesperson", where the press is sent. */
export const ourVoice = lexicon(
  '[notre/nos] [porte-parole/attaché de presse/attachée de presse/chargé de communication/chargée de communication], our (official /press /)[spokesperson/spokesman/spokeswoman/spokespeople/press officer/press contact/mouthpiece]',
);
/** "Here's where I stand"; `iOrWe` has the French "on", and one stands on a matter. */
export const oneself = lexicon("i, i'm, we, we're, they, he, she, you");
