import { List } from '@mantine/core';
import type { ReactNode } from 'react';

type Choice = { readonly id: string; readonly label?: string };
type Props = {
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Further lines below. */
  readonly children?: ReactNode;
};

/** What lies on a map, in words: choosing a line shows it there. */
export const ChoiceList = ({ choices, chosen, onChoose, children }: Props) => (
  <List size="sm">
    {choices.map(({ id, label }) => (
      <List.Item key={id}>
        <button
          type="button"
          className="plain-button"
          aria-pressed={chosen === id}
          onClick={() => onChoose(id)}
        >
          {label}
        </button>
      </List.Item>
    ))}
    {children}
  </List>
);
