import { Alert, Button, Group, Paper, Stack, Stepper } from '@mantine/core';
import { useRef, useState } from 'react';
import { KeptNote } from '../../shell/begun/kept-note.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { newRequestTexts } from '../../texts/new-request.js';
import { useTexts } from '../../texts/texts.js';
import { faultsByStep, firstFault, STEPS, stepOfField, type Draft, type StepName } from './draft.model.js';
import { FieldsOf } from './fields.js';
import { CheckStep } from './steps/check-step.js';
import { ThenStep } from './steps/then-step.js';
import { ThreatStep } from './steps/threat-step.js';
import { WhenStep } from './steps/when-step.js';
import { WhereStep } from './steps/where-step.js';
import { WhoStep } from './steps/who-step.js';
import { useNewRequest } from './use-new-request.js';

type Form = ReturnType<typeof useNewRequest>;
const stepAt = (at: number): StepName => STEPS[at] ?? 'check';

const StepFields = ({
  step,
  form,
  of,
}: {
  readonly step: StepName;
  readonly form: Form;
  readonly of: string | undefined;
}) => {
  switch (step) {
    case 'who':
      return <WhoStep isNewCase={of === undefined} />;
    case 'threat':
      return <ThreatStep />;
    case 'when':
      return <WhenStep />;
    case 'where':
      return <WhereStep />;
    case 'then':
      return <ThenStep />;
    case 'check':
      return <CheckStep input={form.input} />;
  }
};

/** What is wrong with fields is said at them, and at the steps that they are in; all else here. */
const WhyNotSent = ({ of: { send, faults } }: { readonly of: Form }) => {
  const said = useTexts(newRequestTexts);
  const { error } = send;
  if (error === null) return null;
  const inSteps = Object.keys(faults).filter((field) => stepOfField(field) !== 'check');
  if (inSteps.length === 0 || inSteps.length < error.faults.length) return <ProblemNote problem={error} />;
  return (
    <Alert color="red" role="alert" title={said.notSent}>
      {said.notSentSaid}
    </Alert>
  );
};

const Sending = ({ form, onFault }: { readonly form: Form; readonly onFault: (step: StepName) => void }) => {
  const said = useTexts(newRequestTexts);
  const send = (submit: 'yes' | 'no') => () =>
    form.send.mutate(
      { input: form.input, submit },
      {
        onError: ({ faults }) => {
          const first = firstFault(
            Object.fromEntries(
              faults.map(({ pointer, message }) => [pointer.slice(1).replaceAll('/', '.'), message]),
            ),
          );
          if (first !== undefined) onFault(first);
        },
      },
    );
  return (
    <Group>
      <Button loading={form.send.isPending} onClick={send('yes')}>
        {said.submit}
      </Button>
      <Button variant="default" disabled={form.send.isPending} onClick={send('no')}>
        {said.saveDraft}
      </Button>
    </Group>
  );
};

type Props = { readonly of: string | undefined; readonly before: Partial<Draft> | undefined };
/** The steps of a request. What the service has against it is said at each step, and nothing typed is lost. */
export const RequestForm = ({ of, before }: Props) => {
  const said = useTexts(newRequestTexts);
  const form = useNewRequest(of, before);
  const [at, setAt] = useState(0);
  const { draft, put, input, faults } = form;
  const part = useRef<HTMLElement>(null);
  const goTo = (to: number) => {
    setAt(to);
    window.scrollTo(0, 0);
    part.current?.focus({ preventScroll: true });
  };
  const counts = faultsByStep(faults);
  const step = stepAt(at);
  const isLast = step === 'check';
  return (
    <FieldsOf value={{ draft, put, input, faults }}>
      <Stepper active={at} onStepClick={goTo} size="sm" iconSize={28}>
        {STEPS.map((name) => (
          <Stepper.Step
            key={name}
            label={said[name]}
            description={counts[name] === 0 ? undefined : said.faults(counts[name])}
            {...(counts[name] === 0 ? {} : { color: 'red' })}
          />
        ))}
      </Stepper>
      <Paper withBorder p="md" component="section" aria-label={said[step]} tabIndex={-1} ref={part}>
        <Stack gap="lg">
          <StepFields step={step} form={form} of={of} />
          <WhyNotSent of={form} />
          <Group>
            {at > 0 && (
              <Button variant="default" onClick={() => goTo(at - 1)}>
                {said.back}
              </Button>
            )}
            {!isLast && <Button onClick={() => goTo(at + 1)}>{said.next}</Button>}
            {isLast && <Sending form={form} onFault={(fault) => goTo(STEPS.indexOf(fault))} />}
          </Group>
          <KeptNote keeping={form.keeping} />
        </Stack>
      </Paper>
    </FieldsOf>
  );
};
