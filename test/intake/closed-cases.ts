import { expect, it } from '@jest/globals';
import type { Scenario } from '#scoring';
import type { TestService } from '../harness/service/a-service.js';

type World = {
  readonly service: TestService;
  readonly scenario: Scenario;
  readonly rows: () => Promise<Record<string, number>>;
};

/** Cases that were erased or merged into another, and an import that names them. */
export const closedCases = (world: () => World): void => {
  it('names each place, and brings nothing; the same of open cases is taken in', async () => {
    const { service, scenario, rows } = world();
    await service.database.query(
      `INSERT INTO fristad.data_key (subject_kind, subject_id, version, erased_at) VALUES ('CASE', 'K-ERASED', 1, now())`,
    );
    await service.database.query(
      `INSERT INTO fristad.case_merge (other, survivor, owner_region, requests, placements, approval, merged_by, merged_at)
       VALUES ('K-MERGED', $1, 'NORD', '{}', '{}', gen_random_uuid(), 'u-eva', now())`,
      [scenario.requests[0]?.person],
    );
    const before = await rows();
    const [request, stay] = [scenario.requests.at(-1), scenario.placements.at(-1)];
    const naming = (erased: string, merged: string) => ({
      ...scenario,
      requests: [...scenario.requests, { ...request, id: 'R-LATE', person: erased }],
      placements: [...scenario.placements, { ...stay, id: 'PL-LATE', person: merged, status: 'DEPARTED' }],
      nonAssociations: [{ a: 'K-WHO', b: merged, scope: 'UNIT' }],
    });
    const answer = await service.post('/scenarios', naming('K-ERASED', 'K-MERGED'));
    expect([answer.status, answer.body.code]).toEqual([422, 'cannot-be-kept']);
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      ...[`/requests/${scenario.requests.length}/person`, `/placements/${scenario.placements.length}/person`],
      '/nonAssociations/0/b',
    ]);
    const messages = answer.body.errors.map(({ message }: { message: string }) => message);
    expect(messages.map((one: string) => /erased|merged/.exec(one)?.[0])).toEqual([
      'erased',
      'merged',
      'merged',
    ]);
    expect(await rows()).toEqual(before);
    expect((await service.post('/scenarios', naming('K-LATE', 'K-LATER'))).status).toBe(201);
  });
};
