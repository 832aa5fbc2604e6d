/**
 * Given names of today's classes that the packages' lexicons lack or may lose: written by us, grouped by where families
 * come from, not by pupil. Spelt without accents: the reader folds them.
 */
export const ownNames: Readonly<Record<string, string>> = {
  french: `
    kelian loan eneko isaie keziah mayron mirko orso sullivan zian awa sanaa philippine calypso inaia lysa mareva maryline rafaelle tais tahia zoelle zia oceanne mahee naomy pier-luc mavrick ludovica mats
    raph rapha maxou matou titou loulou-anne ludo nico theo-paul lulu-rose mimi-rose kevin-junior jeremy-junior nohlan noalan
    nolann nohann noann nohan nohe noah-lee samy-jo mary-jo tidiane cheikh-tidiane souleyman boubacar mamoudou lamine seydou
    issouf bakary demba moussa-junior aboubacar abdoulaye kadidia kadiatou mariama fatimata djeneba hawa rokia ramata binta
    coumba ouassim wissam oussama abderrahim hicham nassim nacer redouane soufiane zakarya ishaq issam anass marouane hafid ayman
    aymane imrane ilias elyas ilyess chahine nourhane chaima chaimae hajar hajer ikram ikrame wissal khaoula oumaima meryem
    maryama soukayna yousra douaa ferdaous killyan kyllian kylyan tylian tyliann lyham lyhan melyna melyssa maelyss maylee
    mayleen kaylie kayline kelyna lyviah inaeya nayah nayla naelle naëlle soan sohan sohann eyden aydenn kaiss kays anakin neyla
    shana shanna tiffanie cindie apollinaire amaelle maewenn gwenvael malorie alexane alexanne maeline maelyne roxanne zoheir
    zakari djenna djena djaissy ezechiel eliakim jeremiah-junior exaucee plamedi gracia-divine naomie keren merveille-divine
    marc-olivier marc-antoine louis-philippe charles-etienne pier-olivier emy emy-rose leanne leonie-rose rosalie-anne
    florence-anne maely-rose megane oceanne-rose felix-antoine felix-olivier noemie-rose maika-rose koralie coralie-anne
    laurie-anne marie-pier marie-soleil zackary zachary-junior nathan-junior ludovick frederick mavrik loick loik yannick-junior
    lowie lowieke seppe jarne senne robbe sander thibo thibeau fien lotte-marie noor-anne marieke anneke aniek
    jenson darragh eoghan cormac senan daire donnacha struan euan ruaridh macsen gruffydd elis tomos emrys babajide tunde tariq trevon arabella aoife sadhbh fiadh eabha keeva muireann blathnaid mhairi ailsa ffion lowri efa alys cadi nansi tillie aanya harleen folasade tiwa zuri kinsley yaretzi jaylah ottoline persephone calliope xanthe
    lubin piotrek melvin priam ambroise anatole aristide augustine balthus baudoin calliste celestin-marie colomban domitille edmee elzear eugenie fantin firmin gabriella gildas guenole honorin ignace isidore jacques jacinthe josephin leontin lise-marie loup-anh maelan malcom marceline melaine milane ninian olympe ombeline oriana orphée paulin pervenche philaé romaric rosemonde sidoine sixtin theodule timothee-jean tugdual ulrich virgil
    adele agathe alban albane alexandre alexis alice alicia alienor alix alizee aloys amandine amaury ambre amelie anael
    anais andrea angele angelique anouck anouk antoine antonin apolline arthur astrid aubin aude audrey augustin aure aurele
    aurelien aurore auxane axel axelle balthazar baptiste barbara barnabe bartholome basile bastien baudouin benjamin benoit
    berenice bertille blandine blanche brieuc brune bryan calie calista calixte calvin camille candice capucine carla carmen
    cassandra cassandre cassie cassiopee castille cecile celestin celestine celia celian celine celya cesar charlene charles
    charley charlie charline charlotte chloe chrystal clara clarisse claudia clea clelia clemence clement clementine cleo
    cloe cloelia clotaire clotilde clovis colette coline come constance constantin coralie corentin cyprien cyriaque cyril
    damien daphne david davy deborah delphine denis diane dimitri dorian dorine edgar edouard eglantine elea eleana eleonore
    eliana eliette eline eliot eliott elisa elise elisee ella elliot ellie eloan eloane elodie eloi eloise eloy elsa elyne
    elyse ema emeline emeric emerick emie emile emilie emilien emilio emma emmanuel emmy enea enola enora enzo ernest erwan
    erwann esteban estelle esther ethan etienne eulalie eva evan evann evaelle eve evelyne ewan ewen fabien fanny fantine
    faustin faustine felicie felicien felix ferdinand fiona flavie flavien fleur flora florence florent florian florine
    foucauld francois frederic gabin gabriel gabrielle gaelle gaetan garance gaspard gauthier gautier gael gaia geoffrey
    geoffroy georges geraldine germain ghislain gilles giulia godefroy gonzague goulven grace gregoire gregory guerric guilhem
    guillaume gustave gwenael gwenaelle gwendal gwendoline hanae hector helena helene heloise henri henriette hermine hermione
    hilaire hippolyte honore honorine hortense hubert hugo hugues iban ilan iloan ilona inaya ines inna irene iris isaac isabeau
    isabelle isaline isaure isis ismael ismerie jade janelle jasmine jason jawad jean jeanne jehanne jenny jeremie jeremy
    jerome joachim joan joanna joanne joceran johan johanna jolan jonas jonathan jordan jordane joris joseph josephine joshua
    josselin judicael judith jules julia julian juliana julie julien juliette juline justin justine kaelig karl katell kelia
    kelly kelyan kelyann kenan kenza kenzo keryan kessy kevin kiara killian kilian klara klervi korentin kyara kylian kyliane
    laetitia laly lana lara laure laureen laureline laurent laurette laurine lauryne laura lazare lea leana leandre leane leandro
    lehna leia leina lena lenaic lenaig lenny lenzo leo leon leonard leonie leonor leonore leontine leopold leopoldine lewis
    leyna lexie lila lilas lili lilian liliana liliane lilly lilou lily lily-rose lina lino lisa lisandre lise lisette lison liv
    livia livio liz loan loane loann loanne loeiz logan lohan lohane lohann lois loic lola lona lorane loreleï lorelei lorenzo
    loris lorine lorraine lou lou-ann lou-anne louane louann louanne louca loucas louis louisa louise louison louka loukas
    luca lucas lucie lucien lucile lucille ludivine ludovic luka luna lya lyam lyana lyanna lydia lylia lylou lyna lyra lysandre
    lyse lythana mady mae mael maelie maeline maelle maelia maellys maelys maeva mahaut mahe maia maika maissa malo malone malon
    manoe manoa manon marc marceau marcel margaux margot margaud margo marguerite maria marianne marie marilou marin marina
    marine marion marius marjorie marlon marthe martin martina martine marvin marylou mateo matheo matheis mathias mathieu
    mathilda mathilde mathis mathurin mathys matisse matteo matthias matthieu matthis mattia mattis maud maureen maurice maxence
    maxime maximilien may maya maylis maylie maelys melchior melina meline melinda melisande melissa mellina melodie melody
    meryl meï mia michel mickael mila milan milena milhan milla millie milo mina mira mirabelle miranda morgan morgane muriel
    mylan mylane myriam mélie nael naelle naia naya nais naomi naomie nassim natan nathael nathaelle nathalie nathan nathanael
    nawel neela neil neila nelia nelle nell nelly nelson neo nicolas nina nine ninon nino noa noah noam noan noane noe noelie noelle
    noeline noelie noemie nohan nohe nola nolan nolann nolhan nolwenn nora norah norman numa oceane octave octavie odile odin
    odette olivia olivier olympe ondine opale ophelie oriane orlane orlando orphee oscar owen ozgur pablo paco paloma paola
    paolo pascal patrice paul paula paulin pauline perceval perle perrine petronille philibert philippa philippe philippine
    philomene pierre pierrick pio prisca priscille prosper prune prudence quentin quitterie rachel raphael raphaelle rebecca
    remi remy renan rene reine rita robin roch rodrigue roland romain romaine roman romane romann romeo romie romuald romy ronan
    ronane rosalie rosaline rosanna rose roxane ruben rudy sacha salome salomee samantha sami sammy samson samuel samy sandra
    sandro sandy sara sarah sarah-lou sasha saskia scott sebastien segolene selena selene selma seraphin seraphine serena servane
    severine shana shanel shanna shannon sharon sibylle sidonie siloe silvio simon simone sixte sixtine sloane sofia sohan
    solal solange solene solenn solenne soline solveig sophia sophie soren stan stanislas stella stephane stephanie steven
    suzanne suzie swan swann sybille sylvain sylvie syrine tanguy tara tea tess tessa thais thalia thea thelma theo theodora
    theodore theophane theophile theotim theotime theoxane therese thibaud thibault thibaut thierry thomas thymeo tiago tifaine
    tiffany tilio tim timeo timothe timothee timothy tino titouan titus tobias tom toma toinon tony tristan tybalt tyler tyliann
    tymeo typhaine ugo ulysse urbain ursula valentin valentine valere valerian valerie vanessa venceslas veronique victoire victor
    victoria victorien vincent violaine violette virgile virginie vivien walter warren wandrille wendy will william wilona xavier
    yael yaelle yan yanaël yann yannick yannis yelena yoann yohan yohann yona youen youn yoan yuna yvan yves zachary zacharie zadig
    zelda zelie zephyr zephyrin zita zoe zoeline zola
    anne-charlotte anne-laure anne-lise anne-sophie jean-baptiste jean-charles jean-christophe jean-claude jean-david jean-emmanuel
    jean-eudes jean-francois jean-gabriel jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe
    jean-pierre jean-rene jean-sebastien jean-yves lea-rose lily-rose lou-ann marie-amelie marie-ange marie-anne marie-astrid
    marie-camille marie-caroline marie-charlotte marie-claire marie-eve marie-france marie-helene marie-jeanne marie-josee
    marie-laure marie-line marie-lou marie-louise marie-noelle marie-pier marie-pierre marie-sophie marie-therese anna-rose
    anna-lou emma-lou emma-rose eva-rose lou-eva charles-henri charles-antoine charles-edouard pierre-alexandre pierre-antoine
    pierre-emmanuel pierre-louis pierre-luc pierre-olivier pierre-yves paul-antoine paul-emile louis-philippe louis-marie
    marc-andre marc-antoine marc-olivier andre-anne`,
  belgian: `
    amedee anke arnaud aurelie axelle baudouin bram briec bruno celeste charlie cis cloe daan delphine dieter dries eliott
    elke ellen emiel femke fien fleur floor freek gaetan geert gert gijs gilles goedele guillaume hanne hannelore hans hendrik
    ilse jan janne jasper jef jelle jens jeroen jitse joke joost joren joris jorne jules kato kobe koen laurens lars lander
    leen lien lies liesbeth lieven lore lotte lowie luuk maarten maike marieke marit marthe mathijs matthias mauro maxim mees
    mien milan mirthe nele nicky niels nils nore odile paulien pieter pieter-jan raf rik robbe ruben ruth sander sanne senne sien
    seppe siebe simen sofie staf stef stijn sven tess thijs thibo tibo tine toon tuur veerle vic warre wim wout wouter xander yana
    yentl yente yorben ziggy zita
    jean-benoit marie-ghislaine ghislaine godelieve amelien`,
  swissAndLuxembourgish: `
    annelies beat benno corsin curdin daria elin elio fadri fabio fabrice flurin flurina gian gianna gion giuliano jannik
    janis jael jerun kaspar katharina kilian ladina lars laurin leandra leano leonie levin levio liam linus livio lorena
    loris luana luc lukas lynn maelin malea malin mario matej mauro melanie mika nando nevio nick nico nicolo nina nino
    noah noel noelia nuria ramon reto ronja sandro selina severin silvan simona sina sven svenja tabea tiziana tiziano
    tizian urs ursina valentin vera yannik yannic yara yuri zoe jang pit tun ben luca lou metty charel jemp fränz mil noa lena
    nuno`,
  quebecois: `
    aglae alexane alexe alizee anabelle annabelle arianne audrey-anne beatrice benedict bruno camil charles-olivier
    coralie danahe dalhia delphine dominic edouard eliane elizabeth elodie emy emanuelle emilien emrick etienne evelyne
    eve felix-antoine florence francis frederick frederique gabriel-antoine genevieve guylaine guillaume henri jacob jasmin
    jeremie joannie jocelyn josianne joel juliane karel karine karolane kassandra katherine kim kloe laurence laurie leanne
    leo lea-jeanne leonie-anne liliane logan loik louis-charles louis-felix ludovick lyanne maelie maelle maika malik malorie
    marianne marie-eve marie-soleil marily marilie marika marguerite mathieu mathis maude maya megan megane melodie meggie
    mikael milan mirela myranda naomie nathan noemie norah oceane olivia philip philippe-antoine pierre-luc rafael rosalie
    roxanne sandrine sarah-maude sarah-jeanne sarah-eve simone stephanie theodore thomas tristan vincent victor william xavier
    xavier-alexandre yoan zachary zack zakary`,
  maghrebi: `
    aaron abdallah abdel abdelaziz abdelhak abdelhamid abdelkader abdelkarim abdelkrim abdellah abdelmalek abderahmane
    abderrahim abderrahman abderrahmane abdessamad abdoul abdoullah abdul abdullah abir achraf adam adel adem adil adnan adnane
    afaf ahlam ahlem ahmad ahmed aicha aida aimen aissa akram alaa alae ali alia aliya allan alya amal amane amani amar ameena
    amel amelia amin amina aminata amine amira amir amjad ammar anas anass anes anis anissa anouar anwar aouatef arij arwa asma
    asmaa asmae assia assil assiya aya ayah ayat ayman aymane aymen aymene ayoub ayyoub aziz aziza azzedine badr badis bahia
    bassma basma bilal bilel billal bouchra brahim chadi chadia chahine chaima chaimae chahd chainez chakib cherif cherine
    chiraz dalia dalila dania dayana dina dinah djamel djamila djebril djenna djibril donia douaa doua douae driss elias eliass
    elies elyas elyes eman emna fadi fadila fadoua fahd fahim faissal faical fadwa faiza fares farah farid farida faris farouk
    fatem fatiha fatima fatima-zahra fatima-ezzahra fatine fatma fayrouz faycal fethi firas firdaous foued fouad ghassan ghita
    ghizlane habib hachem hadi hadil hadjer hafsa haitam haitem haithem hajar hajer hakim halima hamid hamida hamza hana hanaa
    hanae hanan hanane hani hania hanna haroun haroune hasna hasnaa hassan hassane hassen hassna hatim hatem hayat haytham hedi
    hiba hichem hicham hidaya houcine houda houssam houssem houssine hussein ibrahim ibtihal ibtissam ibtissem idris idriss
    ihsane ihssan ikram ikrame ikhlas ilham ilhame ilian iliana ilias ilies ilyan ilyana ilyas ilyass ilyes ilyess ilhan iman
    imane imad imen imene imran imrane inaya ines inass inaam insaf isam islam islem ismael ismahane ismail ismaïl israa issa
    issam issra iyad izem jad jade jalal jalil jamal jamel jamila jannah janna jassim jawad jibril jihad jihane jihene kadija
    kamel kamelia kamil kamila kamilia karim karima kassim kawtar kaouthar kaoutar kenza khadija khadidja khaled khalid khalil
    khaoula khawla kheira kinane lahcen laila lamia lamiae lamine lamis latifa layla layna leila leyla lilia lilya lina linda
    line lokman loubna louay loujain lounes lounis lyes lyna maha mahdi mahmoud maissa maissane maissara maïssa majd majda majdi
    malak malek malik malika manal manar manel maria mariam marieme marwa marwan marwane marya maryam maryem marouane massil
    massinissa massyl maya mayar mayssa mayssane mayssoun mehdi meissa meriam meriem merwan meryam meryem messaoud miled mina
    mohamad mohamed mohammad mohammed mohand moncef mouad mouhamed moulay mouna mounia mounir mourad moussa moustafa mustafa
    mustapha myriem nabil nabila nacer nacim nadia nadim nadir nadira nael nahel nahil nahla nahyl najat najib najla najoua
    najwa narimane narjes nasr nasser nassima nassime nassira nassim nawal nawel nawfel nazim nesrine nidal nihad nihal nisrine
    nissrine nizar noemen noam nora norah nordine nouh nouha nouhaila nour noura noureddine nourhane nouria nourine nouriya
    omar omayma omeima othman othmane ouassim ouiam ouissal oumaima oumayma oussama rabia rabie rachid rachida radia rafik raja
    rajaa rami rania rayan rayane rayann rayhana rayen rayhan reda redha redouane redwan rhita riad rihab riham rim rima rime
    rita ritaj riyad rizlane romaissa roumaissa rym saad saadia sabah saber sabri sabrina sabrine safa safaa safae safia safiya
    safouane safwan said saida sajida sakina salah saleh salem salim salima salma salman salmane saloua salwa samar samara
    sami samia samih samir samira samiya samy sana sanaa sanae sara sarra sawsan selim selma selmane selyan sherine siham
    sihame sihem silia siline sirine skander sofia sofian sofiane sohaib sohane sonia souad soufiane souhail souhaila souheil
    souhayl soukaina soumaya soumia soundous soundouss sumaya sylia syrine tahar taha tahira tarek tarik tasnim tasnime tassnim
    tayeb tesnim thiziri toufik tounes touria wadie wael wafa wafae wahib wahiba waïl wail walid wassila wassim wiam wiame
    widad wijdane wissal wissam wissem yacine yacoub yahia yahya yakoub yamina yanis yaniss yannis yasin yasmin yasmina yasmine
    yasser yassin yassine yassir yassmine yazid yelena yolan younes youness younous yousra yousr youssef youssouf yusuf zahia
    zahra zakaria zakariya zakariyya zakarya zaki zakia zaid zayd zayn zayneb zeina zeinab zeineb zeyd zeyneb zied ziad zihad
    zineb zineddine zinedine zoubida zoulikha zouhair zyad`,
  turkishAndKurdish: `
    abdurrahman ahmet alara ali-emre alperen alp alpay arda arin asel asli aslihan asya atakan ayaz aybuke aycan ayla aylin aysegul
    aysel aysenur aysin azad azra bahar baran baris batuhan beren berfin berivan berkay berke berkan betul beyza beyzanur bilge
    bora buglem bugra burak buse busra can canan cansu ceren cemal cem cemil cennet ceyda ceylan cihan cinar dara defne deniz
    derya diyar dila dilan dilara dilek doga dogan dogukan duru ebrar ebru ece ecrin eda ela elanur elif elifnur emine emir emirhan
    emre enes ensar eren erdem erkan erva esila esma esra eylul eymen eyup ezgi fadime fatih ferhat feride feyza filiz fidan furkan
    gizem gokce gokhan gonca gozde gul gulcan gulay gulistan gulizar gulsah gulsen gulsum guney hakan halil hamide hande hasan
    hatice hayriye hazal hazar helin hira hivda hulya huseyin husna ibrahim-halil idil ikra ilayda ilker irem irmak ismail kaan
    kadir kagan karan kayra kemal kerem kerim kevser koray kubra kumsal levent leyla mahir mahmut medine mehmet melek melih
    melike melis meltem mert merve meryem metehan mikail mina mirac mira miray miran muhammed muhammet muhammed-ali murat musa mustafa
    nalan nazli nazlican nehir nevin nilay nil nisa nisanur nur nuray nurcan nurhan oguz oguzhan okan omer onur orhan ozan ozge
    ozlem ozlenur ozan pelin perihan pinar polat poyraz rabia ramazan recep reyhan rojda rojin rumeysa ruzgar safiye sahin salih
    samet sare seda sedef sefa selcuk selim selin selen semih sena seray serdar serhat serkan serpil seval sevda sevgi sevim
    sevinc seyda sevval seyma sibel sidar sila simge sinan sude sueda sultan sumeyye suleyman sumeyra songul sukru taha tarkan
    tolga toprak tuana tugba tugce tuncay turgut turkan ufuk ugur umit umut umay utku yagiz yagmur yaman yasemin yasin yavuz
    yeliz yigit yildiz yilmaz yunus yunus-emre yusuf-ali zehra zelal zeliha zerda zerrin zeynep zilan zozan zumra`,
  portugueseSpanishAndItalian: `
    abilio adelino afonso aitor ainhoa alba alberto alejandro alessandro alessia alexandrina alvaro amadeu amaia americo ana
    anabela andre angelo antonella antonio anxo armindo arsenio asier aurora bartolomeu beatriz belmira benedita bento bernardo
    bruna caetano camila candela carlos carlota carolina catarina cecilia chiara cidalia clara claudio constanca cosimo cristiano
    cristina dalila daniela dario davide deolinda diana dinis diogo domingos duarte edoardo eduarda eduardo elena elisabete
    emanuel emiliana emilia enrico ernesto eugenia eva fabiana fabio federica federico felipe fernanda fernando filipa filipe
    filomena flavia flavio francesca francesco francisca francisco gabriela gabriele gael giada giacomo gianluca gianni ginevra
    giorgia giorgio giovanni giuseppe goncalo graca gracinda guilherme gustavo hector heitor helder helia henrique hugo ignacio
    iker ilda ilidio ines inigo ioana irina isabel isadora itziar ivo ivone jacinto jaime javier jesus joana joao joaquim joaquin
    jon jorge jose josefa juan julio kaua lara larissa laurinda leandra leandro leonardo leonel leonor lia lidia liliana lorena
    lourenco luana luciana lucia lucio luigi luis luisa lurdes luz mafalda manuel manuela mar mara marcelo marcia marcio marco
    margarida maria-joao maria-jose mariana marilia marina mario marisa marta martim mateus matias matilde mauricio maximo mercedes
    miguel mikel miriam monica natalia nerea nicola nicolau nuno octavio olga orlando osvaldo palmira paola pasquale patricia
    paulo pedro pietro rafaela ramiro raquel raul renata renato ricardo rita roberto rocio rodrigo rogerio rosa rosario rui sabrina
    salvatore samanta sancho sandra santiago santino sebastiao sergio silvana silvia simao simao-pedro sofia sonia susana tatiana
    telma teodoro teresa thiago tiago tomas tome tommaso unai valentina valerio vasco vera veronica vicente vicenzo violeta vitor
    vitoria viviana xabi xavi xoan yago zulmira`,
  polishRomanianAndSlavic: `
    piotrek zosia krysia jasiek tomek wojtus ania basia gosia agnieszka solomiia bohdana myroslava ostap orest taisiia zlatan ivanna danylko marharyta arina kyrylo matvii tymur
    adrian agata agnieszka aleksander aleksandra alexandru alina alisa amelia ana-maria anastasia anastasiia anatol andreea andrei
    andrii andrzej aneta antonina antoni arkadiusz artem artur arseniy bartek bartosz bartlomiej beata blazej bogdan bohdan bojan
    bozena bohdana boris branislav catalin cezary cosmin cristian cristina czeslaw damian danylo daria darius dariusz darko dawid
    denys diana dmytro dominik dorota dragan dragos dusan dylan edyta elena eliza elzbieta emil emilia ewa ewelina filip florin
    franciszek gabriela georgiana gheorghe goran grzegorz halyna hanna henryk hubert iga igor ihor ilinca ilya ionut ioan ioana
    irina iryna iulia ivan ivana iwona iza izabela jacek jadwiga jagoda jakub janek janusz jarek jaroslaw jelena jerzy joanna jovan
    julia julian justyna kacper kajetan kamil karina karolina kasia kasper katarzyna kateryna katya kinga klaudia konrad kornelia
    krystian krystyna krzysztof ksawery kuba laura lech lena leon lena lesya liliana liudmyla liza lukasz luiza lyubov lyudmyla
    maciej maciek magda magdalena maja maksim maksym maksymilian malgorzata marcel marcin marek mariia marija mariusz marko marta
    marzena mateusz matylda mihai mihaela mikolaj milena milica milos mila mirek miroslaw mykola mykhailo nadiia natalia nataliya
    natasza nazar nel nikita nikodem nikola nikolina nina oksana ola oleg oleh oleksandr oleksandra oleksii olena olga olha oliwia
    oliwier oskar pavel pawel patryk paulina piotr pola polina przemyslaw radoslaw radu rafal razvan robert roksana roman ruslan
    rustam ryszard sasha sebastian serhii sergei sergey simona slawomir sofiia sofiya sonja stanislaw stefan stefania svitlana
    svetlana szymon tadeusz tamara taras tetiana timur tomasz tymon tymofii tymoteusz uliana urszula vasile vasyl veronika viktor
    viktoria viktoriia violetta vlad vladimir vladyslav volodymyr vuk wanda weronika wiktor wiktoria witold wojciech wojtek
    yana yaroslav yaroslava yehor yelyzaveta yevhen yulia yuliia yurii zaneta zbigniew zlata zofia zoja zoriana zuzanna
    albana arbnor ardit arian ariana arlind artan arta besart besnik blerim blerina donika donjeta drilon dritan edona endrit
    erblin erind erjon erza fatlind fatmir fatos fisnik flamur gentiana gent jeton jonida kastriot klea kreshnik kushtrim leart
    lirim lirie mirlinda rinor rinesa rron shkelqim shpresa valdrin valon vjosa yll`,
  subSaharan: `
    abdou abdoulaye abibatou abla aboubacar aby adama adiouma adja aboubakar affoue agnima aissata aissatou akissi akofa akua alassane
    aliou alioune alima alpha amadou amara amenan ami aminata amsatou anta arame arouna assa assane assetou assiatou ata awa
    aya-marie babacar bachir bakary balla bamba bassirou bintou binta bineta biram birama bocar boubacar boubou bouba boukary
    brahima cheick cheickna cheikh chidi chinedu coumba dado dalanda daouda demba dede diaba diadie diarra diariatou dieynaba
    dieudonne dioncounda djeneba djenabou djeinaba djibo djelika djouma doudou dramane ebrima elhadj elikia emeka emefa esse
    eunice ezechiel fanta fatim fatimata fatma-binta fatou fatoumata faty fode folly gaston ginette gloria gnima grace-divine
    habibatou hadja hadjaratou halimatou hamadi hamady hamidou harouna hawa ibou ibrahima idrissa ifeoma ige ismaila issiaka
    issouf jenabou jephte jeremie josue joyce kadiatou kadidia kadidiatou kadi kalidou kalilou kalifa kande karamoko kany kelechi
    kelefa khadidiatou khadim khady khadijatou koffi kofi kodjo komi konan korotoumou koudjo koumba kouame kouassi kwame kwadwo
    lamine landry lansana lassana lassina laye loukou ma-awa mabinty mackenson madina makan malado malamine mamadou mame mamoudou
    mamoutou maimouna mariama mariam-fanta marieme massa massaran massire matar mbaye mbali merveille michee miriame modibo modou
    mouctar moustapha mory mountaga moussokoro naby nafi nafissatou naissatou nana ndeye ndella ngozi nouhoum obinna ode oluwaseun
    ornella oumar oumou ousmane ouleymatou oulimata oury pape papa penda plamedi precieuse princesse rama ramata ramatou ramatoulaye
    rokhaya rokia rokiatou ruth-esther saliou salif salimata samba sambou saran sarata sata sawdatou schadrac seckou sekou
    sekouba senami seydina seydou seynabou sidi sidy sire sira sirah sokhna soriba souleymane soukeyna sounkarou steeve tafadzwa
    tapha temitope thabo thandiwe thierno thulani tidiane tijan toussaint uche uzoma wague wendpanga yacouba yacine-fatou yannick
    yaya yao yero yetunde youma youssoupha youba zainab zainabou zeinabou zola
    tobi tola temi deji femi kemi yemi seun wale lola-grace abebe chiamaka ngozi-marie abeba almaz dawit yonas selam tsegaye mulugeta biniam samrawit hiwot makda eyob natnael yohannes adaeze amarachi chinonso chioma chukwuemeka ebuka folake ifeanyi ikenna kamsi kosisochukwu nnamdi
    obioma olamide oluchi somto tobenna tolu uchenna zikora afua akosua ama-serwaa esi kwabena kwaku kwasi yaw nii adwoa abenaa wanjiru wambui njeri kamau otieno achieng makena nyambura thandi sipho lerato
    exauce glodie gracia grady jemima jordy ketsia keren kerene naomie-grace nephtali plamedie dorcas christ-vie divine-grace`,
  asian: `
    anh bao bich binh chau chi cuong dat diep dung duong duy giang ha hai hang hanh hao hien hieu hoa hoang hong hung huong huy
    huyen khanh khoa khoi kieu kim-anh lam lan lien linh loan long mai-anh mai-linh mai-lan minh minh-anh my my-linh nam nga ngan ngoc
    ngoc-anh nguyet nhat nhi nhu nhung phong phuc phuoc phuong quan quang quoc quyen quynh quynh-anh son tam tan thanh thao thi thien
    thinh thu thuy tien tieu toan tram trang tri trinh trung truc tu tuan tuyen tuyet van-anh viet vinh vy xuan yen
    tenzin dolkar dolma pema lobsang karma-tenzin sonam tsering norbu phuntsok
    akira aiko ayaka ayumi daisuke haruki haruto hana hiro hiroshi kaito kaori kazuki kenji kenta kento mei miyu naoki nozomi ren
    riku rin ryo sakura satoshi sayuri shun sora sota takumi yui yuki yuna yuto
    chen chang feng hua jia jie jing jun lei li-na lin ling mei-lin meiling ming ping qiang qing ting wei wen xiao xiaoming xin xue yan
    yang yi ying yong yu-chen yue yun zhen zhi ziyi zixuan
    jae jihoon jimin jisoo joon minji minjun seojun seoyeon soo-ah soojin sumin yejin yuna
    aarav aditi aditya akash akshay amit amrita ananya anika anil anisha anita anjali ankit anuj arjun armaan arnav aryan asha ashwin
    avni ayesha bhavna chandra deepak deepika dev devansh dhruv diya divya gaurav gita gurpreet harjit harpreet harsh isha ishaan ishani
    jasleen jaspreet jatin jyoti kabir kajal karan karthik kartik kavita kavya kiran krish krishna kunal lakshmi lalit madhav manish
    manpreet meera mohit mukesh naina naveen navya neha nikhil nisha nitin ojas pallavi parth pooja prakash pranav prateek priti priya
    priyanka rahul raj rajesh rakesh rani ravi reyansh rhea rishi ritika riya rohan rohit rohini sachin sahil samaira sanjay sanjana
    sanvi saanvi sarita shaan shilpa shivani shivam shreya shruti siddharth simran sneha sonali suhana sunil sunita suresh swati tanvi
    tanya tara tejas trisha uday vanya varun vedant vihaan vijay vikas vikram vinay vivaan vivek yash zara
    abdul-rahman afsana alisha amna anam areeba asad azlan bushra eshal fahad faizan farhan fatimah haider haris hassaan hira humaira
    huzaifa ibrahim-khan inayah iqra irfan junaid kainat khadijah laiba maheen maira mahnoor mishal mohsin mubarak muhammad musa
    mustafa-ali nadeem naeem nabeel noor qasim raheem rizwan rubina saba sadia safiyah saima sameer sana shabana shahid shazia sidra
    sohail sumaiya tahir talha tayyab umar umair usman waleed waqas yousaf zainab zaynab zeeshan zoya zubair
    arash arman babak behnaz dariush farhad farnaz golnaz hossein kamran kaveh kian kiana laleh mahsa maryam mehran mitra mojtaba
    nasrin navid nazanin nima niloufar parisa parvaneh reza roya saman sepideh setareh shirin siamak soheil yasaman
    abeer bashar bayan dima ghada ghaith hala hanin haneen iyad jana joud judi jumana kinan lamar lana layan layth leen lujain
    majed malaak mariana mays maysam mohannad nadeen ola omran qais qusay raghad rahaf razan rima rimas rital saeed samer sham
    shadi talia tala taim taym wisam yaman yazan zain`,
  english: `
    xochitl citlalli itzel daragh brynlee brantley oaklynn oaklyn oaklee zayden kyrie jayceon lakeisha sorcha blaithin orlaith meabh maebh cliodhna
    ailbhe iolo owain xiomara guadalupe beckett londyn addisyn adley alaia alani ariyah aspyn aubrielle aubriella avayah
    avalynn aydin azariah bexley braelyn braelynn braylee braylen braylon brecken brinley britton brixton brooklynn bryleigh
    brylee camdyn carsyn cashton charlee charleigh chayse colson colter daleyza damari daniyah daxton deacon elianna
    ellianna emberly emmalyn everlee finnley graysen haisley harlee iyla jaceon jagger jakari jakobe janiyah jaxen jaxton
    jaxtyn jaylee jaziel jiraiya journi kace kaiden kairi kaisley kamari kamden kamiyah kannon karter kason kataleya
    kaydence kayson kehlani kelce kenzie khaleesi kimber knox koda kolton kolter kylo kynlee kyson laiyah landyn lainey
    leylani lilah lochlan londynn makai malakai maleah malaya marleigh mckinley nalani neveah nylah paislee pierson raelyn
    raelynn raiden raylan rylie saylor selah sylas taytum tenley truett westyn whitley zaiden daquan marquis devontae dontae
    donte khalia laquisha sheniqua zaniyah fiachra fintan ultan conall ruadhan tiernan turlough aodhan aodhain cahir donal
    eanna finbar iarla lochlann naoise peadar proinsias sennan teague riain setanta dallan aideen ailis aoibhe aoibheann
    bebhinn ciannait dearbhla dervla eilis fianna fionnuala laoise lile mairead muirne nessa nuala roise rionach saorlaith
    siun marsaili murdo ranald ruaraidh senga sholto torquil aled alun aneirin bleddyn caradog dafydd deian deiniol dyfan
    efan eifion elgan emyr eurig geraint gwilym gwion hefin hywel ifan ifor illtyd iorwerth llew llion lleucu llyr mabon
    maredudd medwyn meilir meirion pryderi steffan tegid tudur anest anwen betsan branwen catrin ceinwen ceridwen eirlys
    eleri elliw esyllt gwawr gwenllian gwenno heledd llinos luned marged meinir mererid meleri nansi nanw rhian sioned
    tegwen tirion citlali itzayana jimena yahir yamilet yareli yoselin zulema advika atharv eshaan gurleen harjot kiaan
    mandeep mehak navjot prisha rehan siya sukhpreet veer yuvraj abdirahman fadumo haroon hodan ifrah mohamud nimco ruqayyah
    sahra
    aaliyah abbie abby abigail ada adalyn adaline adalynn addie addison adeline adrian aidan aiden aileen aimee ainsley aisha
    alaina alan alana alannah albert albie alec alexa alexander alexandra alexia alexis alfie alfred alice alicia alina alisha
    alison alistair allison alyssa amanda amber amelia amelie amy ana anastasia andrew andy angel angela angus anna annabel
    annabelle annabeth annie anthony antonia anya april archer archie ari aria ariana arianna ariella ariel arlo arthur arya asher
    ashley ashton asia aspen athena atticus aubree aubrey audrey august aurora austin autumn ava avery ayla bailey barnaby barney
    beatrice beau bella belle ben benji benjamin bennett bentley bertie beth bethan bethany betsy billie billy blake blakely
    blythe bobby bodhi bonnie bowie brad bradley brady brandon braxton brayden breanna brendan brennan brianna bridget brielle
    britney brittany brodie brody bronte bronwen brooke brooklyn bruce bryce bryony bryson caden cadence caitlin caitlyn caleb
    callie callum calum calvin cameron camila camden camron caoimhe cara carl carlie carly carson carter casey cassidy cassie
    cathal catherine cayden celeste chad chance chandler charity charlie charlotte chase chelsea cheryl chester chloe chris
    christian christina christopher ciara cian cillian claire clara clark clarissa clay clayton clementine clodagh cody cole colby
    colin colleen collin colton conan connie connor conor cooper cora corey courtney craig crystal daisy dakota dale daniel
    danielle danny daphne darcey darcie darcy darren dave david dawson dean deborah declan delaney delilah denise dermot dexter
    diana diego dillon dominic donald donna dora dorothy dougie douglas drake drew duncan dustin dylan easton eddie eden edith
    edmund edward effie eileen eilidh elaine eleanor elena eli eliana elias elijah elin elise eliza elizabeth ella elle ellen
    ellie elliot elliott ellis elodie eloise elsa elsie ember emerson emersyn emery emilia emily emma emmett eoin eric erica erin
    esme esmee ethan etta eva evan evangeline eve evelyn everett everleigh everly evie ewan ezekiel ezra faith faye felicity fergus
    finlay finley finn finnegan fiona fletcher flora florence floyd frances francesca francis frank frankie franklin fraser fred
    freddie frederick freya gabe gabriel gabriella gareth gary gavin gemma gene genesis geoff geoffrey george georgia georgiana
    georgie georgina gerard gianna gideon gillian gina ginny giovanni gladys glen glenn gordon grace gracelyn gracie graeme graham
    grant gracie-mae grayson greg greta greyson griffin guy gwen gwyneth hadley hailey haley halle hallie hamish hank hannah harley
    harlow harmony harold harper harriet harris harrison harry harvey hattie hayden hayley hazel heath heather heidi helen henry
    herbie holly hope howard hudson hugh hugo humphrey hunter ian iain ibby ida ike imogen india ines ingrid iona ira irene iris isaac
    isabel isabella isabelle isaiah isla isobel issac ivan ivy jace jack jackie jackson jacob jaden jade jaime jake jalen jamal
    jameela james jameson jamie jane janet janice jared jasmin jasmine jason jasper javier jax jaxon jaxson jay jayce jayda jayden
    jayla jaylen jean jed jeff jeffrey jemima jemma jen jenna jennifer jenny jensen jeremiah jeremy jerry jess jesse jessica jessie jett
    jill jim jimmy joan joanna joanne jocelyn jodie joe joel joey john johnny jonah jonas jonathan jonny jordan jordyn josh josephine
    joseph joshua josiah josie joy joyce juan jude judith judy julia julian juliana juliet julie juliette june juniper justin kai kaia
    kaitlyn kara karen kate katelyn katherine kathleen kathryn katie katy kay kaya kayden kayla kayleigh keira keith kellan kelly kelsey
    ken kendall kendra kennedy kenneth kenny kerry kevin khloe kian kiera kieran kim kimberley kimberly kimora kingsley kira kirsten
    kirsty kit kitty kobe kristen kristin kurt kye kyla kyle kylie kyra lacey lacie lachlan laila lana lance landon lara larry laura
    lauren laurie lawrence layla layton leah lee leilani lena lennon lenny leo leon leona leonard leroy leslie levi lewis lexi lexie
    liam libby lila lilian liliana lillian lillie lilly lily lincoln linda lindsay lindsey lisa liv livvy lizzie lloyd logan lois lola london
    lorcan lorelei loretta lottie louie louis louisa louise luca lucas lucia lucy luella luis luke lulu luna lydia lyla lynn maddie maddox
    madeleine madeline madelyn madison maeve maggie maisie maisy malachi malcolm mandy marcus margaret margot maria mariah marie marissa
    marjorie mark marley marlowe marshall martha martin marvin mary mason mateo matilda matt matthew maureen mavis max maximus maxwell
    maya megan mei melanie melissa melody mercy meredith mia micah michael michaela micky miguel mikayla mike mila miles millie milly
    milo mindy minnie miranda miriam mitchell moira mollie molly monica monroe morgan muriel myla myles myra nadia nancy naomi natalia
    natalie natasha nate nathan nathaniel neil nell nellie nelson neve nevaeh niall niamh nicholas nick nicky nicola nicole nigel nina noah
    noel nola nolan nora norah norman nyla oakley octavia odette odhran oisin olive oliver olivia ollie olly opal orla oscar otis owen paige
    paisley pamela parker patience patrick paul paula payton peggy penelope penny percy perry pete peter peyton phil philip phoebe phoenix
    pippa piper polly poppy preston primrose quentin quincy quinn rachel rafe rafferty ralph ramona randy raven ray raymond rayan reagan
    rebecca rebekah reece reed reese regan reggie reginald remy renee rex rhiannon rhodri rhona rhys richard rick ricky riley river rob
    robbie robert roberta robin robyn rocco rodney roger roisin roman romeo romilly ronald ronan ronnie rory rosa rosalie rosalind rosanna
    rose rosemary rosie ross rowan roxy roy ruairi ruby rufus rupert russell ruth ryan ryder ryker ryleigh sabrina sadie sage sally sam
    samantha sammy samson samuel sandra saoirse sara sarah sasha saul savannah sawyer scarlett scott sean sebastian selena serena serenity
    seth shane shania shannon sharon shaun shauna shawn shea sheila shelby shelley shirley sidney sienna sierra silas simon sinead siobhan
    skye skylar skyler sofia sonia sonny sophia sophie spencer stacey stan stanley stella stephanie stephen steve steven stevie stuart
    sue summer susan susannah susie suzanne sybil sydney sylvia tabitha talia talulah tamara tamsin tanisha tara tasha tate taylor ted
    teddy teresa terry tess tessa thea theo theodora theodore theresa thomas tia tiana tiegan tiffany tilly tim timmy timothy tina toby todd
    tom tommy toni tony tracey travis trent trevor tricia trinity tristan troy trudy tucker tyler tyrell tyrone tyson una valentina valerie
    vanessa vera verity vernon veronica vicky victor victoria vincent viola violet virginia vivian vivienne wade walker walter wanda warren
    wayne wendy wesley weston whitney wilbur wilf wilfred will willa william willow winifred winnie winston wren wyatt xander xavier
    yasmin yvette yvonne zac zach zachariah zachary zack zane zara zayn zelda zena zion zoe zoey
    catriona hamish mairi morag eilish fionn cillian tadhg oonagh siofra caolan eimear grainne padraig diarmuid fergal donncha rhys carys seren cerys nerys gethin ieuan osian dewi angharad bronagh ciaran malachy
    zak zacky gav gaz baz daz shaz kaz jaz tommo jonno jacko robbo fitzy smithy sully murph deano macca danno davo johno jamo
    liamo ollo samo joshy benji benjy jakey maxy zaz tash izzy-mae beth betsan bex becks lex lexy kez kezia kezzie mikey jimbo
    timbo robbie-lee zeke ezekiel jedidiah haseeb hasib femi tobi keyonna kiyonna aubrielle aubriella brielle abriella gabriela
    abdi abdinasir abdirahman daithi eoin caolan caoilfhionn siddharth sidharth aarush vihaan reyansh ishaan krishna kavya ananya
    diya myra aadhya saanvi pranav rohan arnav kabir shreya ishita anushka tanvi meera oluwaseun seun temi temitope ayomide ayo
    ade adebayo chinedu chiamaka chidera kelechi obinna emeka nneka ifeoma amarachi somto kwaku kwabena kofi yaa abena akua esi
    efua kojo mateusz kacper szymon filip bartek bartosz jakub kuba oskar wiktor antek franek stas zuzanna zuzia hania oliwia
    maja wiktoria gosia kasia ania andrei stefan ionut mihai bogdan razvan alexandru ioana andreea denisa teodora tomasz krystian
    dominik nikodem ksawery blazej lukasz michal pawel piotr wojtek oksana solomiia bohdan taras ostap nazar danylo mykyta
    tymofii matvii sviatoslav yaroslav veronika polina darina anastasiia yeva sofiia huda hiba rumaysa safiyyah maryam aaminah
    sumayyah hafsah zaynab ruqayyah musa eesa isa dawud sulayman yahya zakariya bilaal idris ilyaas huzaifa hudhayfah josiah
    jeremiah isaias nehemiah zechariah amos boaz gideon ephraim jericho cairo kairo kyrie kylo koa kash kashton kyson bryson
    grayson greyson jayson jaxson jaxton paxton weston easton colton holden brooks raelynn raelyn kaelyn jaelyn jocelyn ashlyn
    adalynn adelynn emersyn oaklyn oaklynn brynlee brinley kinlee paisleigh everleigh everly ansley ainsley harlow harlowe
    marlowe sutton collins palmer-rose braylen braylon jaylon jalen javion davion zavion tavion kymani amari omarion jamari
    jakari jahmir jahlil khalil kahlil kamari yesenia yaritza itzel citlali xiomara ximena jimena mayra marisol lupita chuy beto
    memo nacho paco pepe
    aniyah dajuan darnell darius demarcus deandre deshawn destiny ebony imani jaquan jada jamarcus jazmine jaylin kareem keisha kenya
    keyshawn kiara lakisha lashonda latasha latoya malia marquis marquise monique nia precious shaniqua shanice tamika tanesha terrell
    trayvon treyvon tyrese zaire
    ellie-mae lily-mae lilly-mae gracie-may mollie-mae ava-mae ella-mae olivia-rose amelia-rose isla-rose evie-mae poppy-mae
    ava-grace lily-grace summer-rose bobby-lee tommy-lee tyler-james riley-james alfie-jay mary-jane mary-kate anna-mae ellie-may`,
};
