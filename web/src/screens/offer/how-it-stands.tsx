import { Alert, Badge, Group, Stack, Text } from '@mantine/core';
import { useRead } from '../../api/use-read.js';
import { Clock } from '../../shell/clock.js';
import { Shown } from '../../shell/shown.js';
import { ThingLink } from '../../shell/thing-link.js';
import { useNow } from '../../shell/use-now.js';
import { offerTexts } from '../../texts/offer.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { AnswerOffer } from './answer-offer.js';
import { stateOf, type Offer } from './offer.model.js';

const ANEW_MS = 4000;

/** Accepted: a second person is to approve. */
const Asked = ({ offer: { approval, person } }: { readonly offer: Offer }) => {
  const said = useTexts(offerTexts);
  return (
    <Alert color="blue" title={said.asked} role="status">
      <Stack gap={6} align="flex-start">
        <Text size="sm">{said.askedSaid}</Text>
        {approval !== null && (
          <ThingLink to="approval" id={approval} of={person}>
            {said.openApproval}
          </ThingLink>
        )}
      </Stack>
    </Alert>
  );
};

type OfPlacement = { readonly placement: string; readonly of: string | undefined };
const Confirmed = ({ placement, of }: OfPlacement) => {
  const said = useTexts(offerTexts);
  return (
    <Alert color="green" title={said.confirmed} role="status">
      <Stack gap={6} align="flex-start">
        <Text size="sm">{said.confirmedSaid}</Text>
        <ThingLink to="placement" id={placement} of={of}>
          {said.openPlacement}
        </ThingLink>
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

const SentBack = ({ reason }: { readonly reason: string | null }) => {
  const said = useTexts(offerTexts);
  const label = useCodes();
  return (
    <Alert color="orange" title={said.sentBack}>
      {reason === null ? said.notAnswered : label('approval-refusal-reason', reason)}
    </Alert>
  );
};

type Props = { readonly offer: Offer; readonly tag: string; readonly mayAnswer: boolean };
/** Until when it is held, and what there is to do about it. */
export const HowItStands = ({ offer, tag, mayAnswer }: Props) => {
  const said = useTexts(offerTexts);
  const now = useNow();
  const { data } = useRead(['asked'], (api) => api.GET('/api/approvals/asked'), {
    enabled: mayAnswer && offer.approval !== null,
    refetchInterval: ANEW_MS,
  });
  const asked = data?.items.find(({ id }) => id === offer.approval);
  const state = stateOf(offer, now, asked?.status);
  const isSentBack = state === 'open' && offer.approval !== null;
  return (
    <Stack gap="sm">
      {state !== 'confirmed' && (
        <Clock until={offer.until} label={state === 'over' ? said.fellBack : said.heldUntil} />
      )}
      {isSentBack && <SentBack reason={asked?.refusedFor ?? null} />}
      {state === 'open' && mayAnswer && <AnswerOffer offer={offer} tag={tag} />}
      {state === 'asked' && <Asked offer={offer} />}
      {state === 'confirmed' && <Confirmed placement={offer.placement} of={offer.person} />}
      {state === 'over' && <Over offer={offer} />}
    </Stack>
  );
};

const CONFIRMED = new Set(['CONFIRMED', 'ARRIVED', 'DEPARTED']);
/** What became of a place that is no offer any more. */
export const NoLongerOffered = ({ placement, of }: OfPlacement) => {
  const said = useTexts(offerTexts);
  const read = useRead(
    ['placement', placement, 'after its offer'],
    (api) => api.GET('/api/placements/{id}', { params: { path: { id: placement } } }),
    { case: of },
  );
  return (
    <Shown of={read}>
      {({ status }) =>
        CONFIRMED.has(status) ? (
          <Confirmed placement={placement} of={of} />
        ) : (
          <Alert color="gray" title={said.over} role="status">
            <ThingLink to="placement" id={placement} of={of}>
              {said.openPlacement}
            </ThingLink>
          </Alert>
        )
      }
    </Shown>
  );
};
