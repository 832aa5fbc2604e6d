/** What a teacher should not write to a pupil alone, by what it is about. No field alone proves who reads it. */
import { lexicon } from '../lexicons/lexicon';

/** Away from the school's tools: a handle asked for or given, a private number. */
const channels = lexicon(`
  [ajoute/rajoute/add/follow/suis/mp/dm/snap/whatsapp/facetime] [moi/me], mon [insta/snap/whatsapp/facebook/discord/perso/telegram/messenger], ton [insta/snap/06/07/numéro/num/tel/tél/portable/whatsapp/facebook/discord/perso/telegram/pseudo/compte], insta perso, compte perso, numéro perso(nnel), adresse perso, mail perso, whatsapp personnel, téléphone personnel
  [sur/en/passe en/viens en/écris en] [mp/dm/privé/message privé/insta/snap/whatsapp/telegram/discord/messenger/signal], mp insta, dm insta, invitation facebook, demande d'ami, accepte mon invitation, accepte ma demande, en messagerie privée, en visio tous les deux, réponds moi ici, joindre directement
  [my/your] [snap/insta/instagram/snapchat/whatsapp/cell/mobile/personal/private/gamertag/discord/psn/handle/ig/tiktok/facebook], on [snapchat/snap/insta/instagram/whatsapp/telegram/discord/signal/here/facetime/messenger], friend request, follow request, follow me back, personal [number/email/account/mobile], private [chat/message/account/number], slide into, call me [dave/by/on], reply here, chat there, chat here, switch to, moved to
`);
/** A call, a number: said to anybody. */
const calling = lexicon(`
  [appelle/écris/envoie/réponds/téléphone/contacte] moi, mon [06/07/numéro/num/tel/tél/portable], me joindre, m'appeler, m'écrire
  [text/ring/call/message/msg] [me/whenever/any time/if], my number, drop me a text, write to me
`);
/** "Plus simple que l'ENT": round the school's own tools. */
const roundSchool = lexicon(`
  [pas/plutôt/plus simple/mieux/que] [sur/que/que sur] [pronote/l'ent/ecole directe/smartschool/teams/la messagerie/le mail/moodle/classroom], pas par [pronote/l'ent/teams], plus simple que, plus pratique que, plus discret, plus discrètement, plus tranquille(s), on sera mieux, on sera tranquilles, [vie scolaire/la direction/le principal/le proviseur/le collège/le lycée/mes collègues/la cpe/l'école] [lise/voie/sache/n'a/n'est/ne/me/serait/pourrait/va/regarde/surveille], ne veux pas que, pas le droit de [t'écrire/te parler/te voir]
  not on [teams/google classroom/the school/school], off the school, school [wouldn't/would not/won't/can't/doesn't/does not/mustn't], [the head/management/slt/other teachers/staff] [wouldn't/won't/can't/doesn't/mustn't], easier [than/to chat/to talk], i'm not (really )[allowed/supposed] to, not supposed to, not allowed to, get me [fired/sacked/in trouble], get in trouble, more private, away from school, rather than [the school/school/teams/email]
`);
/** Kept from others. */
const secrets = lexicon(`
  secret, notre secret, petit secret, entre nous, rien que nous, rien que toi et moi, juste nous, juste toi et moi, toi et moi, tous les deux, que tous les deux, que nous deux, nous deux, seul à seul, seule à seul, en tête à tête, à personne, rien dire, ne dis rien, dis rien, le dis pas, dis pas à, parle pas à, parle à personne, n'en parle pas, garde ça, garde le pour toi, gardons ça, ça reste entre, reste entre nous, discret, discrète, discrétion, efface, effacer, supprime, supprimer, mode éphémère, messages éphémères, tes parents n'ont pas, pas besoin de savoir, sans que tes parents, sans le dire
  our secret, little secret, a secret, between us, between ourselves, just us, us two, just you and me, you and me, the two of us, just the two, to ourselves, keep it quiet, keep this quiet, keep it to yourself, tell no one, tell nobody, don't tell, dont tell, no one needs to know, nobody needs to know, delete [this/these/our/the/it], wipe [this/these/our], disappearing messages, don't screenshot, no screenshots, others wouldn't, wouldn't get it, wouldn't understand, get jealous, seraient jaloux, comprendraient pas
`);
/** Feelings asked for, and told. */
const closeness = lexicon(`
  hâte de te voir, hâte de te retrouver, je pense souvent, tutoie moi, appelle moi par, par mon prénom, un vocal, tes vocaux, j'ai liké, vu ta photo, vu tes photos, raconte moi, dis moi tout, confie toi, te confier, parle moi, m'en parler, tu peux tout me dire, tu peux me parler, je suis là pour toi, tu comptes pour moi, je pense à toi, j'ai repensé à toi, repensé à toi, pensé à toi, rêvé de toi, tu me manques, tu m'as manqué, je t'aime bien, je t'adore, mon chouchou, ma chouchoute, ma préférée, mon préféré, l'air triste, triste, inquiet pour toi, inquiète pour toi, chamboulée, bouleversé(e), tu avais l'air, te trouve, te sens, te consoler, un câlin, un bisou, des bisous, fait rire en cours, tu me fais rire, tu m'as fait rire, on se comprend, pas comme les autres, plus mûr(e), plus mature, mature pour ton âge, spécial(e) pour moi, tu es spéciale, tu es unique, je te fais confiance, besoin de parler, on continue à discuter, discuter ici, parler un peu
  can't wait to see you, looking forward to seeing you, can't stop thinking, by my first name, voice note, liked your, saw your [post/posts/photo/photos/story/pics], my favourite _, tell me everything, tell me all, you can tell me, talk to me, open up, confide, here for you, thinking of you, thought of you, thought about you, dreamt about you, dreamed about you, miss you, missed you, missing you, my favourite, my favorite, favourite pupil, looked sad, looked upset, seemed down, seem down, feel low, feeling low, whenever you feel, worried about you, a hug, hugs, not like the others, so mature, mature for your age, wise beyond, older than your, special to me, you're special, you are special, we get each other, understand each other, trust you, need to talk, fancy a chat, a little chat, our little talks, our chats, our talks, nice chatting, love chatting, love our, keep talking, you make me laugh, you made me laugh
`);
/** Looks, love life, what one is up to in the evening. */
const intimate = lexicon(`
  [un/une/ton/ta] [copain/copine/petit copain/petite copine/amoureux/amoureuse/chéri/mec/meuf], tu es célibataire, t'es célibataire, amoureuse de, amoureux de, ta nouvelle coupe, jolie coupe, ta robe, ta tenue, ton maillot, tes yeux, ton sourire, ta photo de profil, tes photos, ta story, tes stories, une photo de toi, un selfie, selfie, tu es belle, t'es belle, t'es beau, tu es beau, trop mignon(ne), jolie, canon, rayonnante, rayonnant, sexy, charmante, séduisante, à côté de mon lit, dans mon lit, ton lit, dors bien, bonne nuit, fais de beaux rêves, doux rêves, tu dors, t'es réveillé(e), encore debout, pas couché(e), tu fais quoi [ce soir/là/de beau/demain/ce week end/samedi/dimanche/mercredi], qu'est ce que tu fais ce soir, ce que tu fais de tes, tu es seul(e), t'es seul(e), seule chez toi, tu t'ennuies
  a boyfriend, a girlfriend, your boyfriend, your girlfriend, seeing anyone, dating anyone, single, crush, your new haircut, your hair, your dress, your outfit, your eyes, your smile, that dress, prom dress, your bikini, your swimsuit, profile picture, your pictures, your selfies, a selfie, a pic of you, a picture of you, photo of you, gorgeous, beautiful, stunning, so pretty, cute, handsome, fit, hot, night night, goodnight, good night, sleep well, sleep tight, sweet dreams, still up, still awake, are you awake, u up, you up, can't sleep, in bed, what are you up to tonight, what you up to, wyd, what are you doing [tonight/later/this weekend/on saturday], home alone, alone at home, bored of, when you're bored, are you alone
`);
/** Together, out of school. */
const together = lexicon(`
  une bière, un apéro, en concert, des billets, passer la soirée, la soirée avec, regarder une série, regarder un film, dormir chez, dormir à, partir en, chez moi, à la maison avec moi, un verre, un café avec, un ciné, au ciné, une glace, un chocolat chaud, un resto, au resto, une balade, en voiture, dans ma voiture, te ramener, te ramène, te raccompagner, te raccompagne, te déposer, te dépose, te chercher, je passe te prendre, monte avec moi, viens avec moi, avec moi, attends moi, au parking, après la sonnerie, après les cours, après l'étude, quand les autres, seront partis, reste après, rester après, cours particuliers, on se voit, se voir, te voir, se retrouve, partir tous les deux, week end avec, un cadeau pour toi, petit cadeau, t'offre, t'ai acheté, t'achète, t'ai mis [une bonne/la meilleure] note, les questions du, les réponses du, les sujets du, te donne les, jouer ensemble, en ligne ensemble
  a beer, some wine, tickets for, concert with, festival with, on holiday with, sleepover, stay over, my place, my house, my flat, come over, come round, round mine, a drink, a coffee, ice cream, hot chocolate, cinema, movies with, for a drive, a lift, a ride, drive you, drop you, pick you up, wait by my car, by my car, in my car, car park, when everyone's gone, when the others, once everyone, stay behind, stay back, after the bell, after everyone, meet up, meet me, meet outside, hang out, spend time, see you alone, a present for you, a gift for you, little something for you, got you something, i bought you, buy you, get you those, gave you a good, bumped your, bumped up your, the questions for, the answers to, play together, together after, play fortnite, play fifa, game with me, private lessons, extra lessons, one to one
`);
/** Young people are called so. */
const calls = lexicon(`
  mon petit _, ma petite _, mon grand, ma grande, ma puce, ma belle, mon chou, ma chérie, ma jolie, ma star, mon loulou, ma louloute, ma cocotte, ma poulette, mon bonhomme, champion, championne, jeune homme, jeune fille, petite coquine, coquine, coquin, ma biche, mon coeur, mon lapin, cher élève, chère élève, princesse, bg, beau gosse, toi là bas
  missy, kiddo, kid, kiddie, champ, buddy, young man, young lady, sweetheart, sweetie, sweet pea, poppet, petal, pet, superstar, my star, little one, cutie, cheeky, princess, darling, hun, babe, babes, lovely, trouble, munchkin, pumpkin
`);
/** The writer is the teacher. */
const teacherly = lexicon(`
  ton [prof/professeur/instit/instituteur/maître/coach/entraîneur/tuteur/pion/surveillant/éducateur/ancien prof/vieux prof], ta [prof/professeure/instit/institutrice/maîtresse/coach/tutrice/surveillante/éducatrice/cpe/ancienne prof], de ta maîtresse, ton cours, mes cours, mon cours, mon heure, ma matière, à demain en [cours/classe], en [cours/classe] [demain/lundi/mardi/mercredi/jeudi/vendredi/hier/ce matin/ces jours/aujourd'hui], au fond de la classe, ma classe, ma salle, ton contrôle, le contrôle, ton interro, le devoir, du devoir, ton devoir, ton dessin, ton cadeau, ton oral, les autres élèves, les autres de ta classe, autres de la classe, devant la classe, l'étude, ton entraînement, ta dissertation, ton exposé, ta rédaction, ta copie, tes notes, ta moyenne, ton bulletin, la récré, la retenue, m dit, ici [m/mme/monsieur/madame/mr] _, c'est [m/mme/monsieur/madame/mr] _
  your [teacher/tutor/coach/old teacher/form tutor/head of year/maths teacher/english teacher/pe teacher], my [lesson/lessons/class/classroom/test/worksheet/homework/tutor group/form/subject/period], in [drama/maths/english/french/pe/science/history/art/music/biology/geography/spanish/german] [today/tomorrow/yesterday/on], period [one/two/three/four/five/six/1/2/3/4/5/6], next lesson, in lesson, in class, the classroom, save the sir, the sir, call me, detention, homework, your mock, your gcse, your exam, your coursework, your essay, the other [kids/pupils/students/girls/boys], other [kids/pupils/students] in, to pupils, a pupil, one of my pupils, it's [mr/mrs/miss/ms/sir/coach] _, your mum, your dad, your parents, the match, training, the prom, prom, school trip, rehearsal
`);

/** The fields, how much each speaks for a pupil who reads, and why. */
export const letterSigns = [
  /** Colleagues and friends have numbers too. */
  { words: channels, weight: 1.5 },
  { words: calling, weight: 1 },
  /** Only who must not write gives the school a wide berth. */
  { words: roundSchool, weight: 2 },
  { words: secrets, weight: 2 },
  { words: closeness, weight: 1.5 },
  { words: intimate, weight: 1.5 },
  { words: together, weight: 1 },
  { words: calls, weight: 1.5 },
  /** A colleague hears of lessons as well, but seldom of "ton contrôle". */
  { words: teacherly, weight: 1.5 },
] as const;
/** So much of them makes the reader a pupil; with one that is named and spoken to by first name a little less. */
export const enoughSigns = 2.5;

/** Family and friends: they are asked round and told good night. */
export const ownCircle = lexicon(`
  maman, papa, frérot, soeurette, frangin(e), mamie, papi, mon amour, mon chéri, ma chérie d'amour, mon ange, doudou, tata, tonton, cousin(e), poto, l'inspecteur, l'inspectrice, le proviseur, la proviseure, covoiturage, covoiture, déménagement, enterrement, obsèques, mutation, congé(s), l'équipe, la compta, les enfants dorment, notre fils, notre fille, nos enfants, nos filles, les courses, le couscous, l'apéro, la belle mère, la réunion, collègue, collègues, mes 6e, mes 5e, mes 4e, mes 3e, mes élèves, mes secondes, mes cm2, mes terminales, tes élèves, tes 6e, tes 5e, tes 4e, tes 3e, ta séquence, salle des profs, bulletins, conseil de classe, formation, vous, votre, vos
  mum, mom, dad, bro, sis, nan, gran, auntie, mate, staff list, funeral, the office, governors, supply, rota, five a side, owe you, love i, the kids are, our kids, our son, our daughter, brunch, pub, staffroom, staff room, inset, my year, my students, my pupils, my class is, your class, your pupils, your students, cover my, cover for, marking, parents evening, colleague, colleagues, the head, department, ofsted
`);
