import { MultiSelect, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useOptions } from '../../texts/coded-options.js';
import { groundTexts } from '../../texts/ground.js';
import { useTexts } from '../../texts/texts.js';
import { CLASSES, REASONS, SOURCES, type Draft } from './ground.model.js';
import { useGroups } from './use-ground.js';

type Props = { readonly draft: Draft; readonly onChange: (change: Partial<Draft>) => void };

const PERCENT = 100;

/** Who holds it, how sure that is, from when until when, and where that is known from. */
export const GroundFields = ({ draft, onChange }: Props) => {
  const said = useTexts(groundTexts);
  const options = useOptions();
  const groups = useGroups();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="xs">
      <MultiSelect
        searchable
        label={said.groups}
        value={[...draft.groups]}
        onChange={(codes) => onChange({ groups: codes })}
        data={groups.data?.items.map(({ code }) => code) ?? [...draft.groups]}
      />
      <Select
        allowDeselect={false}
        label={said.class}
        value={draft.class}
        onChange={(value) => value !== null && onChange({ class: value })}
        data={options('territory-class', CLASSES)}
      />
      <NumberInput
        label={said.confidence}
        min={0}
        max={PERCENT}
        step={5}
        suffix=" %"
        allowDecimal={false}
        value={Math.round(draft.confidence * PERCENT)}
        onChange={(value) => onChange({ confidence: Number(value) / PERCENT })}
      />
      <TextInput
        type="date"
        label={said.from}
        value={draft.validFrom}
        onChange={({ currentTarget }) => onChange({ validFrom: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={said.validTo}
        value={draft.validTo}
        onChange={({ currentTarget }) => onChange({ validTo: currentTarget.value })}
      />
      <Select
        label={said.source}
        value={draft.source}
        onChange={(source) => onChange({ source })}
        data={options('ground-source', SOURCES)}
      />
      <Select
        label={said.reason}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
        data={options('ground-reason', REASONS)}
      />
    </SimpleGrid>
  );
};
