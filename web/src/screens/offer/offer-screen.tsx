import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useSession } from '../../api/use-api.js';
import { useRead, useTagged } from '../../api/use-read.js';
import { Loading } from '../../shell/loading.js';
import { OwnThing } from '../../shell/own-thing.js';
import { Panel } from '../../shell/panel.js';
import { PlaceCard } from '../../shell/place-card.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { StrainBar } from '../../shell/strain-bar.js';
import { useMoments } from '../../texts/moments.js';
import { offerTexts } from '../../texts/offer.js';
import { placeTexts } from '../../texts/place.js';
import { placeMapTexts } from '../../texts/place-map.js';
import { useTexts } from '../../texts/texts.js';
import { ForWhom } from './for-whom.js';
import { HowItStands, NoLongerOffered } from './how-it-stands.js';
import type { Offer } from './offer.model.js';
import { PlaceMap } from './place-map.js';

const ANEW_MS = 4000;
/** The place is no offer any more. */
const CONFLICT = 409;
const PURPOSE = 'PLACEMENT_MATCHING';

const OfferedTo = ({ request, of }: { readonly request: string; readonly of: string }) => {
  const read = useRead(
    ['request', request],
    (api) => api.GET('/api/requests/{id}', { params: { path: { id: request } } }),
    { case: of, purpose: PURPOSE },
  );
  if (read.error !== null) return null;
  return read.data === undefined ? <Loading /> : <ForWhom request={read.data} of={of} />;
};

const Place = ({ offer }: { readonly offer: Offer }) => {
  const said = useTexts(placeTexts);
  const { written, number } = useMoments();
  const days = said.fromTo(written(offer.arrival), written(offer.departure));
  const nights = offer.nights === undefined ? '' : ` (${said.nights(number(offer.nights))})`;
  if (!offer.place) return <Text size="sm">{days}</Text>;
  return <PlaceCard place={offer.place} days={[{ name: said.days, value: `${days}${nights}` }]} />;
};

type Props = { readonly id: string; readonly of: string | undefined };
const OneOffer = ({ id, of }: Props) => {
  const said = useTexts(offerTexts);
  const { strains } = useTexts(placeTexts);
  const onMap = useTexts(placeMapTexts);
  const { roles } = useSession();
  const offer = useTagged(
    ['offer', id],
    (api) => api.GET('/api/placements/{id}/offer', { params: { path: { id } } }),
    { case: of, purpose: PURPOSE, refetchInterval: ({ state }) => (state.error === null ? ANEW_MS : false) },
  );
  const mayAnswer = roles.includes('COORDINATOR');
  if (offer.error?.status === CONFLICT) return <NoLongerOffered placement={id} of={of} />;
  return (
    <Shown of={offer}>
      {({ value, tag }) => (
        <Stack gap="md">
          <Panel title={said.answer}>
            <HowItStands offer={value} tag={tag} mayAnswer={mayAnswer} />
          </Panel>
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
            <Stack gap="md">
              <Panel title={said.name}>
                <Place offer={value} />
              </Panel>
            </Stack>
            <Stack gap="md">
              <Panel title={strains}>
                <StrainBar strains={value.strains ?? []} />
              </Panel>
              <Panel title={said.whom}>
                <OfferedTo request={value.request} of={value.person} />
              </Panel>
            </Stack>
          </SimpleGrid>
          {value.place && (
            <Panel title={onMap.title}>
              <PlaceMap near={value.place.near} arrival={value.arrival} />
            </Panel>
          )}
        </Stack>
      )}
    </Shown>
  );
};

/** A place that is held for a household, and the answer to it. */
export const Screen = () => {
  const said = useTexts(offerTexts);
  return (
    <>
      <ScreenHeading>{said.name}</ScreenHeading>
      <OwnThing list="placements">{(id, of) => <OneOffer id={id} of={of} />}</OwnThing>
    </>
  );
};
