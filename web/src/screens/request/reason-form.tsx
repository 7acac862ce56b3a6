import { useState } from 'react';
import { faultsOf, type ApiProblem } from '../../api/problem.js';
import { CodedSelect } from '../../shell/coded-select.js';
import { DayField } from '../../shell/day-field.js';
import { EditForm } from '../../shell/edit-form.js';
import { requestTexts } from '../../texts/request.js';
import { useTexts } from '../../texts/texts.js';

export type WithReason = 'park' | 'withdraw' | 'refuse';
type Props = {
  readonly kind: WithReason;
  readonly isSaving: boolean;
  readonly problem: ApiProblem | null;
  readonly onSave: (given: { readonly reason: string; readonly more: string }) => void;
  readonly onCancel: () => void;
};
const LISTS: Readonly<Record<WithReason, string>> = {
  park: 'request-parking-reason',
  withdraw: 'request-withdrawal-reason',
  refuse: 'request-refusal-reason',
};

/** Why: a reason of the list, and what belongs to it. */
export const ReasonForm = ({ kind, onSave, ...form }: Props) => {
  const said = useTexts(requestTexts);
  const [reason, setReason] = useState('');
  const [more, setMore] = useState('');
  const faults = faultsOf(form.problem);
  return (
    <EditForm {...form} onSave={() => onSave({ reason, more })}>
      <CodedSelect
        list={LISTS[kind]}
        label={said.why(said[kind])}
        none={said.choose}
        value={reason}
        onChange={setReason}
        error={faults['reason']}
        isRequired
      />
      {kind === 'refuse' && (
        <CodedSelect
          list="request-refusal-remark"
          label={said.remark}
          none={said.nothing}
          value={more}
          onChange={setMore}
          error={faults['remark']}
        />
      )}
      {kind === 'park' && (
        <DayField label={said.reviewOn} value={more} onChange={setMore} error={faults['reviewOn']} />
      )}
    </EditForm>
  );
};
