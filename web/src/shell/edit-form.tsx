import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import type { ApiProblem } from '../api/problem.js';
import { shellTexts } from '../texts/shell.js';
import { useTexts } from '../texts/texts.js';
import { ProblemNote } from './problem-note.js';

type Props = {
  readonly children: ReactNode;
  readonly isSaving: boolean;
  readonly problem: ApiProblem | null;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** Some fields that are saved together; what was typed stays until it is saved or given up. */
export const EditForm = ({ children, isSaving, problem, onSave, onCancel }: Props) => {
  const said = useTexts(shellTexts);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {children}
        {problem !== null && <ProblemNote problem={problem} />}
        <Group gap="xs">
          <Button size="xs" type="submit" loading={isSaving}>
            {said.save}
          </Button>
          <Button size="xs" variant="default" onClick={onCancel}>
            {said.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
