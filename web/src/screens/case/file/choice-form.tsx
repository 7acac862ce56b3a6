import { useState } from 'react';
import { CodedSelect } from '../../../shell/coded-select.js';
import { EditForm } from '../../../shell/edit-form.js';
import { caseTexts } from '../../../texts/case.js';
import { useTexts } from '../../../texts/texts.js';
import type { CaseFile } from '../case.model.js';
import type { FileEdit } from './use-file-edit.js';

type Field = 'programme' | 'identityProtection';
type Props = {
  readonly field: Field;
  readonly list: string;
  readonly file: CaseFile;
  readonly edit: FileEdit;
  readonly close: () => void;
};

/** A part of the file that is one code. */
export const ChoiceForm = ({ field, list, file, edit, close }: Props) => {
  const said = useTexts(caseTexts);
  const [code, setCode] = useState<string>(file[field] ?? '');
  const save = () => edit.save({ [field]: code === '' ? null : code });
  return (
    <EditForm isSaving={edit.isSaving} problem={edit.problem} onSave={save} onCancel={close}>
      <CodedSelect list={list} label={said[field]} value={code} onChange={setCode} none={said.notKnown} />
    </EditForm>
  );
};
