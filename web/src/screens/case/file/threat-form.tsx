import { useState } from 'react';
import { faultsOf } from '../../../api/problem.js';
import { CodedSelect } from '../../../shell/coded-select.js';
import { DayField } from '../../../shell/day-field.js';
import { EditForm } from '../../../shell/edit-form.js';
import { caseTexts } from '../../../texts/case.js';
import { useTexts } from '../../../texts/texts.js';
import type { CaseFile, FilePatch } from '../case.model.js';
import type { FileEdit } from './use-file-edit.js';

type Threat = NonNullable<FilePatch['threat']>;
type Props = { readonly file: CaseFile; readonly edit: FileEdit; readonly close: () => void };

const first = ({ threat }: CaseFile): Threat => ({
  ground: threat?.ground ?? 'DEFECTION',
  defectedOn: threat?.defectedOn ?? null,
  validUntil: threat?.validUntil ?? '',
  reassessBy: threat?.reassessBy ?? '',
});

/** The threat assessment that the case rests on. */
export const ThreatForm = ({ file, edit, close }: Props) => {
  const said = useTexts(caseTexts);
  const [threat, setThreat] = useState(() => first(file));
  const faults = faultsOf(edit.problem);
  const put = (part: Partial<Threat>) => setThreat((before) => ({ ...before, ...part }));
  return (
    <EditForm
      isSaving={edit.isSaving}
      problem={edit.problem}
      onSave={() => edit.save({ threat })}
      onCancel={close}
    >
      <CodedSelect
        list="threat-ground"
        label={said.ground}
        value={threat.ground}
        onChange={(ground) => put({ ground: ground as Threat['ground'] })}
      />
      <DayField
        label={said.defectedOn}
        value={threat.defectedOn ?? ''}
        onChange={(day) => put({ defectedOn: day === '' ? null : day })}
        error={faults['threat.defectedOn']}
      />
      <DayField
        label={said.threatValid}
        value={threat.validUntil}
        onChange={(validUntil) => put({ validUntil })}
        error={faults['threat.validUntil']}
        isRequired
      />
      <DayField
        label={said.threatAnew}
        value={threat.reassessBy}
        onChange={(reassessBy) => put({ reassessBy })}
        error={faults['threat.reassessBy']}
        isRequired
      />
    </EditForm>
  );
};
