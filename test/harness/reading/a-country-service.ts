import { ChangeCaseTies } from '#access';
import { actorId, caseRef } from '#access/testing';
import { assigned as assignedTo, known } from '../service/assigned.js';
import type { Engine } from '../database/engine.js';
import { aService } from '../service/a-service.js';
import { addStays, theCountry } from './the-country.js';
import type { Person } from '../service/a-person.js';
import { thePeople, theTies } from './the-people.js';

/** The bytes of a value, whatever the order of its keys. */
export const bytesOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
export const byId = (a: { readonly id?: unknown }, b: { readonly id?: unknown }): number =>
  String(a.id) < String(b.id) ? -1 : 1;

/** The service with the whole country in it, and everybody tied as they are. */
export const aCountryService = async (engine: Engine) => {
  const service = await aService(engine);
  const country = theCountry();
  const [people, ties] = [thePeople(country), theTies(country)];
  const { database } = service;
  const imported = await service.post('/scenarios', country.scenario);
  if (imported.status !== 201) throw new Error(imported.text);
  await addStays(database, country);
  const change = service.app.get(ChangeCaseTies);
  const by = actorId('u-somebody');
  for (const [ref, { assigned, allowed, denied }] of ties) {
    const wish = (actor: string) => ({ case: caseRef(ref), actor: actorId(actor), by });
    for (const actor of assigned) await assignedTo(service.app, { actor, ref, by });
    for (const actor of allowed) {
      await known(service.app, actor);
      await change.list(wish(actor), 'MAY');
    }
    for (const actor of denied) await change.list(wish(actor), 'MAY_NOT');
  }
  const aliases = async (): Promise<ReadonlyMap<string, string>> => {
    const rows = await database.query<{ id: string; alias: string }[]>(
      'SELECT id, alias FROM fristad.placement',
    );
    return new Map(rows.map(({ id, alias }) => [id, alias]));
  };
  const personNamed = (id: string): Person => people.find((one) => one.id === id)!;
  return { ...service, country, people, ties, aliases, personNamed };
};
export type CountryService = Awaited<ReturnType<typeof aCountryService>>;
