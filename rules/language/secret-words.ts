/** Words that announce a secret, words that only look like it, and advice on secrets; folded, French and English. */

const any = (list: string): string =>
  list
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter((word) => word !== '')
    .join('|');

/** What follows is a password, of any shape. */
export const passwordWords = any(`
  mots? de passe?|mots? 2 passe|mot_de_passe|motdepasse|m2p|mdp|mdps|passwords?|passwd|pass ?word|psw|pwd|pass ?phrase|phrase (?:de passe|secrete)|pass ?codes?|
  cles? (?:wi-?fi|wpa|wep|du wi-?fi|d'acces|reseau)|wi-?fi (?:key|password|pass)|cle api|api key|token
`);

/** What follows is a code that opens something, once one knows what. */
export const codeWords = any(`
  digicode|code pin|code puk|codes? d'acces|code d'entree|code secret|code confidentiel|code de (?:deverrouillage|securite|verrouillage)|pin(?: code| number)?|puk|
  (?:access|entry|door|gate|alarm|security|safe|lock|unlock|locker|padlock|keypad|bike lock|front door|back door|building|garage|key ?safe|screen|phone|tablet|laptop|ipad|chromebook|wi-?fi|meeting|zoom|teams|host|login|staff ?room|secret) (?:pin|code|combination|combo|key)s?|
  combinaison|combination|combo|codes?|keypad|lock ?box|key ?safe|boite a cles|alarme?|portail|digicode de la porte
`);

/** A pair of a name and a secret follows. */
export const loginWords = any(`
  identifiants?|logins?|log-?in|acces|access|connexion|compte|account|wi-?fi|credentials|user(?:name)?|id(?:entifiant)? et (?:mdp|mot de passe)|creds|session
`);

/** What a code may open: "le code du portail", "code for the alarm". */
export const openedThings = any(`
  wi-?fi|porte|portes|portail|portillon|entree|alarme|immeuble|batiment|parking|garage|interphone|coffre|coffre-fort|casier|casiers|cadenas|antivol|velo|boite a cles|cle|labo|local|salle|cdi|
  armoire|ordi|ordis|ordinateur|ordinateurs|pc|mac|tablette|tablettes|ipad|portable|telephone|tel|gsm|smartphone|ecran|imprimante|photocopieuse|copieur|photocopieur|tbi|tni|projecteur|videoprojecteur|
  session|compte|comptes|classe|ent|pronote|educonnect|ecole directe|moodle|smartschool|teams|zoom|meet|visio|reunion|appli|application|site|blog|padlet|drive|cloud|messagerie|mail|boite mail|netflix|
  carte|cb|banque|maison|appart|appartement|residence|gite|cabane|refuge|vestiaire|gymnase|sanitaires|salle des profs|reseau|box|chromebook|prof|eleve|eleves|labo info|salle info|espace|cours en ligne|serveur
  door|doors|gate|gates|alarm|building|locker|lockers|padlock|lock|bike|safe|key box|computer|computers|pcs|laptop|laptops|tablet|tablets|ipads|printer|photocopier|copier|projector|smartboard|
  account|accounts|class account|app|website|network|staff room|staffroom|room|gym|lab|house|flat|front door|store|cupboard|shed|garden|minibus|bank|card|phone|meeting|call|server|portal|parent app|system|platform|mailbox|screen|chromebooks|cloud drive
`);

/** Codes that open nothing: "code de la route", "dress code", "code promo". */
export const innocentCodes = any(`
  code (?:de la route|postal|promo(?:tionnel)?|barres?|couleurs?|civil|penal|du travail|de l'education|de conduite|d'honneur|vestimentaire|source|python|scratch|html|css|java|morse|binaire|hexa|ape|naf|rome|uai|rne|insee|
    avantage|reduc(?:tion)?|cadeau|parrainage|erreur|article|produit|pays|region|matiere|(?:du |de )?cours(?! en ligne)|de triche|option|devoir|cesar|genetique|general|noir|rouge|orange|vert|jaune|bleu|qr|club|camp|week|lyoko|geass|de deontologie|de la nationalite|de commerce)|
  (?:qr|zip|post|dress|promo|discount|voucher|coupon|referral|error|source|area|country|postal|colou?r|bar|morse|genetic|moral|highway|tax|python|scratch|product|course|sort|swift|bank sort|building|penal|civil|hour of|machine|cheat) ?codes?(?! (?:is|:))|
  codes? (?:of conduct|of practice|club|review|word|words|base|breaker|breakers|name|named|switching|red|org)|
  (?:module|unit|exam|paper|subject|specification) codes?|kahoot|wooclap|quizizz|blooket|gimkit|quizlet|mentimeter|menti|socrative|learningapps|quiz|game pin|code du (?:jeu|quiz|kahoot|livre|sujet)|
  combinaison (?:de ski|de plongee|neoprene|lineaire|gagnante)|combinations? of|acces (?:pmr|handicap\\w*)|en acces libre
`);

/** A secret shown as an example: whatever it looks like, it opens nothing. */
export const exemplary =
  /(?<![\w.@/-])(?:n'utilise[zr]? (?:pas|jamais)|jamais utiliser|evite[zr]?|par exemple|p\. ?ex|exemples?|comme mot de passe|pires?|mauvais|plus utilises?|plus courants?|(?:bon|vrai|solide|fort|robuste|long|meilleur)s? mots? de passe|never use|avoid|for example|for instance|e\.g|such as|as a password|worst|weak|(?:most )?(?:common|used|popular|commonest)|(?:good|bad|strong) passwords?)(?![\w@/-]|\.\w)/;

/** Talk about secrets: what looks like one must be announced by a sign or a verb, and be of a shape that words have not. */
export const advice =
  /\b(?:jamais|ne (?:donnez|donne|partagez|partage|communiquez|mettez|choisissez|notez|divulguez|collez|reutilisez)|conseils?|regles?|changez (?:vos|votre|de)|creez|creer un|choisir un|choisissez|au moins|minimum|caracteres|gestionnaire de|atelier|affiche|never|do not share|don't share|tips?|advice|rules? for|at least|characters|password manager|lesson on|instead of|changed? your|choose a)\b/;
