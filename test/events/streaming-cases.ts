import { expect, it } from '@jest/globals';
import { eva, nils, type Stage } from './a-stage.js';
import { aStream } from './a-stream.js';

const BEGUN = ': nothing new';
const idsIn = (text: string) => [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id);

/** What is told as it happens. */
export const streamingCases = (stageOf: () => Stage): void => {
  const entries = async () => {
    const rows = await stageOf().sql.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM audit.entry WHERE act = 'event.follow'`,
    );
    return rows[0]!.n;
  };

  it('come as they happen, leave one entry, and go on after the last that was read', async () => {
    const { asked, placed, move, eventsOf } = stageOf();
    const [id, before] = [await placed('CONFIRMED'), await entries()];
    const stream = await aStream(asked(eva));
    expect(await stream.says(BEGUN)).toBe(true);
    await move(id, 'arrival');
    expect(await stream.says(`"subject":"PL-${id}"`)).toBe(true);
    const [read, ...more] = idsIn(stream.said());
    expect([stream.said().includes('event: placement.arrived\n'), more]).toEqual([true, []]);
    stream.leave();
    expect(await entries()).toBe(before + 1);

    await move(id, 'departure', 2);
    const resumed = await aStream(asked(eva), { 'last-event-id': read! });
    expect(await resumed.says('placement.departed')).toBe(true);
    resumed.leave();
    const all = (await eventsOf(eva)).map((event) => event.id);
    expect(idsIn(resumed.said())).toEqual(all.slice(all.indexOf(read) + 1));
  });

  it('tell nobody who is not tied to the case', async () => {
    const { asked, placed, move, service } = stageOf();
    const [id, shared] = [await placed('CONFIRMED'), await placed('CONFIRMED')];
    await service.assign('u-nils', `K-${shared}`);
    const [other, own] = [await aStream(asked(nils)), await aStream(asked(eva))];
    expect([await other.says(BEGUN), await own.says(BEGUN)]).toEqual([true, true]);
    await move(id, 'arrival');
    await move(shared, 'arrival');
    expect([await own.says(`PL-${shared}`), await other.says(`PL-${shared}`)]).toEqual([true, true]);
    expect([own.said().includes(`PL-${id}"`), other.said().includes(`PL-${id}"`)]).toEqual([true, false]);
    own.leave();
    other.leave();
  });

  it('don’t begin after an event of somebody else, or after nothing', async () => {
    const { asked, eventsOf } = stageOf();
    const [first] = await eventsOf(eva);
    const after = async (who: typeof eva, id: string) =>
      (await aStream(asked(who), { 'last-event-id': id })).status;
    expect([await after({ ...nils, roles: ['COORDINATOR:SYD'] }, first!.id), await after(eva, 'x')]).toEqual([
      409, 400,
    ]);
  });

  it('end with the right to read them', async () => {
    const { asked, placed, move, service } = stageOf();
    const id = await placed('CONFIRMED');
    const stream = await aStream(asked(eva));
    expect(await stream.says(BEGUN)).toBe(true);
    const revoked = service.as({ sub: 'u-admin', roles: ['POLICY_ADMIN'] });
    await move(id, 'arrival');
    expect(await stream.says(`PL-${id}`)).toBe(true);
    const length = stream.said().length;
    expect((await revoked.post('/actors/u-eva/end-tokens', {})).status).toBe(204);
    await service.database.query(
      `INSERT INTO fristad.event (kind, subject_kind, subject, region, case_ref)
       VALUES ('placement.departed', 'placement', 'PL-${id}', 'NORD', 'K-${id}')`,
    );
    await stream.end();
    expect(stream.said().length).toBe(length);
    await service.database.query(`DELETE FROM access.actor WHERE id = 'u-eva'`);
  });
};
