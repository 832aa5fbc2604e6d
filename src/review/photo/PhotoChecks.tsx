/** How far the photos of the message are looked at, and what could not be. */
import { failuresOf, isRunning } from '../../photos/checks';
import { useDesk } from '../context';
import type { MediaView } from '../view';
import { photoWords } from './words';

function Running({ media: { name, checked } }: { media: MediaView }) {
  const { voice } = useDesk().view;
  const states = Object.values(checked?.states ?? {});
  const ended = states.filter((state) => state !== 'running').length;
  return (
    <label className="photo-check">
      <span>{photoWords(voice, 'checking', { name })}</span>
      <progress max={Math.max(states.length, 1)} value={ended} />
    </label>
  );
}

function Failed({ media: { name, checked } }: { media: MediaView }) {
  const { voice } = useDesk().view;
  const failures = checked ? failuresOf(checked) : [];
  const [first] = failures;
  if (!checked || !first) return null;
  const why = photoWords(voice, `failed.why.${first[1]}`);
  const whole = failures.length === Object.keys(checked.states).length;
  const what = failures.map(([check]) => photoWords(voice, `failed.what.${check}`)).join(', ');
  return <p className="photo-check">{photoWords(voice, whole ? 'failed.all' : 'failed.some', { name, why, what })}</p>;
}

/** Is anything still being looked at? */
export const someRun = (media: readonly MediaView[]): boolean => media.some(({ checked }) => checked && isRunning(checked));

export function PhotoChecks() {
  const { media } = useDesk().view;
  const shown = media.filter(({ checked }) => checked && (isRunning(checked) || failuresOf(checked).length > 0));
  if (shown.length === 0) return null;
  return (
    <div className="photo-checks" data-part="photo-checks" role="status">
      {shown.map((file) =>
        file.checked && isRunning(file.checked) ? <Running key={file.id} media={file} /> : <Failed key={file.id} media={file} />,
      )}
    </div>
  );
}
