import type { Labels } from './label.js';

/** Why the answer is "no" for now: something is used up, or others are at it. By the last part of a problem's type. */
export const ofLimits: Labels = {
  'at-the-same-time': [
    'Någon annan gjorde samma sak samtidigt; försök igen',
    'Somebody else did the same at once; try again',
  ],
  'gave-way': [
    'Andra höll på med samma sak; ingenting gjordes',
    'Others were at the same thing; nothing was done',
  ],
  'issuer-unreachable': ['Ingen kan kännas igen just nu', 'Nobody can be recognised at the moment'],
  'no-check-left-today': ['Dagens kontroller är slut', 'Your checks of today are used up'],
  'no-decline-left': [
    'Du har avböjt sex erbjudanden på nittio dagar',
    'You have declined six offers in ninety days',
  ],
  'no-decline-left-today': [
    'Tre erbjudanden till ärendet har avböjts i dag',
    'What was offered to this case today was declined three times',
  ],
  'no-emergency-left': [
    'Tre har begärts på trettio dagar; gör en vanlig begäran',
    'Three were asked for in thirty days; make a request',
  ],
  'no-preview-left': [
    'Du har frågat tjugo gånger i dag, eller hundra gånger på trettio dagar',
    'You have asked twenty times today, or a hundred times in thirty days',
  ],
  'no-search-left-today': [
    'Ärendets sökningar för i dag är slut',
    'The searches of this case for today are used up',
  ],
  'one-is-not-reviewed': [
    'Det du öppnade senast väntar på en annan regions granskning',
    'What you opened last waits for another region’s review',
  ],
  'one-is-open': ['Du har redan ett ärende öppet; ett i taget', 'You have a case open; one at a time'],
  'opened-often-this-week': [
    'Så många ärenden öppnas inte på en vecka',
    'So many cases are not opened in a week',
  ],
  'search-frozen': [
    'Din sökning är spärrad; tala med den som har tillsyn över den',
    'Your search is frozen; talk to whoever oversees it',
  ],
  'search-over': ['Sökningen går inte att läsa längre', 'The search can not be read any more'],
  'too-late': ['Tiden för det är ute', 'The time for it is over'],
  'too-many': ['Fler får inte plats i ärendet', 'The case holds no more'],
  'too-many-imports': [
    'Andra filer väntar; kom tillbaka senare',
    'Other files are waiting; come again later',
  ],
  'too-many-open': ['För många är öppna på en gång', 'Too many are open at once'],
  'too-many-requests': ['För många frågor; vänta lite', 'Too many requests; wait a little'],
  'too-many-under-way': [
    'Vänta på svaren på det du redan har frågat',
    'Wait for the answers to what you have asked',
  ],
  'took-too-long': ['Det tog för lång tid och blev inte klart', 'This took too long and was not finished'],
};
