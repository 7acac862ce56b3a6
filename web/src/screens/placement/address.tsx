import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { got } from '../../api/got.js';
import { ApiProblem } from '../../api/problem.js';
import type { PurposeCode } from '../../api/purpose.js';
import { useService, useSession } from '../../api/use-api.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { placementTexts } from '../../texts/placement.js';
import { useTexts } from '../../texts/texts.js';
import type { Placement } from './placement.model.js';
import { secondsLeft } from './reveal.model.js';

const TICK_MS = 500;
const NOT_THERE = 404;
type Props = { readonly placement: Placement; readonly of: string | undefined };
type Revealed = { readonly address: string; readonly at: number };

/** The street address: masked, shown for a minute to who says why, masked again. It is kept nowhere but in what is shown. */
const useAddress = ({ placement, of }: Props) => {
  const { apiFor } = useService();
  const { roles } = useSession();
  const isCoordinator = roles.includes('COORDINATOR');
  const [revealed, setRevealed] = useState<Revealed>();
  const [now, setNow] = useState(0);
  const [problem, setProblem] = useState<ApiProblem>();
  const [isBusy, setBusy] = useState(false);
  useInterval(() => setNow(Date.now()), TICK_MS, { autoInvoke: true });
  const ask = (purpose: PurposeCode) =>
    isCoordinator
      ? apiFor({ purpose, case: of }).POST('/api/placements/{id}/address/reveal', {
          params: { path: { id: placement.id } },
        })
      : apiFor({ purpose }).POST('/api/units/{id}/address/reveal', {
          params: { path: { id: placement.unit } },
        });
  const reveal = async (purpose: PurposeCode) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { address } = got(await ask(purpose));
      setNow(Date.now());
      setRevealed({ address, at: Date.now() });
    } catch (thrown) {
      if (thrown instanceof ApiProblem) setProblem(thrown);
      else throw thrown;
    } finally {
      setBusy(false);
    }
  };
  const left = revealed === undefined ? 0 : secondsLeft(revealed.at, now);
  if (revealed !== undefined && left === 0) setRevealed(undefined);
  return {
    shown: left > 0 ? revealed?.address : undefined,
    left,
    reveal,
    isBusy,
    problem,
    isCoordinator,
    hide: () => setRevealed(undefined),
  };
};

export const Address = (props: Props) => {
  const said = useTexts(placementTexts);
  const { shown, left, reveal, isBusy, problem, isCoordinator, hide } = useAddress(props);
  const [purpose, setPurpose] = useState<PurposeCode>(isCoordinator ? 'CASE_HANDLING' : 'INVENTORY_DUTY');
  if (shown !== undefined)
    return (
      <Stack gap="xs" align="flex-start" role="status">
        <Text fw={600}>{shown}</Text>
        <Group gap="sm">
          <Button size="xs" variant="default" onClick={hide}>
            {said.hide}
          </Button>
          <Text size="sm" className="quiet" aria-hidden="true">
            {said.hides(left)}
          </Text>
        </Group>
      </Stack>
    );
  return (
    <Stack gap="sm" align="flex-start">
      <Text>
        <span aria-hidden="true">••••••••••• </span>
        <span className="quiet">{said.hidden}</span>
      </Text>
      <Text size="sm" className="quiet">
        {said.revealSaid}
      </Text>
      {isCoordinator && (
        <Radio.Group label={said.purpose} value={purpose} onChange={(value) => setPurpose(value)}>
          <Group gap="md" mt={4}>
            <Radio value="CASE_HANDLING" label={said.forCase} />
            <Radio value="INCIDENT" label={said.forIncident} />
          </Group>
        </Radio.Group>
      )}
      <Button variant="default" loading={isBusy} onClick={() => void reveal(purpose)}>
        {said.reveal}
      </Button>
      {problem?.status === NOT_THERE && <Text size="sm">{said.noAddress}</Text>}
      {problem !== undefined && problem.status !== NOT_THERE && <ProblemNote problem={problem} />}
    </Stack>
  );
};
