import { wordsOf } from '#platform';

export const words = wordsOf({
  listRegions: [
    'The police regions',
    'Every region by its code. Cases, users and entries of the log belong to one.',
  ],
  listMunicipalities: [
    'The municipalities',
    'Every municipality by its code, with the region that it lies in.',
  ],
  listLocalities: [
    'The localities',
    'Every locality by its code, with its inhabitants and a point in WGS 84.',
  ],
});
