import { useSession } from '../../api/use-api.js';
import { OwnThing } from '../../shell/own-thing.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { NothingHere } from '../../shell/nothing-here.js';
import { requestTexts } from '../../texts/request.js';
import { useTexts } from '../../texts/texts.js';
import { RequestToDecide } from './request-to-decide.js';
import { OwnRequest } from './own-request.js';

/** One request: of one’s own case, or one that waits for a decision. */
export const Screen = () => {
  const said = useTexts(requestTexts);
  const { roles } = useSession();
  return (
    <OwnThing list="requests">
      {(id, of) => {
        if (of === undefined) return <NothingHere />;
        const Shown = roles.includes('COORDINATOR') ? OwnRequest : RequestToDecide;
        return (
          <>
            <ScreenHeading>{said.request(id)}</ScreenHeading>
            <Shown key={id} id={id} of={of} />
          </>
        );
      }}
    </OwnThing>
  );
};
