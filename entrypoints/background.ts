/** The background: which sites the sentry stands on, scripts injected on demand, the badge. It keeps no text. */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { allowValue } from '../src/background/allow';
import { forgetReport, markStalePages, showReport } from '../src/background/badge';
import { followManaged } from '../src/background/managed';
import { mayServe, photoFrameOpens } from '../src/background/photo-frames';
import { followShortcut } from '../src/background/shortcut';
import { enterOpenPages, filePickers, followSites, registerSentry } from '../src/background/sites';
import { checkCode, hasCode } from '../src/background/teacher-code';
import { onMessage } from '../src/messages/protocol';
import { isSentryMessage, wantLinter } from '../src/messages/sentry';
import { welcome } from '../src/pages/installed';
import { switchedOff } from '../src/storage/items';
import { moveOldSettings, watchSettings } from '../src/storage/settings';

/** Injects a script of ours into the very frame that asked for it. */
async function inject(
  file: ScriptPublicPath,
  sender: Browser.runtime.MessageSender,
  world: 'ISOLATED' | 'MAIN' = 'ISOLATED',
): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: [file],
    injectImmediately: true,
    world,
  });
}

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async (details) => {
    await registerSentry();
    const { origins = [] } = await browser.permissions.getAll();
    await markStalePages(origins);
    await welcome(details);
  });
  browser.runtime.onStartup.addListener(registerSentry);
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerSentry();
    await enterOpenPages(origins);
  });
  browser.permissions.onRemoved.addListener(registerSentry);
  void moveOldSettings();
  switchedOff.watch(followSites);
  watchSettings(followSites);
  followManaged();

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    if (!isSentryMessage(message, wantLinter)) return false;
    inject('/linter.js', sender).then(
      () => respond(true),
      () => respond(false),
    );
    return true;
  });
  onMessage('allowValue', ({ data }) => allowValue(data));
  onMessage('checkTeacherCode', ({ data }) => checkCode(data));
  onMessage('hasTeacherCode', () => hasCode());
  onMessage('wantEnglishNames', ({ sender }) => inject('/english-names.js', sender));
  onMessage('wantFilePickers', ({ sender }) => inject(filePickers, sender, 'MAIN'));
  onMessage('openPhotoFrame', ({ data, sender }) => photoFrameOpens(data, sender.tab?.id));
  onMessage('mayServe', ({ data, sender }) => mayServe(data, sender.tab?.id));
  onMessage('report', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await showReport(sender.tab.id, { ...data, frameId: sender.frameId ?? 0 });
  });
  followShortcut();
  // The other end of each page's lifeline: it only has to exist.
  browser.runtime.onConnect.addListener(() => {});
  browser.tabs.onRemoved.addListener(forgetReport);
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void forgetReport(tabId);
  });
});
