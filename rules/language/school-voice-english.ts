/** How one speaks for the school in English, as patterns over folded text. */
import { any } from './date-words';
import { type Form, form } from './school-forms';
import { institution, ourSchool, school, speaker } from './school-mentions';
import { headEnglish } from './school-words';

const gap = '[^.!?;\\n]';
const officer = `(?:${institution}(?:'s|s')? )?(?:official |unofficial )?(?:spokes[- ]?(?:person|man|woman|people|persons)|mouthpiece|press (?:officer?|contact|office)|(?:communications?|comms|media) (?:officer|lead|manager|director|person))`;
const alone = `(?:${institution}(?:'s|s')? )?(?:official |unofficial )?(?:spokes[- ]?(?:person|man|woman|people|persons)|mouthpiece|press (?:officer|contact|office))`;
/** A spokesperson of somebody else. */
const elsewhere = `(?! (?:for|of|in) (?!${school}))`;
const states = any(
  '(?:denies|declares|states|condemns|rejects|refutes|disputes|opposes|repudiates|denounces|deplores|protests|endorses|disowns|disavows|objects|insists)(?! (?:its|their|in the|that lunch))',
  "(?:will not|won't|shall not) (?:be (?:commenting|making|taking|blamed|responding|answering)|comment|tolerate|accept|respond|apologi[sz]e|change|answer|negotiate|discuss|back down)|will never (?:accept|tolerate|agree|allow|apologi[sz]e|support|condone|negotiate)",
  "apologi[sz]es?(?! to (?:us|me))|(?:does not|doesn't|do not|don't|cannot) (?:accept|condone|endorse|support|approve|agree|comment|negotiate|tolerate|recogni[sz]e|share)",
  '(?:wishes|would like|wants|wish) to (?:state|make (?:it )?clear|clarify|deny|set the record|apologi[sz]e|reassure|distance|express|reiterate|confirm|announce)',
  '(?:categorically|strongly|firmly|hereby|unreservedly|unequivocally|officially|formally|flatly|utterly|vehemently) (?!opened?\\b|closed?\\b|started?\\b|starts\\b)\\w+',
  'takes (?:no|the|full|all|sole) (?:position|view|responsibility|blame)|regrets (?:that|any|the)|has no comment|reserves the right|stands? (?:with|by|behind|firm|against)|accepts (?:full|no) responsibility|distances itself|makes no apolog\\w+|owes (?:nobody|no one)',
  'has never (?:said|planned|intended|agreed|promised|asked|authori[sz]ed|accepted|considered|tolerated)|did not (?:authori[sz]e|approve)|speaks through|is speaking',
);
const believes =
  '(?:believes?(?! in outdoor)|stands (?:by|against|with)|confirms|announces|refuses|thinks|endorses|demands|maintains|supports (?!the|our|your|red)|feels (?:that|strongly|it)|is committed to (?!excellence|every)|has (?:decided|chosen|resolved) (?:to|that))';
const speak =
  '(?:speak(?:ing)?|talk(?:ing)?|answer(?:ing)?|repl(?:y|ying)|respond(?:ing)?|post(?:ing)?|tweet(?:ing)?|writ(?:e|ing)|act(?:ing)?|comment(?:ing)?|communicat(?:e|ing)|apologi[sz](?:e|ing))';
const position =
  '(?:position|stance|stand|line|response|answer|reply|statement|word|view|verdict|announcement|message|voice|comment|version|viewpoint)';
const whose = `${institution}(?:'s|s'|s|')?`;

/** The forms of speaking for the school, English. */
export const englishForms: readonly Form[] = [
  form(
    'self',
    `(?:i am|i'm|im|i was|been|being|appointed|named|elected|nominated|nominated to be|chosen as|your|we are|we're|call me|consider (?:me|us)|(?:appointed|named|made|elected) me)(?: (?:now|officially|just|the|an?|your|our|new|appointed|named|elected|basically|as|here as|to be))* (?:${alone}|${officer} (?:for|of|at) ${school})(?: (?:for|of|at) ${school})?${elsewhere}`,
  ),
  form(
    'role',
    `(?:as|in my (?:role|capacity) as|acting as)(?: (?:the|an?|your|our|new))? (?:${alone}(?<!spokespersons|spokespeople)|${officer} (?:for|of|at) ${school})(?: (?:for|of|at) ${school})?${elsewhere}`,
  ),
  form('self', `(?<!\\b(?:the|a|an|this|that|no|by|which|our|their|its|his|her|any|is|new|for) )${officer} (?:for|of) ${school}`),
  form('role', `(?:on|in) behalf (?:of|on) (?:[\\w']+ ){0,3}?${school}|on (?:the )?${school}(?:'s|s'|s|') behalf`),
  form('role', `in the name of ${school}(?: and (?:its|the|our) \\w+)?|in ${school}(?:'s|s|') name`),
  form(
    'role',
    `(?:i'm |i am |we're |we are |i |we |let me |allow me to |here to |also )?(?:here )?${speak}(?: (?:this|that|here|officially|today|out|in an official capacity|in this matter))* for ${school}`,
  ),
  form(
    'role',
    `(?:whom|which|that|whose|who) (?:i|we) (?:speak for|represent|answer for)|for (?:whom|which) (?:i|we) speak|(?:and )?i (?:speak|answer) for it`,
  ),
  form(
    'role',
    `as (?:an?|the|your )?(?: ?)?(?:official |appointed )?(?:representative|voice|rep|ambassador) (?:of|for) ${school}|(?:i|we) (?:officially |formally )?represent ${school}(?! (?:in|at) (?:the |a |an )?(?!this|all|here))(?! (?:in the|for)\\b)|(?:here )?(?:officially |formally )?representing ${school}(?!${gap}{0,20} (?:at|in) the)(?=${gap}{0,30}(?:here|thread|so |,|and |$))`,
  ),
  form(
    'self',
    `(?:i am|i'm|im|this is|we are|we're|consider (?:me|us|this)|as|call me) (?:the )?(?:official |unofficial )?(?:voice|mouthpiece|press office|word|face|spokes\\w+) (?:of|for|from) ${school}`,
  ),
  form(
    'role',
    `(?:authori[sz]ed|asked|appointed|cleared|instructed|told|nominated|chosen|elected|entitled|empowered|green light|permission|mandate|blessing) (?:by (?:${school}|${headEnglish}) |from (?:${school}|${headEnglish}) )?to (?:speak|talk|answer|comment|reply|respond|post|write|share|announce|tell you|say)(?:${gap}{0,25}? (?:for|on behalf of) ${school}|${gap}{0,20}?${institution}(?:'s|') (?:official )?${position})`,
  ),
  form(
    'role',
    `(?:${headEnglish}|${school})(?: has| have|'s)? (?:asked|authori[sz]ed|told|instructed|cleared|appointed|chosen|nominated) (?:me|us) to (?:speak|answer|comment|reply|respond|represent|announce|apologi[sz]e|make it clear|let you (?:all )?know|tell (?:you|everyone)|clarify|correct|be (?:its|the) voice)`,
  ),
  form('role', `in an official capacity for ${school}|in (?:my|an) official capacity`),
  form('role', `(?:you can |feel free to |please )?quote me (?:for|as) ${school}`),
  form(
    'role',
    `(?:my|these|this|our|every|everything i|what i|all i) (?:[\\w ]{1,20} )?(?:words?|posts?|account|page|message|tweets?|say|write|post here|views|thread) ?(?:here |on here )?(?:is|are|carry|carries|binds?|represents?|reflects?|speaks? for|counts? as|has|have)(?: (?:the|full|whole|entire|weight|of|backing|support|own|official|position|word|that|what|also|always))* ${school}(?:'s own word|'s (?:official )?${position})?`,
  ),
  form('role', `what (?:i|we) (?:say|write|post)(?: here| on here)? is what ${school} (?:says|thinks|believes)`),
  form(
    'verdict',
    `(?:take|treat|consider|regard|read|accept) (?:this|it|that|my|the following)(?: (?:post|message|tweet|thread|as|to be|being|reply))* (?:(?:${whose}|the|an?) )?(?:(?:official|formal|final) )?${position}(?: (?:of|from|by) ${school})?`,
  ),
  form(
    'verdict',
    `(?:i've been asked to share )?${whose} (?:(?:official|formal|final|considered|clear|firm) )*${position}(?: is| are| on [^.!?\\n]{1,25}?(?: is|:)| remains| hasn't| has not| ?:|,)|${whose} official ${position}|(?:view|position|opinion|belief|stance) of ${speaker}(?= (?:is|that))`,
  ),
  form(
    'verdict',
    `official (?:${position}|answer|position)s? (?:from|of|by|for|at|on behalf of) ${school}|${position} (?:from|by|on behalf of) ${school}(?:[ ,]*(?:via|through|by way of) (?:me|us|yours truly))? ?:|message from ${school},? (?:via|through) (?:me|us)`,
  ),
  form(
    'verdict',
    `(?:is|are|this is|it's|\\()?(?:officially|formally) (?:approved|endorsed|backed|sanctioned|authori[sz]ed|supported|certified) by ${school}`,
  ),
  form(
    'verdict',
    `we,? (?:the )?(?:teaching ?staff|educators|${school})(?! love| are all tired)(?:,? (?:of|at|from|here at) (?:${school}|[\\w'. -]{1,30}?))?,? (?:hereby |all |strongly |firmly |wholeheartedly |categorically )?(?:declare|state|deny|condemn|demand|believe|object|reject|wish|stand|refuse|support|oppose|apologi[sz]e|regret|call|endorse|insist|will not|won't|do not|don't|are (?:outraged|appalled|united|sorry|shocked|committed|deeply))`,
  ),
  form(
    'verdict',
    `(?:we|us) (?:at|from|of|here at) ${school},? (?:are|hereby|strongly|firmly|all|will|do not|don't|cannot|can't|believe|condemn|reject|deny|refuse|stand|support|demand|apologi[sz]e|declare|oppose)(?! (?:having|planning|making|baking|doing|learning|reading|off|going|closed|open|back|looking))`,
  ),
  form(
    'verdict',
    `${school} (?:of|at|from) (?:${school}|[\\w' -]{1,25}) (?:categorically|firmly|strongly|unanimously|formally|officially|hereby) \\w+`,
  ),
  form('verdict', `${speaker} ${states}`),
  form('verdict', `${speaker}${gap}{0,60}?(?:through|via) (?:me|us|this account|my account|yours truly)`),
  form(
    'verdict',
    `${speaker} (?:has (?:decided|chosen|spoken|ruled)|announces|confirms|is|will|have)${gap}{0,40}(?:\\b(?:we|i)(?: are|'re| am|'m)? (?:announc|proud to announce|authori|telling|officially|can officially|say so officially|breaking|confirm)\\w*)`,
  ),
  form('verdict', `officially,?(?: and)?(?: on the record)? (?:for|from) ${school}|on the record for ${school}`),
  form('verdict', `${ourSchool} (?:officially |firmly |fully )?${believes}`, false),
  form(
    'self',
    `(?:i'm|i am|we're|we are|meet) the (?:one|person|guy|woman|man) who (?:speaks?|talks?|answers?|replies) for ${school}`,
  ),
  form('self', `i'm (?:its|their) voice|new spokes\\w+ (?:for|of) ${school}|spokes\\w+ of ${school}`),
  form(
    'verdict',
    `you(?:'re| are) hearing (?:it|this) (?:straight |directly )?from ${speaker}|comes? (?:straight|directly|right) from ${speaker}`,
  ),
  form(
    'role',
    `(?:i|we)(?:'ve got| have(?: got)?|'ve) (?:${school}|${headEnglish})(?:'s|'|s) (?:full )?(?:authority|blessing|permission|mandate|backing|approval|go-ahead) to (?:speak|tell|say|announce|answer|reply|deny|post|confirm)`,
  ),
  form(
    'role',
    `(?:${headEnglish}|${school})(?: has| have|'s)? (?:asked|authori[sz]ed|told|instructed|cleared|charged|mandated) (?:me|us) to (?:put|state|deny|confirm|say|share|set|reassure|inform|issue|speak)`,
  ),
  form('verdict', `(?:speaking|i speak),? as (?:a |one |your )?${institution}`),
  form('verdict', `we as (?:a|the) (?:${school}|whole school)`),
  form(
    'verdict',
    `${speaker} (?:wants? (?:you|everyone|it|people|parents) to (?:know|be known|understand)|wish(?:es)? (?:you|it|everyone) to (?:know|be known|understand)|is (?:adamant|outraged|appalled|unequivocal|categorical|deeply sorry)|stands? (?:firm|united)|(?:is|will be) suing|speaks? with one voice)`,
  ),
  form('role', `(?:apologi[sz]e|vouch|declare|confirm)(?: here)? for (?:the whole of )?${institution}`),
  form(
    'verdict',
    `(?:the following|this|this post|this message|this thread|my (?:opinions|views|posts|words)(?: here)?) (?:represents?|reflects?|expresses|are|is) (?:the (?:views?|position|opinions?|voice) of |those of )${school}`,
  ),
  form('verdict', `this is ${school} (?:speaking|talking|writing|replying|calling)`),
  form('verdict', `(?:signed|sincerely|regards|yours)(?: faithfully| truly)?,? (?:on behalf of )?(?:all (?:at|of) )?${school}`),
  form(
    'verdict',
    `(?:official (?:warning|reaction|policy|apology|notice|denial|view|policy (?:at|of))|press release|official policy) (?:from|of|by|at) ${school}`,
  ),
  form(
    'role',
    `(?:as|in my (?:role|capacity|job) as) (?:the )?(?:head|director|officer|manager) of (?:communications?|comms|media|press)(?: relations)? (?:for|at|of) ${school}`,
  ),
  form('role', `in (?:my|an) official (?:capacity|role) (?:at|for|with) ${school}`),
  form(
    'verdict',
    `we,? (?:the )?(?:students|pupils|parents) and ${school}(?: of ${school})?,? (?:hereby )?(?:declare|demand|reject|refuse|condemn)`,
  ),
];
