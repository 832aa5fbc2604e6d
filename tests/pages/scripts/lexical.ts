/** Lexical in a dialog, as on Facebook and Threads: what publishes is a `div` with the role of a button. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $insertNodes,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  DecoratorNode,
  KEY_ENTER_COMMAND,
  type NodeKey,
} from 'lexical';
import { assemble } from '../client/composer';
import type { Inserted } from '../client/demo';
import { composerPlace, h } from '../client/dom';
import { pictureOf } from '../client/rich';
import { isPublishKey } from '../client/variants';

/** An emoji drawn as a picture. */
class EmojiNode extends DecoratorNode<null> {
  constructor(
    readonly emoji: string,
    key?: NodeKey,
  ) {
    super(key);
  }
  static override getType(): string {
    return 'emoji';
  }
  static override clone({ emoji, __key }: EmojiNode): EmojiNode {
    return new EmojiNode(emoji, __key);
  }
  override createDOM(): HTMLElement {
    return h('img', pictureOf(this.emoji));
  }
  override updateDOM(): false {
    return false;
  }
  override decorate(): null {
    return null;
  }
  override getTextContent(): string {
    return this.emoji;
  }
}

const editor = createEditor({
  nodes: [EmojiNode],
  namespace: 'preau',
  onError(error) {
    throw error;
  },
});

const text = (): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );

function write(value: string): void {
  editor.update(
    () => {
      const paragraphs = value.split('\n').map((line) => $createParagraphNode().append($createTextNode(line)));
      $getRoot()
        .clear()
        .append(...paragraphs)
        .selectEnd();
    },
    { discrete: true },
  );
  editor.focus();
}

/** A mention is a text that is taken as one piece. */
function insert(part: Inserted): void {
  editor.update(
    () => $insertNodes(['mention' in part ? $createTextNode(part.mention).setMode('token') : new EmojiNode(part.emoji)]),
    { discrete: true },
  );
}

const control = h(
  'div',
  { role: 'button', tabindex: '0', 'aria-label': 'Publier', class: 'publish wide' },
  h('span', {}, 'Publier'),
);
const dialog = h(
  'div',
  { role: 'dialog', 'aria-label': 'Créer une publication', class: 'box' },
  h('h2', {}, 'Créer une publication'),
);
composerPlace().append(dialog);

const { field, changed, publish } = assemble({
  root: dialog,
  control,
  editor: () => ({ text, write, insert }),
  mark: (empty) => control.setAttribute('aria-disabled', String(empty)),
});
const editable = h('div', {
  contenteditable: 'true',
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': 'Votre message',
  spellcheck: 'true',
  class: 'editable',
});
field.append(editable);

editor.setRootElement(editable);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true });
editor.registerUpdateListener(changed);
editor.registerCommand(
  KEY_ENTER_COMMAND,
  (event) => {
    if (!event || !isPublishKey(event)) return false;
    event.preventDefault();
    publish();
    return true;
  },
  COMMAND_PRIORITY_HIGH,
);

control.addEventListener('click', publish);
control.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  publish();
});
changed();
