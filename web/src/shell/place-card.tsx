import { Text } from '@mantine/core';
import type { components } from '../api/api.js';
import { useMoments } from '../texts/moments.js';
import { placeTexts } from '../texts/place.js';
import { useTexts } from '../texts/texts.js';
import { useCodes } from '../texts/use-codes.js';
import { usePlaces } from '../texts/use-places.js';
import { Facts, type Fact } from './facts.js';

type Place = components['schemas']['OfferedPlace'];
type Props = { readonly place: Place; readonly days?: readonly Fact[] };

/** A unit as far as it is told before somebody moves there. */
export const PlaceCard = ({ place, days = [] }: Props) => {
  const said = useTexts(placeTexts);
  const label = useCodes();
  const name = usePlaces();
  const { number } = useMoments();
  const features = place.features.map((one) => label('feature', one)).join(', ');
  return (
    <>
      <Text fw={600} size="lg" lh={1.2}>
        {name(place.locality)}
      </Text>
      <Text size="sm" className="quiet" mb="xs">
        {name(place.municipality)} · {name(place.region)} · {said.about}
      </Text>
      <Facts
        facts={[
          ...days,
          { name: said.kind, value: label('housing-kind', place.kind) },
          { name: said.beds, value: said.bedsOf(number(place.beds), label('sharing', place.sharing)) },
          { name: said.features, value: features === '' ? said.noFeatures : features },
          { name: said.level, value: number(place.protectionLevel) },
          { name: said.provider, value: label('provider-kind', place.providerKind) },
          { name: said.cost, value: said.aMonth(number(place.monthlyCost)) },
        ]}
      />
    </>
  );
};
