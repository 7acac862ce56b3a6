import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../api/use-act.js';
import { useSession } from '../../api/use-api.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { dayAt } from '../../texts/moments.js';
import { placementTexts } from '../../texts/placement.js';
import { shellTexts } from '../../texts/shell.js';
import { useTexts } from '../../texts/texts.js';
import { ActFields } from './act-fields.js';
import { isFilled, type Act, type Placement, type Values } from './placement.model.js';
import { sendAct, type Result } from './send-act.js';

const NIGHTS = 14;
const CHANGES = ['placement', 'moves', 'today', 'offers'];
const ENDS = new Set<Act>(['extension', 'shortening']);

const emptyOf = (act: Act, placement: Placement): Values => ({
  day: ENDS.has(act) ? placement.departure : dayAt(new Date()),
  reason: null,
  remark: null,
  unit: '',
  request: '',
  nights: NIGHTS,
});

type Props = {
  readonly act: Act;
  readonly placement: Placement;
  readonly tag: string;
  readonly of: string | undefined;
  readonly onClose: () => void;
  readonly onDone: (result: Result) => void;
};

/** Asks for what an act wants, and does it. */
export const ActDialog = ({ act, placement, tag, of, onClose, onDone }: Props) => {
  const said = useTexts(placementTexts);
  const { close } = useTexts(shellTexts);
  const { roles } = useSession();
  const [values, setValues] = useState(() => emptyOf(act, placement));
  const params = { path: { id: placement.id }, header: { 'If-Match': tag } };
  const about = roles.includes('COORDINATOR') ? ({ purpose: 'PLACEMENT_MATCHING', case: of } as const) : {};
  const send = useAct((api, wish: Values) => sendAct(api, act, { params, values: wish }), {
    ...about,
    changes: CHANGES,
    onDone,
  });
  const title = said[act];
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(values);
        }}
      >
        <Stack>
          <Text size="sm">{said[`${act}Said`]}</Text>
          <ActFields act={act} values={values} onChange={setValues} />
          {send.error !== null && <ProblemNote problem={send.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {said.back}
            </Button>
            <Button type="submit" loading={send.isPending} disabled={!isFilled(act, values)}>
              {title}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
