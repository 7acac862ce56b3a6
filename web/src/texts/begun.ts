import { texts } from './texts.js';

/** What was typed and not sent. */
export const begunTexts = texts(
  {
    again: (at: string) => `Det du skrev ${at} finns här igen.`,
    restart: 'Börja om från början',
    nothing: 'Det du skriver sparas hos tjänsten medan du skriver, bara för dig.',
    waiting: 'Sparar …',
    kept: 'Sparat hos tjänsten, bara för dig, i 30 dygn. Inget ligger kvar i webbläsaren.',
    failed:
      'Det senaste kunde inte sparas. Det försöks igen när du ändrar något; stäng inte sidan innan dess.',
  },
  {
    again: (at: string) => `What you typed ${at} is here again.`,
    restart: 'Start over',
    nothing: 'What you type is kept by the service as you type, for you alone.',
    waiting: 'Saving …',
    kept: 'Kept by the service, for you alone, for 30 days. Nothing stays in the browser.',
    failed:
      'The latest could not be saved. It is tried again when you change something; do not close the page before.',
  },
);
