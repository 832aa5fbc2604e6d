import { harmlessLabels, publishLabels } from '../networks/generic';
import type { PublishControl } from '../networks/network';
import { fold } from '../words/fold';

/** Elements that people press. Joined here, so that a bundler does not repeat the text at each use: the sentry is small. */
export const pressable = [
  'button',
  '[role=button]',
  'input:is([type=submit], [type=image], [type=button])',
  // Links that lead nowhere are buttons.
  'a:is([href="#"], [href^="javascript:"], :not([href]))',
].join(', ');

/** What a person reads on a control, folded for comparison. */
export function labelOf(control: Element): string {
  const written = control.matches('input') ? (control as HTMLInputElement).value : control.textContent;
  return fold(written?.trim() || control.getAttribute('aria-label') || control.getAttribute('title') || '');
}

/** Is this the whole label of a control that publishes? */
export function saysPublish(control: Element, labels: readonly string[] = publishLabels): boolean {
  return labels.includes(labelOf(control));
}

/** Is this a control that submits its form without publishing: a preview, a search? */
export function saysHarmless(control: Element): boolean {
  const label = labelOf(control);
  return harmlessLabels.some((start) => label.startsWith(start));
}

/** Does a control fit what the network's file says of its publish control? */
export function isPublishControl(control: Element, publish: PublishControl): boolean {
  if (publish.selector !== undefined && control.matches(publish.selector)) return true;
  return publish.labels !== undefined && control.matches(pressable) && saysPublish(control, publish.labels);
}
