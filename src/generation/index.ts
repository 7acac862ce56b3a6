export { swedishGeography, type SwedishGeography, type SwedishMunicipality } from './swedish-geography.js';
