import { beforeAll, expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { uuid } from './what-a-trigger-does.js';
import { A_LOCKABLE_COUNTRY, LOCKED } from './what-is-locked.js';

type Locking = {
  readonly it: string;
  readonly as?: Readonly<Record<string, string>>;
  readonly call: string;
  readonly locks: readonly string[];
};
const OF_SYD = ['person K-SYD', 'placement PL-MAYBE', 'placement PL-SYD', 'request R-SYD'];
const OF_ANOTHER = ['person K2-SYD', 'placement PL-FROM', 'placement PL-TO', 'request R2-SYD'];
const NEAR_BY = ['locality L1', 'locality L-NEAR'];
const inOrder = (it: string, given: string, locks: readonly string[]): Locking => ({
  ...{ it: `in order: ${it}`, as: { role: 'fristad_national' } },
  ...{ call: `national.lock_in_order(${given})`, locks },
});
const IN_ORDER: readonly Locking[] = [
  inOrder('nothing, where nothing is named', '', []),
  ...['policy', 'ground', 'pairs'].flatMap((name) => [
    inOrder(`the ${name} with others`, `${name} => 'shared'`, [`${name} shared`]),
    inOrder(`the ${name} alone`, `${name} => 'alone'`, [`${name} alone`]),
  ]),
  inOrder('persons with their requests and stays', `persons => '{K-SYD}'`, OF_SYD),
  inOrder('persons with those that they are kept apart from', `pairs => 'shared', persons => '{K-NORD}'`, [
    ...['pair K-NORD/K2-NORD', 'pair K-SYD/K-NORD', 'pairs shared', 'person K-NORD'],
    ...['placement PL-NORD', 'request R-NORD'],
  ]),
  inOrder('but not with those that they may meet again', `pairs => 'shared', persons => '{K-SYD}'`, [
    ...['pair K-SYD/K-NORD', 'pair K-SYD/K2-SYD', 'pairs shared', ...OF_SYD],
  ]),
  inOrder('no pairs that nobody adds to meanwhile', `pairs => 'alone', persons => '{K-SYD}'`, [
    ...['pairs alone', ...OF_SYD],
  ]),
  inOrder('units with their localities', `units => '{U1}'`, ['locality L1', 'unit U1']),
  inOrder('units with what lies near by the policy in force', `units => '{U1}', around => true`, [
    ...NEAR_BY,
    'unit U1',
  ]),
];

const SHARED = ['ground shared', 'policy shared'];
const officer = (of: Readonly<Record<string, string>>) => ({ region: '', ...of });
const ofUnit = (name: string, locks: readonly string[]): readonly Locking[] => {
  const call = `national.${name}('U1')`;
  return [
    { it: `${name} of the own provider`, as: officer({ provider: 'P1' }), call, locks },
    { it: `${name} of the own municipality`, as: officer({ municipality: '1280' }), call, locks },
    { it: `${name} of nobody else`, as: officer({ provider: 'P2', municipality: '1281' }), call, locks: [] },
    { it: `${name} of no region`, call, locks: [] },
    {
      it: `${name} that is not there`,
      as: officer({ provider: 'P1' }),
      call: `national.${name}('U-NONE')`,
      locks: [],
    },
  ];
};
/** The request is another than the caller knows, and stays as it is; what is locked stays locked. */
const change = (request: string, document = 'NULL') =>
  `national.change_request('${request}', 0, 'SUBMITTED', NULL, ${document}, now())`;
const rewrite = (request: string) => change(request, `'{}'`);
const PAIRS_OF_ANOTHER = ['pair K-SYD/K2-SYD', 'pairs shared'];
const TO_PLACE_ANOTHER = [...SHARED, ...PAIRS_OF_ANOTHER, ...OF_ANOTHER, ...NEAR_BY];
const REQUESTS: readonly Locking[] = [
  { it: 'a request that is changed', call: change('R-SYD'), locks: OF_SYD },
  { it: 'no request of another region', call: change('R-NORD'), locks: [] },
  { it: 'no request that is not there', call: change('R-NONE'), locks: [] },
  { it: 'a request that is rewritten, whatever is proposed', call: rewrite('R-SYD'), locks: OF_SYD },
  {
    ...{ it: 'what lies around a household whose request is rewritten', call: rewrite('R2-SYD') },
    locks: [...TO_PLACE_ANOTHER, 'unit S1'],
  },
  { it: 'a request of a household that only leaves it', call: change('R2-SYD'), locks: OF_ANOTHER },
];
const PLACES: readonly Locking[] = [
  {
    ...{ it: 'what a proposal wants to be taken', call: `national.lock_placement('PL-MAYBE')` },
    locks: [
      ...[...SHARED, 'pairs shared', 'pair K-SYD/K-NORD', 'pair K-SYD/K2-SYD', ...OF_SYD],
      ...[...NEAR_BY, 'unit U-NEAR'],
    ],
  },
  {
    ...{ it: 'what a transfer wants, at both ends', call: `national.lock_placement('PL-TO')` },
    locks: [...TO_PLACE_ANOTHER, 'locality L-FAR', 'unit S1', 'unit U-FAR'],
  },
  { it: 'no placement of another region', call: `national.lock_placement('PL-NORD')`, locks: [] },
  { it: 'no placement that is not there', call: `national.lock_placement('PL-NONE')`, locks: [] },
];
/** It has a part of the transaction of its own, by which rows are locked, so that persons alone are told of here. */
const ASIDE = `national.set_aside('PL-SYD', 'saturation-cap', 'NO_OTHER_PLACE', ${uuid(8)}, 'u-1', now())`;
/** As they never were, so that nothing else is done. */
const FLEES = `national.ask_emergency_transfer('PL-SYD', 0, 'R-F', 'UNIT_LOST', 'EMERGENCY', 14, '2026-12-01', now())`;
const TIES = `national.adopt_stay('R-SYD', 0, now())`;
const ACTS: readonly Locking[] = [
  { it: 'whose stay a constraint is to be set aside for', call: ASIDE, locks: ['person K-SYD'] },
  {
    ...{ it: 'nothing for a constraint that another region sets aside', as: { region: 'NORD' } },
    ...{ call: ASIDE, locks: [] },
  },
  ...['SYD', 'NORD'].flatMap((region): readonly Locking[] => {
    const [it, locks] = region === 'SYD' ? ['who is to', OF_SYD] : ['nobody of another region who is to', []];
    return [
      { it: `${it} leave a stay in an emergency`, as: { region }, call: FLEES, locks },
      { it: `${it} have an imported stay tied`, as: { region }, call: TIES, locks },
    ];
  }),
  { it: 'the request of a case', call: `national.lock_request('R-SYD')`, locks: [...SHARED, ...OF_SYD] },
  { it: 'no request of another region', call: `national.lock_request('R-NORD')`, locks: [] },
  ...REQUESTS,
  ...PLACES,
  ...ofUnit('lock_own_unit', ['ground shared', 'locality L1', 'unit U1']),
  ...ofUnit('lock_to_correct_unit', [
    ...['ground alone', 'pairs shared', 'policy shared', ...NEAR_BY, 'unit U1'],
  ]),
  {
    ...{ it: 'everything alone for an import', as: { role: 'fristad_import' } },
    ...{ call: 'national.lock_import()', locks: ['ground alone', 'pairs alone', 'policy alone'] },
  },
  {
    ...{ it: 'all that a place wants', as: { role: 'fristad_national' } },
    call: `national.lock_to_place('{K2-SYD}', '{U1}')`,
    locks: [...TO_PLACE_ANOTHER, 'unit U1'],
  },
];

onEachEngine('what functions lock', { entities: [], migrations }, (database) => {
  const locked = async ({ as = {}, call }: Locking): Promise<unknown> => {
    const { role = 'fristad_app', ...settings } = as;
    const runner = database().dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      const caller = { actor: 'u-1', region: 'SYD', roles: 'COORDINATOR', provider: '', municipality: '' };
      for (const [name, value] of Object.entries({ ...caller, ...settings }))
        await runner.query(`SELECT set_config($1, $2, true)`, [`app.${name}`, value]);
      await runner.query(`SET LOCAL ROLE ${role}`);
      await runner.query(`SELECT ${call}`);
      await runner.query('RESET ROLE');
      return ((await runner.query(LOCKED)) as { value: unknown }[])[0]?.value;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  beforeAll(async () => {
    for (const statement of A_LOCKABLE_COUNTRY) await database().dataSource.query(statement);
  });

  it.each([...IN_ORDER, ...ACTS])('$it', async (locking) => {
    expect(await locked(locking)).toEqual(locking.locks.toSorted());
  });
});
