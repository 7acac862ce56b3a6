import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';

export const OfflineNote = () => {
  const said = useTexts(shellTexts);
  const { online } = useNetwork();
  return (
    <div aria-live="polite">
      {online ? null : (
        <Alert color="orange" mb="md">
          {said.offline}
        </Alert>
      )}
    </div>
  );
};
