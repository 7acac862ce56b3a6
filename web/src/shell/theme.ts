import { createTheme, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#ebf5f4',
  '#d9e8e6',
  '#b3d1cd',
  '#88b9b3',
  '#65a59d',
  '#4e988f',
  '#3f9188',
  '#2f7e75',
  '#1f6a62',
  '#0b5850',
];

export const theme = createTheme({
  colors: { pine },
  primaryColor: 'pine',
  // The only shade of most colours on which white text can be read.
  primaryShade: 8,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif',
  headings: {
    fontFamily: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif',
    fontWeight: '600',
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
