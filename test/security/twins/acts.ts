import fc, { type Arbitrary } from 'fast-check';
import { ARRIVAL, DEPARTURE } from '../../harness/a-country.js';
import type { Step } from './a-world.js';
import { homeOf } from './known-words.js';
import { HOMES } from './the-country.js';
import type { Person } from './the-people.js';

type Headers = Readonly<Record<string, string>>;
const step = (call: string, headers: Headers, body?: unknown): Step => {
  const [as = '', method = '', path = ''] = call.split(' ');
  return { as: as as Person, method, path, headers, ...(body === undefined ? {} : { body }) };
};
const matching = (id: string) => ({ purpose: `PLACEMENT_MATCHING; case=K-${id}` });
const handling = (id: string) => ({ purpose: `CASE_HANDLING; case=K-${id}` });

const assigned = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('h0', 'h1', 'h2', 'h4', 'h6') },
  { weight: 1, arbitrary: homeOf },
);

/** Places of the home region's own sites, where none of SYD's households is within reach. */
const NEAR = fc.constantFrom('A0-0', 'A0-1', 'B1-0', 'B1-1', 'A2-1', 'B3-1');
const OVERRIDES = ['saturation-cap', 'saturation-cap', 'small-place', 'enough-beds', 'nowhere'];

type Second = {
  readonly id: string;
  readonly rule: string;
  readonly object: string;
  readonly command: unknown;
};
const withASecondPerson = (
  { id, rule, object, command }: Second,
  act: (approval: Headers) => Step,
): readonly Step[] => [
  step('eva POST /approvals', matching(id), { rule, object, command }),
  step('second GET /approvals', {}),
  step('leader POST /approvals/{seen:-1}/give', matching(id), { digest: '{last:digest}' }),
  act({ approval: '{seen:-1}' }),
];

const contentOf = (unit: string) => ({
  unit,
  arrival: ARRIVAL,
  departure: DEPARTURE,
  setAside: [],
  judged: '{judged:last}',
});
const confirming = (
  id: string,
  placement: string,
  { unit, key }: { readonly unit: string; readonly key: string },
): readonly Step[] =>
  withASecondPerson(
    { id, rule: 'placement.confirm', object: placement, command: contentOf(unit) },
    (approval) =>
      step(
        `eva POST /placements/${placement.replace(':-1', ':-2')}/confirm`,
        { ...matching(id), ...approval, 'if-match': '"1"', 'idempotency-key': key },
        contentOf(unit),
      ),
  );

const confirm = assigned.map((id) => [
  step(`eva GET /placements/PL-${id}`, matching(id)),
  ...confirming(id, `PL-${id}`, { unit: HOMES.find((one) => one.id === id)?.unit ?? '', key: 'k1' }),
  step(`eva GET /placements/PL-${id}/outcomes/k1`, matching(id)),
]);
const proposeAndRead = fc
  .tuple(assigned, NEAR)
  .map(([id, unit]) => [
    step(`eva POST /requests/R-${id}/placements`, matching(id), { unit, arrival: ARRIVAL }),
    step('eva GET /decisions/{judged:last}', matching(id)),
  ]);
const proposeAndConfirm = fc
  .tuple(assigned, NEAR, fc.constantFrom('k1', 'k2', 'k3'))
  .map(([id, unit, key]) => [
    step(`eva POST /requests/R-${id}/placements`, matching(id), { unit, arrival: ARRIVAL }),
    ...confirming(id, 'PL-{seen:-1}', { unit, key }),
  ]);
const override = fc.tuple(assigned, fc.constantFrom(...OVERRIDES)).map(([id, constraint]) => {
  const command = { constraint, reason: 'FAMILY_OR_CARE_TIES' };
  return withASecondPerson({ id, rule: 'placement.override', object: `PL-${id}`, command }, (approval) =>
    step(
      `eva POST /placements/PL-${id}/overrides`,
      { ...matching(id), ...approval, 'if-match': '"1"' },
      command,
    ),
  );
});

const search = fc
  .tuple(assigned, fc.integer({ min: 1, max: 4 }))
  .map(([id, times]) =>
    Array.from({ length: times }, (_, n) => [
      step(`eva POST /requests/R-${id}/searches`, { ...matching(id), 'idempotency-key': `s${id}${n}` }),
      step('eva GET /searches/{seen:-1}/excluded?limit=5', matching(id)),
      step('eva GET /searches/{seen:-2}/candidates', matching(id)),
    ]).flat(),
  );
const note = assigned.map((id) => [
  step(`eva POST /cases/K-${id}/notes`, handling(id), { kind: 'NOTE', text: `Om ${id}` }),
  step(`eva GET /cases/K-${id}/notes/{seen:-1}`, handling(id)),
  step(`nils GET /cases/K-${id}/notes`, handling(id)),
]);
/** The base point of ristretto255 (RFC 9496, A.1), and an output that nobody was registered by. */
const BLINDED = Buffer.from(
  'e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76',
  'hex',
).toString('base64url');
const OUTPUT = { output: Buffer.alloc(64, 0xcd).toString('base64url') };
const personCheck = assigned.map((id) => [
  step(`eva GET /cases/K-${id}/person-checks/public-key`, handling(id)),
  step(`eva POST /cases/K-${id}/person-checks`, handling(id), { blinded: BLINDED }),
  step(`eva POST /cases/K-${id}/person-checks/{seen:-1}/answer`, handling(id), OUTPUT),
  step(`eva POST /cases/K-${id}/person-checks/{seen:-1}/registration`, handling(id), OUTPUT),
]);
const address = homeOf.map((id) => {
  const unit = HOMES.find((one) => one.id === id)?.unit ?? '';
  return [
    step(`officer PUT /units/${unit}/address`, { 'if-none-match': '*' }, { address: 'Storgatan 5' }),
    step(`officer POST /units/${unit}/address/reveal`, { purpose: 'INVENTORY_DUTY' }, {}),
    step(`eva POST /placements/PL-${id}/address/reveal`, handling(id), {}),
  ];
});
/** Opening a case of another region shows it, by right: only one's own are opened here. */
const breakGlass = homeOf.map((id) => [
  step(
    `nils POST /cases/K-${id}/break-glass`,
    { purpose: `INCIDENT; case=K-${id}` },
    { reason: 'THREAT_TO_LIFE' },
  ),
  step(`nils GET /placements/PL-${id}`, { purpose: `INCIDENT; case=K-${id}` }),
  step('leader GET /break-glass', {}),
]);
const run = fc
  .constantFrom('k1', 'k2')
  .map((key) => [
    step(
      'eva POST /runs',
      { purpose: 'PLACEMENT_MATCHING', 'idempotency-key': key },
      { timeLimitSeconds: 5 },
    ),
    step('eva GET /runs/{seen:-1}', {}),
    step('eva GET /runs/{seen:-1}/events', {}),
    step('eva GET /runs/{seen:-1}/plan', { purpose: 'PLACEMENT_MATCHING' }),
  ]);

const happening = fc
  .tuple(assigned, NEAR)
  .map(([id, unit]) => [
    step(`eva POST /requests/R-${id}/placements`, matching(id), { unit, arrival: ARRIVAL }),
    step('eva GET /events?limit=500', handling(id)),
    step('eva GET /events?after={seen:-1}', handling(id)),
    step('eva GET /events/stream', { ...handling(id), 'last-event-id': '{seen:-2}' }),
  ]);

/** What takes more than one request. */
export const acts: Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 3, arbitrary: confirm },
  { weight: 4, arbitrary: proposeAndConfirm },
  { weight: 2, arbitrary: proposeAndRead },
  { weight: 2, arbitrary: override },
  { weight: 3, arbitrary: search },
  { weight: 2, arbitrary: note },
  { weight: 1, arbitrary: personCheck },
  { weight: 2, arbitrary: address },
  { weight: 2, arbitrary: breakGlass },
  { weight: 1, arbitrary: run },
  { weight: 2, arbitrary: happening },
);

/** What anybody would look at first: every list of the home region, and the other's case. */
export const looking: readonly Step[] = [
  step('auditor GET /alerts/probing', { purpose: 'SUPERVISION_AUDIT' }),
  step('auditor GET /placements', { purpose: 'SUPERVISION_AUDIT' }),
  step('auditor GET /non-associations', { purpose: 'SUPERVISION_AUDIT' }),
  step('eva GET /requests', handling('h0')),
  step('eva GET /runs', {}),
  step('leader GET /approvals', {}),
  step('officer GET /placements', { purpose: 'INVENTORY_DUTY' }),
  step('eva GET /events?limit=500', handling('h0')),
  step('leader GET /events?limit=500', handling('h0')),
  step('officer GET /events?limit=500', { purpose: 'INVENTORY_DUTY' }),
  step('auditor GET /events?limit=500', { purpose: 'SUPERVISION_AUDIT' }),
  step('eva GET /placements/PL-s0', handling('s0')),
  step('eva GET /requests/R-s0/placements', handling('s0')),
];
