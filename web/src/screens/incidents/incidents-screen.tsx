import { SegmentedControl, Table, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/use-read.js';
import { Empty } from '../../shell/empty.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { incidentTexts } from '../../texts/incidents.js';
import { useTexts } from '../../texts/texts.js';
import { IncidentRow } from './incident-row.js';
import { mayPlanAnew, type Incident } from './incidents.model.js';
import classes from './incidents.module.css';
import { PlanAnew } from './plan-anew.js';

const ANEW_MS = 30_000;

type Chosen = ReadonlySet<string>;
type Rows = {
  readonly items: readonly Incident[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
};

const Rows = ({ items, chosen, onChoose }: Rows) => {
  const said = useTexts(incidentTexts);
  const choose = (id: string) => (isChosen: boolean) => {
    const others = [...chosen].filter((one) => one !== id);
    onChoose(new Set(isChosen ? [...others, id] : others));
  };
  return (
    <Table className={classes['incidents'] ?? ''} verticalSpacing={6} aria-label={said.title}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">
            <VisuallyHidden>{said.chosen}</VisuallyHidden>
          </Table.Th>
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
          <IncidentRow
            key={incident.id}
            incident={incident}
            isChosen={chosen.has(incident.id)}
            onChoose={choose(incident.id)}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
};

const List = ({ items, isClosed }: { readonly items: readonly Incident[]; readonly isClosed: boolean }) => {
  const said = useTexts(incidentTexts);
  const [chosen, setChosen] = useState<Chosen>(new Set());
  const [isAsked, setAsked] = useState(false);
  const onDone = () => {
    setChosen(new Set());
    setAsked(true);
  };
  if (items.length === 0) return <Empty>{isClosed ? said.nothingClosed : said.nothing}</Empty>;
  return (
    <>
      {(isAsked || items.some(mayPlanAnew)) && <PlanAnew items={items} chosen={chosen} onDone={onDone} />}
      <Rows items={items} chosen={chosen} onChoose={setChosen} />
    </>
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
