/** Home, money, origin and faith, as they are told of a pupil's family. */
import { lexicon } from '../lexicon';

/** Those at home. */
export const kin = lexicon(`
  parent(s), mère(s), père(s), maman(s), papa(s), daron(s), daronne, daronnes, reum, reup, frère(s), frangin(s), frangine(s),
  sœur(s), soeur(s), frérot, beau-père, belle-mère, grand-mère, grand-père, grands-parents, mamie, papy, papi, mémé, pépé,
  tante, tata, oncle, tonton, cousin(s), cousine(s), jumeau, jumelle, tuteur, tutrice, famille, foyer familial, mum(s), mom(s),
  mother(s), mummy, mommy, mama, mam, dad(s), father(s), daddy, brother(s), sister(s), bro, sibling(s), twin, stepdad,
  stepfather, stepmum, stepmom, mum's boyfriend, mom's boyfriend, nan, nana, gran, granny, grandma, grandmother, grandad,
  granddad, grandpa, grandfather, grandparents, aunt, auntie, uncle, cousin(s), carer(s), guardian(s), family
`);

/** What befalls those at home: told with one of them near. */
export const troubles = lexicon(`
  divorce(nt/r/s), divorcé(e/s/es), en plein divorce, un divorce, leur divorce, séparé(s/es), se sépare(nt), se séparer,
  se sont séparés, se déchire(nt), se disputent, s'engueulent, se tapent dessus, se battent, se bat pour la garde,
  perdu la garde, se parlent plus, s'entendent plus, prison, en prison, de la prison, en taule, en cabane, au placard,
  incarcéré(e/s), écroué(e), condamné(e), en détention, menotté(e), arrêté(e/s), embarqué(e), interpellé(e), en garde à vue,
  au tribunal, procès, fiché(e) s, bracelet électronique, chômage, au chômage, chômeur, chômeuse, perdu son travail,
  perdu son emploi, perdu son boulot, perdu son job, perdu son taf, perdu leur travail, perdu leur emploi, perdu leur boulot,
  perdu leur maison, perdu leur logement, perdu son logement, licencié(e/s), viré(e) de son travail, viré de son taf, au rsa,
  le rsa, au cpas, du cpas, aux allocs, minima sociaux, travaille pas, travaillent pas, plus de travail, pas de travail,
  fait des ménages, font des ménages, enchaîne les petits boulots, trois boulots, deux boulots, travaille de nuit,
  bosse de nuit, endetté(e/s), surendetté(e/s), surendettement, des dettes, plus d'argent, pas d'argent, manque d'argent,
  pas les moyens, plus les moyens, pas un rond, plus un rond, n'y arrivent plus, y arrive plus, s'en sort plus, s'en sort pas,
  s'en sortent plus, peut pas payer, peuvent pas payer, peut plus payer, peuvent plus payer, pas payer, galère, galèrent,
  restos du cœur, restos du coeur, secours populaire, banque alimentaire, colis alimentaires, huissier(s), expulsé(e/s),
  avis d'expulsion, expulser, à la rue, sdf, sans domicile, sans logement, sans abri, mis(e/s) dehors, mise à la porte,
  jeté(e/s) dehors, foutu(e) dehors, squatte(nt), au 115, sans-papiers, sans papiers, pas de papiers, clandestin(s), au front,
  resté(e/s) en ukraine, resté(e/s) en syrie, resté(e/s) au pays, demandeur(s) d'asile, réfugié(e/s), illettré(e/s),
  analphabète(s), parle(nt) pas français, parlent pas un mot de français, parle pas un mot, sait pas lire, savent pas lire,
  alcoolique(s), alcoolisé(e/s), alcool, boit, boivent, buvait, picole(nt), bourré(e/s), ivre(s), saoul(e), soûl(e),
  sent l'alcool, drogué(e/s), se drogue(nt), toxico(s), toxicomane(s), junkie, deale, dealer, en cure, désintox, rechuté,
  overdose, est violent(e), sont violents, père violent, violent avec, violente avec, violences, conjugales, le bat, la bat,
  les bat, bat sa, bat son, bat ses, battait, le tape, la tape, les tape, tape sa, tape sur sa, le frappe, la frappe,
  les frappe, frappe sa, frappait, cogne, lève la main, maltraite(nt), maltraitant(s/e/es), abuse de, abusé de, attouchements,
  inceste, violé(e), hurle dessus, terrorise, négligent(s/e/es), l'enferme, décédé(e/s/es), décède, décès, deuil, enterrement,
  obsèques, enterré(e), mourant(e), mourir, suicide, suicidé(e), s'est pendu(e), assassiné(e), tué(e), poignardé(e), disparu(e),
  accident, noyé(e), perdu la vie, est mort(e), sont morts, mort d'un, morte d'un, mort de maladie, mort hier, mort cette nuit,
  morte cette nuit, nous a quittés, parti trop tôt, partie trop tôt, malade(s), gravement malade, hospitalisé(e/s), hôpital,
  hosto, aux urgences, réanimation, en réa, dans le coma, opéré(e), cancer, leucémie, tumeur, alzheimer, parkinson, sclérose,
  avc, infarctus, crise cardiaque, handicapé(e/s), autiste, trisomique, sourd(e/s), aveugle, en fauteuil, dépression, dépressif,
  dépressive, burn-out, bipolaire, schizophrène, interné(e), en hp, psychiatrie, soins palliatifs, chimio, antidépresseurs,
  tentative de suicide, fausse couche, phase terminale, fin de vie, incarcération, pension alimentaire, perdu le bébé,
  se lève plus, va très mal, va mal
  s'est barré(e), s'est tiré(e), s'est cassé(e), s'est enfui(e), abandonné(e/s), abandonne(nt), plus donné de nouvelles,
  pas donné de nouvelles, plus de nouvelles, sans nouvelles, quitter la maison, quitté la maison, quitté le domicile,
  quitté sa femme, quitté son mari, quitté sa mère, quitté son père, quitté le foyer, partie du jour au lendemain,
  parti du jour au lendemain, parti avec une autre, partie avec un autre, veut plus de, en veut plus, veut plus le voir,
  veut plus la voir, voit plus, voit jamais, oublié de venir, oublie de venir, l'oublie, vient jamais le chercher, s'occupe pas,
  s'occupent pas, s'occupe plus, s'en foutent, démissionnaires, célibataire, seule avec, seul avec, toute seule avec,
  élève seul(e), monoparentale, jamais connu, maison a brûlé, appartement a brûlé, tout perdu, compliquée, à problèmes,
  dysfonctionnelle, pathologique, précaire(s), nécessiteuse, témoin(s) de jéhovah, évangélique(s), intégriste(s),
  très croyant(s), très religieux, très religieuse, très pratiquant(s/e/es), radicalisé(e), secte, rabbin, imam,
  musulman(s/e/es), juif, juive, juifs, gitans, gitane, gens du voyage, roms, polygame, mariage forcé, marier de force,
  marier au pays, homosexuel(s), gay, lesbienne(s), deux mamans, deux papas, divorcing, divorced, divorce, split up,
  splitting up, have split, separated, separating, broke up, break-up, break up, custody, restraining order, court order,
  fight all the time, fighting all the time, arguing all the time, walked out, left home, left them, left the family, left him,
  left her, left in the night, left last, left over the summer, moved out, ran off, run off, disappeared, abandoned, took off,
  kicked him out, kicked her out, threw him out, threw her out, doesn't want him, doesn't want her, never picks, never shows up,
  forgot to pick, forgets to pick, doesn't care, gave up on, on her own with, alone with, chaotic, dysfunctional
  prison, jail, gaol, behind bars, locked up, incarcerated, arrested, sentenced, in court, on trial, on probation, convicted,
  deported, detained, in detention, ice took, by ice, sectioned, rehab, relapsed, overdosed, overdose, od'd, using again,
  drug addict(s), addict(s), addiction, junkie, on drugs, drug dealer, alcoholic(s), drinks, drinks too much, drinking again,
  drinking has, drinking got, drinking problem, drunk, smells of alcohol, unemployed, lost her job, lost his job,
  lost their jobs, lost their job, lost the house, lost their house, lost their home, lost his business, laid off,
  made redundant, got fired, got sacked, out of work, no job, on benefits, on universal credit, on welfare, on the dole,
  food stamps, food bank(s), foodbank, food pantry, works three jobs, works two jobs, working three jobs, working two jobs,
  works nights, working nights, can't afford, cannot afford, couldn't afford, can't pay, can't feed, no money, hasn't got money,
  don't have money, doesn't have money, skint, in debt, bankrupt, evicted, eviction, homeless, in a shelter, in a hostel,
  in a refuge, on the streets, burned down, burnt down, house fire, lost everything, undocumented, illegal, asylum seeker(s),
  refugee(s), doesn't speak english, don't speak english, speaks no english, speak no english, can't read, still in ukraine,
  at the front, fled
  violent, abusive, abuses, abused, abusing, beats, beat him, beat her, hits him, hits her, hit him, hit her, hitting him,
  hitting her, hurts him, hurts her, molested, raped, neglects, neglectful, screams at, yells at, domestic violence,
  domestic abuse, died, dead, dying, passed away, passed last, death, funeral, killed, murdered, got shot, was shot, stabbed,
  killed himself, killed herself, suicide, took his own life, took her own life, lost a baby, lost the baby, miscarriage,
  accident, car crash, drowned, hospital, hospitalised, hospitalized, intensive care, in icu, in a coma, on life support,
  hospice, terminally ill, terminal, seriously ill, very ill, sick, ill, poorly, unwell, cancer, leukaemia, leukemia,
  brain tumour, tumor, dementia, alzheimer's, stroke, heart attack, chemo, depressed, depression, bipolar, schizophrenic,
  mental health, breakdown, disabled, autistic, deaf, blind, wheelchair, in a bad way, jehovah's witness, jehovah's witnesses,
  mormon(s), muslim(s), jewish, very religious, strict muslim, cult, gypsies, roma, forced marriage, arranged marriage, gay,
  lesbian, lesbians, two mums, two dads, two moms
`);

/** Losing… one of the family. */
export const losses = lexicon('perdu, perdre, lost, losing, buried, enterre, enterré, enterrer, deuil, grieving, mourning');

/** Living, sleeping… */
export const dwelling = lexicon(`
  vit, vivent, vivait, vivre, dort, dorment, dormait, dormi, dormir, habite, habitent, loge, hébergé(e/s), passé la nuit,
  passe ses nuits, lives, living, lived, sleep, sleeps, sleeping, slept, spent the night, spends the night, housed
`);
/** … where no child should. */
export const makeshift = lexicon(`
  voiture, dans la rue, à la rue, à la gare, dehors, canapé, par terre, matelas, cave, garage, squat, caravane, mobil-home,
  mobile home, bidonville, campement, foyer, chez sa grand-mère, chez ses grands-parents, chez sa tante, chez son oncle,
  chez sa sœur, chez des amis, chez un cousin, dans une pièce, dans deux pièces, dans un studio, centre d'accueil,
  centre d'hébergement, logement insalubre, car, on the street, on the streets, on the floor, sofa, couch, mattress, garage,
  squat, caravan, trailer, b&b, emergency accommodation, emergency housing, one room, one bedroom, nan, nan's, gran, grandma,
  grandmother, grandparents, aunt, auntie, uncle, older sister, older brother, friend's house, bin bag(s)
`);

/** Having no… */
export const lacking = lexicon(`
  a pas, a plus, ont pas, ont plus, a toujours pas, a même pas, a manque de, peut pas, peut plus, peuvent pas, peuvent plus,
  pouvait pas, pas les moyens de, pas de quoi, jamais, has have no, had no, with no, doesn't have, doesn't own, didn't have,
  don't have, hasn't got, hasn't any, never has, no, can't afford, cannot afford, couldn't afford, can't pay, cannot pay,
  couldn't pay, too poor
`);
/** … what every child should have. */
export const necessities = lexicon(`
  manteau, anorak, bottes, chaussures, chaussettes, vêtements, habits, gants, lit, chambre, toit, goûter, repas, petit-déjeuner,
  petit déj, cartable, papiers, manger, payer la cantine, payer la sortie, payer le voyage, venir au ski, partir au ski,
  venir en voyage, père, mère, papa, maman, famille, parents, ordinateur à la maison, internet à la maison, coat, winter coat,
  shoes, socks, clothes, gloves, bed, bedroom, lunch, breakfast, food, lunch papers, money, internet at dad, mum, mom, father,
  mother, family, home
`);

/** What one is at home, by law, by faith or by origin. Needs a person beside, or "est", "is" before. */
export const standings = lexicon(`
  adopté(e/s/es), orphelin(s), orpheline(s), été placé(e/s/es), être placé(e/s/es), sont placé(e)s, est placé(e), élève placé,
  gamin placé, enfant placé, gamine placée, boursier(s), boursière(s), fauché(e/s), sans-papiers, sans papiers, réfugié(e/s/es),
  réfugié(s) syrien(s), réfugiée syrienne, réfugié afghan, réfugié ukrainien, réfugiée ukrainienne, migrant(s), migrante,
  expulsé(e), sdf, à la rue, en deuil, endeuillé(e), cas social, cas soc, cassos, négligé(e), voilée, mna, en foyer,
  en famille d'accueil, enfant de l'ase, demandeur(s) d'asile, mineur(s) isolé(s), musulman(s), musulmane(s), juif, juifs,
  juive, hindou(e), bouddhiste, témoin(s) de jéhovah, évangélique, mormon(e), rom(s), gitan(s), gitane, manouche(s),
  radicalisé(e), converti(e), gay, homo, homosexuel(le), lesbienne, bi, bisexuel(le), trans, transgenre, non binaire, pd,
  hétéro, violé(e), abusé(e), séropo, adopted, fostered, orphan(s), orphaned, homeless, undocumented, asylum seeker(s),
  refugee(s), syrian refugee(s), ukrainian refugee(s), afghan refugee(s), evicted, deported, neglected, bereaved, grieving,
  looked after, young carer(s), fasting, raped, abused, in care, in foster care, on free meals, on free lunches, on benefits,
  muslim(s), jewish, hindu, sikh, mormon, gypsy, traveller(s), roma, gay, lesbian, bisexual, bi, trans, transgender, non-binary,
  queer, pansexual, from a poor family, from a broken home, from a rough home
`);

/** Told by the words alone. */
export const homes = lexicon(`
  placé(e/s/es) en foyer, placé(e/s/es) en famille, placé(e/s/es) par le juge, placé(e/s/es) à l'ase, placé(e/s/es) d'urgence,
  placé(e/s/es) chez sa, placé(e/s/es) chez ses, placé(e/s/es) chez son, placé(e/s/es) en mecs, placé(e/s/es) depuis,
  ordonnance de placement, en famille d'accueil, famille d'accueil, assistante familiale, pupille de l'état, à l'ase, par l'ase,
  en pouponnière, hôtel social, retiré(e/s) à sa, retiré(e/s) à ses, retiré(e/s) de sa famille, retirer à sa famille,
  retirer à ses parents, à ses parents retiré, mineur(s) isolé(s), mineure isolée, aemo, mesure éducative,
  information préoccupante, signalement(s), enquête sociale, assistante sociale, éducateur spécialisé, service de protection,
  protection de la jeunesse, services sociaux, appelé le 119, appeler le 119, suivi(e/s) par un juge, suivi(e/s) par le juge,
  juge des enfants, juge de la jeunesse, juge aux affaires familiales, pas d'ordi, loss of her, loss of his, loss of little,
  moved out, se fait taper à la maison, le frappait, la frappait, le tapait, la tapait, asylum claim, situation familiale, les huissiers,
  huissier, placement en foyer, du placement, placement de, partie au foyer, enquêtrice sociale, mariée au pays, mariée cet été,
  mariée de force, pas de douche, droit au porc, its ramadan, nothing in the fridge, nothing to eat at home, affamé, affamée,
  starving, flinches, situation compliquée à la maison, compliqué à la maison, compliquée à la maison, ça va pas à la maison,
  rien ne va à la maison, l'enfer à la maison, climat familial, contexte familial, problèmes familiaux, problèmes à la maison,
  soucis à la maison, en deuil, mange pas à sa faim, mangent pas à leur faim, mange jamais à sa faim, mange pas le matin,
  rien mangé, pas mangé depuis, ventre vide, vient sans manger, sans avoir mangé, crève la dalle, meurt de faim,
  faim à la maison, à manger chez, rien dans le frigo, de quoi manger, impayés de cantine, cantine impayée, chaussures trouées,
  baskets trouées, pantalon troué, chaussures trop petites, mêmes vêtements, mêmes habits, mêmes baskets, memes baskets,
  vêtements sales, bourse au mérite, famille pauvre, famille précaire, grande précarité, grande pauvreté, tarif social,
  aide alimentaire, fonds social, fonds sociaux, dix dans deux pièces, personnes dans deux pièces, personnes dans une pièce,
  demande d'asile, menacé(e/s) d'expulsion, risque l'expulsion, risquent l'expulsion, oqtf, obligation de quitter le territoire,
  fui la guerre, fui son pays, fui leur pays, qui a fui, qui ont fui, a fui, ont fui, arrivé(e/s) d'ukraine,
  arrivé(e/s) de syrie, arrivé(e/s) d'afghanistan, arrivé(e/s) de kaboul, arrivé(e/s) de gaza, arrivé(e/s) du soudan,
  arrivé(e/s) d'érythrée, arrivé(e/s) du congo, arrivé(e/s) d'irak, arrivé(e/s) de tchétchénie, arrivé(e/s) de kiev,
  arrivé(e/s) de kharkiv, arrivé(e) en bateau, arrivé(e) seul(e) en france, traversé la méditerranée, camp de réfugiés,
  centre fedasil, au cada, au samu social, se faire expulser, reconduit(e) à la frontière, battu(e) par son, battu(e) par sa,
  battu(e) par ses, battus par leur, battu(e) à la maison, battu(e) chez, se fait battre, se fait taper par,
  se fait frapper par, frappé(e) par, frappé(e) à la maison, tapé(e) par, maltraité(e/s) par, maltraitance, coups de ceinture,
  bleus sur, bleus partout, bleus plein, des bleus, traces de coups, coups à la maison, violé(e) par, victime de viol,
  victime d'inceste, attouchements, agressé(e) sexuellement, agression sexuelle, abusé(e) par, livré(e/s) à lui-même,
  livrée à elle-même, livrés à eux-mêmes, marier de force, excisée, excision, mis(e) dehors par, mis(e) à la porte par,
  vit à l'hôtel, vivent à l'hôtel, habite à l'hôtel, logé à l'hôtel, loge à l'hôtel, living in a hotel, lives in a hotel,
  living in a motel, lives in a motel, in a motel, living in a hostel, lives in a hostel, in a homeless shelter, in a shelter,
  women's refuge, temporary accommodation, no heating at home, no electricity at home, pas de chauffage chez,
  pas d'électricité chez, no coat, no winter coat, no lunch money, no food at home, no bed, came out as trans, came out as gay,
  came out as bi, fled the war, fled her country, fled his country, fled their country, garde alternée, garde partagée,
  l'élève seule, élevé(e) par sa, élevé(e) par ses, vit seul(e), s'occupe de ses frères, s'occupe de ses petits frères,
  s'occupe de sa petite, né sous x, plus chez ses parents, plus chez sa mère, plus chez son père, porte le voile,
  porte son voile, enlève son voile, retire son voile, met le voile, porte un voile, porte un hijab, porte le hijab,
  porte un foulard, enlève son foulard, porte une abaya, en abaya, porte la kippa, porte une kippa, fait le ramadan,
  fait ramadan, pour le ramadan, fait sa prière, fait ses prières, prie dans, mange pas de porc, mange halal, que halal,
  mange casher, converti(e) à l'islam, bar-mitsva
  son coming out, son coming-out, mon coming out, deux mamans, deux papas, two mums, two moms, two dads, taken into care,
  into care, foster care, foster home, foster family, foster parents, foster carer(s), foster mum, foster mom, foster dad,
  foster child, foster kid, foster placement, group home, children's home, residential home, looked after child,
  looked-after child, special guardianship, kinship care, unaccompanied minor, ward of court, taken away from,
  removed from home, removed from the home, child protection, child in need, cp plan, safeguarding concern,
  safeguarding referral, safeguarding disclosure, safeguarding file, safeguarding issue, called cps, cps called, cps came,
  cps case, with cps, social services, social worker(s), mash referral, home life, at home is, things at home, trouble at home,
  problems at home, issues at home, rough at home, hard at home, tough at home, chaos at home, going on at home, home situation,
  family situation, lado, bereaved, in mourning, scared to go home, afraid to go home, doesn't want to go home,
  didn't want to go home, raised by his, raised by her, being raised by, brought up by his, brought up by her,
  in a refugee camp, came on a boat, on a small boat, crossed the channel, escaped the war, who fled, fled ukraine, fled syria,
  fled afghanistan, fled gaza, fled sudan, arrived from ukraine, arrived from syria, arrived from afghanistan,
  facing deportation, about to be deported, was deported, trafficked, lost everything, came in hungry, comes in hungry,
  comes to school hungry, came to school hungry, coming in hungry, always hungry, hasn't eaten, hadn't eaten, not eaten since,
  doesn't get fed, only meal, steals food, hides food, stealing food, hoards food, holes in his shoes, holes in her shoes,
  shoes with holes, same clothes, yesterday's clothes, dirty clothes, unwashed, on free school meals, gets free school meals,
  free lunch list, on free lunch, on free dinners, free dinners, gets free lunch, gets free meals, gets free school meals,
  free and reduced, reduced lunch, on fsm, gets pupil premium, food bank, foodbank, food pantry, food stamps, lives in poverty,
  in poverty, hardship fund, council estate
  hit at home, beaten at home, beaten by, hit by his, hit by her, abused by, abused at home, abuse at home, being abused,
  was abused, being neglected, neglected at home, neglect at home, sexually abused, sexually assaulted, raped, assaulted by,
  molested, groomed, bruises, covered in bruises, cigarette burns, domestic violence, domestic abuse, kicked out by,
  kicked out of home, kicked out of the house, thrown out by, ran away, run away from home, young carer, cares for her,
  cares for his, looks after her mum, looks after his mum, looks after her mom, looks after his mom, looks after her siblings,
  looks after his siblings, looks after her brothers, looks after his brothers, forced marriage, arranged marriage, fgm,
  messy divorce, custody battle, wears a hijab, wears the hijab, wears her hijab, wears a headscarf, wearing a hijab,
  wearing a headscarf, took off her hijab, takes off her hijab, wears a burqa, wears a niqab, wears a turban, wears a kippah,
  for ramadan, fasting, fasts, bar mitzvah, bat mitzvah, first communion, converted to islam, he's gay, she's gay, she's trans,
  he's trans, she's bi, he's bi, she's a lesbian, hes gay, shes gay, hes trans, shes trans, came out to, coming out as,
  coming out to
`);

/** Kin by name only, and kin at work. */
export const notKin = lexicon(`
  père noël, papa noël, père castor, père fouettard, père goriot, mère michel, mère nature, fête des mères, fête des pères,
  mère patrie, maison mère, langue maternelle, famille de mots, famille de nombres, frères grimm, frères lumière, sœur anne,
  mother's day, father's day, mother tongue, mother nature, father christmas, big brother, family name, family tree,
  sister school, sister act, brothers grimm, infirmier, infirmière, médecin, chirurgien, chirurgienne, aide-soignante, pompier,
  policier, policière, gendarme, gardien de prison, gardienne de prison, surveillant de prison, avocat, avocate, travaille à,
  métier, travaille à l'hôpital, travaille au, travaille dans, bosse à, nurse, doctor, surgeon, paramedic, firefighter,
  police officer, prison officer, works at, works in, works for, lawyer
`);
