import type { components } from '../api/api.js';

export type Figures = components['schemas']['MessageFigures'];
export type Naming = {
  /** What a code is called in a list. */
  readonly label: (list: string, code: string) => string;
  readonly place: (code: string) => string;
  readonly number: (figure: number) => string;
  readonly written: (day: string) => string;
};

/** In which list the codes of a figure stand. */
const listOf: Readonly<Partial<Record<string, string>>> = {
  offered: 'housing-kind',
  asked: 'housing-kind',
  scope: 'threat-scope',
  conditions: 'provider-condition',
  needs: 'feature',
  services: 'feature',
};
const days = new Set(['arrival', 'today', 'permitThrough', 'lastNight']);
const places = new Set(['locality', 'region', 'regions', 'municipality']);

const oneOf = (name: string, value: string | number, naming: Naming): string => {
  if (typeof value === 'number') return naming.number(value);
  if (days.has(name)) return naming.written(value);
  if (places.has(name)) return naming.place(value);
  const list = listOf[name];
  return list === undefined ? value : naming.label(list, value).toLowerCase();
};

/** A message in words: its template with the figures put to their names. */
export const sentenceOf = (template: string, figures: Figures, naming: Naming): string =>
  template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = (figures as Readonly<Record<string, string | number | readonly string[] | undefined>>)[
      name
    ];
    if (value === undefined) return whole;
    if (typeof value === 'string' || typeof value === 'number') return oneOf(name, value, naming);
    return value.map((one) => oneOf(name, one, naming)).join(', ');
  });
