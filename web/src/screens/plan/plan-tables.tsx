import { Table, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import type { components } from '../../api/api.js';
import { Empty } from '../../shell/empty.js';
import { ThingLink } from '../../shell/thing-link.js';
import { useMoments } from '../../texts/moments.js';
import { planTexts } from '../../texts/plans.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';

type Plan = components['schemas']['PlanView'] | components['schemas']['Plan'];
type Listed = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly count: number;
  readonly children: ReactNode;
};

/** A table under its name, with how many rows it has. */
export const Listing = ({ title, columns, count, children }: Listed) => {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h5" id={heading} mb={4}>
        {title} <span className="quiet">{count}</span>
      </Title>
      <Table.ScrollContainer minWidth={520} scrollAreaProps={{ tabIndex: 0 }} type="native">
        <Table className="lined" verticalSpacing={6} aria-labelledby={heading}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column} scope="col">
                  {column}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{children}</Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
};

/** Who is placed where, as far as one may see, and who is not, and why. */
export const PlanTables = ({ plan: { assignments, unplaced } }: { readonly plan: Plan }) => {
  const said = useTexts(planTexts);
  const label = useCodes();
  const { written } = useMoments();
  if (assignments.length + unplaced.length === 0) return <Empty>{said.noneTold}</Empty>;
  return (
    <>
      <Listing
        title={said.assignments}
        count={assignments.length}
        columns={[said.request, said.unit, said.arrival, said.departure, said.strains]}
      >
        {assignments.map(({ request, unit, arrival, departure, strains }) => (
          <Table.Tr key={request}>
            <Table.Td>
              <ThingLink to="request" id={request}>
                {request}
              </ThingLink>
            </Table.Td>
            <Table.Td>{unit}</Table.Td>
            <Table.Td>{written(arrival)}</Table.Td>
            <Table.Td>{written(departure)}</Table.Td>
            <Table.Td>{strains.map(({ sentence }) => sentence).join(' ')}</Table.Td>
          </Table.Tr>
        ))}
      </Listing>
      <Listing title={said.unplaced} count={unplaced.length} columns={[said.request, said.reason]}>
        {unplaced.map(({ request, code, outcompeted }) => (
          <Table.Tr key={request}>
            <Table.Td>
              <ThingLink to="request" id={request}>
                {request}
              </ThingLink>
            </Table.Td>
            <Table.Td>
              {label('unplaced-code', code)}
              {outcompeted === true && `. ${said.others}.`}
            </Table.Td>
          </Table.Tr>
        ))}
      </Listing>
    </>
  );
};
