import { texts } from './texts.js';

export const coordinateTexts = texts(
  {
    coordinates: 'Hörn, ett per rad',
    coordinatesSaid: 'Nord, öst i grader (WGS 84), till exempel 59.33, 18.06. Minst tre.',
    notACoordinate: (line: number) =>
      `Rad ${line} går inte att läsa. Skriv nord, öst i grader inom Sverige, och minst tre hörn.`,
  },
  {
    coordinates: 'Corners, one a line',
    coordinatesSaid: 'North, east in degrees (WGS 84), such as 59.33, 18.06. At least three.',
    notACoordinate: (line: number) =>
      `Line ${line} cannot be read. Write north, east in degrees within Sweden, and at least three corners.`,
  },
);
