import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { components } from '../../api/api.js';
import type { ApiProblem } from '../../api/problem.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { ReasonSelect } from '../../shell/reason-select.js';
import { offerTexts } from '../../texts/offer.js';
import { shellTexts } from '../../texts/shell.js';
import { useTexts } from '../../texts/texts.js';
import { declineOf, INTELLIGENCE } from './offer.model.js';

type Decline = components['schemas']['DeclineOfferInput'];
type Props = {
  readonly onClose: () => void;
  readonly onDecline: (wish: Decline) => void;
  readonly isBusy: boolean;
  readonly problem: ApiProblem | null;
};

/** Asks why a place is declined; of what was learnt of the town, also what. */
export const DeclineDialog = ({ onClose, onDecline, isBusy, problem }: Props) => {
  const said = useTexts(offerTexts);
  const { close } = useTexts(shellTexts);
  const [reason, setReason] = useState<string | null>(null);
  const [remark, setRemark] = useState<string | null>(null);
  const wish = declineOf(reason, remark);
  return (
    <Modal opened onClose={onClose} title={said.declineTitle} closeButtonProps={{ 'aria-label': close }}>
      <Stack>
        <Text size="sm">{said.declineSaid}</Text>
        <ReasonSelect list="offer-decline-reason" label={said.reason} value={reason} onChange={setReason} />
        {reason === INTELLIGENCE && (
          <ReasonSelect list="ground-remark" label={said.remark} value={remark} onChange={setRemark} />
        )}
        {problem !== null && <ProblemNote problem={problem} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {said.cancel}
          </Button>
          <Button
            color="red"
            loading={isBusy}
            disabled={wish === undefined}
            onClick={() => wish && onDecline(wish)}
          >
            {said.decline}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
