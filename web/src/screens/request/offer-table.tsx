import { Table } from '@mantine/core';
import type { components } from '../../api/api.js';
import { DueClock } from '../../shell/due-clock.js';
import { Section } from '../../shell/section.js';
import { ThingLink } from '../../shell/thing-link.js';
import { useMoments } from '../../texts/moments.js';
import { requestTexts } from '../../texts/request.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';

type Offer = components['schemas']['OfferSummary'];

const Row = ({ offer, of }: { readonly offer: Offer; readonly of: string }) => {
  const said = useTexts(requestTexts);
  const label = useCodes();
  const { written } = useMoments();
  const { placement, unit, arrival, departure, outcome, until, reason } = offer;
  const ended = [outcome && label('offer-outcome', outcome), reason && label('offer-decline-reason', reason)];
  return (
    <Table.Tr>
      <Table.Td data-label={said.unit}>
        <ThingLink to="offer" id={placement} of={of}>
          {unit}
        </ThingLink>
      </Table.Td>
      <Table.Td data-label={said.arrival}>{said.between(written(arrival), written(departure))}</Table.Td>
      <Table.Td data-label={said.outcome}>
        {outcome === null ? <DueClock due={until} /> : ended.filter((word) => word !== null).join(': ')}
      </Table.Td>
    </Table.Tr>
  );
};

/** What was offered for a request, newest first; the one that stands says until when. */
export const OfferTable = ({ offers, of }: { readonly offers: readonly Offer[]; readonly of: string }) => {
  const said = useTexts(requestTexts);
  if (offers.length === 0) return null;
  return (
    <Section title={said.offers}>
      <Table className="cards" aria-label={said.offers} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{said.unit}</Table.Th>
            <Table.Th scope="col">{said.arrival}</Table.Th>
            <Table.Th scope="col">{said.outcome}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {offers.map((offer) => (
            <Row key={offer.placement} offer={offer} of={of} />
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
};
