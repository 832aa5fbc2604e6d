/** French SMS spellings, folded, and what they stand for. */
import { type InContext, type Lexicon, spellings } from './lexicon';

const abbreviations = `
  slt salut; bjr bonjour; bsr bonsoir; bjour bonjour; bsoir bonsoir; bnj bonjour; salu salut
  tkt ne t'inquiète pas; tqt ne t'inquiète pas; tktpas ne t'inquiète pas; dsl désolé; dzl désolé; jpp je n'en peux plus; jsp je ne sais pas
  pk pourquoi; pkoi pourquoi; prkoi pourquoi; pq pourquoi; prk pourquoi; pcq parce que; pck parce que; pcke parce que; psk parce que; prsk parce que; paske parce que
  parske parce que; pasque parce que; psq parce que; pske parce que; cmt comment; cmnt comment; cmen comment; cbien combien; cmb combien
  qd quand; qnd quand; kan quand; kand quand; bcp beaucoup; bcps beaucoup; bcoup beaucoup; bocou beaucoup; boku beaucoup; tjs toujours; tjr toujours; tjrs toujours
  jms jamais; jame jamais; pdt pendant; tlm tout le monde; tlmd tout le monde; ajd aujourd'hui; ajrd aujourd'hui; aujd aujourd'hui; auj aujourd'hui; ojd aujourd'hui
  ojourdui aujourd'hui; ajdh aujourd'hui; aujrd aujourd'hui; mtn maintenant; mnt maintenant; mtnt maintenant; mnant maintenant; lgtps longtemps; lgtmps longtemps; vrm vraiment
  vrmt vraiment; vmt vraiment; grv grave; srx sérieux; serieu sérieux; enft en fait; enfet en fait; askip à ce qu'il paraît; qlq quelque; qlqn quelqu'un; qlqu1 quelqu'un
  qlqun quelqu'un; qlqch quelque chose; qqun quelqu'un; qqu1 quelqu'un; qq1 quelqu'un; kelk1 quelqu'un; kelkun quelqu'un; kelqun quelqu'un; kelke quelque; tte toute
  ttes toutes; tps temps; tfk tu fais quoi; tfq tu fais quoi; tmtc toi-même tu sais; oklm au calme; osef on s'en fiche; dtf de toute façon
  dtfacon de toute façon; tfacon de toute façon; mrc merci; mci merci; mr6 merci; mer6 merci; merki merci; bzx bisous; bsx bisous; bizz bises; bizoo bisous; bisoo bisous
  jtm je t'aime; jtdr je t'adore; jtd je t'adore; jpeu je peux; wsh salut; dacc d'accord; dak d'accord; dako d'accord; dakodak d'accord; rstp s'il te plaît
  svpp s'il vous plaît; steuple s'il te plaît; stplai s'il te plaît; jcomprend je comprends; ct c'était; cete c'était; setai c'était; sete c'était; cetai c'était
`;

const sounds = `
  ki qui; ke que; koi quoi; koa quoi; kwa quoi; kom comme; komen comment; koman comment; komment comment; koment comment; kel quel; kelle quelle; kels quels; kil qu'il; kils qu'ils; kelles qu'elles
  keske qu'est-ce que; keskon qu'est-ce qu'on; keskil qu'est-ce qu'il; kesk qu'est-ce que; kestu qu'est-ce que tu; keski qu'est-ce qui; kes qu'est-ce que; kess qu'est-ce que; esk est-ce que; eske est-ce que; esq est-ce que; eskon est-ce qu'on
  pa pas; tro trop; compri compris; conpri compris; moa moi; toa toi; mwa moi; twa toi; mwin moins; oci aussi; ossi aussi; osi aussi; otre autre; otr autre; vou vous; nou nous
  chui je suis; chuis je suis; chepa je ne sais pas; chaipa je ne sais pas; chpa je ne sais pas; vazy vas-y; vasi vas-y; fesait faisait; jariv j'arrive; jarriv j'arrive; jariver j'arrivais
  bi1 bien; bi1to bientôt; bi1tot bientôt; dem1 demain; demin demain; 2m1 demain; 2main demain; 2min demain; mam1 maman; mat1 matin; cop1 copain; cop1s copains; bezoin besoin; bezo1 besoin
  mo1 moins; mo1s moins; auc1 aucun; chac1 chacun; loi1 loin; poi1 point; ri1 rien; 2ri1 de rien; 2rien de rien; derien1 de rien; 2moi de moi; 2toi de toi; 2ouf de fou; 2koi de quoi; 2quoi de quoi
  koi29 quoi de neuf; koi2neuf quoi de neuf; k29 quoi de neuf; a2m1 à demain; a12c4 à un de ces quatre; wai oui; oue oui; ptin; pti petit
  kler clair; grav grave; tjour toujours; fotes fautes; contan content; pluss plus; jvous je vous
  inkiet inquiète; inkiete inquiète; kikou coucou; pourkoi pourquoi; pasq parce que; parcke parce que; bocoup beaucoup; dsle désolé; jtadore je t'adore; jtaime je t'aime; tjours toujours
  dmn demain; mtenant maintenant; mintenant maintenant; qand quand; kelkes quelques; combi1 combien; esske est-ce que; jsui je suis; jvai je vais; jve je vais
  jveu je veux; jvx je veux; jpe je peux; jsai je sais; jse je sais; jfai je fais; jdi je dis; jpars je pars; jreviens je reviens; jmets je mets; chak1 chacun
  komme comme; vrement vraiment; trkl tranquille; trkil tranquille; trankil tranquille; nrv énervé; dakor d'accord; 
  cpg ce n'est pas grave; tts tous; lgtemps longtemps; dpuis depuis; dpui depuis; dps depuis; avk avec; aveck avec; slmt seulement; slm seulement
  selmt seulement; pdnt pendant; pndt pendant; kompri compris; fodre faudrait; fodra faudra; cki c'est qui; ckoi c'est quoi; cke c'est que; gete j'étais; gt j'étais; jete j'étais
  gfai j'ai fait; gfait j'ai fait; gvu j'ai vu; gdit j'ai dit; repd réponds; bisx bisous; koi2 quoi de; mrci merci; kdo cadeau; kdos cadeaux
  vazi vas-y; jvien je viens; jviens je viens; ekip équipe; skil ce qu'il; skon ce qu'on; puiske puisque; lorske lorsque; paceke parce que; tlmt tellement; tlmnt tellement
  tellmt tellement; kestion question; kelkechose quelque chose; qqc quelque chose; nimportekoi n'importe quoi; sava ça va; savapa ça ne va pas; bvo bravo; brv bravo; 1pe un peu; 1peu un peu
  xke parce que; xq parce que; toulmonde tout le monde; pskil parce qu'il; jtrouve je trouve; jconnais je connais; jrentre je rentre; jmange je mange
`;

/** Only with their accent: "fe" and "je" are other words. */
export const accented = spellings(
  'fé fait; jé j’ai; cé c’est; vé vais; sé sais; ché je sais; wé oui; ète êtes; vré vrai; fè fait; sè sais; oé ouais; jété j’étais; jétais j’étais; jsé je sais; fézé faisais'.replaceAll(
    '’',
    "'",
  ),
);

/** "jsuis", "jpeux": the "je" of speech, run into its verb. */
export const glued =
  /^j(?:s(?:uis?|ais?|aispas|erai|rai)|p(?:eux?|ense|eu|arle|rends|asse)|v(?:eux?|ais?|ois?|iens?|oulais|oudrais)|f(?:ais?|erai|inis)|t(?:e|adore|dis|rouve|aime)|l(?:e|ai|es|aime)|m(?:e|en|appelle)|d(?:ois?|is|emande|evais)|c(?:rois?|omprends?|apte|onnais|herche)|k(?:iffe|iff)|n(?:e|ai)|r(?:egarde|este|evise|igole|entre))$/;

const been = `
  pas pa plus jamais trop tro tout tt toute rien un une la le les mon ma mes du des bien bi1 tres mal vu fait fe dit di eu u ete ecrit lu mis pris perdu trouve oublie fini
  reussi rate compris compri gagne recu besoin envie faim soif peur mal froid chaud adore aime kiffe deja presque juste enfin encore toujours mange dormi joue bu achete appris
  entendu demande essaye cherche attendu cru pense regarde ki qui la-bas hate marre 2 deux trois 3 4 5 10 honte raison tort raté
`;
const being = `
  trop tro bien bi1 bo beau belle belles beaux pas pa nul nulle cool rien le la les un une moi toi lui elle nous vous eux mon ma mes ton ta tes son sa ses qui ki quoi koi ou quand qd kan
  comment cmt vrai faux sur super tout tt deja fini chaud grave genial geniale mort bizarre tres juste dans ds pour pr demain toujours tjs tjrs plus moins sympa dur facile top ca sa
  comme com hyper chiant mieux normal possible ouf fait dommage marrant drole triste clair abuse pourri nickel magnifique parti bon bonne a aujourd quel quelle vraiment vrm bientot encore
  ce cet cette des du de mdr aussi pourquoi pk pas parce pcq mtn maintenant ok good bg 
  samedi dimanche quoi kom t leur notre votre nos vos jamais jms
`;
const wordsIn = (text: string): RegExp => new RegExp(`^(?:${text.trim().split(/\s+/).join('|')})$`);
const article = /^(?:le|la|un|une|du|au|ce|mon|son|notre|votre|ton|les|des|\d+)$/;
/** What a letter is the name of: "6e C", "vitamine C", "plan C". */
const lettered =
  /^(?:\d.*|[a-z]|vitamine|vitamines|plan|option|groupe|classe|serie|hepatite|langage|touche|note|point|points|exercice|exo|question|reponse|lettre|salle|batiment|partie|section|annexe|article|cas|ligne|face|film|mention|zone|equipe|terminale|seconde|premiere|premier|niveau|permis|jour|quai|porte|niveau|et|ou|les|la|le|des|de|en|gamme|prof|colonne|page|sur|attestation)$/;

const inContext: readonly (readonly [string, InContext])[] = [
  ['c', { plain: "c'est", next: wordsIn(being), notBefore: lettered }],
  ['g', { plain: "j'ai", next: wordsIn(been), notBefore: lettered }],
  [
    't',
    {
      plain: 'tu es',
      next: /^(?:ou|pas|pa|trop|tro|nul|nulle|qui|ki|un|une|le|la|mon|ma|bete|con|en|dans|beau|belle|fou|folle|ouf|sur|deja|la|mort|chiant|serieux|gentil|gentille)$/,
      notBefore: lettered,
    },
  ],
  ['k', { plain: 'que', weak: true }],
  ['fo', { plain: 'faut', next: /^(?:pa|pas|que|ke|qu|qon|kon|kil|le|la|les|faire|aller|venir|lire|y|tt|tout)$/ }],
  ['bo', { plain: 'beau', notBefore: article, weak: true }],
  [
    'sa',
    {
      plain: 'ça',
      next: /^(?:va|fait|fai|marche|vous|te|m|me|s|depend|sera|serait|a|c|l|vaut|sert|commence|suffit|y|sent|pue|craint|passe)$/,
      weak: true,
    },
  ],
  [
    'mm',
    {
      plain: 'même',
      before: /^(?:qd|quand|le|la|les|de|moi|toi|lui|elle|en|du|nous|vous|tt|des|au|une?)$/,
      next: /^(?:pas|pa|si|chose|temps|tps|jour|heure|classe|prof|que|ke|quand|qd)$/,
    },
  ],
  ['tt', { plain: 'tout', notBefore: article }],
  [
    'ds',
    {
      plain: 'dans',
      next: /^(?:la|le|les|ma|mon|mes|ta|ton|ce|cette|ces|un|une|l|notre|votre|nos|vos|son|sa|ses|quel|quelle|tous|leur)$/,
      notBefore: article,
    },
  ],
  [
    'ac',
    {
      plain: 'avec',
      next: /^(?:la|le|les|ma|mon|mes|ta|ton|toi|moi|un|une|l|lui|elle|nous|vous|eux|des|tt|notre|votre)$/,
      notBefore: article,
    },
  ],
  [
    'pr',
    {
      plain: 'pour',
      next: /^(?:la|le|les|ma|mon|mes|ta|ton|toi|moi|ce|cette|ces|un|une|l|lui|elle|nous|vous|eux|demain|dem1|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pas|que|faire|aller|voir|quoi|koi|tt|tous|tout|votre|notre|vos|nos|ca|sa|les|d|savoir)$/,
      notBefore: article,
    },
  ],
  ['ns', { plain: 'nous', next: /^(?:a|ont|avons|sommes|avez|on|aide|attend|allons|dire|fait|donne|faut)$/, notBefore: article }],
  [
    'vs',
    {
      plain: 'vous',
      next: /^(?:avez|ete|etes|allez|pouvez|faites|voulez|savez|devez|aimez|attend|aime|faut|dire|croyez|pensez|inquietez)$/,
      notBefore: article,
    },
  ],
  [
    'cc',
    {
      plain: 'coucou',
      next: /^(?:c|les|la|le|tout|tt|tlm|a|ca|sa|tu|toi|vous|mes|ma|mon|je|g|j|on|qui|ki|comment|cmt|les|ici|voici|voila|nous|est)$/,
      notBefore: /./,
    },
  ],
  ['biz', { plain: 'bises', next: /^(?:a|les|tous|tout|tlm|mes|et)$/, notBefore: article }],
];

/** French spellings. "svp", "rdv", "qqn", "max", "info" are accepted. */
export const french: Lexicon = {
  sure: spellings(abbreviations + sounds),
  weak: spellings(`
    dc donc; msg message; nn non; cb combien; jr jour; jrs jours; ts tous; ms mais; wesh salut; bg beau gosse; bff meilleure amie; pb problème; gg bravo; qq quelque; qqn quelqu'un; qqch quelque chose
    fai fait; daide d'aide; ya il y a; kiss bises; prq pourquoi; mif famille; frr frère; reuf frère; stp s'il te plaît; cv ça va; rep réponds; num numéro; ptit petit; ptite petite; ptits petits; ptites petites
  `),
  inContext: new Map(inContext),
};
