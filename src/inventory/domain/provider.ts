export type { Provider } from '#scoring';
