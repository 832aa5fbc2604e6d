/** "Ne plus signaler ici" was pressed: said, and taken back with one press. */
import type { RuleId } from '../../rules/api';
import { Button } from './Button';
import { useDesk } from './context';

export function Silenced({ rule }: { rule: RuleId }) {
  const {
    view: { voice, account },
    actions,
  } = useDesk();
  const values = { rule: voice.ruleName(rule), account: account.handle ? `@${account.handle}` : account.host };
  return (
    <div className="notice" data-part="silenced">
      <p role="status">{voice.say('card.silenced', values)}</p>
      <div className="asides">
        <Button look="aside" onPress={() => actions.speakAgain()}>
          {voice.say('card.speakAgain')}
        </Button>
      </div>
    </div>
  );
}
