import { texts } from './texts.js';

const offlineStatus = 0;
const sv: Readonly<Record<number, string>> = {
  [offlineStatus]: 'Ingen kontakt med tjänsten',
  409: 'Det går inte just nu',
  412: 'Någon annan har ändrat detta under tiden',
  422: 'Något i det ifyllda stämmer inte',
  429: 'För många frågor på kort tid',
  503: 'Tjänsten är överbelastad',
};
const en: Readonly<Record<number, string>> = {
  [offlineStatus]: 'No contact with the service',
  409: 'Not possible now',
  412: 'Somebody else has changed this meanwhile',
  422: 'Something in what was entered is not right',
  429: 'Too many questions in a short time',
  503: 'The service is overloaded',
};

/** What an answer "no" means. The service’s own sentence stands beside it. */
export const problemTexts = texts(
  {
    title: (status: number) => sv[status] ?? 'Det gick inte',
    what: (status: number, title: string) =>
      status === offlineStatus
        ? 'Kontrollera nätverket och försök igen. Det du har skrivit finns kvar.'
        : title,
    wait: (seconds: number) => `Försök igen om ${seconds} sekunder.`,
    again: 'Försök igen',
  },
  {
    title: (status: number) => en[status] ?? 'That did not work',
    what: (status: number, title: string) =>
      status === offlineStatus
        ? 'Check the network and try again. What you have typed is still here.'
        : title,
    wait: (seconds: number) => `Try again in ${seconds} seconds.`,
    again: 'Try again',
  },
);
