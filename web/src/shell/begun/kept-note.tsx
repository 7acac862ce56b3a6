import { Text } from '@mantine/core';
import { begunTexts } from '../../texts/begun.js';
import { useTexts } from '../../texts/texts.js';
import type { Keeping } from './use-kept.js';

/** Whether what is typed is safe. */
export const KeptNote = ({ keeping }: { readonly keeping: Keeping }) => {
  const said = useTexts(begunTexts);
  return (
    <Text size="xs" className={keeping === 'failed' ? 'late' : 'quiet'} role="status">
      {said[keeping]}
    </Text>
  );
};
