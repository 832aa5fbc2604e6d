/**
 * How a page looks to people who have set their system otherwise, and what axe-core finds in it then.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** `forced`: the system's own colours. */
export type Look = 'light' | 'dark' | 'forced';

/**
 * Makes the style sheets of a page, those in shadow roots too, take a look for the system's: the driver of Firefox cannot set
 * the system, nor give it colours of its own. Runs in the page.
 */
export function pretend(look: Look): void {
  const trees = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const rules = trees.flatMap(({ styleSheets }) => [...styleSheets].flatMap(({ cssRules }) => [...cssRules]));
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule)) continue;
    // What it asked for, before it was told.
    const told = rule as CSSMediaRule & { asked?: string };
    told.asked ??= rule.media.mediaText;
    if (told.asked.includes('prefers-color-scheme: dark')) rule.media.mediaText = look === 'dark' ? 'all' : 'not all';
  }
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[];
}

/** Runs a script in a page; its value comes back. */
export type Run = (script: string) => Promise<unknown>;

/**
 * What axe-core finds in a page, shadow roots that are open included.
 * @param what everything, or only what colours can change
 */
export async function violations(run: Run, what: 'all' | 'colours'): Promise<string[]> {
  if ((await run('typeof axe')) === 'undefined') await run(axe);
  // Nothing of a page's style comes into ours: Firefox writes that out property by property, the spacing of letters too.
  // What can be pressed is 24 pixels wide and high, or stands that far from the rest.
  const rules = { 'avoid-inline-spacing': { enabled: false }, 'target-size': { enabled: true } };
  const only = what === 'colours' ? { runOnly: ['color-contrast'] } : { rules };
  const results = (await run(`axe.run(document, ${JSON.stringify(only)})`)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/**
 * What nobody could press, though it is there: outside the window, cut off or covered, wherever one scrolls. In a page with a
 * dialogue, what is in the dialogue. Runs in the page.
 */
export function outOfReach(): string[] {
  const trees = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const all = (selector: string): HTMLElement[] => trees.flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(selector)]);
  // What stands beside the message goes with it.
  document.activeElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rooms = all(':modal, .panel:popover-open');
  const controls = all('a[href], button, input:not([type=file]), select, textarea, summary').filter(
    (control) => control.checkVisibility() && (rooms.length === 0 || rooms.some((room) => room.contains(control))),
  );
  const unreachable = controls.filter((control) => {
    control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const tree = control.getRootNode() as Document | ShadowRoot;
    const there = tree.elementFromPoint(left + width / 2, top + height / 2);
    // A radio button may be drawn by what stands beside it in its label.
    return !there || !(control.contains(there) || there.contains(control) || there.closest('label')?.contains(control));
  });
  return unreachable.map(({ outerHTML }) => outerHTML.slice(0, 160));
}
