import { arrayOf, closed, text, described } from '#platform';

/** Codes that the service itself knows, with what they are called. */
export const codeSchemas = () => ({
  CodeList: described(
    'A list of codes with their Swedish and English names.',
    closed({
      list: text('request-parking-reason'),
      codes: arrayOf(
        closed({
          code: text('SAFE_FOR_NOW'),
          labelSv: text('Trygg tills vidare'),
          labelEn: text('Safe for now'),
        }),
      ),
    }),
  ),
});
