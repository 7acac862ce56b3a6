import { Button, Stack, Table } from '@mantine/core';
import { useState } from 'react';
import { EditButton } from '../../../shell/edit-button.js';
import { Empty } from '../../../shell/empty.js';
import { Section } from '../../../shell/section.js';
import { caseTexts } from '../../../texts/case.js';
import { useMoments } from '../../../texts/moments.js';
import { useTexts } from '../../../texts/texts.js';
import { useCodes } from '../../../texts/use-codes.js';
import type { CaseFile } from '../case.model.js';
import { MeasureForm } from './measure-form.js';

type Measure = CaseFile['measures'][number];
const Row = ({ measure, onEdit }: { readonly measure: Measure; readonly onEdit: () => void }) => {
  const said = useTexts(caseTexts);
  const label = useCodes();
  const { written } = useMoments();
  const { kind, agency, status, from, to } = measure;
  const named = label('measure-kind', kind);
  return (
    <Table.Tr>
      <Table.Td data-label={said.measure}>{named}</Table.Td>
      <Table.Td data-label={said.agency}>{label('agency', agency)}</Table.Td>
      <Table.Td data-label={said.stage}>{label('measure-status', status)}</Table.Td>
      <Table.Td data-label={said.days}>
        {said.covers(written(from), to === null ? undefined : written(to))}
      </Table.Td>
      <Table.Td>
        <EditButton of={named} onEdit={onEdit} />
      </Table.Td>
    </Table.Tr>
  );
};

/** What is done for the person, by whom, on which days. */
export const MeasuresSection = ({ file }: { readonly file: CaseFile }) => {
  const said = useTexts(caseTexts);
  const [edited, setEdited] = useState<Measure | 'new'>();
  const close = () => setEdited(undefined);
  const add = (
    <Button size="compact-xs" variant="default" onClick={() => setEdited('new')}>
      {said.addMeasure}
    </Button>
  );
  return (
    <Section title={said.measures} beside={edited === undefined && add}>
      <Stack gap="sm">
        {edited !== undefined && (
          <MeasureForm of={file.case} measure={edited === 'new' ? undefined : edited} close={close} />
        )}
        {file.measures.length === 0 && edited === undefined && <Empty>{said.noMeasures}</Empty>}
        {file.measures.length > 0 && (
          <Table className="cards" aria-label={said.measures}>
            <Table.Tbody>
              {file.measures.map((measure) => (
                <Row key={measure.id} measure={measure} onEdit={() => setEdited(measure)} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Stack>
    </Section>
  );
};
