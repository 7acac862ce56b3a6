import type { components } from '../../api/api.js';
import type { Api } from '../../api/client.js';
import type { Answered } from '../../api/got.js';
import type { Act, Values } from './placement.model.js';

type Params = { readonly path: { readonly id: string }; readonly header: { readonly 'If-Match': string } };
type Input = components['schemas'];
/** A new placement, or a new request, that comes of an act. */
export type Result = { readonly placement?: { readonly id: string }; readonly request?: string };
type Sent = { readonly params: Params; readonly values: Values };
type Send = (api: Api, sent: Sent) => Promise<Answered<Result>>;

/** The reason that was chosen of the service's own list of that act. */
type Reason<N extends keyof Input> = Input[N] extends { reason: infer R } ? R : never;
const INTELLIGENCE = 'NEW_LOCAL_INTELLIGENCE';
type Remark = NonNullable<Input['DeclinePlacementInput']['remark']>;
const remarkOf = ({ reason, remark }: Values) =>
  reason === INTELLIGENCE && remark !== null ? { remark: remark as Remark } : {};

/** Those that change the placement and lead nowhere else. */
const here = async (answer: Promise<Answered<object>>): Promise<Answered<Result>> => ({
  ...(await answer),
  data: {},
});

const sends: Readonly<Record<Act, Send>> = {
  arrival: (api, { params, values: { day } }) =>
    here(api.POST('/api/placements/{id}/arrival', { params, body: { on: day } })),
  nonArrival: (api, { params, values: { day, reason } }) => {
    const body = { on: day, reason: reason as Reason<'NonArrivalInput'> };
    return here(api.POST('/api/placements/{id}/non-arrival', { params, body }));
  },
  decline: (api, { params, values }) => {
    const body = { reason: values.reason as Reason<'DeclinePlacementInput'>, ...remarkOf(values) };
    return here(api.POST('/api/placements/{id}/decline', { params, body }));
  },
  departure: (api, { params, values: { day, reason } }) => {
    const body = { on: day, reason: reason as Reason<'DepartureInput'> };
    return here(api.POST('/api/placements/{id}/departure', { params, body }));
  },
  extension: (api, { params, values: { day, reason } }) => {
    const body = { departure: day, reason: reason as Reason<'ExtensionInput'> };
    return api.POST('/api/placements/{id}/extension', { params, body });
  },
  shortening: (api, { params, values: { day, reason } }) => {
    const body = { departure: day, reason: reason as Reason<'ShorteningInput'> };
    return here(api.POST('/api/placements/{id}/shortening', { params, body }));
  },
  transfer: (api, { params, values: { day, unit, request } }) =>
    api.POST('/api/placements/{id}/transfer', { params, body: { unit, arrival: day, request } }),
  emergency: (api, { params, values: { reason, nights } }) => {
    const body = { reason: reason as Reason<'EmergencyTransferInput'>, kind: 'EMERGENCY', nights } as const;
    return api.POST('/api/placements/{id}/emergency-transfer', { params, body });
  },
  cancel: (api, { params, values: { reason } }) => {
    const body = { reason: reason as Reason<'CancelPlacementInput'> };
    return here(api.POST('/api/placements/{id}/cancel', { params, body }));
  },
};

export const sendAct = (api: Api, act: Act, sent: Sent): Promise<Answered<Result>> => sends[act](api, sent);
