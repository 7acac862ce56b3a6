import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Api } from '../api/client.js';
import { got } from '../api/got.js';
import { useService, useSession } from '../api/use-api.js';
import { useShownThing } from './current-screen.js';
import { Loading } from './loading.js';
import { NothingHere } from './nothing-here.js';

type List = 'requests' | 'placements';
type Row = { readonly id: string; readonly person?: string };
type Page = { readonly items: readonly Row[]; readonly next: string | null };

const MOST_PAGES = 40;
const PAGE = 500;
const WITH_A_CASE = new Set(['COORDINATOR', 'APPROVER', 'AUDITOR']);

const pageOf = async (api: Api, list: List, after: string | undefined): Promise<Page> => {
  const params = { query: { limit: PAGE, ...(after !== undefined && { after }) } };
  return list === 'requests'
    ? got(await api.GET('/api/requests', { params }))
    : got(await api.GET('/api/placements', { params }));
};

/** The case of a thing that was typed by its id alone, looked for in the lists that its reader has. */
const caseOf = async (api: Api, list: List, id: string): Promise<string | null> => {
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, next } = await pageOf(api, list, after);
    const found = items.find((row) => row.id === id);
    if (found !== undefined) return found.person ?? null;
    if (next === null) return null;
    after = items.at(-1)?.id;
  }
  return null;
};

type Props = {
  /** In which list the thing stands. */
  readonly list: List;
  readonly children: (id: string, of: string | undefined) => ReactNode;
};

/** The thing that the address points to, with its case for those who must name it. */
export const OwnThing = ({ list, children }: Props) => {
  const shown = useShownThing();
  const { apiFor } = useService();
  const { roles } = useSession();
  const mustName = roles.some((role) => WITH_A_CASE.has(role)) && shown?.of === undefined;
  const looked = useQuery({
    queryKey: ['case-of', list, shown?.id],
    queryFn: () => caseOf(apiFor({}), list, shown?.id ?? ''),
    enabled: shown !== undefined && mustName,
  });
  if (shown === undefined) return <NothingHere />;
  if (!mustName) return children(shown.id, shown.of);
  if (looked.isPending) return <Loading />;
  return typeof looked.data === 'string' ? children(shown.id, looked.data) : <NothingHere />;
};
