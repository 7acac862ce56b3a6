import { Alert, Badge, Group, Stack, Text } from '@mantine/core';
import { useRead } from '../../api/use-read.js';
import { Clock } from '../../shell/clock.js';
import { ThingLink } from '../../shell/thing-link.js';
import { useNow } from '../../shell/use-now.js';
import { offerTexts } from '../../texts/offer.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { AnswerOffer } from './answer-offer.js';
import { stateOf, type Offer } from './offer.model.js';

const ANEW_MS = 4000;
const CONFIRMED = new Set(['CONFIRMED', 'ARRIVED', 'DEPARTED']);

/** Accepted: waits for a second person, and says so as soon as they have approved. */
const Asked = ({ offer }: { readonly offer: Offer }) => {
  const said = useTexts(offerTexts);
  const { data } = useRead(
    ['placement', offer.placement],
    (api) => api.GET('/api/placements/{id}', { params: { path: { id: offer.placement } } }),
    { case: offer.person, refetchInterval: ANEW_MS },
  );
  const isConfirmed = data !== undefined && CONFIRMED.has(data.status);
  return (
    <Alert
      color={isConfirmed ? 'green' : 'blue'}
      title={isConfirmed ? said.confirmed : said.asked}
      role="status"
    >
      <Stack gap={6} align="flex-start">
        <Text size="sm">{isConfirmed ? said.confirmedSaid : said.askedSaid}</Text>
        <Group gap="md">
          {offer.approval !== null && !isConfirmed && (
            <ThingLink to="approval" id={offer.approval} of={offer.person}>
              {said.openApproval}
            </ThingLink>
          )}
          <ThingLink to="placement" id={offer.placement} of={offer.person}>
            {said.openPlacement}
          </ThingLink>
        </Group>
      </Stack>
    </Alert>
  );
};

const Over = ({ offer }: { readonly offer: Offer }) => {
  const said = useTexts(offerTexts);
  const label = useCodes();
  return (
    <Alert color="gray" title={said.over} role="status">
      <Stack gap={6} align="flex-start">
        <Group gap="xs">
          {offer.outcome !== null && (
            <Badge variant="light" color="gray" tt="none">
              {label('offer-outcome', offer.outcome)}
            </Badge>
          )}
          {offer.reason !== null && <Text size="sm">{label('offer-decline-reason', offer.reason)}</Text>}
        </Group>
        <ThingLink to="search" id={offer.request} of={offer.person}>
          {said.findAnother}
        </ThingLink>
      </Stack>
    </Alert>
  );
};

type Props = { readonly offer: Offer; readonly tag: string; readonly mayAnswer: boolean };
/** Until when it is held, and what there is to do about it. */
export const HowItStands = ({ offer, tag, mayAnswer }: Props) => {
  const said = useTexts(offerTexts);
  const now = useNow();
  const state = stateOf(offer, now);
  return (
    <Stack gap="sm">
      <Clock until={offer.until} label={state === 'over' ? said.fellBack : said.heldUntil} />
      {state === 'open' && mayAnswer && <AnswerOffer offer={offer} tag={tag} />}
      {state === 'asked' && <Asked offer={offer} />}
      {state === 'over' && <Over offer={offer} />}
    </Stack>
  );
};
