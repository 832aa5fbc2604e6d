/** Hearsay: what announces it, and what makes it harmless. */
import { lexicon } from '../lexicon';

/** They announce a rumour whatever it says. */
export const openers = lexicon(`
  il paraît que, il paraît qu', il paraît, il parait, paraît que, paraît qu', paraît-il, paraîtrait que, paraîtrait qu', il paraîtrait
  parait ke, y paraît que, y parait que, paraît, parrait que, askip, à ce qu'il paraît, à ce qu'on dit, à ce qu'on raconte
  d'après ce qu'on dit, d'après ce qu'on m'a dit, d'après ce que j'ai entendu, d'après ce que je sais
  on m'a dit que, on m'a dit qu', on m'a dit, on nous a dit que, on nous a dit qu', on m'a raconté, on m'a rapporté, on m'a confié
  on m'a soufflé, on m'a glissé, on m'a appris que, on m'a appris qu', on vient de me dire, on me dit que, on me dit dans l'oreillette
  on me souffle, on raconte que, on raconte qu', on raconte partout, on murmure, on chuchote, on dit que, on dit qu', on dit partout
  on prétend que
  certains disent, certaines disent, des parents disent, des élèves disent, des collègues disent, les gens disent, les gens racontent
  tout le monde dit, tout le monde raconte, quelqu'un m'a dit, quelqu'un dit que
  un parent m'a dit, un élève m'a dit, une mère m'a dit, une maman m'a dit, un collègue m'a dit, une collègue m'a dit
  une collègue m'a raconté, une copine m'a dit, un pote m'a dit, ma mère m'a dit que, ma mère dit que, ma sœur m'a dit
  mon frère m'a dit, mon cousin m'a dit, ma cousine m'a dit, ma copine m'a dit, une maman raconte, des mamans racontent
  une fille de ma classe dit, le gardien m'a dit, la concierge m'a dit, la secrétaire m'a dit
  j'ai entendu dire, j'ai entendu que, j'ai entendu qu', j'entends dire, j'ai ouï dire, j'ai appris par, j'ai su par, j'ai su que
  je tiens ça de, je le tiens de, je l'ai su par, je l'ai entendu de, m'a confirmé que, m'a confié que, m'a balancé que
  bruit de couloir, bruits de couloir, bruits de couloirs, le bruit court, un bruit court, selon certains bruits
  d'après certains bruits, la rumeur dit, la rumeur court, la rumeur veut, la rumeur circule, la rumeur enfle, selon la rumeur
  d'après la rumeur, une rumeur dit, une rumeur circule, y a une rumeur, il y a une rumeur, y'a une rumeur, ya une rumeur
  y a des rumeurs, il y a des rumeurs, des rumeurs disent, des rumeurs circulent, des rumeurs courent, rumeur du jour, petite rumeur
  grosse rumeur, il se murmure, il se raconte, il se chuchote, ça se dit, ça se raconte, ça raconte que, ça dit que, ça jase
  ça parle de, ça circule que, il semblerait que, il semblerait qu', il semblerait, radio couloir, radio cartable, radio préau
  radio cantine, radio trottoir, radio moquette, radio cour de récré, radio salle des profs, radio bitume, les mauvaises langues
  aux dernières nouvelles, les murs ont des oreilles, mon petit doigt, de source sûre, source sûre, sources sûres
  de sources concordantes, selon mes sources, d'après mes sources, mes sources, source proche, source anonyme, info ou intox
  gossip du jour, potin du jour, potins, potin, ragot, ragots, le dernier ragot
  je sais pas si c'est vrai mais, jsp si c'est vrai, pas sûr que ce soit vrai mais, c'est pas confirmé mais, c'est pas officiel mais
  ça reste entre nous mais, ça reste entre nous, ne le répétez pas, le répétez pas, le répète pas mais, répétez pas mais
  vous l'avez pas su par moi, faites tourner, tu devineras jamais, vous devinerez jamais, tu connais la dernière
  vous connaissez la dernière, t'es au courant pour, vous êtes au courant pour, t'as su pour, t'as entendu pour, vous avez entendu pour
  tu savais pour, vous saviez pour
  rumour has it, rumor has it, rumour is, rumor is, rumours are, rumors are, rumour going round, rumour going around, rumor going around
  rumours about, rumors about, rumours that, rumors that, rumour that, rumor that, there's a rumour, there's a rumor, theres a rumour
  theres a rumor, there is a rumour, there is a rumor, there are rumours, there are rumors, hearing rumours, hearing rumors
  heard a rumour, heard a rumor, heard rumours, heard rumors, there's talk of, there's talk that, theres talk, there is talk
  whispers that, whispers are, gossip is, gossip has it, the gossip, hot gossip, word is, word has it, word on the street, word around
  word in the corridor, word in the staffroom, on the grapevine, through the grapevine, from the grapevine, a little bird told
  little birdie, little bird says
  someone told me, somebody told me, someone said, somebody said, someone says, someone just told, people are saying, people say
  people said, some people say, they say, they're saying, theyre saying, they are saying, everyone is saying, everyone's saying
  everyones saying, everyone says, everybody says, everybody's saying, parents are saying, kids are saying, the kids say
  the kids are saying, a parent told me, a parent said, a friend told me, a friend said, a colleague told me, a colleague said
  a kid told me, a student told me, a pupil told me, one of the mums, one of the dads, one of the parents, one of the tas
  my friend told me, my friend said, my sister said, my sister told me, my cousin said, my cousin told me, my mum told me, my mum said
  my mate said, my mate told me, my brother said, my brother told me, the caretaker told, the office told me, the bus driver said
  i heard that, we heard that, i've heard that, ive heard that, we've heard that, we've heard from, we have heard from, i hear that
  i've been hearing, i was told that, i've been told that, ive been told, i've been told, we've been told that, so i'm told, so im told
  from what i hear, from what i heard, from what i've heard, i gather that, it's said that, it is said that, it's being said
  it is being said, it's rumoured, it is rumoured, is rumoured to, are rumoured to, is rumored to, reportedly, allegedly, supposedly
  sources say, sources tell me, a reliable source, reliable sources, a source tells, my sources, not sure if it's true
  not sure if its true, not sure if true, idk if it's true, idk if its true, dunno if it's true, no idea if it's true
  don't know if it's true but, dont know if its true but, don't quote me, you didn't hear it from me, you didnt hear this from me
  you didn't hear this from me, didn't hear it from me, keep it quiet but, keep this quiet but, don't tell anyone but
  dont tell anyone but, between you and me, the tea is, spill the tea, tea alert, did you hear about, did u hear about
  have you heard about, did you hear that, did you guys hear, did everyone hear, did anyone hear, you'll never guess, youll never guess
  guess who got, guess who's, guess which teacher
  il se dit que, il se dit qu', il se dit dans, il se dit partout, il se trame, les parents disent que, les parents disent qu'
  les élèves disent que, les élèves racontent, les voisins disent, les gens parlent, certains parlent de, on parle de faire
  j'ai cru comprendre, j'ai cru entendre, on aurait vu, quelqu'un aurait vu, on l'aurait vu, on l'aurait vue, ma voisine dit
  mon voisin dit, ma voisine m'a dit, à en croire, si j'en crois radio, bruits qui courent, des bruits courent, ça chuchote, ça murmure
  ça bruisse, ça sent la, d'après radio, selon radio, un oiseau m'a dit, un petit oiseau, mon petit oiseau, la cousine de
  le cousin de ma, la copine de ma, la voisine de ma, le coiffeur dit, la boulangère m'a dit, le facteur m'a dit, au marché on dit
  à la boulangerie on, on m'a fait comprendre, je l'ai appris par, entendu à la machine à café, entendu en salle des profs
  entendu dans les couloirs, entendu dans le couloir, entendu à la cantine, entendu au portail, vu et entendu, tout se sait
  someone in my, someone in _ said, someone in _ told, someone from _ said, someone in year, someone in 8, someone in 9, friend told
  friends told, cousin told, cousins told, cousins friend
  cousin's friend, sister told, brother told, mum told, neighbour told, neighbor told, neighbour says, neighbor says, my neighbour
  my hairdresser, word on the, word from the, did u no, did you no, a friend of a friend, friend of a friend, school gate gossip
  gate gossip, gossip at the gate, staffroom gossip, corridor gossip, chat at the gates, apparently according to
  if the rumours are true, if the rumors are true, overheard in the, overheard at the, overheard, i overheard, heard it from
  heard from a, heard off, heard through, heard on the, rumour mill, rumor mill, gossip mill, nothing in writing but
  nothing official but, not official but, not confirmed but, unconfirmed, can't say who told, cant say who told
  it has been suggested that, it's been suggested that, by all accounts, i'm told a, i'm told the, i'm told that, i'm told she
  i'm told he, im told the, im told that, so i am told, i am told that, unconfirmed reports, unconfirmed report, reports suggest
  no smoke without fire, there's no smoke without, where there's smoke, friend swears, cousin swears, sister swears, brother swears
  mate swears, my friend reckons, rumours are flying, rumors are flying, rumours flying, tongues are wagging, tongues wagging
  the talk of the, they're all talking about why, everyone's talking about why, everyone is talking about why, it is whispered
  whispered that, let slip that, the gossip on, seen on the parents' group, seen on a parents' group, saw on the parents
  on the parents' whatsapp, on the class whatsapp, on mumsnet, insiders say, a source close to, sources close to, what i've been hearing
  i've it on good authority, on good authority, have it on good authority
  entre les branches, ce qui se dit, c'est ce qui se dit, d'aucuns prétendent, d'aucuns disent, d'aucuns affirment, vu passer sur
  vu sur un groupe de parents, vu sur le groupe, lu sur le groupe, lu sur un groupe, sur le groupe des parents
  sur le groupe whatsapp des parents, je ne fais que répéter, je fais que répéter, je répète ce qu'on, une source sûre, une source me
  source bien informée, sources bien informées, il se murmure que, il se murmure qu', il se chuchote que, selon les ouï-dire, ouï-dire
  par ouï-dire, d'après les on-dit, selon les on-dit, les on-dit, y a pas de fumée sans feu, pas de fumée sans feu
  il n'y a pas de fumée, les langues se délient, ça cause, ça cause de, à ce qui se dit, à ce qui se raconte, le téléphone arabe dit
  on me glisse que, me glisse que, me souffle que, me murmure que, l'info circule, l'info tourne, le mot circule, bruit qui court
  il court le bruit, une fuite, selon une fuite, des fuites disent, enfin je n'en sais pas plus, j'en sais pas plus, paraîtrait-il
  il appert que
`);

/** They announce a rumour where what follows is one: "apparently my class loves fractions" is none. */
export const maybeOpeners = lexicon(`
  apparemment, apparement, apparament, vous saviez que, vous saviez qu', tu savais que, tu savais qu', vous savez que, tu sais que
  t'as entendu, vous avez entendu, soi-disant, semblerait-il, j'ai entendu, j'ai appris que, j'ai appris qu'
  apparently, apparantly, apparentley, i heard, i've heard, ive heard, we heard, we've heard, i hear, we hear, heard, did you know
  did u know, is it true, guess what, guess who, i was told, i gather
  c'est vrai que, m'a dit que, m'a dit qu', m'a raconté que, m'a raconté qu', m'a juré que, m'a juré qu', m'a confié, m'a soufflé que
  m'a rapporté que, m'ont dit que, m'ont dit qu', nous a dit que, m'a appris que, vient de me dire que, quelqu'un a vu
  quelqu'un sait si, vous avez vu que, t'as vu que, on me dit, d'après lui, d'après elle, à ce que j'ai compris
  told me that, said that, saying that, seen with, does anyone know if, anyone know why
  anyone know if, i swear, no joke, literally everyone knows, everyone knows, everybody knows
`);

/** What a rumour tells. */
export const juicy = lexicon(`
  enceinte, viré(e/s/es), virer, renvoyé(e/s), muté(e), muter, mutation, démission, démissionne, démissionner, démissionné, licencié(e)
  mis à pied, mise à pied, suspendu(e), arrêté(e), garde à vue, police, gendarmes, prison, plainte, frappé, frapper, giflé, gifle, tapé
  harcelé, agressé, volé, voler, vole, triché, triche, copié, fraude, menti, mentait, liaison, trompe, trompé, divorce, divorcé
  divorcent, quitté(e), couple, sort avec, sortent ensemble, couche, couché, amant, maîtresse de, embrass*, dragu*, gay, lesbienne
  alcool, alcoolique, bourré, drogue, drogué(e), deale, fume, dépression, burn-out, burn out, asile, hôpital psy, cancer, malade, sida
  poux, gale, redouble, redoubler, exclu(e), conseil de discipline, fermer, ferme, fermeture, faillite, remplacer, remplacé(e), partir
  s'en va, s'en aller, quitte, quitter, retraite anticipée, faux diplôme, pas diplômé, diplômes, détourné, caisse, truqué
  pistonné, piston, favorise, chouchou, dispute, battu(e/s), bagarre, secret, en vrai, seringue, caché, scandale, viol, attouchement(s)
  pédophile, raciste
  fired, sacked, sacking, got the sack, leaving, quit, quitting, quits, resign, resigned, resigning, suspended, expelled, excluded
  kicked out, arrested, police, jail, prison, pregnant, divorce, divorced, divorcing, affair, cheating, cheated, dating, going out with
  sleeping with, slept with, kissed, gay, lesbian, drunk, drinks, drinking, drugs, dealing, rehab, stole, stolen, stealing
  thief, hit, slapped, punched, fight, fought, closing, close, shut, shutting, bust, bankrupt, broke, merging, merge, redundancies
  redundant, cuts, ofsted call, special measures, breakdown, mental hospital, cancer, nits, lice, fake, lied, lying, affair with
  replaced, demoted, moved schools, sectioned, secret, scandal, investigated, investigation, complaint, failed, failing, resit
  repeat the year, married, marrying, split up, broke up, dumped, left his, left her, dead, died, moving, transferred, axed, bullied
  racist
  part en dépression, part en retraite, part en congé, départ, plan social, fusion, fusionner, licenciement, redressement
  pas renouvelé(e), renouvelé, enquête, hospitalisé(e), bizarre, fou, folle, s'est fait, se faire, se fait, ensemble
  renewed, are together, getting together, baking show, merging, in trouble, weird, crazy, hates, living with, seeing, seen with, caught
  crying, money, stolen from, hospital, ill, moving to, going to another, new job, headhunted
`);

/** "La CPE aurait giflé un élève": the conditional of a rumour. */
export const conditionals = lexicon(`
  aurait frappé, aurait giflé, aurait volé, aurait triché, aurait menti, aurait démissionné, aurait couché, aurait une liaison
  aurait trompé, aurait été viré(e), aurait été vu(e), aurait été surpris(e), aurait été arrêté(e), aurait été mis(e), aurait été mise
  aurait été suspendu(e), aurait été renvoyé(e), aurait été muté(e), aurait agressé, aurait harcelé, aurait insulté, aurait détourné
  aurait truqué, aurait touché, aurait dragué, aurait bu, aurait piqué, aurait copié, auraient frappé, auraient volé, auraient triché
  auraient copié, auraient été, serait enceinte, serait en couple, serait sur le départ, serait viré(e), serait muté(e)
  serait alcoolique, serait séparé(e), serait en garde, serait mêlé(e), serait parti(e) avec, serait la maîtresse, se serait fait
  se seraient, sortirait avec, coucherait avec, tromperait, boirait, dealerait
  serait sous le coup d', serait visé(e) par, serait impliqué(e), serait soupçonné(e), serait accusé(e), serait interné(e)
  serait déjà promis, aurait un casier, aurait servi, aurait falsifié, aurait trafiqué, aurait caché, aurait perdu sa
  aurait perdu son poste, aurait quitté, aurait des dettes, aurait un amant, aurait une maîtresse, aurait eu une aventure
  aurait tapé dans, aurait touché de l'argent, aurait fraudé, auraient falsifié, auraient couché, seraient ensemble, seraient en couple
  seraient séparés, va perdre sa job
`);

/** Others that a rumour may harm, beside those of the school. */
export const others = lexicon(`
  fille, filles, garçon, gars, meuf, mec, nouveau, nouvelle, mari, femme, mère, père, maman, papa, famille, mairie, maire, ministre
  ministère, voisin(e), mon ex, curé, entraîneur, entreprise, société, chauffeur, cantine, traiteur, association, syndicat, boulanger
  girl, girls, boy, boys, husband, wife, mum, mom, dad, mayor, minister, council, company, firm, someone, somebody, caretaker, canteen
  sixth form, neighbour, neighbor, driver, caterers, academy, new girl, new boy, new kid, my ex, vicar, coach
`);

/** Weather, food, health, works and lore: nobody is harmed. */
export const harmlessNews = lexicon(`
  neige, neiger, neig*, pleut, pleuvoir, pluie, beau temps, météo, soleil, chaud, froid, orage(s), tempête(s), canicule, verglas
  température(s), degrés, film(s), série, livre, bouquin, roman, album, chanson, pixar, netflix, marvel, disney, jeu vidéo, match, resto
  restaurant, recette, chocolat, bon pour, bonne pour, thé vert, noix, vitamine(s), dormir, sommeil, lecture, rend heureux
  porte bonheur, proverbe, secret du bonheur, remède, régime, chat, chats, chien, chiens, licorne(s), extraterrestre(s), père noël
  fantôme(s), c'est bon, c'est mieux, c'est bien, c'est la journée, c'est normal, c'est facile, c'est dur
  c'est génial, c'est ouvert, il faut, dinosaure(s), napoléon, romains, vikings, musée, expo, victor hugo, une bonne nouvelle
  félicitations, bravo, adorent, adore, ont adoré, aiment, sont géniaux
  snow, snowing, rain, raining, weather, sunny, storm, heatwave, movie, novel, song, album, game, recipe, chocolate, coffee
  good for, aliens, santa, unicorns, ghosts, it's good, it's better, it's national, it's world, it's normal
  museum, exhibition, podcast, app, the singing, laughing, a noise, great things, good things, lovely things
  good book, great book, well done, congratulations, proud, loves, enjoyed, brilliant, amazing, the universe, mondays
  dinosaurs, romans, vikings, ancient, planets, results are out, about a great, about this great, about your, from you, back from
  boulangerie, éclairs, croissants, gâteau, tarte, fromage, marché de noël, soldes, promo, bakery, cake, sale on, discount
`);

/** Told with its source, or denied. */
export const sourced = lexicon(`
  d'après le monde, d'après l'insee, d'après l'étude, d'après le ministère, d'après la circulaire, d'après l'article, selon le monde
  selon l'insee, selon une étude, selon le ministère, selon la circulaire, selon un article, selon un rapport, selon le rapport
  selon le rectorat, selon la direction, selon la préfecture, communiqué, communiqué officiel, source officielle, journal officiel
  bulletin officiel, c'est faux, fausse rumeur, fausses rumeurs, stop aux rumeurs, fake news, infox, désinformation, démenti, dément
  vérifier les sources, esprit critique, les rumeurs font, les rumeurs blessent, les rumeurs détruisent, lutter contre les rumeurs
  séance sur les rumeurs, atelier rumeur(s), jeu de la rumeur, téléphone arabe, en emc, éducation aux médias
  according to the bbc, according to the guardian, according to the times, according to a report, according to a study
  according to the report, according to a letter, according to the department, official, officially, not true, untrue, debunk*
  fact check, fact-check*, misinformation, disinformation, stop spreading, false rumour(s), false rumor(s), media literacy
  lesson on rumours, how rumours
  je vous l'assure, je vous rassure, rassurez-vous, il n'en est rien, aucun fondement, infondé(e/s/es), infondées, n'a jamais envisagé
  coupons-la, coupons court, mettons fin aux, mettre fin à la rumeur, ne croyez pas
  no truth in, no truth to, unfounded, rest assured, let me be clear, put an end to
`);
