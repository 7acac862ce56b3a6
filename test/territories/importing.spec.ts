import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { swedishGeography } from '#generation';
import { fristadHere } from '../cli/fristad.js';
import { engines } from '../harness/database/index.js';
import { sample } from '../harness/samples.js';
import { insert } from '../harness/a-country.js';
import { aService, type Json, type OwnService } from '../harness/service/a-service.js';
import { aroundSeats, collection, feature, inSweref99, square, type Counties } from './a-file-of-areas.js';
import { keyed } from './drawn-ground.js';

/** Of so many municipalities, the northernmost. */
const SEATS = sample(20, 290);
const SAID =
  'groups=G1&class=RISK&confidence=0.5&validFrom=2026-01-01&source=POLICE_REPORT&reason=NEW_GROUND';
describe.each(engines)('a file of areas ($name)', (engine) => {
  let service: OwnService;
  const someone = (sub: string, role: string) =>
    service.as({ sub, roles: [role] }, { purpose: 'THREAT_REVIEW' });
  const rike = () => someone('u-rike', 'ANALYST:NATIONAL');
  let count = 0;
  const brought = (document: unknown, query = SAID, who = rike()) =>
    who.post(`/territories/imports?${query}`, document, keyed(`file-${++count}`));
  const stored = () =>
    service.database.query<object[]>(`SELECT id, version FROM fristad.territory ORDER BY id, version`);

  beforeAll(async () => {
    service = await aService(engine);
    const { regions, municipalities, localities } = swedishGeography();
    await insert(service.database, 'fristad.region', regions);
    await insert(
      service.database,
      'fristad.municipality',
      municipalities.map(({ code, name, region }) => ({ code, name, region })),
    );
    await insert(
      service.database,
      'fristad.locality',
      localities.map(({ location: [east, north], ...locality }) => ({
        ...locality,
        location: `POINT(${east} ${north})`,
      })),
    );
    const groups = [
      { code: 'G1', type: 'OTHER' },
      { code: 'G2', type: 'SUBURBAN' },
    ];
    await insert(service.database, 'fristad.hostile_group', groups);
  });
  afterAll(() => service.drop());

  it('the counties of Sweden are drawn, each in its region, with what the file says and what is said beside it', async () => {
    const counties = JSON.parse(readFileSync('fixtures/geography/counties.geojson', 'utf8')) as {
      features: { properties: object }[];
    };
    counties.features[3]!.properties = { GROUPS: 'G2, G1', Class: 'VULNERABLE', note: 'kept by nobody' };
    const tried = await brought(counties, `${SAID}&dryRun=yes`);
    expect([tried.status, tried.body.isDryRun, tried.body.items.length]).toEqual([200, true, 21]);
    expect(await stored()).toEqual([]);
    const { status, body } = await brought(counties);
    expect([status, body.isDryRun]).toEqual([200, false]);
    const undone = (area: Json) => ({ ...area, territory: null });
    expect(body.items.map(undone)).toEqual(tried.body.items);
    expect(new Set(body.items.map(({ region }: { region: string }) => region)).size).toBe(7);
    const { territory } = body.items[3];
    const history = await rike().call(`/territories/${territory}/versions`);
    expect(history.body.items).toEqual([
      expect.objectContaining({ groups: ['G2', 'G1'], class: 'VULNERABLE', confidence: 0.5, validTo: null }),
    ]);
    const entries = await service.database.query<{ log: string; hits: number }[]>(
      `SELECT log, hits FROM audit.entry WHERE act = 'territory.import' AND object_kind = 'territory' AND hits > 0 ORDER BY log`,
    );
    expect(entries.map(({ log }) => log)).toEqual(
      [...new Set(body.items.map(({ region }: { region: string }) => region))].sort(),
    );
    expect(entries.reduce((sum, { hits }) => sum + hits, 0)).toBe(21);
  });

  it('as many areas as municipalities are drawn, each once, in metres as well as in degrees', async () => {
    const counties = JSON.parse(readFileSync('fixtures/geography/counties.geojson', 'utf8')) as Counties;
    const areas = aroundSeats(swedishGeography().municipalities.slice(-SEATS), counties);
    const before = (await stored()).length;
    const inDegrees = await brought(collection(...areas), `${SAID}&dryRun=yes`);
    const inMetres = await brought(inSweref99(areas));
    expect([inDegrees.status, inMetres.status]).toEqual([200, 200]);
    expect((await stored()).length - before).toBe(SEATS);
    const regions = ({ body }: Json) => body.items.map(({ region }: Json) => region);
    expect(regions(inMetres)).toEqual(regions(inDegrees));
  });

  it('the same file under the same key is drawn once; another one under it is refused', async () => {
    const key = keyed('once');
    const file = collection(feature([square(18.05, 59.3)]));
    const first = await rike().post(`/territories/imports?${SAID}`, file, key);
    const before = await stored();
    expect((await rike().post(`/territories/imports?${SAID}`, file, key)).body).toEqual(first.body);
    const other = await rike().post(`/territories/imports?${SAID}&system=EPSG:4326`, file, key);
    expect([other.status, other.body.type]).toEqual([422, '/problems/key-used-otherwise']);
    expect(await stored()).toEqual(before);
  });

  it('one fault an area, at its place and point; nothing of the file is drawn', async () => {
    const before = await stored();
    const [a, b, c, d] = square(18.05, 59.3);
    const file = collection(
      feature([square(18.05, 59.3)]),
      feature([[a, c, b, d, a]]),
      feature([square(18.05, 59.3)], { groups: ['G9'], validTo: '2025-01-01' }),
      feature([square(18.05, 59.3)], { class: 'BAD' }),
      feature([square(10, 40)]),
    );
    for (const query of [SAID, `${SAID}&dryRun=yes`]) {
      const { status, body } = await brought(file, query);
      expect([status, body.type]).toEqual([422, '/problems/not-areas']);
      expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
        '/features/1/geometry/coordinates',
        '/features/2/properties/groups/0',
        '/features/3/properties/class',
        '/features/4',
      ]);
      expect(body.errors[0].point[0]).toBeCloseTo(18.055, 4);
      expect(body.errors[1].message).toMatch(/nobody registered$/);
    }
    const without = await brought(collection(feature([square(18.05, 59.3)])), 'class=RISK');
    expect(
      without.body.errors.map(({ pointer, message }: Record<string, string>) => [pointer, message]),
    ).toEqual([['/features/0/properties/groups', 'is missing']]);
    const words = await brought(
      collection(feature([square(18.05, 59.3)])),
      `${SAID}&class=BAD&system=EPSG:2154`,
    );
    expect([words.status, words.body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      400,
      expect.arrayContaining(['/system', '/class']),
    ]);
    expect(await stored()).toEqual(before);
  });

  it('is brought by the command line, once; what is wrong at a point is laid on a map', async () => {
    const place = await mkdtemp(join(tmpdir(), 'fristad-ground-'));
    const [good, bad, token, map] = ['good.geojson', 'bad.geojson', 'token', 'errors.geojson'].map((name) =>
      join(place, name),
    ) as [string, string, string, string];
    const [a, b, c, d] = square(18.05, 59.3);
    await writeFile(good, JSON.stringify(collection(feature([square(18.05, 59.3)]))));
    await writeFile(
      bad,
      JSON.stringify(collection(feature([square(18.05, 59.3)]), feature([[a, c, b, d, a]]))),
    );
    await writeFile(token, `${await service.issuer.token({ sub: 'u-rike', roles: ['ANALYST:NATIONAL'] })}\n`);
    const server = service.address.slice(0, -'/api'.length);
    const said = ['--groups', 'G1', '--class', 'RISK', '--confidence', '0.5', '--from', '2026-01-01'];
    const why = [
      '--source',
      'POLICE_REPORT',
      '--reason',
      'NEW_GROUND',
      '--server',
      server,
      '--token-file',
      token,
    ];
    const command = (file: string, ...more: string[]) =>
      fristadHere(['import-ground', file, ...said, ...why, ...more]);
    const before = await stored();
    const tried = await command(good, '--dry-run');
    expect([tried.code, tried.out]).toEqual([
      0,
      expect.stringMatching(/^\/features\/0 {2}– .*km²\n1 area would be drawn; nothing was\.\n$/),
    ]);
    const wrong = await command(bad, '--errors', map);
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toMatch(
      /was not drawn: 422 .*\n {2}\/features\/1\/geometry\/coordinates: crosses itself/,
    );
    expect(JSON.parse(await readFile(map, 'utf8'))).toMatchObject({
      features: [
        { properties: { pointer: '/features/1/geometry/coordinates' }, geometry: { type: 'Point' } },
      ],
    });
    expect(await stored()).toEqual(before);
    const [first, second] = [await command(good), await command(good)];
    expect([first.code, second.code, second.out]).toEqual([0, 0, first.out]);
    expect(await stored()).toHaveLength(before.length + 1);
    await writeFile(token, 'nobody');
    const [unknown, missing] = [await command(good), await command(join(place, 'none.geojson'))];
    expect([unknown.err, missing.code]).toEqual([expect.stringContaining('was not drawn: 401'), 2]);
    await rm(place, { recursive: true });
  });

  it('is drawn in one’s own region alone, by who may', async () => {
    const before = await stored();
    const file = collection(feature([square(18.05, 59.3)]), feature([square(13, 55.6)]));
    const { body } = await brought(file, SAID, someone('u-anna', 'ANALYST:SYD'));
    expect(body.errors).toEqual([
      {
        pointer: '/features/0',
        message: 'lies in another region',
        expected: expect.stringMatching(/country/),
      },
    ]);
    for (const role of ['COORDINATOR:SYD', 'APPROVER:SYD', 'INTEGRATION'])
      expect((await brought(file, SAID, someone('u-eva', role))).status).toBe(404);
    expect(await stored()).toEqual(before);
  });
});
