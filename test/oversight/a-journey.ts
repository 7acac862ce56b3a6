import type { Said } from '../harness/service/an-issuer.js';
import type { Answer, Caller, Json } from '../harness/service/a-caller.js';
import type { TestService } from '../harness/service/a-service.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { TODAY } from '../harness/service/the-day.js';
import { POLICY } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import { eva, lea, requestsOf } from '../harness/a-request.js';

const officer = (sub: string): Said => ({ sub, roles: ['HOUSING_OFFICER:provider:P1'] });
const admin = (sub: string): Said => ({ sub, roles: ['POLICY_ADMIN'] });

type Two = { readonly asker: Caller; readonly second: Caller };
type Approved = { readonly rule: string; readonly object: string; readonly command: Json };
type Headers = Readonly<Record<string, string>>;

/** What was answered, with its entity tag; a journey that is held up tells where. */
const given = ({ status, text, body, headers }: Answer): Json => {
  if (status >= 300) throw new Error(`${status} ${text}`);
  return { ...body, tag: headers.get('etag') };
};
const byTwo = async ({ asker, second }: Two, content: Approved, [path, headers]: [string, Headers?]) => {
  const approval = await approvalOf(asker, second, content);
  return given(await asker.post(path, content.command, { ...headers, approval }));
};

const place = async (two: Two, request: string): Promise<Json> => {
  const wanted = { unit: 'A0-0', arrival: TODAY };
  const { placement } = given(await two.asker.post(`/requests/${request}/placements`, wanted));
  const path = `/placements/${placement.id}`;
  const aside = { constraint: 'saturation-cap', reason: 'NO_OTHER_PLACE_IN_TIME' };
  const override = { rule: 'placement.override', object: placement.id, command: aside };
  const { judged, tag } = await byTwo(two, override, [`${path}/overrides`, { 'if-match': '"1"' }]);
  const { unit, arrival, departure } = placement;
  const content = { unit, arrival, departure, setAside: [aside.constraint], judged };
  const confirm = { rule: 'placement.confirm', object: placement.id, command: content };
  const headers = { 'if-match': tag, 'idempotency-key': 'confirm' };
  return { id: placement.id, ...(await byTwo(two, confirm, [`${path}/confirm`, headers])) };
};

/** Arrives, leaves earlier, is to stay longer, is not to after all, and leaves. Answers the placement of the longer stay. */
const live = async (asker: Caller, { id, tag }: Json): Promise<string> => {
  let at = tag;
  const move = async (act: string, body: object, other?: Json) => {
    const [placement, match] = other ? [other.id, other.tag] : [id, at];
    const headers = { 'if-match': match, 'idempotency-key': act };
    const done = given(await asker.post(`/placements/${placement}/${act}`, body, headers));
    if (!other) at = done.tag;
  };
  await move('arrival', { on: TODAY });
  await move('shortening', { departure: dayFromNow(20), reason: 'UNIT_WANTED_BACK' });
  const wanted = { departure: dayFromNow(50), reason: 'NOWHERE_TO_MOVE_ON' };
  const longer = given(await asker.post(`/placements/${id}/extension`, wanted, { 'if-match': at }));
  await move(
    'cancel',
    { reason: 'PERSON_WITHDREW' },
    {
      id: longer.placement.id,
      tag: longer.tag,
    },
  );
  await move('departure', { on: TODAY, reason: 'PLANNED_MOVE_ON' });
  return longer.placement.id;
};

const addNonAssociation = (two: Two, ref: string) => {
  const command = { other: 'K-other', scope: 'UNIT', metres: null };
  const content = { rule: 'case.change-conflict-profile', object: ref, command };
  return byTwo(two, content, [`/cases/${ref}/non-associations`]);
};

const officers = ({ as }: Pick<TestService, 'as'>): Two => {
  const duty = { purpose: 'INVENTORY_DUTY' };
  return { asker: as(officer('u-olle'), duty), second: as(officer('u-ove'), duty) };
};
const widen = (two: Two) => {
  const content = { rule: 'unit.raise-capacity', object: 'A0-1', command: { beds: 6 } };
  return byTwo(two, content, ['/units/A0-1/capacity', { 'if-match': '"1"' }]);
};

const activate = async ({ as }: Pick<TestService, 'as'>): Promise<string> => {
  const two = { asker: as(admin('u-ada')), second: as(admin('u-bo')) };
  const { policy } = given(await two.asker.call(`/policies/${POLICY}`));
  const { digest } = given(
    await two.asker.post('/policies', { ...policy, version: 'next', coolOffDays: 181 }),
  );
  const content = { rule: 'policy.activate', object: 'next', command: { digest } };
  await byTwo(two, content, ['/policies/next/activate']);
  return digest;
};

const correct = async (two: Two) => {
  const [longitude, latitude]: number[] = given(await two.asker.call('/units/A0-1')).location;
  const command = { location: [longitude, Number(latitude) + 0.0001], turnaroundDays: 3 };
  const content = { rule: 'unit.correct', object: 'A0-1', command };
  await byTwo(two, content, ['/units/A0-1/correction', { 'if-match': '"2"' }]);
  return content;
};

/** A household from its request to its departure, and what else two persons do; over HTTP, as its users would. */
export const aJourney = async (service: TestService) => {
  const asking = requestsOf(service);
  const arrival = { earliest: TODAY, latest: dayFromNow(9) };
  const { request, case: ref } = await asking.granted({ arrival });
  const matching = (said: Said) => asking.handling(said, ref, 'PLACEMENT_MATCHING');
  const two = { asker: matching(eva), second: matching(lea) };
  const stay = await place(two, request);
  const longer = await live(two.asker, stay);
  const pair = await addNonAssociation(
    { asker: asking.handling(eva, ref), second: asking.handling(lea, ref) },
    ref,
  );
  await widen(officers(service));
  const corrected = await correct(officers(service));
  const policy = await activate(service);
  return { request, ref, placement: stay.id as string, longer, pair: pair.id as string, policy, corrected };
};
export type Journey = Awaited<ReturnType<typeof aJourney>>;
