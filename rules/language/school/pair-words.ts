/** Everyday verbs and nouns that tell something of somebody only together: "attend" and "bébé", "sous" and "Ritaline". */
import { lexicon } from '../lexicons/lexicon';

export const expecting = lexicon(
  'attend, attendent, attendait, attendre, va avoir, aura, accouche, accouché, accoucher, expecting, gave birth to',
);
export const babies = lexicon(
  "un bébé, un enfant, des jumeaux, un heureux événement, son premier enfant, d'un petit garçon, d'une petite fille, a baby, her baby, his baby, a child, twins",
);

export const taking = lexicon(`
  sous, bourré(e/s) de, bourré(e) d, prend, prends, prenait, prendre, shooté(e) à, assommé(e) par, accro à, accro au, accro aux, dépendant(e) à, dépendante au, avale
  en:on, takes, taking, took, full of, doped up on, drugged up on, addicted to, hooked on, off his, off her, forgot his, forgot her, missed his, missed her
`);
export const drugs = lexicon(`
  ritaline, concerta, quasym, antidépresseurs, antidépresseur, anxiolytiques, neuroleptiques, somnifères, psychotropes, lithium, morphine, insuline, cortisone, weed, beuh, shit, cannabis, coke, cocaïne, codéine, xanax, lexomil, puff, porno
  ritalin, adderall, vyvanse, antidepressants, anti-depressants, sertraline, prozac, fluoxetine, antipsychotics, lithium, morphine, insulin, steroids, methadone, opioids, oxy, weed, cannabis, coke, cocaine, ketamine, xanax, codeine, vapes, porn, meds, medication
`);

export const owing = lexicon(`
  pas payé, n'ont pas payé, n'a pas payé, impayé(s), impayés de, ne paie pas, ne paient pas, ne paie plus, ne paient plus, en retard de paiement, doit encore, doivent encore, plus payer, pas payer, de quoi payer, dette de
  behind on, behind with, owes, owe, owing, hasn't paid, haven't paid, not paid, can't pay, couldn't pay, unpaid, arrears on, in arrears with
`);
export const dues = lexicon(`
  cantine, frais, frais de scolarité, scolarité, minerval, voyage, sortie, garderie, internat, loyer, assurance, facture(s), fournitures, licence
  fees, tuition, lunch, lunches, dinner money, lunch money, school trip, trip, rent, uniform, bill(s), childcare
`);

export const worshipping = lexicon(
  'fréquente, fréquentait, va, vont, allait, prie, goes, go, attends, prays, worships, taken, emmené(e), envoyé(e)',
);
export const worship = lexicon(
  'mosquée, synagogue, église évangélique, salle du royaume, secte, mosque, madrasa, synagogue, gurdwara, kingdom hall',
);

export const staying = lexicon(`
  mois, semaine(s), jours, séjour(s), retour, revient, rentre, sort, sorti(e), admis(e), entré(e), interné(e), passé, placé(e)
  weeks, months, days, week, month, stay, discharged, admitted, spell
`);
export const wards = lexicon(`
  psychiatrie, hôpital psychiatrique, hp, unité psychiatrique, pédopsychiatrie, pédopsy, clinique psychiatrique, désintox, cure, soins intensifs, réanimation, oncologie, centre fermé
  psych ward, psychiatric ward, psychiatric unit, psychiatric hospital, psych unit, inpatient, rehab, camhs unit, eating disorder unit, intensive care, oncology
`);

export const seeing = lexicon('voit, entend, marche, parle, lit, see, sees, hear, hears, walk, walks, speak, speaks');
export const barely = lexicon(`
  que d'un œil, que d'une oreille, plus d'un œil, plus d'une oreille, qu'avec des béquilles, qu'avec un déambulateur, à peine, presque plus, presque rien
  out of one eye, with one eye, in one ear, with a frame, with a walker, with a stick
`);
