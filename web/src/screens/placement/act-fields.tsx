import { NumberInput, TextInput } from '@mantine/core';
import { ReasonSelect } from '../../shell/reason-select.js';
import { placementTexts } from '../../texts/placement.js';
import { useTexts } from '../../texts/texts.js';
import { forms, type Act, type Field, type Values } from './placement.model.js';

const INTELLIGENCE = 'NEW_LOCAL_INTELLIGENCE';
const NEW_LAST_DAY = new Set<Act>(['extension', 'shortening']);
const MOST_NIGHTS = 365;

type Props = { readonly act: Act; readonly values: Values; readonly onChange: (values: Values) => void };

/** What an act asks for. */
export const ActFields = ({ act, values, onChange }: Props) => {
  const said = useTexts(placementTexts);
  const { fields, reasons = '' } = forms[act];
  const put = (field: Field) => (value: string | number | null) => onChange({ ...values, [field]: value });
  const texted = (field: 'day' | 'unit' | 'request', label: string) => (
    <TextInput
      key={field}
      type={field === 'day' ? 'date' : 'text'}
      label={label}
      required
      value={values[field]}
      onChange={(event) => put(field)(event.currentTarget.value)}
    />
  );
  const shown: Readonly<Record<Field, () => React.ReactNode>> = {
    day: () => texted('day', NEW_LAST_DAY.has(act) ? said.newDeparture : said.day),
    unit: () => texted('unit', said.unit),
    request: () => texted('request', said.request),
    nights: () => (
      <NumberInput
        key="nights"
        label={said.nights}
        min={1}
        max={MOST_NIGHTS}
        value={values.nights}
        onChange={(value) => put('nights')(Number(value))}
      />
    ),
    reason: () => (
      <ReasonSelect
        key="reason"
        list={reasons}
        label={said.reason}
        value={values.reason}
        onChange={put('reason')}
      />
    ),
    remark: () =>
      values.reason === INTELLIGENCE ? (
        <ReasonSelect
          key="remark"
          list="ground-remark"
          label={said.remark}
          value={values.remark}
          onChange={put('remark')}
        />
      ) : null,
  };
  return fields.map((field) => shown[field]());
};
