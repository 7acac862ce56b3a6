import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '../../api/api.js';
import { isProblem, isStale, type ApiProblem } from '../../api/problem.js';
import { polygonsOf } from '../../map/polygons.model.js';
import { Begun } from '../../shell/begun/begun.js';
import type { FormKey } from '../../shell/begun/begun.model.js';
import { KeptNote } from '../../shell/begun/kept-note.js';
import { useKept } from '../../shell/begun/use-kept.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { SecondPerson } from '../../shell/second-person.js';
import { groundTexts } from '../../texts/ground.js';
import { useTexts } from '../../texts/texts.js';
import { GroundEditor, type Input } from './ground-editor.js';
import { draftOf, lessBy, type Draft, type Less, type Version } from './ground.model.js';
import { isSmaller } from './pieces.js';
import { useRedraw } from './use-redraw.js';

type Narrowing = components['schemas']['NarrowingInput'];
const NAMES = {
  groups: 'lessGroups',
  class: 'lessClass',
  confidence: 'lessConfidence',
  days: 'lessDays',
  shape: 'lessShape',
} as const;

const WhyTwo = ({ less }: { readonly less: readonly Less[] }) => {
  const said = useTexts(groundTexts);
  return (
    <Alert color="orange" title={said.lessTitle} w="100%">
      <Text size="sm">{said.less}</Text>
      <List size="sm">
        {less.map((one) => (
          <List.Item key={one}>{said[NAMES[one]]}</List.Item>
        ))}
        {less.length === 0 && <List.Item>{said.lessServer}</List.Item>}
      </List>
    </Alert>
  );
};

const Problem = ({ problem }: { readonly problem: ApiProblem | null }) => {
  const said = useTexts(groundTexts);
  if (problem === null || isProblem(problem, 'second-person-needed')) return null;
  if (isStale(problem)) return <Alert color="orange">{said.changed}</Alert>;
  return <ProblemNote problem={problem} />;
};

/** What was typed on top of another version is not what is drawn now. */
const formOf = ({ id, version }: Version): FormKey => ({
  form: `redraw.${id}`,
  of: undefined,
  shape: version,
});

type Saving = {
  readonly latest: Version;
  readonly input: Input | undefined;
  readonly draft: Draft;
  readonly onDone: () => void;
};
/** Saves at once what is no safer; asks a second person about all else, and says so before. */
const Save = ({ latest, input, draft, onDone }: Saving) => {
  const said = useTexts(groundTexts);
  const { keeping, forget } = useKept(formOf(latest), draft);
  const { save, narrow } = useRedraw(latest, () => {
    forget();
    onDone();
  });
  const queries = useQueryClient();
  const readAnew = () => void queries.invalidateQueries({ queryKey: ['territory'] });
  const less = lessBy(latest, draft, isSmaller(polygonsOf(latest.geometry), draft.polygons));
  const needsTwo = less.length > 0 || isProblem(save.error, 'second-person-needed');
  const command: Narrowing | undefined = input && { ...input, replaces: latest.version };
  return (
    <Stack gap="xs" align="flex-start">
      <Problem problem={save.error ?? narrow.error} />
      {needsTwo ? (
        <>
          <WhyTwo less={less} />
          <SecondPerson
            rule="territory.narrow"
            object={latest.id}
            command={command}
            act={said.save}
            isPending={narrow.isPending}
            onApproved={(approval, approved) => narrow.mutate({ approval, command: approved })}
          />
        </>
      ) : (
        <>
          <Button
            disabled={input === undefined}
            loading={save.isPending}
            onClick={() => input !== undefined && save.mutate(input, { onError: readAnew })}
          >
            {said.save}
          </Button>
          <Text size="xs" className="quiet">
            {said.counts}
          </Text>
        </>
      )}
      <KeptNote keeping={keeping} />
    </Stack>
  );
};

type Props = { readonly latest: Version; readonly onDone: () => void };
/** Ground drawn anew, on top of its last version. */
export const Redraw = ({ latest, onDone }: Props) => {
  const [start] = useState(() => draftOf(latest, polygonsOf(latest.geometry)));
  return (
    <Begun<Draft> which={formOf(latest)}>
      {(before) => (
        <GroundEditor start={{ ...start, ...before }} territory={latest.id}>
          {(input, draft) => <Save latest={latest} input={input} draft={draft} onDone={onDone} />}
        </GroundEditor>
      )}
    </Begun>
  );
};
