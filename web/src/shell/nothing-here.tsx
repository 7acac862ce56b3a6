import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';
import { ScreenHeading } from './screen-heading.js';

/** What is not there, and what somebody may not see: both look the same. */
export const NothingHere = () => {
  const said = useTexts(shellTexts);
  return (
    <Stack gap="sm" maw={520}>
      <ScreenHeading>{said.nothingHere}</ScreenHeading>
      <Text>{said.nothingHereSaid}</Text>
      <Anchor component={Link} to="/today">
        {said.toToday}
      </Anchor>
    </Stack>
  );
};
