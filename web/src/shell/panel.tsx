import { Paper, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

type Props = { readonly title: string; readonly children: ReactNode; readonly beside?: ReactNode };

/** A part of a screen under a heading of its own. */
export const Panel = ({ title, children, beside }: Props) => {
  const heading = useId();
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <Title order={2} size="h5" id={heading} mb="xs">
        {title}
        {beside}
      </Title>
      {children}
    </Paper>
  );
};
