import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { faultsOf } from '../../api/problem.js';
import { useAct } from '../../api/use-act.js';
import { useSession } from '../../api/use-api.js';
import type { FormKey } from '../../shell/begun/begun.model.js';
import { useKept } from '../../shell/begun/use-kept.js';
import { useNow } from '../../shell/use-now.js';
import { dayAt } from '../../texts/moments.js';
import { useMunicipalities } from '../../texts/use-place-lists.js';
import { inputOf, newDraft, type Draft, type RequestInput } from './draft.model.js';

type Wish = { readonly input: RequestInput; readonly submit: 'yes' | 'no' };
const CHANGES = ['cases', 'case', 'case-file', 'case-requests', 'timeline', 'today'];

const useSend = (of: string | undefined, onDone: (id: string) => void) =>
  useAct(
    (api, { input, submit }: Wish) =>
      of === undefined
        ? api.POST('/api/requests', { params: { query: { submit } }, body: input })
        : api.POST('/api/cases/{id}/requests', {
            params: { path: { id: of }, query: { submit } },
            body: input,
          }),
    { case: of, changes: CHANGES, onDone: ({ case: id }) => onDone(id) },
  );

/** Under what it is kept until it is sent. */
export const formOf = (of: string | undefined): FormKey => ({ form: 'new-request', of, shape: 1 });

/** What was typed, what it says to the service, and how it is sent: as a draft, or submitted at once. */
export const useNewRequest = (of: string | undefined, before: Partial<Draft> | undefined) => {
  const today = dayAt(useNow());
  const [draft, setDraft] = useState(() => ({ ...newDraft(today), ...before }));
  const { handles } = useSession();
  const navigate = useNavigate();
  const municipalities = useMunicipalities();
  const { keeping, forget } = useKept(formOf(of), draft);
  const send = useSend(of, (id) => {
    forget();
    void navigate({ to: `/case/${handles.seal(id)}` });
  });
  const put = useMemo(() => (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })), []);
  const regionOf = (code: string) => municipalities.find((one) => one.code === code)?.region ?? '';
  const input = inputOf(draft, { isNewCase: of === undefined, regionOf });
  return { draft, put, input, send, keeping, faults: faultsOf(send.error) };
};
