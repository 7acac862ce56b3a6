import { Button, List, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import rows from '../../shell/rows.module.css';
import { constraintName, constraintTexts } from '../../texts/constraints.js';
import { findTexts } from '../../texts/find.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { usePlaces } from '../../texts/use-places.js';
import { useSentences } from '../../texts/use-sentences.js';
import { excludedAt, type ExcludedUnit } from './find.model.js';

const AT_ONCE = 25;

const Row = ({ unit: { unit, locality, region, reasons } }: { readonly unit: ExcludedUnit }) => {
  const said = useTexts(findTexts);
  const names = useTexts(constraintTexts);
  const place = usePlaces();
  const sentence = useSentences();
  return (
    <Table.Tr>
      <Table.Td data-label={said.town}>
        <strong>{place(locality)}</strong> <span className="quiet">{place(region)}</span>
      </Table.Td>
      <Table.Td data-label={said.unit}>{unit}</Table.Td>
      <Table.Td data-label={said.why}>
        <List size="sm">
          {reasons.map((reason) => (
            <List.Item key={`${reason.constraint} ${reason.code}`}>
              <span className="quiet">{constraintName(names, reason.constraint)}: </span>
              {sentence(reason)}
            </List.Item>
          ))}
        </List>
      </Table.Td>
    </Table.Tr>
  );
};

type Props = { readonly excluded: readonly ExcludedUnit[]; readonly inAll: number };
/** Any unit that came near, and every constraint that it breaks. */
export const WhyNotHere = ({ excluded, inAll }: Props) => {
  const said = useTexts(findTexts);
  const place = usePlaces();
  const { number } = useMoments();
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const found = excludedAt(excluded, typed, place);
  return (
    <Stack gap="sm">
      <TextInput
        label={said.where}
        description={said.excludedSaid}
        value={typed}
        maw={360}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Text size="sm" className="quiet" role="status">
        {found.length === 0
          ? said.noneThere
          : said.excludedOf(
              number(Math.min(most, found.length)),
              number(typed === '' ? inAll : found.length),
            )}
      </Text>
      {found.length > 0 && (
        <Table className={rows['rows']} aria-label={said.excluded} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              {[said.town, said.unit, said.why].map((name) => (
                <Table.Th key={name} scope="col">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.slice(0, most).map((unit) => (
              <Row key={unit.unit} unit={unit} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {found.length > most && (
        <Button variant="subtle" onClick={() => setMost((shown) => shown + AT_ONCE)}>
          {said.more}
        </Button>
      )}
    </Stack>
  );
};
