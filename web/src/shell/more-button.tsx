import { Button } from '@mantine/core';
import { shellTexts } from '../texts/shell.js';
import { useTexts } from '../texts/texts.js';

type Props = { readonly isMore: boolean; readonly onMore: () => void };
export const MoreButton = ({ isMore, onMore }: Props) => {
  const said = useTexts(shellTexts);
  if (!isMore) return null;
  return (
    <Button size="xs" variant="default" mt="sm" onClick={onMore}>
      {said.more}
    </Button>
  );
};
