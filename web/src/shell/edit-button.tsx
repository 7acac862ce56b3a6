import { Button } from '@mantine/core';
import { shellTexts } from '../texts/shell.js';
import { useTexts } from '../texts/texts.js';

type Props = { readonly of: string; readonly onEdit: () => void };
/** Opens what can be changed; read aloud with the name of what that is. */
export const EditButton = ({ of, onEdit }: Props) => {
  const said = useTexts(shellTexts);
  return (
    <Button size="compact-xs" variant="default" aria-label={`${said.edit}: ${of}`} onClick={onEdit}>
      {said.edit}
    </Button>
  );
};
