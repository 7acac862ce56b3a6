import { Table } from '@mantine/core';
import { DueClock } from '../../shell/due-clock.js';
import { Empty } from '../../shell/empty.js';
import { Section } from '../../shell/section.js';
import { ThingLink } from '../../shell/thing-link.js';
import { caseTexts } from '../../texts/case.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import type { Request } from './case.model.js';

const Row = ({ request }: { readonly request: Request }) => {
  const said = useTexts(caseTexts);
  const label = useCodes();
  const { written } = useMoments();
  const { id, person, kind, stage, arrival, nights, due, overdue, follows } = request;
  return (
    <Table.Tr>
      <Table.Td data-label={said.request}>
        <ThingLink to="request" id={id} of={person}>
          {id}
        </ThingLink>
      </Table.Td>
      <Table.Td data-label={said.kind}>{label('housing-kind', kind)}</Table.Td>
      <Table.Td data-label={said.stage}>{label('request-stage', stage)}</Table.Td>
      <Table.Td data-label={said.arrival}>
        {follows === null
          ? said.between(written(arrival.earliest), written(arrival.latest))
          : said.follows(follows)}
      </Table.Td>
      <Table.Td data-label={said.nights}>{nights}</Table.Td>
      <Table.Td data-label={said.due}>
        <DueClock due={due} isLate={overdue} />
      </Table.Td>
    </Table.Tr>
  );
};

export const RequestTable = ({ requests }: { readonly requests: readonly Request[] }) => {
  const said = useTexts(caseTexts);
  const heads = [said.request, said.kind, said.stage, said.arrival, said.nights, said.due];
  return (
    <Section title={said.requests}>
      {requests.length === 0 ? (
        <Empty>{said.noRequests}</Empty>
      ) : (
        <Table className="cards" aria-label={said.requests} verticalSpacing={6}>
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
            {requests.map((request) => (
              <Row key={request.id} request={request} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
};
