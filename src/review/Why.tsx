/** "Pourquoi ?": the reason behind the rule, and the guide for schools that asks for it. */
import { type Finding, rules } from '../../rules/api';
import type { Voice } from '../words';
import { Explained } from './Explained';
import { guidesOf } from './guides';

interface WhyProps {
  readonly id: string;
  readonly rule: Finding['rule'];
  readonly voice: Voice;
}

export function Why({ id, rule, voice }: WhyProps) {
  const guides = guidesOf(rules[rule].guidelines).map((guide) => voice.say(`guide.${guide}`));
  return (
    <div id={id} className="why">
      <Explained text={voice.why(rule)} voice={voice} />
      {guides.length > 0 && (
        <p className="sources">
          {voice.say('card.sources', { guides: new Intl.ListFormat(voice.language, { type: 'unit' }).format(guides) })}
        </p>
      )}
    </div>
  );
}
