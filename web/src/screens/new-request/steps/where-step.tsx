import { Checkbox, Select, Stack, TextInput } from '@mantine/core';
import { newRequestTexts } from '../../../texts/new-request.js';
import { useTexts } from '../../../texts/texts.js';
import { useLocalities, useRegions } from '../../../texts/use-place-lists.js';
import { useFields } from '../fields.js';
import { SeveralSelect } from '../several-select.js';
import { DrawZones } from '../draw-zones.js';

const MOST_SHOWN = 60;
const choicesOf = (places: readonly { readonly code: string; readonly name: string }[]) =>
  places.map(({ code, name }) => ({ value: code, label: name }));

const Towns = () => {
  const said = useTexts(newRequestTexts);
  const { draft, put, faultOf } = useFields();
  const towns = choicesOf(useLocalities());
  return (
    <>
      <Select
        label={said.home}
        searchable
        limit={MOST_SHOWN}
        data={towns}
        value={draft.home === '' ? null : draft.home}
        onChange={(home) => put({ home: home ?? '' })}
        error={faultOf('homeLocality')}
        required
      />
      <Checkbox
        label={said.relocation}
        checked={draft.relocation}
        onChange={({ currentTarget }) => put({ relocation: currentTarget.checked })}
      />
      <SeveralSelect
        label={said.excluded}
        choices={towns}
        value={draft.excluded}
        onChange={(excluded) => put({ excluded })}
        error={faultOf('excludedLocalities')}
      />
      <SeveralSelect
        label={said.preferred}
        choices={towns}
        value={draft.preferred}
        onChange={(preferred) => put({ preferred })}
        error={faultOf('preferredLocalities')}
      />
    </>
  );
};

/** Where not, where rather, and around whom. */
export const WhereStep = () => {
  const said = useTexts(newRequestTexts);
  const { draft, put, faultOf } = useFields();
  return (
    <Stack gap="md">
      <Towns />
      <SeveralSelect
        label={said.regions}
        description={said.regionsSaid}
        choices={choicesOf(useRegions())}
        value={draft.regions}
        onChange={(regions) => put({ regions })}
        error={faultOf('allowedRegions')}
      />
      <TextInput
        label={said.contact}
        description={said.contactSaid}
        autoComplete="off"
        value={draft.contact}
        onChange={({ currentTarget }) => put({ contact: currentTarget.value })}
        error={faultOf('contactPerson')}
      />
      <DrawZones />
    </Stack>
  );
};
