/** The files of a message as the rules know them, with what the page shows of each. */
import type { Finding, Media } from '../../rules/api';
import type { Composer } from '../composer/composer';
import type { Attachment } from '../photos/attachment';

/** What the page shows of each file, in their order; null where that is not known, or does not match. */
function previewsOf({ spec, root }: Composer, count: number): readonly Element[] | null {
  if (!spec?.previews) return null;
  const previews = [...root.querySelectorAll(spec.previews)];
  return previews.length === count && count > 0 ? previews : null;
}

/** Whether each file has a description; undefined where the page does not show it. */
function described(composer: Composer, count: number): (index: number) => boolean | undefined {
  const { undescribed } = composer.spec ?? {};
  const previews = undescribed ? previewsOf(composer, count) : null;
  if (!undescribed || !previews) return () => undefined;
  return (index) => {
    const preview = previews[index];
    return preview && !(preview.matches(undescribed) || preview.querySelector(undescribed));
  };
}

export function mediaOf(composer: Composer, attachments: readonly Attachment[]): readonly Media[] {
  const has = described(composer, attachments.length);
  return attachments.map(({ id, file, kind, consent, checked: { seen } }, index) => {
    const isDescribed = has(index);
    return {
      ...{ id, name: file.name, kind, seen },
      ...(consent && { consent }),
      ...(isDescribed !== undefined && { described: isDescribed }),
      ...(composer.spec?.landscape && { landscape: true as const }),
    };
  });
}

/** Brings the writer to where the page takes the description of a file: it is shown, and has the focus. Nothing is pressed. */
export function describe(composer: Composer, attachments: readonly Attachment[], { media }: Finding): void {
  const { undescribed } = composer.spec ?? {};
  const index = attachments.findIndex(({ id }) => id === media);
  const preview = previewsOf(composer, attachments.length)?.[index];
  const place = undescribed ? (preview?.querySelector<HTMLElement>(undescribed) ?? preview) : preview;
  if (!(place instanceof HTMLElement)) return;
  place.scrollIntoView({ block: 'nearest' });
  place.focus();
}
