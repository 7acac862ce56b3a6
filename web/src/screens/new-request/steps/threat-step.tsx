import { NumberInput, SimpleGrid, Stack } from '@mantine/core';
import { useRead } from '../../../api/use-read.js';
import { CodedSelect } from '../../../shell/coded-select.js';
import { newRequestTexts } from '../../../texts/new-request.js';
import { useTexts } from '../../../texts/texts.js';
import { useChoices, useCodes } from '../../../texts/use-codes.js';
import { useFields } from '../fields.js';
import { SeveralSelect } from '../several-select.js';

const useGroups = () => {
  const label = useCodes();
  const groups = useRead(['groups'], (api) => api.GET('/api/groups')).data?.items ?? [];
  return groups.map(({ code, type }) => ({ value: code, label: `${code} · ${label('group-type', type)}` }));
};

const MOST_LEVEL = 5;
const Needs = () => {
  const said = useTexts(newRequestTexts);
  const { draft, put, faultOf } = useFields();
  const features = useChoices('feature');
  const conditions = useChoices('provider-condition');
  return (
    <>
      <SeveralSelect
        label={said.needs}
        description={said.needsSaid}
        choices={features}
        value={draft.needs}
        onChange={(needs) => put({ needs })}
        error={faultOf('needs')}
      />
      <NumberInput
        label={said.protection}
        description={said.protectionSaid}
        min={0}
        max={MOST_LEVEL}
        value={draft.protection}
        onChange={(protection) => put({ protection })}
        error={faultOf('minProtectionLevel')}
        required
      />
      <SeveralSelect
        label={said.meets}
        description={said.meetsSaid}
        choices={conditions}
        value={draft.meets}
        onChange={(meets) => put({ meets })}
        error={faultOf('meets')}
      />
    </>
  );
};

/** From whom, how dangerous and how far that reaches; what the household cannot do without. */
export const ThreatStep = () => {
  const said = useTexts(newRequestTexts);
  const { draft, put, faultOf } = useFields();
  const groups = useGroups();
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <CodedSelect
          list="threat-level"
          label={said.level}
          none={said.choose}
          value={draft.level}
          onChange={(level) => put({ level })}
          error={faultOf('threat.level')}
          isRequired
        />
        <CodedSelect
          list="threat-scope"
          label={said.scope}
          none={said.choose}
          value={draft.scope}
          onChange={(scope) => put({ scope })}
          error={faultOf('threat.scope')}
          isRequired
        />
      </SimpleGrid>
      <SeveralSelect
        label={said.ownGroups}
        description={said.ownGroupsSaid}
        choices={groups}
        value={draft.ownGroups}
        onChange={(ownGroups) => put({ ownGroups })}
        error={faultOf('threat.ownGroups')}
      />
      <SeveralSelect
        label={said.otherGroups}
        choices={groups}
        value={draft.otherGroups}
        onChange={(otherGroups) => put({ otherGroups })}
        error={faultOf('threat.otherGroups')}
      />
      <Needs />
    </Stack>
  );
};
