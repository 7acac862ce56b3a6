import { Table } from '@mantine/core';
import { Mark } from '../../shell/mark.js';
import { ThingLink } from '../../shell/thing-link.js';
import { useNow } from '../../shell/use-now.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { todayTexts } from '../../texts/today.js';
import { useCodes } from '../../texts/use-codes.js';
import { next, targetOf, whenOf, type Task } from './today.model.js';
import classes from './today.module.css';

const colours = { overdue: 'late', day: 'soon', later: '', open: '' } as const;

const Due = ({ task }: { readonly task: Task }) => {
  const now = useNow();
  const { fromNow, written } = useMoments();
  if (task.due === null) return null;
  return (
    <>
      <span className={colours[whenOf(task, now)]}>{fromNow(task.due, now)}</span>{' '}
      <span className={`quiet ${classes['exact'] ?? ''}`}>{written(task.due)}</span>
    </>
  );
};

/** One thing that waits, with what to do about it. */
export const TaskRow = ({ task }: { readonly task: Task }) => {
  const said = useTexts(todayTexts);
  const label = useCodes();
  const now = useNow();
  const { fromNow } = useMoments();
  const what = label('task', task.kind);
  const target = targetOf(task);
  const act = said[next[task.kind].act];
  return (
    <Table.Tr>
      <Table.Td data-label={said.what}>
        {what}{' '}
        {task.urgency !== null && task.urgency !== 'STANDARD' && (
          <Mark tone={task.urgency === 'EMERGENCY' ? 'late' : 'soon'}>{label('urgency', task.urgency)}</Mark>
        )}
      </Table.Td>
      <Table.Td data-label={said.of}>
        {task.case === null ? null : (
          <ThingLink to="case" id={task.case} label={`${said.case} ${task.case}`}>
            {task.case}
          </ThingLink>
        )}
      </Table.Td>
      <Table.Td data-label={said.due}>
        <Due task={task} />
      </Table.Td>
      <Table.Td data-label={said.waited} className="quiet">
        {task.since === null ? null : fromNow(task.since, now)}
      </Table.Td>
      <Table.Td data-label={said.act}>
        {target === undefined ? null : (
          <ThingLink
            to={target.thing}
            id={target.id}
            of={target.of}
            label={said.actOn(act, `${what} ${task.case ?? ''}`)}
          >
            {act}
          </ThingLink>
        )}
      </Table.Td>
    </Table.Tr>
  );
};
