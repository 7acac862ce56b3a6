import { createContext, use } from 'react';

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** A sentence, or one that is made of figures. */
type Text = string | ((...figures: never[]) => string);
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };
type Both<T> = { readonly sv: Same<T>; readonly en: Same<T> };
/** The same in both languages. */
export type Named = Readonly<Record<Language, string>>;

/** The texts of an area. What is said in one language only, or with other figures, does not compile. */
export const texts = <T extends Readonly<Record<string, Text>>>(sv: T, en: Same<T>): Both<T> => ({
  sv: sv as Same<T>,
  en,
});

type Chosen = { readonly language: Language; readonly choose: (language: Language) => void };
export const ChosenLanguage = createContext<Chosen>({ language: 'sv', choose: () => undefined });

export const useLanguage = (): Chosen => use(ChosenLanguage);
export const useTexts = <T>(area: { readonly sv: T; readonly en: T }): T =>
  area[use(ChosenLanguage).language];
