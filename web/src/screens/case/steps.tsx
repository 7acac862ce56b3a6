import { Alert, List } from '@mantine/core';
import { DueClock } from '../../shell/due-clock.js';
import { ThingLink } from '../../shell/thing-link.js';
import { useNow } from '../../shell/use-now.js';
import { caseTexts } from '../../texts/case.js';
import { dayAt } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { stepsOf, type CaseFile, type Request, type Step } from './case.model.js';

const StepLine = ({ step, of }: { readonly step: Step; readonly of: string }) => {
  const said = useTexts(caseTexts);
  const label = useCodes();
  if (step.kind === 'flag') return <>{label('case-flag', step.of ?? '')}</>;
  const words = said[`do-${step.kind}`];
  if (step.of === undefined) return <>{words}</>;
  return (
    <ThingLink to="request" id={step.of} of={of}>
      {`${words} (${step.of})`}
    </ThingLink>
  );
};

type Props = { readonly file: CaseFile; readonly requests: readonly Request[]; readonly of: string };
/** What needs an act now, the most urgent first. */
export const Steps = ({ file, requests, of }: Props) => {
  const said = useTexts(caseTexts);
  const today = dayAt(useNow());
  const steps = stepsOf({ file, requests, today });
  if (steps.length === 0) return null;
  const isLate = steps.some((step) => step.isLate);
  return (
    <Alert color={isLate ? 'red' : 'pine'} title={said.toDo} variant="light">
      <List size="sm" className="linked">
        {steps.map((step) => (
          <List.Item key={`${step.kind} ${step.of ?? ''}`}>
            <StepLine step={step} of={of} /> <DueClock due={step.due} isLate={step.isLate} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
};
