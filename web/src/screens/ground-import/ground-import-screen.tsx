import { Button, FileInput, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Fault } from '../../api/problem.js';
import { useAct } from '../../api/use-act.js';
import { MapWithTable } from '../../map/canvas/map-with-table.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { groundImportTexts } from '../../texts/ground-import.js';
import { useTexts } from '../../texts/texts.js';
import {
  documentIn,
  marksOf,
  NOTHING_SAID,
  queryOf,
  shapesOf,
  type ReadFile,
  type SaidOfAll,
} from './ground-import.model.js';
import { Areas, Faults } from './outcome.js';
import { SaidOfAllFields } from './said-of-all.js';

type Wish = { readonly document: ReadFile['document']; readonly said: SaidOfAll; readonly isDryRun: boolean };

const useImport = () =>
  useAct(
    (api, { document, said, isDryRun }: Wish) =>
      api.POST('/api/territories/imports', {
        params: { query: { ...queryOf(said), dryRun: isDryRun ? 'yes' : 'no' } },
        body: document as Record<string, never>,
      }),
    { changes: ['territories', 'today'] },
  );

type Came = {
  readonly act: ReturnType<typeof useImport>;
  readonly faults: readonly Fault[];
  readonly onShow: (pointer: string) => void;
};
const WhatCameOfIt = ({ act, faults, onShow }: Came) => {
  if (faults.length > 0) return <Faults faults={faults} onShow={onShow} />;
  if (act.error !== null) return <ProblemNote problem={act.error} />;
  return act.data === undefined ? null : <Areas imported={act.data} />;
};

type TryProps = {
  readonly act: ReturnType<typeof useImport>;
  readonly isReady: boolean;
  readonly onGo: (isDryRun: boolean) => void;
};
/** Drawn is only what was tried as it is. */
const TryOrDraw = ({ act, isReady, onGo }: TryProps) => {
  const said = useTexts(groundImportTexts);
  const isTried = act.data?.isDryRun === true;
  return (
    <Group gap="xs">
      <Button
        variant={isTried ? 'default' : 'filled'}
        disabled={!isReady}
        loading={act.isPending}
        onClick={() => onGo(true)}
      >
        {said.dryRun}
      </Button>
      <Button disabled={!isTried} loading={act.isPending} onClick={() => onGo(false)}>
        {said.import}
      </Button>
    </Group>
  );
};

/** Areas that others drew, from a file: tried first, then drawn, all or none. */
export const Screen = () => {
  const said = useTexts(groundImportTexts);
  const [file, setFile] = useState<File | null>(null);
  const [document, setDocument] = useState<ReadFile['document']>();
  const [all, setAll] = useState(NOTHING_SAID);
  const [shown, setShown] = useState<string>();
  const act = useImport();
  const faults = useMemo(() => act.error?.faults ?? [], [act.error]);
  const shapes = useMemo(() => (document === undefined ? [] : shapesOf(document)), [document]);
  const marks = useMemo(() => marksOf(faults), [faults]);
  const take = async (chosen: File | null) => {
    setFile(chosen);
    act.reset();
    setDocument(chosen === null ? undefined : documentIn(await chosen.text()));
  };
  const change = (some: Partial<SaidOfAll>) => {
    setAll((before) => ({ ...before, ...some }));
    act.reset();
  };
  const go = (isDryRun: boolean) => {
    if (document !== undefined) act.mutate({ document, said: all, isDryRun });
  };
  return (
    <>
      <ScreenHeading>{said.title}</ScreenHeading>
      <Text size="sm" mb="sm">
        {said.said}
      </Text>
      <MapWithTable
        label={said.map}
        shapes={shapes}
        marks={marks}
        chosen={shown}
        goTo={shown}
        onChoose={setShown}
      >
        <Stack gap="md">
          <FileInput
            label={said.file}
            placeholder={said.choose}
            accept=".geojson,.json,application/geo+json,application/json"
            value={file}
            onChange={(chosen) => void take(chosen)}
            error={file !== null && document === undefined ? said.notReadable : undefined}
          />
          <SaidOfAllFields said={all} onChange={change} />
          <TryOrDraw isReady={document !== undefined} act={act} onGo={go} />
          <WhatCameOfIt act={act} faults={faults} onShow={setShown} />
        </Stack>
      </MapWithTable>
    </>
  );
};
