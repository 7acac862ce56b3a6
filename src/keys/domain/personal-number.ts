import { ok, refusal, type Brand, type Result } from '#kernel';

/** A Swedish personal or coordination number in twelve digits. It is never stored, logged or sent, only blinded. */
export type PersonalNumber = Brand<string, 'PersonalNumber'>;
export type PersonalNumberRefusal = {
  readonly code: 'not-twelve-digits' | 'no-such-day' | 'wrong-check-digit';
};

const isDay = (date: string): boolean => {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
};

/** Coordination numbers carry the day of birth plus 60. */
const birthDate = (digits: string): string => {
  const day = Number(digits.slice(6, 8));
  const real = String(day > 60 ? day - 60 : day).padStart(2, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${real}`;
};

/** Luhn's sum over the ten digits without the century. */
const checks = (digits: string): boolean => {
  const doubled = Array.from(digits.slice(2), (digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1));
  return doubled.reduce((sum, n) => sum + (n > 9 ? n - 9 : n), 0) % 10 === 0;
};

/**
 * Reads `YYYYMMDD-NNNN`, hyphen or not. Refuses what no register holds: a mistyped number would be answered CLEAR.
 * Ten digits are refused because they leave the century open.
 */
export function personalNumber(raw: string): Result<PersonalNumber, PersonalNumberRefusal> {
  const digits = /^(\d{8})-?(\d{4})$/.exec(raw.trim())?.slice(1).join('');
  if (digits === undefined) return refusal({ code: 'not-twelve-digits' });
  if (!isDay(birthDate(digits))) return refusal({ code: 'no-such-day' });
  if (!checks(digits)) return refusal({ code: 'wrong-check-digit' });
  return ok(digits as PersonalNumber);
}
