import { expect } from '@jest/globals';
import type { Json, TestService } from '../harness/service/a-service.js';
import type { Said } from '../harness/service/an-issuer.js';

export const CASE = 'K-a';
export const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
export const lea: Said = { sub: 'u-lea', roles: ['APPROVER:NORD'] };
export const auditor: Said = { sub: 'u-aud', roles: ['AUDITOR:NATIONAL'] };
export const by = { by: 'u-eva', at: expect.any(String) };
export const threat = {
  ground: 'DEBT',
  defectedOn: '2026-11-02',
  validUntil: '2027-02-28',
  reassessBy: '2027-02-14',
};
export const funding = {
  ...{ kind: 'SOCIAL_SERVICES_ACT', agency: 'SOCIAL_SERVICES', decidedOn: '2026-11-20' },
  ...{ from: '2026-12-01', until: null },
};
export const job = {
  ...{ kind: 'WORK', agency: 'EMPLOYMENT_SERVICE', status: 'PLANNED' },
  ...{ from: '2026-12-05', to: '2027-03-05' },
};
export const contact = { agency: 'SOCIAL_SERVICES', name: 'Inga Låtsas-Lind', telephone: '+46 10 117 17 17' };
export const NOTHING = {
  ...{ case: CASE, version: 0, programme: null, identityProtection: null, threat: null, funding: null },
  ...{ resident: null, localTies: null, motivated: null, contactPerson: null, measures: [] },
  flags: [],
  eligibility: [],
};

const done = (act: string, said: string) => `${act} case NORD ${CASE} DONE ${said}`;
/** What the log has of it. */
export const ENTERED = [
  done('case.assess-threat', 'ground:DEBT defectedon:2026-11-02 validuntil:2027-02-28 reassessby:2027-02-14'),
  done('case.confirm-resident', 'value:YES'),
  done('case.set-programme', 'value:NGO'),
  done('case.set-programme', 'value:NOTHING'),
  done('case.confirm-resident', 'value:NO'),
  done(
    'case.record-funding',
    'kind:SOCIAL_SERVICES_ACT agency:SOCIAL_SERVICES decidedon:2026-11-20 from:2026-12-01',
  ),
];

type Headers = Readonly<Record<string, string>>;
/** As it was seen, under a key. */
export const seen = (version: number, key: string): Headers => ({
  'if-match': `"${version}"`,
  'idempotency-key': key,
});
export const pointersOf = ({ status, body }: Json) => [
  status,
  body.errors?.map(({ pointer }: Json) => pointer),
];

/** The file of the case, as users of the service ask for it. */
export const caseFileIn = (service: TestService) => {
  const as = (said: Said, purpose = 'CASE_HANDLING') =>
    service.as(said, { purpose: `${purpose}; case=${CASE}` });
  const path = (more: string) => `/cases/${CASE}/${more}`;
  const file = async () => (await as(eva).call(path('file'))).body;
  const patch = (parts: object, headers: Headers, said = eva) =>
    as(said).call(path('file'), {
      method: 'PATCH',
      body: JSON.stringify(parts),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const writeContact = (body: object, headers: Headers, said = eva) =>
    as(said).put(path('contact-person'), body, headers);
  /** What was entered, as the log has it. */
  const entries = async (prefix: string): Promise<string[]> => {
    const rows = await service.database.query<{ entry: string }[]>(
      `SELECT concat_ws(' ', act, object_kind, log, case_ref, outcome, why, array_to_string(particulars::text[], ' ')) AS entry
       FROM audit.entry WHERE act LIKE $1 || '%' AND operation IN ('ALTERATION', 'COLLECTION') ORDER BY at, act`,
      [prefix],
    );
    return rows.map(({ entry }) => entry);
  };
  return { as, path, file, patch, writeContact, entries };
};
