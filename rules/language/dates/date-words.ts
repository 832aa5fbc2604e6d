/** The words of dates in French and English. Both languages live in one list: posts mix them. */
import { lexicon } from '../lexicons/lexicon';

export const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Words of one list with what they stand for, folded. */
const roles = <T>(...groups: readonly (readonly [role: T, words: string])[]): ReadonlyMap<string, T> =>
  new Map(groups.flatMap(([role, words]) => words.split(' ').map((word): [string, T] => [word, role])));

/** How a day of the week is written: in full, in the plural, in a short form that is no other word, or one that is. */
export const weekdays = roles(
  ['name', 'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday'],
  ['short', 'tue tues weds wed thu thur thurs fri vdd'],
  ['ambiguous', 'mon sat sun lun mar mer jeu ven sam dim'],
  ['plural', 'lundis mardis mercredis jeudis vendredis samedis dimanches'],
  ['plural', 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'],
);

/** Months by their number; some need a number beside them, for they are also other words. */
export const months = roles<number>(
  [1, 'janvier january jan janv'],
  [2, 'fevrier february feb fev fevr'],
  [3, 'mars march mar'],
  [4, 'avril april apr avr'],
  [5, 'mai may'],
  [6, 'juin june jun'],
  [7, 'juillet july jul juil'],
  [8, 'aout august aug'],
  [9, 'septembre september sept sep'],
  [10, 'octobre october oct'],
  [11, 'novembre november nov'],
  [12, 'decembre december dec'],
);
export const ambiguousMonths = new Set('mars march mai may mar jan jun sep dec apr'.split(' '));

/** Before a month without a day: "en juillet", "fin août", "all of May". */
export const leadsToMonth = new Set(
  'en in debut mi fin courant des de d of early mid late tout all whole mois until till through apres avant by'.split(' '),
);

/** Lengths of time; a countdown or a stay, by what stands around them. */
export const units = roles<'sleeps' | 'hours' | 'days'>(
  ['sleeps', 'dodo dodos sleep sleeps'],
  ['hours', 'heure heures hour hours hrs h'],
  ['days', 'jour jours jrs nuit nuits nuitee nuitees semaine semaines sem mois week-end weekend weekends weeks week day days'],
  ['days', 'night nights fortnight fortnights month months quinzaine'],
);

const counts = `un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze vingt trente
  quelques plusieurs a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty
  several few couple`;
export const countWords = new Set(counts.split(/\s+/));
/** Between a number and its unit: "trois petites semaines", "two whole weeks", "a couple of days". */
export const betweenCountAndUnit = new Set(
  `petit petits petite petites longs longues bons bonnes belles belle bonne grosse entiere entieres more little big whole full
  short long lovely glorious blissful solid of week`.split(/\s+/),
);
/** Before a length of time that must pass first. */
export const countdownLeads = new Set(
  'dans in within reste restent plus encore only just another moins minus under another que qu'.split(' '),
);
/** After it: "3 days to go", "deux dodos avant…", "24 hours until…". */
export const countdownTails = new Set('left until untill till til before avant avt'.split(' '));

/** They part the two ends of a stretch of time. */
export const rangeWords = new Set('au a aux to until till til thru through jusqu jusque jusqua jusquau'.split(' '));
export const alsoWords = new Set('et and'.split(' '));
/** They may stand between the parts of one date, or of two. */
export const fillers = new Set(
  'le la les l the on de du of inclus matin midi soir morning afternoon evening night aprem at dawn'.split(' '),
);
/** They may stand before a date and are told with it. */
export const articles = new Set('le la les l the on du des de from between entre ce cette this des starting coming'.split(' '));
/** Up to a day: "jusqu'à", "until"; "avant le 15" too. */
export const limits = new Set(
  'jusqu jusque jusqua jusquau juska until untill till til before avant avt apres after thru through'.split(' '),
);
export const repeats = new Set('chaque every each tous toutes'.split(' '));
export const nextWords = new Set('prochain prochaine prochains prochaines pro next'.split(' '));
export const lastWords = new Set('dernier derniere derniers dernieres passe passee precedent precedente last'.split(' '));
export const partsOfDay = new Set(
  'matin matins midi midis soir soirs aprem aprems nuit apm morning mornings afternoon afternoons evening evenings night nights lunchtime teatime'.split(
    ' ',
  ),
);

/** After a bare number it is a day: "le 12 à Rome"; before a noun it counts something. */
export const afterDayNumber = new Set(
  `et au aux a pour avec chez on and with for so in if de des jusqu jusqua to till til until inclus matin midi soir
  en nous je j from at thru through or ou car mais but then puis we i included inclusive compris ils by`.split(/\s+/),
);

/** It can only be ahead. */
export const soon = lexicon(`
  (après )demain, dem c est, dem matin, dem soir, dem on, dem je, dem j, dem pr, dem pour, dem direction, dem a, dem en, dernier jour avant, dernière nuit avant, veille de départ, last day before, last night before, last sleep before, final day before, 2main, 2m1, dmn, dmain, dem1
  tomorrow, tmrw, tmr, tmw, 2moro, 2morrow, tomoz, tomorow, tommorow, tommorrow, day after tomorrow
  semaine pro(chaine), sem pro(chaine), semaine qui vient, semaine suivante, début de semaine prochaine, fin de semaine prochaine
  week end prochain, week end pro, week end qui vient, weekend prochain, weekend pro, we prochain, we pro, we qui vient, mois prochain, mois qui vient
  next week(end/s), end of next week, beginning of next week, start of next week, next month, week after next, following week, month after next
  this time next week, this time tomorrow, a week today, a week tomorrow, a week on [monday/tuesday/wednesday/thursday/friday/saturday/sunday], a week from [today/tomorrow/now/monday/tuesday/wednesday/thursday/friday/saturday/sunday], [monday/tuesday/wednesday/thursday/friday/saturday/sunday] week, two weeks today, two weeks on [monday/tuesday/wednesday/thursday/friday/saturday/sunday], a fortnight on [monday/tuesday/wednesday/thursday/friday/saturday/sunday], fortnight today, first thing in the morning, in the morning
  prochain week end, prochaines vacances
`);
export const thisWeek = lexicon(`
  week end prolongé, weekend prolongé, we prolongé, long week end, petit week end, petit weekend, grand week end, week end de trois jours, week end de 3 jours, ce week end, ce weekend, ce we, ce w e, cette semaine, cette fin de semaine, fin de semaine, fin de la semaine, du we, le we, pdt le we, du week end, le week end, le weekend
  this (coming )weekend, this week, at the weekend, over the weekend, for the weekend, long weekend, end of the week
  dès maintenant, à partir de maintenant, from now
`);
export const sameDay = lexicon(`
  aujourd'hui, aujourdhui, ajd, auj, ojd, ajrd, today, tdy, tonight, tonite, 2nite
  ce matin, ce midi, ce soir, cet aprem, cet après midi, cette après midi, cet aprèm, cette nuit, ce tantôt
  this morning, this afternoon, this evening, this arvo, tout à l'heure, tantôt, later today, after school today
`);
export const over = lexicon(`
  (avant )hier, hier soir, hier matin, yesterday, other day, autre jour
  semaine dernière, semaine passée, mois dernier, mois passé, an dernier, année dernière, été dernier, hiver dernier, an passé, été passé
  week end dernier, weekend dernier, we dernier, week end passé, weekend passé, dernière fois
  last night, last week(end), last month, last year, last summer, last winter, last spring, last autumn, last fall, last term
  last time, last christmas, last easter, last half term
`);
export const wholePeriod = lexicon(`
  toute la semaine, toute cette semaine, tout le week end, tout le weekend, tout ce week end, tout le we, tout l'été, tout cet été, tout le mois
  toute la journée, toutes les vacances, tout l'hiver, le reste de la semaine, le reste du mois
  début du mois, fin du mois, fin de l'été, fin de l'année, pour tout l'été
  all week, all weekend, all next week, all month, all summer, all winter, all half term, all holidays, all of next week, all of half term, all of the holidays
  whole week(end), entire week(end), whole summer, entire summer, whole month, entire month, whole holiday(s), rest of the week, rest of the month
  rest of the summer, rest of the holiday(s), end of the month, end of summer, first half of the holidays
  première quinzaine, deuxième quinzaine, seconde quinzaine, dernière quinzaine, first fortnight, last fortnight, second fortnight
`);
export const habits = lexicon(`
  chaque semaine, toutes les semaines, une fois par semaine, tous les jours, deux fois par semaine, chaque matin, chaque soir, tous les soirs, tous les matins
  every week(day), each week, weekdays, every day after school, every morning, every afternoon, once a week, twice a week, every other week, all term
  toute l'année
`);
/** Weeks off that everybody knows: harmless alone, a date once somebody leaves during them. */
/** Named after a feast, on any day. */
export const notFeasts = lexicon(`
  marché de Noël, père Noël, sapin de Noël, chants de Noël, conte de Noël, cadeau de Noël, carte(s) de Noël, pull de Noël, oeufs de Pâques, cloches de Pâques, île de Pâques
  christmas market, christmas tree, christmas card(s), christmas jumper(s), christmas carol(s), christmas fair, christmas play, christmas song(s), christmas show, easter egg(s), easter bunny, easter bonnet(s), easter island, halloween costume(s)
`);
export const feasts = lexicon(`
  vacances de (la )Toussaint, vacances de Noël, vacances d'hiver, vacances de printemps, vacances de Pâques, vacances d'automne, vacances de détente
  vacances de carnaval, vacances de février, vacances d'avril, vacances de mai, vacances de fin d'année, vacances de l'Ascension, vacances scolaires
  congé(s) de (la )Toussaint, congé(s) de Noël, congé(s) de Pâques, congé(s) d'automne, congé(s) de détente, congé(s) de carnaval, congé(s) de printemps
  relâche, semaine de relâche, pont de l'Ascension, pont de la Pentecôte, pont du 1er mai, pont de mai, pont du 8 mai, pont du 11 novembre, grand pont, pour le pont, pendant le pont
  week end de Pâques, week end de Pentecôte, week end de l'Ascension, week end de la Toussaint
  Noël, Pâques, Toussaint, Pentecôte, Ascension, carnaval, nouvel an, jour de l'an, réveillon, mardi gras, chandeleur, épiphanie, jour des rois, aux rois, passe les fêtes, passons les fêtes, pour les fêtes, pendant les fêtes, fêtes de fin d'année, quasimodo
  saint sylvestre, saint jean, saint nicolas, saint valentin, fête nationale, l'aïd, la rentrée, action de grâce, fête du travail, fête du canada
  half term, october half term, february half term, may half term, spring break, winter break, fall break, easter break, christmas break, reading week, mid term break, midterm break, mid term
  easter holiday(s), christmas holiday(s), xmas holiday(s), easter weekend, christmas week, easter week, thanksgiving (week/break/weekend), bank holiday( weekend)
  christmas( day/ eve), xmas, easter( monday/ sunday), thanksgiving, new year(/s)( s eve/ s day/ eve/ s), whitsun, labor day, labour day, memorial day, boxing day, halloween
  hogmanay, st patrick s day, paddy s day, fourth of july, 4th of july, july 4th, mlk day, columbus day, presidents day, presidents week, diwali, eid, hanukkah, family day, victoria day, march break
`);
