import { Stack } from '@mantine/core';
import type { components } from '../api/api.js';
import { requestTexts } from '../texts/request.js';
import { useMoments } from '../texts/moments.js';
import { useTexts } from '../texts/texts.js';
import { useCodes } from '../texts/use-codes.js';
import { usePlaces } from '../texts/use-places.js';
import { FactGrid } from './fact-grid.js';
import { ZoneMap } from './zone-map.js';

type View = components['schemas']['RequestView'];
type Input = components['schemas']['RequestInput'];
/** What is asked for, be it made or about to be. */
type Request = Pick<View, keyof View & keyof Input>;

const useFactsOf = (request: Request) => {
  const said = useTexts(requestTexts);
  const label = useCodes();
  const { written } = useMoments();
  const place = usePlaces();
  const day = (text: string) => (text === '' ? '–' : written(text));
  const { household, threat, arrival } = request;
  const feature = (code: string) => label('feature', code);
  const list = (words: readonly string[] | undefined) => (words ?? []).join(', ');
  return [
    { name: said.household, value: said.persons(household.adults, household.children) },
    { name: said.urgency, value: label('urgency', request.urgency) },
    { name: said.kind, value: label('housing-kind', request.kind) },
    { name: said.arrival, value: said.between(day(arrival.earliest), day(arrival.latest)) },
    { name: said.nights, value: request.nights },
    { name: said.level, value: label('threat-level', threat.level) },
    { name: said.scope, value: label('threat-scope', threat.scope) },
    { name: said.ownGroups, value: list(threat.ownGroups) },
    { name: said.otherGroups, value: list(threat.otherGroups) },
    { name: said.needs, value: list(request.needs.map(feature)) },
    { name: said.protection, value: request.minProtectionLevel },
    { name: said.meets, value: list(request.meets.map((code) => label('provider-condition', code))) },
    { name: said.home, value: request.homeLocality && place(request.homeLocality) },
    { name: said.relocation, value: request.relocationRequired ? said.yes : said.no },
    { name: said.residence, value: request.residence && place(request.residence.municipality) },
    {
      name: said.regions,
      value: request.allowedRegions === null ? said.anyRegion : list(request.allowedRegions.map(place)),
    },
    { name: said.excluded, value: list(request.excludedLocalities?.map(place)) },
    { name: said.preferred, value: list(request.preferredLocalities.map(place)) },
  ];
};

/** What a request says, in words, and where its household must not be, on the map. */
export const RequestFacts = ({ request }: { readonly request: Request }) => {
  const facts = useFactsOf(request);
  return (
    <Stack gap="md">
      <FactGrid facts={facts} />
      <ZoneMap
        zones={request.exclusionZones ?? []}
        home={request.homeLocality}
        contact={request.contactPerson}
      />
    </Stack>
  );
};
