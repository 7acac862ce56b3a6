import { Group, Paper, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

type Props = { readonly title: string; readonly children: ReactNode; readonly beside?: ReactNode };

/** A part of a screen under a heading of its own; beside it what one can do there. */
export const Section = ({ title, children, beside }: Props) => {
  const heading = useId();
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={2} size="h4" id={heading}>
          {title}
        </Title>
        {beside}
      </Group>
      {children}
    </Paper>
  );
};
