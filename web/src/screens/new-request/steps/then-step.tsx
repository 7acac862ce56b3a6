import { Checkbox, NumberInput, Stack, Text } from '@mantine/core';
import { newRequestTexts } from '../../../texts/new-request.js';
import { useTexts } from '../../../texts/texts.js';
import { useFields } from '../fields.js';

/** Long-term housing that begins when the emergency one ends, asked for in the same act. */
export const ThenStep = () => {
  const said = useTexts(newRequestTexts);
  const { draft, put, faultOf } = useFields();
  return (
    <Stack gap="md">
      <Text size="sm">{said.thenSaid}</Text>
      <Checkbox
        label={said.isFollowed}
        checked={draft.isFollowed}
        onChange={({ currentTarget }) => put({ isFollowed: currentTarget.checked })}
      />
      {draft.isFollowed && (
        <NumberInput
          label={said.thenNights}
          min={1}
          value={draft.thenNights}
          onChange={(thenNights) => put({ thenNights })}
          error={faultOf('then')}
          required
        />
      )}
    </Stack>
  );
};
