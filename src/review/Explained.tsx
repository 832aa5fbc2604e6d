/** A text whose difficult words say what they mean when they are pressed: for pupils. */
import { useId, useState } from 'react';
import type { Voice } from '../words';
import { Button } from './Button';
import { explained } from './lexicon';
import { reviewWords } from './words';

/** Words that stand among others; what they mean comes below the sentence, in `Meaning`. */
export function useLexicon(voice: Voice) {
  const id = useId();
  const [open, setOpen] = useState<{ readonly word: string; readonly means: string }>();
  const pieces = (text: string) =>
    explained(text, voice.language).map((piece) =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <Button
          key={piece.word}
          look="word"
          aria-expanded={open?.word === piece.word}
          aria-controls={id}
          onPress={() => setOpen(open?.word === piece.word ? undefined : piece)}
        >
          {piece.word}
        </Button>
      ),
    );
  return {
    words: (text: string) => (voice.who === 'student' ? pieces(text) : text),
    meaning: voice.who === 'student' && (
      <span id={id} className="meaning" role="status">
        {open && reviewWords(voice, 'lexicon.means', open)}
      </span>
    ),
  };
}

export function Explained({ text, voice }: { text: string; voice: Voice }) {
  const { words, meaning } = useLexicon(voice);
  return (
    <div>
      {words(text)}
      {meaning}
    </div>
  );
}
