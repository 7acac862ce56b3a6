import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { readonly children: ReactNode; readonly beside?: ReactNode };
/** The name of the screen, its one heading of the first order; beside it what one can do there. */
export const ScreenHeading = ({ children, beside }: Props) => (
  <Group justify="space-between" align="center" gap="sm" mb="sm">
    <Title order={1} size="h2">
      {children}
    </Title>
    {beside}
  </Group>
);
