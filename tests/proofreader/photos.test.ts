/** Photos on their way into a page: held while they are looked at, given once, cleaned at a press or when nobody answers. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../rules/api';
import { CheckError, type Checked, unchecked } from '../../src/photos/checks';
import type { PhotoFrame } from '../../src/photos/frame/client';
import { answerLimit, lookLimit, Photos } from '../../src/proofreader/photos';

const photo = (name = 'a.jpg', words = name): File => new File([words], name, { type: 'image/jpeg', lastModified: 1 });

const located: Checked = {
  seen: { metadata: { position: { latitude: 50, longitude: 4 }, places: [], people: [], serials: [], thumbnail: false } },
  states: { metadata: 'done' },
};
const silent: Checked = {
  seen: { metadata: { places: [], people: [], serials: [], thumbnail: false } },
  states: { metadata: 'done' },
};

/** A message with a frame that answers when it is told to, and a rule that finds positions. */
function message() {
  const tellers = new Map<File, (checked: Checked) => void>();
  const clean = vi.fn(async (file: File) => photo(file.name, 'clean'));
  const told: string[] = [];
  const dismissed = new Set<string>();
  const frame = {
    check: (file: File, _: string, tell: (checked: Checked) => void) => {
      tellers.set(file, tell);
      tell({ ...unchecked, states: { metadata: 'running' } });
      return () => {};
    },
    clean,
    cover: clean,
  } as unknown as PhotoFrame;
  const photos: Photos = new Photos({
    frame,
    language: () => 'fr',
    findings: () =>
      photos.all
        .filter(({ checked, came }) => checked.seen.metadata?.position && !dismissed.has(came.name))
        .map(({ id, file }): Finding => {
          const offers = [{ kind: 'clean', say: 'clean' }] as const;
          return { rule: 'photo-location', level: 'block', media: id, quote: file.name, say: 'position', data: {}, offers };
        }),
    changed: () => {},
    tell: (notice) => told.push(notice),
  });
  const given: File[] = [];
  const arrive = (file: File): void => {
    void photos.hold(file)?.then((other) => given.push(other));
    void photos.attach(file);
  };
  return { photos, given, told, dismissed, clean, arrive, look: (file: File, checked: Checked) => tellers.get(file)?.(checked) };
}

const settle = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => {});

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('a photo on its way', () => {
  it('waits until it was looked at, and goes on as it came where nothing is to be said', async () => {
    const { arrive, given, look } = message();
    const file = photo();
    arrive(file);
    await settle();
    expect(given).toEqual([]);
    look(file, silent);
    await settle();
    expect(given).toEqual([file]);
  });

  it('is cleaned at a press, and what was found in the first file is no longer said', async () => {
    const { photos, arrive, given, look } = message();
    const file = photo();
    arrive(file);
    look(file, located);
    await settle();
    expect(given).toEqual([]);
    await photos.clean(photos.all[0]?.id ?? '');
    await vi.waitFor(() => expect(given).toHaveLength(1));
    expect(await given[0]?.text()).toBe('clean');
    expect(given).toHaveLength(1);
    // What comes late is of the first file.
    look(file, located);
    expect(photos.all[0]?.checked.seen.metadata?.position).toBeUndefined();
  });

  it('goes on as it came when the writer keeps it so', async () => {
    const { photos, arrive, given, look, dismissed } = message();
    const file = photo();
    arrive(file);
    look(file, located);
    dismissed.add(file.name);
    photos.settled();
    await settle();
    expect(given).toEqual([file]);
  });

  it('is not waited for without end: unread as it is, unanswered without what it says, and that is told', async () => {
    const slow = message();
    slow.arrive(photo());
    await vi.advanceTimersByTimeAsync(lookLimit);
    expect(slow.given).toHaveLength(1);
    const { arrive, given, look, told } = message();
    const file = photo();
    arrive(file);
    look(file, located);
    await vi.advanceTimersByTimeAsync(answerLimit);
    await vi.waitFor(() => expect(given).toHaveLength(1));
    expect(await given[0]?.text()).toBe('clean');
    expect(told).toEqual(['photo-cleaned']);
  });

  it('of an album waits for its turn while the others are looked at, and for what takes a slow machine long', async () => {
    const { arrive, given, look } = message();
    const [first, second] = [photo('a.jpg'), photo('b.jpg')];
    arrive(first);
    arrive(second);
    await vi.advanceTimersByTimeAsync(lookLimit - 1);
    const halfway: Checked = { ...silent, states: { metadata: 'done', faces: 'running' } };
    look(first, halfway);
    await vi.advanceTimersByTimeAsync(lookLimit - 1);
    expect(given).toEqual([]);
    look(first, silent);
    await vi.advanceTimersByTimeAsync(lookLimit - 1);
    expect(given).toEqual([first]);
    look(second, { ...located, states: { metadata: 'done', text: 'running' } });
    await vi.advanceTimersByTimeAsync(answerLimit - 1);
    look(second, located);
    await vi.advanceTimersByTimeAsync(answerLimit - 1);
    expect(given).toEqual([first]);
    await vi.advanceTimersByTimeAsync(1);
    await vi.waitFor(() => expect(given).toHaveLength(2));
  });

  it('is as it was where it cannot be cleaned, and still held', async () => {
    const { photos, arrive, given, look, clean } = message();
    clean.mockRejectedValue(new CheckError('unreadable'));
    const file = photo();
    arrive(file);
    look(file, located);
    await expect(photos.clean(photos.all[0]?.id ?? '')).rejects.toThrow('unreadable');
    expect(given).toEqual([]);
    photos.letAllGo();
    await settle();
    expect(given).toEqual([file]);
  });

  it('goes on when Relis leaves, and a film is not held at all', async () => {
    const { photos, arrive, given } = message();
    arrive(photo('a.jpg'));
    arrive(photo('b.jpg'));
    photos.end();
    await settle();
    expect(given.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg']);
    expect(photos.hold(new File(['film'], 'c.mp4', { type: 'video/mp4' }))).toBeNull();
  });

  it('the same file told of twice does not hold the page for ever', async () => {
    const { arrive, given, look, photos } = message();
    const file = photo();
    arrive(file);
    look(file, silent);
    arrive(photo());
    await settle();
    expect(photos.all).toHaveLength(1);
    expect(given).toHaveLength(2);
  });
});
