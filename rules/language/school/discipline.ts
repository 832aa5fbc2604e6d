/** Sanctions and offences: what a school settles with a pupil and a family. */
import type { Span } from '../../post';

const discipline = [
  "(?:(?:est|ete|etait|sera|etre|fait|sont|fut|s'est fait|encore|vient d'etre) )?(?:exclue?s?|virer?|viree?s?|renvoyee?s?|suspendue?s?|ecartee?s? provisoirement)(?: (?:(?:(?:pour |pendant )?(?:un|deux|trois|quatre|cinq|huit|\\d+) (?:jours?|semaines?))|pour de bon|definitivement|temporairement|de (?:cours|l'ecole|la classe|l'etablissement|son college|la cantine|l'internat)|du (?:college|lycee|cours)|une semaine|lundi|mardi|mercredi|jeudi|vendredi|hier|ce matin|demain|aujourd'hui))",
  '(?:passe|passera|passe en|va passer|convoquee?s?|passage|passent|traduite?|est passee?|a eu droit|envoyee?) (?:en|au|devant le|a un|un) conseil de discipline',
  "(?:a |ont |vient d'|prend |pris |avoir |prendre |ecope d')?(?:recu|eu|pris|ecope|prend|prendre|avoir) (?:de )?(?:un |une |son |d'un |d'une |\\d+ (?:jours|heures) d')?(?:avertissements?|blame|exclusion(?: (?:definitive|temporaire|de [a-z0-9]+ jours?))?|heures? de colle|rapport d'incident|deux heures de colle|trois heures de colle)",
  '(?:un|une|deux|trois|quatre|cinq|\\d+) (?:exclue?s?|exclusions?(?: definitives?)?|renvois?|conseils? de discipline)\\b',
  'exclusion (?:definitive|temporaire)(?: de [a-z0-9]+ jours?)?',
  '(?:garde a vue|plainte contre (?:lui|elle)|deale(?: dans| du| de la)?|vend (?:du shit|de la drogue)|vole(?:r|e)? (?:le|la|les|un|une|mon|ma|dans) [a-z]+|fichee? s|a (?:frappe|tabasse|agresse|menace|gifle|insulte) (?:un|une|le|la|sa|son) (?:prof|professeur|camarade|surveillant|cpe|eleve|aesh|collegue|directeur|directrice|atsem))',
  '(?:(?:was|is|been|got|gets|getting|be|being|were|has been|just been|just got|is being) )(?:permanently |temporarily |finally |almost )?(?:suspended|expelled|excluded|kicked out(?: of (?:his|her|their|school|the)[a-z ]{0,20})?(?: for [a-z]+)?|permanently excluded|sent to (?:isolation|the head|the principal|internal exclusion)|arrested|put in isolation|caught (?:stealing|vaping|smoking|cheating|selling|with)[a-z ]{0,16})(?: (?:for|over) (?:[a-z]+ )?(?:monday|tuesday|wednesday|thursday|friday|days?|weeks?|fighting|vaping|stealing|bullying|drugs))?',
  '(?:got|has|given|gave (?:him|her|them)|earned|received|had|in|is in|facing|on) (?:an? |his |her |their |yet another |another |\\d |two |three |five )?(?:day |week |days? )?(?:detentions?|suspension|expulsion|exclusion|fixed[- ]term exclusion|permanent exclusion|final warning|behaviou?r contract|police caution|criminal record|report card for behaviou?r)(?: for [a-z]+)?',
  '(?:stole|steals|punched|hit|threatened|assaulted|stabbed|attacked) (?:a|an|the|her|his|another) (?:teacher|ta|classmate|pupil|student|phone|laptop|kid|boy|girl|dinner lady|teaching assistant|midday supervisor)',
].map((source) => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'));

/** "exclu trois jours", "got suspended". @param folded yields spans of it */
export function* findDiscipline(folded: string): Iterable<Span> {
  for (const pattern of discipline)
    for (const { 0: words, index } of folded.matchAll(pattern)) yield [index, index + words.length];
}
