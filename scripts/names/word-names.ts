/** What the lexicons cannot tell: which names are everyday words, and which words of theirs are no names at all. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Names that are also words, months, countries, towns or brands in French or English: they need a capital letter and
 * somebody doing something. Those that the lexicons of compromise and fr-compromise know as words are added to these.
 */
export const alsoWords = words(`
  abel adam ai alba ali alma alizee ambre amour ange angel angele angelique anise april arc aube august augustin aurore autumn
  avril axel aya bard basil basile baudouin beau belle ben benin berenger berlin bianca blanche blue bonnie brice bruno bryan buck
  carine carmin carole cedric celeste cerise chance chantal charity charline chase chelsea cherry china christian claire clarence
  clay clement clemence cleopatre cole colombe coline come constance constant coral cosma cosette crystal cyan dahlia daisy dakota
  dale dan dawn dean delphine denis dev diamant diane dixie dolly don drew duke dune dylan earl eden edison ella elodie elsa ember
  emeraude ernest espoir esperance etoile eva eve faith fanny faust fay fee felicite felix fern ferry fiona fleur flora flore florence
  florent fortune france franck francis frank franklin frederic gage gail garance gaspard gaston gene georgia germain germaine
  ginger gloria grace grant guy harmony harmonie harper hazel heather heaven hector henri hermes holly honor honore hope hortense hugo
  hunter igor ilian innocent iris isis israel ivory ivy jack jade jam jasmin jasmine jean jeans jersey jet jewel jim joie jordan joy
  june junior juste justice justine karma ken kent kenya kim kim king kitty lady lake lance lane laure laurent laurier lea leo leon
  liberty lila lilas lily linda lion lionel logan london long lou loup lourdes luc luna lune luz madeleine madison magnolia maison mai
  major mandarine marc marcel margaux margot marguerite marie marin marina marine mark mars marshal martial martin martine mason
  matin maud max maxime may melody melodie mercy mia mica milan mile miles milo mina mine minh minute misty modeste moise molly mona
  monet monroe montana morgan morgane muguet my myrtille nature ned neige nelson nil nina noe noel noelle nord nova nour oceane octave
  olive olivier opale opal orion orphee oscar ours owen page paix pascal pat patience patrice paul pax pearl penny perle perry pete peter
  petra philippe philippines phoenix pia pierre pio piper pippa plaisance pole polo poppy porter prince princesse prosper prudence
  prune prunelle quentin rain raison ramadan rand ray reagan reed reine remi rene reza rich river rob robin rock roi romain roman romane
  rome romeo rosa rose rosemary rosalie royal rubis ruby rudy rue russell rusty ryan sable sacha sage saint sainte salome salvador sandy
  saphir sara savannah scarlett scout see seth shade shell sienne sienna silver simon skip sky skye sofia soleil solange song spencer
  star stella sterling stone storm sue sultan summer sunny sylvain sydney taylor ted tempe terence terra terry texas theo thais tiger tim
  tina toby tom tommy tony toussaint trinity troy tuesday ulysse unique urban ursule val valentin valentine van vanille venus vera verity
  verone victoire victor victoria victorien vienna vienne vincent viola violet violette virginia virginie viviane walker wally warren
  wednesday west will winter woody wren xena yen york zen zephyr zion zola
  anh an bay bo da dat diep do ha hai hang hoa hong huong hung huy kha khoa lam lan lang lien linh loan long mai minh my na nam nga
  ngan ngoc nhi phi phong quan quang quoc son tam tan thu tien tin toan tram trang tri tu tuan van viet vinh vy xin ying yu yue
  adama amine amour cheikh dada dior divine espoir exauce faty gloire gracia grady merveille pape princesse sidi papa mame nana
  alma amal aman amane amani amin anas asma badr bahia chadi dalia dina donia eman eden fares farah farid ghali hadi hania hakim
  halima hana hiba iman imane islam ismail israa jade jihad jihane jalal jana jannah kamel karim karma malak malik maha manal manar
  mina nada nadia nasr nasser nil nisa nora noor nour omar rabia raja reda riad rim rima rime rita sabah safi sahel said salam salem
  salim saba samar sana sanae sami selma soukaina souk sultan taha tahar tahiti talia tara tarik wafa wail walid yacine yamina zaki
  alp ada arda aras ayla azad baran bora bahar can canan cem cennet derya doga duru ece ela elif emir eren erva gonca gul ilk kaan
  mina mira nar nur onur ozan seda sena sila sude tuna ufuk umut yagmur yaman yasemin zana
  cat cis kato lien lies mees mien nele raf rik ruth sander sanne sien stef stijn tine toon tuur vic wim wout
  ana angelo bento cosme dinis gil gloria graca inti ivo lia luz mar mara mario nel olga pilar rosa rui santa santos sol
  bartek jagoda kasia kuba lech lena magda maja marek mila nina ola ola olga pola rada rafal vera zara zlata zoja iga ina
  adel adil akin amar bala cher jo jam jun ken kit lin ling min ming mira mo nia pat ping qi rin ron rosie sam sol ting tri wen wing yan
  ariane aristide atlas artemis athena apollon adonis calypso cassandre circe daphne echo electra hera hercule icare jason
  leda narcisse orphee pandora pandore paris penelope persee persephone phedre psyche triton tristan thesee zeus medee mercure
  titus neron cesar clovis dagobert charlemagne childeric
`);

/** Listed as names by a package, but in a post they are words or other things. They are left out altogether. */
export const notNames = words(`
  aba ado ail aim air ait ale all alle als ama ame ami amie amis ana-lisa and anal anonymous app are art arts as ase ash asp asta
  ate aube aux ave avi awa bad bah bain bal bala ball ban bar bas bat bay bb beg bell ben-ten bet bey bi bio bip bis bob-a bol bon bonne
  bonjour boy boys bran bras brown brun buds bus but by cal call can-can cap car cas cat cause ce cela celle celui ces cet chat che chef
  cher chez chi chou chris-t cia cm coach coco code coin col comb comme con coq cor cou coup cru da dad dan-s dans day de dea deja
  del der des desire deux di die dim dior dire dis dit dix do doc doe dog dot du duc dur dust dy eau ecole ego elle elles else en end entre
  er era es esprit est et eta ete etre eu eux ever ex fa fan far fed fee fer fete feu fil fils fin fish five foi fois for fou four franco
  free fun future gad gala gale gang gars gel gem general genie german gigi gin girl girls give god gold golden good got gout grand gras
  great green gris gros guru gun guys gym hale half han hand happy hard has haven he hello her hi hier him his hit ho home honey how huit ici
  idee il ile in inc iota is it jan je jeu jeudi jeune job jour journal judge juin juillet juste keep kid kids kin kind kings la lac lad ladies lane lava
  le lean lee-s les let leur lex li lib life like line lit live lo loan loi look lord lot love loyal lui lundi lycee ma mad madame made mal
  male maman man many mar mare mardi marquis mat match mats mec mer merci mere mers mes met mi mid midi mien mil mille min mini miss mister
  mix mode moi mois moment mon monde monsieur mort mot mots mou moussa-t mr mrs mur na nail name natal national nation nature naval ne nee nes net
  new next nez ni nice nil nine no nom non normal normand nos nous nu nuit of oh ok old oncle one only or oral ou our out pa paf page pages
  pan pap par parfait pari pas passe pays pe peer pere peri phi pie pied pink plein plus pol pole polo pont porte pour premier present price
  primo pro prof promise prune-s pub puce puis punch queen qui rad raide raide rap rare rat raven real red rem repos rhum ri rico rim rio
  risk robe roc roi roger-s room rose-s route roux ruban rue run sa sac saint saison salle san sans sante se seigneur sept ser serie serin ses
  seul sever si sir sis sister six so soi soir soleil-s son sort sou spa spring star stop sud suite sur ta table tais talent tante tard tari
  tas taxi te tea team tel temps ten term terre test text tete the thème ti till time to toi ton top tot tour tous tout tres trois tu tut tv
  uk ultra un une union up us va van var vie vieux vif vigne ville vin vingt vint vital vive voie voisin vol vole vous vraie wales war was way
  we wed week weekend well west-s whit white will-s win wine with woman won yes yet you young your zone zoo toussaint-s avis ford dell lexus
  mercedes montana alberta colombo constanta copa america florida missouri medina guadalupe houston kobe-bryant oran sanaa toscane victoria-s
  georgian philippine german dane thai danish roman-s barbie catalina constanta
  my do to ha so in soda mamie papi papy diamond premium
  bac bachelor brevet cours eleve eleves classe exam stage stagiaire maitresse maitre maths anglais francais histoire geo sport musique
`);
