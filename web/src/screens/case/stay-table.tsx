import { Table } from '@mantine/core';
import type { components } from '../../api/api.js';
import { Section } from '../../shell/section.js';
import { ThingLink } from '../../shell/thing-link.js';
import { caseTexts } from '../../texts/case.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';

type Stays = components['schemas']['CaseView']['placements'];
/** The stays of a case, past and coming; an offer leads to the offer. */
export const StayTable = ({ stays, of }: { readonly stays: Stays; readonly of: string }) => {
  const said = useTexts(caseTexts);
  const label = useCodes();
  return (
    <Section title={said.stays}>
      <Table className="cards" aria-label={said.stays} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{said.stay}</Table.Th>
            <Table.Th scope="col">{said.stage}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {stays.map(({ id, status }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <ThingLink to={status === 'PROVISIONAL' ? 'offer' : 'placement'} id={id} of={of}>
                  {id}
                </ThingLink>
              </Table.Td>
              <Table.Td data-label={said.stage}>{label('placement-status', status)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
};
