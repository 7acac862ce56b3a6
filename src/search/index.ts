export { collectProblems } from '#problem';
export { askingProblems } from './application/asking-problems.js';
export { CountFirst } from './application/count-first.decorator.js';
export { MayBePlaced, type NotAsking } from './application/may-be-placed.js';
export { RankRequest, type RankRefusal } from './application/rank-request.js';
export type { RankingView } from './application/ranking-view.js';
export { SearchUnits } from './application/search-units.js';
export { WatchProbing } from './application/watch-probing.js';
export { SearchModule } from './search.module.js';
