import { Table, Text } from '@mantine/core';
import { useMoments } from '../../texts/moments.js';
import { planTexts } from '../../texts/plans.js';
import { useTexts } from '../../texts/texts.js';
import classes from './plan.module.css';
import { drawn, type LevelName, type Point } from './progress.model.js';

const FRAME = { width: 320, height: 96 };
const EDGE = 4;

type Props = { readonly level: LevelName; readonly points: readonly Point[] };

/** The value of the plan and its proved bound through time; the last figures stand beneath in words. */
export const LevelChart = ({ level, points }: Props) => {
  const said = useTexts(planTexts);
  const { number } = useMoments();
  const last = points.at(-1);
  if (last === undefined) return null;
  const { value, bound, seconds } = drawn(points, FRAME);
  const box = `${-EDGE} ${-EDGE} ${FRAME.width + 2 * EDGE} ${FRAME.height + 2 * EDGE}`;
  return (
    <figure className={classes['level']}>
      <figcaption>
        <Text size="sm" fw={600}>
          {said[level]}
        </Text>
      </figcaption>
      <svg viewBox={box} role="img" aria-label={said.chart(said[level])} className={classes['chart']}>
        <path d={bound} className={classes['bound']} />
        <path d={value} className={classes['value']} />
      </svg>
      <Table withRowBorders={false} verticalSpacing={2} aria-label={said[level]}>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row">
              <span className={classes['key']} data-line="value" /> {said.value}
            </Table.Th>
            <Table.Td ta="right">{number(last.value)}</Table.Td>
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">
              <span className={classes['key']} data-line="bound" /> {said.bound}
            </Table.Th>
            <Table.Td ta="right">{number(last.bound)}</Table.Td>
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">{said.gap}</Table.Th>
            <Table.Td ta="right">{number(Math.abs(last.bound - last.value))}</Table.Td>
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">{said.time}</Table.Th>
            <Table.Td ta="right">{said.seconds(number(seconds, 1))}</Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </figure>
  );
};
