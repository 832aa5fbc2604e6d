/** English SMS spellings, folded, and what they stand for. */
import { type InContext, type Lexicon, spellings } from './lexicon';

const letters = `
  idk I don't know; idc I don't mind; ikr I know; tbh to be honest; tbf to be fair; ngl honestly; btw by the way; imo in my opinion; imho in my opinion; omw on my way; otw on the way
  nvm never mind; brb back soon; gtg I have to go; g2g I have to go; ttyl talk to you later; hmu contact me; lmk let me know; wyd what are you doing; wbu what about you; hbu how about you
  wdym what do you mean; wym what do you mean; hru how are you; jk just joking; jks just joking; ily I love you; ilysm I love you so much; ilu I love you; tysm thank you so much; tyvm thank you very much
  ofc of course; smh; ffs; istg honestly; iykyk; irl in real life; fyp; afaik as far as I know; iirc if I remember rightly; dw don't worry; bbl back later; cba can't be bothered; nm not much; idm I don't mind
  thx thanks; thnx thanks; thanx thanks; tnx thanks; thnks thanks; thks thanks; plz please; pls please; plse please; ppl people; pple people; tmrw tomorrow; tmr tomorrow; tmrow tomorrow; tmw tomorrow; tmoz tomorrow
  abt about; bcuz because; becuz because; bcz because; cuz because; coz because; cus because; bcos because; becoz because; bday birthday; hmwk homework; hwk homework; rly really; rlly really; srsly seriously; srs serious
  sry sorry; srry sorry; soz sorry; vry very; obvs obviously; deffo definitely; defo definitely; prolly probably; dnt don't; wnt want; cnt can't; jst just; nxt next; wld would; cld could; shld should
  hve have; hv have; wiv with; wid with; wif with; frm from; skl school; cya see you; wknd weekend; msgs messages; evry every; evry1 everyone; lyk like; yh yes; yhh yes; kk all right; gn good night; ty thank you; np no problem
`;

const sounds = `
  wat what; wot what; wut what; wats what's; wots what's; dat that; dats that's; luv love; luvs loves; luvd loved; gud good; skool school; kool cool; kewl cool; hav have; wuz was; tho though; gurl girl; gurls girls; boi boy; boyz boys
  gurlz girls; gr8 great; gr8est greatest; m8 mate; m8s mates; l8 late; l8r later; w8 wait; w8ing waiting; h8 hate; h8s hates; h8rs haters; b4 before; str8 straight; d8 date; 2day today
  2moro tomorrow; 2morrow tomorrow; 2mrw tomorrow; 2moz tomorrow; 2nite tonight; 2night tonight; 2gether together; 2getha together; 2u to you; 4u for you; 4ever forever; 4eva forever; 4got forgot; 4me for me
  any1 anyone; some1 someone; sum1 someone; every1 everyone; evry1 everyone; ne1 anyone; cu see you; cul8r see you later; congratz congratulations; wassup hello; wazzup hello; xcited excited; xcellent excellent
  shud should; cud could; wud would; wudnt wouldn't; wen when; tht that; thts that's; bcause because
  icl to be honest; tks thanks; becos because; tonite tonight; gr8t great; urs yours; urself yourself; ure you're; grats congratulations; gona going to; wana want to; nuffin nothing
  sumthin something; sumfin something; evryone everyone; tchr teacher; teecher teacher; ryt right; bck back; ths this; wht what; cudnt couldn't; ma8 mate; gudnite good night
  gudluck good luck; yw you're welcome
`;

/** What a letter is the name of: "a U", "group C", "vitamin B". */
const thing =
  /^(?:a|an|the|vitamin|plan|year|group|class|set|section|part|option|grade|unit|question|[abd-mo-qstv-z]|[13-9]|\d\d+|block|hepatitis|type|number|room|variable|letter|value|form|shape|level|team|letters|key)$/;

/** Each alternative is "words before" then "words after". */
const pairs = (...alternatives: readonly (readonly [before: string, after: string])[]): RegExp => {
  const either = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;
  return new RegExp(`^(?:${alternatives.map(([before, after]) => `${either(before)} ${either(after)}`).join('|')})$`);
};
const deeds = 'be do go see come say know ask tell make eat learn find meet wear bring hear stay leave b c';

const inContext: readonly (readonly [string, InContext])[] = [
  ['u', { plain: 'you', notBefore: thing, notNext: /^(?:turn|shape|shaped|bend|value|boat|is|was|for)$/ }],
  ['ur', { plain: 'your', notNext: /^(?:was|in|of)$/ }],
  [
    'r',
    {
      plain: 'are',
      next: /^(?:u|you|we|they|ur|ya|my|these|those|your|so|not|all|very|here|there|too)$/,
      before: /^(?:u|you|we|they|how|what|wat|where|these|who|ppl|guys)$/,
      notBefore: thing,
    },
  ],
  [
    'b',
    {
      plain: 'be',
      pair: pairs([
        'gonna will 2 can wont to should shud must ll cant',
        'there here late so ok fun ready my gr8 great good like back on in',
      ]),
    },
  ],
  ['c', { plain: 'see', next: /^(?:u|ya|you)$/ }],
  ['y', { plain: 'why', next: /^(?:u|r|do|does|is|are|did|cant|not)$/, weak: true }],
  ['n', { plain: 'and', weak: true }],
  ['k', { plain: 'OK', weak: true }],
  [
    'bc',
    {
      plain: 'because',
      notBefore: /^(?:\d+|the|in|year|years|century|vancouver|columbia|about|circa|around)$/,
      next: /^(?:i|it|its|we|he|she|they|u|you|my|the|there|of|im|ur|our)$/,
    },
  ],
  ['rn', { plain: 'right now', notBefore: /^(?:the|an?|our|school)$/, weak: true }],
  ['fr', { plain: 'really', weak: true }],
  [
    '2',
    {
      plain: 'to',
      pair: pairs(
        [
          'want wants wanted need needs needed got gotta have has had try trying like love used able ready how what wat happy nice r easy hard time allowed supposed',
          deeds,
        ],
        [
          'going goin go went gone come coming back welcome next listen listening talk talking up said luck lets',
          `${deeds} the me my u ur our us him her them all this that school skool a it every1 everyone`,
        ],
        ['its s is was r are way im far so', 'late much good many cute cool funny hard easy hot cold long short'],
      ),
    },
  ],
  [
    '4',
    {
      plain: 'for',
      pair: pairs([
        'thanks thank thx ty thnx waiting wait w8 ready looking asking ask luck good voting vote do did done made it u present revise up help work go sorry lunch dinner tea pay sponsor money homework hw test',
        'the u me my us our this ever real sure him her them all that now a ur da it every1 everyone tmrw tomorrow 2moro maths science history english lunch dinner school coming being',
      ]),
    },
  ],
];

/** English spellings. "ASAP", "FYI", "RSVP", "w/c", "gonna" are accepted. */
export const english: Lexicon = {
  sure: spellings(letters + sounds),
  weak: spellings(`
    cos because; da the; dis this; dem them; nite night; msg message; txt text; gd good; v very; hw homework; gg well done; sup hello; bff best friend; bffs best friends; ya you; gm good morning; probs probably; lil little; nd and; thru through
    obv obviously; def definitely; bk back; wk week; ik I know; cn can
  `),
  inContext: new Map(inContext),
};
