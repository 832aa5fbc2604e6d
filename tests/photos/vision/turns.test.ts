import { expect, test, vi } from 'vitest';
import { Turns } from '../../../src/photos/vision/turns';

test('one question at a time, in the order they were asked', async () => {
  const turns = new Turns(() => {});
  let answer = (_: string): void => {};
  const first = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const second = vi.fn(() => Promise.resolve('second'));
  const answers = [turns.take(() => first), turns.take(second)];
  await Promise.resolve();
  expect(second).not.toHaveBeenCalled();
  answer('first');
  expect(await Promise.all(answers)).toEqual(['first', 'second']);
});

test('a question that fails is told to who asked it, and to nobody else', async () => {
  const turns = new Turns(() => {});
  const bad = turns.take(() => Promise.reject(new Error('no')));
  const good = turns.take(() => Promise.resolve('yes'));
  await expect(bad).rejects.toThrow('no');
  expect(await good).toBe('yes');
});

test('one that is no longer wanted is cut short, and the next is asked', async () => {
  const cut = vi.fn();
  const turns = new Turns(cut);
  const gone = new AbortController();
  const running = turns.take(() => new Promise(() => {}), gone.signal);
  const next = turns.take(() => Promise.resolve('next'), new AbortController().signal);
  await Promise.resolve();
  gone.abort(new Error('taken out'));
  await expect(running).rejects.toThrow('taken out');
  expect(cut).toHaveBeenCalledOnce();
  expect(await next).toBe('next');
});

test('one given up before its turn is never asked', async () => {
  const [cut, ask] = [vi.fn(), vi.fn()];
  const turns = new Turns(cut);
  await expect(turns.take(ask, AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
  expect(ask).not.toHaveBeenCalled();
  expect(cut).not.toHaveBeenCalled();
});
