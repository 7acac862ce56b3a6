import { useState } from 'react';
import { faultsOf } from '../../../api/problem.js';
import { CodedSelect } from '../../../shell/coded-select.js';
import { DayField } from '../../../shell/day-field.js';
import { EditForm } from '../../../shell/edit-form.js';
import { caseTexts } from '../../../texts/case.js';
import { useTexts } from '../../../texts/texts.js';
import { useMeasure, type MeasureInput } from './use-measure.js';
import type { CaseFile } from '../case.model.js';

type Measure = CaseFile['measures'][number];
type Props = {
  readonly of: string;
  /** The measure that goes on; without it a new one. */
  readonly measure: Measure | undefined;
  readonly close: () => void;
};

const NEW: MeasureInput = {
  kind: 'COUNSELLING',
  agency: 'SOCIAL_SERVICES',
  status: 'PLANNED',
  from: '',
  to: null,
};
const first = (measure: Measure | undefined): MeasureInput => {
  if (measure === undefined) return NEW;
  const { kind, agency, status, from, to } = measure;
  return { kind, agency, status, from, to };
};

export const MeasureForm = ({ of, measure, close }: Props) => {
  const said = useTexts(caseTexts);
  const [input, setInput] = useState(() => first(measure));
  const save = useMeasure(of, measure, close);
  const faults = faultsOf(save.error);
  const put = (part: Partial<MeasureInput>) => setInput((before) => ({ ...before, ...part }));
  const coded = (field: 'kind' | 'agency' | 'status', list: string, label: string) => (
    <CodedSelect
      list={list}
      label={label}
      value={input[field]}
      onChange={(code) => put({ [field]: code })}
      error={faults[field]}
    />
  );
  return (
    <EditForm
      isSaving={save.isPending}
      problem={save.error}
      onSave={() => save.mutate(input)}
      onCancel={close}
    >
      {coded('kind', 'measure-kind', said.measure)}
      {coded('agency', 'agency', said.agency)}
      {coded('status', 'measure-status', said.stage)}
      <DayField
        label={said.firstDay}
        value={input.from}
        onChange={(from) => put({ from })}
        error={faults['from']}
        isRequired
      />
      <DayField
        label={said.lastDay}
        value={input.to ?? ''}
        onChange={(to) => put({ to: to === '' ? null : to })}
        error={faults['to']}
      />
    </EditForm>
  );
};
