import { useQueryClient } from '@tanstack/react-query';
import type { components } from '../../api/api.js';
import type { Api } from '../../api/client.js';
import type { Answered } from '../../api/got.js';
import { useAct } from '../../api/use-act.js';
import type { ActKind, RequestView } from './request.model.js';

type Schemas = components['schemas'];
export type RequestWish = {
  readonly kind: Exclude<ActKind, 'find'>;
  readonly reason?: string;
  readonly more?: string;
};
const CHANGES = ['request', 'offers', 'cases', 'case', 'case-requests', 'timeline', 'today'];

const parked = ({ reason, more }: RequestWish) =>
  ({ reason, ...(more && { reviewOn: more }) }) as Schemas['ParkRequestInput'];
const refused = ({ reason, more }: RequestWish) =>
  ({ reason, ...(more && { remark: more }) }) as Schemas['RefuseRequestInput'];

const send = (api: Api, id: string, tag: string) => {
  const params = { path: { id }, header: { 'If-Match': tag } };
  return (wish: RequestWish): Promise<Answered<Schemas['RequestLife']>> => {
    switch (wish.kind) {
      case 'submit':
        return api.POST('/api/requests/{id}/submit', { params });
      case 'resume':
        return api.POST('/api/requests/{id}/resume', { params });
      case 'grant':
        return api.POST('/api/requests/{id}/grant', { params });
      case 'park':
        return api.POST('/api/requests/{id}/park', { params, body: parked(wish) });
      case 'refuse':
        return api.POST('/api/requests/{id}/refuse', { params, body: refused(wish) });
      case 'withdraw':
        return api.POST('/api/requests/{id}/withdraw', {
          params,
          body: { reason: wish.reason } as Schemas['WithdrawRequestInput'],
        });
    }
  };
};

/** Does something with a request as it was shown; where somebody was quicker, it is shown anew. */
export const useRequestAct = ({ id, person }: RequestView, tag: string, onDone: () => void) => {
  const queries = useQueryClient();
  const act = useAct((api, wish: RequestWish) => send(api, id, tag)(wish), {
    case: person,
    changes: CHANGES,
    onDone,
  });
  const mutate = (wish: RequestWish) =>
    act.mutate(wish, { onError: () => void queries.invalidateQueries({ queryKey: ['request', id] }) });
  return { mutate, error: act.error, isPending: act.isPending };
};
