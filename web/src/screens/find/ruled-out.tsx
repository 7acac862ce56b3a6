import { List, Table, Text } from '@mantine/core';
import type { components } from '../../api/api.js';
import { constraintName, constraintTexts } from '../../texts/constraints.js';
import { findTexts } from '../../texts/find.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useSentences } from '../../texts/use-sentences.js';
import { ruledOutBy } from './find.model.js';

type Props = Pick<components['schemas']['NoOffer'], 'ruledOut' | 'ruledOutAlone' | 'relaxations'>;

/** What rules units out, and the least changes that would free one. */
export const WhatRulesOut = ({ ruledOut, ruledOutAlone, relaxations }: Props) => {
  const said = useTexts(findTexts);
  const names = useTexts(constraintTexts);
  const { number } = useMoments();
  const words = useSentences('relaxation');
  return (
    <>
      <Text fw={600} size="sm">
        {said.wouldFree}
      </Text>
      {relaxations.length === 0 ? (
        <Text size="sm" className="quiet">
          {said.nothingFrees}
        </Text>
      ) : (
        <List size="sm">
          {relaxations.map(({ changes, unitsFreed }) => (
            <List.Item key={changes.map(words).join()}>
              {changes.map(words).join(' + ')}{' '}
              <span className="quiet">({said.frees(number(unitsFreed))})</span>
            </List.Item>
          ))}
        </List>
      )}
      <details>
        <summary>{said.ruledOut}</summary>
        <Table verticalSpacing={4} aria-label={said.ruledOut}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{said.constraint}</Table.Th>
              <Table.Th scope="col" ta="right">
                {said.units}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {said.alone}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ruledOutBy(ruledOut, ruledOutAlone).map(({ constraint, units, alone }) => (
              <Table.Tr key={constraint}>
                <Table.Td>{constraintName(names, constraint)}</Table.Td>
                <Table.Td ta="right">{number(units)}</Table.Td>
                <Table.Td ta="right">{number(alone)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Text size="xs" className="quiet">
          {said.ruledOutSaid}
        </Text>
      </details>
    </>
  );
};
