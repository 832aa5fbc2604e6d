/** Every network Relis has a file for, sorted. */
import { blogger } from './blogger';
import { bluesky } from './bluesky';
import { diaspora } from './diaspora';
import { discord } from './discord';
import { elk } from './elk';
import { facebook } from './facebook';
import { gnuSocial } from './gnu-social';
import { googleClassroom } from './google-classroom';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { mediawiki } from './mediawiki';
import { misskey } from './misskey';
import { moodle } from './moodle';
import type { Network } from './network';
import { peertube } from './peertube';
import { phanpy } from './phanpy';
import { pinterest } from './pinterest';
import { pixelfed } from './pixelfed';
import { reddit } from './reddit';
import { snapchat } from './snapchat';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { wordpress } from './wordpress';
import { x } from './x';
import { youtube } from './youtube';

export const networks: readonly Network[] = [
  blogger,
  bluesky,
  diaspora,
  discord,
  elk,
  facebook,
  gnuSocial,
  googleClassroom,
  instagram,
  linkedin,
  mastodon,
  mediawiki,
  misskey,
  moodle,
  peertube,
  phanpy,
  pinterest,
  pixelfed,
  reddit,
  snapchat,
  threads,
  tiktok,
  tumblr,
  wordpress,
  x,
  youtube,
];

/** Match patterns for the manifest: the hosts Relis may enter without being asked. */
export const namedHosts = (): string[] => networks.flatMap((network) => network.hosts).sort();
