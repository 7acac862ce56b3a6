import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../api/use-act.js';
import { EditButton } from '../../shell/edit-button.js';
import { Empty } from '../../shell/empty.js';
import { FactGrid } from '../../shell/fact-grid.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { Section } from '../../shell/section.js';
import { useForgotten } from '../../shell/use-forgotten.js';
import { caseTexts } from '../../texts/case.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import type { CaseFile } from './case.model.js';
import { ContactForm } from './contact-form.js';
import type { components } from '../../api/api.js';

type Opened = components['schemas']['ContactPerson'];
const SHOWN_SECONDS = 60;

const MASKED = '•••••';

const Masked = ({ file }: { readonly file: CaseFile }) => {
  const said = useTexts(caseTexts);
  const label = useCodes();
  const [shown, setShown, left] = useForgotten<Opened>(SHOWN_SECONDS);
  const open = useAct(
    (api, id: string) => api.GET('/api/cases/{id}/contact-person', { params: { path: { id } } }),
    { case: file.case, changes: ['who-looked'], onDone: setShown },
  );
  const facts = [
    { name: said.agency, value: file.contactPerson && label('agency', file.contactPerson.agency) },
    { name: said.name, value: shown === undefined ? MASKED : shown.name },
    { name: said.telephone, value: shown === undefined ? MASKED : shown.telephone },
  ];
  return (
    <Stack gap="sm" align="flex-start">
      <FactGrid facts={facts} />
      {open.error !== null && <ProblemNote problem={open.error} />}
      {shown === undefined ? (
        <Button size="xs" variant="default" loading={open.isPending} onClick={() => open.mutate(file.case)}>
          {said.open}
        </Button>
      ) : (
        <Text size="sm" className="quiet">
          {said.hiddenIn(left)}
        </Text>
      )}
    </Stack>
  );
};

/** Who keeps contact with the person: the agency alone until it is opened, which is put on record; hidden again by itself. */
export const ContactSection = ({ file }: { readonly file: CaseFile }) => {
  const said = useTexts(caseTexts);
  const [isEditing, setEditing] = useState(false);
  const close = () => setEditing(false);
  const edit = !isEditing && <EditButton of={said.contact} onEdit={() => setEditing(true)} />;
  return (
    <Section title={said.contact} beside={edit}>
      {isEditing && <ContactForm file={file} close={close} />}
      {!isEditing && file.contactPerson === null && <Empty>{said.noContact}</Empty>}
      {!isEditing && file.contactPerson !== null && <Masked file={file} />}
    </Section>
  );
};
