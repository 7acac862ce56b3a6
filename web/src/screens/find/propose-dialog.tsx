import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { components } from '../../api/api.js';
import { useAct } from '../../api/use-act.js';
import { useSession } from '../../api/use-api.js';
import { addressOf } from '../../shell/find-screen.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { wordsOf } from '../../shell/shown-thing.js';
import { useScreenOf } from '../../shell/use-screens.js';
import { findTexts } from '../../texts/find.js';
import { useMoments } from '../../texts/moments.js';
import { shellTexts } from '../../texts/shell.js';
import { useTexts } from '../../texts/texts.js';
import { usePlaces } from '../../texts/use-places.js';

type Candidate = components['schemas']['Candidate'];
type Props = { readonly candidate: Candidate; readonly of: string | undefined; readonly onClose: () => void };

/** Warns before a unit is picked by hand, then leads to the placement that was proposed. */
export const ProposeDialog = ({ candidate, of, onClose }: Props) => {
  const said = useTexts(findTexts);
  const { close } = useTexts(shellTexts);
  const place = usePlaces();
  const { written } = useMoments();
  const { handles } = useSession();
  const navigate = useNavigate();
  const placement = useScreenOf('placement');
  const { unit, arrival, request, locality } = candidate;
  const propose = useAct(
    (api) =>
      api.POST('/api/requests/{id}/placements', {
        params: { path: { id: request } },
        body: { unit, arrival },
      }),
    {
      purpose: 'PLACEMENT_MATCHING',
      case: of,
      changes: ['today', 'offers', 'no-offer'],
      onDone: ({ placement: { id } }) => {
        if (placement === undefined) {
          onClose();
          return;
        }
        const handle = handles.seal(wordsOf({ id, ...(of !== undefined && { of }) }));
        void navigate({ to: addressOf(placement, handle) });
      },
    },
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={said.proposeTitle(unit)}
      closeButtonProps={{ 'aria-label': close }}
    >
      <Stack>
        <Text size="sm">
          {place(locality)}, {written(arrival)}
        </Text>
        <Alert color="orange">{said.proposeWarning}</Alert>
        {propose.error !== null && <ProblemNote problem={propose.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {said.cancel}
          </Button>
          <Button
            color="orange"
            variant="outline"
            loading={propose.isPending}
            onClick={() => propose.mutate(undefined)}
          >
            {said.proposeAnyway}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
