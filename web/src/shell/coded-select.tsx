import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useChoices } from '../texts/use-codes.js';

type Props = {
  /** Which list of `GET /codes` it is one of. */
  readonly list: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  /** What it is called when nothing is chosen; without it there is always a choice. */
  readonly none?: string;
  readonly isRequired?: boolean;
};

/** One code of a list, by what the service calls it. */
export const CodedSelect = ({ list, label, value, onChange, none, isRequired, ...said }: Props) => {
  const choices = useChoices(list);
  return (
    <NativeSelect
      {...said}
      label={label}
      required={isRequired ?? false}
      value={value}
      data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...choices]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
