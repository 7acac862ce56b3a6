import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { components } from '../../api/api.js';
import type { Api } from '../../api/client.js';
import { got } from '../../api/got.js';
import { useAct } from '../../api/use-act.js';
import { useService } from '../../api/use-api.js';
import { useQuery } from '@tanstack/react-query';
import { Clock } from '../../shell/clock.js';
import { Loading } from '../../shell/loading.js';
import { Panel } from '../../shell/panel.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { findTexts } from '../../texts/find.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { CandidateTable } from './candidate-table.js';
import type { ExcludedUnit } from './find.model.js';
import { WhyNotHere } from './why-not-here.js';

type UnitSearch = components['schemas']['UnitSearch'];
type Candidate = components['schemas']['Candidate'];
type Found = { readonly candidates: readonly Candidate[]; readonly excluded: readonly ExcludedUnit[] };
type Props = { readonly id: string; readonly of: string | undefined };

const PURPOSE = 'PLACEMENT_MATCHING';
const PAGE = 500;

/** Both lists of a search, whole: they are kept for twelve hours, and never change. */
const listsOf = async (api: Api, id: string): Promise<Found> => {
  const { items: candidates } = got(
    await api.GET('/api/searches/{id}/candidates', { params: { path: { id }, query: { limit: PAGE } } }),
  );
  const excluded: ExcludedUnit[] = [];
  for (;;) {
    const after = excluded.at(-1)?.unit;
    const query = { limit: PAGE, ...(after !== undefined && { after }) };
    const page = got(await api.GET('/api/searches/{id}/excluded', { params: { path: { id }, query } }));
    excluded.push(...page.items);
    if (page.next === null) return { candidates, excluded };
  }
};

const Result = ({ search, of }: { readonly search: UnitSearch; readonly of: string | undefined }) => {
  const said = useTexts(findTexts);
  const { number } = useMoments();
  const { apiFor } = useService();
  const lists = useQuery({
    queryKey: ['search-lists', search.id],
    queryFn: () => listsOf(apiFor({ purpose: PURPOSE, case: of }), search.id),
    staleTime: Infinity,
  });
  if (lists.data === undefined) return <Loading />;
  const { candidates, excluded } = lists.data;
  return (
    <>
      <Panel title={said.candidates}>
        <Text size="sm" className="quiet" mb="xs">
          {candidates.length === 0
            ? said.noCandidates
            : said.candidatesOf(number(candidates.length), number(search.admitted))}
        </Text>
        {candidates.length > 0 && <CandidateTable candidates={candidates} of={of} />}
      </Panel>
      <Panel title={said.excluded}>
        <WhyNotHere excluded={excluded} inAll={search.excludedInAll} />
      </Panel>
    </>
  );
};

/** Searches units for a request, when somebody asks for it: every search is counted. What was found stays while the page is open. */
export const SearchByHand = ({ id, of }: Props) => {
  const said = useTexts(findTexts);
  const queries = useQueryClient();
  const key = ['search', id];
  const { data: found } = useQuery<UnitSearch | null>({
    queryKey: key,
    queryFn: () => null,
    staleTime: Infinity,
  });
  const search = useAct((api) => api.POST('/api/requests/{id}/searches', { params: { path: { id } } }), {
    purpose: PURPOSE,
    case: of,
    onDone: (value) => queries.setQueryData(key, value),
  });
  return (
    <Stack gap="md">
      <Panel title={said.searchTitle}>
        <Stack gap="xs" align="flex-start">
          <Text size="sm">{said.searchSaid}</Text>
          <Group>
            <Button
              variant={found ? 'default' : 'filled'}
              loading={search.isPending}
              onClick={() => search.mutate(undefined)}
            >
              {found ? said.searchAgain : said.search}
            </Button>
            {found && <Clock until={found.until} label={said.until} />}
          </Group>
          {search.error !== null && <ProblemNote problem={search.error} />}
        </Stack>
      </Panel>
      {found && <Result search={found} of={of} />}
    </Stack>
  );
};
