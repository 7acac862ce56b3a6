import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aCountry, ARRIVAL, proposed } from '../harness/a-country.js';
import { confirmIn, MANY_AT_ONCE } from '../harness/acting.js';
import { aService, type OwnService } from '../harness/service/a-service.js';

const COOL_OFF_DAYS = 180;
const daysBefore = (days: number): string =>
  new Date(Date.parse(ARRIVAL) - days * 86_400_000).toISOString().slice(0, 10);

describe.each(engines)('a unit that somebody hostile has left ($name)', (engine) => {
  let service: OwnService;
  let site = 0;
  const left = async (daysAgo: number, { groups = ['G1'], status = 'DEPARTED', person = 'K-gone' } = {}) => {
    const unit = `A${site++}-0`;
    await service.database.query(
      `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
       VALUES ('left-' || $1::text, $5, $1, 'EXCLUSIVE', 2, $2, $3, 1, $6, $4)`,
      [unit, daysBefore(daysAgo + 20), daysBefore(daysAgo), status, `${person}-${unit}`, groups],
    );
    const one = { id: unit, region: 'NORD', group: 'G2', unit } as const;
    await proposed(service.database, [one]);
    const answer = await confirmIn(service, one);
    return answer.ok ? answer.value.code : answer.refusal.code;
  };

  beforeAll(async () => {
    service = await aService(engine, MANY_AT_ONCE);
    await aCountry(service.database, 12, 1);
  });
  afterAll(() => service.drop());

  it.each([
    [0, 'PLACEMENT_NOT_PERMITTED'],
    [1, 'PLACEMENT_NOT_PERMITTED'],
    [COOL_OFF_DAYS - 1, 'PLACEMENT_NOT_PERMITTED'],
    [COOL_OFF_DAYS, 'CONFIRMED'],
    [COOL_OFF_DAYS + 1, 'CONFIRMED'],
  ])('%i days before: %s', async (days, expected) => {
    expect(await left(days)).toBe(expected);
  });

  it('rests for nobody who was no threat, and for no stay that never was', async () => {
    expect(await left(1, { groups: [] })).toBe('CONFIRMED');
    expect(await left(1, { status: 'CANCELLED' })).toBe('CONFIRMED');
  });
});
