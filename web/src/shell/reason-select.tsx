import { Radio, Stack } from '@mantine/core';
import { useChoices } from '../texts/use-codes.js';

type Props = {
  /** The list of codes to choose from. */
  readonly list: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (code: string) => void;
  readonly among?: readonly string[];
};

/** One of the codes of a list, all of them in sight: a reason is chosen, never written. */
export const ReasonSelect = ({ list, label, value, onChange, among }: Props) => {
  const choices = useChoices(list).filter((choice) => among?.includes(choice.value) ?? true);
  return (
    <Radio.Group label={label} value={value} onChange={onChange} required>
      <Stack gap={6} mt={6}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </Stack>
    </Radio.Group>
  );
};
