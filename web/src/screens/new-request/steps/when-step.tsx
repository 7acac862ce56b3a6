import { NumberInput, SimpleGrid, Stack } from '@mantine/core';
import { CodedSelect } from '../../../shell/coded-select.js';
import { DayField } from '../../../shell/day-field.js';
import { newRequestTexts } from '../../../texts/new-request.js';
import { useTexts } from '../../../texts/texts.js';
import { useFields } from '../fields.js';

/** What kind of housing, from when and for how long. */
export const WhenStep = () => {
  const said = useTexts(newRequestTexts);
  const { draft, put, faultOf } = useFields();
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <CodedSelect
          list="housing-kind"
          label={said.kind}
          value={draft.kind}
          onChange={(kind) => put({ kind })}
          error={faultOf('kind')}
          isRequired
        />
        <CodedSelect
          list="urgency"
          label={said.urgency}
          none={said.choose}
          value={draft.urgency}
          onChange={(urgency) => put({ urgency })}
          error={faultOf('urgency')}
          isRequired
        />
        <DayField
          label={said.earliest}
          value={draft.earliest}
          onChange={(earliest) => put({ earliest })}
          error={faultOf('arrival.earliest')}
          isRequired
        />
        <DayField
          label={said.latest}
          value={draft.latest}
          onChange={(latest) => put({ latest })}
          error={faultOf('arrival.latest')}
          isRequired
        />
      </SimpleGrid>
      <NumberInput
        label={said.nights}
        min={1}
        value={draft.nights}
        onChange={(nights) => put({ nights })}
        error={faultOf('nights')}
        required
      />
    </Stack>
  );
};
