/**
 * Names tell an age: nobody in a class is called Monique, and no colleague Timéo. What is given to both generations is in
 * neither list. Folded.
 */
import { list } from '../text/patterns';

const grownUps = new Set(
  list(`
    agnes alain alan alison allan amanda andre andy angela anita anne annick annie arnaud aurelie barbara barry beatrice becky benedicte benoit
    bernadette bernard bernie bev beverley bill bob brad brenda brian brigitte bruno carine carol carole catherine cathy cecile cedric celine
    chantal cheryl christelle christian christiane christine christophe claude claudine clive colette colin corinne craig cynthia cyril
    cyrille damien daniele danielle darren dave dawn deb debbie deborah debra delphine denis denise dennis derek diana diane didier dominique
    donna doreen doug edith eileen elaine elisabeth elodie emmanuelle eric estelle evelyne fabien fabienne fabrice fanny fatiha fiona florian
    francis franck francois francoise frank frederic frederique gaelle gary gavin genevieve geoff gerald geraldine gerard ghislaine gilbert gill
    gilles gillian ginette gisele glenda glenn gloria graham greg gregory guy heather helen herve hilary howard huguette ian irene isabelle jackie
    jacqueline jacques jane janet janice jean jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
    jean-paul jean-philippe jean-pierre jean-yves jeff jenny jerome jerry jill jim joanne jocelyne joel joelle josette josiane joyce
    judith judy julie julien karen karima karine kath kathleen kathy keith ken kenneth kerry larry laurence laurent lesley
    linda lionel liz lorraine luc ludovic lynn lynne magali magalie malcolm malika mandy marc marcel margaret marie-christine
    marie-claire marie-claude marie-france marie-helene marie-laure marie-noelle marie-pierre marie-therese marilyn marion mark martine
    maryse maureen melanie michel michele michelle mickael mike mireille monique muriel mylene nadege nadia nadine nancy nathalie neil nick nicola
    nicolas nicole nigel norbert norma norman odette odile olivier pam pamela pascal pascale pat patrice patricia patrick paula pauline peggy pete
    phil philippe phillip pierre-yves rachida randy ray raymond regine regis rene rhonda rick rob robert roger roland ron rosemary
    roy russell ruth sabine sabrina sally sandra sandrine sandy scott sebastien serge severine sharon sheila shirley simone solange sophie
    stacey stacy steph stephane stephanie stephen steve stewart stuart sue susan suzanne sylvain sylvie tammy teresa terry therese thierry tim
    todd tony tracey tracy trevor trish valerie vanessa veronique vicky virginie viviane walter wayne wendy xavier yvan yves yvette yvonne
  `),
);

const children = new Set(
  list(`
    aarush abdou abdoul abena aboubacar adele advait aine aisling alexis ama amara ambroise anaelle ananya anass anastasiia anatole andrei
    anika anna-rose annaelle anneke antek aoibhe aoibheann arjun artem arya aryan assiya aubin aubrielle augustine ava-mae awa ayman ayo
    azra bakary bertie bilel billy bintou bobby-lee bohdan boubacar brielle brooklynn brynn cade cadi camila caoilfhionn cara carys cash
    cassius celestine cerys chaima chaimae chanelle chantelle cheikh chidera chinedu ciara clementine clodagh colton courtney daithi dalton
    dante danylo daquan dara daria darina darnell dashawn deandre deja demarcus demba demi demi-leigh denisa diamond diego diya djeneba
    dmytro eabha ebuka efa eimear elia elin elio ella-rose ellie-mae eloane elya elyna emma-lou emmett emy-rose enea eoghan eoin ernest
    esmeralda esther everett ezekiel fatimata felix-antoine femi ffion fiachra fiadh fien filip fitzy fleur frankie gage garance gav georgie
    giselle gracie-mae grady grainne greyson gurpreet gustave hajar hamzah hania harleen harpreet haseeb hashim hawa honore hortense houda
    humaira iarlaith ibtissem ieuan ifeoma ikram ilies imad imani ioan ioana ionut iqra ishaan issam jada jade-emilie jaheim jakub jaquan
    jarne jasleen javier jay jayjay jaylon jeanne jeremiah jessie jorge jorja josephine josiah kacper kadiatou kaliyah kamel katie kavya
    kayleigh kelechi kelian kelly-ann kelyan kenzy keyonna kezia kiana kieron knox kofi kuba kulsum kwame kylan kyran lainey lamar lamine
    landry layne leano leonard leonore leontine lili-rose lily-mae lily-rose litzy lorcan lotte lou-anne lucien lucile ludivine lupe lyana
    lyanna lyna macsen maddox maelya maelyne maimouna maja maksym mali manav marcus-lee mariam mariama marie-lou marquis marwane maryam
    marylou mateo mateusz mathurin mauricette maverick maxou mayline meabh mihai milana moctar molly-mae mykyta mylan nadir naelle nafi
    naoise nasir nassim navjot nayah nayeli nayla nazar nesrine nikhil nils noalan noelie nohlan noor nourhane oceanne octave octavia odhran
    oksana olivier-alexis oliwia ondine oran oriane osian oskar oumy ousmane ozzy padraig paisley philomene pia polina pranav presley prune
    quincy rabia rachad raelynn ramon raph rapha raphaelle rashad rayhan razvan reagan redouane remi rhodri robbo roch rohan roise rokhaya
    romain romeo ronan rosa rose rukhsar rylan rylee sabri sadhbh samina sawyer sean sekou senan senne seppe seren seun seydou shaun shauna
    shay shayla sidonie simeon simran siobhan siofra sixte skyler sofiia sohan solomiia solveig somto souley stella sumaiya swanny syrine
    szymon tahmina tanner tanvi taras tasnim tatum teagan tegan temi teo tess tessa thalia thibaud thibault thibo tidiane titus tobi tomas
    tommo tommy-lee treyvon tyla tylian tyrell ulysse uzair veronika vihaan wafa wesley wiktor wiktoria wissam wout ximena xiomara yadira
    yahya yaretzi yaroslav yash yousra zaire zak zakariyya zariah zeke zelie zlata zoey zubair zuzanna
    aaliyah aarav aaron abdullah abigail adam addison adem agathe aidan aiden aisha aissatou alban aleena alexa alfie alicia alix alyssa amaya ambre
    amelia amelie amina aminata amine amir anais anas anaya angele aoife apolline archie ari aria arlo arsene arthur asher ashton assia aubrey
    augustin ava avery axel aya ayaan ayden aylin ayoub baptiste basile bella bilal blake bobby brandon braxton brayan brayden brianna brody brooklyn
    bryan caden caleb calie callie callum cameron camil candice caoimhe capucine carter casey cassandre cayden celestin charlie charly chase chidi
    chloe cian clarisse clea cleo cody cole coline come connor constance cooper corentin daisy dakota dalia darragh deshawn destiny devin devon dexter
    dina djibril dominic dwayne dylan easton eden edgar elea elena eli elias elif elijah elina eline eliott elisa eliza ella ellie elliot eloan eloise
    elouan elsa elsie emie emilia emily emma emmy enora enzo erin erwan esme esteban ethan eva evan evie ewen ezio ezra faith fares fatou fatoumata
    faustine felix finley finn fionn flavie flora freddie freya gabin gabriel gabriella gaspar gaspard genesis gianni giulia gracie hafsa hailey
    hallie hamza hana hanae haris harley harper harriet harrison harry harvey hassan hayden hazel hedi henry holly hudson hugo hunter ibraheem ibrahim
    ibrahima ilan ilian iliana ilyan ilyas ilyes imane imogen imran inaya ines isaac isabella isaiah isla ismael isra issa ivy iyad jace jack jackson
    jacob jade jaden jaiden jake jamal jamie jana jasmine jasper javon jawad jaxon jayce jayden jayla jaylen jenson jihane joey jonas jordan josh
    joshua josie jude jules juliette kaden kai kaina kais kaitlyn kaleb kameron kareem kayden kayla kaylee keira keisha kelya kendra kenza kenzo kevin
    khadija kian kiara kieran kilian killian kyle kylian kylie lacey lamia lana landon lassana layla lea leah leana leandro lena leni lenny leo leon
    leonie leopold levi lewis lexi liam libby lila lilia lilian lilou lily lina lincoln lino lisandro lise livia loan loane logan lois lola lorenzo
    loris lottie lou lou-ann louane loubna louie louis louisa louna luca lucas lucie lucy luka lukas luke luna lya lyam lydia lyla lylou mackenzie
    maddie madison maelie maelle maely maelys mahe maisie makayla malachi malak malia malik malo malone mamadou manel manon marceau margaux margot
    marius marley marwa marwan mason matheo mathias mathieu mathilde mathis mathys matilda matis matteo mattia max maxence maxime maya mayssa mckenzie
    megan mehdi meissa melina melissa melvin meriem mia micah mikayla mila milan miles milla millie milo mohammed mollie molly moussa muhammad mya
    myles myriam nabil nael nahel nahil nahla naila naim naomi nate nathan nathanael nelia nessa nevaeh ngozi niamh nina nino noa noah noam noan noe
    noeline noemie noham nolan nolhan nora norah nour oceane oisin olive oliver olivia ollie omar ombeline oscar oumar oumou owen pablo paige paloma
    paola parker peyton phoebe piper poppy preston priam priya quentin quinn rafael ranim raphael rayan rayane reece reggie reuben rhys riley robbie
    roman romane romy rory rosalie rosie rowan roxane ruby ryan ryder saanvi sacha safia salim salma salome samir samuel samy sana sandro saoirse
    sasha savannah scarlett sebastian shaima shaina shanice shirine siena sienna simao sirine sixtine skye skylar soan sofia sofiane soline sonny
    soren soukaina souleymane spencer summer suzon swan swann syed tadhg taina tamika tao tariq taylor teddy tesnim thais thea thelma theo theodore
    tia tiago tilly timeo timothe timothee titouan tiya toby travis trey trinity tristan ty tyler tyrese ugo umar vadim valentin valentine victoire
    wael walid wassim wiam willow wyatt xander yael yanis yasmine yassin yassine yoan younes youssef yusuf zac zach zachary zahra zain zainab zakaria
    zander zane zara zayd zayn zeynep zineb zion zoe zuri
  `),
);

/** Is it a name that only grown-ups bear, only children, or both? @param folded a given name */
export function generationOf(folded: string): 'grown-up' | 'child' | 'any' {
  if (grownUps.has(folded)) return 'grown-up';
  // "Molly-Mae", "Léa-Rose": as old as a Molly or a Léa.
  return children.has(folded) || children.has(folded.replace(/-.*/, '')) ? 'child' : 'any';
}
