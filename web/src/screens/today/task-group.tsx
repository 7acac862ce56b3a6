import { Table, Title } from '@mantine/core';
import { useId } from 'react';
import { useTexts } from '../../texts/texts.js';
import { todayTexts } from '../../texts/today.js';
import { TaskRow } from './task-row.js';
import classes from './today.module.css';
import type { Group } from './today.model.js';

/** What is due at about the same time. */
export const TaskGroup = ({ group: { when, tasks } }: { readonly group: Group }) => {
  const said = useTexts(todayTexts);
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h5" id={heading} className={when === 'overdue' ? 'late' : ''} mb={4}>
        {said[when]} <span className="quiet">{tasks.length}</span>
      </Title>
      <Table className={classes['tasks']} aria-labelledby={heading} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{said.what}</Table.Th>
            <Table.Th scope="col">{said.of}</Table.Th>
            <Table.Th scope="col">{said.due}</Table.Th>
            <Table.Th scope="col">{said.waited}</Table.Th>
            <Table.Th scope="col">{said.act}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tasks.map((task) => (
            <TaskRow key={`${task.kind} ${task.id}`} task={task} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};
