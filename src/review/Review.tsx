/** Everything Relis shows in a page, by the stage the message is at. */
import type { Ref } from 'react';
import { Margin, type MarginHandle } from './Margin';
import { PressAgain } from './PressAgain';
import { ReviewDialog } from './ReviewDialog';
import type { Stage } from './view';

export function Review({ stage, ref }: { stage: Stage; ref: Ref<MarginHandle> }) {
  return (
    <>
      <Margin ref={ref} active={stage === 'typing'} />
      {stage === 'reviewing' && <ReviewDialog />}
      {stage === 'press-again' && <PressAgain />}
    </>
  );
}
