/** Words that announce secrets, and words that deny them, French and English. */
import { lexicon } from '../lexicons/lexicon';

/** What follows is a password, of any shape. */
export const passwordWords = lexicon(`
  pw, pwrd, pswrd, psswd, secret word, mot secret, mot magique, magic word, clé d'activation, clé de licence, clé produit, licence key, license key, product key, activation key, activation code, code d'activation, recovery code, code de récupération, backup code, code de secours,
  pass is, pass for, my pass, mon pass, ton pass, mot(s) de passe, mot(s) de pass, mot(s) 2 passe, mot 2 pass, motdepasse,
  mot d passe, mots d passe, m2p, mdp(s), mdpasse, password(s), passwort, passwd, pass word, pasword, pass phrase, passphrase,
  phrase de passe, phrase secrète, pass code(s), passcode(s), psw, pwd, pswd, paswd, clé(s) wifi, clé(s) wi-fi, clé(s) wpa,
  clé(s) wep, clé(s) du wifi, clé du wi-fi, clé(s) d'accès, clé(s) réseau, clé du réseau, clé de sécurité, wifi key, wi-fi key,
  wifi pass, wi-fi pass, network key, security key, clé api, api key, token, sésame
`);

/** What follows is a code that opens something, once one knows what. */
export const codeWords = lexicon(`
  code(s), secret, combi, unlocks with, unlock with, opens with, déverrouille avec, s'ouvre avec, s'ouvre en tapant,
  digicode(s), digicode de la porte, digit code, pin(s), pin code, pin number, code pin, puk, combinaison, combination, combo,
  keypad, lockbox, lock box, key safe, keysafe, key box, boîte à clé, boîte à clés, boîtier à clés, alarme(s), portail, cadenas,
  antivol, padlock, door code, coffre-fort, visiophone
`);

/** "Tapez 4455#": a code, when a door or a screen is spoken of. */
export const typingWords = lexicon(`
  tapez, tape, taper, tapes, faites le, fais le, composez le, compose le, entrez le, entre le, punch in, key in, type in, type,
  press, enter, dial in
`);

/** A key of a network, when a network is spoken of: "réseau ECOLE, clé Tilleul-77". */
export const keyWords = lexicon('clé, clef, key, the word is, the magic is, the phrase is');
export const networks = lexicon('wifi, wi-fi, réseau, box, internet, ssid, hotspot, network, router, routeur');

/** A pair of a name and a secret follows. */
export const loginWords = lexicon(`
  s'identifie, s'identifier, m'identifie, identifie-toi, identifiez-vous, identifiant(s), login(s), log-in, log in, logs in,
  logging in, logged in, sign in, sign-in, signed in, accès, access, connexion, connecte(r/s/z), connectes, connectez-vous,
  connecté(e), compte(s), account, wifi, wi-fi, credentials, user(s), username, user name, nom d'utilisateur, id et mdp,
  id et mot de passe, creds, session, pass, netflix, disney, pronote, smartschool, educonnect, ecole directe, padlet
`);

/** What a code may open: "le code du portail", "code for the alarm". */
export const openedThings = lexicon(`
  wifi, wi-fi, cantine, self, bibli, bibliothèque, badge, sim, boîtier, grille, trottinette, cabanon, remise, insta, tiktok, roblox, porte, portes, portail, portillon, entree,
  alarme, immeuble, batiment, parking, garage, interphone, coffre, coffre-fort, casier, casiers, cadenas, antivol, velo,
  boite a cles, cle, labo, local, salle, cdi, armoire, ordi, ordis, ordinateur, ordinateurs, pc, mac, tablette, tablettes, ipad,
  portable, telephone, tel, gsm, smartphone, ecran, imprimante, photocopieuse, copieur, photocopieur, tbi, tni, projecteur,
  videoprojecteur, session, compte, comptes, classe, ent, pronote, educonnect, ecole directe, moodle, smartschool, teams, zoom,
  meet, visio, reunion, appli, application, site, blog, padlet, drive, cloud, messagerie, mail, boite mail, netflix, carte, cb,
  banque, maison, appart, appartement, residence, gite, cabane, refuge, vestiaire, gymnase, sanitaires, salle des profs, reseau,
  box, chromebook, prof, eleve, eleves, labo info, salle info, espace, cours en ligne, serveur, door, doors, gate, gates, alarm,
  building, locker, lockers, padlock, lock, bike, safe, key box, computer, computers, pcs, laptop, laptops, tablet, tablets,
  ipads, printer, photocopier, copier, projector, smartboard, account, accounts, class account, app, website, network,
  staff toilet, staff loo, staff room, staffroom, room, gym, lab, house, flat, front door, store, cupboard, shed, garden, minibus, bank, card, phone,
  meeting, call, server, portal, parent app, system, platform, mailbox, screen, chromebooks, cloud drive
`);

/** Codes that open nothing: "code de la route", "dress code", "code promo". */
export const innocentCodes = lexicon(`
  code de la route, code postal, code promo, code promotionnel, code(s) barre(s), code couleur(s), code civil, code pénal,
  code du travail, code de l'éducation, code de conduite, code d'honneur, code vestimentaire, code source, code python,
  code scratch, code html, code css, code java, code morse, code binaire, code hexa, code ape, code naf, code rome, code uai,
  code rne, code insee, code avantage, code réduc, code réduction, code cadeau, code parrainage, code erreur, code d'erreur,
  code article, code produit, code pays, code région, code matière, code de cours, code du cours, code cours, code de triche,
  code option, code devoir, code césar, code génétique, code général, code noir, code rouge, code orange, code vert, code jaune,
  code bleu, code qr, code club, code camp, code week, code lyoko, code geass, code de déontologie, code de la nationalité,
  code de commerce, code(s) of conduct, code of practice, code club, code review, code word, codeword, code base, code breaker,
  code breakers, code name, code named, code switching, code red, code org, hour of code, module code(s), unit code(s),
  exam code(s), paper code(s), subject code(s), specification code(s), kahoot, wooclap, quizizz, blooket, gimkit, quizlet,
  mentimeter, menti, socrative, learningapps, quiz, game pin, code du jeu, code du quiz, code du kahoot, code du livre,
  code du sujet, combinaison de ski, combinaison de plongée, combinaison néoprène, combinaison linéaire, combinaison gagnante,
  combinations of, combination of, accès pmr, accès handicapés, accès handicapé, en accès libre
`);

/** The same, but for "area code: 4471" and "the machine code is 12A". */
export const mostlyInnocentCodes = lexicon(`
  qr code(s), zip code(s), zipcode, post code(s), postcode(s), dress code(s), promo code(s), discount code(s), voucher code(s),
  coupon code(s), referral code(s), error code(s), source code(s), area code(s), country code(s), postal code(s),
  colour code(s), color code(s), bar code(s), barcode(s), morse code, genetic code, moral code, highway code, tax code(s),
  python code, scratch code, product code(s), course code(s), sort code(s), swift code(s), bank sort code, building code(s),
  penal code, civil code, machine code, cheat code(s)
`);

/** A secret shown as an example: whatever it looks like, it opens nothing. */
export const exemplary =
  /(?<![\w.@/-])(?:n'utilise[zr]? (?:pas|jamais)|jamais utiliser|evite[zr]?|par exemple|p\. ?ex|exemples?|comme mot de passe|pires?|mauvais|plus utilises?|plus courants?|(?:bon|vrai|solide|fort|robuste|long|meilleur)s? mots? de passe|never use|avoid|for example|for instance|e\.g|such as|as a password|worst|weak|(?:most )?(?:common|used|popular|commonest)|(?:good|bad|strong) passwords?)(?![\w@/-]|\.\w)/;

/** Talk about secrets: what looks like one must be announced by a sign or a verb, and be of a shape that words have not. */
export const advice =
  /\b(?:jamais|ne (?:donnez|donne|partagez|partage|communiquez|mettez|choisissez|notez|divulguez|collez|reutilisez)|conseils?|regles?|changez (?:vos|votre|de)|creez|creer un|choisir un|choisissez|au moins|minimum|caracteres|gestionnaire de|atelier|affiche|never|do not share|don't share|tips?|advice|rules? for|at least|characters|password manager|lesson on|instead of|changed? your|choose a)\b/;

/** It opens, or lets somebody in. */
export const opening = lexicon(`
  ouvrir, ouvre(nt/z), s'ouvre, ouvert avec, déverrouill*, débloqu*, désactiv*, se coupe, couper l'alarme, entrer, rentrer, accéder, accède(z/s), se connecter, connecte(r/z/s/nt/rez), connecterez, connectes, connexion, connecté(e/s), loguer, logue, s'identifier, identifiez, déconnect*, se servir de, imprimer, photocopier, prête mon compte, prêter mon compte, utilisez mon, utilise mon, prends mon, emprunte, piraté mon, changé pour, ça a marché, ça marche, a marché pour, fonctionne avec, ça passe, on tourne, tourne à, tourner, réinitialisé, remplacé par, devient, choisi comme
  open(s/ed), opening, opens on, opens with, unlock(s/ed), unlocking, lets you in, let you in, lets u in, gets you in, get in, get you in, get into, let yourself in, log in, log on, login, log into, logging in, sign in, logs you, disarm(s), turns it off, switch off the alarm, turn off the alarm, access, use mine, use my, use dave's, borrow my, works with, worked for me, use it to, copies, prints, beeping, changed it to, changed to, reset to, set it to, set to, dial, turn it to, combination
`);
/** One enters it: what follows is typed. */
export const entering = lexicon(`
  tape(z/r/s), tapant, tapé, tu fais, vous faites, on fait, il faut faire, fais, faites, faut taper, faut mettre, tu mets, mets, mettez, vous mettez, mettre, compose(z/r), entre(z/r), entrant, saisi(r/s/ssez), saisissant, rentre(z/r), tu rentres, essaie avec, essaye avec, essayez, essaie, se connecte avec, connectez vous avec, connecterez désormais avec, tourne à, code, pin, avec, on fait, suivi de, puis
  tap, en:type, types, typing, punch in, punch, press, enter, entering, key in, put in, put, pop in, dial, try, tapping, hit, input, code, pin, its just, it s just, use mine, mine is, mine s, reste, le reste, the rest, rest is, u type, then type
`);
/** A word for what is kept secret. */
export const announcing = lexicon(`
  code(s), combi, combinaison, pin, digicode, mot de passe, mdp, identifiant(s), login, logins, accès, pass, sésame, numéro secret, mot secret, chiffres, quatre chiffres, les chiffres, clé, clef, licence, puk, utilisateur, nom d'utilisateur, user, username, compte, séquence, schéma
  let me pick, let us pick, i picked, we picked, set it to, changed it to, reset it to, made it, new one is, combo, combination, password, pass code, passcode, login, logins, credentials, access, digits, four digits, the number, a number, secret, key, licence, username, user name, security question, sequence, key safe, keypad, lock code, unlock code, account
`);
/** Opened by hand and with a code. */
export const openedOnly = lexicon(`
  coffre, caisse, cadenas, antivol, alarme, portail, digicode, boîte à clés, boîtier à clés, local, cabanon, remise, réserve, imprimante, photocopieuse, tablette, téléphone, téléphone portable, mon tel, mon compte, netflix, disney, wifi, plateforme, padlet, kahoot, ent, pronote, la grille, porte de, porte du, classe virtuelle, visio, insta, snap, tiktok, roblox, boîte mail, messagerie, antivirus, logiciel
  door, gates, bike lock, safe, key safe, padlock, locker, alarm, gate, shed, store cupboard, stationery cupboard, printer, photocopier, laminator, tablet, ipad, my phone, my account, wifi, school app, reading app, platform, side door, back door, front door, main door, staffroom door, staff room, insta, teachers laptop, laptop, minibus keys, reading app, register, gradebook
`);
