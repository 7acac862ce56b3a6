import { Checkbox, NumberInput, Select, SimpleGrid, Stack } from '@mantine/core';
import { newRequestTexts } from '../../../texts/new-request.js';
import { useTexts } from '../../../texts/texts.js';
import { useMunicipalities } from '../../../texts/use-place-lists.js';
import { useFields } from '../fields.js';

const MOST_SHOWN = 60;
/** Of a new case: what was confirmed of the person. */
const Confirmed = () => {
  const said = useTexts(newRequestTexts);
  const { draft, put } = useFields();
  const confirmed = [...draft.confirmed];
  return (
    <Checkbox.Group
      label={said.confirmed}
      description={said.confirmedSaid}
      value={confirmed}
      onChange={(now) => put({ confirmed: now })}
    >
      <Stack gap="xs" mt="xs">
        <Checkbox value="resident" label={said.resident} />
        <Checkbox value="localTies" label={said.localTies} />
        <Checkbox value="motivated" label={said.motivated} />
      </Stack>
    </Checkbox.Group>
  );
};

/** Who is to move. */
export const WhoStep = ({ isNewCase }: { readonly isNewCase: boolean }) => {
  const said = useTexts(newRequestTexts);
  const { draft, put, faultOf } = useFields();
  const municipalities = useMunicipalities().map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput
          label={said.adults}
          min={0}
          value={draft.adults}
          onChange={(adults) => put({ adults })}
          error={faultOf('household.adults')}
          required
        />
        <NumberInput
          label={said.children}
          min={0}
          value={draft.children}
          onChange={(children) => put({ children })}
          error={faultOf('household.children')}
          required
        />
      </SimpleGrid>
      <Select
        label={said.municipality}
        description={said.municipalitySaid}
        searchable
        limit={MOST_SHOWN}
        data={municipalities}
        value={draft.municipality === '' ? null : draft.municipality}
        onChange={(code) => put({ municipality: code ?? '' })}
        error={faultOf('residence')}
        required
      />
      {isNewCase && <Confirmed />}
    </Stack>
  );
};
