/** What the lexicons cannot tell: which names are everyday words, and which words of theirs are no names at all. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Names that are also words, months, countries, towns or brands in French or English: they need a capital letter and
 * somebody doing something. Those that the lexicons of compromise and fr-compromise know as words are added to these.
 */
export const alsoWords = words(`
  mac reese clio kash cairo jericho brooks collins palmer sutton harlow walker weston holden memo paco beto nacho lex beth jam tash
  floor willow teddy clementine precious foster telly brain toy meta gemini arcade archer aspen heath glen raven marquis deacon jagger whitley mckinley knox malaya kyrie
  awa loan rim drew winter song sultan reed rob pat val don karma zen   zara   abel ai alma ambre amour ange angel angele angelique anise april arc aube august augustin aurore autumn avril aya bard
  basil basile beau belle berenger berlin bianca blanche blue brice carine carmin celeste cerise chance chantal charity
  charline chase chelsea cherry china christian claire clarence clay clement clemence cleopatre colombe come constance
  constant coral cosma crystal cyan dahlia daisy dakota dale dawn dean diamant diane dolly don duke dune earl eden ember
  emeraude espoir esperance etoile eve faith faust fay fee felicite fern ferry fleur flora flore florence fortune france
  franck gage gail garance gene georgia germain germaine ginger gloria grace grant guy harmony harmonie harper hazel heather
  heaven hermes holly honor honore hope hortense hunter innocent iris israel ivory ivy jade jam jasmin jasmine jean jeans
  jersey jet jewel joie jordan joy june junior juste justice justine kent kenya king kitty lady lake lance lane laure laurent
  laurier liberty lila lilas lily linda lion long loup lourdes lune luz madison magnolia maison mai major mandarine marie
  marin marina marine mark mars marshal martial mason matin may melody melodie mercy mica milan mile miles mina mine minh
  minute misty modeste moise molly monroe montana muguet my myrtille nature neige noel noelle nord nova nour oceane octave
  olive olivier opale opal orion orphee ours page paix patience patrice pax pearl penny perle perry philippines phoenix
  pierre piper plaisance pole polo poppy porter prince princesse prosper prudence prune prunelle rain raison ramadan rand ray
  reagan reine reza rich river robin rock roi romain roman romane rome romeo rose rosemary royal rubis ruby rue rusty sable
  sage saint sainte salome salvador sandy saphir savannah scarlett scout see shade shell sienne sienna silver skip sky skye
  soleil solange star sterling stone storm sue summer sunny sydney terra texas tiger tina toussaint trinity tuesday ulysse
  unique urban ursule valentin valentine van vanille venus verity victoire victoria victorien vienna vienne viola violet
  violette virginia virginie walker wednesday west will woody wren zephyr anh an bay bo da diep do ha hai hang hoa hong huong
  hung huy kha khoa lam lan lang lien linh loan na nam nga ngan ngoc nhi phi phong quan quang quoc son tam tan thu tien tin
  toan tram trang tri tu tuan viet vinh vy xin ying yu yue adama cheikh dada dior divine exauce faty gloire gracia grady
  merveille pape sidi papa mame nana amal aman amane amani amin bahia chadi dalia donia eman fares farah ghali hiba islam
  jihad jihane jannah malak malik maha manal manar nasr nasser nisa rabia raja reda riad rim rima rime sabah safi said salam
  salem salim saba samar soukaina souk taha tahar tahiti tara wafa yamina alp ada arda aras ayla azad baran bora bahar can
  canan cem cennet derya doga duru ece ela elif emir eren erva gonca gul ilk kaan mira nar nur onur ozan seda sena sila sude
  tuna ufuk umut yagmur yaman yasemin zana cat kato lies mees mien sien stef stijn tine toon tuur vic wim wout bento cosme
  graca mar pilar sol mila pola rada rafal zara zlata zoja iga amar cher jo jun kit lin ling min ming mo ping qi rin ting wen
  wing yan atlas artemis athena apollon adonis calypso cassandre circe echo electra hera hercule icare jason leda narcisse
  pandora pandore paris penelope persee persephone phedre psyche triton tristan thesee zeus medee mercure titus neron cesar
  clovis dagobert charlemagne childeric
`);

/** Listed as names by a package, but in a post they are words or other things. They are left out altogether. */
export const notNames = words(`
  aba ado ail aim air ait ale all alle als ama ame ami amie amis ana-lisa and anal anonymous app are art arts as ase ash asp asta
  ate aube aux ave avi bad bah bain bal bala ball ban bar bas bat bay bb beg bell ben-ten bet bey bi bio bip bis bob-a bol bon bonne
  bonjour boy boys bran bras brown brun buds bus but by cal call can-can cap car cas cat cause ce cela celle celui ces cet chat che chef
  cher chez chi chou chris-t cia cm coach coco code coin col comb comme con coq cor cou coup cru da dad dan-s dans day de dea deja
  del der des desire deux di die dim dior dire dis dit dix do doc doe dog dot du duc dur dust dy eau ecole ego elle elles else en end entre
  er era es esprit est et eta ete etre eu eux ever ex fa fan far fed fee fer fete feu fil fils fin fish five foi fois for fou four franco
  free fun future gad gala gale gang gars gel gem general genie german gigi gin girl girls give god gold golden good got gout grand gras
  great green gris gros guru gun guys gym hale half han hand happy hard has haven he hello her hi hier him his hit ho home honey how huit ici
  idee il ile in inc iota is it jan je jeu jeudi jeune job jour journal judge juin juillet juste keep kid kids kin kind kings la lac lad ladies lane lava
  le lean lee-s les let leur lex li lib life like line lit live lo loi look lord lot love loyal lui lundi lycee ma mad madame made mal
  male maman man many mar mare mardi marquis mat match mats mec mer merci mere mers mes met mi mid midi mien mil mille min mini miss mister
  mix mode moi mois moment mon monde monsieur mort mot mots mou moussa-t mr mrs mur na nail name natal national nation nature naval ne nee nes net
  new next nez ni nice nil nine no nom non normal normand nos nous nu nuit of oh ok old oncle one only or oral ou our out pa paf page pages
  pan pap par parfait pari pas passe pays pe peer pere peri phi pie pied pink plein plus pol pole polo pont porte pour premier present price
  primo pro prof promise prune-s pub puce puis punch queen qui rad raide raide rap rare rat raven real red rem repos rhum ri rico rio
  risk robe roc roi roger-s room rose-s route roux ruban rue run sa sac saint saison salle san sans sante se seigneur sept ser serie serin ses
  seul sever si sir sis sister six so soi soir soleil-s son sort sou spa spring star stop sud suite sur ta table tais talent tante tard tari
  tas taxi te tea team tel temps ten term terre test text tete the thème ti till time to toi ton top tot tour tous tout tres trois tu tut tv
  uk ultra un une union up us va van var vie vieux vif vigne ville vin vingt vint vital vive voie voisin vol vole vous vraie wales war was way
  we wed week weekend well west-s whit white will-s win wine with woman won yes yet you young your zone zoo toussaint-s avis ford dell lexus
  mercedes montana alberta colombo constanta copa america florida missouri medina guadalupe houston kobe-bryant oran sanaa toscane victoria-s
  georgian philippine german dane thai danish roman-s barbie catalina constanta
  alexa siri santa rev doudou truc samba junior senior lafayette charlemagne my do to ha so in soda mamie papi papy diamond premium
  mubarak sim iban papa siret
  bac bachelor brevet cours eleve eleves classe exam stage stagiaire maitresse maitre maths anglais francais histoire geo sport musique
`);
