import { aRequest } from '../statements.js';
import { aStay } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

const request = (over: Readonly<Record<string, string>> = {}) =>
  aRequest({ id: `'R-N'`, person: `'K-N'`, ...over });
const refusedLater = request({
  ...{ id: `'R-NO'`, status: `'REFUSED'`, reason: `'FUNDING'`, decided_by: `'u-2'`, decided_at: 'now()' },
});
const parked = request({
  ...{ status: `'PARKED'`, reason: `'SAFE_FOR_NOW'`, decided_by: `'u-2'`, decided_at: 'now()' },
});
const stay = (status: string, over: Readonly<Record<string, string>> = {}) =>
  aStay({ id: 'PL-N', request: 'R-N', status, ...over }).replace(`'K-SYD'`, `'K-N'`);
const proposedForAnother = aStay({ id: 'PL-O', request: 'R-SYD', status: 'PROPOSED' });
const draft = request({ status: `'DRAFT'` });
const closes: Guard = {
  ...{ it: 'a case is closed', before: [draft], call: `national.close_case('K-N')`, answers: true },
};
const leaves = (it: string, of: string, value: unknown): Guard => ({
  ...{ ...closes, it: `a case is closed, and then ${it}` },
  before: [
    request(),
    refusedLater,
    stay('PROPOSED'),
    stay('DEPARTED', { id: 'PL-BEFORE' }),
    proposedForAnother,
  ],
  shows: [`SELECT ${of} AS value`, value],
});
const requestStatus = (of: string) => `(SELECT status FROM fristad.placement_request WHERE id = '${of}')`;
const status = (of: string) => `(SELECT status FROM fristad.placement WHERE id = '${of}')`;

export const CLOSING: readonly Guard[] = [
  ...refusedFor(closes, false, {
    'by another region': { as: { region: 'NORD' } },
    'that is not there': { call: `national.close_case('K-NONE')` },
    ...Object.fromEntries(
      ['PROVISIONAL', 'CONFIRMED', 'ARRIVED'].map((one) => [
        `while a stay is ${one}`,
        { before: [request(), stay(one)] },
      ]),
    ),
  }),
  { ...closes, it: 'a case is closed after a stay', before: [request(), stay('DEPARTED')] },
  leaves('what it asked for is withdrawn', requestStatus('R-N'), 'WITHDRAWN'),
  ...['DRAFT', 'SUBMITTED', 'PARKED'].map((one): Guard => ({
    ...{ ...closes, it: `a case is closed, and then what was ${one} is withdrawn` },
    before: [one === 'PARKED' ? parked : request({ status: `'${one}'` })],
    shows: [`SELECT ${requestStatus('R-N')} AS value`, 'WITHDRAWN'],
  })),
  leaves('what was refused is refused', requestStatus('R-NO'), 'REFUSED'),
  leaves('what others ask for is wanted', requestStatus('R2-SYD'), 'GRANTED'),
  leaves('what was proposed is cancelled', status('PL-N'), 'CANCELLED'),
  leaves('what was is as it was', status('PL-BEFORE'), 'DEPARTED'),
  leaves('what is proposed to others is proposed', status('PL-O'), 'PROPOSED'),
];
