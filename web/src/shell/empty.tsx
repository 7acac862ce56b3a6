import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says that there is nothing, and that this is all right. */
export const Empty = ({ children }: { readonly children: ReactNode }) => (
  <Text className="quiet" py="lg">
    {children}
  </Text>
);
