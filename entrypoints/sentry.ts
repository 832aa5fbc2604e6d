/**
 * The sentry: a few kilobytes at document_start on the sites where Relis is on. It notices a compose box, asks for the
 * linter on first focus, and holds a publication that comes before the linter does.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchArrivals } from '../src/composer/arrivals';
import { gateOf, openGate } from '../src/composer/gate';
import { Guard } from '../src/composer/guard';
import { isPartOfPage } from '../src/composer/tree';
import { isAlive } from '../src/messages/alive';
import { areYouThere, isSentryMessage, leave, wantLinter } from '../src/messages/sentry';

export default defineUnlistedScript(() => {
  if (gateOf() || isPartOfPage(window)) return;
  const gate = openGate();
  const guard = new Guard(gate, {
    async wantLinter() {
      if ((await browser.runtime.sendMessage(wantLinter)) !== true) throw new Error('The linter cannot be injected here');
    },
    alive: isAlive,
  });
  watchArrivals(gate, (arrival) => {
    if (gate.orders) gate.orders.attached(arrival);
    else {
      gate.arrivals.push(arrival);
      guard.ask();
    }
  });
  const answer = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): void => {
    if (isSentryMessage(message, areYouThere)) respond(true);
    if (isSentryMessage(message, leave)) gate.retire();
  };
  browser.runtime.onMessage.addListener(answer);
  gate.retired.addEventListener('abort', () => isAlive() && browser.runtime.onMessage.removeListener(answer));
});
