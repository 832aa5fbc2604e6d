/** Parties, drink, drugs, dating and hangovers told of oneself or one's friends. One small pattern a line, on folded text. */
import type { Span } from '../post';
import type { Reading } from '../reading';
import { near } from './near';
import { lines } from './patterns';
import { overlap } from './spans';

/** They tell a private life whatever stands around. */
const sure = lines(`
  gueule de bois(?: [a-z]+){0,2}
  (?:j'ai|j'avais|on a|on etait|j'etais|je suis|on est|t'etais|elle etait|il etait|ils etaient|tout le monde etait|etait|encore|completement|trop|bien) (?:vraiment |encore |trop |bien |completement |un peu |beaucoup |totalement )*(?:bourree?s?|ivres?(?: mort[es]*)?|pompettes?|torchee?s?|defoncee?s?|saoule?s?|soule?s?|beurree?s?|pinte|arrachee?s?|dechiree?s?|murge|alcoolisee?s?|stone|perchee?s?)(?! (?:de (?:monde|gens|travail)|a bloc))
  (?:trop|bien trop|beaucoup|pas mal|un peu trop) (?:bu|picole|fume|fete)
  (?:j'ai|on a|ils ont|elle a|il a) (?:trop |bien |encore |un peu trop |enfin |tous |grave )*(?:bu|picole|vomi|fini (?:la|une|les|le) (?:bouteille|biere|vodka|rhum|fut|bouteilles)|descendu (?:une|la|deux|trois) [a-z]+|enchaine les (?:shots|verres|bieres|pintes))(?! (?:de l'eau|un chocolat|du jus|du lait|une tisane|un the))(?: [a-z']+){0,4}
  (?:la|une|des|les|deux|trois|ma|notre) (?:bouteilles?|verres?|shots?|pintes?|flasques?|caisses?|packs?|litres?|mignonnettes?) (?:de |d')(?:vodka|rhum|whisky|tequila|gin|biere|bieres|vin|rose|rosé|champagne|prosecco|pastis|jager|ricard|alcool|cidre|punch|porto)(?: de [a-z]+ [a-z]+)?
  (?:fume|fumer|fumais|fument|fumait|roule|rouler|tire sur)(?: (?:mon|un|des|le|du|la|de la|son|mes|premier|son premier|mon premier))* ?(?:joints?|petards?|shit|beuh|weed|cannabis|chicha|bang|spliff|cigarettes?|clopes?|vape|puff)(?: [a-z0-9']+){0,3}
  (?:pris|prendre|teste|tester|sniffe|gobe) (?:de la |du |des |un |une )(?:coke|cocaine|ecsta|ecstasy|mdma|md|ketamine|lsd|champis|speed|protoxyde|ballons?|proto)
  (?:soiree|nuit|teuf|fiesta|afterwork|apero|week-end|weekend|samedi|vendredi)(?: [a-z-]+){0,3} (?:bien |tres |trop |assez |completement |super )?(?:arrosee?s?|alcoolisee?s?|de ouf|de folie|de dingue|jusqu'a (?:pas d'heure|l'aube|\\d{1,2} ?h(?: du mat(?:in)?)?|\\d{1,2} ?heures?))(?: [a-z0-9' ,]{0,30})?
  (?:apero|aperos|apero dinatoire|apero-[a-z]+|happy hour|biere-pong|beer pong|cuite|murge|beuverie|pot (?:tres |bien )?arrose|tournee des bars|bar a (?:vin|cocktails|bieres)|boite de nuit|(?:un|en|l.) ?after|after party|raclette-vin(?: blanc)?|soiree raclette[- ]vin(?: blanc)?|barathon)(?: (?:avec|chez|entre|jusqu'a|hier|ce soir|vendredi|samedi|en|au|des|de)(?: [a-z0-9'-]+){1,7})?
  (?:boire|bu|boit|va boire|prendre|pris|boirons|aller boire) (?:un|des|quelques|plusieurs|deux|trois|le) (?:verres?|coups?|canons?|bieres?|cocktails?|shots?|pintes?|mojitos?|spritz|demis?)(?: (?:avec|ce soir|samedi|vendredi|hier|en terrasse|demain|chez|entre|apres)(?: [a-z']+){0,4})?
  (?:ma|notre|super|grosse|petite|bonne|cette|quelle|la|une|mega) (?:soiree|fiesta|teuf|boum|fete|nuit)(?: (?:d'annif|d'anniv|d'anniversaire|chez [a-z]+|entre (?:potes|copines|collegues|amis)|de (?:folie|ouf|dingue|malade|degustation)|avec (?:mes|les|des) (?:potes|copines|copains|amis|collegues|filles|gars)|pyjama|hier|samedi|vendredi|du personnel|mousse|salsa)(?: [a-z0-9' ]{0,20})?)
  (?:j'|je |on |ils |elles |il |elle )(?:sors?|sort|sortent|sortons|sortait|couche|couchait|couchent|flirte|drague|kiffe|embrasse|date)(?: ensemble)?(?: (?:avec|depuis|pour|un|une|mon|ma|le|la|bien|trop|grave)(?: [a-z0-9']+){1,4})(?<!avec (?:mes|ma|la|les|notre) (?:eleves|classe|velo|parapluie|chien|manteau)[a-z ]{0,9})
  (?:sortent ensemble|sort ensemble|sont en couple|en couple avec|se sont (?:embrasse[es]*|mis ensemble|largues?|separes?)|(?:s'est|se sont) roule (?:un|des) (?:patins?|pelles?|galoches?)|(?:mon|ma|son|sa) (?:nouveau |nouvelle |ex[- ]|futur |petit |petite )?(?:mec|meuf|copine|crush|amoureux|amoureuse|chéri|ex|plan cul|date|rencard)(?: (?:est|m'a|et moi|de|a) [a-z0-9' ]{2,30})|rupture (?:difficile|amoureuse)|je (?:l'|le |la )(?:aime|kiffe) trop)(?: [a-z0-9']+){0,4}
  (?:premier|deuxieme|troisieme|second|nouveau|gros|un|mon)? ?(?:rencard|rendez-vous galant|date tinder|date (?:ce soir|hier|samedi|vendredi)|match tinder|tinder|meetic|bumble|grindr)(?: [a-z0-9']+){0,4}
  (?:so |really |very |still |slightly |proper |massively |super |totally |well |absolutely )?(?:hungover|hung over|hangover|hanging out of my [a-z]+|worse for wear)(?: [a-z' ]{0,40})?
  (?:got|was|were|get|getting|so|bit|too|very|proper|still|am|being|everyone|all|absolutely|completely) (?:so |really |absolutely |a bit |completely |very |proper |well |too )*(?:drunk|wasted|hammered|tipsy|plastered|smashed|trashed|sloshed|pissed|wrecked|bladdered|blackout|stoned|high as [a-z ]+|off (?:my|our|his|her) (?:face|head|tits))(?: [a-z' ]{0,30})?
  (?:drank|drink|drinking|downed|necked|had|finished|sank|brought|bring|smuggled|bought|get us|got us|getting)(?: [a-z0-9'-]+){0,3} (?:vodka|tequila|gin|rum|whisky|whiskey|beers?|wine|prosecco|champagne|cider|shots?|pints?|cocktails?|absinthe|jagerbombs?|jager|alcohol|booze|espresso martinis?|margaritas?|pi[nñ]a coladas?|bubbly|fizz)(?: [a-z' ]{0,24})?
  (?:bottles?|glass(?:es)?|pints?|cans?|crates?|box|jugs?|pitchers?) of (?:wine|red|white|rose|prosecco|vodka|gin|rum|beer|cider|champagne|tequila|whisky|bubbly|fizz|absinthe)
  (?:wine|gin|beer|prosecco|cocktail|margarita) (?:o'?clock|night|time|needed|please|in hand|and marking|tasting|bar)(?: [a-z' ]{0,20})?
  (?:smok(?:ed|ing|e)|rolled|vap(?:ed|ing)|took|taking|tried|did|do|doing|popped) (?:(?:some|a|my|first|our|the|his|her) )*(?:weed|joints?|spliffs?|pot|a blunt|blunts?|cannabis|edibles?|shisha|hookah|pills?|coke|cocaine|mdma|molly|ket|ketamine|lsd|shrooms|mushrooms|balloons|nos|drugs|cigarettes?|fags?|vapes?)(?: [a-z' ]{0,24})?
  (?:house party|pool party|keg party|after ?party|birthday party|my party|our party|hen do|stag do|hen party|stag party|bachelorette|night out|girls'? night|lads'? night|big night|messy night|wild night|pub crawl|bar crawl|clubbing|happy hour|pre-?drinks|leavers'? do|work do|staff (?:do|night out|christmas party|party))(?:[ ,]+(?:was|with|at|last|tonight|on|got|ended|and|came|till|until|in|is)(?: [a-z0-9',]+){1,8})
  (?:having|throwing|had|hosting|went to|going to|at) (?:a|an|the|my|our|another) (?:massive |huge |wild |mad |sick |insane |house |big |crazy |birthday )*(?:party|rave|gathering|piss-?up|sesh|bender)(?: (?:with|at|tonight|on|and|while|last|no|bring)(?: [a-z0-9']+){1,6})
  (?:first|second|third|fourth|blind|hot|tinder|hinge|bumble|double|another|my|our|\\w+) (?:tinder |hinge |bumble )?date (?:night|tonight|number \\d|last night|with|went|on (?:friday|saturday|sunday)|was)(?: [a-z0-9']+){0,6}
  (?:tinder|hinge|bumble|grindr) (?:date|match|profile|is|tonight|again|guy|girl)(?: [a-z0-9']+){0,5}
  (?:i'?m|im|we'?re|were|they'?re|she'?s|he'?s|i am|we are|[a-z]+ is|[a-z]+ and [a-z]+ are) (?:now |so |finally |officially |secretly |already )*(?:dating|going out(?: with| together)?|seeing|snogging|kissing|hooking up|sleeping with|single again|in a relationship|madly in love|in love with|going out)(?: [a-z']+){0,4}
  (?:snogged|kissed|hooked up with|slept with|pulled|made out with|got off with|got with|made out) (?:a|an|my|the|him|her|some|someone|somebody|that|[a-z]+)(?: [a-z']+){0,4}
  (?:my|her|his|our) (?:new |ex[- ]?|lovely |hot |fit )?(?:boyfriend|girlfriend|bf|gf|crush|ex|date|fling|situationship)(?: (?:and (?:i|me)|is|dumped|broke|kissed|said|just|slept|came|stayed|has|cheated|ghosted)(?: [a-z']+){1,5})
  (?:danced on (?:the|a) (?:bar|table|tables)|fell asleep in (?:the|a) (?:shower|bath|taxi|gutter|toilet|club)|threw up (?:in|on|at) [a-z ]+|woke up (?:with no memory|in a [a-z]+|on (?:someone|a)[a-z' ]+)|dormi dans la baignoire|danse sur (?:le bar|les tables|la table)|rentree?s? a (?:\\d{1,2} ?h|l'aube|pas d'heure)(?: du mat[a-z]*)?|fini (?:a|au) (?:\\d{1,2} ?h|l'aube|bar|poste)(?: du mat[a-z]*)?)(?: [a-z' ]{0,24})?
`).map((source) => new RegExp(`(?<![a-z0-9-])(?:${source})(?![a-z0-9])`, 'g'));

/** One small look before thirty patterns are tried. */
const cue =
  /(?:bois\b|bourr|ivre|pompette|torch|defonc|s(?:a)?oul|beurr|pinte|arrach|dechir|murge|alcool|stone|perche|picol|\bbu\b|fum|vomi|bouteille|verre|shot|flasque|vodka|rhum|whisk|tequila|\bgin\b|bier|\bvin\b|champagne|prosecco|joint|petard|shit|beuh|weed|cannabis|chicha|clope|vape|coke|mdma|ecsta|soiree|\bnuit|teuf|fiesta|apero|arros|happy hour|beer|cuite|barathon|boite de|boire|\bcoup|cocktail|annif|anniv|sor[st]|couch|flirt|kiff|couple|embrass|mec\b|meuf|crush|amoureu|\bex\b|rencard|tinder|bumble|grindr|hinge|hungover|hangover|drunk|wasted|hammered|tipsy|plastered|smashed|stoned|drank|drink|wine|rum\b|cider|absinthe|booze|bottle|pint|smok|spliff|party|hen do|stag|night|pub |bar crawl|clubbing|\bdo\b|date|dating|going out|seeing|kiss|snog|boyfriend|girlfriend|\bbf\b|\bgf\b|danced|fell asleep|threw up|woke up|baignoire|rentre|\bfini\b|apres|after|wedding|bar\b|trashed|pissed|relationship|love|slept|pulled|made out|got with|mutuelle|balloons)/;

/** School events, lessons, prevention and history: nobody's private life. */
const harmless =
  /(?<![a-z])(?:ecole|kermesse|fancy-fair|apel|association|comite des fetes|parents d'eleves|jeux de societe|portes ouvertes|prevention|histoire d[eu]|lecon|sequence|cours sur|en svt|en latin|romains?|gaulois|gallo|antiquite|moyen age|prohibition|dionysos|bacchus|zola|assommoir|baudelaire|degustation de (?:jus|pommes)|sans alcool|zero alcool|alcool au volant|alcoolisme|tabac(?:ologie)?|journee sans|soiree (?:jeux|pyjama de|lecture|cinema de|d'information|parents|portes|presentation|orientation|de l'ecole)|fete de|nuit de la lecture|spectacle|theatre|chimie|fermentation|verre d'eau|verres d'eau|en verre|bouteilles? (?:d'eau|en plastique|vides?|de gaz)|recycl\\w+|school disco|disco|prom committee|pta|fundraiser|quiz night|parents'? evening|history of|lesson|assembly|awareness|prevention|policy|prohibition|romans?|victorian|bottle flip|bottles? of water|water bottles?|no alcohol|alcohol[- ]free|drugs? (?:education|awareness|talk)|dry january|tea party|class party|school party|christmas party for the (?:kids|pupils)|due date|date of birth|to date|up to date|save the date|dates? for|macbeth|gatsby|novel|poem|book|film|movie|dr jekyll|pshe|science)(?![a-z])/;

const most = 12;

/** Private life of the text, in order. A finder: `reading.once(findPrivateLife)`. */
export function findPrivateLife(reading: Reading): readonly Span[] {
  const { folded } = reading;
  if (!cue.test(folded)) return [];
  const spans: Span[] = [];
  for (const pattern of sure) {
    for (const { 0: words, index } of folded.matchAll(pattern)) {
      const at: Span = [index, index + words.trimEnd().length];
      if (spans.length >= most || spans.some((other) => overlap(other, at)) || harmless.test(near(reading, index))) continue;
      spans.push(at);
    }
  }
  return onePerSentence(
    reading,
    spans.sort((a, b) => a[0] - b[0]),
  );
}

/** One evening is one story: the first words of it in a sentence stand for the rest. */
function onePerSentence(reading: Reading, spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const at of spans) {
    const before = kept.at(-1);
    if (!before || reading.sentenceAt(before[0])[0] !== reading.sentenceAt(at[0])[0]) kept.push(at);
  }
  return kept;
}
