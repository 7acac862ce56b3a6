import { SegmentedControl, Table } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/use-read.js';
import { Empty } from '../../shell/empty.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { incidentTexts } from '../../texts/incidents.js';
import { useTexts } from '../../texts/texts.js';
import { IncidentRow, type Incident } from './incident-row.js';
import classes from './incidents.module.css';

const ANEW_MS = 30_000;

const List = ({ items, isClosed }: { readonly items: readonly Incident[]; readonly isClosed: boolean }) => {
  const said = useTexts(incidentTexts);
  if (items.length === 0) return <Empty>{isClosed ? said.nothingClosed : said.nothing}</Empty>;
  return (
    <Table className={classes['incidents'] ?? ''} verticalSpacing={6} aria-label={said.title}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{said.what}</Table.Th>
          <Table.Th scope="col">{said.of}</Table.Th>
          <Table.Th scope="col">{said.due}</Table.Th>
          <Table.Th scope="col">{said.since}</Table.Th>
          <Table.Th scope="col">{said.status}</Table.Th>
          <Table.Th scope="col">{said.answer}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((incident) => (
          <IncidentRow key={incident.id} incident={incident} />
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** What stays, offers and proposals break, the next due first. */
export const Screen = () => {
  const said = useTexts(incidentTexts);
  const [which, setWhich] = useState<string>('open');
  const isClosed = which === 'closed';
  const incidents = useRead(
    ['incidents', which],
    (api) => api.GET('/api/incidents', { params: { query: isClosed ? { closed: 'yes' } : {} } }),
    { refetchInterval: ANEW_MS },
  );
  return (
    <>
      <ScreenHeading
        beside={
          <SegmentedControl
            size="xs"
            aria-label={said.show}
            value={which}
            onChange={setWhich}
            data={[
              { value: 'open', label: said.open },
              { value: 'closed', label: said.closed },
            ]}
          />
        }
      >
        {said.title}
      </ScreenHeading>
      <Shown of={incidents}>{({ items }) => <List items={items} isClosed={isClosed} />}</Shown>
    </>
  );
};
