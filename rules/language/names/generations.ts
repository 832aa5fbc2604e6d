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
  return children.has(folded) ? 'child' : 'any';
}
