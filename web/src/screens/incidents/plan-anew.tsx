import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import type { components } from '../../api/api.js';
import { useAct } from '../../api/use-act.js';
import { isStale } from '../../api/problem.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { brokenIn, incidentTexts, leftTexts } from '../../texts/incidents.js';
import { useLanguage, useTexts } from '../../texts/texts.js';
import { kindsOf, leftBy, namedOf, type Incident, type Transferred } from './incidents.model.js';

type Wish = components['schemas']['TransferIncidentsInput'];
type Props = {
  readonly items: readonly Incident[];
  readonly chosen: ReadonlySet<string>;
  readonly onDone: () => void;
};

const Asked = ({ done }: { readonly done: Transferred }) => {
  const said = useTexts(incidentTexts);
  const why = useTexts(leftTexts);
  return (
    <Alert color="pine" role="status" w="100%">
      <Text size="sm">{said.asked(done.transfers.length)}</Text>
      {done.left.length > 0 && (
        <List size="sm">
          {leftBy(done).map(([code, count]) => (
            <List.Item key={code}>
              {said.left(count)} {why[code]}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
};

/** Asks for other places: for the chosen ones, all or none, or for all of a kind; the country is planned once, at once. */
export const PlanAnew = ({ items, chosen, onDone }: Props) => {
  const said = useTexts(incidentTexts);
  const { language } = useLanguage();
  const ask = useAct((api, body: Wish) => api.POST('/api/incidents/transfers', { body }), {
    purpose: 'INCIDENT',
    changes: ['incidents', 'incident', 'today'],
    onDone,
  });
  const named = namedOf(items, chosen);
  return (
    <Stack gap="xs" align="flex-start" mb="sm">
      <Group gap="xs">
        <Button
          size="xs"
          disabled={named.length === 0}
          loading={ask.isPending}
          onClick={() => ask.mutate({ incidents: named })}
        >
          {said.planChosen(named.length)}
        </Button>
        {kindsOf(items).map(({ constraint, count }) => (
          <Button
            key={constraint}
            size="xs"
            variant="default"
            disabled={ask.isPending}
            onClick={() => ask.mutate({ constraint })}
          >
            {said.planAll(brokenIn(language, constraint), count)}
          </Button>
        ))}
      </Group>
      <Text size="xs" className="quiet">
        {said.planSaid}
      </Text>
      {ask.data !== undefined && <Asked done={ask.data} />}
      {isStale(ask.error) && <Alert color="orange">{said.changed}</Alert>}
      {ask.error !== null && !isStale(ask.error) && <ProblemNote problem={ask.error} />}
    </Stack>
  );
};
