import { Button, Modal, Stack, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useService } from '../api/use-api.js';
import { useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';

const FRESH = '/api/auth/login?fresh=yes&to=/logged-in';
const WINDOW = 'popup,width=520,height=720';
const never = () => undefined;

/** Asks for a login in a window beside, while everything here stays as it is. */
export const LoginDialog = () => {
  const said = useTexts(shellTexts);
  const { again } = useService();
  const why = useSyncExternalStore(again.subscribe, again.why);
  if (why === undefined) return null;
  return (
    <Modal
      opened
      onClose={never}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      centered
      title={said[why]}
    >
      <Stack gap="md" align="flex-start">
        <Text size="sm">{said[`${why}Said`]}</Text>
        <Button data-autofocus onClick={() => void window.open(FRESH, '_blank', WINDOW)}>
          {said.logInAgain}
        </Button>
      </Stack>
    </Modal>
  );
};
