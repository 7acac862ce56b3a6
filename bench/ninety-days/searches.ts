import { randomUUID } from 'node:crypto';
import type { IsoDate } from '#kernel';
import { ConfirmPlacement, ProposePlacement } from '#placements';
import { SearchUnits } from '#search';
import { acting, count, part, valueOf, type Country } from './a-country.js';
import type { Coordinator } from './people.js';

/** Of a hundred who searched so many choose the first unit that they were shown, which knows of nobody who lives near it. */
const CHOOSE = 0.25;
/** A second person approved what was proposed; who it was is no part of this. */
const APPROVE = `
  INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at, approved_by, approved_at, used_at)
  VALUES (gen_random_uuid(), 'placement.confirm', $1, $2, 'sha256:' || repeat('b', 64), $3, $4, now(), 'u-second', now(), now())`;

type Searching = { readonly request: string; readonly by: Coordinator };
type Chosen = Searching & { readonly unit: string; readonly arrival: IsoDate };

const choose = async (country: Country, { request, by, unit, arrival }: Chosen): Promise<void> => {
  const id = `PL-${randomUUID()}`;
  const proposed = await acting(country, by.as, () =>
    part(country, ProposePlacement).run({ id, request, unit, arrival }),
  );
  const made = valueOf(country, 'choose', proposed);
  if (made === undefined) return;
  const { departure, judged, version } = made.placement;
  const expected = { unit, arrival, departure, setAside: [], judged: judged ?? '' };
  await country.sql(APPROVE, [id, JSON.stringify(expected), by.region, by.actor.id]);
  const command = { placement: id, version, key: `choose-${id}`, expected };
  const confirmed = await acting(country, by.as, () => part(country, ConfirmPlacement).run(command));
  const outcome = valueOf(country, 'choose', confirmed);
  if (outcome !== undefined) count(country, `chosen: ${outcome.code}`);
};

/** A coordinator looks for a unit, and now and then chooses one without waiting for what is offered. */
export const searchAndChoose = async (country: Country, { request, by }: Searching): Promise<void> => {
  const found = await acting(country, by.as, () =>
    part(country, SearchUnits).run({ request, key: randomUUID() }),
  );
  const search = valueOf(country, 'search', found);
  if (search === undefined) return;
  count(country, 'searched');
  const [first] = search.best;
  if (first !== undefined && country.chance() < CHOOSE)
    await choose(country, { request, by, unit: first.unit, arrival: first.arrival });
};
