/** One rule: why it is there, who asks for it, how strong it is, and examples of both kinds. */
import ruleFacts from 'virtual:rule-facts';
import { useId } from 'react';
import { type Language, type RuleId, rules } from '../../../rules/api';
import { Why } from '../../review/Why';
import type { Voice } from '../../words';
import type { RuleExample } from '../families';
import { Marked } from '../Marked';
import { help } from './words';

/** The circumstances of an example, where they are not the ordinary ones: a file, the account. */
function circumstances({ post }: RuleExample, voice: Voice): string {
  const files = post?.media?.map(({ name }) => help(voice, 'rules.with', { name })) ?? [];
  const account = post?.profile ? [help(voice, 'rules.on', { use: post.profile })] : [];
  const told = [...files, ...account].join(', ');
  return told === '' ? '' : ` (${told})`;
}

interface ExamplesProps {
  readonly title: string;
  readonly examples: Readonly<Record<Language, readonly RuleExample[]>>;
  readonly voice: Voice;
}

function Examples({ title, examples, voice }: ExamplesProps) {
  const { language } = voice;
  // Some rules have examples in one language only: better those than none.
  const shown = examples[language].length > 0 ? language : language === 'fr' ? 'en' : 'fr';
  if (examples[shown].length === 0) return null;
  return (
    <div>
      <h5>{title}</h5>
      <ul className="examples">
        {examples[shown].map((example) => (
          <li key={`${example.text}${circumstances(example, voice)}`}>
            {example.text === '' ? (
              help(voice, 'rules.photo')
            ) : (
              <span lang={shown}>
                <Marked text={example.text} marks={example.marks} level="warn" />
              </span>
            )}
            {circumstances(example, voice)}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function RuleHelp({ id, open, voice }: { id: RuleId; open: boolean; voice: Voice }) {
  const whyId = useId();
  const { levels } = rules[id];
  const { flags, leaves } = ruleFacts[id];
  const [personal, ofClass, school] = [levels.personal, levels.class, levels.school].map((level) =>
    help(voice, `level.${level}`),
  );
  return (
    <details id={id} className="rule" open={open}>
      <summary>
        <h4>{voice.ruleName(id)}</h4>
      </summary>
      <Why id={whyId} rule={id} voice={voice} />
      <p className="help">
        {help(voice, 'rules.levels', { personal: personal ?? '', class: ofClass ?? '', school: school ?? '' })}
      </p>
      <div className="columns">
        <Examples title={help(voice, 'rules.flags')} examples={flags} voice={voice} />
        <Examples title={help(voice, 'rules.leaves')} examples={leaves} voice={voice} />
      </div>
    </details>
  );
}
