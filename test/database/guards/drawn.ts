import { aTerritory } from '../statements.js';
import { refusedFor, type Guard } from './guard.js';

type Box = readonly [west: number, south: number, east: number, north: number];
const polygon = ([west, south, east, north]: Box) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const AS_IT_IS: Box = [13, 55, 13.1, 55.1];
const SMALLER: Box = [13, 55, 13.1, 55.09];
const NORTHERN: Box = [22, 65, 22.1, 65.1];
/** A town in the north, and its region. */
export const NORTH = [
  `INSERT INTO fristad.municipality VALUES ('2580', 'Luleå', 'NORD')`,
  `INSERT INTO fristad.locality VALUES ('L9', 'Luleå', '2580', 78000, 'POINT(22.15 65.58)')`,
];
const GROUND = { groups: ['G1'], class: 'RISK', confidence: 0.8, validFrom: '2026-01-01', validTo: null };
const WHY = { source: 'POLICE_REPORT', reason: 'BETTER_KNOWN' };
const draw = (over: object, { seen = 1, id = 'T1', isNarrower = false } = {}) => {
  const drawn = JSON.stringify({ ...GROUND, ...WHY, geometry: polygon(AS_IT_IS), ...over });
  return `national.draw_ground('${id}', ${seen}, '${drawn}', ${isNarrower})`;
};
const said = (code: string, more = {}) => ({ code, ...more });
const ANALYST = { roles: 'ANALYST' };
const redraws: Guard = {
  ...{ it: 'ground is drawn anew as it was', as: ANALYST, before: [aTerritory()] },
  ...{ call: draw({}), answers: said('DRAWN', { version: 2, region: 'SYD' }) },
};
const draws: Guard = {
  ...{ it: 'ground is drawn that was not there', as: ANALYST, before: NORTH },
  ...{ call: draw({}, { seen: 0 }), answers: said('DRAWN', { version: 1, region: 'SYD' }) },
};
const approved = (rule: string, object: string) => `
  INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at, approved_by, approved_at, used_at)
  VALUES (gen_random_uuid(), '${rule}', '${object}', '{}', 'sha256:${'e'.repeat(64)}', 'SYD', 'u-1', now(), 'u-2', now(), now())`;
const narrows: Guard = {
  ...{ it: 'ground is made less', as: ANALYST, before: [aTerritory(), approved('territory.narrow', 'T1')] },
  call: draw({ geometry: polygon(SMALLER) }, { isNarrower: true }),
  answers: said('DRAWN', { version: 2, region: 'SYD' }),
};

const RELATION = `'00000000-0000-4000-8000-0000000000f2'`;
const ALLIED = `INSERT INTO fristad.group_relation (a, b, relation, id) VALUES ('G1', 'G2', 'ALLIED', ${RELATION})`;
const relates = (a: string, b: string, relation: string) =>
  `national.state_relation(gen_random_uuid(), '${a}', '${b}', '${relation}')`;
const states: Guard = {
  ...{ it: 'two groups are related', as: ANALYST, call: relates('G2', 'G1', 'HOSTILE') },
  shows: [
    `SELECT string_agg(a || b || relation || stated_by, '') AS value FROM fristad.group_relation`,
    'G1G2HOSTILEu-1',
  ],
};
const statesNot: Guard = {
  ...{ it: 'two groups are related', as: ANALYST },
  call: states.call,
  answers: 'STATED',
};
const ends: Guard = {
  ...{ it: 'a relation ends', as: ANALYST, answers: 'ENDED' },
  before: [ALLIED, approved('group-relation.end', RELATION.slice(1, -1))],
  call: `national.end_relation(${RELATION}, 'NO_LONGER_SO')`,
};
const writes: Guard = {
  ...{ it: 'a group is of another type', as: ANALYST, answers: 'WRITTEN' },
  call: `national.write_group('G1', 1, 'OTHER')`,
};
const touches = (over = {}) =>
  `(SELECT string_agg(t::text, ' ') FILTER (WHERE t.region = 'SYD') FROM national.ground_touches(NULL, '${JSON.stringify({ ...GROUND, groups: ['G1'], geometry: polygon(AROUND_U1), ...over })}') AS t)`;
const AROUND_U1: Box = [15.09, 56.19, 15.11, 56.21];
const THREATENED = `UPDATE fristad.placement SET groups = '{G1}' WHERE id = 'PL-SYD'`;
const previews: Guard = {
  ...{ it: 'ground says what it would touch', as: ANALYST, before: [THREATENED], call: touches() },
  answers: '(SYD,1,0,0,0,1)',
};
const opens: Guard = {
  ...{ it: 'a report is opened by hand', answers: 'OPENED' },
  call: `national.open_report(gen_random_uuid(), 'L1', 'GROUP_SEEN')`,
};
const GROUPS: readonly Guard[] = [
  ...refusedFor(opens, 'unknown-locality', {
    'by an approver': { as: { roles: 'APPROVER' } },
    'of what is no town': { call: `national.open_report(gen_random_uuid(), 'L9', 'GROUP_SEEN')` },
  }),
  previews,
  { ...previews, it: 'ground says nothing to a coordinator', as: {}, answers: null },
  {
    ...previews,
    it: 'ground touches nobody of other groups',
    call: touches({ groups: ['G2'] }),
    answers: '(SYD,0,0,0,0,1)',
  },
  {
    ...previews,
    it: 'ground touches nobody who has left by then',
    call: touches({ validFrom: '2199-01-01' }),
    answers: '(SYD,0,0,0,0,1)',
  },
  states,
  ...refusedFor(statesNot, 'unknown-group', {
    'by a coordinator': { as: { roles: 'COORDINATOR' } },
    'with what is no group': { call: relates('G1', 'G9', 'HOSTILE') },
  }),
  ...refusedFor(statesNot, 'related-already', {
    twice: { before: [ALLIED], call: relates('G2', 'G1', 'ALLIED') },
  }).slice(1),
  ...refusedFor(statesNot, 'related-otherwise', { 'in two ways': { before: [ALLIED] } }).slice(1),
  ...refusedFor(ends, 'no-such-relation', {
    'by a coordinator': { as: { roles: 'COORDINATOR' } },
    'that is not there': { before: [] },
  }),
  ...refusedFor(ends, 'second-person-needed', {
    'without an approval': { before: [ALLIED] },
    'by the approval of another act': {
      before: [ALLIED, approved('territory.narrow', RELATION.slice(1, -1))],
    },
  }).slice(1),
  {
    ...ends,
    it: 'a relation ends whichever group was named first, and stays on record',
    before: [...(ends.before ?? []), `INSERT INTO fristad.group_relation VALUES ('G2', 'G1', 'ALLIED')`],
    shows: [
      `SELECT string_agg(a || b || ended_by || reason, ' ' ORDER BY a) || count(g.*) AS value
       FROM fristad.ended_relation LEFT JOIN (SELECT 1 AS one FROM fristad.group_relation) AS g ON true`,
      'G1G2u-1NO_LONGER_SO G2G1u-1NO_LONGER_SO0',
    ],
  },
  ...refusedFor(writes, 'no-such-group', {
    'by a coordinator': { as: { roles: 'COORDINATOR' } },
    'that is not there': { call: `national.write_group('G9', 1, 'OTHER')` },
  }),
  ...refusedFor(writes, 'stale', {
    'over another version': { call: `national.write_group('G1', 2, 'OTHER')` },
  }).slice(1),
  { ...writes, it: 'a group is added', call: `national.write_group('G9', 0, 'OTHER')` },
];

/** Who may draw which ground, over which version, and what is less. */
export const DRAWN_GROUND: readonly Guard[] = [
  ...GROUPS,
  ...refusedFor(redraws, said('no-such-territory'), {
    'by a coordinator': { as: { roles: 'COORDINATOR ANALYST' } },
    'of another region': { as: { ...ANALYST, region: 'NORD' } },
    'that is not there': { before: [] },
  }),
  { ...redraws, it: 'ground is drawn anew for the country', as: { ...ANALYST, region: '' } },
  ...refusedFor(redraws, said('stale'), { 'over another version': { call: draw({}, { seen: 2 }) } }).slice(1),
  ...refusedFor(draws, said('ground-of-another-region'), {
    'in another region': { call: draw({ geometry: polygon(NORTHERN) }, { seen: 0 }) },
  }),
  {
    ...draws,
    it: 'ground is drawn anywhere for the country',
    as: { ...ANALYST, region: '' },
    call: draw({ geometry: polygon(NORTHERN) }, { seen: 0 }),
    answers: said('DRAWN', { version: 1, region: 'NORD' }),
  },
  ...refusedFor(draws, said('no-such-territory'), {
    'twice under one name': { before: [aTerritory()] },
  }).slice(1),
  ...refusedFor(redraws, said('second-person-needed'), {
    'and is smaller': { call: draw({ geometry: polygon(SMALLER) }) },
    'and ends': { call: draw({ validTo: '2199-12-31' }) },
    'and is less sure': { call: draw({ confidence: 0.79 }) },
    'and is of other groups': { call: draw({ groups: ['G2'] }) },
    'and has a narrower buffer': { call: draw({ class: 'VULNERABLE' }) },
    'and has a narrower buffer in some region': {
      before: [
        aTerritory({ class: 'VULNERABLE' }),
        'SET LOCAL session_replication_role = replica',
        `UPDATE fristad.policy_version SET regional = '[{"region": "SYD", "hostileBufferMetres": {"VULNERABLE": 3001}}]'`,
        'SET LOCAL session_replication_role = origin',
      ],
    },
  }).slice(1),
  ...refusedFor(narrows, said('second-person-needed'), {
    'without an approval': { before: [aTerritory()] },
    'by the approval of other ground': { before: [aTerritory(), approved('territory.narrow', 'T2')] },
    'by the approval of another act': { before: [aTerritory(), approved('unit.correct', 'T1')] },
  }),
  ...refusedFor(narrows, said('nothing-to-approve'), {
    'where it is not': { call: draw({}, { isNarrower: true }) },
  }).slice(1),
];
