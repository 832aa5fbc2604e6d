/**
 * What a page may be asked to do otherwise, in its address:
 *
 *   ?form      the box stands in a form under a one-line title, as in a forum; the form publishes when it is submitted
 *   ?keyup     Ctrl/Cmd+Enter publishes when it comes up, as on PeerTube
 *   ?offline   the first publication fails, as when the network is down; the message stays
 */
const asked = new URLSearchParams(location.search);

export const inForm: boolean = asked.has('form');
export const offlineAtFirst: boolean = asked.has('offline');

/** The event of the keyboard that publishes on this page. */
const publishingEvent = asked.has('keyup') ? 'keyup' : 'keydown';

/** Ctrl+Enter, or Cmd+Enter on a Mac. */
export const isPublishKey = (event: KeyboardEvent): boolean =>
  event.type === publishingEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey);
