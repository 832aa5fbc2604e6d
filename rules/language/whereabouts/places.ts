/**
 * Where people go: countries, regions, resorts, parks, and where classes go. Written by hand, not meant to be complete:
 * a capital letter after "à", "en" or "to" does the rest.
 */
import { lexicon } from '../lexicons/lexicon';

/** Names that are places even without a capital letter. */
export const destinations = lexicon(`
  Espagne, Italie, Portugal, Grèce, Maroc, Tunisie, Turquie, Algérie, Croatie, Monténégro, Serbie, Bosnie, Corse, Sardaigne, Sicile, Crète, Chypre, Malte
  Allemagne, Angleterre, Écosse, Irlande, Islande, Norvège, Suède, Danemark, Pologne, Hongrie, Autriche, Tchéquie, Slovaquie, Ukraine, Estonie, Lettonie, Lituanie
  Suisse, Belgique, Hollande, Pays-Bas, Luxembourg, Québec, Canada, États-Unis, USA, Japon, Chine, Thaïlande, Géorgie, Arménie, Liban, Israël
  Vietnam, Bali, Indonésie, Inde, Égypte, Sénégal, Cameroun, Congo, Côte d'Ivoire, Mali, Bénin, Togo, Rwanda, Madagascar, Comores, Mayotte, Martinique, Guadeloupe, Guyane, Mexique, Brésil, Pérou
  Bretagne, Normandie, Provence, Ardèche, Ardenne(s), Dordogne, Landes, Vendée, Alsace, Auvergne, Savoie, Haute-Savoie, Jura, Drôme, Gard, Hérault, Creuse, Corrèze, Charente(s), Bourgogne, Champagne, Lorraine, Picardie
  Vosges, Pyrénées, Alpes, Cévennes, Vercors, Périgord, Côte d'Azur, Côte d'Opale, Pays basque, Oléron, Canaries, baie de Somme, Mont Saint-Michel, Mont-Saint-Michel
  Paris, Londres, London, Rome, Barcelone, Barcelona, Madrid, Lisbonne, Lisbon, Berlin, Amsterdam, Rotterdam, Venise, Venice, Turin, Vérone, Verona, Pise, Bologne, Gênes, Trieste, Munich, Cologne, Hambourg, Hamburg, Vienne, Salzbourg
  Marseille, Toulouse, Bordeaux, Lyon, Nantes, Strasbourg, Montpellier, Perpignan, Bruxelles, Brussels, Anvers, Antwerp, Gand, Ghent, Genève, Geneva, Zurich
  New York, Prague, Vienna, Dublin, Édimbourg, Edinburgh, Marrakech, Agadir, Essaouira, Casablanca, Tanger, Fès, Djerba, Hammamet, Tunis, Alger, Oran, Dakar, Abidjan, Ibiza, Tenerife, Fuerteventura, Gran Canaria
  Spain, Italy, Greece, Morocco, Tunisia, Croatia, Montenegro, Corsica, Sardinia, Sicily, Crete, Germany, England, Scotland, Wales, Iceland, Norway, Sweden, Denmark, Poland, Hungary, Austria
  Switzerland, Belgium, Holland, Netherlands, France, Japan, China, India, Pakistan, Bangladesh, Nigeria, Ghana, Thailand, Ireland, Northern Ireland, Lahore, Islamabad, Delhi, Mumbai, Lagos, Accra, Doha, Qatar, Istanbul, Ankara
  Cornwall, Devon, Dorset, Somerset, Lake District, Isle of Wight, Isle of Man, Algarve, Majorca, Mallorca, Menorca, Corfu, Cyprus, Malta, Florida, Cumbria, Kent, Sussex, Anglesey, Aberdovey, Tenby, Bournemouth, Scarborough, Skegness, Butlins
  Donegal, Kerry, Galway, Connemara, Wexford, Sligo, Achill, Dingle, Killarney, Lahinch, Gaeltacht, Burren
  Malaga, Alicante, Valencia, Valence, Grenade, Cordoue, Benidorm, Rhodes, Santorin(i), Mykonos, Kos, Zante, Kefalonia, Dubrovnik, Bulgarie, Bulgaria, Roumanie, Romania, Albanie, Albania, Slovénie, Slovenia
  Finlande, Finland, Laponie, Lapland, Antilles, Caraïbes, Caribbean, Cuba, Jamaica, Bahamas, Barbade, Barbados, Saint-Martin, Punta Cana, République dominicaine, Haïti, Costa Rica, Argentine, Argentina, Chile, Colombie, Colombia
  Bolivie, Afrique du Sud, South Africa, Namibie, Cap-Vert, Cape Verde, Australie, Australia, Sydney, Nouvelle-Zélande, New Zealand, Singapour, Singapore, Corée, Korea, Séoul, Texas, Miami, Boston, Chicago, Washington, Washington DC
  New Orleans, San Francisco, Los Angeles, Hawai, Hawaii, Polynésie, Ouessant, Belle-Île, Noirmoutier, île de Ré, île d'Yeu, Arcachon, Luberon, Camargue, Queyras, Écrins, Mercantour, Cantal, Lozère, Aveyron, Gers, Morbihan, Finistère
  Cotentin, Touraine, Sologne, Tyrol, Dolomites, lac de Garde, lac Majeur, Cinque Terre, Ombrie, Pouilles, Calabre, Norfolk, Suffolk, Pembrokeshire, Snowdonia, Yorkshire, Peak District, Cotswolds, Northumberland, Highlands, Skye
  Hebrides, Orkney, Jersey, Guernsey, Brittany, Normandy, Loire, Riviera, Gower, Whitby, Brighton, Blackpool, Phuket, Bangkok, Goa, Mauritius, Tokyo, Kyoto, Montréal, Toronto, Vancouver, Gaspésie, Charlevoix, Tremblant, Cantons-de-l'Est
  Old Orchard, Niagara, Toscane, Tuscany, Seychelles, Maldives, île Maurice, Baléares, Lanzarote, Minorque, Majorque, Naples, Milan, Séville, Seville, Porto, Faro, Madère, Açores, Azores, Athènes, Athens, Copenhague, Copenhagen, Stockholm, Oslo, Helsinki
  Budapest, Cracovie, Krakow, Varsovie, Warsaw, Gdansk, Bruges, Deauville, Honfleur, Étretat, Saint-Malo, Biarritz, Hossegor, La Rochelle, Annecy, Chamonix, Avoriaz, Tignes, Courchevel, Méribel, Les Menuires, La Clusaz, Serre Chevalier, Val Thorens, Verbier, Zermatt, Crans-Montana
  Kenya, Tanzanie, Tanzania, Zanzibar, Bora Bora, Tahiti, Laos, Cambodge, Cambodia, Sri Lanka, Jordanie, mer du Nord, La Panne, Coxyde, Knokke, Ostende, La Baule, Nieuport, De Haan, Blankenberge, Hautes Fagnes
  California, Mexico, Cabo, Cancun, Orlando, Vegas, Las Vegas, Alps, Pyrenees, Dubai, Abu Dhabi, Egypt, Sharm, Madeira, Tulum, Maui, Aspen, Vermont, Cape Cod, Yellowstone, Grand Canyon, Great Smoky Mountains
  Antalya, Bodrum, Marmaris, Fethiye, Dalaman, Izmir, Cappadoce, Hurghada, Louxor, Luxor, Le Caire, Monastir, Sousse, Ouarzazate, Tétouan, Béjaïa, Annaba, Antibes, Saint-Tropez, Hyères, Porquerolles, Ajaccio, Bastia, Calvi, Bonifacio, Porto-Vecchio, Propriano, Reykjavik, Rovaniemi, Bucarest, Belgrade, Zagreb, Bergame, Palerme, Palermo, Catane, Catania, Sorrento, Sorrente, Amalfi, Positano, Lac de Côme, Lake Como, Lake Garda, Funchal, Albufeira, Nazaré, Bilbao, Saint-Sébastien, San Sebastian, Cadiz, Formentera, Salou, Lloret, Torrevieja, Marbella, Nerja, Magaluf, Santa Ponsa, Ayia Napa, Paphos, Limassol, Larnaca, Heraklion, Chania, Thessalonique, Hvar, Kotor, Tirana, Riga, Tallinn, Vilnius, Bratislava, Ljubljana, Bled
  Hanoï, Hanoi, Siem Reap, Chiang Mai, Krabi, Osaka, Kuala Lumpur, Katmandou, Nepal, Népal, La Havane, Varadero, Cancún, Rio, Buenos Aires, Cusco, Machu Picchu, Bogota, Cartagena, Cape Town, Nairobi, Perth, Melbourne, Auckland, Nashville, Myrtle Beach, Gatlinburg, San Diego, Seattle, Philly, Philadelphia
  Keswick, Windermere, Newquay, St Ives, Padstow, Torquay, Weymouth, Llandudno, Aviemore, Inverness, Oban, Westport, Bundoran, Salthill, Ballybunion, Kilkenny, La Plagne, Les Deux Alpes, Les Gets, Morzine, Risoul, Super-Besse, Cauterets, Gérardmer, Saint-Lary, Le Touquet, Wimereux, Dieppe, Cabourg, Ouistreham, Carnac, Quiberon, Perros-Guirec, Roscoff, Crozon, Royan, Lacanau, Mimizan, Capbreton, Hendaye, Argelès, Collioure, Gruissan, La Grande-Motte, Palavas, Durbuy, La Roche-en-Ardenne, Malmedy, Middelkerke, Zermatt, Gstaad, Crans-Montana, Nendaz, Leysin, Ascona, Lugano, lespagne, litalie, lalgérie, langleterre, lardèche, lecosse, lirlande, legypte, lallemagne
  Cyclades, Paros, Naxos, Sporades, Ioniennes, Corfou, Héraklion, Thessalonique, Delphes, fjords, Lofoten, Bergen, Tromso, Göteborg, Malmö, Riga, Vilnius, Tallinn, Ljubljana, Sarajevo, Tirana, La Valette, Cork, Limerick, Waterford, Belfast, Glasgow, Cardiff, Canterbury, Francfort, Düsseldorf, Stuttgart, Dresde, Leipzig, Salamanque, Saragosse, Bilbao, Saint-Sébastien, Tolède, Gérone, Cadix, Pompéi, Padoue, Ravenne, Rimini, Cagliari, Olbia, Beyrouth, Amman, Pétra, Jérusalem, Tel Aviv, Bamako, Lomé, Cotonou, Ouagadougou, Niamey, Kigali, Antananarivo, Nosy Be
  Outre-mer, Polynesia, Canary Islands, Greek islands, îles grecques
`);

/** Theme parks and the like: nobody lives there, so "on va à…" is enough. */
export const parks = lexicon(`
  Walibi, Disneyland( Paris), Disney( World), Pairi Daiza, Parc Astérix, Astérix, Bellewaerde, Plopsaland, Efteling, Phantasialand, Europa-Park, Futuroscope, Puy du Fou
  Nigloland, mer de sable, Vulcania, Nausicaa, Zoo de Beauval, Beauval, Bobbejaanland, Technopolis, Cité des sciences, La Ronde, Center Parcs, Alton Towers, Thorpe Park, Legoland
  Chessington, Universal Studios, Six Flags, SeaWorld, Drayton Manor, Flamingo Land, Tayto Park, Emerald Park, Cedar Point, Busch Gardens, Port Aventura, PortAventura, Go Ape, Eden Project, Chester Zoo, London Zoo
`);

/** Holidays by their kind of place, behind a word that leads there: "au ski", "to the beach". */
export const resorts = lexicon(`
  mer, montagne, plage, campagne, neige, ski, soleil, pistes, tropiques, cocotiers, palmiers, sud, midi, îles, étranger, océan, bord de l'eau, aéroport, camping, chalet, gîte, villa
  tente, caravane, mobil home, camping car, bateau, voilier, village vacances, all inclusive, tout inclus, maison de vacances, sports d'hiver, thalasso, spa, cabane, large, désert, maquis, station de ski
  beach, seaside, sun, coast, slopes, mountains, lakes, islands, cabin, cottage, lake, sea, beach house, lake house, tent, caravan, villa, boat, cruise, safari, airport, lodge, campsite, airbnb
`);
export const resortLeads = new Set(
  `a au aux la les le l en dans sur pour vers direction cap plein sous un une des notre mon du bord the to on at in by our my for
  near up down d avant avt before till until`.split(/\s+/),
);
export const prepositions = new Set(
  'a au aux en dans sur pour vers direction cap plein sous bord to on at in by for near up down avant avt before till until'.split(
    ' ',
  ),
);
/** Away from home without a word before it. */
export const abroad = lexicon(
  `abroad, overseas, up north, down south, upstate, interstate, cap au sud, plein sud, center parcs, bord de mer`,
);

/** The family one stays with: "chez mamie", "grandma's". */
export const hosts = lexicon(`
  parents, beaux parents, grands parents, papy, papi, mamie, mamy, mère, soeur, tante, tata, tonton, mémé, pépé, bonne maman, bon papa, père, frère, oncle, papa, maman, belle mère, belle famille, belle soeur, beau frère
  cousin(s), cousine(s), amis, copains, pote(s), copine, famille, nonna, fils, fille
`);
export const hostHomes = lexicon(`
  grandma s, grandmas, grandpa s, granny s, nanny s, nan s, nans, nana s, nanas, gran s, grans, grandad s, grandads, granda s, dad s, dads, mum s, mums, mom s, moms, mam s, auntie s, aunt s, aunty s, aunts, aunties, uncle s, uncles
  parents house, parents place, parents s, grandparents( s/ place/ house), in laws, sister s, brother s, folks, cousin s, cousins( house), family in, friends in, friend s
`);

/** Where classes go, without their article. */
export const venues = lexicon(`
  aquarium, planétarium, caserne( des pompiers), zoo, musée(s), muséum, piscine, patinoire, bassin, accrobranche, théâtre, cinéma, ciné, bowling, château( fort), forêt, bois, plage, médiathèque, stade, mémorial, abbaye, cathédrale, usine, chocolaterie, fromagerie, biscuiterie, laiterie, miellerie, verrerie, poterie, savonnerie, sucrerie, scierie, champignonnière, chèvrerie, bergerie, centrale, station d'épuration
  à la ferme, ferme pédagogique, la ferme, ferme de, ferme du, ferme des, parc, base nautique, base de loisirs, centre nautique, centre aquatique, centre culturel, centre équestre, centre sportif, centre aéré, centre de plein air, manège, gymnase de, gymnase des, gymnase du, complexe, hall omnisports, salle omnisports, halle des sports
  opéra, philharmonie, assemblée nationale, Sénat, parlement, tribunal, palais de justice, hôtel de ville, mairie, carrière, grotte(s), camp des Milles, refuge, étang, lac, montagne, au ski, salon du livre, salon de l'agriculture, salon de l'étudiant, foire du livre, salle d'escalade, mur d'escalade, golf, cité des sciences
  site archéologique, site historique, site naturel, site minier, auberge(s)( de jeunesse), hôtel, chalet, gîte, maison de retraite, EHPAD, résidence, camping, au marché, marché de, boulangerie, pompiers, gendarmerie, commissariat, gare, haras, ranch, centre de tri, déchetterie, recyparc, plaine de jeux
  skatepark, vélodrome, boulodrome, maison de quartier, maison de la culture, port, phare, dune(s), rivière, canal, barrage, volcan, mine, terril, marais, verger, vignes, vignoble, halle, conservatoire, archives, studio, radio, imprimerie, chantier, moulin, fort, citadelle, nécropole, cimetière militaire, réserve naturelle, réserve
  Verdun, Auschwitz, Bastogne, Ypres, Waterloo, Lascaux, Mont des Arts, Grand-Place, Louvre, Orsay, Versailles, Beaubourg, Panthéon, arènes, biodôme, jardin botanique, jardin des plantes, arboretum, potager de, observatoire, cabane à sucre, érablière, ski de fond, glissades, centre des sciences, laboratoire, dojo, patinodrome, trampoline park, trampoline, laser game, escape game
  museum(s), farm, leisure centre, leisure center, arena, ice rink, rink, pool, swimming baths, baths, castle, forest, woods, park, beach, gallery, theme park, outdoor centre, outdoor center, activity centre, activity center, sports centre, sports center, rec center, rec centre, aquatic center, aquatic centre
  science center, science centre, nature center, nature centre, visitor centre, stadium, nature reserve, YMCA, theater, theatre, capitol, state capitol, parliament, observatory, wildlife, sanctuary, botanical garden(s), gardens, cave(s), quarry, lake, seaside, mountains, trampoline park, climbing wall, climbing centre, cathedral, abbey, dome, fire station
  pumpkin patch, apple orchard, orchard, shopping centre, shopping center, mall, astro(turf), ice centre, ice center, ballpark, allotment(s), care home, nursing home, retirement home, church, temple, mosque, synagogue, gurdwara, campus, harbour, harbor, docks, cliffs, estuary, river, trail, moor, battlefield(s), trenches, war graves, courthouse
  city hall, town hall, post office, supermarket, market, bakery, police station, train station, factory, vineyard, marina, pier, lighthouse, ruins, monastery, hostel, campsite, lodge, public library, library, food bank, animal shelter, university, bletchley park, science museum, natural history museum, planetarium, cinema, bowling alley, golf course, maze, barn, garden centre, recycling centre, sewage works, power station, space centre
`);

/** Before a name with a capital letter: "à Ovifat", "to Penn State". */
export const leadsToName = new Set(
  'a au aux en dans vers pour chez direction in to at near around across for visit visiting hiking climbing exploring touring cycling visiter visitent visiterons visitons visiteront arpentent arpenteront sillonnent explorent via'.split(
    ' ',
  ),
);
