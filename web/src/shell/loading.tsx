import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';

/** Where something will stand that is on its way. */
export const Loading = ({ lines = 5 }: { readonly lines?: number }) => {
  const said = useTexts(shellTexts);
  return (
    <Stack gap="sm" role="status">
      <VisuallyHidden>{said.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} width={line === 0 ? '35%' : '100%'} />
      ))}
    </Stack>
  );
};
