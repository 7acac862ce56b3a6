export { emptyRegister } from './empty-register.js';
export { fixtureWishes } from './fixture-wishes.js';
export { generateScenario, type ScenarioWish } from './generate-scenario.js';
export { swedishGeography, type SwedishGeography, type SwedishMunicipality } from './swedish-geography.js';
