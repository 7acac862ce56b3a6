import { texts } from './texts.js';

export const secondPersonTexts = texts(
  {
    ask: 'Be en andra person godkänna',
    askAnew: 'Fråga på nytt',
    waits: (when: string) => `Väntar på en andra person. Frågan gäller till ${when}.`,
    given: (who: string) => `Godkänt av ${who}. Utför det nu: exakt det som godkändes.`,
    look: 'Se frågan',
  },
  {
    ask: 'Ask a second person to approve',
    askAnew: 'Ask anew',
    waits: (when: string) => `Waiting for a second person. The question ends ${when}.`,
    given: (who: string) => `Approved by ${who}. Do it now: exactly what was approved.`,
    look: 'See the question',
  },
);
