import { describe, expect, it } from '@jest/globals';
import { personalNumber } from './personal-number.js';

/** The Swedish Tax Agency publishes numbers for tests that no person has; 19811218-9876 is its old example. */
describe('a personal number', () => {
  it.each([
    ['19811218-9876', '198112189876'],
    ['198112189876', '198112189876'],
    [' 19811218-9876\n', '198112189876'],
    ['19701063-2391', '197010632391'],
  ])('is read from %j', (raw, digits) => expect(personalNumber(raw)).toEqual({ ok: true, value: digits }));

  it.each([
    ['811218-9876', 'not-twelve-digits'],
    ['19811218 9876', 'not-twelve-digits'],
    ['19811218-987', 'not-twelve-digits'],
    ['１９811218-9876', 'not-twelve-digits'],
    ['', 'not-twelve-digits'],
    ['19811318-9876', 'no-such-day'],
    ['19810229-9876', 'no-such-day'],
    ['19811200-9876', 'no-such-day'],
    ['19811260-9876', 'no-such-day'],
    ['19811292-9876', 'no-such-day'],
    ['19811218-9875', 'wrong-check-digit'],
    ['19811281-9876', 'wrong-check-digit'],
    ['19811218-9867', 'wrong-check-digit'],
  ])('is not read from %j: %s', (raw, code) => {
    expect(personalNumber(raw)).toEqual({ ok: false, refusal: { code } });
  });

  it('takes exactly one check digit of ten', () => {
    const read = Array.from({ length: 10 }, (_, digit) => personalNumber(`19640823323${digit}`).ok);
    expect(read.indexOf(true)).toBe(4);
    expect(read.filter(Boolean)).toHaveLength(1);
  });
});
