/**
 * People, characters, titles and brands whose names look like a private person's, folded, written by us from school
 * programmes and everyday talk. A phrase is matched word for word.
 */
const phrases = (text: string): readonly string[] =>
  text
    .split(';')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');

/** Authors, scientists, artists, leaders, athletes. */
export const publicFigures = phrases(`
  abigail williams; abner doubleday; alan carr; alessia russo; alex morgan; amanda gorman; annie oakley; arthur dent;
  arthur guinness; babe ruth; benedict arnold; betsy ross; beverly cleary; bill nye; billy the kid; booker t washington;
  boudicca; brian boru; brian cox; bukayo saka; caitlin clark; carol ann duffy; cesar chavez; charles stewart parnell;
  claudia winkleman; coco gauff; cole palmer; constance markievicz; countess markievicz; daniel boone; daniel o'connell;
  dav pilkey; david olusoga; david tennant; davy crockett; declan rice; dick turpin; dolly parton; dolores huerta;
  dred scott; eamon de valera; eavan boland; edith cavell; eleanor roosevelt; emily pankhurst; emmett till; fred rogers;
  gareth southgate; gary paulsen; george milton; gerald croft; gord downie; gordon ramsay; grace darling; grace o'malley;
  guy fawkes; gwendolyn brooks; ida b wells; james connolly; jason reynolds; jesse james; joe wicks; john a macdonald;
  john brown; john henry; john proctor; johnny appleseed; josh allen; judy blume; jurgen klopp; kate dicamillo;
  katherine paterson; kevin barry; langston hughes; laura secord; leah williamson; lebron james; lennie small; leo varadkar;
  lester pearson; lewis and clark; lois lowry; louis riel; lucy bronze; mae jemison; magnus carlsen; malorie blackman;
  marcus rashford; mark carney; mary mcaleese; mary robinson; maud gonne; megan rapinoe; micheal martin; molly brown;
  nat turner; ned kelly; nicola adams; norman bethune; olivia colman; padraic pearse; padraig pearse; patrick kavanagh;
  patrick mahomes; patrick pearse; paul hollywood; paul revere; raina telgemeier; rhasidat adeleke; robert catesby;
  robert emmet; robert munsch; roddy doyle; sandra cisneros; sandra day o'connor; seamus heaney; siegfried sassoon;
  sojourner truth; stanley yelnats; susan b anthony; thurgood marshall; tom brady; tom crean; tommy douglas; travis kelce;
  viola desmond; w.b. yeats; walter tull; wayne gretzky; wolfe tone;
  mary celeste; big ben; goodnight mister tom; mister tom; tom, dick and harry; tom dick and harry; new year's eve; christmas eve; midsummer's eve; st patrick's eve; all hallows eve; ada lovelace; ada yonath; adele exarchopoulos; adolf hitler; adolphe sax; agatha christie; agnes b; agnes varda;
  aime cesaire; aimee cesaire; alain bashung; alain chabat; alain delon; alain fournier; alain mabanckou; alain prost;
  alain souchon; alain-fournier; alan shearer; alan turing; albert camus; albert einstein; albert jacquard; albert londres;
  albert schweitzer; alexander fleming; alexander graham bell; alexander hamilton; alexander the great; alexandre astier;
  alexandre de croo; alexandre dumas; alexandre le grand; alfred de musset; alfred de vigny; alfred hitchcock; alfred jarry;
  alfred nobel; alfred sisley; alice guy; alice milliat; alice munro; alice oseman; alice walker; alicia keys; alphonse allais;
  alphonse daudet; alphonse de lamartine; alphonse mucha; amelia earhart; amelie mauresmo; amelie nothomb; andre bouchet;
  andre breton; andre citroen; andre derain; andre franquin; andre gide; andre maginot; andre malraux; andre-marie ampere;
  andy murray; andy warhol; angela davis; angela merkel; angela rayner; anna akhmatova; anna gavalda; anna karenine;
  anna sewell; anna wintour; anne boleyn; anne bronte; anne fine; anne frank; anne hathaway; anne hidalgo; anne of cleves;
  anne sylvestre; anne teresa de keersmaeker; annie ernaux; annie genevard; anthony browne; anthony horowitz;
  antoine compagnon; antoine de maximy; antoine de saint-exupery; antoine dupont; antoine griezmann; antoine lavoisier;
  anton tchekhov; antonio gaudi; antonio vivaldi; arthur conan doyle; arthur rimbaud; arthur teboul; auguste comte;
  auguste lumiere; auguste piccard; auguste renoir; auguste rodin; aya cissoko; aya nakamura; barack obama; barbara hendricks;
  barbara pravi; beatrix potter; ben johnson; ben kingsley; ben stokes; benjamin britten; benjamin franklin;
  benjamin netanyahou; benjamin zephaniah; bernard arnault; bernard clavel; bernard friot; bernard hinault; bernard montgomery;
  bernard pivot; bernard tapie; bernard werber; bertolt brecht; bertrand piccard; bill clinton; bill gates; billie eilish;
  billie holiday; billie jean king; blaise cendrars; blaise matuidi; blaise pascal; bob dylan; bob geldof; bob marley;
  bob morane; boris cyrulnik; boris eltsine; boris johnson; boris pasternak; boris vian; brigitte bardot; brigitte macron;
  bruno le maire; bruno mars; bruno retailleau; camille claudel; camille corot; camille desmoulins; camille lepage;
  camille pissarro; camille saint-saens; carl jung; carl lewis; carl linnaeus; carl sagan; carlos alcaraz;
  catherine de medicis; catherine deneuve; catherine howard; catherine ii; catherine of aragon; catherine parr; cecile duflot;
  cedric klapisch; cedric villani; celine dion; cesar franck; charles aznavour; charles babbage; charles baudelaire;
  charles darwin; charles de gaulle; charles dickens; charles leclerc; charles martel; charles michel; charles peguy;
  charles perrault; charles quint; charles trenet; charles x; charlie chaplin; charlie mackesy; charlie parker; chris hadfield;
  chris martin; christiaan huygens; christian bobin; christian clavier; christian dior; christine de pisan; christine lagarde;
  christophe castaner; christophe colomb; christophe mae; christopher columbus; christopher nolan; claire bretecher;
  claire keegan; clara luciani; clara schumann; clara zetkin; claude bernard; claude boujon; claude debussy; claude francois;
  claude gueux; claude lelouch; claude levi-strauss; claude monet; claude ponti; clemence royer; clement ader; clement marot;
  clement mathieu; coco chanel; colette magny; cristiano ronaldo; daniel balavoine; daniel craig; daniel defoe; daniel pennac;
  daniel radcliffe; david attenborough; david beckham; david bowie; david cameron; david copperfield; david goodall;
  david guetta; david hockney; david hume; david livingstone; david walliams; denis brogniart; denis diderot; dick king-smith;
  dick rivers; didier daeninckx; didier deschamps; didier drogba; diego maradona; diego rivera; diego velazquez; donald trump;
  dora maar; dorothea lange; dorothy hodgkin; dua lipa; ed sheeran; eddy merckx; eddy mitchell; eden hazard; edgar allan poe;
  edgar degas; edgar morin; edgar p. jacobs; edith piaf; edmond dantes; edmond rostand; edmund hillary; edouard louis;
  edouard manet; edouard philippe; edouard vaillant; edward elgar; edward hopper; edward jenner; edward snowden; eiichiro oda;
  elie semoun; elie wiesel; elisabeth badinter; elisabeth borne; elisabeth ii; elizabeth barrett; elizabeth blackwell;
  elizabeth fry; elizabeth ii; ella fitzgerald; elon musk; elsa schiaparelli; elsa triolet; elton john; elvis presley;
  emile zola; emily bronte; emily davison; emily dickinson; emily gravett; emma raducanu; emma stone; emma thompson;
  emma watson; emmanuel kant; emmanuel macron; emmeline pankhurst; eric blair; eric cantona; eric carle; eric clapton;
  eric emmanuel schmitt; eric tabarly; eric zemmour; eric-emmanuel schmitt; erik satie; ernest et celestine; ernest hemingway;
  ernest renan; ernest shackleton; ernesto guevara; etty hillesum; eugene boudin; eugene delacroix; eugene ionesco; eva peron;
  eve curie; ferdinand de saussure; ferdinand hodler; ferdinand magellan; fernand braudel; fernand leger; fernando pessoa;
  fernando torres; florence arthaud; florence aubenas; florence foresti; florence nightingale; francis bacon; francis cabrel;
  francis drake; francis huster; francis jammes; francis ponge; francis poulenc; francois bayrou; francois cheng;
  francois fillon; francois hollande; francois ier; francois mauriac; francois mitterrand; francois place; francois rabelais;
  francois ruffin; francois truffaut; francois villon; francoise dolto; francoise hardy; francoise sagan; frank lloyd wright;
  frank ocean; frank sinatra; franklin d. roosevelt; franklin roosevelt; franz kafka; franz schubert; freddie mercury;
  frederic chopin; frederic joliot; frederic mistral; frederick douglass; frida kahlo; friedrich nietzsche; gabriel attal;
  gabriel faure; gabriel garcia marquez; gabriela mistral; gabrielle chanel; galileo galilei; george bush; george clooney;
  george eliot; george floyd; george gershwin; george harrison; george orwell; george sand; george washington;
  georges bataille; georges bizet; georges braque; georges brassens; georges clemenceau; georges cuvier; georges feydeau;
  georges guynemer; georges melies; georges perec; georges pompidou; georges sand; georges seurat; georges simenon;
  gerald darmanin; gerard de nerval; gerard depardieu; gerard larcher; gerard philipe; germaine richier; germaine tillion;
  gilles servat; gilles vigneault; gilles villeneuve; gisele halimi; gisele pelicot; giuseppe verdi; grace hopper; grace jones;
  grace kelly; grand corps malade; gregor mendel; greta thunberg; guillaume apollinaire; guillaume canet; guillaume dufay;
  guillaume le conquerant; guillaume musso; guillaume tell; gustave courbet; gustave dore; gustave eiffel; gustave flaubert;
  gustave roud; guy de maupassant; guy gilbert; guy moquet; hannah arendt; hans christian andersen; harper lee;
  harriet beecher stowe; harriet tubman; harry houdini; harry kane; harry styles; harry truman; hector berlioz; hector guimard;
  hector malot; hedy lamarr; helen keller; helene boucher; helene segara; henri barbusse; henri becquerel; henri bergson;
  henri bosco; henri cartier-bresson; henri dunant; henri fabre; henri ii; henri iv; henri matisse; henri michaux;
  henri poincare; henri queuille; henri rousseau; henri viii; henry cavendish; henry david thoreau; henry dunant; henry ford;
  henry james; henry moore; henry purcell; henry viii; herbert george wells; herman melville; herve bazin; hilary mantel;
  hillary clinton; hippolyte fizeau; honore daumier; honore de balzac; hubert de givenchy; hubert reeves; hugo chavez;
  hugo lloris; hugo pratt; ian fleming; ian mcewan; idris elba; igor mitoraj; igor stravinsky; indira gandhi;
  irene joliot-curie; isaac asimov; isaac newton; isabel allende; isabelle adjani; isabelle autissier; isabelle huppert;
  isadora duncan; isambard kingdom brunel; italo calvino; ivan le terrible; ivan pavlov; jacinda ardern; jack kerouac;
  jack lang; jack london; jack the ripper; jackie kennedy; jackie robinson; jackson pollock; jacqueline wilson; jacques becker;
  jacques brel; jacques cartier; jacques chirac; jacques cousteau; jacques demy; jacques derrida; jacques dutronc;
  jacques higelin; jacques lacan; jacques monod; jacques offenbach; jacques prevert; jacques tati; jacques-emile ruhlmann;
  jacques-louis david; jacques-yves cousteau; jamel debbouze; james baldwin; james bond; james brown; james cameron;
  james cook; james dean; james dyson; james joyce; james maxwell; james patterson; james watt; james webb; jamie oliver;
  jane austen; jane birkin; jane eyre; jane fonda; jane goodall; jane seymour; janis joplin; jean anouilh; jean calvin;
  jean castex; jean cocteau; jean de la fontaine; jean dominique; jean dujardin; jean gabin; jean giono; jean jaures;
  jean lurcat; jean mace; jean mermoz; jean monnet; jean moulin; jean perrin; jean piaget; jean racine; jean ray; jean reno;
  jean rostand; jean tardieu; jean tinguely; jean vilar; jean zay; jean-baptiste poquelin; jean-claude mourlevat;
  jean-francois champollion; jean-jacques goldman; jean-jacques rousseau; jean-jacques sempe; jean-luc melenchon;
  jean-marie le pen; jean-michel basquiat; jean-michel blanquer; jean-paul sartre; jean-pierre jeunet; jean-sebastien bach;
  jeanne added; jeanne barret; jeanne d'arc; jeanne mance; jeanne moreau; jeff bezos; jeff kinney; jeff koons;
  jennifer lawrence; jennifer lopez; jeremy corbyn; jeremy fel; jeremy hunt; jerome bosch; jerome k. jerome; jesse owens;
  jessica ennis; jessica ennis-hill; jill murphy; jim carrey; jim morrison; jimi hendrix; jimmy carter; jo cox; joan baez;
  joan miro; joan of arc; joann sfar; joe biden; joel pommerat; johann sebastian bach; johann wolfgang von goethe;
  johannes brahms; johannes gutenberg; johannes kepler; johannes vermeer; john adams; john betjeman; john boyne; john cage;
  john constable; john dalton; john dewey; john donne; john f. kennedy; john fitzgerald kennedy; john green; john keats;
  john kennedy; john lennon; john locke; john milton; john napier; john snow; john steinbeck; john williams; johnny depp;
  johnny hallyday; jonathan coe; jonathan swift; jorge luis borges; jose bove; jose mujica; jose saramago; joseph bonaparte;
  joseph conrad; joseph fourier; joseph haydn; joseph joffo; joseph kessel; joseph kosuth; joseph lister; joseph priestley;
  joseph stalin; joseph staline; josephine baker; josephine bonaparte; juan gris; juan miro; jude bellingham; judith butler;
  judith kerr; jules cesar; jules ferry; jules guesde; jules michelet; jules renard; jules romains; jules supervielle;
  jules verne; julia child; julia donaldson; julia roberts; julian alaphilippe; julian barnes; julien clerc; julien dore;
  julien gracq; julien green; juliette binoche; juliette gordon low; juliette greco; justin bieber; justin trudeau;
  kamala harris; kanye west; karl lagerfeld; karl marx; kate bush; kate chopin; kate middleton; kate winslet;
  katherine johnson; katherine mansfield; katherine rundell; katie price; katie taylor; keir starmer; keith haring;
  ken follett; ken loach; ken robinson; kendji girac; kevin de bruyne; kevin durant; kevin mayer; kim jong-un; kim kardashian;
  kobe bryant; kofi annan; kurt cobain; kurt vonnegut; kurt weill; kwame nkrumah; kylian mbappe; lamine yamal; larry page;
  laurence binyon; laurent fabius; laurent gbagbo; laurent wauquiez; lea salame; lea seydoux; leila slimani; lena situations;
  leo ferre; leo lagrange; leo lionni; leo messi; leo tolstoy; leon blum; leon gambetta; leon marchand; leon tolstoi;
  leon trotsky; leon zitrone; leonard bernstein; leonard cohen; leonard de vinci; leonardo da vinci; leonardo dicaprio;
  leopold ier; leopold ii; leopold sedar senghor; lev tolstoi; lewis capaldi; lewis carroll; lewis chessmen; lewis hamilton;
  lionel messi; lise meitner; liz truss; lola lafon; lou reed; louis aragon; louis armstrong; louis bleriot; louis boutan;
  louis braille; louis de funes; louis garrel; louis hamilton; louis ix; louis lumiere; louis malle; louis michel;
  louis pasteur; louis pergaud; louis sachar; louis vuitton; louis xiv; louis xv; louis xvi; louis-philippe ier;
  louise bourgeois; louise labe; louise michel; louise weiss; luc besson; lucie aubrac; lucky luke; lucy maud montgomery;
  ludovic sagnier; ludwig van beethoven; malala yousafzai; malcolm x; manu chao; manuel de falla; manuel valls; marc bloch;
  marc chagall; marc lavoine; marc levy; marc-aurele; marcel ayme; marcel carne; marcel duchamp; marcel mauss; marcel pagnol;
  marcel proust; margaret atwood; margaret hamilton; margaret mead; margaret thatcher; marguerite duras; marguerite yourcenar;
  maria callas; maria merian; maria mitchell; maria montessori; maria sharapova; marie colmont; marie curie;
  marie darrieussecq; marie desplechin; marie laforet; marie pavlenko; marie stuart; marie tussaud; marie-antoinette;
  marie-aude murail; marie-curie; marilyn monroe; marine le pen; mario balotelli; mario bros; mario kart; mario ramos;
  mario vargas llosa; marion bartoli; marion cotillard; marjane satrapi; mark haddon; mark rothko; mark rutte; mark twain;
  mark zuckerberg; marlon brando; martin heidegger; martin luther; martin luther king; martin page; martin parr;
  martin scorsese; marx dormoy; mary anning; mary beard; mary berry; mary cassatt; mary earps; mary poppins; mary quant;
  mary queen; mary seacole; mary shelley; mary wollstonecraft; mathias malzieu; mathieu kassovitz; mathieu lacombe;
  mathieu van der poel; mathilde de belgique; matt damon; matt groening; matt haig; maurice careme; maurice druon;
  maurice genevoix; maurice leblanc; maurice ravel; maurice sendak; maurice thorez; maurice utrillo; max ernst; max jacob;
  max planck; max verstappen; max weber; maya angelou; megan thee stallion; meghan markle; melanie klein; melanie laurent;
  meryl streep; mia hamm; michael collins; michael faraday; michael gove; michael jackson; michael jordan; michael morpurgo;
  michael phelps; michael rosen; michel barnier; michel bussi; michel de montaigne; michel drucker; michel foucault;
  michel fugain; michel ocelot; michel platini; michel polnareff; michel sardou; michel serres; michel tournier; michel-ange;
  michelle obama; miles davis; miley cyrus; miriam makeba; mo farah; mo salah; mohamed ali; mohamed salah; mohammed dib;
  mohammed vi; mohandas gandhi; morgan freeman; moussa ag assarid; muhammad ali; mustafa kemal; nadia boulanger;
  nadia comaneci; nancy huston; naomi klein; naomi osaka; natalie portman; nathalie sarraute; nathaniel hawthorne;
  neil armstrong; neil degrasse tyson; neil gaiman; nelson mandela; neville chamberlain; niccolo machiavelli; nick clegg;
  nicky doll; nicola sturgeon; nicolas boileau; nicolas bouvier; nicolas copernic; nicolas de stael; nicolas flamel;
  nicolas fouquet; nicolas hulot; nicolas ii; nicolas machiavel; nicolas mathieu; nicolas poussin; nicolas sarkozy;
  nicole belloubet; nicole kidman; niels bohr; niki de saint phalle; nikola karabatic; nikola tesla; noah lyles; noam chomsky;
  noel coward; noel gallagher; nora ephron; nora hamdi; norman foster; norman rockwell; novak djokovic; octave mirbeau;
  oliver cromwell; oliver jeffers; oliver sacks; oliver stone; olivia rodrigo; olivia ruiz; olivier adam; olivier de clisson;
  olivier giroud; olivier messiaen; olympe de gouges; oprah winfrey; orson welles; oscar niemeyer; oscar wilde; otto dix;
  otto von bismarck; pablo escobar; pablo neruda; pablo picasso; patrice leconte; patrice lumumba; patrick bruel;
  patrick chamoiseau; patrick modiano; patrick suskind; patrick viera; paul bert; paul cezanne; paul claudel; paul eluard;
  paul fort; paul gauguin; paul klee; paul langevin; paul magnette; paul mccartney; paul pogba; paul signac; paul valery;
  paul verlaine; paulo coelho; penelope cruz; percival everett; percy shelley; peter brook; peter higgs; peter jackson;
  peter pan; peter parker; peter paul rubens; peter rabbit; peter tchaikovsky; phil collins; phil foden; philip larkin;
  philip pullman; philip roth; philippe auguste; philippe claudel; philippe corentin; philippe delerm; philippe etchebest;
  philippe geluck; philippe ii; philippe petain; philippe pozzo; philippe starck; pierre bachelet; pierre bellemare;
  pierre bonnard; pierre bottero; pierre boulez; pierre bourdieu; pierre brossolette; pierre corneille; pierre curie;
  pierre de coubertin; pierre de ronsard; pierre desproges; pierre et marie curie; pierre gripari; pierre lemaitre;
  pierre loti; pierre mendes france; pierre niney; pierre perret; pierre rabhi; pierre richard; pierre soulages;
  pierre-auguste caron; pierre-auguste renoir; pina bausch; primo levi; quentin blake; quentin tarantino; rachel carson;
  rachel reeves; rachel riley; rafael correa; rafael nadal; ralph waldo emerson; raphael glucksmann; raphael varane;
  ray bradbury; ray charles; raymond aron; raymond chandler; raymond devos; raymond poincare; raymond poulidor;
  raymond queneau; rembrandt van rijn; rene barjavel; rene cassin; rene char; rene coty; rene descartes; rene goscinny;
  rene guy cadou; rene magritte; richard avedon; richard branson; richard coeur de lion; richard dawkins; richard iii;
  richard nixon; richard strauss; richard the lionheart; richard wagner; rick riordan; ridley scott; rishi sunak;
  rita levi-montalcini; rita ora; roald amundsen; roald dahl; robert badinter; robert burns; robert capa; robert de niro;
  robert delaunay; robert desnos; robert doisneau; robert frost; robert hooke; robert louis stevenson; robert oppenheimer;
  robert schuman; robert schumann; robert surcouf; robert walpole; robin renucci; robin williams; roger bannister;
  roger federer; roland barthes; roland garros; roland petit; romain duris; romain gary; romain rolland; romy schneider;
  rosa bonheur; rosa luxemburg; rosa parks; rosalind franklin; rose tremain; ruby bridges; rudolf noureev; rudyard kipling;
  rupi kaur; russell t davies; ruth bader ginsburg; ryan gosling; ryan reynolds; sadio mane; sally ride; sally rooney;
  salvador allende; salvador dali; sam altman; samantha cristoforetti; samuel beckett; samuel coleridge; samuel de champlain;
  samuel eto'o; samuel morse; samuel paty; samuel pepys; sarah bernhardt; scarlett johansson; scott fitzgerald; scott joplin;
  sebastien vauban; selena gomez; selma lagerlof; serena williams; serge gainsbourg; shirley jackson; sigmund freud;
  simon armitage; simon bolivar; simon cowell; simon stevin; simone biles; simone de beauvoir; simone veil; simone weil;
  sofia coppola; sofonisba anguissola; sonia delaunay; sonia sotomayor; sophie adenot; sophie calle; sophie germain;
  sophie marceau; sophie scholl; sophie wilmes; stan lee; stan wawrinka; stanley kubrick; stefan zweig; stella baruk;
  stella mccartney; stephane hessel; stephane mallarme; stephane plaza; stephen hawking; stephen king; steve jobs;
  steven spielberg; stevie wonder; susan b. anthony; susan boyle; susan sontag; suzanne collins; suzanne valadon;
  sylvain tesson; sylvia earle; sylvia plath; tariq ramadan; taylor swift; ted hughes; teddy riner; teddy roosevelt; terry fox;
  terry pratchett; theo van gogh; theodore botrel; theodore gericault; theodore monod; theodore roosevelt; theophile gautier;
  thierry henry; thierry marx; thomas becket; thomas cromwell; thomas dutronc; thomas edison; thomas hardy; thomas hobbes;
  thomas jefferson; thomas mann; thomas more; thomas pesquet; thomas piketty; thomas sankara; thomas scotto; tiger woods;
  tim berners-lee; tim burton; tim cook; tim peake; timothee chalamet; timothee de fombelle; tina turner; tom cruise;
  tom daley; tom hanks; tom hiddleston; tom holland; tomi ungerer; toni morrison; tony blair; tony parker; tony ross;
  toussaint louverture; tove jansson; tracey emin; tracy chapman; tristan bernard; tristan tzara; umberto eco; ursula le guin;
  ursula von der leyen; usain bolt; valentina terechkova; valentina tereshkova; valerie damidot; valerie pecresse;
  valerie perrin; valery giscard d'estaing; vanessa bell; vanessa paradis; venus williams; victor horta; victor hugo;
  victor schoelcher; victor vasarely; victor wembanyama; vincent cassel; vincent kompany; vincent lindon; vincent van gogh;
  virginia woolf; virginie despentes; virginie grimaldi; vladimir lenine; vladimir nabokov; vladimir poutine; vladimir putin;
  volodymyr zelensky; voltaire; wallace et gromit; walt disney; walt whitman; walter benjamin; walter scott; wassily kandinsky;
  wilfred owen; will ferrell; will smith; will.i.am; william blake; william golding; william morris; william shakespeare;
  william sheller; william tell; william the conqueror; william turner; william wilberforce; william wordsworth; wilma rudolph;
  winston churchill; wolfgang amadeus mozart; woody allen; xavier bertrand; xavier dolan; xavier-laurent petit; xi jinping;
  yael naim; yann arthus-bertrand; yannick agnel; yannick noah; yehudi menuhin; yoko ono; youri gagarine; youssou n'dour;
  yuri gagarin; yuval noah harari; yves bonnefoy; yves chaland; yves coppens; yves klein; yves montand; yves rocher;
  yves saint laurent; zadie smith; zaha hadid; zinedine zidane; zoe saldana; zola budd;
  michael ende; carl sandburg; nora fraisse; phyllis webstad; christy jordan-fenton; monique gray smith; anais vaugelade;
  mildred taylor; mildred d taylor; bert kreischer; sabrina carpenter; bayard taylor; kim thuy; bugsy malone; onjali rauf;
  axel scheffler; phil earle; emma carroll; frank cottrell-boyce; ross welford; kwame alexander; jon klassen; mo willems;
  kevin henkes; sharon creech; jerry spinelli; andrew clements; veronica roth; angie thomas; nic stone; sharon draper; laurie
  halse anderson; karen hesse; gary schmidt; linda sue park; jacqueline woodson; christopher paul curtis; kenneth oppel;
  deborah ellis; susan juby; gordon korman; thomas king; richard wagamese; cherie dimaline; david robertson; marita
  conlon-mckenna; eoin colfer; sarah crossan; paula meehan; brendan kennelly; derek mahon; john agard; grace nichols; imtiaz
  dharker; shel silverstein; jack prelutsky; zora neale hurston; arthur miller; tennessee williams; lorraine hansberry; r j
  palacio; j b priestley; willy russell; dennis kelly; h g wells; daphne du maurier; kazuo ishiguro; chimamanda ngozi adichie;
  chinua achebe; meera syal; susie morgenstern; clementine beauvais; anne-laure bondoux; christian grenier; yves grevet; erik
  l'homme; evelyne brisou-pellen; jean-philippe arrou-vignod; fabrice colin; florence hinckel; vincent villeminot; jo witek;
  gilles paris; wajdi mouawad; laurent gaude; delphine de vigan; faiza guene; gael faye; kaouther adimi; mohamed mbougar sarr;
  david diop; fatou diome; dany laferriere; michel tremblay; gabrielle roy; anne hebert; felix leclerc; emile nelligan; naomi
  fontaine; kim lessard; dominique demers; elise gravel; marianne dubuc; catherine girard-audet; alain m bergeron; india
  desjardins; simon boulerice; patrick senecal; bryan perro; thomas gunzig; thierry lenain; thomas lavachery; kitty crowther;
  jean maubille; anne herbauts; emile jadoul; emile verhaeren; maurice maeterlinck; philippe jaccottet; corinna bille; ramuz;
  joel dicker; blaise hofmann; gilles barraque; gregoire solotareff; yvan pommaux; alan mets; michel van zeveren; stephanie
  blake; magali bonniol; jeanne ashbe; ilya green; rebecca dautremer; beatrice alemagna; herve tullet; edouard manceau;
  olivier douzou; riad sattouf; penelope bagieu; lisa mandel; art spiegelman; tate mcrae; chappell roan; gracie abrams; benson
  boone; noah kahan; teddy swims; zach bryan; post malone; travis scott; kendrick lamar; tyler the creator; doja cat; ice
  spice; olivia dean; lola young; central cee; niall horan; louis tomlinson; charli xcx; shawn mendes; gigi perez; alex
  warren; connor price; damiano david; zaho de sagazan; pierre garnier; julien lieb; helena bailly; marine delplace; louane
  emera; slimane nebchi; gims; ninho; jul le rappeur; amel bent; vianney bureau; ben mazue; adele castillon; angele van
  laeken; romeo elvis; loic nottet; pierre de maere; lous and the yakuza; damso; charlotte cardin; coeur de pirate; cowboys
  fringants; roxane bruneau; marc dupre; billie du page; sarah-maude beauchesne; rudy gobert; clarisse agbegnenou; romain
  ntamack; ousmane dembele; desire doue; bradley barcola; michael olise; eduardo camavinga; trent alexander-arnold; lauren
  james; chloe kelly; michelle agyemang; luke littler; luke humphries; keely hodgkinson; jannik sinner; iga swiatek; nafi
  thiam; remco evenepoel; wout van aert; tadej pogacar; jonas vingegaard; jeremy doku; thibaut courtois; romelu lukaku; jalen
  hurts; angel reese; stephen curry; luka doncic; shai gilgeous-alexander; connor mcdavid; sidney crosby; cole caufield; nick
  suzuki; shohei ohtani; katie ledecky; lando norris; oscar piastri; george russell; abbott elementary; janine teagues; ava
  coleman; barbara howard; ted lasso; wednesday addams; tyler galpin; eleven hopper; steve harrington; will byers; dustin
  henderson; mike wheeler; lucas sinclair; eddie munson; sheldon cooper; jake peralta; leslie knope; michael scott; jim
  halpert; dwight schrute; ross geller; rachel green; chandler bing; monica geller; phoebe buffay; joey tribbiani; lorelai
  gilmore; rory gilmore; derek morgan; tom nook; bruce wayne; clark kent; tony stark; steve rogers; natasha romanoff; miles
  morales; annabeth chase; peeta mellark; tris prior; jonas the giver; piggy and ralph; ponyboy curtis; boo radley; tom
  robinson; henry jekyll; edward hyde; fantine et cosette; denise baudu; roxane et cyrano; antigone et creon; phedre et
  hippolyte; ruy blas; dom juan; cleante; geronte; octave et leandre; toinette; angelique et cleante; monsieur jourdain;
  figaro; suzanne et figaro; meursault; zadig; thenardier; fagin; bill sikes; artful dodger; rex walls; huck finn; becky
  thatcher; anne shirley; gilbert blythe; pippi longstocking; august pullman; augustus gloop; veruca salt; violet beauregarde;
  mike teavee; bruce bogtrotter; danny zuko; sandy olsson; tracy turnblad; elle woods; troy bolton; gabriella montez; maria
  von trapp; bert the sweep; annie warbucks; daddy warbucks
`);

/** Characters and titles of books, films, games, songs. */
export const characters = phrases(`
  abel et cain; achille talon; adam and eve; adam et eve; adele blanc-sec; alan walker; albus dumbledore; alex rider;
  alex vizorek; alice au pays des merveilles; alice aux pays des merveilles; alice guy; alice in wonderland; amelia bedelia;
  amelie poulain; amos daragon; anakin skywalker; andromaque; anna and elsa; anna et elsa; anna karenina;
  anne la maison aux pignons verts; anne of green gables; annie the musical; antigone; arche de noe; arsene lupin;
  arthur birling; arthur et les minimoys; arthur morgan; atticus finch; aurelie laflamme; ave maria; babar; barbie and ken;
  barbie et ken; bart simpson; belle et la bete; belle et sebastien; ben 10; biff and chip; biff chip and kipper;
  bilbo baggins; billy elliot; blake et mortimer; blake lively; bloody mary; bob cratchit; bob l'eponge;
  bob marley and the wailers; bob the builder; bonnie and clyde; bonnie et clyde; boule et bill; bridget jones;
  caesar and cleopatra; cain and abel; candide; capitaine nemo; captain hook; castor et pollux; celeste et babar;
  charlie and the chocolate factory; charlie brown; charlie bucket; charlie et la chocolaterie; charlie hebdo;
  charlotte holmes; charlotte's web; chip and kipper; christopher robin; clifford the big red dog; corto maltese;
  curley's wife; cyrano de bergerac; daisy buchanan; danny the champion; daphnis et chloe; david and goliath;
  david copperfield; david et goliath; dora l'exploratrice; dora the explorer; dorian gray; dr jekyll; draco malfoy;
  ebenezer scrooge; edmond dantes; elizabeth bennet; ellen ripley; elsa and anna; elsa et anna; emile et les detectives;
  emile zola; emilie jolie; emily in paris; emma bovary; emma woodhouse; emmett brown; eric birling; eric cartman;
  ernest et celestine; etienne lantier; eugene de rastignac; eugenie grandet; eva smith; father christmas; fireman sam;
  forrest gump; fred and ginger; frodo baggins; gaston lagaffe; gatsby; george and lennie; george pig; georges duroy;
  gervaise macquart; greg heffley; guenievre; han solo; hannah montana; hansel and gretel; hansel et gretel; harold et maude;
  harry potter; harry ron et hermione; hello kitty; hercule poirot; hermione granger; hero et leandre; holden caulfield;
  homer simpson; horrid henry; huckleberry finn; hugo cabret; hugo decrypte; indiana jones; inspector goole; ivan the terrible;
  iznogoud; jack and jill; jack and the beanstalk; jack et le haricot magique; jack frost; jack o lantern; jack o'lantern;
  jack skellington; jack sparrow; jack-o-lantern; james and the giant peach; james bond; james et la grosse peche; jane eyre;
  jay gatsby; jean de florette; jean valjean; jean-baptiste lully; jeanne et serge; jeanne la pucelle; jerome bel;
  jesus christ; joel and ellie; joel et ellie; john connor; john watson; journal de lou; judy moody; jules et jim;
  julien sorel; junie b jones; junie b. jones; katie morag; katniss everdeen; kid paddle; king arthur; king lear; kirikou;
  la reine elsa; lady macbeth; lancelot du lac; lara croft; le grand schtroumpf; le pere goriot; le petit nicolas;
  le petit prince; le prince de motordu; le roi arthur; leia organa; lennie and george; lenny and george; lilo and stitch;
  lilo et stitch; lilou et poune; link et zelda; lisa simpson; little prince; lolita; lord voldemort; lucky luke;
  ludwig et beck; luke skywalker; mad max; madame bovary; malcolm in the middle; manon des sources; manon lescaut;
  marc et sophie; marge simpson; marie-madeleine; mario and luigi; mario et luigi; martine a la plage; marty mcfly;
  mary poppins; matilda the musical; matilda wormwood; max et lili; max la menace; max steel; mere noel; michel strogoff;
  mini cooper; miss honey; miss marple; miss trunchbull; mr bean; mr darcy; mulan; nana mouskouri; nancy drew; nathan drake;
  nick carraway; nicky larson; nikki maxwell; noah's ark; obi-wan kenobi; oksa pollock; olive et tom; oliver twist; oncle sam;
  orphee et eurydice; oscar et la dame rose; ou est charlie; paddington bear; papa noel; pat patrouille; paul et virginie;
  paw patrol; peppa pig; perceval le gallois; percy jackson; pere castor; pere noel; peter pan; petit chaperon rouge;
  petit louis; petit nicolas; petit ours brun; petit paul; petit prince; phedre; phileas fogg; philemon et baucis;
  plus belle la vie; postman pat; prince de motordu; prince hamlet; princess leia; princesse leia; princesse peach;
  pyrame et thisbe; quick et flupke; ramona quimby; reine des neiges; ric hochet; rick and morty; rick et morty;
  robin des bois; robin hood; robin wood; robinson crusoe; rocky balboa; roi arthur; romeo and juliet; romeo et juliette;
  romulus et remus; ron and hermione; ron et hermione; ron weasley; rowley jefferson; sabrina the teenage witch;
  sacha du bourg palette; sacha et pikachu; sam gamegie; sam gamgee; sam le pompier; samson et dalila; santa claus;
  sarah connor; scarlett o'hara; scout finch; sheila birling; sherlock holmes; skulduggery pleasant; spirou;
  spirou et fantasio; spongebob; stan smith; stig of the dump; sylvain et sylvette; tartuffe; tess of the d'urbervilles;
  the little prince; therese desqueyroux; therese raquin; thomas the tank engine; thomas the train; tiny tim; titeuf;
  titeuf et nadia; tobie lolness; tom and jerry; tom et jerry; tom jedusor; tom riddle; tom sawyer; tom-tom et nana;
  tracy beaker; tristan and isolde; tristan et iseut; tristan et yseult; ulysse et penelope; un gars une fille; uncle sam;
  vango; victor et celeste; victor frankenstein; vierge marie; virgin mary; wally; where's wally; wheres wally; willy wonka;
  winnie l'ourson; winnie the pooh; zazie dans le metro;
`);

/** Brands, companies, prizes, groups. */
export const brands = phrases(`
  air max; airpods max; alfa romeo; amazon alexa; amy winehouse; art club; aston martin; aunt jemima; belin; ben & jerry;
  ben & jerry's; ben and jerry; ben and jerry's; ben et jerry; bordas; boulangerie paul; calvin klein; cite-u; claire's;
  claude ai; credit agricole; credit lyonnais; dove cameron; editions jerome do; editions nathan; ella's kitchen;
  elle magazine; emma bridgewater; emma mattress; faculte saint-louis; franck provost; gcse art; google gemini; hachette;
  harley davidson; harley-davidson; hatier; henri-iv; hugo boss; jack & jones; jack and jones; jack daniel's; jack daniels;
  jacques dessange; janson de sailly; jean paul gaultier; jean-louis david; jean-paul gaultier; jennyfer; john deere;
  john lewis; johnnie walker; julian calendar; king charles; lady di; lady diana; lady gaga; leroy merlin; loi blanquer;
  loi haby; loi jules ferry; louis vuitton; louis-le-grand; madame bovary; magnard; marc jacobs; marie claire; marie-claire;
  marks & spencer; marks and spencer; max it; mercedes benz; michel cluizel; michel et augustin; mini cooper; nike air;
  ok google; oscar mayer; paul bakery; paul smith; pierre cardin; pierre et vacances; pierre fabre; plan vigipirate;
  prince george; prince harry; prince philippe; prince william; princess diana; prix femina; prix goncourt; prix nobel;
  prix renaudot; pro max; queen elizabeth; queen victoria; ralph lauren; reine astrid; reine elisabeth; reine fabiola;
  reine mathilde; reine paola; reine victoria; renault zoe; roi albert; roi baudouin; roi charles; roi philippe; rolls royce;
  rosetta stone; saint nicolas; saint valentin; saint-algue; saint-jean; saint-nicolas; saint-patrick; saint-valentin;
  sam smith; samuel smith; sophie la girafe; sophie the giraffe; st andrew; st david; st george; st nicholas; st patrick;
  tommy hilfiger; uncle ben's; universite saint-louis; victoires de la musique; victoria's secret; wendy's; yves rocher;
`);

/** People whom teachers quote. */
export const educators = phrases(`
  doug lemov; dylan wiliam; john hattie; carol dweck; tom sherrington; daisy christodoulou; philippe meirieu; celestin freinet; stanislas dehaene; serge tisseron; francois dubet;
  barak rosenshine; jerome bruner; jean houssaye; andre giordan; andre tricot; franck ramus; alexandre jollien; isabelle filliozat; catherine gueguen; celine alvarez; ron clark;
  alfie kohn; sugata mitra; lev vygotsky; john dewey; benjamin bloom; howard gardner; kate jones; ross mcgill; craig barton; robert marzano; marzano; bloom; dehaene; hattie
`);

/** Known by one name. */
export const singleNames = phrases(`
  shakespeare; moliere; napoleon; bonaparte; mozart; beethoven; bach; vivaldi; chopin; picasso; van gogh; monet; matisse; kandinsky; mondrian; einstein; galilee; gandhi; mandela;
  hitler; staline; stalin; lenine; lenin; churchill; trump; macron; biden; poutine; putin; obama; voltaire; diderot; montaigne; montesquieu; rabelais; ronsard; corneille;
  zola; balzac; maupassant; flaubert; baudelaire; verlaine; rimbaud; apollinaire; prevert; camus; sartre; kafka; goethe; cervantes; dante; homere; homer; platon; plato; socrate;
  socrates; aristote; aristotle; pythagore; pythagoras; thales; archimede; archimedes; euclide; newton; darwin; pasteur; curie; freinet; montessori; vygotski; vygotsky; piaget;
  bourdieu; meirieu; dickens; tolkien; orwell; chaucer; wordsworth; keats; byron; plath; steinbeck; hemingway; austen; bronte; priestley; golding; gatsby; macbeth; hamlet; othello;
  cesar; cleopatre; cleopatra; neron; vercingetorix; clovis; jaures; clemenceau; petain; de gaulle; robespierre; danton; louis xiv; charlemagne; stromae; angele; orelsan; aya nakamura;
  beyonce; rihanna; drake; eminem; messi; ronaldo; mbappe; neymar; zidane; pele; federer; nadal; djokovic; spiderman; batman; superman; pikachu; mario; luigi; sonic; naruto; elsa et olaf;
  cendrillon; cinderella; blanche-neige; snow white; raiponce; rapunzel; pinocchio; aladdin; aladin; simba; nemo; shrek; asterix; obelix; tintin; milou; gavroche; cosette; javert;
  harpagon; scapin; sganarelle; argan; panoramix; ulysse; ulysses; odysseus; hercule; hercules; zeus; athena; poseidon; icare; icarus; achille; achilles; dracula; frankenstein;
  venus; jupiter; apollon; aphrodite; artemis; hermes; persephone; romulus; spartacus; antigone; creon; phedre; andromaque; hermione; romeo; tartuffe; new york; los angeles; las vegas; san francisco; new zealand; new orleans; hong kong; south africa; lake district; great britain; new delhi; sao paulo; buenos aires; san diego; saint-tropez
`);
