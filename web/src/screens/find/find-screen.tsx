import { Stack } from '@mantine/core';
import { OwnThing } from '../../shell/own-thing.js';
import { Panel } from '../../shell/panel.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { ThingLink } from '../../shell/thing-link.js';
import { findTexts } from '../../texts/find.js';
import { useTexts } from '../../texts/texts.js';
import { HowItStands } from './how-it-stands.js';
import { SearchByHand } from './search-by-hand.js';

/** What there is for a request: a place that is held, why there is none, and any unit with what speaks against it. */
export const Screen = () => {
  const said = useTexts(findTexts);
  return (
    <OwnThing list="requests">
      {(id, of) => (
        <>
          <ScreenHeading
            beside={
              <ThingLink to="request" id={id} of={of}>
                {id}
              </ThingLink>
            }
          >
            {said.name}
          </ScreenHeading>
          <Stack gap="md">
            <Panel title={said.whatNow}>
              <HowItStands id={id} of={of} />
            </Panel>
            <SearchByHand id={id} of={of} />
          </Stack>
        </>
      )}
    </OwnThing>
  );
};
