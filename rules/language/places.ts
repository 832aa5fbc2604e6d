/** Where people go: countries, regions, resorts; folded, French and English. Written by hand, not meant to be complete: a capital letter after "à", "en" or "to" does the rest. */
import { any } from './date-words';

/** Names that are places even without a capital letter. */
export const destination = any(
  'espagne|italie|portugal|grece|maroc|tunisie|turquie|croatie|corse|sardaigne|sicile|crete',
  'allemagne|angleterre|ecosse|irlande|islande|norvege|suede|danemark|pologne|hongrie|autriche',
  'suisse|belgique|hollande|pays-bas|luxembourg|quebec|canada|etats-unis|usa|japon|chine|thailande',
  'vietnam|bali|indonesie|inde|egypte|senegal|martinique|guadeloupe|mexique|bresil|perou',
  'bretagne|normandie|provence|ardeche|ardennes?|dordogne|landes|vendee|alsace|auvergne|savoie|jura',
  "vosges|pyrenees|alpes|cevennes|vercors|perigord|cote d'azur|cote d'opale|pays basque|oleron|canaries",
  'paris|londres|london|rome|barcelone|barcelona|madrid|lisbonne|lisbon|berlin|amsterdam|venise|venice',
  'new york|prague|vienna|dublin|edimbourg|edinburgh|marrakech|djerba|ibiza|tenerife',
  'spain|italy|greece|morocco|tunisia|turkey|croatia|corsica|sardinia|sicily|germany|scotland|wales',
  'ireland|iceland|norway|sweden|denmark|poland|austria|switzerland|belgium|france|japan|thailand',
  'cornwall|devon|lake district|isle of wight|algarve|majorca|mallorca|corfu|cyprus|malta|florida',
  'malaga|alicante|valencia|valence|grenade|cordoue|benidorm|rhodes|santorin|santorini|mykonos|kos|zante|dubrovnik|split|bulgarie|bulgaria|roumanie|romania|albanie|albania|slovenie|slovenia|finlande|finland|laponie|lapland|antilles|caraibes|caribbean|cuba|jamaica|bahamas|barbade|barbados|costa rica|argentine|argentina|chili|chile|colombie|colombia|bolivie|afrique du sud|south africa|namibie|cap[- ]vert|cape verde|australie|australia|nouvelle-zelande|new zealand|singapour|singapore|coree|korea|texas|miami|boston|chicago|new orleans|san francisco|los angeles|hawai|polynesie|ouessant|belle-ile|noirmoutier|ile de re|arcachon|luberon|camargue|queyras|ecrins|mercantour|cantal|lozere|aveyron|gers|morbihan|finistere|cotentin|touraine|sologne|tyrol|dolomites|lac de garde|cinque terre|ombrie|pouilles|calabre|norfolk|suffolk|pembrokeshire|snowdonia|yorkshire|peak district|cotswolds|northumberland|highlands|skye|hebrides|jersey|guernsey|dordogne|brittany|normandy|loire|riviera|gower|whitby|brighton|blackpool|lapland|phuket|bangkok|goa|mauritius|tokyo|montreal|toscane|tuscany|seychelles|maldives|maurice|baleares|lanzarote|minorque|naples|milan|seville|porto|athenes|athens|istanbul|copenhague|stockholm|oslo|budapest|cracovie|krakow|bruges|deauville|biarritz|arcachon|la rochelle|annecy|chamonix|disneyland paris|center parcs|normandy|brittany|kenya|tanzanie|zanzibar|bora bora|tahiti|laos|cambodge|sri lanka|jordanie|chypre|malte|la mer du nord|la panne|coxyde|knokke|ostende|la baule',
  'hawaii|california|mexico|cancun|orlando|disneyland|disney|vegas|the alps|dubai|egypt|madeira|tuscany',
);

/** Common nouns of holidays, with their article. */
export const resort = any(
  "la mer|la montagne|la plage|la campagne|la neige|la cote|le soleil|le sud|le midi|les pistes|l'etranger",
  "au ski|au soleil|au bord de la mer|l'ocean|les iles|les tropiques|l'aeroport|la gare|camping|center parcs",
  '(?:on )?(?:a|the) beach|sur (?:la|une) plage|the seaside|the sun|the beach|the coast|the slopes|the mountains|the airport|the lakes|the islands|abroad',
  'chez (?:mes|nos|ses|les) (?:parents|beaux-parents|grands-parents|cousins|amis|beaux)|chez (?:papy|mamie|ma (?:mere|soeur|tante|grand-mere)|mon (?:pere|frere|oncle))',
  "(?:grandma|granny|nanny|nan|nana|gran|grandad|grandpa|dad|mum|mom|aunt(?:ie|y)?|uncle|grandparents)(?:'s|s')(?: (?:house|place|farm))?|(?:my|our) (?:parents|in-laws|grandparents|folks|sister|brother)(?:'s?)?|a tent|a caravan|a villa|un gite|une villa|tout inclus|all[- ]inclusive",
);
