/**
 * The shapes of phone numbers: which digits, in which groups. The shape counts, not the allocation only: ranges reserved
 * for fiction are phone numbers to a reader.
 */
import { type CountryCode, type MetadataJson, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import table from './phone-metadata.json';

const metadata = table as unknown as MetadataJson;

/** How sure the shape alone makes us: `strong` needs nothing else, `weak` needs an announcement ("tél", "call me"). */
export type Strength = 'strong' | 'weak';

export interface Shape {
  readonly strength: Strength;
  /** As dialled: "0475123456", "+32475123456". */
  readonly number: string;
  /** Free-phone, premium and shared-cost numbers belong to services, not to people. */
  readonly service: boolean;
}

/** What was written: the digits of each group, and how it begins. */
export interface Written {
  readonly groups: readonly string[];
  /** A `+` or the word "plus" before. */
  readonly plus: 'sign' | 'word' | undefined;
  /** In words, or figure by figure: the groups tell nothing. */
  readonly dictated: boolean;
}

const services = new Set(['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'UAN', 'VOICEMAIL']);

function parse(text: string, country?: CountryCode): PhoneNumber | undefined {
  return parsePhoneNumberFromString(text, { ...(country && { defaultCountry: country }), extract: false }, metadata);
}

function shapeOf(strength: Strength, digits: string, parsed: PhoneNumber | undefined): Shape {
  return { strength, number: digits, service: services.has(parsed?.getType() ?? '') };
}

/** "12 345 678", "352 621 123": groups of three, as quantities are written. */
const thousands = (groups: readonly string[]): boolean =>
  groups.length > 1 && (groups[0]?.length ?? 9) <= 3 && groups.slice(1).every((group) => group.length === 3);

/** Country codes in use (ITU E.164), by their first digits. */
const countryCode =
  /^(?:1|7|2[07]|2[1-69]\d|3[0-469]|3[578]\d|4[013-9]|42\d|5[1-8]|5[09]\d|6[0-6]|6[7-9]\d|8[1246]|8[058]\d|9[0-58]|9[679]\d)/;

/** After `+`, or `00`: any country, at least eight digits. */
function international(digits: string, groups: readonly string[], sign: boolean): Shape | undefined {
  if (digits.length < 8 || digits.length > 15 || !countryCode.test(digits)) return undefined;
  // "+33 (0)6 …": the zero in brackets is not dialled, and neither is one left in by mistake.
  const parsed = parse(`+${digits}`);
  if (parsed?.isValid()) return shapeOf('strong', parsed.number, parsed);
  if (thousands(groups)) return { strength: 'weak', number: `+${digits}`, service: false };
  return shapeOf(sign || parsed?.isPossible() ? 'strong' : 'weak', `+${digits}`, parsed);
}

/** Ways to group the national numbers that start with a zero, by their length. Ten digits: in six groups at most. */
const groupings: Readonly<Record<number, ReadonlySet<string>>> = {
  9: new Set(['2-3-2-2', '3-2-2-2', '2-3-4', '2-7', '3-6', '3-3-3', '2-2-2-3', '2-4-3']),
  11: new Set([
    '11',
    '5-6',
    '5-3-3',
    '4-3-4',
    '3-4-4',
    '4-7',
    '3-8',
    '5-2-2-2',
    '5-2-4',
    '2-3-3-3',
    '4-4-3',
    '3-3-3-2',
    '3-3-2-3',
  ]),
  12: new Set(['4-8', '5-7', '4-4-4', '4-2-2-2-2', '3-3-3-3']),
};
const longCountries: Readonly<Record<number, readonly CountryCode[]>> = { 9: ['BE', 'IE', 'DE'], 11: ['GB', 'DE'], 12: ['DE'] };
/** Countries where ten digits may be a service's, and how those begin. */
const serviceCountries: readonly CountryCode[] = ['FR', 'BE', 'CH', 'GB', 'NL'];
const servicePrefix = /^0(?:[89]|70|78)/;

function firstValid(digits: string, countries: readonly CountryCode[]): PhoneNumber | undefined {
  for (const country of countries) {
    const parsed = parse(digits, country);
    if (parsed?.isValid()) return parsed;
  }
  return undefined;
}

/** "06 12 34 56 78", "0475/12.34.56", "02 123 45 67", "07700 900123". */
function withTrunkZero(digits: string, grouping: string): Shape | undefined {
  if (!/^0[1-9]/.test(digits)) return undefined;
  if (digits.length === 10 && (grouping === 'dictated' || grouping.length <= 11))
    return shapeOf('strong', digits, servicePrefix.test(digits) ? firstValid(digits, serviceCountries) : undefined);
  const countries = longCountries[digits.length];
  if (!countries) return undefined;
  if (grouping !== 'dictated' && !groupings[digits.length]?.has(grouping)) return shapeOf('weak', digits, undefined);
  // Eleven digits are British; of nine and of twelve only some are a number.
  const british = digits.length === 11 && /^0[127]/.test(digits);
  const parsed = british ? undefined : firstValid(digits, countries);
  return shapeOf(british || parsed ? 'strong' : 'weak', digits, parsed);
}

const tollFree = /^1?(?:8(\d)\1|900)/;
const american = new Set(['3-3-4', '1-3-3-4', '3-7', '3-3-2-2', 'dictated']);

/** "(514) 555-0123", "1-514-555-0123", and "555-0123" of the films. */
function northAmerican(digits: string, grouping: string): Shape | undefined {
  if (/^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits))
    return shapeOf(american.has(grouping) ? 'strong' : 'weak', digits, tollFree.test(digits) ? parse(digits, 'US') : undefined);
  if (/^55501\d\d$/.test(digits) && grouping === '3-4') return { strength: 'strong', number: digits, service: false };
  return undefined;
}

/** Written without the first zero or without the plus: "6 12 34 56 78", "33 6 12 34 56 78", "621 123 456" (LU). */
function bare(digits: string, grouping: string): Shape | undefined {
  if (/^(?:6\d|7[3-9])/.test(digits) && grouping === '1-2-2-2-2') return shapeOf('strong', digits, undefined);
  if (/^(?:33[1-79]|32[1-9]|41[2-9]|352)/.test(digits) && /^[23]-\d-\d|^2-3-2|^3-3-2/.test(grouping)) {
    const parsed = parse(`+${digits}`);
    if (parsed?.isValid()) return shapeOf('strong', digits, parsed);
  }
  if (/^6[269]1\d{6}$/.test(digits) && grouping === '3-3-3') return shapeOf('weak', digits, undefined);
  return undefined;
}

/**
 * Is this a phone number by its shape?
 * @returns nothing when it cannot be one
 */
export function phoneShape({ groups, plus, dictated }: Written): Shape | undefined {
  const digits = groups.join('');
  const grouping = dictated ? 'dictated' : groups.map((group) => group.length).join('-');
  if (plus === 'sign' && !digits.startsWith('0')) return international(digits, groups, true);
  if (plus === 'word') {
    const parsed = parse(`+${digits}`);
    if (parsed?.isValid()) return shapeOf('strong', digits, parsed);
  }
  if (/^00[1-9]/.test(digits)) return international(digits.slice(2), groups, false);
  const shape = withTrunkZero(digits, grouping) ?? northAmerican(digits, grouping) ?? bare(digits, grouping);
  if (shape) return shape;
  return digits.length >= 7 && digits.length <= 12 ? { strength: 'weak', number: digits, service: false } : undefined;
}
