import { describe, expect, it } from '@jest/globals';
import { isPersonOutput, whyNotAnswered, whyNotRegistered, type PersonCheck } from './person-check.js';

const aCheck = (over: Partial<PersonCheck> = {}): PersonCheck => ({
  id: 'check-1',
  officer: 'officer-7',
  case: 'C-1',
  evaluatedAt: new Date('2026-12-01T10:00:00Z'),
  answeredAt: null,
  ...over,
});
const answered = aCheck({ answeredAt: new Date('2026-12-01T10:01:00Z') });
const by = (officer: string, time: string) => ({ officer, at: new Date(`2026-12-01T${time}Z`) });

describe('an answer to a check', () => {
  it.each([
    ['at once', aCheck(), by('officer-7', '10:00:00'), undefined],
    ['fifteen minutes later', aCheck(), by('officer-7', '10:15:00'), undefined],
    ['a millisecond too late', aCheck(), by('officer-7', '10:15:00.001'), 'too-late'],
    ['a second time', answered, by('officer-7', '10:02:00'), 'already-answered'],
    ['to another officer', aCheck(), by('officer-8', '10:01:00'), 'no-such-check'],
    ['to another officer, when answered', answered, by('officer-8', '10:02:00'), 'no-such-check'],
    ['to no check', undefined, by('officer-7', '10:01:00'), 'no-such-check'],
  ] as const)('%s', (...[, check, asked, code]) => {
    expect(whyNotAnswered(check, asked)?.code).toBe(code);
  });
});

describe('registering the person of a check', () => {
  it.each([
    ['that is answered', answered, 'officer-7', undefined],
    ['that is not answered', aCheck(), 'officer-7', 'not-answered-yet'],
    ['of another officer', answered, 'officer-8', 'no-such-check'],
    ['that there is not', undefined, 'officer-7', 'no-such-check'],
  ] as const)('%s', (...[, check, officer, code]) => {
    expect(whyNotRegistered(check, officer)?.code).toBe(code);
  });
});

it('an output has 64 bytes', () => {
  expect([63, 64, 65].map((length) => isPersonOutput(new Uint8Array(length)))).toEqual([false, true, false]);
});
