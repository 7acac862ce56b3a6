import { Alert, Button, List, Stack, Text } from '@mantine/core';
import type { ApiProblem } from '../api/problem.js';
import { useTexts } from '../texts/texts.js';
import { problemTexts } from '../texts/problems.js';
import { useProblemSentence } from '../texts/use-problem-sentence.js';
import { NothingHere } from './nothing-here.js';

type Props = { readonly problem: ApiProblem; readonly onRetry?: () => void };

/** Why something was not read or done, and what to do about it. */
export const ProblemNote = ({ problem, onRetry }: Props) => {
  const said = useTexts(problemTexts);
  const sentenceOf = useProblemSentence();
  if (problem.status === 404) return <NothingHere />;
  return (
    <Alert color="red" title={said.title(problem.status)} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{said.what(problem.status, sentenceOf(problem))}</Text>
        {problem.faults.length > 0 && (
          <List size="sm">
            {problem.faults.map(({ pointer, message }) => (
              <List.Item key={`${pointer} ${message}`}>
                <code>{pointer}</code> {message}
              </List.Item>
            ))}
          </List>
        )}
        {problem.retryAfterSeconds !== undefined && (
          <Text size="sm">{said.wait(problem.retryAfterSeconds)}</Text>
        )}
        {onRetry !== undefined && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {said.again}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};
