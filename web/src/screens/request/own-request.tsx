import { Stack } from '@mantine/core';
import { useRead, useTagged } from '../../api/use-read.js';
import { RequestFacts } from '../../shell/request-facts.js';
import { Section } from '../../shell/section.js';
import { Shown } from '../../shell/shown.js';
import { requestTexts } from '../../texts/request.js';
import { useTexts } from '../../texts/texts.js';
import { Acts } from './acts.js';
import { Life } from './life.js';
import { OfferTable } from './offer-table.js';
import type { RequestView } from './request.model.js';

type Props = { readonly id: string; readonly of: string };
const Offers = ({ id, of }: Props) => {
  const params = { path: { id } };
  const offers = useRead(['offers', id], (api) => api.GET('/api/requests/{id}/offers', { params }), {
    case: of,
    purpose: 'PLACEMENT_MATCHING',
  });
  return <Shown of={offers}>{({ items }) => <OfferTable offers={items} of={of} />}</Shown>;
};

/** A request of one’s own case: how far it is, what can be done, what it says and what was offered for it. */
export const OwnRequest = ({ id, of }: Props) => {
  const said = useTexts(requestTexts);
  const params = { path: { id } };
  const read = useTagged(['request', id], (api) => api.GET('/api/requests/{id}', { params }), { case: of });
  return (
    <Shown of={read}>
      {({ value, tag }) => {
        const request = value as unknown as RequestView;
        return (
          <Stack gap="md">
            <Section title={said.life}>
              <Stack gap="md">
                <Life request={request} />
                <Acts request={request} tag={tag} by="coordinator" />
              </Stack>
            </Section>
            <Offers id={id} of={of} />
            <Section title={said.says}>
              <RequestFacts request={request} />
            </Section>
          </Stack>
        );
      }}
    </Shown>
  );
};
