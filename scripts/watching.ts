/** Relis takes a moment to stand on a site after it was loaded, or was given the site: pages opened before are not watched. */

/** Runs in the background of Relis and ends once new pages of the site are watched. */
export const untilWatching = (site = 'http://localhost/*'): string => `(async () => {
  const watched = async () => (await chrome.scripting.getRegisteredContentScripts()).some(({ matches }) => matches.includes('${site}'));
  while (!(await watched())) await new Promise((again) => setTimeout(again, 20));
})()`;
