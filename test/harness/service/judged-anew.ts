import { JudgeByItself } from '#placements';
import type { TestService } from './a-service.js';

/** Judges whatever waits to be judged anew, as each process does by itself a few times a second. */
export const judgedAnew = ({ app }: Pick<TestService, 'app'>): Promise<void> => app.get(JudgeByItself).look();
