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
  const rules = { 'avoid-inline-spacing': { enabled: false } };
  const only = what === 'colours' ? { runOnly: ['color-contrast'] } : { rules };
  const results = (await run(`axe.run(document, ${JSON.stringify(only)})`)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`),
  );
}
