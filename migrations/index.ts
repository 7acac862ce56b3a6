import { BothReadingsOfAnEdge2026112800120 } from './0120-both-readings-of-an-edge.js';
import { CreateDecisionRecord2026112800122 } from './0122-create-decision-record.js';
import { WhatAJudgementRestsOn2026112800123 } from './0123-what-a-judgement-rests-on.js';
import { ApprovedAsJudged2026112800124 } from './0124-approved-as-judged.js';
import { StaleProposalsAreCancelled2026112800125 } from './0125-stale-proposals-are-cancelled.js';
import { AJudgementIsSalted2026112800126 } from './0126-a-judgement-is-salted.js';
import { GroundNearByEitherReading2026112800127 } from './0127-ground-near-by-either-reading.js';
import { LocksInOneOrder2026112800128 } from './0128-locks-in-one-order.js';
import { TheDayInSweden2026112800129 } from './0129-the-day-in-sweden.js';
import { OneRuleForEachConstraint2026112800130 } from './0130-one-rule-for-each-constraint.js';
import { TakeAPlaceInOrder2026112800131 } from './0131-take-a-place-in-order.js';
import { CasesChangeInOrder2026112800132 } from './0132-cases-change-in-order.js';
import { PairsPoliciesAndUnitsInOrder2026112800133 } from './0133-pairs-policies-and-units-in-order.js';
import { Turns2026112800134 } from './0134-turns.js';
import { ChecksByTheSwedishDay2026112800136 } from './0136-checks-by-the-swedish-day.js';
import { HouseholdsAreTransferred2026112800137 } from './0137-households-are-transferred.js';
import { StandingStaysAreJudgedAnew2026112800138 } from './0138-standing-stays-are-judged-anew.js';
import { PlacedRequestsAreRewritten2026112800139 } from './0139-placed-requests-are-rewritten.js';
import { UnitsAreCorrectedByTwo2026112800140 } from './0140-units-are-corrected-by-two.js';
import { WhoRegistersIsAssigned2026112800141 } from './0141-who-registers-is-assigned.js';
import { TheClockSaysTheDayOfACheck2026112800142 } from './0142-the-clock-says-the-day-of-a-check.js';
import { OneAtATime2026112800146 } from './0146-one-at-a-time.js';
import { AskedBeforeTold2026112800147 } from './0147-asked-before-told.js';
import { EmergenciesAreFew2026112800148 } from './0148-emergencies-are-few.js';
import { KnownUsers2026112800149 } from './0149-known-users.js';
import { FewOpenApprovals2026112800150 } from './0150-few-open-approvals.js';
import { CreateFeatureCode2026112800151 } from './0151-create-feature-code.js';
import { EntriesNameTheAct2026112800156 } from './0156-entries-name-the-act.js';
import { until0114 } from './until-0114.js';
import { PlumbingHasARole2026112800157 } from './0157-plumbing-has-a-role.js';
import { NoRoleThatActsOwns2026112800158 } from './0158-no-role-that-acts-owns.js';
import { ALoginWithoutATime2026112800168 } from './0168-a-login-without-a-time.js';
import { UnitsThatMoved2026112800171 } from './0171-units-that-moved.js';
import { WhatIsLeftIsLockedToo2026112800172 } from './0172-what-is-left-is-locked-too.js';
import { ApprovalsAreRefused2026112800177 } from './0177-approvals-are-refused.js';
import { RequestsAreParked2026112800178 } from './0178-requests-are-parked.js';
import { WhateverChangesIsJudgedAnew2026112800179 } from './0179-whatever-changes-is-judged-anew.js';
import { RewritingsAreCounted2026112800183 } from './0183-rewritings-are-counted.js';

/** Every change of the database, in the order of its making. */
export const migrations = [
  ...until0114,
  BothReadingsOfAnEdge2026112800120,
  CreateDecisionRecord2026112800122,
  WhatAJudgementRestsOn2026112800123,
  ApprovedAsJudged2026112800124,
  StaleProposalsAreCancelled2026112800125,
  AJudgementIsSalted2026112800126,
  GroundNearByEitherReading2026112800127,
  LocksInOneOrder2026112800128,
  TheDayInSweden2026112800129,
  OneRuleForEachConstraint2026112800130,
  TakeAPlaceInOrder2026112800131,
  CasesChangeInOrder2026112800132,
  PairsPoliciesAndUnitsInOrder2026112800133,
  Turns2026112800134,
  ChecksByTheSwedishDay2026112800136,
  HouseholdsAreTransferred2026112800137,
  StandingStaysAreJudgedAnew2026112800138,
  PlacedRequestsAreRewritten2026112800139,
  UnitsAreCorrectedByTwo2026112800140,
  WhoRegistersIsAssigned2026112800141,
  TheClockSaysTheDayOfACheck2026112800142,
  OneAtATime2026112800146,
  AskedBeforeTold2026112800147,
  EmergenciesAreFew2026112800148,
  KnownUsers2026112800149,
  FewOpenApprovals2026112800150,
  CreateFeatureCode2026112800151,
  EntriesNameTheAct2026112800156,
  PlumbingHasARole2026112800157,
  NoRoleThatActsOwns2026112800158,
  ALoginWithoutATime2026112800168,
  UnitsThatMoved2026112800171,
  WhatIsLeftIsLockedToo2026112800172,
  ApprovalsAreRefused2026112800177,
  RequestsAreParked2026112800178,
  WhateverChangesIsJudgedAnew2026112800179,
  RewritingsAreCounted2026112800183,
];
