/** What to hide in a picture: all that was found, less what the writer keeps, and what the writer draws besides. */
import { type ReactNode, useState } from 'react';
import type { Box, Finding, Offer } from '../../../rules/api';
import { Button } from '../Button';
import { useDesk } from '../context';
import type { Fix } from '../FindingCard';
import type { MediaView } from '../view';
import { MarkToggle } from './MarkToggle';
import { hiddenOf, joined, type Mark, marksOf, newCover, stepped, steps, toggled } from './marks';
import { Preview } from './Preview';
import { useBitmap } from './paint';
import { coverWords } from './words-cover';

type CoverOffer = Extract<Offer, { kind: 'cover' }>;

interface CoverChoiceProps {
  readonly finding: Finding;
  readonly offer: CoverOffer;
  readonly media: MediaView;
  /** Whether to hide is what is best done. */
  readonly leads: boolean;
  /** What to hide is called: where the page has the file already, only a copy can be made. */
  readonly label: (offer: CoverOffer) => string;
  readonly onFix: Fix;
  /** The other things that can be done. */
  readonly children: ReactNode;
}

export function CoverChoice({ finding, offer, media, leads, label, onFix, children }: CoverChoiceProps) {
  const { voice } = useDesk().view;
  const kind = finding.rule === 'photo-text' ? 'words' : 'face';
  const boxes = kind === 'words' ? joined(offer.boxes) : offer.boxes;
  const [marks, setMarks] = useState<readonly Mark[]>(() => marksOf(boxes));
  /** The cover that is being placed, by its index. */
  const [placed, setPlaced] = useState<number | null>(null);
  const bitmap = useBitmap(media.file);
  // Known before the picture is drawn: nothing moves from under the pointer when it is.
  const size = media.checked?.seen.quality ?? bitmap;
  const hidden = hiddenOf(marks);
  const nameOf = ({ own }: Mark, index: number): string => coverWords(voice, own ? 'own' : kind, { number: index + 1 });

  function add(box: Box): void {
    setMarks([...marks, { box, hidden: true, own: true }]);
    setPlaced(marks.length);
  }

  function press(index: number): void {
    if (marks[index]?.own) setPlaced(placed === index ? null : index);
    else setMarks(toggled(marks, index));
  }

  function remove(index: number): void {
    setMarks(marks.filter((_, other) => other !== index));
    setPlaced(null);
  }

  const chosen: CoverOffer = { ...offer, boxes: hidden, data: { ...offer.data, count: hidden.length } };
  return (
    <div className="cover-choice" data-part="cover-choice">
      {size && (
        <>
          <Preview
            bitmap={bitmap}
            size={size}
            label={coverWords(voice, 'preview', { name: media.name, count: hidden.length })}
            marks={marks}
            onToggle={press}
            onDraw={add}
          />
          <p className="account-note">
            {coverWords(voice, 'draw')} {kind === 'words' && coverWords(voice, 'handwriting')}
          </p>
          <fieldset className="buttons">
            <legend className="unseen">{coverWords(voice, 'choose')}</legend>
            {marks.map((mark, index) => (
              <MarkToggle
                // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the list
                key={index}
                mark={mark}
                label={nameOf(mark, index)}
                number={index + 1}
                bitmap={bitmap}
                size={size}
                {...(mark.own && { placing: placed === index })}
                onPress={() => press(index)}
              />
            ))}
            <Button look="aside" onPress={() => add(newCover)}>
              {coverWords(voice, 'add')}
            </Button>
          </fieldset>
          {placed !== null && marks[placed] && (
            <Placing
              number={placed + 1}
              onStep={(step) =>
                setMarks(marks.map((mark, index) => (index === placed ? { ...mark, box: stepped(mark.box, step) } : mark)))
              }
              onRemove={() => remove(placed)}
            />
          )}
        </>
      )}
      <div className="buttons">
        <Button look={leads ? 'primary' : 'plain'} disabled={hidden.length === 0} onPress={() => onFix(finding, chosen)}>
          {media.held && marks.some(({ own }) => own)
            ? coverWords(voice, 'hide', { count: hidden.length })
            : label(hidden.length === 0 ? offer : chosen)}
        </Button>
        {children}
      </div>
    </div>
  );
}

interface PlacingProps {
  readonly number: number;
  readonly onStep: (step: (typeof steps)[number]) => void;
  readonly onRemove: () => void;
}

/** The arrows of this drawing; the words are for those who listen. */
const arrows = { left: '←', right: '→', up: '↑', down: '↓', wider: '↔ +', narrower: '↔ −', higher: '↕ +', lower: '↕ −' } as const;

/** Moves and stretches a cover by buttons: a hand, a key and a voice can press them. */
function Placing({ number, onStep, onRemove }: PlacingProps) {
  const { voice } = useDesk().view;
  return (
    <fieldset className="buttons placing">
      <legend className="unseen">{coverWords(voice, 'move', { number })}</legend>
      {steps.map((step) => (
        <Button
          key={step}
          look="aside"
          aria-label={coverWords(voice, `step.${step}`)}
          title={coverWords(voice, `step.${step}`)}
          onPress={() => onStep(step)}
        >
          {arrows[step]}
        </Button>
      ))}
      <Button look="aside" onPress={onRemove}>
        {coverWords(voice, 'remove')}
      </Button>
    </fieldset>
  );
}
