import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Standing } from '../application/standing.port.js';
import type { Bytes } from '../domain/pieces.js';

const column = (name: string, of: string) => `'${name}', coalesce(json_agg(${of} ORDER BY s.id), '[]')`;
const rows = (what: string, from: string) => `(SELECT coalesce(json_agg(${what}), '[]') FROM ${from})`;

const PACKED = `
  WITH standing AS MATERIALIZED (
    SELECT p.id, p.person, p.unit, p.persons, p.groups, coalesce(r.other_groups, '{}') AS others, p.status, p.arrival, p.departure, p.transfers
    FROM fristad.placement p LEFT JOIN fristad.placement_request r ON r.id = p.request
    WHERE p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')),
  unit AS MATERIALIZED (
    SELECT u.id, u.sharing, u.beds, u.locality, u.turnaround_days, u.location::geometry AS point
    FROM fristad.housing_unit u WHERE u.id IN (SELECT s.unit FROM standing s)),
  town AS MATERIALIZED (SELECT l.* FROM fristad.locality l WHERE l.code IN (SELECT u.locality FROM unit u))
  SELECT json_build_object(
    'today', national.today(),
    'stays', (SELECT json_build_object(
      ${column('id', 's.id')}, ${column('person', 's.person')}, ${column('unit', 's.unit')}, ${column('persons', 's.persons')},
      ${column('groups', 's.groups')}, ${column('otherGroups', 's.others')}, ${column('status', 's.status')},
      ${column('arrival', 's.arrival')}, ${column('departure', 's.departure')}, ${column('transfers', 's.transfers')}) FROM standing s),
    'units', ${rows(
      `json_build_object('id', u.id, 'sharing', u.sharing, 'beds', u.beds, 'locality', u.locality, 'turnaroundDays', u.turnaround_days,
         'location', json_build_array(ST_X(u.point), ST_Y(u.point)))`,
      'unit u',
    )},
    'localities', ${rows(
      `json_build_object('code', t.code, 'name', t.name, 'municipality', t.municipality, 'population', t.population,
         'location', json_build_array(ST_X(t.location::geometry), ST_Y(t.location::geometry)))`,
      'town t',
    )},
    'municipalities', ${rows(
      `json_build_object('code', m.code, 'name', m.name, 'region', m.region)`,
      'fristad.municipality m WHERE m.code IN (SELECT t.municipality FROM town t)',
    )},
    'relations', ${rows(`json_build_object('a', g.a, 'b', g.b, 'relation', g.relation)`, 'fristad.group_relation g')},
    'nonAssociations', ${rows(
      `json_build_object('a', n.a, 'b', n.b, 'scope', n.scope, 'metres', n.metres)`,
      'fristad.non_association n WHERE n.withdrawn_at IS NULL',
    )},
    'setAside', ${rows(
      'json_build_array(o.placement, o."constraint")',
      'fristad.placement_override o WHERE o.placement IN (SELECT s.id FROM standing s)',
    )})::text AS packed`;

@Injectable()
export class PostgresStanding extends Standing {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async packed(): Promise<Bytes> {
    const row = await this.work.row<{ packed: string }>(PACKED);
    return new TextEncoder().encode(row?.packed ?? '');
  }
}
