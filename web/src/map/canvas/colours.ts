import type { Tone } from './shapes.js';

type Colours = {
  readonly land: string;
  readonly border: string;
  readonly region: string;
  readonly water: string;
  readonly label: string;
  readonly halo: string;
  readonly chosen: string;
  readonly edited: string;
  readonly tones: Readonly<Record<Tone, { readonly fill: string; readonly line: string }>>;
};
const DAY: Colours = {
  land: '#fbfaf5',
  border: '#b4bec3',
  region: '#7d898e',
  water: '#dfe9ee',
  label: '#3c474c',
  halo: '#ffffff',
  chosen: '#0b3f8f',
  edited: '#0b5850',
  tones: {
    strong: { fill: 'rgba(176,37,37,.45)', line: '#8f1d1d' },
    middle: { fill: 'rgba(201,80,42,.34)', line: '#a8431f' },
    weak: { fill: 'rgba(206,128,32,.30)', line: '#95590b' },
    plain: { fill: 'rgba(110,110,110,.22)', line: '#666666' },
    place: { fill: '#1f6a62', line: '#ffffff' },
    fault: { fill: '#b02525', line: '#ffffff' },
  },
};
const NIGHT: Colours = {
  land: '#23292c',
  border: '#4b565b',
  region: '#7b898f',
  water: '#12171a',
  label: '#c9d3d6',
  halo: '#191d1f',
  chosen: '#8ab8ff',
  edited: '#65d5c6',
  tones: {
    strong: { fill: 'rgba(255,110,100,.42)', line: '#ff9a94' },
    middle: { fill: 'rgba(255,140,90,.32)', line: '#ffb08a' },
    weak: { fill: 'rgba(243,183,101,.28)', line: '#f3b765' },
    plain: { fill: 'rgba(180,190,195,.22)', line: '#b4bec3' },
    place: { fill: '#65a59d', line: '#191d1f' },
    fault: { fill: '#ff9a94', line: '#191d1f' },
  },
};

export type { Colours };
export const coloursOf = (scheme: 'light' | 'dark'): Colours => (scheme === 'dark' ? NIGHT : DAY);
