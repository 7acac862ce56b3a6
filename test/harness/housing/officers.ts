import { randomUUID } from 'node:crypto';
import type { Answer } from '../service/a-service.js';
import { landlord, type HousingService } from './a-housing-service.js';
import { aUnit } from './a-unit.js';
import type { Person } from '../service/a-person.js';

type As = { readonly who?: Person; readonly key?: string; readonly version?: number };

/** What officers do to units of a service; the landlord, unless said otherwise. */
export const officersOf = (service: () => HousingService) => {
  const sql = <Row>(text: string, values: unknown[] = []) => service().database.query<Row[]>(text, values);
  const register = (
    units: readonly object[],
    { who = landlord, key = randomUUID() }: As = {},
  ): Promise<Answer> => service().askAs(who, { 'idempotency-key': key }).post('/units', { units });
  const aNewUnit = async (over: object = {}): Promise<string> =>
    (await register([aUnit(over)])).body.units[0];
  const patch = (id: string, body: unknown, { who = landlord, version = 1 }: As = {}): Promise<Answer> =>
    service()
      .askAs(who, { 'if-match': `"${version}"` })
      .patch(`/units/${id}`, body);
  const read = (id: string): Promise<Answer> => service().askAs(landlord).call(`/units/${id}`);
  /** Somebody who lives there from the fifth of December on, for five weeks, unless said otherwise. */
  const aStay = (unit: string, over: Readonly<Record<string, string>> = {}) => {
    const stay = {
      arrival: '2026-12-05',
      departure: '2027-01-09',
      persons: '3',
      status: 'CONFIRMED',
      ...over,
    };
    return sql(
      `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
       SELECT $2, 'K-SECRET', id, sharing, turnaround_days, $3::date, $4::date, $5::int, '{}', $6
       FROM fristad.housing_unit WHERE id = $1`,
      [unit, `PL-${randomUUID()}`, stay.arrival, stay.departure, stay.persons, stay.status],
    );
  };
  const counted = async (): Promise<number> =>
    (await sql<{ n: number }>('SELECT count(*)::int AS n FROM fristad.housing_unit'))[0]?.n ?? 0;
  return { sql, register, aNewUnit, patch, read, aStay, counted };
};
