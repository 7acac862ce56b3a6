import { constraintName, constraintTexts } from './constraints.js';
import { texts } from './texts.js';

export const incidentTexts = texts(
  {
    title: 'Incidenter',
    one: 'Incident',
    nothing: 'Ingen incident är öppen. Det som bryts visas här av sig självt.',
    nothingClosed: 'Ingen avslutad incident.',
    show: 'Visa',
    open: 'Öppna',
    closed: 'Avslutade',
    what: 'Vad som bryts',
    urgency: 'Brådska',
    due: 'Svara senast',
    since: 'Sedan',
    of: 'Ärende',
    status: 'Läge',
    answer: 'Svara',
    look: 'Titta',
    answerOn: (what: string, whose: string) => `Svara: ${what}, ärende ${whose}`,
    late: 'försenad',
    stay: 'Vistelsen',
    days: 'Dagar',
    unit: 'Bostad',
    persons: 'Personer',
    toPlacement: 'Till placeringen',
    keptSaid: (day: string, why: string, who: string) =>
      `Får vara kvar till ${day}: ${why}. Svarat av ${who}.`,
    keep: 'Låt hushållet vara kvar till en dag',
    keepSaid: 'Högst nittio dagar. En andra person godkänner; den dagen svarar du på nytt.',
    until: 'Till',
    reason: 'Skäl',
    move: 'Flytta hushållet',
    moveSaid: 'En annan plats söks genast, vistelsen fortsätter till ankomsten dit. Görs på placeringen.',
    keptDone: 'Svarat. Hushållet är kvar till den dagen.',
    overSaid: 'Den är avslutad; inget finns att svara på.',
    onlyCoordinator: 'Den som handlägger ärendet svarar.',
    chosen: 'Vald',
    choose: (what: string, whose: string) => `Välj: ${what}, ärende ${whose}`,
    planChosen: (count: number) =>
      count === 0 ? 'Sök nya platser för valda' : `Sök nya platser för ${count} valda`,
    planAll: (what: string, count: number) => `Sök för alla ${count}: ${what}`,
    planSaid:
      'En ny plats söks för varje hushåll, och hela landet planeras en gång, genast. Vistelsen fortsätter tills hushållet kommer till den nya platsen.',
    asked: (count: number) =>
      count === 1 ? 'En ny plats söks för ett hushåll.' : `Nya platser söks för ${count} hushåll.`,
    left: (count: number) => `För ${count} söks ingen:`,
    otherPlace: 'annan plats',
    changed: 'Incidenten har ändrats under tiden. Läs igen och svara sedan.',
  },
  {
    title: 'Incidents',
    one: 'Incident',
    nothing: 'No incident is open. What breaks is shown here by itself.',
    nothingClosed: 'No closed incident.',
    show: 'Show',
    open: 'Open',
    closed: 'Closed',
    what: 'What is broken',
    urgency: 'Urgency',
    due: 'Answer by',
    since: 'Since',
    of: 'Case',
    status: 'State',
    answer: 'Answer',
    look: 'Look',
    answerOn: (what: string, whose: string) => `Answer: ${what}, case ${whose}`,
    late: 'overdue',
    stay: 'The stay',
    days: 'Days',
    unit: 'Home',
    persons: 'Persons',
    toPlacement: 'To the placement',
    keptSaid: (day: string, why: string, who: string) => `May stay until ${day}: ${why}. Answered by ${who}.`,
    keep: 'Let the household stay until a day',
    keepSaid: 'At most ninety days. A second person approves; on that day you answer anew.',
    until: 'Until',
    reason: 'Reason',
    move: 'Move the household',
    moveSaid:
      'Another place is looked for at once; the stay goes on until they arrive there. Done at the placement.',
    keptDone: 'Answered. The household stays until that day.',
    overSaid: 'It is closed; there is nothing to answer.',
    onlyCoordinator: 'Whoever handles the case answers.',
    chosen: 'Chosen',
    choose: (what: string, whose: string) => `Choose: ${what}, case ${whose}`,
    planChosen: (count: number) =>
      count === 0 ? 'Find new places for the chosen' : `Find new places for ${count} chosen`,
    planAll: (what: string, count: number) => `Find places for all ${count}: ${what}`,
    planSaid:
      'Another place is looked for, for each household, and the whole country is planned once, at once. The stay goes on until the household arrives at the new place.',
    asked: (count: number) =>
      count === 1
        ? 'Another place is looked for, for one household.'
        : `Other places are looked for, for ${count} households.`,
    left: (count: number) => `For ${count} none is:`,
    otherPlace: 'other place',
    changed: 'The incident has changed meanwhile. Read it again, then answer.',
  },
);

/** Why no other place is looked for. */
export const leftTexts = texts(
  {
    'no-such-incident': 'den finns inte här.',
    closed: 'den är avslutad.',
    stale: 'den har ändrats under tiden.',
    'not-lived-in': 'ingen bor där ännu; avboka eller avböj i stället.',
    'without-a-request': 'vistelsen hör inte till någon begäran.',
    'asked-already': 'en annan plats söks redan.',
    'no-emergency-left': 'tre har sökts på trettio dagar; gör en begäran.',
    erased: 'ärendet är raderat.',
  },
  {
    'no-such-incident': 'there is none here.',
    closed: 'it is closed.',
    stale: 'it has changed meanwhile.',
    'not-lived-in': 'nobody lives there yet; cancel or decline it instead.',
    'without-a-request': 'the stay belongs to no request.',
    'asked-already': 'another place is looked for already.',
    'no-emergency-left': 'three were asked for in thirty days; make a request.',
    erased: 'the case was erased.',
  },
);

const broken = {
  'clear-of-hostile-ground': ['För nära fientlig mark', 'Too near to hostile ground'],
  'enough-beds': ['För få sängar för hushållet', 'Too few beds for the household'],
  'free-for-the-whole-stay': ['Bostaden är stängd under vistelsen', 'The home is closed during the stay'],
  'provider-cleared': [
    'Utföraren är inte godkänd för alla nätter',
    'The provider is not cleared for all nights',
  ],
  'apart-from-others': ['För nära ett annat hushåll', 'Too near to another household'],
  'one-place-per-person': ['Två platser samma natt', 'Two places on one night'],
} as const;
const isKnown = (constraint: string): constraint is keyof typeof broken => constraint in broken;
const others = constraintTexts;

/** A broken constraint in words; what it asks for where it has none here; its id where nothing is known of it. */
export const brokenIn = (language: 'sv' | 'en', constraint: string): string => {
  const at = language === 'sv' ? 0 : 1;
  return isKnown(constraint) ? broken[constraint][at] : constraintName(others[language], constraint);
};
