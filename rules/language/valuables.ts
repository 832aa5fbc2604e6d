/** Things worth stealing, and how one shows them off. Sources of patterns on folded text. */
import { anyOf, list, phraseList } from './patterns';

const thing = anyOf([
  ...list(`macbook imac iphone ipad airpods ps5 ps6 playstation xbox switch console pc ordi ordinateur laptop computer drone gopro televiseur television tele telly tv
    oled videoprojecteur ecran monitor moto scooter trottinette vtt velo voiture bagnole caisse car tesla bmw audi mercedes porsche ferrari clio peugeot toyota golf
    camping-car caravane caravan campervan motorhome bateau boat jetski jet-ski montre watch rolex omega cartier breitling bague ring collier necklace bracelet
    bijou bijoux jewellery jewelry earrings pendentif paddleboard paddle surf surfboard piano guitare guitar violon violin synthe thermomix dyson jacuzzi spa
    motorbike motorcycle bike e-bike scooter smartphone telephone phone samsung nikon canon leica camera objectif playstation5 steamdeck oculus sneakers jordans
    vuitton chanel hermes gucci camper sonos soundbar projector
    enceinte casque tablette liseuse canape quad van fourgon suv cabriolet volvo kia dacia citroen renault fiat ford vespa harley ducati yamaha kayak skis
    piscine headphones speaker sofa handbag pearls telescope doudoune berline xps thinkpad ipods beats bose kindle ninja barbecue spa hayon jeep mustang
    perles saphir rubis emeraude solitaire diamant diamond diamonds chevaliere gourmette baskets sax saxophone batterie drums harpe harp accordeon violoncelle
    cello keyboard synthetiseur platine enceintes sacoche lego manteau surface pixel oneplus xiaomi huawei alliance chronographe tag-heuer seiko tudor`),
  ...phraseList(`home cinema; cinema maison; appareil photo; velo electrique; steam deck; meta quest; casque vr; mini cooper; range rover; land rover;
    robot tondeuse; apple watch; galaxy s\\d+; sac (?:a main|vuitton|chanel|hermes|gucci|dior); pc (?:gamer|portable); hot tub; gaming (?:pc|rig|chair);
    electric (?:bike|car|scooter); designer bag; diamond (?:\\w+ )?(?:ring|necklace|earrings); nintendo switch`),
]);
/** Names one at all: without it there is nothing to show off, and the long patterns are not tried. */
export const valuable = new RegExp(`\\b${thing}\\b`);

/** "DJI", "16 Pro", "Max", "65 pouces": a make, a model, a size. */
const model =
  '(?: (?:dji|pro|max|ultra|plus|mini|air|slim|\\d{1,4}(?:k|s|m\\d)?(?: ?(?:pouces|inch|inches|cm|"))?|m\\d|series|edition|en or|gold))';
const make = '(?:[a-z\\d][\\w-]{0,14} )';
const fresh = '(?:tou(?:te?|s) neu(?:fs?|ves?)|flambante? neu(?:f|ve)|neu(?:f|ve)s?|brand new)';
const newly =
  '(?:nouveaux?|nouvel|nouvelles?|premiere?s?|new|brand new|brand-new|first|superbe|magnifique|shiny|shiny new|fancy new)';
const own = '(?:mon|ma|mes|notre|nos|my|our)';
const some = "(?:un|une|des|le|la|les|l'|the|a|an)";

/** "ma nouvelle PS5", "mon drone DJI tout neuf", "the new 65-inch telly", "une télé 65 pouces". */
export const possession = new RegExp(
  [
    `(?<![\\w'])(?:${own}|the) (?:${newly}|belle|beau|joli|jolie|vraie|vrai) ${make}{0,2}${thing}\\b${model}{0,3}`,
    `(?<![\\w'])(?:${own}|${some}) ?${make}{0,1}${thing}\\b(?: [a-z\\d]{2,10})?${model}{0,2} ${fresh}\\b`,
    `(?<![\\w'])(?:une?|a|my|mon|ma|notre|our|et) (?:ecran|tele|televiseur|tv|telly)\\b(?: oled| samsung| lg| sony)? \\d{2,3} ?(?:pouces|inch|")`,
    `(?<![\\w'])(?:${own}|the) ${make}{0,2}${thing}\\b${model}{0,3}(?= (?:est |sont |is |has |are |vient d'|just |qui )?(?:enfin |finally |bien |just )?(?:arrivee?s?|livree?s?|arrived|delivered|here|installee?s?|branchee?s?|la\\b))`,
    `(?:^|[.!?\\n,;:] ?)(?:new|nouvelle?|nouveau) ${make}{0,2}${thing}\\b${model}{0,2}`,
  ].join('|'),
  'g',
);

/** "je me suis offert une Rolex", "just unboxed the new iPhone". */
export const getting = new RegExp(
  `(?<=\\b(?:suis (?:enfin )?offerte?|suis achetee?|ai (?:enfin )?(?:eu|recu|craque pour|achete|deballe)|on a (?:enfin )?(?:eu|recu|achete)|(?:m'a|m'ont|m a|s'est|nous a|t'as vu|nous ont) (?:offert|offerte|achete|paye|offerts)|m'achete|me suis (?:fait|achete|pris|paye|offert)e?|recu|recois|deballe|deballage de|craque pour|fait plaisir (?:avec|:)|cadeau(?: de [a-z]+)? ?:|livraison de|livre|voici|voila|regardez|look at|meet|say hello to|picked up|collected|gifted me|surprised me with|delivery of|treated (?:myself|ourselves) to|unboxed|unboxing|got me|bought (?:me|myself|us)|just (?:got|bought)|finally (?:got|bought)|spoilt me with|upgraded to) )(?:${own}|${some}) ?(?:${newly} )?${make}{0,2}${thing}\\b${model}{0,3}(?: ${fresh})?`,
  'g',
);
