import { Stack } from '@mantine/core';
import { useShownThing } from '../../shell/current-screen.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { newRequestTexts } from '../../texts/new-request.js';
import { useTexts } from '../../texts/texts.js';
import { RequestForm } from './request-form.js';

/** A new request: of a case, or the first one of a new case. */
export const Screen = () => {
  const said = useTexts(newRequestTexts);
  const of = useShownThing()?.id;
  return (
    <>
      <ScreenHeading>{of === undefined ? said.title : said.titleOf(of)}</ScreenHeading>
      <Stack maw={1100}>
        <RequestForm key={of ?? ''} of={of} />
      </Stack>
    </>
  );
};
