import { Stack } from '@mantine/core';
import { Begun } from '../../shell/begun/begun.js';
import { useShownThing } from '../../shell/current-screen.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { newRequestTexts } from '../../texts/new-request.js';
import { useTexts } from '../../texts/texts.js';
import type { Draft } from './draft.model.js';
import { RequestForm } from './request-form.js';
import { formOf } from './use-new-request.js';

/** A new request: of a case, or the first one of a new case. */
export const Screen = () => {
  const said = useTexts(newRequestTexts);
  const of = useShownThing()?.id;
  return (
    <>
      <ScreenHeading>{of === undefined ? said.title : said.titleOf(of)}</ScreenHeading>
      <Stack maw={1100}>
        <Begun<Draft> key={of ?? ''} which={formOf(of)}>
          {(before) => <RequestForm of={of} before={before} />}
        </Begun>
      </Stack>
    </>
  );
};
