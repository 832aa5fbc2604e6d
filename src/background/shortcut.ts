/** The shortcut that reaches what Relis says of the message: told to the frame that was last written in. */
import { type Browser, browser } from 'wxt/browser';
import { sendMessage } from '../messages/protocol';
import { tabReports } from '../storage/session';

/** As it is named in the manifest. */
const reachPanel = 'reach-panel';

/** Follows the shortcut. Where nobody has written there is no panel, and nothing happens. */
export function followShortcut(): void {
  browser.commands.onCommand.addListener(async (command: string, tab?: Browser.tabs.Tab) => {
    if (command !== reachPanel || tab?.id === undefined) return;
    const report = (await tabReports.getValue())[tab.id];
    // A page that has left its script behind does not answer.
    if (report) await sendMessage('reachPanel', undefined, { tabId: tab.id, frameId: report.frameId }).catch(() => {});
  });
}
