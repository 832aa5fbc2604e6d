/**
 * SMS spelling and its full form, "short=full", written by hand. A missing accent or apostrophe is not SMS language, nor is
 * an accepted abbreviation (svp, stp, rdv, exo, asap), nor slang that is spelt in full (ouais, gonna).
 */

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split(/\s*[;\n]\s*/)
      .map((pair) => pair.split('=') as [string, string]),
  );
/** Forms that nobody writes for anything else, French. */
const sureFrench = table(`
slt=salut; ki=qui; ke=que; kel=quel; kelle=quelle; bjr=bonjour; bsr=bonsoir; tkt=ne t’inquiète pas; tqt=ne t’inquiète pas; inkiet=inquiète; inkiète=inquiète; wsh=salut; kikou=coucou; cc=coucou
mdr=haha; ptdr=haha; xptdr=haha; xd=haha; jpp=je n’en peux plus; jsp=je ne sais pas; osef=peu importe; askip=il paraît; tmtc=tu le sais bien; oklm=au calme; balek=peu importe
pk=pourquoi; pkoi=pourquoi; prk=pourquoi; pq=pourquoi; pourkoi=pourquoi; pcq=parce que; pcke=parce que; pck=parce que; psk=parce que; pasq=parce que; paske=parce que; parske=parce que; parcke=parce que
bcp=beaucoup; bcoup=beaucoup; bocou=beaucoup; bocoup=beaucoup; boku=beaucoup; dsl=désolé; dslé=désolé; jtm=je t’aime; jtd=je t’adore; jtadore=je t’adore; jtaime=je t’aime
tjr=toujours; tjrs=toujours; tjs=toujours; tjours=toujours; jms=jamais; jamé=jamais; jamè=jamais; jamai=jamais
ajd=aujourd’hui; auj=aujourd’hui; ojd=aujourd’hui; ojourdui=aujourd’hui; aujourdui=aujourd’hui; dmn=demain; 2main=demain; 2m1=demain; dem1=demain; a2m1=à demain; mtn=maintenant; mtnt=maintenant; mnt=maintenant; mtenant=maintenant; mintenant=maintenant
kan=quand; qd=quand; qand=quand; keske=qu’est-ce que; kesk=qu’est-ce que; keskil=qu’est-ce qu’il; kestu=qu’est-ce que tu; koi=quoi; kwa=quoi; kelk1=quelqu’un; kelkun=quelqu’un; qq1=quelqu’un; qqun=quelqu’un; kelke=quelques; kelkes=quelques; koman=comment; komen=comment; komment=comment; cmt=comment; cmnt=comment; cmb=combien; combi1=combien; eske=est-ce que; esk=est-ce que; esq=est-ce que; esske=est-ce que
chui=je suis; chuis=je suis; jsui=je suis; jsuis=je suis; jss=je suis; jvai=je vais; jvais=je vais; jvé=je vais; jveu=je veux; jveux=je veux; jvx=je veux; jpeu=je peux; jpeux=je peux; jpe=je peux; jcroi=je crois; jcrois=je crois; jsai=je sais; jsais=je sais; jsé=je sais; jfai=je fais; jfais=je fais; jdi=je dis; jdis=je dis; jlai=je l’ai; jpars=je pars; jpense=je pense; jcomprend=je comprends; jcomprends=je comprends; jvous=je vous; jte=je te; jme=je me; jle=je le; jla=je la; jdois=je dois; jregarde=je regarde; jreviens=je reviens; jmets=je mets
tro=trop; trô=trop; bi1=bien; b1=bien; bi1to=bientôt; biento=bientôt; ri1=rien; r1=rien; chak1=chacun; pt1=putain; ptn=putain; komme=comme; kom=comme
oci=aussi; ossi=aussi; osi=aussi; vrmt=vraiment; vrm=vraiment; vmt=vraiment; vrément=vraiment; vraimen=vraiment; grv=grave; srx=sérieux; trkl=tranquille; trkil=tranquille; trankil=tranquille; nrv=énervé; ptet=peut-être; ptetre=peut-être; ptete=peut-être; ptètre=peut-être; dak=d’accord; dacc=d’accord; dakor=d’accord; dacor=d’accord; frr=frère; frro=frère; mif=famille; bg=beau gosse; cpg=ce n’est pas grave
tte=toute; ttes=toutes; tts=tous; lgtps=longtemps; lgtemps=longtemps; lontan=longtemps; dpuis=depuis; dpui=depuis; dps=depuis; depui=depuis; avk=avec; avc=avec; aveck=avec; slmt=seulement; slm=seulement; selmt=seulement; pdt=pendant; pdnt=pendant; pndt=pendant
compri=compris; kompri=compris; fodré=faudrait; fodra=faudra; falé=fallait; vré=vrai; vrè=vrai; cki=c’est qui; ckoi=c’est quoi; cke=c’est que; cété=c’était; cetai=c’était; gété=j’étais; gt=j’étais; jété=j’étais; gfai=j’ai fait; gfait=j’ai fait; gvu=j’ai vu; gdit=j’ai dit; repd=réponds; bizou=bisous; bizous=bisous; bsx=bisous; bisx=bisous; a12c4=à un de ces quatre; koi2=quoi de; 2koi=de quoi; mwa=moi; twa=toi; mrc=merci; mrci=merci; kdo=cadeau; kdos=cadeaux; zik=musique; vazi=vas-y; vazy=vas-y; jvien=je viens; jviens=je viens; ékip=équipe; skil=ce qu’il; skon=ce qu’on; puiske=puisque; lorske=lorsque; paceke=parce que; tlm=tout le monde; tlmt=tellement; tlmnt=tellement; tellmt=tellement; msieu=monsieur; mossieu=monsieur; kestion=question; kelkechose=quelque chose; qqc=quelque chose; nimp=n’importe quoi; nimportekoi=n’importe quoi; ftg=tais-toi; sava=ça va; savapa=ça ne va pas; bvo=bravo; brv=bravo; 1pe=un peu; 1peu=un peu; xke=parce que; xq=parce que; toulmonde=tout le monde; pskil=parce qu’il; jtrouve=je trouve; jconnais=je connais; jrentre=je rentre; jmange=je mange
`);
/** Forms that nobody writes for anything else, English. */
const sureEnglish = table(`
idk=I don’t know; omg=oh my; omds=oh my; lol=haha; lolz=haha; lool=haha; lmao=haha; lmfao=haha; rofl=haha; brb=be right back; smh=oh dear; tbh=to be honest; ngl=to be honest; icl=to be honest; ikr=I know; nvm=never mind; wyd=what are you doing; wbu=what about you; hbu=how about you; hru=how are you; ily=I love you; ilysm=I love you; wtf=what; wth=what; istg=I swear; ttyl=talk to you later; gtg=have to go; g2g=have to go; dw=don’t worry; lmk=let me know; tysm=thank you so much; wdym=what do you mean
thx=thanks; thnx=thanks; thanx=thanks; tnx=thanks; tks=thanks; plz=please; pls=please; plss=please; plzz=please; plse=please; ppl=people; abt=about; cuz=because; coz=because; bcuz=because; bcz=because; becuz=because; bcos=because; becos=because; tho=though; wat=what; wut=what; wot=what; luv=love; nite=night; tonite=tonight; 2nite=tonight; 2day=today; 2moro=tomorrow; 2morrow=tomorrow; 2mrw=tomorrow; tmrw=tomorrow; tmr=tomorrow; tmw=tomorrow; 4ever=forever; 4eva=forever; 4u=for you; 4me=for me; 2u=to you; gr8=great; gr8t=great; l8r=later; l8=late; m8=mate; m8s=mates; b4=before; w8=wait; h8=hate; h8s=hates; str8=straight; 2gether=together; 2getha=together; sum1=someone; any1=anyone; every1=everyone; some1=someone; ne1=anyone; u=you; ur=your; urs=yours; urself=yourself; ure=you’re; cya=see you; cu=see you
gd=good; hmwk=homework; hwk=homework; sry=sorry; srry=sorry; soz=sorry; srsly=seriously; congratz=congratulations; grats=congratulations; dnt=don’t; wiv=with; wif=with; skool=school; skl=school; hav=have; gona=going to; wana=want to; yh=yes; yhh=yes; nuffin=nothing; sumthin=something; sumfin=something; evry=every; evryone=everyone; rly=really; rlly=really; txt=text; bday=birthday; prolly=probably; tchr=teacher; teecher=teacher; ryt=right; nxt=next; wknd=weekend; bck=back; tht=that; ths=this; wht=what; wud=would; cud=could; shud=should; wudnt=wouldn’t; cudnt=couldn’t; ma8=mate; kewl=cool; gudnite=good night; gud=good; gudluck=good luck; ty=thank you; yw=you’re welcome; jk=just kidding; ffs=oh dear
`);
/** Words in other company, French: two side by side, or one beside a sure one. */
const doubtfulFrench = table(`
c=c’est; g=j’ai; t=tu es; sa=ça; pa=pas; bo=beau; ds=dans; ac=avec; pr=pour; mm=même; nn=non; tt=tout; ts=tous; ns=nous; vs=vous; ct=c’était; ui=oui; oé=ouais; oue=ouais; mé=mais; mè=mais; é=et; po=pas; u=eu; r=are; 2=de; fé=fait; fè=fait; fo=faut; vou=vous; nou=nous; sé=sais; sè=sais; tps=temps; att=attends; rep=réponds; qq=quelques; q=que; k=que; d=des; lé=les; dé=des; dè=des; vener=énervé; mai=mais; ete=été; pi=puis; pui=puis; comp=comprends
`);
/** Words in other company, English. */
const doubtfulEnglish = table(`
r=are; 4=for; 2=to; n=and; b=be; c=see; k=OK; kk=OK; y=why; bc=because; rn=right now; da=the; dis=this; dem=them; dey=they; np=no problem; fr=really; dont=don’t; jus=just; gonna=going to; comin=coming; nothin=nothing; yr=your
`);
/** In one of these, on its own, there is no doubt. */
export const isSure = (word: string): boolean => sureFrench.has(word) || sureEnglish.has(word) || stretched.test(word);
/** Laughter drawn out: "mdrrr", "ptdrrr", "looool", "hahahaha" is none. */
const stretched = /^(?:x?p?t?mdr+|x?ptdr+|lo{2,}l|jpp{2,}|pl[sz]{2,}|tr[oô]{2,}|sl+t+|omg+|lma+o+|ye+s+h)$/;
export const isDoubtful = (word: string, language: 'fr' | 'en'): boolean =>
  (language === 'fr' ? doubtfulFrench : doubtfulEnglish).has(word);
/** The word in full, in the language of the post first. */
export function inFull(word: string, language: 'fr' | 'en'): string | undefined {
  const [first, second] = language === 'fr' ? [sureFrench, sureEnglish] : [sureEnglish, sureFrench];
  const doubtful = language === 'fr' ? doubtfulFrench : doubtfulEnglish;
  return first.get(word) ?? doubtful.get(word) ?? second.get(word) ?? (stretched.test(word) ? 'haha' : undefined);
}
