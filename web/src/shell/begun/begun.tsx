import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useService } from '../../api/use-api.js';
import type { ApiProblem } from '../../api/problem.js';
import { begunTexts } from '../../texts/begun.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { Shown } from '../shown.js';
import type { FormKey } from './begun.model.js';
import { draftsOf } from './drafts-of.js';

type Found = Awaited<ReturnType<ReturnType<typeof draftsOf>['read']>>;
type Props<T> = {
  readonly which: FormKey;
  /** The form, with what was typed into it before, or undefined. */
  readonly children: (before: Partial<T> | undefined) => ReactNode;
};

const useFound = (which: FormKey) => {
  const { apiFor } = useService();
  return useQuery<Found, ApiProblem>({
    queryKey: ['begun', which],
    queryFn: () => draftsOf(apiFor, which).read(),
    retry: false,
    // Asked each time that the form is opened, and never while it is filled in.
    gcTime: 0,
    staleTime: Infinity,
  });
};

const Again = ({ at, onRestart }: { readonly at: string; readonly onRestart: () => void }) => {
  const said = useTexts(begunTexts);
  const { written } = useMoments();
  return (
    <Alert color="blue" role="status" py="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{said.again(written(at))}</Text>
        <Button size="xs" variant="default" onClick={onRestart}>
          {said.restart}
        </Button>
      </Group>
    </Alert>
  );
};

/** A form that has again what one typed into it and did not send: after a reload, another login, or at another machine. */
export const Begun = <T,>({ which, children }: Props<T>) => {
  const { apiFor } = useService();
  const found = useFound(which);
  const [isAnew, setAnew] = useState(false);
  const restart = () => {
    void draftsOf(apiFor, which)
      .remove()
      .catch(() => undefined);
    setAnew(true);
  };
  return (
    <Shown of={found}>
      {(before) => (
        <Stack key={String(isAnew)} gap="sm">
          {before !== null && !isAnew && <Again at={before.at} onRestart={restart} />}
          {children(before === null || isAnew ? undefined : (before.value as Partial<T>))}
        </Stack>
      )}
    </Shown>
  );
};
