/** What follows a street: box or flat, postcode, town, county, in every order that the countries have. */

const townWord = "(?![A-Z]{2}\\b)\\p{Lu}[\\p{L}'-]*";
const town = `${townWord}(?:[ -](?:(?:sur|en|le|la|les|lès|lez|sous|de|du|des|upon|on|under)[ -])?${townWord}){0,3}`;

const box = '(?:(?:,| -)? ?(?:[Bb]te|[Bb]o[iî]te|[Bb]ox|[Bb]us|[Bb]t)\\.? ?[A-Za-z0-9]{1,4}| ?/ ?\\d{1,3}[a-z]?(?!\\d))?';
const flat =
  '(?:,? ?(?:[Aa]pp?t?\\.?|[Aa]ppartement|[Aa]partment|[Bb]âti?m?e?n?t?\\.?|[Ff]lat|[Uu]nit|[Ss]uite|#) ?[A-Za-z0-9]{1,4}\\b){0,2}';

/** France, Belgium, Switzerland, Luxembourg: postcode, then town. */
const continental = `[,\\n]? ?[-–]? ?(?:(?:F|B|L|CH|FR|BE|LU)[- ]{1,2})?\\d{4,5}(?!\\d)(?:,? (?<after>${town}|[a-zà-ÿ'-]{3,25}))?(?: (?:CEDEX|Cedex|cedex)(?: \\d{1,2})?)?`;

export const british = '(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2})';
export const irish = '(?:[AC-FHKNPRTV-Y]\\d[\\dW] ?[A-Z\\d]{4})';
const canadian = '[A-Za-z]\\d[A-Za-z] ?\\d[A-Za-z]\\d';
const american = '(?:(?:[A-Z]{2}|[A-Z][a-z]+),? )?\\d{5}(?:-\\d{4})?(?!\\d)';

/** Town, region, then code: Britain, Ireland, North America. */
const region =
  '(?: ?\\((?:QC|Québec|ON|NB)\\)|,? (?:QC|Québec|Co\\.? \\p{Lu}[a-z]+|County \\p{Lu}[a-z]+|Dublin \\d{1,2}(?!\\d)))?';
const anglo = `(?:(?:, ?|\\n| à |,? in | )(?<before>${town}))?(?:(?:, ?|\\n)${town})?${region}(?:,? |\\n)(?:(?:${british}|${irish}|${canadian})(?![A-Za-z\\d])|${american})`;

const stop = '(?=\\s*(?:[.,;:!?)(\\n\\uD800-\\uDFFF]|$| [-–]))';
const townOnly = `(?:, ?|\\n)(?<only>${town})${region}${stop}|(?: à|,? in) (?<at>${town})|(?: |, )Dublin \\d{1,2}(?!\\d)`;

const tail = new RegExp(`^(?<box>${box}${flat})(?:${continental}|${anglo}|${townOnly})?`, 'u');

export interface Tail {
  /** Characters of the text. */
  readonly length: number;
  /** A postcode or a town is there. */
  readonly complete: boolean;
  readonly town: string | undefined;
}

/** Reads what follows a street. */
export function tailAfter(text: string, from: number): Tail {
  const match = tail.exec(text.slice(from, from + 110));
  const { box: boxed = '', after, before, only, at } = match?.groups ?? {};
  const whole = (match?.[0] ?? '').trimEnd();
  return { length: whole.length, complete: whole.length > boxed.length, town: after ?? before ?? only ?? at };
}
