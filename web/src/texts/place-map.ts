import { texts } from './texts.js';

/** An offered place on the map, and what is not told of it. */
export const placeMapTexts = texts(
  {
    title: 'Var den ligger',
    map: 'Karta med platsen och den mark som grupper håller i närheten',
    place: 'Platsen, ungefär',
    near: 'Mark inom 30 km på inflyttningsdagen',
    ground: (id: string, what: string, kilometres: string) => `${id}: ${what}, ungefär ${kilometres} km`,
    none: 'Ingen känd mark inom 30 km.',
    hidden: 'Marken visas inte för dig.',
    notShown: 'Det här visas inte, för att ingen ska kunna hittas genom kartan:',
    notAddress:
      'Adressen och den exakta platsen. Läget är avrundat till ungefär en kilometer, så avstånden är det också. Adressen visas på placeringen när den är bekräftad.',
    notOthers: 'Var andra hushåll bor, också när det är därför en plats inte går att få.',
  },
  {
    title: 'Where it is',
    map: 'Map of the place and the ground that groups hold near it',
    place: 'The place, roughly',
    near: 'Ground within 30 km on the day of arrival',
    ground: (id: string, what: string, kilometres: string) => `${id}: ${what}, about ${kilometres} km`,
    none: 'No known ground within 30 km.',
    hidden: 'The ground is not shown to you.',
    notShown: 'This is not shown, so that nobody can be found by the map:',
    notAddress:
      'The address and the exact position. It is rounded to about a kilometre, and so are the distances. The address is shown on the placement once that is confirmed.',
    notOthers: 'Where other households live, also where that is why a place can’t be had.',
  },
);
