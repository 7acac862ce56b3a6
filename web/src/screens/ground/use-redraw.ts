import { notifications } from '@mantine/notifications';
import type { components } from '../../api/api.js';
import { useAct } from '../../api/use-act.js';
import { groundTexts } from '../../texts/ground.js';
import { useTexts } from '../../texts/texts.js';
import type { Version } from './ground.model.js';

type Input = components['schemas']['GroundInput'];
type Narrowing = components['schemas']['NarrowingInput'];
type Ending = components['schemas']['EndGroundInput'];
type Approved<C> = { readonly approval: string; readonly command: C };

const CHANGES = ['territories', 'territory', 'approvals', 'today'];
const headers = ({ version }: Version) => ({ 'If-Match': `"${version}"` });

/** The three ways in which some ground gets another version. */
export const useRedraw = (latest: Version, onDone: () => void) => {
  const said = useTexts(groundTexts);
  const path = { id: latest.id };
  const options = {
    changes: CHANGES,
    onDone: () => {
      notifications.show({ message: said.saved });
      onDone();
    },
  };
  const save = useAct(
    (api, body: Input) =>
      api.POST('/api/territories/{id}/versions', { params: { path, header: headers(latest) }, body }),
    options,
  );
  const narrow = useAct(
    (api, { approval, command: body }: Approved<Narrowing>) =>
      api.POST('/api/territories/{id}/narrowing', {
        params: { path, header: { ...headers(latest), Approval: approval } },
        body,
      }),
    options,
  );
  const end = useAct(
    (api, { approval, command: body }: Approved<Ending>) =>
      api.POST('/api/territories/{id}/end', {
        params: { path, header: { ...headers(latest), Approval: approval } },
        body,
      }),
    options,
  );
  return { save, narrow, end };
};
