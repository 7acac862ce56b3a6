import { findRule, type PolicyRule } from '#access';
import { generateScenario } from '#generation';
import { blindPerson, personalNumber } from '#keys';
import { RoutesHaveRules } from '../../../src/access/http/routes-have-rules.js';
import { apiDocument } from '../../../src/api/document.js';
import type { Engine } from '../../harness/database/engine.js';
import { ARRIVAL } from '../../harness/a-country.js';
import { aService } from '../../harness/service/a-service.js';
import { households, SECRETS, settled } from './country.js';
import type { Example, Known, Thing } from './known.js';
import { inRoles, users } from './users.js';

/** What would otherwise keep users out for ever: revocations, freezes, the searches and checks of a day. */
const RESET = [
  'access.actor',
  'fristad.search_freeze',
  'fristad.probing_event',
  'fristad.search_day',
  'fristad.person_check',
  'fristad.person_check_day',
].map((table) => `DELETE FROM ${table}`);

/** Names of ours that nobody would write by chance: of two words at least. */
const NAMES = `
  SELECT DISTINCT name FROM (
    SELECT relname::text AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname !~ '^(pg_|info|public)'
    UNION SELECT attname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE nspname !~ '^(pg_|info|public)' AND attnum > 0
    UNION SELECT conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = connamespace WHERE nspname !~ '^(pg_|info|public)'
    UNION SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE nspname !~ '^(pg_|info|public)') names
  WHERE name ~ '[a-z]_[a-z]'`;

const thingsOf = (prefix: string): readonly Thing[] =>
  households.map(({ id }) => ({ id: `${prefix}-${id}`, case: `K-${id}` }));
const plain = (...ids: readonly string[]): readonly Thing[] => ids.map((id) => ({ id, case: '' }));
const anywhere = (...bodies: readonly unknown[]): readonly Example[] =>
  bodies.map((body) => ({ of: '', body }));

const blinded = (number: string): string => {
  const person = personalNumber(number);
  if (!person.ok) throw new Error('That is no personal number.');
  return Buffer.from(blindPerson(person.value).blinded).toString('base64url');
};

/** Who gets furthest in a role asks more often than others. */
const DEEPEST: Readonly<Record<string, readonly string[]>> = {
  COORDINATOR: ['eva', 'eva', 'eva'],
  APPROVER: ['leader'],
  HOUSING_OFFICER: ['officer', 'officer'],
};

type Made = Awaited<ReturnType<typeof settled>>;

const thingsIn = ({ notes, measures, approvals, runs, webhook, decisions }: Made): Known['things'] => ({
  requests: thingsOf('R'),
  placements: thingsOf('PL'),
  decisions,
  cases: thingsOf('K'),
  units: plain(...households.slice(0, 5).map(({ unit }) => unit)),
  runs: plain(...runs),
  webhooks: plain(webhook),
  actors: plain('u-victim', 'u-nobody'),
  actor: plain('u-victim', 'u-nobody'),
  approvals,
  note: notes,
  measure: measures,
  policies: plain('placing-1', 'placing-2'),
  providers: plain('P1'),
  programmes: plain('AV-1'),
  key: plain('key-1', 'key-2'),
});

const examplesIn = ({ digests, policy, confirmations }: Made): Known['examples'] => ({
  'POST /api/approvals/{id}/give': digests,
  'POST /api/approvals': anywhere({ rule: 'placement.confirm', object: 'PL-h0', command: {} }),
  'POST /api/webhooks': anywhere({
    address: 'https://hooks.example.se/',
    kinds: [],
    legalGround: 'AGREEMENT_4',
  }),
  'POST /api/placements/{id}/confirm': confirmations,
  'POST /api/requests/{id}/placements': anywhere(
    { unit: 'A5-3', arrival: ARRIVAL },
    { unit: 'B4-3', arrival: ARRIVAL },
  ),
  'POST /api/cases/{id}/person-checks': anywhere(
    { blinded: blinded('19640823-3234') },
    { blinded: blinded('19121212-1212') },
  ),
  'POST /api/runs': anywhere({}, { seed: 3, timeLimitSeconds: 1 }),
  'POST /api/policies': anywhere({ ...policy, version: 'placing-2' }, policy),
  'POST /api/scenarios': anywhere(generateScenario({ requests: 3, units: 8, territories: 2, seed: 5 }), {
    format: 'fristad-scenario/1',
  }),
});

type NamedRule = PolicyRule & { readonly id: string };

const rulesOf = (routes: RoutesHaveRules): ReadonlyMap<string, NamedRule> =>
  new Map(
    routes.routes().flatMap(({ method, path, rule }) => {
      const found = rule && findRule(rule.id);
      const name = `${method} /api${path.replaceAll(/:(\w+)/g, '{$1}')}`;
      return found ? [[name, { ...found, id: rule.id }] as const] : [];
    }),
  );

/** The real service with a small country, and everything about it that a request may speak of. */
export const aWorld = async (engine: Engine) => {
  const service = await aService(engine, { FRISTAD_BODY_LIMIT_MIB: '1' });
  const made = await settled(engine, service);
  await service.database.query(
    `INSERT INTO fristad.programme VALUES ('AV-1', 'Ett', 'NGO', '{}', '{}', 'NONE', '{}', true, true, false)`,
  );
  const database = service.database;
  const document = apiDocument(service.app);
  const rules = rulesOf(service.app.get(RoutesHaveRules, { strict: false }));
  const known: Known = {
    schemas: document.components?.schemas ?? {},
    things: thingsIn(made),
    words: [
      'A0-0',
      'A0-1',
      'NORD',
      'SYD',
      'P1',
      'M1',
      'A0',
      'G1',
      'R-h0',
      'PL-h0',
      'K-h0',
      'placing-1',
      ARRIVAL,
    ],
    users: Object.keys(users),
    allowed: {
      ...Object.fromEntries(
        [...rules].map(([name, { allow }]) => [
          name,
          allow.map(({ role, purposes }) => ({
            users: [...inRoles([role]), ...(DEEPEST[role] ?? [])],
            purposes,
          })),
        ]),
      ),
      'POST /api/approvals': [{ users: ['eva'], purposes: ['PLACEMENT_MATCHING'] }],
    },
    asksSecond: new Set([...rules].filter(([, rule]) => rule.second).map(([name]) => name)),
    examples: examplesIn(made),
  };
  const names = (await database.query<{ name: string }[]>(NAMES)).map(({ name }) => name);
  const secrets = [
    { text: SECRETS.address, disclosedBy: /address\/reveal$/ },
    { text: SECRETS.note, disclosedBy: /notes\/\{note\}$/ },
    { text: SECRETS.contact, disclosedBy: /contact-person$/ },
    { text: process.cwd(), disclosedBy: /^$/ },
  ];
  const reset = () =>
    database.transaction(async (manager) => {
      for (const statement of RESET) await manager.query(statement);
    });
  return { service, rules, known, oracle: { document, names, secrets }, reset, drop: () => service.drop() };
};
export type World = Awaited<ReturnType<typeof aWorld>>;
