import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { components } from '../../api/api.js';
import rows from '../../shell/rows.module.css';
import { StrainBar } from '../../shell/strain-bar.js';
import { findTexts } from '../../texts/find.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { usePlaces } from '../../texts/use-places.js';
import { ProposeDialog } from './propose-dialog.js';

type Candidate = components['schemas']['Candidate'];
type Props = { readonly candidates: readonly Candidate[]; readonly of: string | undefined };

/** Units that suit, best first, each with what it costs the household. */
export const CandidateTable = ({ candidates, of }: Props) => {
  const said = useTexts(findTexts);
  const place = usePlaces();
  const { written } = useMoments();
  const [chosen, setChosen] = useState<Candidate>();
  return (
    <>
      <Table className={rows['rows']} aria-label={said.candidates} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {[said.town, said.unit, said.arrival, said.suitability, said.act].map((name) => (
              <Table.Th key={name} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {candidates.map((candidate, before) => (
            <Table.Tr key={candidate.unit}>
              <Table.Td data-label={said.town}>
                <strong>
                  {before + 1}. {place(candidate.locality)}
                </strong>{' '}
                <span className="quiet">{place(candidate.region)}</span>
              </Table.Td>
              <Table.Td data-label={said.unit}>{candidate.unit}</Table.Td>
              <Table.Td data-label={said.arrival}>{written(candidate.arrival)}</Table.Td>
              <Table.Td data-label={said.suitability}>
                <StrainBar strains={candidate.strains} />
              </Table.Td>
              <Table.Td data-label={said.act}>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={said.proposeOf(candidate.unit)}
                  onClick={() => setChosen(candidate)}
                >
                  {said.propose}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {chosen !== undefined && (
        <ProposeDialog candidate={chosen} of={of} onClose={() => setChosen(undefined)} />
      )}
    </>
  );
};
