import { Button, Stack, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { readAll } from '../../api/read-all.js';
import { useRead } from '../../api/use-read.js';
import { Empty } from '../../shell/empty.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { casesTexts } from '../../texts/cases.js';
import { useTexts } from '../../texts/texts.js';
import { CaseTable } from './case-table.js';
import { countsOf, filtered, rowsOf, type CaseRow, type Filter } from './cases.model.js';
import { StageFilter } from './stage-filter.js';

const useRows = () =>
  useRead(['cases', 'requests'], async (api) => {
    const cases = await readAll((query) => api.GET('/api/cases', { params: { query } }));
    const requests = await readAll((query) => api.GET('/api/requests', { params: { query } }));
    return { data: rowsOf(cases.items, requests.items), response: requests.response };
  });

const Rows = ({ rows }: { readonly rows: readonly CaseRow[] }) => {
  const said = useTexts(casesTexts);
  const [filter, setFilter] = useState<Filter>('all');
  const [typed, setTyped] = useState('');
  const shown = filtered(rows, filter, typed);
  if (rows.length === 0) return <Empty>{said.none}</Empty>;
  return (
    <Stack gap="md">
      <StageFilter figures={countsOf(rows)} chosen={filter} onChoose={setFilter} />
      <TextInput
        maw={360}
        label={said.find}
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {shown.length === 0 ? <Empty>{said.noneOfThis}</Empty> : <CaseTable rows={shown} />}
    </Stack>
  );
};

/** My cases: those whose clock runs out first at the top. */
export const Screen = () => {
  const said = useTexts(casesTexts);
  const rows = useRows();
  const register = (
    <Button component={Link} to="/new-request">
      {said.register}
    </Button>
  );
  return (
    <>
      <ScreenHeading beside={register}>{said.title}</ScreenHeading>
      <Shown of={rows}>{(value) => <Rows rows={value} />}</Shown>
    </>
  );
};
