import type { Labels } from './label.js';

/** Why the answer is "no" whatever the state of things: by the last part of a problem's type. */
export const ofFaultsOfAsking: Labels = {
  'cannot-be-kept': [
    'Scenariot är giltigt men innehåller sådant som inte kan lagras',
    'The scenario is valid but holds what cannot be stored',
  ],
  'day-to-come': ['Den dagen har inte varit än', 'That day is still to come'],
  'fresh-login-needed': ['Logga in på nytt för detta', 'Log in again for this'],
  'if-match-needed': ['Ange vilken version du såg (If-Match)', 'Say which version you saw (If-Match)'],
  'ill-formed-text': ['Texten innehåller trasiga tecken', 'The text is not well-formed'],
  'invalid-body': ['Något i det ifyllda stämmer inte', 'The body is not right'],
  'invalid-request': ['Frågan stämmer inte', 'The request is not right'],
  'login-needed': ['Logga in först', 'Log in first'],
  'metres-with-distance-alone': [
    'Meter anges bara tillsammans med DISTANCE',
    'Metres stand with the scope DISTANCE, and with no other',
  ],
  'never-there': ['Det kravet sätts aldrig åt sidan där', 'That constraint is never set aside there'],
  'no-such-coordinator': [
    'Ingen samordnare i regionen med det namnet har varit här',
    'No coordinator of the region of that name has come here',
  ],
  'no-such-day': [
    'Dagen är passerad, eller ligger mer än nittio dagar fram',
    'The day lies in the past, or more than ninety days ahead',
  ],
  'no-such-event': [
    'Den händelsen finns inte bland dina: börja om',
    'There is no such event of yours: begin anew',
  ],
  'no-such-policy': ['Den versionen av policyn finns inte', 'There is no such policy version'],
  'no-such-stay': [
    'Ingen sådan vistelse utan begäran har importerats för hushållet',
    'No stay of the household was imported that belongs to no request',
  ],
  'no-such-unit': ['Det boendet finns inte', 'There is no such unit'],
  'no-such-user': ['Ingen med det namnet har varit här', 'Nobody of that name has come here'],
  'no-such-version': [
    'Ingen har ritat en sådan version i rapportens region',
    'Nobody has drawn such a version in the region of the report',
  ],
  'not-a-policy': ['Dokumentet är ingen giltig policy', 'The document is not a valid policy'],
  'not-a-programme': ['Programmet skulle inte vara giltigt', 'The programme would not be valid'],
  'not-a-provider': ['Utföraren skulle inte vara giltig', 'The provider would not be valid'],
  'not-a-request': ['Begäran skulle inte vara giltig', 'The request would not be valid'],
  'not-a-scenario': [
    'Dokumentet är inget giltigt fristad-scenario/1',
    'The document is not a valid fristad-scenario/1',
  ],
  'not-a-unit': ['Boendet skulle inte vara giltigt', 'The unit would not be valid'],
  'not-after-arrival': [
    'En vistelse har minst en natt innan den lämnas',
    'A stay has one night at least before it is left',
  ],
  'not-an-element': ['Det är inget blindat nummer', 'That is no blinded number'],
  'not-an-output': ['Det är inget svar på kontrollen', 'That is no output of the check'],
  'not-areas': ['Filen innehåller områden som inte kan ritas', 'The file holds areas that can’t be drawn'],
  'not-ground': ['Dokumentet är inget område som kan ritas', 'The document is no ground that can be drawn'],
  'not-overridable': ['Ingen får sätta det kravet åt sidan', 'Nobody may set that constraint aside'],
  'not-units': [
    'Dokumentet innehåller inga giltiga boenden som är dina',
    'The document holds no valid units of yours',
  ],
  'nothing-here': ['Här finns ingenting', 'There is nothing here'],
  'purpose-needed': ['Ange varför (Purpose)', 'Say why: the header Purpose'],
  'review-not-ahead': ['Dagen för ny prövning måste ligga framåt', 'The day of review is a day to come'],
  'same-case': ['Ett ärende slås inte ihop med sig självt', 'A case is not merged into itself'],
  'same-person': ['Ingen hålls isär från sig själv', 'Nobody is kept from themselves'],
  'same-unit': [
    'Det är boendet som hushållet skulle lämna: förläng placeringen',
    'The unit is the one that the household would leave: extend the placement',
  ],
  'too-long': ['Vistelsen skulle bli längre än tio år', 'The stay would be longer than ten years'],
  'unknown-group': ['En av grupperna är inte registrerad', 'One of the two groups is not registered'],
  'unknown-locality': ['Den orten finns inte', 'There is no such town'],
  unreadable: ['Texten kan inte öppnas eller låsas just nu', 'The text cannot be sealed or opened now'],
};
