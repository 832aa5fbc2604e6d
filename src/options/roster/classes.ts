/** Classes kept in the settings, with pupils added to them. */

import type { Classroom } from '../../policy/schema';
import { fold } from '../../words/fold';
import { personKey, type ReadClass } from './people';

/** Names that were not there yet, after those that were. */
export function withPupils(known: readonly string[], added: readonly string[]): string[] {
  const keys = new Set(known.map(personKey));
  const fresh = added.filter((name) => {
    const key = personKey(name);
    return !keys.has(key) && keys.add(key);
  });
  return [...known, ...fresh];
}

/**
 * @param known the classes there are
 * @param read what a list holds
 * @param name of the class its pupils go to, where the list itself names none
 * @returns the classes with those pupils; a class of the same name is added to, never replaced
 */
export function withClasses(known: readonly Classroom[], read: readonly ReadClass[], name: string): Classroom[] {
  const classes = [...known];
  for (const { name: own = name, pupils } of read) {
    const at = classes.findIndex((each) => fold(each.name) === fold(own));
    const before = classes[at];
    if (before) classes[at] = { ...before, pupils: withPupils(before.pupils, pupils) };
    else classes.push({ name: own, pupils: [...pupils] });
  }
  return classes;
}

export const pupilsIn = (classes: readonly Classroom[]): number => classes.reduce((sum, { pupils }) => sum + pupils.length, 0);
