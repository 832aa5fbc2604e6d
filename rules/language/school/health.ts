/** Health, disability and learning difficulties, as they are told of a pupil. */
import { lexicon } from '../lexicon';

/** What one is: "mon élève dyslexique", "Ben is deaf". Needs a person beside, or "est", "is" before. */
export const traits = lexicon(`
  dys, multi-dys, multidys, dyslexique(s), dislexique(s), dyslexik, dyspraxique(s), dysphasique(s), dysorthographique(s),
  dyscalculique(s), dysgraphique(s), hyperactif(s), hyperactive(s), hyper actif, hyper active, tdah, tdha, tda, tsa, hpi, thpi,
  asperger, aspie, autiste(s), autiste(s) sévère(s), autiste(s) léger, autiste(s) non verbal, autiste(s) asperger,
  non verbal(e), surdoué(e/s/es), précoce(s), haut potentiel, neuroatypique(s), illettré(e/s/es), analphabète(s), bègue(s),
  mutique(s), trisomique(s), myopathe(s), handicapé(e/s/es), handicapé moteur, handicapée motrice, déficient(e) intellectuel(le),
  polyhandicapé(e), infirme, tétraplégique(s), paraplégique(s), hémiplégique(s), porteur de handicap, malentendant(e/s/es),
  malvoyant(e/s/es), non voyant(e), sourd(e/s/es), sourd(e) profond(e), aveugle(s), sourd et muet, muet(te), appareillé(e),
  sous oxygène, diabétique(s), diabétique de type 1, épileptique(s), asthmatique(s), hémophile(s), drépanocytaire(s), cœliaque,
  coeliaque, immunodéprimé(e), séropositif, séropositive, insulinodépendant(e), allergique(s), obèse(s), anorexique(s),
  boulimique(s), dépressif(s), dépressive(s), suicidaire(s), bipolaire(s), schizophrène(s), schizo, psychotique,
  phobique scolaire, déscolarisé(e/s/es), traumatisé(e/s/es), énurétique, somnambule, enceinte, en dépression, en burn-out,
  en rémission, en chimio, en soins palliatifs, très malade, gravement malade, gravement blessé(e), malade, harcelé(e/s/es),
  maltraité(e/s/es), abusé(e/s/es), en fauteuil, en fauteuil roulant, en béquilles, dans le plâtre, dans le coma,
  sous respirateur, addict, toxico, alcoolique, accro au shit, accro à la codéine, dyslexic, dyspraxic, dyscalculic, dysgraphic,
  autistic, severely autistic, adhd, autistic and non-verbal, aspergers, on the spectrum, on the autism spectrum,
  on the autistic spectrum, neurodivergent, neurodiverse, hyperactive, nonverbal, non-verbal, pre-verbal, selectively mute,
  selective mute, mute, statemented, illiterate, deaf, profoundly deaf, blind, registered blind, partially sighted,
  hearing impaired, hard of hearing, visually impaired, disabled, handicapped, paralysed, paralyzed, wheelchair-bound,
  wheelchair user, in a wheelchair, on crutches, on oxygen, diabetic, type 1 diabetic, epileptic, asthmatic, coeliac, celiac,
  haemophiliac, obese, anorexic, bulimic, depressed, clinically depressed, suicidal, bipolar, schizophrenic, traumatised,
  traumatized, pregnant, in remission, on chemo, terminally ill, seriously ill, very ill, very poorly, on dialysis, in a coma,
  on life support, in intensive care, in the nicu, bullied, abused, a school refuser, school refuser, self-harming, incontinent,
  not toilet trained, still in nappies, still in pull-ups, still in diapers
`);

/** What one has: "a un TDAH", "son diabète", "with autism". Needs "a", "souffre de", "son", "with" before, or its bearer beside. */
export const disorders = lexicon(`
  dyslexie, dyspraxie, dysphasie, dyscalculie, dysorthographie, dysgraphie, tdah, tdha, tda, tsa, tnd, tndah, tourette,
  gilles de la tourette, autisme, autisme sévère, trisomie, trisomie 21, trouble(s) autistique(s), trouble(s) dys,
  trouble(s) de l'attention, trouble(s) du comportement, trouble(s) du langage, trouble(s) de l'apprentissage,
  trouble(s) des apprentissages, trouble(s) alimentaire(s), troubles anxieux, trouble(s) psychiques, trouble(s) psychiatriques,
  trouble du spectre autistique, trouble oppositionnel, trouble de l'opposition, déficit de l'attention,
  déficience intellectuelle, retard mental, retard de langage, retard de développement, bégaiement, mutisme sélectif,
  haut potentiel, précocité, surdité, handicap, handicap moteur, handicap mental, handicap invisible, paralysie cérébrale,
  fauteuil roulant, appareil(s) auditif(s), implant cochléaire, prothèse(s), poche de colostomie, sonde, pompe à insuline,
  diabète, diabète de type 1, épilepsie, asthme, cancer, leucémie, tumeur, tumeur au cerveau, mucoviscidose, drépanocytose,
  hémophilie, myopathie, sclérose en plaques, sida, vih, maladie, maladie rare, maladie orpheline, maladie grave,
  maladie chronique, maladie génétique, maladie cœliaque, malformation, cardiopathie, souffle au cœur, scoliose, commotion,
  commotion cérébrale, traumatisme crânien, mononucléose, méningite, covid long, endométriose, opération, greffe, chimio,
  chimiothérapie, dialyse, transplantation, dépression, burn-out, anorexie, boulimie, phobie scolaire, refus scolaire,
  phobie sociale, anxiété, crise(s) d'angoisse, crise(s) de panique, crise(s) d'épilepsie, crise(s) d'asthme,
  crise(s) autistiques, ses crises, crise(s) de violence, stress post-traumatique, idées noires, pensées suicidaires,
  idées suicidaires, addiction, grossesse, ivg, avortement, fausse couche, allergie(s), allergie sévère, otites, énurésie,
  un traitement lourd, traitement, médicaments, antidépresseurs, ritaline, concerta, insuline, bilan orthophonique,
  bilan neuropsychologique, diagnostic, poux, gale, gastro, varicelle, scarlatine, impétigo, problème(s) de santé,
  soucis de santé, souci de santé, difficultés d'apprentissage, difficultés scolaires, dyslexia, dyspraxia, dyscalculia,
  dysgraphia, autism, aspergers, asperger's, asd, adhd, adhd diagnosis, autism diagnosis, pda, ocd, ptsd, apd, fasd,
  fetal alcohol syndrome, foetal alcohol syndrome, tourette's, tourettes, down syndrome, down's syndrome
  cerebral palsy, spina bifida, muscular dystrophy, global delay, global developmental delay, speech delay,
  learning difficulties, learning difficulty, learning disability, learning disabilities, special needs, additional needs,
  special educational needs, selective mutism, sensory issues, behavioural issues, anger issues, attachment disorder,
  attachment issues, diabetes, t1d, type 1, type one, type 1 diabetes, epilepsy, asthma, cancer, leukaemia, leukemia,
  brain tumour, brain tumor, tumour, tumor, cystic fibrosis, sickle cell, heart condition, heart defect, scoliosis, lupus,
  haemophilia, hiv, meningitis, glandular fever, concussion, long covid, endometriosis, chronic illness, chronic fatigue,
  life-limiting condition, medical condition, surgery, open heart surgery, chemo, chemotherapy, transplant, dialysis,
  feeding tube, epipen, insulin pump, hearing aid(s), cochlear implant(s), wheelchair, prosthetic leg, stoma, anxiety, anxiety disorder,
  severe anxiety, social anxiety, depression, eating disorder, anorexia, bulimia, panic attack(s), breakdown, meltdown(s),
  seizure(s), suicidal thoughts, stutter, stammer, lisp, trauma, an abortion, miscarriage, addiction, allergy, nut allergy,
  peanut allergy, severe allergy, severe allergies, head lice, headlice, nits, lice, scabies, ringworm, chicken pox, chickenpox,
  meds, medication, ritalin, antidepressants, diagnosis, health problems, health issues, mental health issues,
  mental health problems, hydrocephalus
`);

/** What the school, the doctor or the law has set up for somebody: "a un PAP", "son AESH", "Poppy's EHCP". */
export const provisions = lexicon(`
  pap(s), pai, pps, ppre, ppi, geva-sco, gevasco, pia, plan d'intervention, plan d'accompagnement,
  projet d'accueil individualisé, aesh, aeshi, notif mdph, notification mdph, dossier mdph, reconnaissance mdph, mdph, rqth,
  aeeh, sessad, cmpp, cmp, camsp, hôpital de jour, tiers temps, aménagements raisonnables, aménagement raisonnable,
  aménagements d'épreuves, aménagements, matériel adapté, ordi adapté, ordinateur adapté, preneur de notes
  orthophonie, logopédie, psychomotricité
  suivi psy, suivi psychologique, suivi orthophonique, iep(s), 504, 504 plan, ehcp, ehc plan, ehc needs assessment, idp,
  statement of sen, sen support, sen register, send register, behaviour plan, behavior plan, health care plan, healthcare plan,
  one-to-one, 1:1, paraprofessional, camhs, speech therapy, occupational therapy
  extra time, access arrangements, sensory breaks, movement breaks
`);

/** Told by the words alone, whoever it is: "se scarifie", "sous Ritaline", "can't read". */
export const symptoms = lexicon(`
  sous ritaline, sous concerta, sous traitement, sous antidépresseurs, sous médocs, sous médicaments, sous cachets,
  prend de la ritaline, prend ses cachets, prend des cachets, prend des médocs, prend des antidépresseurs, prend un traitement,
  oublié sa ritaline, oublié ses médicaments, oublié son traitement, oublié son insuline, oublié ses médocs,
  pas pris sa ritaline, pas pris ses médicaments, pas pris son traitement, pas pris ses cachets, fait une hypo, fait une ts,
  fait une tentative, fait une tentative de suicide, fait une dépression, fait une crise, fait des crises,
  fait une fausse couche, fait une overdose, fait un coma éthylique, fait un malaise, fait un burn-out, fait de l'épilepsie,
  fait du diabète, fait de l'asthme, tentative de suicide, se scarifie, se scarifiait, s'est scarifié(e), scarifications,
  se mutile, s'est mutilé(e), se fait vomir, se fait du mal, se taillade les veines, s'ouvrir les veines,
  s'est ouvert les veines, avalé des cachets, avalé des médicaments, voulu mourir, veut mourir, voulait mourir, veut en finir,
  voulait en finir, envie de mourir, essayé de se tuer, essayé de se suicider, tenté de se suicider, tenté de se tuer,
  s'est suicidé(e), s'est pendu(e), idées noires, s'est jeté(e) du pont, s'est défenestré(e), hospitalisé(e/s/es),
  hospitalisé(e) d'urgence, à l'hôpital, à l'hosto, aux urgences, en réanimation, en réa, en pédopsychiatrie, en psychiatrie,
  en hôpital de jour, en hp, en cure, en soins intensifs, interné(e), opéré(e/s) du cœur, opéré(e/s), se fait opérer,
  va se faire opérer, doit se faire opérer, atteint(e/s/es) d'autisme, atteint(e/s/es) d'un cancer, se bat contre un cancer,
  se bat contre une leucémie, se bat contre la maladie, lutte contre la maladie, suivi(e/s) en psy, suivi(e/s) par un psy,
  suivi(e/s) par une psy, suivi(e/s) par la psy, suivi(e/s) au cmpp, suivi(e/s) en cmp, suivi(e/s) par le sessad,
  suivi(e/s) en orthophonie, va chez la psy, va chez le psy, va voir un psy, va voir une psy, va voir la psy, voit un psy,
  voit une psy, voit la psy, voit le psy, voit un psychologue, voit une psychologue, voit un pédopsychiatre,
  va chez l'orthophoniste, va chez la logopède, voit une orthophoniste, consulte un psy, consulte une psy, bégaie, begaye,
  bégaye, ne parle toujours pas, parle toujours pas, sait pas lire, sait toujours pas lire, sait même pas lire, sait pas écrire,
  sait toujours pas écrire, sait ni lire ni écrire, lit toujours pas, pas propre, fait pipi sur elle, fait pipi sur lui, fait pipi au lit, fait pipi dans sa culotte,
  s'est fait pipi dessus, se fait dessus, s'est fait dessus, porte encore des couches, porte des couches,
  met encore des couches, a des poux, a encore des poux, a chopé des poux, plein de poux, a la gale, a le vih, a le sida,
  a ses règles, tombée enceinte, est tombée enceinte, en cloque, s'est fait avorter, a avorté, perdu le bébé
  cassé la jambe, cassé le bras, cassé le poignet, cassé la cheville, cassé la clavicule, jambe cassée, bras cassé,
  dans le plâtre, porte un appareil auditif, porte des appareils auditifs, porte un corset, perdu connaissance, convulse,
  convulsions, ne vient plus à l'école, refuse d'aller à l'école, n'arrive plus à venir au collège, se drogue, se droguait,
  fume du shit, fume des joints, boit en cachette, accro à la vapoteuse, ne mange plus rien, ne se nourrit plus, in hospital,
  in the hospital, hospitalised, hospitalized, rushed to hospital, rushed to a&e, in the er, in icu, in a psych ward, sectioned,
  on suicide watch, in a mental hospital, had surgery, having surgery, needs surgery, has surgery, after surgery, her surgery,
  his surgery, self-harm, self-harms, self harm, self harms, self-harmed, self-harming, cuts herself, cuts himself,
  cutting herself, cutting himself, cut herself, hurts herself, hurts himself, tried to kill herself, tried to kill himself,
  tried to take her own life, tried to take his own life, took her own life, took his own life, killed himself, killed herself,
  took an overdose, overdosed, attempted suicide, suicide attempt, wants to die, wanted to die, suicide note,
  makes herself sick, made herself sick, making herself sick, throws up after lunch, stopped eating, hasn't eaten, on meds,
  on his meds, on her meds, off his meds, off her meds, off their meds, takes meds, take meds, takes medication, takes his meds,
  takes her meds, forgot his meds, forgot her meds, without his meds, without her meds, on medication, on ritalin, on adderall,
  takes ritalin, takes adderall, on antidepressants, on anxiety meds, on insulin, sees a therapist, sees a counsellor,
  sees a counselor, sees a psychologist, sees a psychiatrist, seeing a therapist, seeing a counsellor, seeing a psychiatrist,
  in therapy, under camhs, waiting for camhs, had a seizure, has seizures, had a breakdown, had a miscarriage,
  had a panic attack, has panic attacks, had an abortion, had a fit, can't read, cannot read, cant read, still can't read,
  can't even read, unable to read, reading age of six, reading age of five, reading age of seven, can't write his own name,
  can't write her own name, stutters, stammers, wets himself, wets herself, wet himself, wet herself, wet the bed, wets the bed,
  soiled himself, soiled herself, has nits, got nits, has lice, has head lice, got lice, has worms, has scabies,
  uses a wheelchair, use a wheelchair, wears hearing aids, wears a hearing aid, has a feeding tube, broke his leg,
  broke her leg, broke his arm, broke her arm, broken his leg, broken her leg, broken his arm, broken her arm, fighting cancer,
  battling cancer, battling leukaemia, lost her hair, lost his hair, diagnosed with, just been diagnosed, just got diagnosed,
  been diagnosed, got diagnosed, was diagnosed, getting assessed for, being assessed for, awaiting assessment,
  refuses to come to school, school refusal, does drugs, doing drugs, smokes weed, high in class, came in high, drunk in class,
  came in drunk, vape addiction
`);

/** Learning that goes badly, and bodies that are not like others. */
export const difficulties = lexicon(`
  ne voit que d'un œil, voit que d'un œil, n'entend que d'une oreille, has downs, three years behind, two years behind,
  problèmes psy, problemes psychologiques, soucis psy, psych ward, en difficulté, en difficultés, en grande difficulté,
  en grandes difficultés, en très grande difficulté, grosses difficultés, grandes difficultés, difficulté d'apprentissage,
  déchiffre à peine, déchiffre encore, peine à lire, lit à peine, lit comme un cp, niveau de cp, niveau cp, niveau ce1,
  niveau ce2, gros retard, en échec scolaire, qi, wisc, non lecteur, non-lecteur, petit lecteur, né(e) sans, né(e) avec,
  né(e) prématuré(e), amputé(e), prothèse, maigri de, parle pas encore, plus parlé, n'a plus dit un mot, avorte, avorter,
  enceinte de, struggling reader, struggles to read, struggles with reading, reads at a, reading at a, reads below,
  reading below, below grade level, grade levels below, grade level behind, years behind, non-reader, iq, held back a year,
  repeating the year, repeating the grade, learning difficulties, born profoundly deaf, born deaf, born blind, c'est un autisme,
  born without, born with, born prematurely, amputee, prosthetic, hasn't spoken, hasn't said a word, doesn't speak,
  months pregnant, weeks pregnant, anger management, hasn't slept
`);

/** Harming… */
export const harming = lexicon(
  'coupe, coupait, taillade, tailladait, entaille, scarifie, brûle, cuts, cut, cutting, burns, burning, scratches, hurts',
);
/** … oneself. */
export const ownBody = lexicon('bras, veines, poignet(s), cuisses, avant-bras, arms, wrist(s), legs, thighs, veins');

/** Seeing, being followed by… */
export const attending = lexicon(`
  voit, voir, va chez, va voir, allé(e) chez, retourne chez, envoyé(e) chez, consulte, suivi(e/s), suivi(e/s) par,
  suivi(e/s) en, suivi(e/s) au, suivi(e/s) chez, prise en charge, pris(e) en charge, rendez-vous, rdv, bilan, séance(s),
  orienté(e/s) vers, attente, en attente, liste d'attente, appelé, appeler, placé(e) par, devant le, sees, see, seeing, saw,
  goes to, going to, sent to, referred to, referral to, referral, appointment, appointments, sessions, session, in therapy,
  waiting list, waiting for, wait for, call with, called, assessed by, supported by, works with, working with
`);
/** … those who treat or follow children. */
export const carers = lexicon(`
  psy, psychologue(s), psychiatre(s), pédopsy, pédopsychiatre(s), neuropsy, orthophoniste(s), logopède(s), psychomotricienne,
  psychomotricien, ergothérapeute, neuropédiatre, cmpp, cmp, camsp, sessad, mdph, mda, addictologue, juge, éducateur,
  éducatrice, éduc, pjj, assistante sociale, hôpital de jour, oncologue, oncologie, psych, psychologist, psychiatrist,
  therapist, therapy, counsellor, counselor, counselling, counseling, camhs, speech therapist, salt, speech therapy,
  occupational therapist, ed psych, educational psychologist, shrink, social worker, probation officer, oncologist,
  addiction services, paediatrician, pediatrician, neurologist
`);

/** Light or soon over: a pupil may say it of himself. */
export const light = lexicon(`
  poux, nits, lice, have nits, got nits, asthme, asthmatique, allergie(s), allergique(s), malade, gastro, varicelle, opération,
  opéré(e), béquilles, en béquilles, dans le plâtre, cassé la jambe, cassé le bras, cassé le poignet, cassé la cheville,
  jambe cassée, bras cassé, aux urgences, traitement, médicaments, enceinte, asthma, asthmatic, allergy, nut allergy,
  peanut allergy, allergic, chicken pox, chickenpox, broke my leg, surgery, on crutches, concussion, meds, extra time, gifted,
  a breakdown, breakdown, anxiety, trauma, ptsd, addicted, suicidal, traumatisé(e/s/es), addict, dépression, stutter,
  depression, depressed
`);

/** The same words where they tell nothing of health. */
export const unlike = lexicon(`
  sourde oreille, dialogue de sourd(s), confiance aveugle, à l'aveugle, test aveugle, match à l'aveugle, foi aveugle,
  rue des aveugles, film muet, cinéma muet, carte muette, lettre(s) muette(s), e muet, blind date, blind test, blindfold,
  double blind, colour blind, color blind, turn a blind eye, blind eye, deaf ears, placés côte à côte, placé devant,
  placée devant, placés devant, placés en îlots, placés par, est placé à, est placée à, s'est battu comme, battu comme un lion,
  allergique à, malade mental, le malade imaginaire, malade imaginaire, malade de rire, malade de joie, malade d'amour,
  fou malade, truc de malade, un truc de malade, délire de malade, de malade, handicapé des sentiments, pregnant pause,
  crippling, sick of, sick burn, brain dead, opération portes ouvertes, opération coup de poing, opération spéciale,
  opération tranquillité, opération nettoyage, opération pièces jaunes, opération séduction, opération bol de riz,
  opération caddie, multi-opération, une opération mathématique, quatre opérations, les opérations, pose l'opération,
  opération posée, traitement de texte, traitement de faveur, traitement de données, traitement des déchets, mal en traitement,
  allergique aux maths, allergique au lundi, allergique aux réunions, allergique à l'effort, allergique à la conjugaison,
  allergique à l'orthographe, allergic to fractions, allergic to maths, allergic to work, allergic to homework,
  allergic to mondays, printemps précoce, gel précoce, apprentissage précoce, sonde spatiale, sonde lunaire, addict aux maths,
  addicted to reading, addicted to maths, addicted to chess, addicted to books, handicap de dix points, extra time goal,
  gifted me, gifted us, gifted and talented, has been cancelled, concert de surdoués
`);
