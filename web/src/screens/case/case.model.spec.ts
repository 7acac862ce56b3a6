import { describe, expect, it } from '@jest/globals';
import { differencesOf, inOrder, stepsOf, type CaseFile, type Request } from './case.model.js';

const BY = { by: 'a', at: '2026-11-01T10:00:00.000Z' };
const threat = {
  ground: 'DEFECTION',
  defectedOn: null,
  validUntil: '2027-01-01',
  reassessBy: '2026-12-10',
  ...BY,
} as const;
const contactPerson = { version: 1, agency: 'POLICE', ...BY } as const;
const aRequest = (more: Partial<Request> = {}) => ({
  id: 'R-1',
  stage: 'PLACED' as const,
  due: null,
  overdue: false,
  ...more,
});
const stepsWith = (
  more: Partial<Parameters<typeof stepsOf>[0]['file']>,
  requests = [aRequest()],
  today = '2026-12-09',
) =>
  stepsOf({ file: { threat, flags: [], contactPerson, ...more }, requests, today }).map(({ kind, of }) => [
    kind,
    of,
  ]);

describe('what needs an act on a case', () => {
  it('is nothing while all is there and nothing is due', () => {
    expect(stepsWith({})).toEqual([]);
  });

  it('is the late first, then clocks, then what is lacking', () => {
    const requests = [
      aRequest({ id: 'R-2', stage: 'OFFERED', due: '2026-12-10T10:00:00.000Z' }),
      aRequest({ id: 'R-3', stage: 'DRAFT', due: '2026-12-20T10:00:00.000Z', overdue: true }),
    ];
    const flags = ['FUNDING_MISSING'] as const;
    expect(stepsWith({ contactPerson: null, flags: [...flags] }, requests)).toEqual([
      ['submit', 'R-3'],
      ['answer', 'R-2'],
      ['flag', 'FUNDING_MISSING'],
      ['contact', undefined],
    ]);
  });

  it('is to assess the threat anew from the day on which that is due', () => {
    expect(stepsWith({}, [aRequest()], '2026-12-09')).toEqual([]);
    expect(stepsWith({}, [aRequest()], '2026-12-10')).toEqual([['reassess', undefined]]);
    expect(stepsWith({ threat: null })).toEqual([['threat', undefined]]);
  });

  it('is a request, where none is open', () => {
    expect(stepsWith({}, [aRequest({ stage: 'WITHDRAWN' })])).toEqual([['request', undefined]]);
  });

  it('lists open requests before those that are over', () => {
    const over = aRequest({ id: 'R-0', stage: 'ENDED', due: '2026-01-01' });
    const open = aRequest({ id: 'R-9', stage: 'GRANTED', due: '2027-01-01' });
    expect(inOrder([over, open]).map(({ id }) => id)).toEqual(['R-9', 'R-0']);
  });
});

describe('what somebody else changed meanwhile', () => {
  const file = {
    programme: 'POLICE',
    identityProtection: null,
    threat,
    resident: { confirmed: true, ...BY },
  } as unknown as CaseFile;

  it('is what the file says otherwise than one wanted it', () => {
    expect(differencesOf({ programme: 'NGO', identityProtection: null, resident: true }, file)).toEqual([
      { field: 'programme', mine: 'NGO', theirs: 'POLICE' },
    ]);
    const mine = {
      ground: 'DEFECTION',
      defectedOn: null,
      validUntil: '2027-01-01',
      reassessBy: '2026-12-10',
    } as const;
    expect(differencesOf({ threat: mine }, file)).toEqual([]);
    expect(differencesOf({ threat: { ...mine, validUntil: '2027-02-01' } }, file)).toHaveLength(1);
    expect(differencesOf({ threat: null, resident: false }, file).map(({ field }) => field)).toEqual([
      'threat',
      'resident',
    ]);
  });
});
