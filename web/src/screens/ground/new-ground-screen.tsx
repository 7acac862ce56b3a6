import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../api/use-api.js';
import { useAct } from '../../api/use-act.js';
import { addressOf } from '../../shell/find-screen.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { useScreenOf } from '../../shell/use-screens.js';
import { groundTexts } from '../../texts/ground.js';
import { dayAt } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { GroundEditor, type Input } from './ground-editor.js';
import { emptyDraft } from './ground.model.js';

/** Ground that was not there. */
export const Screen = () => {
  const said = useTexts(groundTexts);
  const navigate = useNavigate();
  const { handles } = useSession();
  const territory = useScreenOf('territory');
  const [start] = useState(() => emptyDraft(dayAt(new Date())));
  const draw = useAct((api, body: Input) => api.POST('/api/territories', { body }), {
    changes: ['territories', 'today'],
    onDone: ({ id }) => {
      notifications.show({ message: said.saved });
      if (territory !== undefined) void navigate({ to: addressOf(territory, handles.seal(id)) });
    },
  });
  return (
    <>
      <ScreenHeading>{said.draw}</ScreenHeading>
      <GroundEditor start={start} territory={undefined}>
        {(input) => (
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
          </Stack>
        )}
      </GroundEditor>
    </>
  );
};
