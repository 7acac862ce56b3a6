import { fingerprintOf } from '#platform';
import type { Answered, Asking } from './mirror-desk.port.js';

/** Each some fifty kilobytes. */
export const MOST_REMEMBERED = 200;

/**
 * What was answered in one state of the mirror: whoever asks the same of the same is answered the same. Of another state nothing
 * is remembered.
 */
export class RememberedAnswers {
  private readonly answers = new Map<string, Promise<Answered>>();
  private state = '';

  /** Asks by `ask` what was not asked yet. What was lost, or went wrong, is asked again. */
  of(asking: Asking, { job, state }: { job: URL; state: string }, ask: () => Promise<Answered>) {
    if (state !== this.state) this.answers.clear();
    this.state = state;
    const key = fingerprintOf(JSON.stringify([job.href, asking]));
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = ask();
    this.remember(key, answer);
    return answer;
  }

  private remember(key: string, answer: Promise<Answered>): void {
    const [oldest] = this.answers.keys();
    if (this.answers.size >= MOST_REMEMBERED && oldest !== undefined) this.answers.delete(oldest);
    this.answers.set(key, answer);
    const forget = () => {
      if (this.answers.get(key) === answer) this.answers.delete(key);
    };
    void answer.then((said) => said === 'lost' && forget(), forget);
  }
}
