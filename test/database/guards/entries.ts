import { randomUUID } from 'node:crypto';
import { uuid } from '../what-a-trigger-does.js';
import type { Guard } from './guard.js';

type Entry = Readonly<Partial<Record<'kind' | 'id' | 'case' | 'returned' | 'at' | 'own', string>>>;
const entry = ({ kind = 'session', id, case: of, returned, at = 'now()', own }: Entry) => {
  const text = (value: string | undefined) => (value === undefined ? 'NULL' : `'${value}'`);
  return `
    INSERT INTO audit.entry (id, log, at, operation, act, actor, actor_role, system_part, system_version, object_kind,
                             object_id, case_ref, hits, returned, outcome, request_id, leaf_digest)
    VALUES (${own ?? `'${randomUUID()}'`}, 'SYD', ${at}, 'CONSULTATION', 'request.read', 'u-1', 'COORDINATOR', 'service', '0.1.0',
            '${kind}', ${text(id)}, ${text(of)}, 9, ${text(returned)}, 'DONE', ${uuid(1)},
            'sha256:${randomUUID().replaceAll('-', '').repeat(2)}')`;
};
const NOTE = (n: number, person: string) => `
  INSERT INTO fristad.case_note VALUES (${uuid(n)}, '${person}', 'SYD', 'NOTE', decode(repeat('ab', 40), 'hex'), 'u-1', now())`;
const noted = uuid(1).replaceAll("'", '');
const another = uuid(2).replaceAll("'", '');

const disclosed =
  (of: string) =>
  (it: string, { as = {}, ...one }: Entry & Pick<Guard, 'as'>, isDisclosed: boolean) => ({
    ...{
      as,
      it: `an entry of ${it} is ${isDisclosed ? '' : 'not '}of ${of}`,
      role: 'fristad_audit_reader' as const,
    },
    before: [NOTE(1, 'K-SYD'), NOTE(2, 'K2-SYD'), entry(one)],
    ...{ call: `EXISTS (SELECT FROM national.entries_of_${of})`, answers: isDisclosed },
  });
const ofUnit = disclosed(`unit('U1')`);
const ofCase = disclosed(`case('K-SYD')`);
const AUDITOR = { region: '', scope: 'national-audit' };
const ELSEWHERE = { region: 'NORD' };

const OF_UNIT: readonly Guard[] = [
  ofUnit('the unit', { kind: 'unit', id: 'U1' }, true),
  ofUnit('its address', { kind: 'address', id: 'U1' }, true),
  ofUnit('whom it suits', { kind: 'candidates', id: 'U1' }, true),
  ofUnit('a stay in it', { kind: 'placement', id: 'PL-SYD' }, true),
  ofUnit('the address of a stay in it', { kind: 'address', id: 'PL-SYD' }, true),
  ofUnit('a list with it', { kind: 'unit', returned: '{S1,U1}' }, true),
  ofUnit('a list with a stay in it', { kind: 'placement', returned: '{PL-SYD}' }, true),
  ofUnit('a stay, for another region,', { kind: 'placement', id: 'PL-SYD', as: ELSEWHERE }, false),
  ofUnit('a stay, for who oversees all,', { kind: 'placement', id: 'PL-SYD', as: AUDITOR }, true),
  ofUnit('another unit', { kind: 'unit', id: 'S1' }, false),
  ofUnit('something else of that name', { kind: 'case', id: 'U1' }, false),
  ofUnit('a case of that name', { case: 'U1' }, false),
  ofUnit('a stay in another unit', { kind: 'placement', id: 'PL-NORD', as: AUDITOR }, false),
  ofUnit('a list without it', { kind: 'unit', returned: '{S1}' }, false),
  ofUnit('a list of addresses', { kind: 'address', returned: '{U1}' }, false),
  ofUnit('a list of stays with its name', { kind: 'placement', returned: '{U1}' }, false),
  ofUnit('a list of units with the name of a stay', { kind: 'unit', returned: '{PL-SYD}' }, false),
];
const OF_CASE: readonly Guard[] = [
  ofCase('the case', { kind: 'case', id: 'K-SYD' }, true),
  ofCase('its request', { kind: 'request', id: 'R-SYD' }, true),
  ofCase('what suits it', { kind: 'candidates', id: 'R-SYD' }, true),
  ofCase('its stay', { kind: 'placement', id: 'PL-SYD' }, true),
  ofCase('the address of its stay', { kind: 'address', id: 'PL-SYD' }, true),
  ofCase('its note', { kind: 'case-note', id: noted }, true),
  ofCase('whatever refers to it', { case: 'K-SYD' }, true),
  ofCase('a list with its request', { kind: 'request', returned: '{R-NORD,R-SYD}' }, true),
  ofCase('a list with its stay', { kind: 'placement', returned: '{PL-SYD}' }, true),
  ofCase('it, for another region,', { kind: 'case', id: 'K-SYD', as: ELSEWHERE }, false),
  ofCase('what refers to it, for another region,', { case: 'K-SYD', as: ELSEWHERE }, false),
  ofCase('it, for who oversees all,', { kind: 'case', id: 'K-SYD', as: AUDITOR }, true),
  ofCase('another case', { kind: 'case', id: 'K2-SYD' }, false),
  ofCase('what refers to another', { case: 'K2-SYD' }, false),
  ofCase('something else of that name', { kind: 'unit', id: 'K-SYD' }, false),
  ofCase('the request of another', { kind: 'request', id: 'R2-SYD' }, false),
  ofCase('the stay of another', { kind: 'placement', id: 'PL-NORD' }, false),
  ofCase('the note of another', { kind: 'case-note', id: another }, false),
  ofCase('a list without it', { kind: 'request', returned: '{R2-SYD}' }, false),
  ofCase('a list of what suits it', { kind: 'candidates', returned: '{R-SYD}' }, false),
  ofCase('a list of stays with the name of its request', { kind: 'placement', returned: '{R-SYD}' }, false),
  ofCase('a list of requests with the name of its stay', { kind: 'request', returned: '{PL-SYD}' }, false),
];

/** Two entries of the same moment between an older and a newer one, and one of another case. */
const LOOKED = [
  ...[1, 2, 3, 4].map((n) =>
    entry({ own: uuid(n), case: 'K-SYD', at: `'2026-12-01T0${[0, 7, 8, 8, 9][n]}:00:00Z'` }),
  ),
  entry({ own: uuid(5), case: 'K2-SYD', at: `'2026-12-01T06:00:00Z'` }),
];
const looked = (it: string, [after, most]: readonly [string, number], answers: readonly number[]): Guard => ({
  ...{ it: `who looked is told ${it}`, role: 'fristad_audit_reader', before: LOOKED },
  call: `ARRAY(SELECT right(w.id::text, 1)::int FROM national.who_looked('K-SYD', ${after}, ${most}) AS w)`,
  answers,
});
const WHO_LOOKED: readonly Guard[] = [
  looked('from the last', ['NULL', 9], [4, 3, 2, 1]),
  looked('a page at a time', ['NULL', 2], [4, 3]),
  looked('from where the page before ended, of one moment', [uuid(3), 9], [2, 1]),
  looked('to the first', [uuid(1), 9], []),
];
const WHOSE: Guard = {
  ...{ it: 'an entry is of its case', role: 'fristad_guard', before: LOOKED },
  call: `ARRAY(SELECT w.case_ref FROM national.whose_entry(${uuid(5)}) AS w)`,
  answers: ['K2-SYD'],
};

export const ENTRIES: readonly Guard[] = [...OF_UNIT, ...OF_CASE, ...WHO_LOOKED, WHOSE];
