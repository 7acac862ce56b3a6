import { expect, it } from '@jest/globals';
import type { CountryService } from '../harness/reading/a-country-service.js';
import { demand } from '../harness/demands.js';
import type { Json } from '../harness/service/a-service.js';

type TodayService = { readonly service: CountryService; readonly open: readonly string[] };

const aFile = (of: string, version: number, [validUntil, reassessBy]: readonly [string, string]) => `
  INSERT INTO fristad.case_file (case_ref, version, owner_region, changed, threat_ground, valid_until, reassess_by, written_by, written_at)
  SELECT '${of}', ${version}, region, '{THREAT}', 'DEBT', '${validUntil}', '${reassessBy}', 'u-eva', '2026-11-01T09:00:00Z'
  FROM fristad.placement_request WHERE person = '${of}' LIMIT 1`;
const measureId = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
const aMeasure = (
  n: number,
  version: number,
  [of, status, last]: readonly [string, string, string | null],
) => `
  INSERT INTO fristad.case_measure (id, version, case_ref, owner_region, kind, agency, status, first_day, last_day, written_by, written_at)
  SELECT '${measureId(n)}', ${version}, '${of}', region, 'WORK', 'NGO', '${status}', '2026-11-01', ${last === null ? 'NULL' : `'${last}'`},
         'u-eva', '2026-11-01T09:00:00Z'
  FROM fristad.placement_request WHERE person = '${of}' LIMIT 1`;

/** Until when an assessment is valid, and by when it is to be made anew: one version after the other. */
const DAYS = [
  ['2027-03-01', '2026-12-09'],
  ['2027-03-01', '2026-12-08'],
  ['2026-12-01', '2026-12-01'],
  ['2026-12-01', '2026-11-30'],
  ['2026-11-30', '2026-11-20'],
  ['2027-03-01', '2027-02-01'],
] as const;

/** What the work on cases asks of their coordinator, with so many cases that are open and theirs. */
export const caseTasks = (asked: () => TodayService): void => {
  const tasks = async (id: string, ...kinds: readonly string[]): Promise<readonly Json[]> => {
    const { service } = asked();
    const today = (await service.askAs(service.personNamed(id), { purpose: 'CASE_HANDLING' }).call('/today'))
      .body;
    return today.items.filter(({ kind }: Json) => kinds.includes(kind));
  };
  const lines = (items: readonly Json[]) =>
    items
      .map((one) => `${one.kind} ${one.id} ${one.case} ${one.due} ${one.overdue ? 'late' : 'not late'}`)
      .toSorted();

  it('is a threat to assess anew within seven days, and an assessment that is over', async () => {
    const { service, open } = asked();
    const [of = ''] = open;
    const found: (readonly string[])[] = [];
    for (const [at, days] of DAYS.entries()) {
      await service.database.query(aFile(of, at + 1, days));
      const items = await tasks('u-eva', 'THREAT_TO_REASSESS', 'THREAT_NOT_VALID');
      found.push(lines(items).map((line) => line.replaceAll(` ${of}`, '')));
      expect(items.every(({ since }) => since === '2026-11-01T09:00:00.000Z')).toBe(true);
    }
    expect(found).toEqual([
      [],
      ['THREAT_TO_REASSESS 2026-12-08 not late'],
      ['THREAT_TO_REASSESS 2026-12-01 not late'],
      ['THREAT_TO_REASSESS 2026-11-30 late'],
      ['THREAT_NOT_VALID 2026-11-30 late'],
      [],
    ]);
  });

  it('is a measure that ends within seven days, or should have ended', async () => {
    const { service, open } = asked();
    const [a = '', b = ''] = open;
    for (const statement of [
      ...[aMeasure(1, 1, [a, 'UNDER_WAY', '2026-12-08']), aMeasure(2, 1, [a, 'UNDER_WAY', '2026-12-09'])],
      ...[aMeasure(3, 1, [b, 'PLANNED', '2026-12-01']), aMeasure(4, 1, [b, 'UNDER_WAY', '2026-11-30'])],
      ...[aMeasure(5, 1, [b, 'DONE', '2026-12-02']), aMeasure(6, 1, [b, 'BROKEN_OFF', '2026-12-02'])],
      ...[aMeasure(7, 1, [b, 'UNDER_WAY', '2026-12-02']), aMeasure(7, 2, [b, 'UNDER_WAY', null])],
    ])
      await service.database.query(statement);
    expect(lines(await tasks('u-eva', 'MEASURE_ENDS'))).toEqual(
      [
        `MEASURE_ENDS ${measureId(1)} ${a} 2026-12-08 not late`,
        `MEASURE_ENDS ${measureId(3)} ${b} 2026-12-01 not late`,
        `MEASURE_ENDS ${measureId(4)} ${b} 2026-11-30 late`,
      ].toSorted(),
    );
  });

  it('is a case without a contact person, until there is one', async () => {
    const { service, open } = asked();
    const without = async () =>
      (await tasks('u-eva', 'CASE_WITHOUT_CONTACT_PERSON')).map(({ id }) => id).toSorted();
    expect(await without()).toEqual(open.toSorted());
    const [first = '', ...others] = open;
    await service.database.query(
      `INSERT INTO fristad.contact_person (case_ref, version, owner_region, agency, sealed, written_by, written_at)
       SELECT person, 1, region, 'NGO', decode(repeat('ab', 40), 'hex'), 'u-eva', now()
       FROM fristad.placement_request WHERE person = '${first}' LIMIT 1`,
    );
    expect(await without()).toEqual(others.toSorted());
  });

  it('is a case that lacks what the policy asks of its file', async () => {
    const { service, open } = asked();
    const lacking = async () => lines(await tasks('u-eva', 'CASE_NOT_CONFIRMED', 'CASE_WITHOUT_FUNDING'));
    const line = (kind: string, of: string) => `${kind} ${of} ${of} null not late`;
    expect(await lacking()).toEqual([]);
    await demand(service.database, { confirmations: 'FLAG' });
    expect(await lacking()).toEqual(open.map((of) => line('CASE_NOT_CONFIRMED', of)).toSorted());
    await demand(service.database, { fundingOfOthers: 'FLAG' });
    expect(await lacking()).toEqual(open.map((of) => line('CASE_WITHOUT_FUNDING', of)).toSorted());
    const [first = '', ...others] = open;
    await service.database.query(
      `INSERT INTO fristad.case_file (case_ref, version, owner_region, changed, funding_kind, funding_agency, funding_decided_on, funded_from, written_by, written_at)
       SELECT person, 90, region, '{FUNDING}', 'STATE_GRANT', 'POLICE', '2026-11-01', '2026-11-01', 'u-eva', now()
       FROM fristad.placement_request WHERE person = '${first}' LIMIT 1`,
    );
    expect(await lacking()).toEqual(others.map((of) => line('CASE_WITHOUT_FUNDING', of)).toSorted());
    await demand(service.database, null);
  });

  it('is nothing of it for who decides', async () => {
    const kinds = ['THREAT_TO_REASSESS', 'THREAT_NOT_VALID', 'MEASURE_ENDS', 'CASE_WITHOUT_CONTACT_PERSON'];
    expect(await tasks('u-leader', ...kinds)).toEqual([]);
  });
};
