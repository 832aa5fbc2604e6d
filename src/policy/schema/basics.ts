/** Values that several parts of the policy are made of. Limits keep a mistake, or a file of 10 MB, from slowing every page. */
import * as v from 'valibot';
import { levels } from '../../../rules/policy';

export const level = v.picklist(levels);

/** What an account is used for. */
export const profile = v.picklist(['personal', 'class', 'school']);

/** A line of text. @param most characters */
export const line = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** A text of several lines. @param most characters */
export const paragraphs = line;

/** A line that says something. */
export const entry = v.pipe(v.string(), v.maxLength(300), v.regex(/\S/));

/** A list without a thousand pages of it. */
export const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));

/** Something by use of the account; what is not said stays as it is. */
export const byProfile = <T extends v.GenericSchema>(each: T) =>
  v.looseObject({ personal: v.exactOptional(each), class: v.exactOptional(each), school: v.exactOptional(each) });
