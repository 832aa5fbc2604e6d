/** The arithmetic by which numbers that name one person prove themselves. All take digits only, unless they say otherwise. */

/** Remainder of a number of any length, read digit by digit. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % divisor;
  return rest;
}

/** Bank cards: the check of Luhn. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const value = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? value * 2 : value;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && !/^0*$/.test(digits);
}

/** Swiss AVS number and everything else that is an EAN-13. */
export function ean13(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 13; index++) sum += Number(digits[index]) * (index % 2 === 0 ? 1 : 3);
  return digits.length === 13 && sum % 10 === 0;
}

/** ISO 13616. @param iban letters and digits, upper case, no spaces */
export function iban(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  return (
    remainder(
      moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)),
      97,
    ) === 1
  );
}

/** French social security number: thirteen digits (2A and 2B for Corsica) and a key of two. */
export function nir(number: string): boolean {
  const digits = number.slice(0, 13).replace('2A', '19').replace('2B', '18');
  const month = Number(number.slice(3, 5));
  const plausible = /^[12]/.test(number) && ((month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50);
  return plausible && 97 - remainder(digits, 97) === Number(number.slice(13));
}

/** Belgian national number, for births before 2000 and since; months may be raised by 20 or 40. */
export function niss(digits: string): boolean {
  const [month, day, serial, check] = [digits.slice(2, 4), digits.slice(4, 6), digits.slice(6, 9), digits.slice(9)].map(Number);
  const plausible = (month ?? 99) % 20 <= 12 && (month ?? 99) < 53 && (day ?? 99) <= 31 && serial !== 0;
  const nine = digits.slice(0, 9);
  return plausible && (97 - remainder(nine, 97) === check || 97 - remainder(`2${nine}`, 97) === check);
}

/** English unique pupil number: a check letter, then twelve digits (or eleven and a letter). */
export function upn(number: string): boolean {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  let sum = 0;
  for (let index = 1; index < 13; index++) {
    const character = number[index] ?? '';
    const value = /\d/.test(character) ? Number(character) : letters.indexOf(character);
    sum += value * (index + 1);
  }
  return letters[sum % 23] === number[0];
}

/** Six digits that may be a day of birth, in one of two orders; women's months may be raised by 50 (Quebec). */
export function quebecBirth(digits: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)) % 62, Number(digits.slice(2, 4)) % 50];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
