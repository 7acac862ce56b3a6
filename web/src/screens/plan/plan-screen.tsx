import { Stack, Text } from '@mantine/core';
import { useSession } from '../../api/use-api.js';
import { useShownId } from '../../shell/current-screen.js';
import { NothingHere } from '../../shell/nothing-here.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { useMoments } from '../../texts/moments.js';
import { planTexts } from '../../texts/plans.js';
import { useTexts } from '../../texts/texts.js';
import { CourseOfRun } from './course-of-run.js';
import { isOver } from './progress.model.js';
import { PlanOfRun } from './plan-of-run.js';
import { useRun } from './use-run.js';

const Followed = ({ id }: { readonly id: string }) => {
  const said = useTexts(planTexts);
  const { written } = useMoments();
  const { roles } = useSession();
  const { asked, run, course } = useRun(id);
  const mayRead = roles.some((role) => role === 'COORDINATOR' || role === 'AUDITOR');
  return (
    <Shown of={asked}>
      {(first) => (
        <Stack gap="lg">
          <ScreenHeading beside={<Text className="quiet">{written((run ?? first).requestedAt)}</Text>}>
            {said.policy} {first.policyVersion}
          </ScreenHeading>
          <CourseOfRun run={run ?? first} course={course} />
          {!mayRead && <Text className="quiet">{said.mayNotSee}</Text>}
          {mayRead && !isOver(run ?? first) && <Text className="quiet">{said.notDone}</Text>}
          {mayRead && (run ?? first).status === 'DONE' && <PlanOfRun id={id} />}
        </Stack>
      )}
    </Shown>
  );
};

/** One run of the solver: how it goes, what it found, and what that changes. */
export const Screen = () => {
  const id = useShownId();
  return id === undefined ? <NothingHere /> : <Followed key={id} id={id} />;
};
