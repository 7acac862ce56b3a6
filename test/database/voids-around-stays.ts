import { expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { geodesicMeasure } from '#geodesy';
import { dateOf, dayOf, plusDays, requestId, unitId, type IsoDate } from '#kernel';
import { judge, openWorld, type Scenario } from '#scoring';
import { refusalOf } from './statements.js';

type Days = { readonly from: IsoDate; readonly to: IsoDate };
type Free = Days & { readonly request: string; readonly unit: string };
const ID = 'free-for-the-whole-stay';

const isFree = (scenario: Scenario, { request, unit, from, to }: Free): boolean => {
  const world = openWorld(scenario, geodesicMeasure(scenario));
  const stay = { request: requestId(request), unit: unitId(unit), arrival: from, departure: to };
  return judge(world, [stay]).every(({ constraint }) => constraint !== ID);
};
type Closed = Days & { readonly reason: string };
const withVoid = (scenario: Scenario, of: string, closed: Closed): Scenario => ({
  ...scenario,
  units: scenario.units.map((unit) => (unit.id === of ? { ...unit, voids: [closed] } : unit)),
});

/** A request and a unit that rests after a departure, has no voids, and nobody near. */
const aFreeStay = (scenario: Scenario): Free => {
  const [request] = scenario.requests;
  const from = request!.arrival.earliest;
  const to = dateOf(plusDays(dayOf(from), request!.nights));
  const taken = new Set<string>(scenario.placements.map(({ unit }) => unit));
  const stays = scenario.units
    .filter(({ id, turnaroundDays, voids }) => turnaroundDays > 1 && voids.length === 0 && !taken.has(id))
    .map(({ id }) => ({ request: request!.id, unit: id, from, to }));
  return stays.find((stay) => isFree(scenario, stay))!;
};

const insertVoid = (unit: string, { from, to, reason }: Closed) =>
  `INSERT INTO fristad.unit_void VALUES ('${unit}', '[${from},${to})', '${reason}')`;
const insertStay = ({ unit, from, to }: Free) => `
  INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
  SELECT 'PL-between', 'K-between', id, sharing, turnaround_days, '${from}', '${to}', 1, '{}', 'CONFIRMED'
  FROM fristad.housing_unit WHERE id = '${unit}'`;

/** Days of a void, counted from the arrival or the departure. */
const AROUND = [
  { when: 'from the last night', edge: 'to', begins: -1, ends: 4, meets: true },
  { when: 'from the departure, while the unit rests', edge: 'to', begins: 0, ends: 4, meets: false },
  { when: 'to the first night', edge: 'from', begins: -4, ends: 1, meets: true },
  { when: 'to the day of arrival', edge: 'from', begins: -4, ends: 0, meets: false },
] as const;

/** Voids of every reason, before and after a stay of the database, against the judge's word. */
export const voidsAroundStays = (database: () => DataSource, scenario: Scenario): void => {
  const stay = aFreeStay(scenario);
  const at = (edge: 'from' | 'to', days: number) => dateOf(plusDays(dayOf(stay[edge]), days));

  it.each(AROUND)('let planned work lie as the judge does: $when', async ({ edge, begins, ends, meets }) => {
    const days = { from: at(edge, begins), to: at(edge, ends) };
    for (const reason of ['REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK']) {
      expect(isFree(withVoid(scenario, stay.unit, { ...days, reason }), stay)).toBe(!meets);
      const rows = [insertVoid(stay.unit, { ...days, reason }), insertStay(stay)];
      for (const order of [rows, rows.toReversed()])
        expect(await refusalOf(database(), order)).toBe(meets ? 'planned_voids_avoid_stays' : undefined);
    }
  });

  it('let damage lie over a stay that stands, where the judge lets nobody in', async () => {
    const days = { from: at('to', -1), to: at('to', 4), reason: 'DAMAGE' };
    expect(isFree(withVoid(scenario, stay.unit, days), stay)).toBe(false);
    const rows = [insertStay(stay), insertVoid(stay.unit, days)];
    expect(await refusalOf(database(), rows)).toBeUndefined();
  });
};
