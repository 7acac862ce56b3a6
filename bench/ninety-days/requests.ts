import { randomUUID } from 'node:crypto';
import { dateOf, dayOf, plusDays } from '#kernel';
import { ChangeRequest, MakeRequest } from '#requests';
import type { Scenario } from '#scoring';
import { acting, count, part, valueOf, type Country } from './a-country.js';
import { searchAndChoose } from './searches.js';
import { approverOf, type Coordinator } from './people.js';

/** Of the field study: about half in emergency housing, seven of ten to another locality. */
const [EMERGENCY, MOVES] = [0.5, 0.7];
/** Of a hundred coordinators so many look for themselves before anything is offered. */
const LOOKS_FIRST = 0.1;
const [NIGHTS_OF_EMERGENCY, NIGHTS_OF_LONG_TERM] = [30, 180];

const documentOf = ({ chance, clock }: Country, asked: Scenario['requests'][number]): string => {
  const { id: _, person: __, region: ___, registeredOn: ____, ...rest } = asked;
  const isEmergency = chance() < EMERGENCY;
  const [from, to] = isEmergency ? [0, 1] : [7, 21];
  const day = (ahead: number) => dateOf(plusDays(dayOf(clock.today()), ahead));
  return JSON.stringify({
    ...rest,
    ...{ kind: isEmergency ? 'EMERGENCY' : 'LONG_TERM', urgency: isEmergency ? 'EMERGENCY' : 'STANDARD' },
    ...{ nights: isEmergency ? NIGHTS_OF_EMERGENCY : NIGHTS_OF_LONG_TERM },
    ...{ arrival: { earliest: day(from), latest: day(to) }, relocationRequired: chance() < MOVES },
  });
};

/** A new case is registered with its request, which somebody else grants. */
export const askAndGrant = async (
  country: Country,
  { coordinator, nth }: { readonly coordinator: Coordinator; readonly nth: number },
): Promise<void> => {
  const { requests } = country.scenario;
  const asked = requests[nth % requests.length];
  if (asked === undefined) throw new RangeError('Nobody asks for anything.');
  const [id, person, key] = [`R-${randomUUID()}`, `K-${randomUUID()}`, `ask-${nth}`];
  const command = { id, thenId: `R-${randomUUID()}`, case: person, isNewCase: true, submits: true, key };
  const made = await acting(country, coordinator.as, () =>
    part(country, MakeRequest).run({ ...command, document: documentOf(country, asked) }),
  );
  if (valueOf(country, 'ask', made) === undefined) return;
  count(country, 'asked');
  country.whose.set(person, coordinator);
  const granted = await acting(country, approverOf(coordinator.region).as, () =>
    part(country, ChangeRequest).move({ request: id, version: 2, key, move: 'grant', reason: null }),
  );
  if (valueOf(country, 'grant', granted) === undefined) return;
  count(country, 'granted');
  if (country.chance() < LOOKS_FIRST) await searchAndChoose(country, { request: id, by: coordinator });
};

/** The household does not want to go any more. */
export const withdraw = async (country: Country, request: string, by: Coordinator): Promise<void> => {
  const [row] = await country.sql<{ version: number }>(
    `SELECT version FROM fristad.placement_request WHERE id = $1`,
    [request],
  );
  const command = { request, version: row?.version ?? 0, key: `withdraw-${request}` };
  const done = await acting(country, by.as, () =>
    part(country, ChangeRequest).move({ ...command, move: 'withdraw', reason: 'PERSON_WITHDREW' }),
  );
  if (valueOf(country, 'withdraw', done) !== undefined) count(country, 'withdrawn after the acceptance');
};
