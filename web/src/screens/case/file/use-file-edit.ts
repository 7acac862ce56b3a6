import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tagged } from '../../../api/got.js';
import { isStale } from '../../../api/problem.js';
import { useAct } from '../../../api/use-act.js';
import type { CaseFile, FilePatch } from '../case.model.js';

type Wish = { readonly patch: FilePatch; readonly tag: string };
const CHANGES = ['case-file', 'timeline', 'who-looked', 'today'];

/** Enters parts of the file. Whoever was slower than somebody else keeps what they typed until they have chosen. */
export const useFileEdit = ({ value: { case: id }, tag }: Tagged<CaseFile>, onDone: () => void) => {
  const queries = useQueryClient();
  const [mine, setMine] = useState<FilePatch>();
  const done = () => {
    setMine(undefined);
    onDone();
  };
  const act = useAct(
    (api, wish: Wish) =>
      api.PATCH('/api/cases/{id}/file', {
        params: { path: { id }, header: { 'If-Match': wish.tag } },
        body: wish.patch,
      }),
    { case: id, changes: CHANGES, onDone: done },
  );
  const save = (patch: FilePatch) =>
    act.mutate(
      { patch, tag },
      {
        onError: (problem) => {
          if (!isStale(problem)) return;
          void queries.invalidateQueries({ queryKey: ['case-file', id] }).then(() => setMine(patch));
        },
      },
    );
  return {
    save,
    mine,
    takeTheirs: done,
    isSaving: act.isPending,
    problem: isStale(act.error) ? null : act.error,
  };
};
export type FileEdit = ReturnType<typeof useFileEdit>;
