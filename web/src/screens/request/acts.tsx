import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { ProblemNote } from '../../shell/problem-note.js';
import { ThingLink } from '../../shell/thing-link.js';
import { requestTexts } from '../../texts/request.js';
import { useTexts } from '../../texts/texts.js';
import { ReasonForm, type WithReason } from './reason-form.js';
import { actsOf, type ActKind, type RequestView } from './request.model.js';
import { useRequestAct } from './use-request-act.js';

type Props = {
  readonly request: RequestView;
  readonly tag: string;
  readonly by: 'coordinator' | 'approver';
};
const withReason = (kind: ActKind): WithReason | undefined =>
  kind === 'park' || kind === 'withdraw' || kind === 'refuse' ? kind : undefined;

/** What can be done with a request now, the next act first; what wants a reason asks for it in its place. */
export const Acts = ({ request, tag, by }: Props) => {
  const said = useTexts(requestTexts);
  const [asked, setAsked] = useState<WithReason>();
  const act = useRequestAct(request, tag, () => setAsked(undefined));
  const acts = actsOf(request.stage, by);
  if (acts.length === 0) return null;
  const press = (kind: Exclude<ActKind, 'find'>) => () => {
    const reasoned = withReason(kind);
    if (reasoned === undefined) act.mutate({ kind });
    else setAsked(reasoned);
  };
  if (asked !== undefined)
    return (
      <ReasonForm
        kind={asked}
        isSaving={act.isPending}
        problem={act.error}
        onSave={(given) => act.mutate({ kind: asked, ...given })}
        onCancel={() => setAsked(undefined)}
      />
    );
  return (
    <Stack gap="sm">
      <Group gap="xs">
        {acts.map((kind, at) =>
          kind === 'find' ? (
            <ThingLink key={kind} to="search" id={request.id} of={request.person}>
              {said.find}
            </ThingLink>
          ) : (
            <Button
              key={kind}
              variant={at === 0 && kind !== 'withdraw' ? 'filled' : 'default'}
              loading={act.isPending}
              onClick={press(kind)}
            >
              {said[kind]}
            </Button>
          ),
        )}
      </Group>
      {act.error !== null && <ProblemNote problem={act.error} />}
    </Stack>
  );
};
