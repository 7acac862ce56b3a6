import { Table, Text } from '@mantine/core';
import { ThingLink } from '../../shell/thing-link.js';
import { groundTexts } from '../../texts/ground.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import classes from './ground.module.css';
import type { Feature } from './ground.model.js';

type Props = {
  readonly features: readonly Feature[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
};

const Row = ({
  feature: { id, properties },
  isChosen,
  onChoose,
}: {
  readonly feature: Feature;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) => {
  const said = useTexts(groundTexts);
  const label = useCodes();
  const { number, written } = useMoments();
  return (
    <Table.Tr
      data-chosen={isChosen ? true : undefined}
      ref={(row) => {
        if (isChosen) row?.scrollIntoView({ block: 'nearest' });
      }}
      onMouseEnter={onChoose}
      onFocus={onChoose}
    >
      <Table.Td>
        <span className={classes['swatch']} data-class={properties.class} aria-hidden />
        <ThingLink to="territory" id={id}>
          {id}
        </ThingLink>
        <Text size="xs" className="quiet">
          {label('territory-class', properties.class)}
        </Text>
      </Table.Td>
      <Table.Td>{properties.groups.join(', ')}</Table.Td>
      <Table.Td ta="right">{said.percent(number(properties.confidence * 100))}</Table.Td>
      <Table.Td>{properties.validTo === null ? said.open : written(properties.validTo)}</Table.Td>
    </Table.Tr>
  );
};

/** The ground of the map as a list. */
export const GroundTable = ({ features, chosen, onChoose }: Props) => {
  const said = useTexts(groundTexts);
  return (
    <Table.ScrollContainer minWidth={300} mah="70vh" className={classes['list'] ?? ''}>
      <Table stickyHeader verticalSpacing={6} aria-label={said.map} className={classes['ground'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{said.area}</Table.Th>
            <Table.Th scope="col">{said.groups}</Table.Th>
            <Table.Th scope="col" ta="right">
              {said.confidence}
            </Table.Th>
            <Table.Th scope="col">{said.until}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {features.map((feature) => (
            <Row
              key={feature.id}
              feature={feature}
              isChosen={feature.id === chosen}
              onChoose={() => onChoose(feature.id)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
