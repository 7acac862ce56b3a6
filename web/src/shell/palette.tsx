import '@mantine/spotlight/styles.layer.css';
import { Spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../api/use-api.js';
import { useLanguage, useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';
import { addressOf } from './find-screen.js';
import { likeliestFirst } from './palette.model.js';
import type { Screen } from './screen.js';
import { useScreens } from './use-screens.js';

const REFERENCE = /^[\p{L}\p{N}._:-]{2,100}$/u;
const SHORTCUTS = ['mod + K', '/'];
/** While it faded away it would still have what was typed, also when it is opened again. */
const AT_ONCE = { duration: 0 };

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
  const named = REFERENCE.test(typed) ? known.filter(({ shows }) => shows !== undefined) : [];
  const things = likeliestFirst(typed, named).map((screen) => ({
    id: screen.id,
    label: said.goTo(screen.name[language], typed),
    onClick: go(screen, handles.seal(typed)),
  }));
  const choices = [...pages, ...things];
  // The list stays while it is empty: what Enter chooses is looked for in it.
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={() => setQuery('')}
      transitionProps={AT_ONCE}
      shortcut={SHORTCUTS}
      attributes={{ content: { 'aria-label': said.search } }}
    >
      <Spotlight.Search placeholder={said.searchHint} aria-label={said.searchHint} />
      <Spotlight.ActionsList>
        {choices.map(({ id, ...choice }) => (
          <Spotlight.Action key={id} highlightQuery {...choice} />
        ))}
        {choices.length === 0 && <Spotlight.Empty>{said.searchNothing}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
};
