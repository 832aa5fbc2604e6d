// @vitest-environment node
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { devtoolsPipe, Messages } from '../../scripts/devtools-pipe';
import { hasScreen } from '../../scripts/screen';

it('messages are put together from chunks cut anywhere', () => {
  const messages = new Messages();
  expect(messages.push('{"id":1}\0{"i')).toEqual(['{"id":1}']);
  expect(messages.push('d":2}\0')).toEqual(['{"id":2}']);
});

describe('the pipe to the browser', () => {
  it('gives each command its own answer', async () => {
    const [answers, commands] = [new PassThrough(), new PassThrough()];
    const { send } = devtoolsPipe(answers, commands);
    const replies = [send('First'), send('Second', { a: 1 })];
    expect(commands.read().toString()).toBe(
      '{"id":1,"method":"First","params":{}}\0{"id":2,"method":"Second","params":{"a":1}}\0',
    );
    answers.write('{"id":2,"result":"b"}\0{"method":"some.event"}\0{"id":1,"result":"a"}\0');
    expect(await Promise.all(replies)).toEqual(['a', 'b']);
  });

  it('fails with the words of the browser, or when it closes', async () => {
    const answers = new PassThrough();
    const { send } = devtoolsPipe(answers, new PassThrough());
    const refused = send('Extensions.loadUnpacked');
    answers.write('{"id":1,"error":{"message":"No manifest"}}\0');
    await expect(refused).rejects.toThrow('No manifest');
    const unanswered = send('Target.getTargets');
    answers.destroy();
    await expect(unanswered).rejects.toThrow('closed before it answered');
  });
});

it('a screen is missing only on a Linux without X and without Wayland', () => {
  expect(hasScreen('linux', {})).toBe(false);
  expect(hasScreen('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasScreen('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasScreen('darwin', {})).toBe(true);
});
