import { SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';

/** Two columns where there is room for them. */
export const CaseColumns = ({ children }: { readonly children: ReactNode }) => (
  <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
    {children}
  </SimpleGrid>
);
