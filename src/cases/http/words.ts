import { wordsOf } from '#platform';

export const words = wordsOf({
  listCases: ['The cases in scope', 'A page at a time in the order of their pseudonyms.'],
  readCase: ['One case', 'What was asked for, what has come of it, and who is assigned.'],
  listCaseNonAssociations: [
    'From whom a case is kept',
    'As its own region states it; those that stand and those that were withdrawn.',
  ],
  addNonAssociation: [
    'Keeps a case from a person',
    'Once a second person approved exactly this. Whether anybody stated the pair before is not told.',
  ],
  withdrawNonAssociation: [
    'Withdraws a pair',
    'Once a second person approved exactly this, with a reason. The pair stays on record.',
  ],
  previewMerge: [
    'What merging another case into this one would do',
    'For whoever is assigned to both: what stands in the way, which requests and placements would count for this one, what would fall back and what be judged anew, from whom it would be kept besides, as the own region states it, and who would coordinate it besides. Nothing is changed. The second person who is asked to approve the merging sees the same.',
  ],
  mergeCases: [
    'Merges another case into this one that is of the same person',
    'Once a second person approved exactly this, as whoever is assigned to both. Requests and placements of both are one person’s from then on, what either is kept from holds for both, and the timeline of this one tells both; the other points to it, and its notes stay where they are. What is only proposed or offered falls back. Refused, and the stays are named, while one person would be in two places.',
  ],
  eraseCaseContent: [
    'Erases what a case’s notes and contact details say',
    'For good, by the key that they are sealed under. The approval is of the command `null`.',
  ],
  readCaseFile: [
    'The work on a case',
    'Programme, protection of identity, threat assessment, funding, what was confirmed of the person, contact person and measures. Version 0 where nothing was entered.',
  ],
  changeCaseFile: [
    'Enters parts of the work on a case',
    'What it does not name stays; null takes a part away. The first change names the entity tag "0".',
  ],
  readTimeline: [
    'What happened in a case',
    'Newest first: requests, offers, proposals, confirmations, stays, measures, assessments, assignments, and that there are notes. What was done is told as it was entered; request and placement as they are now. Nothing of other households, and nothing that was only read or refused.',
  ],
  addMeasure: ['Enters a measure', 'What is done for the person, by which agency, on which days.'],
  changeMeasure: ['Enters how a measure goes on', 'The whole measure, as it is from now on.'],
  writeContactPerson: [
    'Writes who keeps contact with the person',
    'Name and telephone are sealed under the case’s own key; the file names the agency alone.',
  ],
  readContactPerson: ['Opens who keeps contact with the person', 'Once that is on record.'],
  writeNote: ['Writes a note or contact details of a case', 'Sealed under the case’s own key.'],
  listNotes: ['The notes and contact details of a case', 'Newest first, without what they say.'],
  readNote: ['Opens a note', 'What it says, once that is on record.'],
  readPersonCheckKey: ['The public key of the person check', 'To be pinned by whoever blinds numbers.'],
  evaluatePerson: [
    'Evaluates a blinded personal number',
    'For a case; ten a day, each on record first. The service learns nothing of the number.',
  ],
  answerPersonCheck: [
    'Answers a person check',
    'Whether the person is registered already, in whichever region; never where.',
  ],
  registerPerson: [
    'Registers the person of a check',
    'By the output of an answered check alone; the number is never sent.',
  ],
});
