import { Fieldset, MultiSelect, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useRead } from '../../api/use-read.js';
import { useOptions } from '../../texts/coded-options.js';
import { groundImportTexts } from '../../texts/ground-import.js';
import { useTexts } from '../../texts/texts.js';
import type { SaidOfAll } from './ground-import.model.js';

const CLASSES = ['ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'OTHER'] as const;
const SOURCES = ['POLICE_REPORT', 'LOCAL_INTELLIGENCE', 'GROUND_REPORT', 'OTHER_AUTHORITY'] as const;
const REASONS = ['NEW_GROUND', 'BETTER_KNOWN', 'ENTERED_IN_ERROR'] as const;
const SYSTEMS = [
  { value: 'EPSG:4326', label: 'WGS 84' },
  { value: 'EPSG:3006', label: 'SWEREF 99 TM' },
  { value: 'EPSG:3007', label: 'SWEREF 99 12 00' },
  { value: 'EPSG:3008', label: 'SWEREF 99 13 30' },
  { value: 'EPSG:3009', label: 'SWEREF 99 15 00' },
  { value: 'EPSG:3010', label: 'SWEREF 99 16 30' },
  { value: 'EPSG:3011', label: 'SWEREF 99 18 00' },
  { value: 'EPSG:3012', label: 'SWEREF 99 14 15' },
  { value: 'EPSG:3013', label: 'SWEREF 99 15 45' },
  { value: 'EPSG:3014', label: 'SWEREF 99 17 15' },
  { value: 'EPSG:3015', label: 'SWEREF 99 18 45' },
  { value: 'EPSG:3016', label: 'SWEREF 99 20 15' },
  { value: 'EPSG:3017', label: 'SWEREF 99 21 45' },
  { value: 'EPSG:3018', label: 'SWEREF 99 23 15' },
  { value: 'EPSG:3857', label: 'Web Mercator' },
] as const;
const PERCENT = 100;
const figure = (value: string | number): number | '' => (value === '' ? '' : Number(value));

type Props = { readonly said: SaidOfAll; readonly onChange: (change: Partial<SaidOfAll>) => void };

/** In what system its numbers are, and how much simpler its areas may become. */
const HowItIsRead = ({ said: all, onChange }: Props) => {
  const said = useTexts(groundImportTexts);
  return (
    <>
      <Select
        clearable
        label={said.system}
        placeholder={said.asFile}
        value={all.system}
        onChange={(system) => onChange({ system })}
        data={[...SYSTEMS]}
      />
      <NumberInput
        label={said.simplify}
        min={1}
        max={1000}
        value={all.simplifyMetres}
        onChange={(value) => onChange({ simplifyMetres: figure(value) })}
      />
    </>
  );
};

/** What holds for every area that does not say it itself. */
export const SaidOfAllFields = ({ said: all, onChange }: Props) => {
  const said = useTexts(groundImportTexts);
  const options = useOptions();
  const groups = useRead(['groups'], (api) => api.GET('/api/groups'));
  return (
    <Fieldset legend={said.forAll}>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }} spacing="sm" verticalSpacing="xs">
        <MultiSelect
          searchable
          label={said.groups}
          value={[...all.groups]}
          onChange={(codes) => onChange({ groups: codes })}
          data={groups.data?.items.map(({ code }) => code) ?? []}
        />
        <Select
          clearable
          label={said.class}
          value={all.class}
          onChange={(value) => onChange({ class: value })}
          data={options('territory-class', CLASSES)}
        />
        <NumberInput
          label={said.confidence}
          min={0}
          max={PERCENT}
          suffix=" %"
          value={all.confidence}
          onChange={(value) => onChange({ confidence: figure(value) })}
        />
        <TextInput
          type="date"
          label={said.validFrom}
          value={all.validFrom}
          onChange={({ currentTarget }) => onChange({ validFrom: currentTarget.value })}
        />
        <TextInput
          type="date"
          label={said.validTo}
          value={all.validTo}
          onChange={({ currentTarget }) => onChange({ validTo: currentTarget.value })}
        />
        <Select
          clearable
          label={said.source}
          value={all.source}
          onChange={(source) => onChange({ source })}
          data={options('ground-source', SOURCES)}
        />
        <Select
          clearable
          label={said.reason}
          value={all.reason}
          onChange={(reason) => onChange({ reason })}
          data={options('ground-reason', REASONS)}
        />
        <HowItIsRead said={all} onChange={onChange} />
      </SimpleGrid>
    </Fieldset>
  );
};
