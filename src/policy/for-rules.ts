/** What the rules are told of the settings, by use of the account. */
import { type AccountUse, levels as byStrength, levelOf, openPolicy, type Policy, type RuleId, ruleIds } from '../../rules/api';
import { choices } from './accounts';
import { isGivenToPupils, type Layers, stricter } from './merge';
import type { Settings } from './schema';

type Levels = Policy['levels'];

/** On a machine given to pupils each level is at least what the administrator says, or the rule. */
function strictLevels(layers: Layers, levels: Levels): Levels {
  const base: Policy = { ...openPolicy, levels: layers.managed.levels ?? {} };
  const strict = (id: RuleId) => {
    const uses = levels[id] ?? {};
    const each = choices.flatMap((use) => (uses[use] ? [[use, stricter(byStrength, levelOf(id, use, base), uses[use])]] : []));
    return [id, Object.fromEntries(each)];
  };
  return Object.fromEntries(ruleIds.filter((id) => Object.hasOwn(levels, id)).map(strict));
}

function policyOf(settings: Settings, levels: Levels): Policy {
  const { country, classes, allow, spokespersons, signature, terms, options } = settings;
  const workingHours = options['working-hours'];
  const [only, ...others] = classes;
  return {
    levels,
    country,
    roster: only && others.length === 0 ? only.pupils : [...new Set(classes.flatMap(({ pupils }) => pupils))],
    allow,
    spokespersons,
    terms,
    ...(signature.trim() && { signature }),
    ...(workingHours && { workingHours }),
  };
}

/**
 * @param settings the layers, merged
 * @returns what `lint` is given on an account of each use. On the account of a class, and on one that may be a class's, a list
 *   that loosens is the administrator's alone where there is one.
 */
export function rulesBy(layers: Layers, settings: Settings): Readonly<Record<AccountUse, Policy>> {
  const levels: Levels = settings.levels;
  const adult = policyOf(settings, isGivenToPupils(layers) ? strictLevels(layers, levels) : levels);
  const { allow, spokespersons } = layers.managed;
  const pupil: Policy = { ...adult, ...(allow && { allow }), ...(spokespersons && { spokespersons }) };
  return { personal: adult, school: adult, class: pupil, unknown: pupil };
}
