/** What the rows of a list lack. */
export type Lack = 'a version' | 'a status';
type Exception = { readonly lacks: readonly Lack[]; readonly because: string };

const both = (because: string): Exception => ({ lacks: ['a version', 'a status'], because });
const noVersion = (because: string): Exception => ({ lacks: ['a version'], because });
const noStatus = (because: string): Exception => ({ lacks: ['a status'], because });

const ANSWERED = 'it is answered once, by the digest of what was read, and never rewritten';
const IMPORTED = 'an import adds it, and refuses other content under its id: it is never changed';
const FOUND = 'it is what a search found at one moment, and stays so until it is let go';
const REGISTERED = 'what holds of it, and until when, its own fields say';
const HAPPENED = 'what happened is never changed';

/** Lists whose rows say no version or no status, each with the reason. All others say both. */
export const LISTS_WITHOUT: Readonly<Record<string, Exception>> = {
  '/api/approvals': noVersion(ANSWERED),
  '/api/approvals/asked': noVersion(ANSWERED),
  '/api/emergency-transfers': noVersion('it is reviewed once, and a second review is refused'),
  '/api/break-glass': noVersion('it is reviewed once, and a second review is refused'),
  '/api/runs': noVersion('the worker alone changes it; who cancels it names no version'),
  '/api/policies': noVersion('it is never changed: its name is its version, and its digest says what it is'),
  '/api/regions': both(IMPORTED),
  '/api/municipalities': both(IMPORTED),
  '/api/localities': both(IMPORTED),
  '/api/providers': noStatus(REGISTERED),
  '/api/providers/{id}/versions': noStatus('each is what it was then'),
  '/api/programmes': noStatus(REGISTERED),
  '/api/groups': noStatus('a group is there, whatever became of it'),
  '/api/non-associations': both(
    'it is a pair with its scope; the list of the case says since and until when',
  ),
  '/api/searches/{id}/candidates': both(FOUND),
  '/api/searches/{id}/excluded': both(FOUND),
  '/api/codes': both('codes come with the service'),
  '/api/codes/features': both('whoever names a code names it whole; the last one counts'),
  '/api/units': noStatus('a unit is there, from when until when it says itself'),
  '/api/territories/{id}/versions': noStatus('a version is never changed; which replaced it, it says'),
  '/api/units/{id}/voids': both('a part of the unit, whose entity tag the answer has'),
  '/api/cases': both('its parts are changed, each with a version that its own answer names'),
  '/api/cases/{id}/non-associations': both(
    'it is withdrawn once, as it was stated; the day says whether it was',
  ),
  '/api/cases/{id}/notes': both('a note is written, and never changed'),
  '/api/requests/{id}/unable-to-place': both(
    'it is recorded, and never changed; the version that its recording names is the request’s',
  ),
  '/api/requests/{id}/appeals': both('it is answered once, and its outcome says how it stands'),
  '/api/requests/{id}/offers': noStatus('its outcome, which is there once it has one, says how it stands'),
  '/api/alerts/probing': both('it is lifted once, for the actor; the moment says whether it was'),
  '/api/findings': both('it is there while it holds, and nobody changes it'),
  '/api/today': both('it says what waits; what it names has its own version'),
  '/api/cases/{id}/timeline': both(HAPPENED),
  '/api/log': both(HAPPENED),
  '/api/cases/{id}/who-looked': both(HAPPENED),
  '/api/events': both(HAPPENED),
  '/api/webhooks/{id}/dead': both('it was given up; sent again, it is no longer there'),
};
