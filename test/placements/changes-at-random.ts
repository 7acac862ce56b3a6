import { createHash, randomUUID } from 'node:crypto';
import type { Seeded } from '../../src/solving/testing/seeded.js';
import { IDS, UNITS } from './a-judged-country.js';

/** What is done in one transaction; `n` is another number each time. */
type Change = (random: Seeded, n: number) => readonly string[];

const digest = (n: number) => `sha256:${createHash('sha256').update(String(n)).digest('hex')}`;
const approved = (id: string, rule: string, object: string) => `
  INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at, approved_by, approved_at, used_at)
  VALUES ('${id}', '${rule}', '${object}', '{}', '${digest(0)}', 'NORD', 'u-asker', now(), 'u-second', now(), now())`;
const byTwo = (rule: string, object: string, statement: string) => [
  approved(randomUUID(), rule, object),
  statement,
];
const townOf = (random: Seeded) => random.of(UNITS).slice(0, 2);
const groundAt = (random: Seeded) =>
  `(SELECT ST_Buffer(location, ${random.whole(50, 4000)}) FROM fristad.locality WHERE code = '${townOf(random)}')`;
/** One of the rows, the same for the same seed. */
const oneOf = (column: string, table: string, seed: number) =>
  `(SELECT ${column} FROM ${table} ORDER BY md5(${column}::text || '${seed}') LIMIT 1)`;

const drawn: Change = (random, n) => [
  `INSERT INTO fristad.territory (id, groups, class, confidence, valid, ground, source, reason, drawn_by)
   VALUES ('T-${n}', '{${random.of(['G1', 'G2'])}}', 'OTHER', 0.9, '[2026-01-01,)', ${groundAt(random)}, 'POLICE_REPORT', 'NEW_GROUND', 'u-anna')`,
];
const redrawn: Change = (random, n) => [
  `UPDATE fristad.territory SET superseded_by = version + 1
   WHERE superseded_by IS NULL AND id = ${oneOf('id', 'fristad.territory', n)}`,
  `INSERT INTO fristad.territory (id, version, groups, class, confidence, valid, ground, source, reason, drawn_by)
   SELECT t.id, t.superseded_by, t.groups, t.class, t.confidence, ${random.of(['t.valid', `'[2026-01-01,2026-12-01)'::daterange`])},
          ${groundAt(random)}, t.source, 'GROUND_HAS_MOVED', t.drawn_by
   FROM fristad.territory t WHERE NOT EXISTS (
     SELECT FROM fristad.territory o WHERE (o.id, o.version) = (t.id, t.superseded_by)) AND t.superseded_by IS NOT NULL`,
];
const related: Change = (random) => [
  random.chance(0.5)
    ? `DELETE FROM fristad.group_relation`
    : `INSERT INTO fristad.group_relation VALUES ('G1', 'G2', 'HOSTILE') ON CONFLICT DO NOTHING`,
];
const pairAdded: Change = (random) => {
  const a = random.of(IDS);
  const b = random.of(IDS.filter((id) => id !== a));
  return [
    `INSERT INTO fristad.non_association (a, b, scope, metres)
     SELECT least('K-${a}', 'K-${b}'), greatest('K-${a}', 'K-${b}'), 'DISTANCE', ${random.of([8000, 90_000])} ON CONFLICT DO NOTHING`,
  ];
};
const pairWithdrawn: Change = (_, n) => {
  const id = randomUUID();
  return [
    approved(id, 'case.change-conflict-profile', 'K'),
    `UPDATE fristad.non_association
     SET withdrawn_at = now(), withdrawn_by = 'u-eva', withdrawn_for = 'CONFLICT_OVER', withdrawn_approval = '${id}'
     WHERE withdrawn_at IS NULL AND id = ${oneOf('id', 'fristad.non_association', n)}`,
  ];
};
const corrected: Change = (random) => {
  const unit = random.of(UNITS);
  const to = `(SELECT location FROM fristad.locality WHERE code = '${townOf(random)}')`;
  const move = `UPDATE fristad.housing_unit SET location = ${to}, version = version + 1 WHERE id = '${unit}'`;
  return byTwo('unit.correct', unit, move);
};
const lessSafe: Change = (random) => [
  `UPDATE fristad.housing_unit SET protection_level = ${random.whole(0, 3)}, version = version + 1 WHERE id = '${random.of(UNITS)}'`,
];
const outOfUse: Change = (random) => [
  random.chance(0.5)
    ? `DELETE FROM fristad.unit_void WHERE unit = '${random.of(UNITS)}'`
    : `INSERT INTO fristad.unit_void VALUES ('${random.of(UNITS)}', '[2026-12-0${random.whole(2, 9)},2027-01-05)', 'ADDRESS_EXPOSED')
       ON CONFLICT DO NOTHING`,
];
const permitted: Change = (random) =>
  byTwo(
    'provider.widen',
    'P2',
    `UPDATE fristad.provider SET permit_valid_to = '${random.of(['2026-12-05', '2027-12-31'])}', version = version + 1 WHERE id = 'P2'`,
  );
const movedOn: Change = (_, n) => [
  `UPDATE fristad.placement SET version = version + 1,
     status = CASE status WHEN 'ARRIVED' THEN 'DEPARTED' ELSE 'CANCELLED' END
   WHERE id = ${oneOf('id', `fristad.placement WHERE status IN ('ARRIVED', 'CONFIRMED', 'PROVISIONAL')`, n)}`,
];
const comes: Change = (random, n) => [
  `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
   SELECT 'PN-${n}', 'K-${random.of(IDS)}', u.id, u.sharing, u.turnaround_days, '2026-12-10', '2027-01-09', 1, '{${random.of(['G1', 'G2', ''])}}', 'CONFIRMED'
   FROM fristad.housing_unit u WHERE u.id = '${random.of(UNITS)}' ON CONFLICT DO NOTHING`,
];
const rewritten: Change = (random) => [
  `UPDATE fristad.placement_request SET version = version + 1, own_groups = '{${random.of(['G1', 'G2', ''])}}',
     min_protection_level = ${random.whole(0, 3)} WHERE id = 'R-${random.of(IDS)}'`,
];
const otherPolicy: Change = (random, n) => [
  `INSERT INTO fristad.policy_version
   SELECT (jsonb_populate_record(v, jsonb_build_object('version', 'v-${n}', 'saturation_caps',
     '[{"minPopulation": 0, "cap": ${random.whole(1, 3)}}]'::jsonb, 'dispersion_metres', ${random.of([1000, 20_000])}))).*
   FROM fristad.policy_version v WHERE v.version = national.policy_in_force()`,
  `INSERT INTO fristad.scenario_import (digest, as_of, policy_version) VALUES ('${digest(n)}', '2026-12-01', 'v-${n}')`,
];

/** Every kind of change, and the trigger that puts down whom it reaches. */
export const CHANGES: Readonly<Record<string, readonly [table: string, trigger: string, change: Change]>> = {
  'ground is drawn': ['territory', 'who_lives_near_is_judged_anew', drawn],
  'ground is drawn anew': ['territory', 'who_lives_near_is_judged_anew', redrawn],
  'groups are related': ['group_relation', 'related_are_judged_anew', related],
  'a pair is kept apart': ['non_association', 'non_association_is_judged', pairAdded],
  'a pair may meet': ['non_association', 'non_association_is_judged', pairWithdrawn],
  'a unit is corrected': ['housing_unit', 'who_lives_there_is_judged_anew', corrected],
  'a unit is less safe': ['housing_unit', 'who_lives_there_is_judged_anew', lessSafe],
  'a unit is out of use': ['unit_void', 'void_is_judged_anew', outOfUse],
  'a permit ends': ['provider', 'provider_is_judged_anew', permitted],
  'a stay ends': ['placement', 'stay_is_judged_anew', movedOn],
  'a stay begins': ['placement', 'who_stands_is_judged', comes],
  'a request is rewritten': ['placement_request', 'request_is_judged_anew', rewritten],
  'another policy is in force': ['scenario_import', 'everybody_is_judged_anew', otherPolicy],
};
