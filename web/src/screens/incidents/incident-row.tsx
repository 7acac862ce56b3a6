import { Badge, Checkbox, Table } from '@mantine/core';
import { ThingLink } from '../../shell/thing-link.js';
import { useNow } from '../../shell/use-now.js';
import { brokenIn, incidentTexts } from '../../texts/incidents.js';
import { useMoments } from '../../texts/moments.js';
import { useLanguage, useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { HowFar } from './how-far.js';
import { mayPlanAnew, type Incident } from './incidents.model.js';

const colours = { EMERGENCY: 'red', SHORT_NOTICE: 'gray', STANDARD: 'gray' } as const;

export const Urgency = ({ urgency }: Pick<Incident, 'urgency'>) => {
  const label = useCodes();
  return (
    <Badge size="sm" variant="light" tt="none" color={colours[urgency]}>
      {label('urgency', urgency)}
    </Badge>
  );
};

/** By when it is to be answered. */
export const Due = ({ due, overdue }: Pick<Incident, 'due' | 'overdue'>) => {
  const said = useTexts(incidentTexts);
  const now = useNow();
  const { fromNow, written } = useMoments();
  if (due === null) return <>–</>;
  return (
    <>
      <span className={overdue ? 'late' : 'soon'}>
        {overdue && `${said.late} · `}
        {fromNow(due, now)}
      </span>{' '}
      <span className="quiet">{written(due)}</span>
    </>
  );
};

type Props = {
  readonly incident: Incident;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
};

export const IncidentRow = ({ incident, isChosen, onChoose }: Props) => {
  const said = useTexts(incidentTexts);
  const { language } = useLanguage();
  const { written } = useMoments();
  const { id, person, constraint, status, openedAt } = incident;
  const what = brokenIn(language, constraint);
  return (
    <Table.Tr>
      <Table.Td>
        {mayPlanAnew(incident) && (
          <Checkbox
            aria-label={said.choose(what, person)}
            checked={isChosen}
            onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
          />
        )}
      </Table.Td>
      <Table.Td data-label={said.what}>
        {what} <Urgency urgency={incident.urgency} />
      </Table.Td>
      <Table.Td data-label={said.of}>
        <ThingLink to="case" id={person}>
          {person}
        </ThingLink>
      </Table.Td>
      <Table.Td data-label={said.due}>
        <Due {...incident} />
      </Table.Td>
      <Table.Td data-label={said.since}>{written(openedAt)}</Table.Td>
      <Table.Td data-label={said.status}>
        <HowFar {...incident} />
      </Table.Td>
      <Table.Td>
        <ThingLink to="incident" id={id} of={person} label={said.answerOn(what, person)}>
          {status === 'OPEN' ? said.answer : said.look}
        </ThingLink>
      </Table.Td>
    </Table.Tr>
  );
};
