import { Table } from '@mantine/core';
import { DueClock } from '../../shell/due-clock.js';
import { ThingLink } from '../../shell/thing-link.js';
import { casesTexts } from '../../texts/cases.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import type { CaseRow } from './cases.model.js';

const Row = ({ row: { id, next, requests } }: { readonly row: CaseRow }) => {
  const said = useTexts(casesTexts);
  const label = useCodes();
  return (
    <Table.Tr>
      <Table.Td data-label={said.reference}>
        <ThingLink to="case" id={id} of={id}>
          {id}
        </ThingLink>
      </Table.Td>
      <Table.Td data-label={said.stage}>
        {next === undefined ? (
          <span className="quiet">{said.noRequest}</span>
        ) : (
          label('request-stage', next.stage)
        )}
        {requests.length > 1 && <span className="quiet"> {said.more(requests.length - 1)}</span>}
      </Table.Td>
      <Table.Td data-label={said.urgency}>{next && label('urgency', next.urgency)}</Table.Td>
      <Table.Td data-label={said.household}>
        {next && said.persons(next.household.adults, next.household.children)}
      </Table.Td>
      <Table.Td data-label={said.due}>{next && <DueClock due={next.due} isLate={next.overdue} />}</Table.Td>
      <Table.Td data-label={said.waited} className="quiet">
        {next && said.days(next.waitedDays)}
      </Table.Td>
    </Table.Tr>
  );
};

export const CaseTable = ({ rows }: { readonly rows: readonly CaseRow[] }) => {
  const said = useTexts(casesTexts);
  const heads = [said.reference, said.stage, said.urgency, said.household, said.due, said.waited];
  return (
    <Table className="cards" aria-label={said.title} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          {heads.map((head) => (
            <Table.Th key={head} scope="col">
              {head}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </Table.Tbody>
    </Table>
  );
};
