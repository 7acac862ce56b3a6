import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../api/use-api.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';
import { addressOf } from './find-screen.js';
import type { Screen } from './screen.js';
import { useScreens } from './use-screens.js';

const REFERENCE = /^[\p{L}\p{N}._:-]{2,100}$/u;
const SHORTCUTS = ['mod + K', '/'];

/** Goes anywhere: to a screen by its name, to a thing by its reference. */
export const Palette = () => {
  const said = useTexts(shellTexts);
  const { language } = useLanguage();
  const { handles } = useSession();
  const known = useScreens();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const go = (screen: Screen, handle?: string) => () => void navigate({ to: addressOf(screen, handle) });
  const pages = known
    .filter(
      ({ shows, path, name }) =>
        shows === undefined &&
        !path.endsWith('/$handle') &&
        name[language].toLowerCase().includes(typed.toLowerCase()),
    )
    .map((screen) => ({ id: screen.id, label: screen.name[language], onClick: go(screen) }));
  const things = REFERENCE.test(typed)
    ? known
        .filter(({ shows }) => shows !== undefined)
        .map((screen) => ({
          id: screen.id,
          label: said.goTo(screen.name[language], typed),
          onClick: go(screen, handles.seal(typed)),
        }))
    : [];
  const actions: SpotlightActionData[] = [...pages, ...things];
  return (
    <Spotlight
      actions={actions}
      filter={(_, all) => all}
      query={query}
      onQueryChange={setQuery}
      shortcut={SHORTCUTS}
      highlightQuery
      attributes={{ content: { 'aria-label': said.search } }}
      nothingFound={said.searchNothing}
      searchProps={{ placeholder: said.searchHint, 'aria-label': said.searchHint }}
    />
  );
};
