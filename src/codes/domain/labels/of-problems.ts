import type { Labels } from './label.js';
import { ofFaultsOfAsking } from './of-faults-of-asking.js';
import { ofLimits } from './of-limits.js';
import { ofSecondPersons } from './of-second-persons.js';

/** Why the answer is "no" as things stand: by the last part of a problem's type, whatever it is said of. */
const asThingsStand: Labels = {
  'after-the-stay': ['Vistelsen är slut den dagen', 'The stay is over on that day'],
  'already-answered': ['Kontrollen är redan besvarad', 'The check was answered before'],
  'already-finished': ['Körningen är redan klar', 'The run has finished already'],
  'already-set-aside': ['Det kravet är redan åsidosatt', 'That constraint is set aside already'],
  'asked-already': ['Det är redan begärt', 'It is asked for already'],
  'asks-no-more': ['Begäran gäller inte längre någon plats', 'The request does not ask for a place now'],
  'before-the-stay': [
    'Den dagen ligger före vistelsen, eller är passerad',
    'That day is before the stay, or over',
  ],
  'case-not-approved': ['Ärendet är inte registrerat och godkänt', 'The case is not registered and approved'],
  closed: ['Det finns inte längre, eller så är vistelsen slut', 'It is found no more, or the stay is over'],
  'does-not-suit': ['Boendet passar inte begäran', 'The unit does not suit the request'],
  'ended-before': ['Det är redan avslutat', 'It has ended before'],
  erased: ['Uppgifterna är raderade', 'It was erased'],
  'ground-of-another-region': ['Området ligger i en annan region', 'The ground lies in another region'],
  'has-a-place': [
    'Den senaste planen har en plats åt begäran, eller så hålls en',
    'The latest plan has a place for the request, or one is held for it',
  ],
  'in-force-already': ['Den versionen gäller redan', 'That version is in force already'],
  'judged-otherwise': [
    'Det som platsen bedömdes efter har ändrats sedan den erbjöds',
    'What the place was judged by has changed since it was offered',
  ],
  'kept-apart': [
    'De två hålls isär: en och samma person gör det inte; ta först bort paret',
    'The two are kept apart: one person is not; withdraw the pair first',
  ],
  'kept-with-other-content': [
    'En del finns redan, med annat innehåll',
    'Some of it is there already with other content',
  ],
  'key-used-otherwise': [
    'Nyckeln har redan använts till något annat',
    'The idempotency key was used for something else',
  ],
  'last-coordinator': [
    'Ett öppet ärende har alltid en samordnare: utse en efterträdare',
    'An open case has a coordinator: name a successor',
  ],
  'night-between': [
    'Vistelsen som lämnas slutar innan den nya börjar',
    'The stay that is left ends before the new one begins',
  ],
  'appealed-already': [
    'Beslutet är redan svaret på en överklagan; skriv om begäran för att få den prövad på nytt',
    'An appeal led to this decision; written anew, the request is decided anew',
  ],
  'decided-before': [
    'Någon annan än den som avslog beslutar om en överklagan',
    'Somebody else than who refused it decides on an appeal',
  ],
  'nights-stand': [
    'Hushållet har redan plats de nätterna: förläng, förkorta eller flytta den',
    'The household is placed for these nights: its placement is extended, shortened or transferred',
  ],
  'no-contact-person': ['Ingen kontaktperson är känd', 'Nobody is known to keep contact with the person'],
  'no-such-form': ['Inget formulär får heta så', 'No form may be called so'],
  'not-answered-yet': ['Kontrollen är inte besvarad än', 'The check was not answered yet'],
  'not-as-shown': ['Det är inte så som kommandot säger', 'It is not as the command says'],
  'not-confirmed': ['Placeringen är inte bekräftad', 'The placement is not confirmed'],
  'not-frozen': ['Användarens sökning är inte spärrad', 'The search of that user is not frozen'],
  'not-funded': [
    'Ingen har beslutat vem som betalar för ett boende hos den utföraren',
    'Nobody has decided who pays for a unit of that provider',
  ],
  'not-given-up': [
    'Den händelsen är inte uppgiven för denna webhook',
    'That event was not given up for this webhook',
  ],
  'not-granted': [
    'Begäran är inte beviljad, eller återkallad',
    'The request is not granted, or is withdrawn',
  ],
  'not-lived-in': [
    'Ingen bor där; det som inte har börjat avbokas eller avböjs',
    'Nobody lives there; what has not begun is cancelled or declined',
  ],
  'not-longer': ['Vistelsen skulle inte bli längre', 'The stay would not be longer'],
  'not-offered': ['Platsen erbjuds inte, eller inte längre', 'The place is not offered, or not any more'],
  'not-planned-yet': [
    'Ingen plan för landet känner till begäran än',
    'No plan of the country knows of the request yet',
  ],
  'not-possible': ['Det går inte härifrån', 'It does not go on like that from where it is'],
  'not-proposed': ['Placeringen är inte längre bara föreslagen', 'The placement is not proposed any more'],
  'not-shorter': [
    'Vistelsen skulle inte bli kortare; begär en förlängning',
    'The stay would not be shorter; ask for an extension',
  ],
  'not-standing': [
    'Bara en bekräftad placering, eller en där någon bor, kan ändras så',
    'Only a confirmed placement or one that is lived in goes on like that',
  ],
  'nothing-imported': ['Inget scenario har lästs in än', 'No scenario has been taken in yet'],
  'nothing-to-transfer': [
    'Inget öppet larm av dina kan besvaras så',
    'No open incident of yours can be answered so',
  ],
  'person-has-a-place': [
    'Hushållet har plats några av nätterna; den kan flyttas',
    'The household has a place in some of these nights; it can be transferred',
  ],
  'placed-already': ['Begäran har redan en placering', 'A placement of the request stands'],
  'placement-stands': [
    'Ärendet har en pågående placering: den måste ha avslutats',
    'The case has a placement that stands: it must have ended',
  ],
  'planned-since': [
    'Landet har planerats på nytt, eller efter en annan policy',
    'The country was planned anew, or by another policy, meanwhile',
  ],
  'recorded-already': [
    'Att denna plan inte hittade något är redan antecknat',
    'That this plan found nothing for the request is on record',
  ],
  'related-already': [
    'Så står de två grupperna redan till varandra',
    'That is how the two groups stand to each other already',
  ],
  'related-otherwise': [
    'De två grupperna står på annat sätt till varandra; avsluta det först',
    'The two groups stand otherwise to each other; end that first',
  ],
  'renewed-already': ['Erbjudandet är redan förnyat', 'The offer was renewed before'],
  stale: ['Det har ändrats sedan du såg det', 'It has changed since you saw it'],
  'stays-in-the-way': [
    'De som är placerade i boendet står i vägen',
    'Those who are placed in the unit stand in the way',
  ],
  'two-places': [
    'Båda har plats någon natt; en av vistelserna måste ha slutat',
    'Both have a place on some night; one of the stays must have ended',
  ],
  'version-kept-otherwise': [
    'Den versionen finns redan med andra siffror',
    'That version is there already with other figures',
  ],
  'window-passed': [
    'Sista dagen för ankomst är passerad',
    'The last day on which the household could arrive is over',
  ],
  'withdrawn-already': ['Paret togs bort tidigare', 'The pair was withdrawn before'],
  'without-a-request': [
    'Vistelsen hör inte till någon begäran; knyt den till en först',
    'The stay belongs to no request; tie it to one first',
  ],
};
export const ofProblems: Readonly<Record<string, Labels>> = {
  problem: { ...ofFaultsOfAsking, ...ofLimits, ...ofSecondPersons, ...asThingsStand },
};
