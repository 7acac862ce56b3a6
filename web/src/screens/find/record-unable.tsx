import { Alert, Button, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { components } from '../../api/api.js';
import { useAct } from '../../api/use-act.js';
import { useTagged } from '../../api/use-read.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { ReasonSelect } from '../../shell/reason-select.js';
import { findTexts } from '../../texts/find.js';
import { shellTexts } from '../../texts/shell.js';
import { useTexts } from '../../texts/texts.js';

type NextStep = components['schemas']['UnableToPlaceInput']['nextStep'];
type Props = { readonly id: string; readonly of: string | undefined };

/** Puts on record that no place was found, and what is done next. */
export const RecordUnable = ({ id, of }: Props) => {
  const said = useTexts(findTexts);
  const { close } = useTexts(shellTexts);
  const [isOpen, setOpen] = useState(false);
  const [next, setNext] = useState<string | null>(null);
  const about = { purpose: 'PLACEMENT_MATCHING', case: of } as const;
  const life = useTagged(
    ['request-status', id],
    (api) => api.GET('/api/requests/{id}/status', { params: { path: { id } } }),
    about,
  );
  const record = useAct(
    (api, nextStep: NextStep) =>
      api.POST('/api/requests/{id}/unable-to-place', {
        params: { path: { id }, header: { 'If-Match': life.data?.tag ?? '' } },
        body: { nextStep },
      }),
    { ...about, changes: ['today', 'request-status'], onDone: () => setOpen(false) },
  );
  if (record.data !== undefined)
    return (
      <Alert color="green" role="status">
        {said.recorded}
      </Alert>
    );
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {said.record}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={said.record}
        closeButtonProps={{ 'aria-label': close }}
      >
        <Stack>
          <Text size="sm">{said.recordSaid}</Text>
          <ReasonSelect list="next-step" label={said.nextStep} value={next} onChange={setNext} />
          {record.error !== null && <ProblemNote problem={record.error} />}
          <Button
            loading={record.isPending}
            disabled={next === null || life.data === undefined}
            onClick={() => record.mutate(next as NextStep)}
          >
            {said.record}
          </Button>
        </Stack>
      </Modal>
    </>
  );
};
