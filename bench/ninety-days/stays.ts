import { MovePlacement, type MoveCommand } from '#placements';
import { ChangeRequest } from '#requests';
import { acting, count, each, part, valueOf, type Country } from './a-country.js';
import { searchAndChoose } from './searches.js';

type Due = { readonly id: string; readonly person: string; readonly version: number };
/** Of a thousand households a day so many are threatened by somebody new; of a hundred that wait, so many are searched for. */
const [NEW_THREAT, SEARCHES] = [0.0005, 0.2];

const MOVES = `
  SELECT id, person, version FROM fristad.placement WHERE request IS NOT NULL AND status = $1 AND`;
const COME = `${MOVES} arrival <= $2::date ORDER BY id`;
const LEAVE = `${MOVES} departure <= $2::date ORDER BY id`;

const move = (country: Country, moves: readonly Due[], of: MoveCommand['move']): Promise<void> =>
  each(moves, async ({ id, person, version }) => {
    const by = country.whose.get(person);
    if (by === undefined) return;
    const command = { placement: id, version, key: `${of.act}-${id}`, move: of };
    const done = await acting(country, by.as, () => part(country, MovePlacement).run(command));
    if (valueOf(country, of.act, done) !== undefined) count(country, of.act);
  });

/** Households leave whose time is over, and those arrive whose day has come. */
export const comeAndGo = async (country: Country): Promise<void> => {
  const on = country.clock.today();
  await move(country, await country.sql<Due>(LEAVE, ['ARRIVED', on]), {
    ...{ act: 'DEPARTURE', on, reason: 'PLANNED_MOVE_ON' },
  });
  await move(country, await country.sql<Due>(COME, ['CONFIRMED', on]), { act: 'ARRIVAL', on });
};

type OwnRequest = { readonly id: string; readonly person: string; readonly version: number };
const LIVES = `
  SELECT r.id, r.person, r.version FROM fristad.placement_request r JOIN fristad.placement p ON p.request = r.id
  WHERE p.status = 'ARRIVED' ORDER BY r.id`;
const WAITS = `
  SELECT r.id, r.person, r.version FROM fristad.placement_request r
  WHERE r.status = 'GRANTED' AND NOT EXISTS (SELECT FROM fristad.placement p WHERE p.request = r.id AND p.status <> 'CANCELLED')
  ORDER BY r.id`;

/** Coordinators tell of new threats against whoever is placed, and look themselves for whoever nothing is offered to. */
export const workOnCases = async (country: Country): Promise<void> => {
  const groups = country.scenario.groups.map(({ code }) => code);
  const lives = await country.sql<OwnRequest>(LIVES);
  await each(
    lives.filter(() => country.chance() < NEW_THREAT),
    async ({ id, person, version }) => {
      const by = country.whose.get(person);
      const threat = { level: 'HIGH', scope: 'REGIONAL', ownGroups: groups.slice(0, 1), otherGroups: [] };
      const command = {
        request: id,
        version,
        key: `threat-${id}-${version}`,
        document: JSON.stringify({ threat }),
      };
      if (by === undefined) return;
      const done = await acting(country, by.as, () => part(country, ChangeRequest).rewrite(command));
      if (valueOf(country, 'tell of a new threat', done) !== undefined)
        count(country, 'told of a new threat');
    },
  );
  const waits = await country.sql<OwnRequest>(WAITS);
  await each(
    waits.filter(() => country.chance() < SEARCHES),
    async ({ id, person }) => {
      const by = country.whose.get(person);
      if (by === undefined) return;
      await searchAndChoose(country, { request: id, by });
    },
  );
};
