import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { ChosenLanguage, LANGUAGES, type Language } from '../texts/texts.js';
import { theme } from './theme.js';

const KEPT_AS = 'fristad-language';
const first = (): Language => {
  const kept = localStorage.getItem(KEPT_AS);
  const known = LANGUAGES.find((one) => one === kept);
  return known ?? (navigator.language.startsWith('en') ? 'en' : 'sv');
};

/** Language, colours and announcements. Which of them somebody chose is all that the browser keeps. */
export const Surroundings = ({
  nonce,
  children,
}: {
  readonly nonce: string;
  readonly children: ReactNode;
}) => {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const chosen = useMemo(() => {
    const choose = (to: Language) => {
      localStorage.setItem(KEPT_AS, to);
      setLanguage(to);
    };
    return { language, choose };
  }, [language]);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <ChosenLanguage value={chosen}>
        <Notifications position="bottom-right" limit={3} />
        {children}
      </ChosenLanguage>
    </MantineProvider>
  );
};
