import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientTypesOf } from '../../../scripts/openapi/client-types.js';
import { engines } from '../../harness/database/index.js';
import { aCountry } from '../../harness/a-country.js';
import { document, eva, lea } from '../../harness/a-request.js';
import { aService } from '../../harness/service/a-service.js';
import { TODAY } from '../../harness/service/the-day.js';
import { someOf } from '../../harness/samples.js';
import { compiled } from './compiled.js';
import { clientAt, journey } from './journey.js';

const JOURNEY = 'test/api/client/journey.ts';

describe('the types of a client', () => {
  it('are committed as the document has them', async () => {
    const types = await clientTypesOf(await readFile('openapi.json', 'utf8'));
    expect(await readFile('web/src/api/api.d.ts', 'utf8')).toBe(types);
  });

  it('let a right journey through the compiler, and no wrong one', () => {
    expect(compiled(JOURNEY)).toEqual([]);
    const wrong = [
      ['on: arrival', 'at: arrival'],
      ["'If-Match': tagOf(confirmed.version), ", ''],
      ['/api/placements/{id}/arrival', '/api/placements/{id}/arriving'],
      ["rule: 'placement.confirm'", "rule: 'placement.confirmed'"],
      ['found.best', 'found.units'],
    ] as const;
    for (const [right, other] of someOf(wrong, 2))
      expect([other, compiled(JOURNEY, (text) => text.replace(right, other)).length > 0]).toEqual([
        other,
        true,
      ]);
  });
});

describe.each(engines)('a client made from the document ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  beforeAll(async () => {
    service = await aService(engine);
    await aCountry(service.database, 3, 2);
  });
  afterAll(() => service.drop());

  it('goes from a request to the arrival', async () => {
    const { origin } = new URL(service.address);
    const [coordinator, approver] = await Promise.all(
      [eva, lea].map(async (said) => clientAt(origin, await service.issuer.token(said))),
    );
    const { exclusionZones: _, ...wanted } = document();
    const arrival = { earliest: TODAY, latest: TODAY };
    const request = { ...wanted, arrival, exclusionZones: [] } as unknown as Parameters<typeof journey>[1];
    const placement = await journey({ coordinator: coordinator!, approver: approver! }, request);
    expect(placement).toMatchObject({ status: 'ARRIVED', arrival: TODAY, version: 4 });
  });
});
