import { wordsOf } from '#platform';

export const words = wordsOf({
  readSession: [
    'Who one is',
    'Pseudonym, agency and roles; and for a session of a browser what its pages send as `X-CSRF-Token` with every change.',
  ],
  endSession: [
    'Ends the session',
    'Takes the cookie back. With a bearer token there is no session and nothing ends.',
  ],
  askApproval: [
    'Asks for a second person’s approval of an act',
    'The act by its rule, its object and its command, word for word as it will be sent. What was asked has a digest; whoever approves names it. An approval is good for 24 hours, for this act, once. At most 20 wait at a time.',
  ],
  listApprovals: [
    'The approvals that wait for one',
    'Those that one may give, the next to end first, without their commands: what is asked is read one by one.',
  ],
  listAskedApprovals: [
    'What became of one’s own questions',
    'What one asked to have approved within 24 hours, how it stands, and why it was refused.',
  ],
  readApproval: [
    'What is to be approved',
    'The whole question with its command and digest, for whoever may approve it. `subject` shows the thing as it was when it was asked: of a placement \
request, household, threat, unit, town, strains, what was set aside and findings; of what is to change, what is there and what would be. It is kept, and inside the digest. `changedSince` names where it is otherwise now.',
  ],
  giveApproval: [
    'Approves what has this digest',
    'For whoever the rule names as a second person; never for who asked. The digest says what was read. The confirmation of an offer that was accepted is done at once, and `outcome` says what came of it. Where something changed since it was asked, it is not given, and `changed` says what: it is asked anew.',
  ],
  refuseApproval: [
    'Refuses to approve what has this digest',
    'Who asked is told the reason. The same may be asked again.',
  ],
  assignCoordinator: [
    'Assigns a coordinator to a case',
    'The coordinator must be of the region that owns the case and have logged in once. Nobody assigns themselves.',
  ],
  unassignCoordinator: [
    'Takes a case from a coordinator',
    'From the next request on the case is not there for them. Whoever is the last of an open case goes by a `successor` alone.',
  ],
  listUserOnCase: [
    'Puts a user on a list of a case',
    'Of those who may reach it beyond the assigned, or of those who may not, whatever else would let them.',
  ],
  unlistUserOnCase: ['Takes a user off the lists of a case', 'Nobody takes themselves off.'],
  openCaseInEmergency: [
    'Opens a case in an emergency',
    'One case for 60 minutes, for whoever has no other way to it. The owning region and auditors are told, another region reviews it. One at a time, three within a week.',
  ],
  listEmergencyOpenings: [
    'The cases that were opened in an emergency',
    'Newest first, at most 200, each with its status; of the auditor’s region or of all.',
  ],
  reviewEmergencyOpening: [
    'Reviews an opening',
    'By somebody else, of another region, once. One that was not justified puts its user out.',
  ],
  revokeUser: ['Puts a user out', 'From the next request on, with every token and session.'],
  endTokensOfUser: [
    'Ends every token and session of a user',
    'For one that was lost; the user may log in again.',
  ],
  restoreUser: ['Lets a user in again', 'Whoever was put out, once a second person approved it.'],
});
