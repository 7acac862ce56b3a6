import type { Labels } from './label.js';

/** Why the answer is "no" by who asks: a second person, or another one, is needed. By the last part of a problem's type. */
export const ofSecondPersons: Labels = {
  'approval-needed': [
    'En andra person måste godkänna just detta',
    'A second person’s approval of exactly this is needed',
  ],
  'asker-may-not': ['Den som frågade får inte längre göra det', 'Who asked may not do it any more'],
  'changed-since': [
    'Något som visades har ändrats sedan frågan ställdes',
    'Something that was shown has changed since it was asked',
  ],
  'ended-since': ['Det som skulle göras går inte längre', 'What was to be done can’t be done any more'],
  'not-approved-for-this': ['Godkännandet gäller inte detta ärende', 'The approval is not for this case'],
  'not-the-second-person': ['Någon annan får svara på detta', 'Somebody else answers this'],
  'nothing-to-approve': ['Det behöver ingen andra person', 'It needs no second person'],
  'nothing-to-review': ['Ingen annan region har godkänt det', 'No other region has approved it'],
  oneself: ['Någon annan ger dig ett ärende', 'Somebody else assigns a case to you'],
  'other-content': ['Det du såg är inte det som frågan gällde', 'What you saw is not what was asked'],
  'own-act': [
    'Den som begärde eller godkände granskar inte själv',
    'Who asked for it or approved it does not review it',
  ],
  'own-opening': ['Någon annan granskar det', 'Somebody else reviews it'],
  'own-region': ['En annan region granskar det', 'Another region reviews it'],
  'own-request': [
    'Någon annan än den som gjorde begäran beslutar om den',
    'Somebody else than who made the request decides on it',
  ],
  'reviewed-already': ['Det är redan granskat', 'It was reviewed before'],
  'reviewed-before': ['Den är redan granskad', 'It has been reviewed'],
  'second-person-needed': [
    'En andra person måste godkänna detta, på sin egen väg',
    'A second person must approve this; ask for it by its own route',
  ],
};
