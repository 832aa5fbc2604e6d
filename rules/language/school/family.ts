/** Family, money, religion and origin: what is told of a pupil's home. */
import type { Span } from '../../post';

const relative =
  '(?:parents?|maman|mere|papa|pere|frere|soeur|grand-mere|grand-pere|mamie|papy|tuteur|famille|beau-pere|belle-mere|mum|mom|mother|dad|father|brother|sister|nan|gran|grandma|grandad|grandpa|family|stepdad|stepfather|carer|guardian)s?';
const whose = "(?:ses|sa|son|leurs?|les|la|le|l'|mes|ma|mon|des|tes|ta|ton|his|her|their|my|the|both|your|'s|s)";
const trouble = [
  '(?:vont |sont en train de |viennent de )?(?:divorce(?:nt|r|e)?|se separ(?:ent|er|e)|se sont separes?|sont (?:separes?|divorces?|en plein divorce|en instance de divorce)|divorcent|sont en train de divorcer)',
  "(?:est|sont|etait|serait|a ete|s'est fait|is|are|was|has been|have been|just got|got|is back|being) (?:encore |tout juste |toujours |back |now |still |both |just |tous les deux )?(?:en prison|incarceree?s?|au chomage|au rsa|au cpas|hospitalisee?s?|a l'hopital(?: pour son [a-z]+)?|malades?|gravement malades?|decedee?s?|mort[es]?|alcooliques?|violente?s?|expulsee?s?|sdf|a la rue|sans-papiers|depressi(?:f|ve)s?|licenciee?s?|endettee?s?|surendettee?s?|drogue?s?|arretee?s?|in (?:prison|jail|rehab|hospital|a coma)|unemployed|divorc(?:ing|ed)|separat(?:ing|ed)|getting (?:a )?divorced?|alcoholics?|dying|dead|deported|evicted|arrested|on benefits|homeless|violent|abusive|sick|very ill|seriously ill|terminally ill|out of work|laid off)",
  "(?:a|ont|vient de|avait|has|have|had|just|lost|died|passed) ?(?:perdu (?:son |leur )?(?:travail|emploi|boulot|maison|job|logement|bebe)|un cancer|le cancer|une leucemie|quitte(?:r)? la maison|abandonne[rs]?|mourir|deceder|fait une depression|un probleme d'alcool|des dettes|(?:lost |just lost |both lost )?(?:his|her|their) jobs?|cancer|left (?:them|home|the family)|walked out|passed away|died|a drinking problem|an affair|been (?:arrested|laid off|deported|sectioned)|away|last (?:week|night|month|year))",
  "(?:boi(?:t|vent)|bat|battent|frappe(?:nt)?|la bat|le bat|le frappe|la frappe|tape(?:nt)? (?:dessus|dans la caisse)|se battent|se droguent?|galerent?|touchent? le rsa|ne travaillent? pas|ne parlent? pas (?:francais|un mot de francais)|n'ont pas (?:d'argent|les moyens|de quoi payer)|ne peu(?:t|vent) pas payer|drinks?|drink too much|hits? (?:him|her|them)|beats? (?:him|her|them)|can't afford|cannot afford|can't pay|don't speak english|don't have the money|fight all the time|is a drunk|kicked (?:him|her) out)",
].map((source) => new RegExp(`(?:${source})(?![a-z0-9])`, 'y'));
const relatives = new RegExp(`(?<![a-z0-9])${whose} ?${relative}(?![a-z0-9])`, 'g');

/** "ses parents [divorcent]", "sa mère, elle, [est en prison]": the trouble stands right after, or one word on. */
function* troubles(folded: string): Iterable<Span> {
  for (const { 0: kin, index } of folded.matchAll(relatives)) {
    const end = index + kin.length;
    const next = /^ [a-z']{1,12}(?= )/.exec(folded.slice(end, end + 15));
    for (const from of [end + 1, ...(next ? [end + next[0].length + 1] : [])]) {
      const to = endOf(folded, from);
      if (to === undefined) continue;
      yield [index, to];
      break;
    }
  }
}

function endOf(folded: string, from: number): number | undefined {
  for (const pattern of trouble) {
    pattern.lastIndex = from;
    if (folded[from - 1] === ' ' && pattern.test(folded)) return pattern.lastIndex;
  }
  return undefined;
}

const family = [
  '(?:a|vient de|avait|just|has just|recently|has|who) (?:perdu|perdre|lost) (?:son|sa|ses|his|her|their|both) (?:pere|mere|papa|maman|parents|frere|soeur|grand-mere|grand-pere|mum|mom|dad|mother|father|parents|brother|sister|nan|gran|grandma|grandad)',
  '(?:mort|deces|enterrement|suicide|death|funeral|passing) (?:de|of) (?:son|sa|his|her|their|ma|mon|my) (?:pere|mere|papa|maman|frere|soeur|mum|mom|dad|mother|father|brother|sister)',
  "(?:est|a ete|etait|vient d'etre|sera|va etre|sont|was|is|has been|has just been|being|been|just been|were) (?:encore |de nouveau )?(?:placee?s?(?: (?:en foyer|en famille d'accueil|en mecs|par le juge|a l'ase|chez [a-z]+))|retiree? a sa famille|taken into care|taken away from (?:his|her|their) (?:parents|mum|family)|put in foster care|in foster care|in care|adopte?d?)",
  "(?:(?:en|vit en|dort en|au|dans une) (?:foyer|famille d'accueil|pouponniere|hotel social)|(?:garde (?:alternee|partagee))|(?:vit|vivent|dort|dorment|habite) (?:a l'hotel|dans (?:une|sa|leur) voiture|dans la rue|dehors|en foyer|chez sa grand-mere)|(?:ne voit|voit) plus (?:son|sa|ses) (?:pere|mere|parents)|battue?s? (?:par|chez|a la maison)|maltraitee?s?|enfant battue?|violences? (?:conjugales|familiales|intrafamiliales)|information preoccupante|signalement (?:a l'ase|au procureur|pour)|(?:lives?|living|sleeping|sleeps) (?:in (?:a|the|their|his|her) (?:hostel|car|shelter|hotel|women's refuge|refuge)|with (?:foster|his foster|her foster)[a-z ]*)|foster (?:child|kid|parents|carers?|family|home)|looked[- ]after child|neglected at home|abused (?:by|at home)|domestic (?:violence|abuse)|social services(?: (?:are|were|got) involved)?|custody battle|messy divorce|child protection)",
  "(?:(?:est|sont|sa|une?) (?:famille|mere|maman|pere) (?:monoparentale|seule|isolee|celibataire|qui l'eleve seule)|l'eleve seule?|(?:parents?|mere|pere|famille|maman|papa) (?:au rsa|au chomage|au cpas|en prison|alcooliques?|toxicomanes?|sans papiers|divorces?|separes?|decedee?s?|malades?|hospitalisee?s?|illettree?s?|on benefits|in prison|in rehab|in hospital)|n'a (?:pas|plus) de (?:papiers|maison|toit|manteau|chaussures)|(?:est|a ete) retiree? a (?:ses|sa|son) [a-z]+|est en deuil|porte (?:encore )?des couches|single (?:mum|mom|parent)|(?:was |been )?removed from (?:his|her|their) (?:home|family|parents)|is a young carer|cares for (?:his|her) (?:mum|mom|dad|disabled [a-z]+)|no (?:electricity|heating|food) at home|has no (?:bed|coat|shoes|home|papers)|ne mange pas a sa faim|mange pas a sa faim|ne mange pas le matin|vient sans manger|n'a pas de quoi (?:manger|payer)|ne peut pas payer (?:la cantine|la sortie|le voyage)|(?:cantine|sortie|voyage) impayee?|impayes de cantine|pas d'argent pour|(?:famille|parents?) (?:pauvres?|precaires?|tres modestes?|en grande precarite)|touche(?:nt)? (?:la bourse|une bourse)|a une bourse|(?:comes?|came|coming) (?:in |to school )?hungry|can't afford (?:lunch|the trip|a coat|uniform|the uniform)|on free (?:school )?(?:meals|lunch(?:es)?)|gets? free (?:school )?(?:meals|lunch(?:es)?)|uses? (?:a|the) food ?bank|no (?:winter )?coat because|too poor to|live[sd]? in poverty)",
  "(?:(?:a )?fui (?:la guerre|l'ukraine|la syrie|l'afghanistan|son pays|leur pays)|fled (?:[a-z]+ )?(?:[a-z]+)?(?: with (?:his|her|their) [a-z]+)?|demandeu(?:r|rs|se) d'asile|asylum seeker|(?:a )?risque l'expulsion|menacee?s? d'expulsion|under threat of deportation|obligation de quitter le territoire|oqtf|arrivee? (?:seule? )?(?:de syrie|d'ukraine|d'afghanistan|du congo|en bateau)|mineure? isolee?|unaccompanied minor)",
  "(?:(?:porte|enleve|retire|met) (?:le|son) (?:voile|foulard|hijab)|(?:wears?|wearing|took off) (?:a|the|her) (?:hijab|headscarf|burqa)(?: because (?:she's|she is) [a-z]+)?|fait le ramadan|fasting for ramadan|ne mange pas de porc|famille (?:tres )?(?:musulmane|catholique|religieuse|juive|pratiquante)|(?:est|is|c'est un|he's|she's|serait) (?:surement |probablement |totally |so )?(?:gay|homo|pd|bi|trans|lesbian|queer)|a fait son coming[- ]out|came out (?:as|to)|coming out as)",
].map((source) => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'));

/** "ses parents divorcent", "placé en foyer", "lost his mum". @param folded yields spans of it */
export function* findFamily(folded: string): Iterable<Span> {
  yield* troubles(folded);
  for (const pattern of family) for (const { 0: words, index } of folded.matchAll(pattern)) yield [index, index + words.length];
}
