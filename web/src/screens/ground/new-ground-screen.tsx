import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../api/use-api.js';
import { useAct } from '../../api/use-act.js';
import { Begun } from '../../shell/begun/begun.js';
import type { FormKey } from '../../shell/begun/begun.model.js';
import { KeptNote } from '../../shell/begun/kept-note.js';
import { useKept } from '../../shell/begun/use-kept.js';
import { addressOf } from '../../shell/find-screen.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { useScreenOf } from '../../shell/use-screens.js';
import { groundTexts } from '../../texts/ground.js';
import { dayAt } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { GroundEditor, type Input } from './ground-editor.js';
import { emptyDraft, type Draft } from './ground.model.js';

const WHICH: FormKey = { form: 'new-ground', of: undefined, shape: 1 };

type Saving = { readonly input: Input | undefined; readonly draft: Draft };
const Save = ({ input, draft }: Saving) => {
  const said = useTexts(groundTexts);
  const navigate = useNavigate();
  const { handles } = useSession();
  const territory = useScreenOf('territory');
  const { keeping, forget } = useKept(WHICH, draft);
  const draw = useAct((api, body: Input) => api.POST('/api/territories', { body }), {
    changes: ['territories', 'today'],
    onDone: ({ id }) => {
      forget();
      notifications.show({ message: said.saved });
      if (territory !== undefined) void navigate({ to: addressOf(territory, handles.seal(id)) });
    },
  });
  return (
    <Stack gap="xs" align="flex-start">
      {draw.error !== null && <ProblemNote problem={draw.error} />}
      <Button
        disabled={input === undefined}
        loading={draw.isPending}
        onClick={() => input !== undefined && draw.mutate(input)}
      >
        {said.saveNew}
      </Button>
      <Text size="xs" className="quiet">
        {said.counts}
      </Text>
      <KeptNote keeping={keeping} />
    </Stack>
  );
};

/** Ground that was not there. */
export const Screen = () => {
  const said = useTexts(groundTexts);
  const [start] = useState(() => emptyDraft(dayAt(new Date())));
  return (
    <>
      <ScreenHeading>{said.draw}</ScreenHeading>
      <Begun<Draft> which={WHICH}>
        {(before) => (
          <GroundEditor start={{ ...start, ...before }} territory={undefined}>
            {(input, draft) => <Save input={input} draft={draft} />}
          </GroundEditor>
        )}
      </Begun>
    </>
  );
};
