import { OfferByItself } from '#offers';
import { PlanByItself } from '#runs';
import type { Json } from '../harness/service/a-caller.js';
import type { Said } from '../harness/service/an-issuer.js';
import type { OwnService } from '../harness/service/a-service.js';
import { judgedAnew } from '../harness/service/judged-anew.js';
import { waitUntil } from '../harness/wait-until.js';
import { dayFromNow } from '../harness/a-stay.js';
import { eva, type requestsOf } from '../harness/a-request.js';

export const ALL = ['one', 'two', 'three', 'four', 'far'] as const;
export type Name = (typeof ALL)[number] | 'next';
/** Where each lives; the third town is out of ground. */
export const UNITS: Readonly<Partial<Record<Name, string>>> = {
  ...{ one: 'A0-0', two: 'A0-1', three: 'B0-0', four: 'B0-1', far: 'B2-0' },
};

export type Answering = { readonly service: OwnService; readonly asking: ReturnType<typeof requestsOf> };

/** Households that live where ground comes, one that lives elsewhere, and ways to ask about what their stays break. */
export const householdsThatLive = (answering: () => Answering) => {
  const world = () => answering().service;
  let keys = 0;
  const key = () => ({ 'idempotency-key': `transfer-${keys++}` });
  const sql = <Row = Json>(text: string, values: unknown[] = []) =>
    world().database.query<Row[]>(text, values);
  const by = (said: Said, of?: string, purpose = 'CASE_HANDLING') =>
    world().as(said, { purpose: of === undefined ? purpose : `${purpose}; case=${of}` });
  const households = new Map<Name, Json>();
  const stayOf = (name: Name) => `PL-t-${name}`;
  const caseOf = (name: Name) => String(households.get(name)?.case);

  const FREE = `SELECT id FROM fristad.housing_unit u WHERE NOT EXISTS (SELECT FROM fristad.placement p WHERE p.unit = u.id) LIMIT 1`;
  const unitOf = async (name: Name) => UNITS[name] ?? (await sql(FREE))[0]!.id;
  /** Lives there since yesterday, or comes, by a request of its own. */
  const lives = async (name: Name, status = 'ARRIVED', days = -1): Promise<void> => {
    const one = await answering().asking.granted({
      exclusionZones: [],
      threat: { level: 'LOW', scope: 'LOCAL', ownGroups: [], otherGroups: ['G2'] },
    });
    households.set(name, one);
    await sql(
      `UPDATE fristad.placement_request SET earliest_arrival = $2, latest_arrival = $2 WHERE id = $1`,
      [one.request, dayFromNow(-1)],
    );
    await sql(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons, groups,
                                      status, proposed_by, proposed_at, owner_region)
       VALUES ($1, $2, $3, $4, 'EXCLUSIVE', 2, $5, $6, 1, '{}', $7, 'u-eva', now(), 'NORD')`,
      [
        stayOf(name),
        one.request,
        one.case,
        await unitOf(name),
        dayFromNow(days),
        dayFromNow(days + 30),
        status,
      ],
    );
  };
  const incidents = async (said: Said, filter = ''): Promise<readonly Json[]> => {
    await judgedAnew(world());
    const { status, body, text } = await by(said).call(`/incidents?limit=200${filter}`);
    if (status !== 200) throw new Error(text);
    return body.items.filter(({ placement }: Json) => placement.startsWith('PL-t-'));
  };
  const of = async (name: Name, said = eva, filter = '') =>
    (await incidents(said, filter)).filter(({ placement }: Json) => placement === stayOf(name));
  const named = (some: readonly Json[]) => ({ incidents: some.map(({ id, version }) => ({ id, version })) });
  const transfer = (said: Said, body: object, headers = key()) =>
    by(said, undefined, 'INCIDENT').post('/incidents/transfers', body, headers);
  const runs = () => sql(`SELECT id, causes, status FROM fristad.solver_run ORDER BY requested_at`);
  const planned = async (): Promise<void> => {
    await world().app.get(PlanByItself).look({ timeLimitMs: 20_000 });
    await waitUntil('the end of every run', async () =>
      (await runs()).every(({ status }) => status === 'DONE'),
    );
    await world().app.get(OfferByItself).look();
  };
  /** A square around both towns of the first site, in which the group is that threatens them. */
  const ground = () =>
    sql(
      `INSERT INTO fristad.territory (id, version, groups, class, confidence, valid, ground, source, reason, drawn_by)
       VALUES ('T-over', 1, '{G2}', 'OTHER', 0.9, '[2026-01-01,)', ST_Buffer('POINT(11.05 56)'::geography, 9000), 'POLICE_REPORT', 'GROUND_HAS_MOVED', 'u-anna')`,
    );
  return {
    world,
    key,
    sql,
    by,
    stayOf,
    caseOf,
    lives,
    incidents,
    of,
    named,
    transfer,
    runs,
    planned,
    ground,
  };
};
