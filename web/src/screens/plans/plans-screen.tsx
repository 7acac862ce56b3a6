import { Stack, Title } from '@mantine/core';
import { useRead } from '../../api/use-read.js';
import { Empty } from '../../shell/empty.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { planTexts } from '../../texts/plans.js';
import { useTexts } from '../../texts/texts.js';
import { PlanningNote } from './planning-note.js';
import { RunTable } from './run-table.js';

const ANEW_MS = 5000;
const MOST = 50;

/** How the planning of the country stands, and its runs. */
export const Screen = () => {
  const said = useTexts(planTexts);
  const anew = { refetchInterval: ANEW_MS };
  const planning = useRead(['planning'], (api) => api.GET('/api/planning'), anew);
  const ask = { params: { query: { limit: MOST } } };
  const runs = useRead(['runs'], (api) => api.GET('/api/runs', ask), anew);
  return (
    <Stack gap="lg">
      <div>
        <ScreenHeading>{said.planning}</ScreenHeading>
        <Shown of={planning}>{(value) => <PlanningNote planning={value} />}</Shown>
      </div>
      <section>
        <Title order={2} size="h4" mb="xs">
          {said.runs}
        </Title>
        <Shown of={runs}>
          {({ items }) => (items.length === 0 ? <Empty>{said.none}</Empty> : <RunTable runs={items} />)}
        </Shown>
      </section>
    </Stack>
  );
};
