/** What somebody writes at once, in one transaction; where it is, is what most live by. */
export type Change = { readonly kind: string; readonly statements: readonly string[] };

const approved = (n: number, rule: string, object: string) => `
  INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at, approved_by, approved_at, used_at)
  SELECT '00000000-0000-4000-8000-00000000000${n}', '${rule}', ${object}, '{}', 'sha256:${String(n).repeat(64)}', 'NATIONAL', 'u-asker', now(), 'u-second', now(), now()`;

const SOMEBODY = `(SELECT p.id FROM fristad.placement p WHERE p.id LIKE 'PS-%' AND p.status = 'ARRIVED'
  AND NOT EXISTS (SELECT FROM fristad.unit_void v WHERE v.unit = p.unit) ORDER BY md5(p.id) LIMIT 1)`;
/** Whom nothing else stands against first. */
const AT_PEACE = `
  SELECT p.person, row_number() OVER (ORDER BY f.placement IS NOT NULL, md5(p.id)) AS nth
  FROM fristad.placement p LEFT JOIN fristad.stay_finding f
    ON f.placement = p.id AND f."constraint" = 'apart-from-others' AND f.ended_at IS NULL
  WHERE p.status = 'ARRIVED'`;
const FULLEST = `(SELECT t.location FROM fristad.locality t JOIN fristad.housing_unit u ON u.locality = t.code JOIN fristad.placement p ON p.unit = u.id
  GROUP BY t.code, t.location ORDER BY count(*) DESC, t.code LIMIT 1)`;
const COMMONEST = `(SELECT g FROM fristad.placement p, unnest(p.groups) AS g GROUP BY g ORDER BY count(*) DESC, g LIMIT 1)`;
const PRIVATE = `(SELECT v.id FROM fristad.provider v JOIN fristad.housing_unit u ON u.provider = v.id JOIN fristad.placement p ON p.unit = u.id
  WHERE v.kind <> 'PUBLIC' AND v.permit_valid_to > national.today() GROUP BY v.id ORDER BY count(*) DESC, v.id LIMIT 1)`;

/** One of each kind that a stay may break something by. */
export const CHANGES: readonly Change[] = [
  {
    kind: 'an address is exposed',
    statements: [
      `INSERT INTO fristad.unit_void SELECT p.unit, daterange(national.today(), NULL), 'ADDRESS_EXPOSED' FROM fristad.placement p WHERE p.id = ${SOMEBODY}`,
    ],
  },
  {
    kind: 'ground is drawn over the fullest town',
    statements: [
      `INSERT INTO fristad.territory (id, groups, class, confidence, valid, ground, source, reason, drawn_by)
       SELECT 'T-bench', ARRAY[${COMMONEST}], 'ESPECIALLY_VULNERABLE', 0.9, daterange(national.today(), NULL), ST_Buffer(${FULLEST}, 3000), 'POLICE_REPORT', 'NEW_GROUND', 'u-bench'`,
    ],
  },
  {
    kind: 'two are kept apart',
    statements: [
      `INSERT INTO fristad.non_association (a, b, scope, metres)
       SELECT min(n.person), max(n.person), 'DISTANCE', 2000000 FROM (${AT_PEACE}) AS n WHERE n.nth <= 2`,
    ],
  },
  {
    kind: 'a threat is assessed anew',
    statements: [
      `UPDATE fristad.placement_request r SET own_groups = ARRAY[${COMMONEST}], version = r.version + 1 FROM fristad.placement p WHERE p.id = ${SOMEBODY} AND r.id = p.request`,
      `UPDATE fristad.placement p SET groups = ARRAY[${COMMONEST}], version = version + 1 WHERE p.id = ${SOMEBODY}`,
    ],
  },
  {
    kind: 'a permit has expired',
    statements: [
      `UPDATE fristad.provider SET permit_valid_to = national.today() - 1, version = version + 1 WHERE id = ${PRIVATE}`,
    ],
  },
  {
    kind: 'a unit is corrected',
    statements: [
      approved(1, 'unit.correct', `(SELECT p.unit FROM fristad.placement p WHERE p.id = ${SOMEBODY})`),
      `UPDATE fristad.housing_unit u SET location = ST_Project(${FULLEST}, 900, 1), version = u.version + 1 FROM fristad.placement p WHERE p.id = ${SOMEBODY} AND u.id = p.unit`,
    ],
  },
  {
    kind: 'a policy comes into force',
    statements: [
      `INSERT INTO fristad.policy_version SELECT (jsonb_populate_record(v, jsonb_build_object('version', 'bench',
         'dispersion_metres', v.dispersion_metres * 1.2, 'hostile_buffer_metres', (SELECT jsonb_object_agg(b.key, b.value::numeric * 1.2) FROM jsonb_each_text(v.hostile_buffer_metres) AS b)))).*
       FROM fristad.policy_version v WHERE v.version = national.policy_in_force()`,
      approved(2, 'policy.activate', `'bench'`),
      `INSERT INTO fristad.policy_activation (policy_version, digest, approval, activated_by, at)
       VALUES ('bench', 'sha256:${'2'.repeat(64)}', '00000000-0000-4000-8000-000000000002', 'u-bench', now())`,
    ],
  },
];
