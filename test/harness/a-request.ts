import type { Said } from './service/an-issuer.js';
import type { Caller, Json } from './service/a-caller.js';
import type { TestService } from './service/a-service.js';
import { dayFromNow } from './a-stay.js';

export const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
export const lea: Said = { sub: 'u-lea', roles: ['APPROVER:NORD'] };
/** A request document for the country of the tests of placing. */
export const document = () => ({
  kind: 'EMERGENCY',
  urgency: 'STANDARD',
  household: { adults: 1, children: 0 },
  arrival: { earliest: dayFromNow(2), latest: dayFromNow(9) },
  nights: 30,
  threat: { level: 'HIGH', scope: 'REGIONAL', ownGroups: ['G1'], otherGroups: [] },
  homeLocality: 'HOME',
  relocationRequired: false,
  excludedLocalities: [],
  allowedRegions: null,
  exclusionZones: [
    {
      type: 'Polygon',
      coordinates: [
        [
          [17, 59],
          [17.1, 59],
          [17.1, 59.1],
          [17, 59],
        ],
      ],
    },
  ],
  needs: [],
  minProtectionLevel: 1,
  meets: [],
  residence: { region: 'NORD', municipality: 'M1' },
  contactPerson: [18.5, 59.5],
  preferredLocalities: ['A1'],
});
export const pointers = ({ body }: Json): readonly string[] =>
  body.errors.map(({ pointer }: Json) => pointer).toSorted();

type Act = [one: Json, act: string, body?: object, said?: Said, headers?: Record<string, string>];

/** Ways to ask a service about requests, as eva who makes them and lea who decides. */
export const requestsOf = (service: Pick<TestService, 'as'>) => {
  let keys = 0;
  const key = () => ({ 'idempotency-key': `key-${keys++}` });
  const handling = (said: Said, ref = 'none', code = 'CASE_HANDLING'): Caller =>
    service.as(said, { purpose: `${code}; case=${ref}` });
  const made = async (over: object = {}): Promise<Json> => {
    const answer = await handling(eva).post('/requests', { ...document(), ...over }, key());
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  };
  const post = (...[{ request, case: ref }, act, body = {}, said = eva, headers = {}]: Act) =>
    handling(said, ref).post(`/requests/${request}/${act}`, body, {
      ...key(),
      'if-match': '"1"',
      ...headers,
    });
  const at = (version: number) => ({ 'if-match': `"${version}"` });
  const granted = async (over: object = {}): Promise<Json> => {
    const one = await made(over);
    await post(one, 'submit');
    const { body } = await post(one, 'grant', {}, lea, at(2));
    if (body.status !== 'GRANTED') throw new Error(JSON.stringify(body));
    return one;
  };
  const statusOf = async ({ request, case: ref }: Json) =>
    (await handling(eva, ref).call(`/requests/${request}/status`)).body;
  const search = ({ request, case: ref }: Json) =>
    handling(eva, ref, 'PLACEMENT_MATCHING').post(`/requests/${request}/searches`, undefined, key());

  return { key, handling, made, post, at, granted, statusOf, search };
};
