/** What links are made of when they hide something: hosts, endings of files, names that are imitated. */
import { anyOf, list } from '../text/patterns';

/** Hosts that make any address short: nobody sees where the link goes. Those that serve one site only are left out. */
export const shorteners: ReadonlySet<string> = new Set(
  list(`
    bit.ly bitly.com j.mp tinyurl.com tiny.cc tiny.one t.co goo.gl ow.ly owl.li is.gd v.gd cutt.ly rb.gy t.ly shorturl.at shorturl.com
    buff.ly dlvr.it ift.tt lnkd.in trib.al rebrand.ly bl.ink short.io shorte.st sh.st adf.ly ouo.io bc.vc soo.gd s.id n9.cl u.to surl.li
    clck.ru vk.cc v.ht b.link tny.im qrco.de l.ead.me 1url.com snip.ly po.st x.co tr.im chilp.it gg.gg acortar.link hyperurl.co kutt.it
    dub.sh urlz.fr urlr.me lc.cx u.nu lstu.fr huit.re frama.link link.infini.fr s.42l.fr minu.me mcaf.ee 2no.co zpr.io bityl.co tinu.be
    shrtco.de rotf.lol shorten.so kurl.ru lnk.to smarturl.it bit.do mdr.lol vu.fr up2sha.re cli.gs budurl.com su.pr yourls.org t2m.io
  `),
);

/** Short names of one well-known site: where they lead is known. */
export const ownShort: ReadonlySet<string> = new Set(
  list('g.co fb.me m.me t.me wa.me wp.me pin.it redd.it amzn.to amzn.eu aka.ms apple.co flic.kr db.tt bbc.in lc.fr x.com'),
);

/** What a browser saves and a reader then opens. */
export const fileKinds: Readonly<Record<'program' | 'archive' | 'media', RegExp>> = {
  program: new RegExp(
    `\\.${anyOf(list('exe msi dmg pkg apk xapk ipa bat cmd com scr jar vbs ps1 sh deb rpm appimage iso img crx xpi bin docm xlsm pptm lnk reg swf'))}$`,
  ),
  archive: new RegExp(`\\.${anyOf(list('zip rar 7z tar gz tgz bz2 xz cab torrent z arj ace lzh'))}$`),
  media: new RegExp(
    `\\.${anyOf(list('mp3 mp4 m4a m4v m4b wav wave flac ogg oga ogv opus aac wma avi mkv mov wmv webm mpg mpeg flv 3gp aiff mid midi ts vob'))}$`,
  ),
};

/** Addresses that save a file instead of showing a page. */
export const download = /[?&](?:dl=1|export=download|download=(?:1|true)|force_download=\w+)(?:&|$)/;

/** Sites whose look is imitated to steal accounts. Seven letters or more: a letter added or forgotten is an imitation too. */
export const imitated: readonly string[] = list(`
  google youtube facebook instagram snapchat tiktok whatsapp twitter linkedin pinterest discord paypal amazon microsoft netflix spotify
  apple icloud roblox fortnite minecraft playstation nintendo steamcommunity telegram wikipedia dropbox office365 outlook gmail hotmail
  pronote ecoledirecte smartschool educonnect monlycee kahoot padlet genially duolingo parcoursup leboncoin vinted laposte colissimo
  chronopost mondialrelay impots ameli creditagricole bnpparibas societegenerale boursorama belfius bpost proximus itsme postfinance
  desjardins canadapost royalmail barclays natwest lloyds hsbc santander airbnb booking ebay alibaba
`);

/** What such sites promise or ask for, in the name of the host. */
export const bait =
  /(?:^|[.-])(?:secur\w*|verif\w*|login|log-in|signin|sign-in|connexion|connect|compte|comptes|account|accounts|abonnement|support|gratuit|cadeaux?|gifts?|promo|bonus|help|service-client|update|free|concours|winner|gagnant|confirm\w*|paiement|payment|remboursement|refund|auth|identification|password|recovery|prize)(?:[.-]|$)/;
