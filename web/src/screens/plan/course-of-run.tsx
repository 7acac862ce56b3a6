import { Group, Stack, Text } from '@mantine/core';
import { Mark } from '../../shell/mark.js';
import { planTexts } from '../../texts/plans.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { LevelChart } from './level-chart.js';
import classes from './plan.module.css';
import { isOver, type Course, type LevelName, type Run } from './progress.model.js';

const LEVELS: readonly LevelName[] = ['coverage', 'safety', 'suitability'];
type Props = { readonly run: Run; readonly course: Course };

/** How a run goes: its stage, and how near each level is to what is proved possible. */
export const CourseOfRun = ({ run, course }: Props) => {
  const said = useTexts(planTexts);
  const label = useCodes();
  const isTold = run.progress !== undefined;
  return (
    <Stack gap="sm">
      <Group gap="xs" aria-live="polite">
        <Mark tone={run.status === 'FAILED' ? 'late' : isOver(run) ? 'good' : 'soon'}>
          {label('run-status', run.status)}
        </Mark>
        {!isOver(run) && <Text size="sm">{said.live}</Text>}
        {!isOver(run) && run.progress && <Text size="sm">{said[run.progress.stage]}</Text>}
      </Group>
      <Text size="sm" className="quiet" maw={640}>
        {isTold ? said.provedSaid : said.notSeen}
      </Text>
      <div className={classes['levels']}>
        {LEVELS.map((level) => (
          <LevelChart key={level} level={level} points={course[level] ?? []} />
        ))}
      </div>
    </Stack>
  );
};
