import { MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';

type Choice = { readonly value: string; readonly label: string };
type Props = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
};
const MOST_SHOWN = 60;

/** Several of a list, found by typing a part of their names. */
export const SeveralSelect = ({ choices, value, onChange, ...said }: Props) => (
  <MultiSelect
    {...said}
    searchable
    hidePickedOptions
    limit={MOST_SHOWN}
    data={[...choices]}
    value={[...value]}
    onChange={onChange}
  />
);
