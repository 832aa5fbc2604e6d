/**
 * Files chosen where a content script cannot look: in an input that is never put in the page, or through the file system
 * picker. This runs in the page's own world and makes both heard in the isolated one, where Relis is.
 *
 *   input.click()          the input is named to whoever listens; who does hears its `change` before the page does
 *   showOpenFilePicker()   the files chosen pass through an input of ours, which is named in the same way
 *
 * Nothing else is read, nothing is kept, and nobody answers here: without a listener the page gets what it always gets.
 */

/** The event that names an input, as its `relatedTarget`: elements are shared between the worlds, other values are not. */
export const inputOpens = 'relis-file-input';

/** What a page has of the file system picker, where its browser has one. */
interface Picked {
  getFile(): Promise<File>;
}
type PickerWindow = Window & { showOpenFilePicker?: (...options: unknown[]) => Promise<Picked[]> };

/** Marks a window that has it already: a site may be turned off and on again. */
const done = Symbol.for(inputOpens);

/** Puts this into the page; a second time changes nothing. */
export function revealFileInputs(page: PickerWindow & { [done]?: true }): void {
  if (page[done]) return;
  Object.defineProperty(page, done, { value: true });
  revealDetached();
  revealPicker(page);
}

function name(input: HTMLInputElement): void {
  window.dispatchEvent(new MouseEvent(inputOpens, { relatedTarget: input }));
}

/** Every way a script opens the chooser of an input; `dispatchEvent` for those that make the click themselves. */
function revealDetached(): void {
  const inputs = HTMLInputElement.prototype;
  inputs.click = naming(inputs.click);
  inputs.showPicker = naming(inputs.showPicker);
  inputs.dispatchEvent = naming(inputs.dispatchEvent);
}

/** A proxy: who looks at the function finds the name, the length and the "[native code]" that belong there. */
function naming<F extends (this: HTMLInputElement, ...given: never[]) => unknown>(opens: F): F {
  return new Proxy(opens, {
    apply(open, input, given) {
      if (input?.type === 'file' && input.isConnected === false) name(input);
      return Reflect.apply(open, input, given);
    },
  });
}

function revealPicker(page: PickerWindow): void {
  if (!page.showOpenFilePicker) return;
  page.showOpenFilePicker = new Proxy(page.showOpenFilePicker, {
    async apply(pick, self, options) {
      const picked = await Reflect.apply(pick, self, options);
      // What fails here is ours, and no reason for the page to get nothing.
      await passThroughInput(picked).catch(() => {});
      return picked;
    },
  });
}

/** Ends at once when nobody holds the `change`, else when it is let go, maybe with other files. */
async function passThroughInput(picked: readonly Picked[]): Promise<void> {
  const files = await Promise.all(picked.map((handle) => handle.getFile()));
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.files = transfer.files;
  const before = [...input.files];
  await new Promise((passed) => {
    input.addEventListener('change', passed, { once: true });
    name(input);
    input.dispatchEvent(new Event('change'));
  });
  for (const [index, handle] of picked.entries()) {
    const given = input.files[index];
    if (given && given !== before[index]) handle.getFile = () => Promise.resolve(given);
  }
}
