import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly isRequired?: boolean;
};

/** A day, typed or taken from the browser’s own calendar. */
export const DayField = ({ onChange, isRequired = false, ...said }: Props) => (
  <TextInput
    {...said}
    type="date"
    required={isRequired}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);
