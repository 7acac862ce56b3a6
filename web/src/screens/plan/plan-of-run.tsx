import { Table } from '@mantine/core';
import { useSession } from '../../api/use-api.js';
import type { About } from '../../api/purpose.js';
import { useRead } from '../../api/use-read.js';
import { Empty } from '../../shell/empty.js';
import { Shown } from '../../shell/shown.js';
import { planTexts } from '../../texts/plans.js';
import { useTexts } from '../../texts/texts.js';
import { changesOf, runBefore, type Place } from './plan.model.js';
import { Listing, PlanTables } from './plan-tables.js';

const MOST = 100;
const usePlan = (id: string | undefined) => {
  const { roles } = useSession();
  const about: About = roles.includes('COORDINATOR') ? { purpose: 'PLACEMENT_MATCHING' } : {};
  const path = { id: id ?? '' };
  const read = { ...about, enabled: id !== undefined };
  return useRead(['plan', id], (api) => api.GET('/api/runs/{id}/plan', { params: { path } }), read);
};
const said = (place: Place | undefined, none: string) =>
  place === undefined ? none : `${place.unit}, ${place.arrival}`;

const Changes = ({ id, before }: { readonly id: string; readonly before: string }) => {
  const words = useTexts(planTexts);
  const [earlier, later] = [usePlan(before), usePlan(id)];
  if (earlier.data === undefined || later.data === undefined) return null;
  const changes = changesOf(earlier.data, later.data);
  if (changes.length === 0) return <Empty>{words.same}</Empty>;
  return (
    <Listing
      title={words.compare}
      count={changes.length}
      columns={[words.request, words.status, words.before, words.now]}
    >
      {changes.map((change) => (
        <Table.Tr key={change.request}>
          <Table.Td>{change.request}</Table.Td>
          <Table.Td>{words[change.kind]}</Table.Td>
          <Table.Td>{said(change.before, words.noPlace)}</Table.Td>
          <Table.Td>{said(change.now, words.noPlace)}</Table.Td>
        </Table.Tr>
      ))}
    </Listing>
  );
};

/** What a run found, as far as one may see, and what is otherwise than in the plan before. */
export const PlanOfRun = ({ id }: { readonly id: string }) => {
  const words = useTexts(planTexts);
  const plan = usePlan(id);
  const runs = useRead(['runs', MOST], (api) => api.GET('/api/runs', { params: { query: { limit: MOST } } }));
  const before = runs.data && runBefore(runs.data.items, id);
  return (
    <>
      <Shown of={plan}>{(value) => <PlanTables plan={value} />}</Shown>
      {before === undefined ? <Empty>{words.first}</Empty> : <Changes id={id} before={before} />}
    </>
  );
};
