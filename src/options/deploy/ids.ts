/** What browsers know Relis by. A test keeps these in step with the manifest (`wxt.config.ts`). */

/** From the public key in the manifest: the same in Chrome, Edge and every other Chromium. */
export const chromiumId = 'hdcniglmjcclmkpbjmlpbcadilicphmo';

export const firefoxId = 'relis@relis.example';

/** Where Chrome and Edge look for extensions of the Chrome Web Store. */
export const chromiumUpdateUrl = 'https://clients2.google.com/service/update2/crx';

/** Where Firefox finds the newest version of an add-on of its store. */
export const firefoxInstallUrl = `https://addons.mozilla.org/firefox/downloads/latest/${firefoxId}/latest.xpi`;
