import { Group, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Tagged } from '../../../api/got.js';
import { BothVersions } from '../../../shell/both-versions.js';
import { EditButton } from '../../../shell/edit-button.js';
import { caseTexts } from '../../../texts/case.js';
import { useMoments } from '../../../texts/moments.js';
import { useTexts } from '../../../texts/texts.js';
import { differencesOf, type CaseFile } from '../case.model.js';
import { useFileWords } from './file-words.js';
import { useFileEdit, type FileEdit } from './use-file-edit.js';

type Props = {
  readonly name: string;
  readonly file: Tagged<CaseFile>;
  readonly value: string;
  /** Who entered it last. */
  readonly entered?: { readonly by: string; readonly at: string } | null;
  readonly form: (edit: FileEdit, close: () => void) => ReactNode;
};

const Conflict = ({ edit, file }: { readonly edit: FileEdit; readonly file: CaseFile }) => {
  const said = useTexts(caseTexts);
  const words = useFileWords();
  const { mine } = edit;
  if (mine === undefined) return null;
  const differences = differencesOf(mine, file).map(({ field, mine: wanted, theirs }) => ({
    field: said[field],
    mine: words(field, wanted),
    theirs: words(field, theirs),
  }));
  return (
    <BothVersions
      differences={differences}
      onKeepMine={() => edit.save(mine)}
      onTakeTheirs={edit.takeTheirs}
    />
  );
};

/** One part of the file, changed in its place. */
export const FilePart = ({ name, file, value, entered, form }: Props) => {
  const { written } = useMoments();
  const [isOpen, setOpen] = useState(false);
  const edit = useFileEdit(file, () => setOpen(false));
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm" className="quiet">
          {name}
        </Text>
        {!isOpen && <EditButton of={name} onEdit={() => setOpen(true)} />}
      </Group>
      {isOpen ? form(edit, () => setOpen(false)) : <Text>{value}</Text>}
      {!isOpen && entered && (
        <Text size="xs" className="quiet">
          {`${entered.by}, ${written(entered.at)}`}
        </Text>
      )}
      <Conflict edit={edit} file={file.value} />
    </Stack>
  );
};
