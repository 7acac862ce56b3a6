import { Alert, Stack, Text } from '@mantine/core';
import type { components } from '../../api/api.js';
import { useNow } from '../../shell/use-now.js';
import { useMoments } from '../../texts/moments.js';
import { planTexts } from '../../texts/plans.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';

type Planning = components['schemas']['Planning'];

/** What the country is planned by, and whether it is up to date. */
export const PlanningNote = ({
  planning: { isWanted, run, latestPlan, runsAreSolved },
}: {
  readonly planning: Planning;
}) => {
  const said = useTexts(planTexts);
  const label = useCodes();
  const now = useNow();
  const { fromNow, written } = useMoments();
  const isQuiet = !isWanted && run === null && latestPlan !== null;
  return (
    <Stack gap="xs" aria-live="polite">
      {!runsAreSolved && <Alert color="red">{said.notSolved}</Alert>}
      <Text>
        {latestPlan === null
          ? said.noPlanYet
          : said.latest(
              written(latestPlan.finishedAt),
              label('latest-plan-status', latestPlan.status).toLowerCase(),
            )}
      </Text>
      {run !== null && <Text>{said.underWay(fromNow(run.requestedAt, now))}</Text>}
      {isWanted && run === null && <Text>{said.wanted}</Text>}
      {isQuiet && <Text className="quiet">{said.quiet}</Text>}
    </Stack>
  );
};
