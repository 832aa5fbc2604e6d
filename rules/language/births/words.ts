/** The words of growing older and of being born. */
import { lexicon } from '../lexicons/lexicon';

/** A birthday is spoken of, whoever's. */
export const birthdays = lexicon(`
  double [digits/figures], respect your elders, party hat(s), sat on the cake, blow out, unwrap(ped/ping),
  anniv(s), anniversaire(s), anni, annif, aniv, aniversaire, bday(s), b day, birthday(s), bdays, hbd, birthday [boy/girl/twin/twins/tea/party/cake/week/weekend]
  bougie(s), candle(s), gâteau(x), cake, cupcakes, cadeau(x), idée(s) cadeau(x), un an de plus, une année de plus, year older, another year, one more candle
  on fête, fêter, fêtons, fêtera, fêtez, célébrer, célébrons, souffle(r/ra/rons), celebrating, celebrate(s), celebrations, surprise party, boum
  key of the door, key to the door, [première/deuxième/troisième/quatrième/cinquième/sixième/septième/huitième/neuvième/dixième/onzième/douzième] bougie, ptits fours, prosecco, champagne, ça se fête, le temps passe, time flies, where does the time go, where did the time go, where has the time gone
`);

/** Said on the day: "bon anniv", "happy birthday". */
export const wishes = lexicon(`
  [joyeux/bon/heureux/super/merveilleux/excellent] [anniversaire/anniv/annif/anni/aniv/birthday], joyeuse fête, bonne fête à, joyeux _ anniversaire, hbd, h b d, joyeux joyeux anniversaire, zoyeux anniversaire
  happy [birthday/bday/b day/birthdayyy/burfday], happy _ [birthday/bday], many happy returns, happy [1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th/11th/12th/13th/14th/15th/16th/17th/18th/19th/20th/21st/30th/40th/50th/60th/65th/70th/75th/80th/85th/90th/100th], feliz cumple, birthday shout out, birthday shoutout, birthday wishes, bday shoutout, penblwydd hapus
  it s your birthday, c est ton anniversaire, birthday [girl/boy], c est son jour
`);

/** Older by a step: what stands behind is an age. */
export const reaching = lexicon(`
  fête(nt/rai/ra/rons/ront), a fêté, fêté, souffle(nt/ra/rai/ront), va souffler, vais souffler, passe(nt/ra/rai) à, passe de, passé à, passer à, prend(s/ra/rai), atteint, atteindra, franchi(t/e/s/ra), franchir, bascule à, arrive à
  entre dans [sa/ma/la], entrer dans, entré dans, entame, attaque, aura, aurai, auront, auras, vais avoir, va avoir, vont avoir, a eu, ai eu, ont eu, viens d avoir, vient d avoir, viennent d avoir, feras, ferai, fera, feront, vais faire, va faire, accède à, débarque dans
  on fête [ses/les/mes/tes], fêter [ses/les/mes/tes], fêtons [ses/les], pour [ses/mes/tes/leurs]
  turn(s/ed), turning, hit(s), hitting, reach(es/ed), reaching, celebrat(es/ed), celebrating, becom(es/ing), became, be turning, about to be, going to be, gonna be, gunna be, will be, ll be, be officially, officially, now officially, finally
  goes into, going into, enter(s/ed/ing), move(s) into, gets to, getting to, makes it to, clock(s/ed) up, notch(es/ed) up, til im, till im, until i m, until im, before i m, before im, avant mes, avant ses, avant les, jusqu'à mes, until my, before my, bring on, hello, hola, welcome to
`);
/** Ages told without a number, or in a saying; the day they come is a birthday. */
export const milestones = lexicon(`
  the teenage years, her teens, his teens, my teens, big [one/two/three/four/five/six/seven/eight/nine] [oh/o/zero/0], big [10/13/16/18/20/21/30/40/50/60/70/80/90/100], big [20th/30th/40th/50th/60th/70th/80th/90th/18th/21st/16th], big [1/2/3/4/5/6/7/8/9] [0/oh/o]
  the big [three/four/five/six/seven/eight/nine] zero, [three/four/five/six/seven/eight/nine] score years and ten, three score and ten
  double [figures/digits], sweet sixteen, sweet 16, dirty thirty, flirty thirty, naughty forty, nifty fifty, fab fifty, fabulous at fifty, key to the door, key of the door
  a quarter of a century, a quarter century, half a century, half century, a century old
  into [my/her/his/their] [teens/twenties/thirties/forties/fifties/sixties/seventies/eighties/nineties], [my/her/his] [thirties/forties/fifties/sixties]
  cap [de la/des] [vingtaine/trentaine/quarantaine/cinquantaine/soixantaine], cap de la, la [trentaine/quarantaine/cinquantaine/soixantaine/soixante dizaine], ma [vingtaine/trentaine/quarantaine/cinquantaine/soixantaine], sa [trentaine/quarantaine/cinquantaine/soixantaine], la barre des _ ans, le cap des _
  un demi siècle, un quart de siècle, demi siècle, quart de siècle
  change(nt) de dizaine, changer de dizaine, changé de dizaine, changement de dizaine, nouvelle dizaine, deux chiffres, un âge à deux chiffres, le _ 0, l âge de raison
`);

/** What one becomes with the years; a teenager is also just anybody of that age. */
export const statuses = lexicon(`
  teenager, teen, teens, tween, preteen, adult, grown up, legal age, of age, pensioner, oap, octogenarian, nonagenarian, centenarian, septuagenarian
  majeur(e/s/es), sa majorité, ma majorité, adulte, ado, préado, quadra, quinqua, quinquagénaire, quadragénaire, trentenaire, sexagénaire, septuagénaire, octogénaire, nonagénaire, centenaire
`);

/** Who is born and grows older. */
export const kin = lexicon(`
  twins, triplets,
  maman, mam, papa, mère, père, frère(s), soeur(s), frangin(e/s), fils, fille, filles, garçon, fiston, mamie, mémé, mamy, mémère, papi, papy, pépé, grand père, grand mère, tonton, tata, tatie, tante, oncle, cousin(e/s), neveu(x), nièce(s), parrain, marraine, filleul(e/s), mari, femme, épouse, compagne, compagnon, chéri(e), copain, copine(s), pote, poto, meuf, mec, bébé, jumeau(x), jumelle(s), aîné(e), cadet(te), benjamin(e), petit dernier, petite dernière, ma grande, mon grand, ma puce, loulou, poulette, belle mère, beau père, collègue, nounou, voisin(e), élève, meilleure amie, meilleur ami, amie, bestie, best, mon homme, l homme, les jumeaux, les jumelles
  mum(my), mom(my), mam(my), dad(dy), brother(s), bro, sister(s), sis, son(s), daughter(s), boy(s), girl(s), nan, nana, nanny, gran, granny, grandma, grandad, granddad, grandpa, grandson, granddaughter, grandmother, grandfather, pops, auntie, aunt, aunty, uncle, cousin(s), nephew(s), niece(s), godson, goddaughter, husband, hubby, hub, wife, wifey, partner, boyfriend, girlfriend, bf, gf, bff, bestie, mate, twin(s), eldest, youngest, oldest, middle one, baby, little one, firstborn, first born, toddler, kiddo, kid, colleague, neighbour, neighbor, pupil, mother, father, ma, da, mini me, monkey, princess, little man, little lady, old man, mother in law, father in law
`);

/** Just come into the world. */
export const babies = lexicon(`
  bébé(s), baby, babies, nouveau né(e/s), nouveau né, newborn, jumeaux, jumelles, triplés, twins, triplets, petit frère, petite soeur, p tit frère, tit frère, petit bout, petit bout de chou, petit ange, petite merveille, petit miracle, mini nous, numéro [2/3/4/deux/trois/quatre], bébé numéro, petit [fils/neveu/cousin/garçon], petite [fille/nièce/cousine/princesse], petit être, petit loup, crevette
  little [brother/sister/cousin/one/man/lady/girl/boy/bundle/prince/princess], new [cousin/nephew/niece/brother/sister/arrival/addition/baby/grandson/granddaughter/son/daughter], baby [boy/girl/brother/sister/cousin/news], grandson, granddaughter, grandchild, bundle of joy, wee [man/girl/boy/lad/lass/one], bubba, bub, rainbow baby, first born, firstborn, nephew, niece, godson, goddaughter
  c est un garçon, c est une fille, it s a girl, it s a boy, its a girl, its a boy, un garçon, une petite fille, a son, a daughter, a girl, a boy, neveu, nièce, filleul(e), bout de chou
  maternité, maternity, la maman, la jeune maman, les parents, heureux parents, proud parents, mum and baby, mother and baby, mom and baby, maman et bébé, mère et enfant, mum and daughter, mum and son, fille de notre, fils de notre, fille de nos, accouchement, labour ward, delivery suite, sage femme, midwife, midwives, césarienne, c section, congé de paternité, congé de maternité, paternity leave, ravie de vous annoncer, annoncer l arrivée, bienvenue au monde, bienvenue à notre petite, bienvenue à notre petit, bienvenue à la petite, bienvenue au petit, welcome to the world
`);
/** New in the family: only a birth makes one so. */
export const newRoles = lexicon(`
  [suis/deviens/devenu/devenue/redevenu/redevenue/sommes/devient/est/redeviens] [tata/tatie/tonton/papa/maman/papy/papi/mamie/mamy/marraine/parrain/tante/oncle/parents/grand mère/grand père/grande soeur/grand frère/grands parents/tantine/nonna/bonne maman/bon papa], [une/un] [tata/tonton/papa/maman/mamie/papy/grand mère/grand père] [comblé/comblée/heureux/heureuse]
  [suis/deviens/devenu/devenue] [officiellement/enfin/à nouveau/de nouveau] [tata/tonton/papa/maman/papy/mamie/marraine/parrain/parents], jeune papa, jeune maman, jeunes parents, nouveaux parents, heureux papa, heureuse maman, papa pour la, maman pour la, mamie pour la, papy pour la, tata pour la, tonton pour la
  [i m/im/am/become/became/now/are/is/officially] [an/a] [auntie/aunt/aunty/uncle/dad/daddy/mum/mummy/mom/grandma/grandad/nan/nanny/granny/big brother/big sister/godmother/godfather/grandmother/grandfather/grandparent/father/mother], [are/became/become] [parents/grandparents/aunties/uncles], new [dad/mum/mom/auntie/uncle/parents/grandparents], proud [auntie/uncle/grandma/grandad/nan/dad/mum/parents/grandparents/aunt], [a/an] [auntie/uncle/dad/mum/nan/grandma/grandad] again, family of [three/four/five/six/3/4/5/6], plus one
`);
/** It came. */
export const arriving = lexicon(`
  naissait, naissaient, a eu [son/sa/leur/ses/un/une/des], ont eu [leur/leurs/un/une/des], had [her/their/the/his/twins], est arrivé(e), sont arrivé(e)s, est arrivée, arrivé(e/s/es), arriva, débarqué(e/s), est là, sont là, est enfin là, est parmi nous, a pointé (le bout de) son nez, pointé le bout de son nez, a montré le bout de son nez, a vu le jour, ont vu le jour, vu le jour, voit le jour, poussé son premier cri, premier cri, a rejoint la famille, agrandi la famille, a agrandi, est né, est née, sont nés, sont nées, né, née, nés, nées, naissance, naître, naquit, venu(e) au monde, venue au monde, mis au monde, mise au monde, accouché, bienvenue, s est agrandie, est sorti(e), ont accueilli, accueilli, accueillons, a donné la vie, donné naissance, comblé(e/s) depuis
  arrived, has arrived, arrives, came, landed, is here, s here, are here, finally here, made (his/her/their) [entrance/appearance/arrival/debut], made [his/her/their] grand entrance, made an appearance, entered the world, came into the world, into the world, was born, were born, born, gave birth, had a, had our, joined us, joined the family, popped out, welcomed, welcoming, welcome, came along, came early, turned up, showed up, delivered, weighing, weighed in, safely, safe arrival, safe and sound
`);
/** How a birth date is labelled on a form. */
export const labels = lexicon(`
  ddn, d d n, date naiss, date de naiss, date naissance, date de naissance, né(e) le, née le, né le, n é e le, jour de naissance, dob, d o b, date of birth, birth date, birthdate, birth day, bday, born on, born, birthday, anniv, anniversaire, nat, naiss
`);
/** "Born" in other words, with a date behind it: "un modèle 14 juillet 1978", "a 30th of April 1981 baby". */
export const vintages = lexicon(`
  né, née, nés, nées, naquis, je suis du, suis du, suis de, jsuis du, jsuis de, chui du, chuis du, chui de, on est du, est du, est de, sommes du, sommes de, t es du, elle est du, il est du, moi du, modèle, millésime, cuvée, édition, fabriqué(e) le, mis(e) en service, garanti(e) d'origine, débarqué(e), arrivé(e), venu(e) au monde, vu le jour, sorti(e) de l usine, conçu(e), naissance, mon jour de naissance, cru, bébé de
  born, was born, baby, bairn, child, kid, vintage, model, edition, made in, came into the world, came along, arrived, entered the world, i m from, im from, birth, birthdate, brought into the world, delivered, on this planet since, alive since, around since
`);
/** Words of days: without one, only a wish tells a birthday. */
export const dayWords = lexicon(`
  aujourd'hui, aujourdhui, ajd, auj, demain, hier, ce matin, ce soir, cette nuit, cet après midi, cet aprem, ce jour, ce we, week end, weekend, minuit, noël, saint valentin, jour de l'an, semaine, semaines, jours, jour, dodo(s), mois, j
  lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, janv, février, fevr, mars, avril, avr, mai, juin, juillet, juil, août, septembre, sept, octobre, oct, novembre, nov, décembre, dec
  today, tomorrow, tmrw, 2moro, yesterday, tonight, this [morning/evening/afternoon/weekend/week], last night, midnight, christmas, boxing day, halloween, new year, new years, valentine, valentines, st patrick, april fool, week, weeks, fortnight, days, day, sleep(s), month, months
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, jan, february, feb, march, april, apr, may, june, july, august, aug, september, october, november, december
`);
/** What an age is counted in. */
export const years = lexicon(`
  ans, an, [première/deuxième/troisième/quatrième/cinquième/sixième/septième/huitième/neuvième/dixième/onzième/douzième] [anniversaire/bougie/anniv], candles, balais, piges, berges, printemps, bougie(s), années, years, year old, yo, yrs, birthday, bday, anniversaire, anniv
  [1st/2nd/3rd/4th/5th/6th/7th/8th/9th/10th/11th/12th/13th/14th/15th/16th/17th/18th/19th/20th/21st/30th/40th/50th/60th/65th/70th/75th/80th/90th/100th], thirtieth, fortieth, fiftieth, sixtieth, seventieth, eightieth, ninetieth, eighteenth, sixteenth, thirteenth, twelfth, eleventh, tenth, twenty first
  ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
`);
/** Just born, on no day that is named. */
export const justBorn = lexicon(
  `vient de naître, viennent de naître, vient d'accoucher, venant de naître, accouche*, gave birth, given birth, giving birth, vu le jour, voit le jour, s a girl, s a boy`,
);
/** Whose birthday it is. */
export const ownBirthdays = lexicon(`
  [mon/ton/son/notre/leur] [anniv/anniversaire/annif/anni/aniv], [anniv/anniversaire/annif] de [maman/papa/mamie/papy/ma/mon/notre/sa/son], [anniv/anniversaire] à [ma/mon/maman/papa]
  [my/his/her/our/their/your] [birthday/bday/b day/big day/birthdayyy], [mum/dad/nan/gran/grandma/grandad/brother/sister/son/daughter/bestie/friend/husband/wife/boyfriend/girlfriend] s [birthday/bday], my [mum/dad/nan/brother/sister/son/daughter/best friend] s [birthday/bday]
`);
/** Signs are of a date of birth. */
export const zodiac = lexicon(`
  bélier, taureau, gémeaux, cancer, lion, vierge, balance, scorpion, sagittaire, capricorne, verseau, poissons
  aries, taurus, gemini, virgo, libra, scorpio, sagittarius, capricorn, aquarius, pisces
`);
