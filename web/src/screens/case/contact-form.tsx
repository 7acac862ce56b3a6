import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { faultsOf, isStale } from '../../api/problem.js';
import { useAct } from '../../api/use-act.js';
import { CodedSelect } from '../../shell/coded-select.js';
import { EditForm } from '../../shell/edit-form.js';
import { caseTexts } from '../../texts/case.js';
import { useTexts } from '../../texts/texts.js';
import type { components } from '../../api/api.js';
import type { CaseFile } from './case.model.js';

type Person = components['schemas']['ContactPersonInput'];
type Props = { readonly file: CaseFile; readonly close: () => void };
const CHANGES = ['case-file', 'timeline', 'who-looked', 'today'];

/** Writes who keeps contact; what is there already is written over, and not shown. */
export const ContactForm = ({ file, close }: Props) => {
  const said = useTexts(caseTexts);
  const version = file.contactPerson?.version;
  const [person, setPerson] = useState<Person>({
    agency: file.contactPerson?.agency ?? 'SOCIAL_SERVICES',
    name: '',
    telephone: null,
  });
  const put = (part: Partial<Person>) => setPerson((before) => ({ ...before, ...part }));
  const header = version === undefined ? { 'If-None-Match': '*' as const } : { 'If-Match': `"${version}"` };
  const save = useAct(
    (api, body: Person) =>
      api.PUT('/api/cases/{id}/contact-person', { params: { path: { id: file.case }, header }, body }),
    { case: file.case, changes: CHANGES, onDone: close },
  );
  const faults = faultsOf(save.error);
  return (
    <EditForm
      isSaving={save.isPending}
      problem={save.error}
      onSave={() => save.mutate(person)}
      onCancel={close}
    >
      {isStale(save.error) && said.contactChanged}
      <CodedSelect
        list="agency"
        label={said.agency}
        value={person.agency}
        onChange={(agency) => put({ agency: agency as Person['agency'] })}
      />
      <TextInput
        label={said.name}
        required
        autoComplete="off"
        value={person.name}
        onChange={({ currentTarget }) => put({ name: currentTarget.value })}
        error={faults['name']}
      />
      <TextInput
        label={said.telephone}
        type="tel"
        autoComplete="off"
        value={person.telephone ?? ''}
        onChange={({ currentTarget }) =>
          put({ telephone: currentTarget.value === '' ? null : currentTarget.value })
        }
        error={faults['telephone']}
      />
    </EditForm>
  );
};
