/** Who tells a rumour, and how one says that they tell it. */
import { lexicon } from '../lexicons/lexicon';

/** Sources that nobody can ask: "people", "a friend of a friend", "tout le village". */
export const vague = lexicon(`
  [des/les/certaines/plein de/beaucoup de/tous les/ya des/y a des/d'autres] [gens/personnes/mamans/parents/mères/pères/papas/élèves/eleves/collègues/profs/voisins/voisines/copains/copines/potes/familles/anciens/anciennes/terminales/premières/secondes/langues/habitants/commerçants/surveillants/camarades/apprentis],
  [certains/quelques/plusieurs/de nombreux/d'anciens] (parents/collègues/élèves/voisins/profs), d'aucuns, d'aucunes, quelqu'un,
  qqn, qqun, kelkun, une personne, des personnes,
  tout le monde, tt le monde, tou le monde, tlm, tt l'monde, les langues, langues bien pendues,
  tout le [village/quartier/collège/lycée/bahut/secteur/monde/personnel/bourg],
  toute [l'école/la classe/la ville/la salle des profs/l'équipe/la cour],
  tout [charleroi/liège/namur/montréal/genève/lausanne/paris/marseille/lyon/lille],
  [une/mes/des/ma/plusieurs/de bonnes/quelques] source(s), un proche, une proche, des proches, un ex-collègue, une ex-collègue,
  un ancien élève, une ancienne élève, l'entourage, un témoin, des témoins, un contact, une connaissance,
  [un/une/un autre/une autre] [parent/maman/papa/mère/père/collègue/voisin/voisine/ami/amie/copain/copine/pote/gars/meuf/mec/fille/ancien/ancienne/type/dame/surveillant/surveillante/pion/camarade/habitant/commerçante/commerçant/ex-collègue],
  ami d'ami, amie d'amie, ami d'un ami, amie d'une amie, pote d'un pote, copine d'une copine,
  les [3e/4e/5e/6e/troisièmes/quatrièmes/cinquièmes/sixièmes/grands/autres/filles/garçons/redoublants/cm2/cm1],
  les [3/4/5/6] [a/b/c/d/e], le voisinage, le quartier, les réseaux, mauvaises langues, la salle des profs, les couloirs,
  le village, les ragots, les potins, les commères, une petite voix,
  people, ppl, peeps, folk, folks, some, many, several people, a lot of people, lots of people, most people, someone, some1,
  somebody, everyone, everybody, every1, evry1, everyones, half the [town/school/staff/staffroom/village/class/year],
  the (whole /entire )[town/school/village/year/estate/staffroom/street/playground/neighbourhood/neighborhood],
  [the/all the/some/other/several/lots of/a few] [kids/parents/mums/moms/dads/students/pupils/teachers/neighbours/neighbors/boys/girls/lads/locals/older kids/year 7s/year 8s/year 9s/year 10s/year 11s/seniors/juniors/8th graders/7th graders/6th graders],
  parents, mums, moms, kids, locals, villagers, students, staff,
  [a/one/an/another] [source/friend/mate/colleague/parent/mum/mom/dad/girl/boy/lad/neighbour/neighbor/former colleague/ex-colleague/insider/acquaintance/governor/cleaner/ta/teacher],
  [friend/mate/cousin/friends] of [a friend/mine/my], a former [pupil/student/colleague/parent/teacher/employee], sources,
  insiders, witnesses, those in the know, people in the know, gossips, a little bird, a birdie, whispers, tongues,
  toutes les mamans, tous les papas, toutes les mamans de, les mamans de la grille, les aed, les surveillants, les pions, les atsem, les dames de service, les animateurs, le gars du, la fille du, le gars de, la dame du, la dame de la, la mère du, la mère de, le père du, la maman de, la maman du, le papa de, la coiffeuse de, une stagiaire, un stagiaire, le délégué, la déléguée, the guy at, the guy from, the woman at, the woman from, the lady at, the lad at, a parent at, the lads in, the girls in, the ta s, the tas, the cleaners, the dinner ladies, the caretaker
`);

/** Those one knows: what they tell is hearsay when it may harm. */
export const close = lexicon(`
  [un/une/des/l'] élève(s), [a/one/some/another] [kid/student/pupil/child](s), they, dey, ils, elles, mum at the, mom at the,
  dad at the, mum from, a girl in, a boy in, a kid in,
  [ma/mon/sa/son/notre/ta/ton/la/le] [mère/père/soeur/frère/cousine/cousin/copine/copain/voisine/voisin/tante/oncle/fille/fils/mari/femme/pote/poto/belle-soeur/beau-frère/belle-mère/coiffeuse/coiffeur/mamie/papi/grand-mère/gardien/gardienne/concierge/secrétaire/boulangère/boulanger/facteur/nounou/daronne/daron/meilleure amie/meilleur ami/amie/ami/collègue/coloc/chum/blonde/kiné/dentiste/femme de ménage/dame de la cantine/chauffeur/chauffeur du bus/remplaçante/remplaçant/stagiaire/reum/reuf/reus/cousine/filleule/marraine/parrain],
  [my/his/her/our/ur/your/their/the] (older /big /little /best )[mum/mom/mam/dad/sister/brother/sis/bro/cousin/friend/bestie/bff/mate/neighbour/neighbor/aunt/auntie/uncle/nan/gran/grandma/hairdresser/barber/boyfriend/girlfriend/bf/gf/husband/wife/colleague/daughter/son/caretaker/janitor/custodian/lunch lady/dinner lady/bus driver/secretary/cleaner/receptionist/nanny/childminder/babysitter/roommate/sub],
  [my/his/her/our] [sister/brother/cousin/friend/mate/mum/mom/dad]s [friend/mate/boyfriend/girlfriend/cousin],
  [my/his/her/our] [sister/brother/cousin/friend/mate/mum/mom/dad]'s [friend/mate/boyfriend/girlfriend/cousin],
`);

/** Telling, claiming, letting out. */
export const telling = lexicon(`
  dit, dise, disent, disait, disaient, di, dis, diz, raconte(nt), racontait, racontaient, raconté(e), murmure(nt), murmuré,
  chuchote(nt), chuchoté, souffle, soufflé, glisse, glissé, confie(nt), confié, jure(nt), juré, assure(nt), assuré, affirme(nt),
  affirmé, prétend(ent), prétendu,
  rapporte(nt), rapporté, balance, balancé, balancent, lâché, avoué, révélé, appris, parle(nt), parlait, parlaient, insinue(nt),
  colporte(nt), répète(nt), répété, laisse(nt) entendre, laissé entendre, sous-entend(ent), soupçonne(nt), craint, craignent,
  croi(t/ent) savoir, sait que, savent que, sait qu', le sait, le savent, est au courant, sont au courant,
  se [demande/demandent/pose/posent] [des/si/pourquoi/comment], témoigne(nt),
  [est/sont/semble] (très /bien )[formel/formelle/formels/formelles/sûr/sûre/sûrs/catégorique/catégoriques/persuadé/persuadés/persuadée],
  jusqu'à [dire/affirmer/prétendre/raconter], dixit, jase(nt), jacte(nt), placote(nt), cancane(nt), colporté,
  a vu, ont vu, l'a vu(e), l'ont vu(e), as vu, a surpris, ont surpris, a entendu, ont entendu, a croisé,
  say(s), said, sayin, saying, sed, tell(s), told, telling, tellin, swear(s), swore, swearing, reckon(s), reckoned,
  claim(s/ed/ing), whisper(s/ed/ing), insist(s/ed), hint(s/ed/ing), let slip, mentioned, talking, talkin, talk about, gossiping,
  chatting about, suspect(s), wonder(s/ing) [if/why/whether], knows (that/about/why/what), heard, saw, seen, spotted, caught,
  thinks, spill(ed/ing), posted, messaged me, texted me, confided, assured, wag, wagging, suggest(s/ed), is convinced,
  are convinced, is adamant, sing, posting,
`);

/** The source follows: "à en croire les mamans du parking", "according to people in the know". */
export const accordingTo = lexicon(`
  à en croire, si j'en crois, si on en croit, à entendre, au dire de, aux dires de, selon, d'après, dixit, m'a dit, m'a raconté,
  nous a dit, m'ont dit, je le tiens d', je le tiens de, je tiens ça de, je l'ai su par, je l'ai appris par, su par, appris par,
  tuyau de, info de, infos de, parole de,
  according to, heard from, heard it from, heard off, heard it off, told by, says, said, swears, reckons, claims, courtesy of,
  via, from,
`);
