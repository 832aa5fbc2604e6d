/** The little of Draft.js the page uses; the package brings no types. */
declare module 'draft-js' {
  import type { Component, ComponentType, KeyboardEvent, ReactNode } from 'react';

  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter?: string): string;
    createEntity(type: string, mutability: 'MUTABLE', data: object): ContentState;
    getLastCreatedEntityKey(): string;
  }

  interface Block {
    findEntityRanges(filter: (character: { getEntity(): string }) => boolean, found: (start: number, end: number) => void): void;
  }

  export interface DecoratorProps {
    readonly children: ReactNode;
  }

  export class CompositeDecorator {
    constructor(
      decorators: {
        strategy(block: Block, found: (start: number, end: number) => void): void;
        component: ComponentType<DecoratorProps>;
      }[],
    );
  }

  export const Modifier: {
    replaceText(content: ContentState, selection: unknown, text: string, style?: undefined, entityKey?: string): ContentState;
  };

  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    getSelection(): unknown;
    static push(state: EditorState, content: ContentState, change: 'insert-characters' | 'remove-range'): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }

  export interface EditorProps {
    readonly editorState: EditorState;
    readonly onChange: (state: EditorState) => void;
    readonly keyBindingFn?: (event: KeyboardEvent) => string | null;
    readonly handleKeyCommand?: (command: string, state: EditorState) => 'handled' | 'not-handled';
    readonly handlePastedFiles?: (files: Blob[]) => 'handled' | 'not-handled';
    readonly handleDroppedFiles?: (selection: unknown, files: Blob[]) => 'handled' | 'not-handled';
    readonly ariaLabel?: string;
    readonly ariaMultiline?: boolean;
    readonly placeholder?: string;
    readonly role?: string;
    readonly webDriverTestID?: string;
  }

  export class Editor extends Component<EditorProps> {
    focus(): void;
  }

  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
}
