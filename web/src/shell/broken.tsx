import { Button, Stack, Text } from '@mantine/core';
import { useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';
import { ScreenHeading } from './screen-heading.js';

/** A fault of the page itself. */
export const Broken = () => {
  const said = useTexts(shellTexts);
  return (
    <Stack gap="sm" maw={520} role="alert" align="flex-start">
      <ScreenHeading>{said.broken}</ScreenHeading>
      <Text>{said.brokenSaid}</Text>
      <Button onClick={() => location.reload()}>{said.reload}</Button>
    </Stack>
  );
};
