/** One thing to read again: what was seen, what may come of it, and what can be done, the best first. */
import { useId, useState } from 'react';
import type { Finding, Offer } from '../../rules/api';
import { maySilence } from '../policy/pupils';
import { Button } from './Button';
import { useDesk } from './context';
import { offersOf } from './grouping';
import { HelpLines } from './HelpLines';
import { LevelTitle } from './Level';
import { Message } from './Message';
import { PhotoTag } from './PhotoTag';
import { CoverChoice } from './photo/CoverChoice';
import { photoWords } from './photo/words';
import type { Card } from './view';
import { Why } from './Why';
import { WrongWarning } from './WrongWarning';

/** How a fix is carried out; the review makes the page reachable meanwhile. */
export type Fix = (finding: Finding, offer: Offer) => void;

interface FindingCardProps {
  readonly card: Card;
  readonly onFix: Fix;
  /** Offers to go to the words in the message: not from the review, which covers it. */
  readonly canShow?: boolean;
}

interface PartProps {
  readonly finding: Finding;
  readonly offers: readonly Offer[];
  readonly titleId?: string;
  /** Whether its first fix is the one to press. */
  readonly leads: boolean;
  readonly onFix: Fix;
  readonly canShow: boolean;
}

function CardPart({ finding, offers, titleId, leads, onFix, canShow }: PartProps) {
  const { view, actions } = useDesk();
  const { voice } = view;
  const whyId = useId();
  const [explained, setExplained] = useState(false);
  const media = view.media.find(({ id }) => id === finding.media);
  const tagging = media !== undefined && finding.offers.some(({ kind }) => kind === 'tag');
  // What blocks asks for more than one press.
  const dismissible = !tagging && finding.level !== 'block';
  // The page has the file already: another can only be saved beside it.
  const label = (offer: Offer): string =>
    media && !media.held && (offer.kind === 'clean' || offer.kind === 'cover')
      ? photoWords(voice, `saveCopy.${offer.kind}`)
      : voice.offer(finding, offer);
  const cover = offers.find((offer) => offer.kind === 'cover');
  const buttons = offers
    .filter((offer) => offer.kind !== 'keep' || finding.level !== 'block' || (media?.held && view.override !== 'none'))
    .filter((offer) => (offer.kind !== 'tag' || !tagging) && (offer !== cover || !media))
    .map((offer, index) => (
      <Button
        key={label(offer)}
        look={leads && index === 0 && ['edit', 'clean'].includes(offer.kind) ? 'primary' : 'plain'}
        onPress={() => onFix(finding, offer)}
      >
        {label(offer)}
      </Button>
    ));
  // What becomes of the file in the page: it waits for the choice, or it is there already.
  const waits = media?.held ? buttons.length > 0 : offers.some(({ kind }) => kind === 'clean' || kind === 'cover');
  return (
    <div className="card-part">
      <h3 id={titleId} className="titled">
        <LevelTitle finding={finding} voice={voice} />
      </h3>
      <Message finding={finding} voice={voice} />
      {finding.rule === 'harassment' && <HelpLines />}
      {tagging && <PhotoTag media={media} named />}
      {media && waits && !tagging && <p className="photo-held">{photoWords(voice, media.held ? 'held' : 'there')}</p>}
      {cover && media ? (
        <CoverChoice key={JSON.stringify(cover.boxes)} {...{ finding, media, leads, label, onFix }} offer={cover}>
          {buttons}
        </CoverChoice>
      ) : (
        buttons.length > 0 && <div className="buttons">{buttons}</div>
      )}
      <div className="asides">
        <Button look="aside" aria-expanded={explained} aria-controls={whyId} onPress={() => setExplained(!explained)}>
          {voice.say('card.why')}
        </Button>
        {canShow && finding.at && (
          <Button look="aside" onPress={() => actions.show(finding)}>
            {voice.say('card.show')}
          </Button>
        )}
        {dismissible && (
          <Button look="aside" onPress={() => actions.dismiss(finding)}>
            {voice.say('card.dismiss')}
          </Button>
        )}
        {canShow && dismissible && maySilence(finding, view.use) && (
          <Button look="aside" onPress={() => actions.silence(finding)}>
            {voice.say('card.silence')}
          </Button>
        )}
      </div>
      {explained && (
        <>
          <Why id={whyId} rule={finding.rule} voice={voice} />
          <WrongWarning finding={finding} voice={voice} />
        </>
      )}
    </div>
  );
}

export function FindingCard({ card, onFix, canShow = false }: FindingCardProps) {
  const titleId = useId();
  const offers = offersOf(card);
  const [strongest] = card.findings;
  return (
    <article
      className="card"
      data-part="card"
      data-rule={strongest.rule}
      data-level={strongest.level}
      tabIndex={-1}
      aria-labelledby={titleId}
    >
      {card.findings.map((finding, index) => (
        <CardPart
          key={`${finding.rule} ${finding.at?.[0] ?? finding.media}`}
          finding={finding}
          offers={offers[index] ?? []}
          {...(index === 0 && { titleId })}
          leads={index === 0}
          onFix={onFix}
          canShow={canShow}
        />
      ))}
    </article>
  );
}
