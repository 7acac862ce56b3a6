import { Alert, Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../api/use-api.js';
import { ThingLink } from '../../shell/thing-link.js';
import { placementTexts } from '../../texts/placement.js';
import { useTexts } from '../../texts/texts.js';
import { ActDialog } from './act-dialog.js';
import { actsOf, type Act, type Placement } from './placement.model.js';
import type { Result } from './send-act.js';

type Props = { readonly placement: Placement; readonly tag: string; readonly of: string | undefined };

/** What came of an act that goes on elsewhere. */
const Followed = ({ result, of }: { readonly result: Result; readonly of: string | undefined }) => {
  const said = useTexts(placementTexts);
  if (result.placement !== undefined)
    return (
      <Alert color="green" role="status">
        <ThingLink to="placement" id={result.placement.id} of={of}>
          {said.newProposal}
        </ThingLink>
      </Alert>
    );
  if (result.request === undefined) return null;
  return (
    <Alert color="green" role="status" title={said.nextPlace}>
      <ThingLink to="search" id={result.request} of={of}>
        {said.toSearch}
      </ThingLink>
    </Alert>
  );
};

/** What may be done about a placement, the next act first. */
export const Acts = ({ placement, tag, of }: Props) => {
  const said = useTexts(placementTexts);
  const { roles } = useSession();
  const [open, setOpen] = useState<Act>();
  const [result, setResult] = useState<Result>();
  const acts = actsOf(placement.status, roles);
  const isNext = (act: Act) => act === acts[0] && act !== 'cancel';
  return (
    <Stack gap="sm">
      {result !== undefined && <Followed result={result} of={of} />}
      <Group gap="xs">
        {acts.map((act) => (
          <Button
            key={act}
            size={isNext(act) ? 'md' : 'sm'}
            variant={isNext(act) ? 'filled' : 'default'}
            onClick={() => setOpen(act)}
          >
            {said[act]}
          </Button>
        ))}
      </Group>
      {open !== undefined && (
        <ActDialog
          act={open}
          placement={placement}
          tag={tag}
          of={of}
          onClose={() => setOpen(undefined)}
          onDone={(done) => {
            setOpen(undefined);
            setResult(done);
          }}
        />
      )}
    </Stack>
  );
};
