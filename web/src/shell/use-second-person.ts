import type { components } from '../api/api.js';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';

type Asked = components['schemas']['AskApprovalInput'];
export type Command = Asked['command'];
type Question = Pick<Asked, 'rule'> & { readonly object: string; readonly case?: string | undefined };

const ANEW_MS = 10_000;
const OPEN = new Set(['WAITING', 'APPROVED', 'REFUSED']);

/** What was asked last of a second person about an act on one thing, how it stands, and asking anew. */
export const useSecondPerson = ({ rule, object, case: ref }: Question) => {
  const asked = useRead(['approvals', 'asked'], (api) => api.GET('/api/approvals/asked'), {
    refetchInterval: ANEW_MS,
  });
  const last = asked.data?.items.findLast(
    (one) => one.rule === rule && one.object === object && OPEN.has(one.status),
  );
  const ask = useAct(
    (api, command: Command) => api.POST('/api/approvals', { body: { rule, object, command } }),
    { changes: ['approvals', 'today'], case: ref },
  );
  return { last, ask };
};
