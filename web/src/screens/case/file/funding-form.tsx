import { useState } from 'react';
import { faultsOf } from '../../../api/problem.js';
import { CodedSelect } from '../../../shell/coded-select.js';
import { DayField } from '../../../shell/day-field.js';
import { EditForm } from '../../../shell/edit-form.js';
import { caseTexts } from '../../../texts/case.js';
import { useTexts } from '../../../texts/texts.js';
import type { CaseFile, FilePatch } from '../case.model.js';
import type { FileEdit } from './use-file-edit.js';

type Funding = NonNullable<FilePatch['funding']>;
type Props = { readonly file: CaseFile; readonly edit: FileEdit; readonly close: () => void };

const NEW: Funding = {
  kind: 'SOCIAL_SERVICES_ACT',
  agency: 'SOCIAL_SERVICES',
  decidedOn: '',
  from: '',
  until: null,
};
const first = ({ funding }: CaseFile): Funding => {
  if (funding === null) return NEW;
  const { kind, agency, decidedOn, from, until } = funding;
  return { kind, agency, decidedOn, from, until };
};

/** Who pays, as it was decided. */
export const FundingForm = ({ file, edit, close }: Props) => {
  const said = useTexts(caseTexts);
  const [funding, setFunding] = useState(() => first(file));
  const faults = faultsOf(edit.problem);
  const put = (part: Partial<Funding>) => setFunding((before) => ({ ...before, ...part }));
  const day = (field: 'decidedOn' | 'from') => (
    <DayField
      label={said[field]}
      value={funding[field]}
      onChange={(value) => put({ [field]: value })}
      error={faults[`funding.${field}`]}
      isRequired
    />
  );
  return (
    <EditForm
      isSaving={edit.isSaving}
      problem={edit.problem}
      onSave={() => edit.save({ funding })}
      onCancel={close}
    >
      <CodedSelect
        list="funding-kind"
        label={said.fundingKind}
        value={funding.kind}
        onChange={(kind) => put({ kind: kind as Funding['kind'] })}
      />
      <CodedSelect
        list="agency"
        label={said.agency}
        value={funding.agency}
        onChange={(agency) => put({ agency: agency as Funding['agency'] })}
      />
      {day('decidedOn')}
      {day('from')}
      <DayField
        label={said.until}
        value={funding.until ?? ''}
        onChange={(value) => put({ until: value === '' ? null : value })}
        error={faults['funding.until']}
      />
    </EditForm>
  );
};
