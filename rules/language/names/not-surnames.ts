/** Words written with a capital or in capitals beside a name that are no surname of it. Folded. */
import { list } from '../text/patterns';

export const notSurnames: ReadonlySet<string> = new Set(
  list(`
    lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october
    november december noel paques toussaint christmas easter halloween
    bravo merci felicitations bonjour bonsoir salut coucou hello hi hey dear cher chere madame monsieur mme mr mrs ms miss m bon bonne joyeux happy congratulations
    congrats thanks well done the a an i we he she they you it my our his her your this that je j tu il elle on nous vous ils elles le la les un une des du de ce
    cette mon ma mes ton ta tes son sa ses notre nos votre vos et ou mais donc car ni or and but so if when where who what why how quand comment pourquoi qui que
    dans sur avec pour par chez sans sous apres avant hier demain aujourd'hui aujourd maintenant ici la-bas alors puis enfin voici voila c est sont etait a as ai
    maths math mathematiques francais anglais histoire geo geographie svt eps ses emc physique chimie techno technologie musique arts latin grec espagnol allemand
    english french spanish german science sciences biology chemistry physics history geography pe ict art music drama
    ulis segpa emi emc upe2a cdi cpe aesh avs ce1d ceb cess dnb bac brevet pap pai pps ppre ase mdph ent pronote cned cap bts bep lep nsi hggsp stmg sti2d dys tdah tsa hpi
    cp ce1 ce2 cm1 cm2 ps ms gs tps sec prim gcse sats send sen iep eal ehcp year y form grade class classe ks1 ks2 ks3 ks4 ok lol mdr ptdr omg wtf pfff rt dm pm am
    tv pc cd dvd usb wifi insta instagram snapchat snap tiktok youtube facebook whatsapp twitter discord twitch netflix zoom teams google minecraft fortnite roblox
    pokemon ne pas non oui yes no svp stp please sorry desole pardon ps nb rdv info infos urgent attention absent absente top super trop tres vraiment
    ecole college lycee school primary france belgique suisse quebec canada paris bruxelles london
    premium council voice union loan loans services support leader leaders ambassador ambassadors teacher id app tracker handbook planner hoodie hoodies trip
    cycle key stage harmos new great north south east west lake mount river island islands united
    fc om psg asse fcn losc ol rc ac tgv sncf edf
  `),
);
