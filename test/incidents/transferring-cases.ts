import { expect, it } from '@jest/globals';
import { WorkRuns } from '#runs';
import type { Json } from '../harness/service/a-caller.js';
import type { Said } from '../harness/service/an-issuer.js';
import { eva, lea } from '../harness/a-request.js';
import { ALL, type Name, householdsThatLive } from './households-that-live.js';

type Living = ReturnType<typeof householdsThatLive>;

const olle: Said = { sub: 'u-olle', roles: ['COORDINATOR:NORD'] };
const sonja: Said = { sub: 'u-sonja', roles: ['APPROVER:SYD'] };

/** One call that answers what many stays break. */
export const transferringCases = ({
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
}: Living): void => {
  it('asks for nobody where nothing is broken (control)', async () => {
    for (const name of ALL) await lives(name);
    await world().assign('u-olle', caseOf('four'));
    if (world().database.options.type === 'postgres' && process.env['TEST_ENGINE'] === 'postgresql')
      await world().app.get(WorkRuns).start({ worker: 'in-test', alone: false });
    expect(await incidents(eva)).toEqual([]);
    const none = await transfer(eva, { constraint: 'clear-of-hostile-ground' });
    expect([none.status, none.body.type]).toEqual([409, '/problems/nothing-to-transfer']);
    expect(await sql(`SELECT FROM fristad.emergency_transfer`)).toEqual([]);
  });

  it('asks for no one where one of them is not possible, and says which', async () => {
    await ground();
    const found = await incidents(lea);
    expect(found.map(({ placement }) => placement).toSorted()).toEqual(
      ['four', 'one', 'three', 'two'].map((name) => stayOf(name as Name)),
    );
    const [one, two] = [...(await of('one')), ...(await of('two'))];
    const faults = [[named([one!, { ...two!, version: 2 }]), 412, 'stale', '/incidents/1']] as const;
    const nowhere = await transfer(eva, named([one!, { ...two!, id: 'IN-nowhere' }]));
    expect([nowhere.status, nowhere.body.errors[0].pointer]).toEqual([422, '/incidents/1/id']);
    for (const [body, status, code, pointer] of faults) {
      const no = await transfer(eva, body);
      expect([no.status, no.body.type, no.body.pointer]).toEqual([status, `/problems/${code}`, pointer]);
    }
    for (const body of [{}, { ...named([one!]), constraint: 'enough-beds' }]) {
      const no = await transfer(eva, body);
      expect([no.status, no.body.errors[0].pointer]).toEqual([422, '/incidents']);
    }
    const twice = await transfer(eva, named([one!, one!]));
    expect([twice.status < 500, twice.body.errors[0].pointer]).toEqual([true, '/incidents']);
    // Of whose cases another coordinates, and of another region: as if there were none.
    for (const said of [olle, sonja])
      expect((await transfer(said, named([one!]))).text).toBe(
        nowhere.text.replaceAll('/incidents/1/', '/incidents/0/'),
      );
    expect(await sql(`SELECT FROM fristad.emergency_transfer`)).toEqual([]);
    expect(await of('one')).toEqual([one]);
  });

  it('asks for all of them at once, once, by a plan of the country that begins at once', async () => {
    await sql(`UPDATE fristad.plan_wanted SET since = since - interval '1 hour'`);
    await planned();
    const before = (await runs()).length;
    const some = [...(await of('one')), ...(await of('two'))];
    const [given, body] = [key(), named(some)];
    const asked = await transfer(eva, body, given);
    expect([asked.status, asked.body.left]).toEqual([200, []]);
    expect(asked.body.transfers.map(({ placement }: Json) => placement)).toEqual([
      stayOf('one'),
      stayOf('two'),
    ]);
    expect((await transfer(eva, body, given)).body).toEqual(asked.body);
    expect((await transfer(eva, body)).body.type).toBe('/problems/stale');
    const leaving = await of('one');
    expect((await transfer(eva, named(leaving))).body.type).toBe('/problems/asked-already');
    expect(leaving).toEqual([expect.objectContaining({ status: 'LEAVING', version: 2, overdue: false })]);
    const [{ request }] = asked.body.transfers;
    expect(leaving[0]!.transfer).toMatchObject({
      request,
      status: 'PLANNING',
      askedBy: 'u-eva',
      offer: null,
    });
    // The approver’s region, and what a coordinator’s call left.
    const rest = await transfer(lea, { constraint: 'clear-of-hostile-ground' });
    expect(rest.body.transfers.map(({ placement }: Json) => placement)).toEqual([
      stayOf('four'),
      stayOf('three'),
    ]);
    const made = await by(eva, caseOf('one')).call(`/requests/${request}`);
    expect(made.body).toMatchObject({
      urgency: 'EMERGENCY',
      status: 'GRANTED',
      leaves: stayOf('one'),
      nights: 29,
    });
    await planned();
    const since = (await runs()).slice(before);
    expect(since.map(({ causes }) => causes)).toEqual([['INCIDENT', 'REQUEST']]);
    const entries = await sql(
      `SELECT case_ref, actor FROM audit.entry WHERE act = 'incident.transfer' AND outcome = 'DONE' AND object_id IS NOT NULL`,
    );
    expect(entries.map(({ case_ref: ref, actor }) => `${actor} ${ref}`).toSorted()).toEqual(
      ['u-eva one', 'u-eva two', 'u-lea four', 'u-lea three']
        .map((line) => line.split(' ') as [string, Name])
        .map(([who, name]) => `${who} ${caseOf(name)}`)
        .toSorted(),
    );
    const { body: events } = await by(lea).call('/events?limit=500');
    const about = events.items.filter(({ subject }: Json) => subject === leaving[0]!.id);
    expect(about.map(({ kind }: Json) => kind)).toEqual(['incident.opened', 'incident.answered']);
  });

  it('offers each another place, off the ground, from which it goes on as any transfer', async () => {
    for (const name of ['one', 'two', 'three'] as const) {
      const [it] = await of(name);
      expect(it).toMatchObject({ status: 'LEAVING', transfer: { status: 'OFFERED' } });
      const { offer, run } = it!.transfer;
      const [held] = await sql(
        `SELECT p.unit, p.transfers, o.run FROM fristad.placement p JOIN fristad.offer o ON o.placement = p.id WHERE p.id = $1`,
        [offer],
      );
      expect([held!.transfers, held!.run, held!.unit.slice(1, 2) === '0']).toEqual([
        stayOf(name),
        run,
        false,
      ]);
    }
    expect((await by(lea).call('/today')).body.counts.INCIDENT).toBeUndefined();
  });
};
