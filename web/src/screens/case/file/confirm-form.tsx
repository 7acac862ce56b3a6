import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { EditForm } from '../../../shell/edit-form.js';
import { caseTexts } from '../../../texts/case.js';
import { useTexts } from '../../../texts/texts.js';
import type { CaseFile } from '../case.model.js';
import type { FileEdit } from './use-file-edit.js';

type Field = 'resident' | 'localTies' | 'motivated';
type Props = {
  readonly field: Field;
  readonly file: CaseFile;
  readonly edit: FileEdit;
  readonly close: () => void;
};
const answers: Readonly<Record<string, boolean | null>> = { '': null, yes: true, no: false };
const wordOf = (file: CaseFile, field: Field): string => {
  const found = file[field];
  if (found === null) return '';
  return found.confirmed ? 'yes' : 'no';
};

/** Whether something was confirmed of the person, was found not to be so, or is not known. */
export const ConfirmForm = ({ field, file, edit, close }: Props) => {
  const said = useTexts(caseTexts);
  const [answer, setAnswer] = useState(() => wordOf(file, field));
  const data = [
    { value: '', label: said.notKnown },
    { value: 'yes', label: said.yes },
    { value: 'no', label: said.no },
  ];
  const save = () => edit.save({ [field]: answers[answer] ?? null });
  return (
    <EditForm isSaving={edit.isSaving} problem={edit.problem} onSave={save} onCancel={close}>
      <NativeSelect
        label={said[field]}
        data={data}
        value={answer}
        onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
      />
    </EditForm>
  );
};
