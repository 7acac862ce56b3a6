import { Extensions2026110100001 } from './0001-extensions.js';
import { Schema2026110100002 } from './0002-schema.js';
import { CreateRegion2026110100003 } from './0003-create-region.js';
import { CreateMunicipality2026110100004 } from './0004-create-municipality.js';
import { CreateLocality2026110100005 } from './0005-create-locality.js';
import { EveryCodeExists2026110100006 } from './0006-every-code-exists.js';
import { CreateHostileGroup2026110100007 } from './0007-create-hostile-group.js';
import { CreateGroupRelation2026110100008 } from './0008-create-group-relation.js';
import { CreateTerritory2026110100009 } from './0009-create-territory.js';
import { TerritoryIsNeverOverwritten2026110100010 } from './0010-territory-is-never-overwritten.js';
import { CreateProvider2026110100011 } from './0011-create-provider.js';
import { CreateHousingUnit2026110100012 } from './0012-create-housing-unit.js';
import { CreateUnitVoid2026110100013 } from './0013-create-unit-void.js';
import { CreatePlacementRequest2026110100014 } from './0014-create-placement-request.js';
import { CreateExclusionZone2026110100015 } from './0015-create-exclusion-zone.js';
import { CreateNonAssociation2026110100016 } from './0016-create-non-association.js';
import { CreatePlacement2026110100017 } from './0017-create-placement.js';
import { PlannedVoidsKeepOffStays2026110100018 } from './0018-planned-voids-keep-off-stays.js';
import { CreatePolicyVersion2026110100019 } from './0019-create-policy-version.js';
import { CreateScenarioImport2026110100020 } from './0020-create-scenario-import.js';
import { CreateSolverRun2026110100021 } from './0021-create-solver-run.js';
import { SolverRunKeepsItsProblem2026110100022 } from './0022-solver-run-keeps-its-problem.js';
import { UsedPolicyIsImmutable2026110100023 } from './0023-used-policy-is-immutable.js';
import { CreatePlan2026110100024 } from './0024-create-plan.js';
import { CreatePlanLevel2026110100025 } from './0025-create-plan-level.js';
import { CreatePlanAssignment2026110100026 } from './0026-create-plan-assignment.js';
import { CreatePlanUnplaced2026110100027 } from './0027-create-plan-unplaced.js';
import { CreatePlanFinding2026110100028 } from './0028-create-plan-finding.js';
import { PlanIsWrittenOnce2026110100029 } from './0029-plan-is-written-once.js';
import { CreateOutbox2026110100030 } from './0030-create-outbox.js';
import { CreateKeyEncryptionKey2026110100031 } from './0031-create-key-encryption-key.js';
import { CreateDataKey2026110100032 } from './0032-create-data-key.js';
import { DataKeyKeepsItsPlace2026110100033 } from './0033-data-key-keeps-its-place.js';
import { CreatePersonCheck2026110100034 } from './0034-create-person-check.js';
import { CreateRegisteredPerson2026110100035 } from './0035-create-registered-person.js';
import { CreateRoles2026112200040 } from './0040-create-roles.js';
import { RowsHaveAnOwnerRegion2026112200041 } from './0041-rows-have-an-owner-region.js';
import { IdempotencyKeysAreARegionsOwn2026112200042 } from './0042-idempotency-keys-are-a-regions-own.js';
import { OwnedByTheOwner2026112200043 } from './0043-owned-by-the-owner.js';
import { GuardsSeeEveryRow2026112200044 } from './0044-guards-see-every-row.js';
import { LeastRights2026112200045 } from './0045-least-rights.js';
import { RowsAreFencedByRegion2026112200046 } from './0046-rows-are-fenced-by-region.js';
import { NationalQuestions2026112200047 } from './0047-national-questions.js';
import { OneNationalAnswer2026112200048 } from './0048-one-national-answer.js';
import { CreateAuditEntry2026112200049 } from './0049-create-audit-entry.js';
import { AuditEntriesOnlyGrow2026112200050 } from './0050-audit-entries-only-grow.js';
import { AuditEntriesAreOnesOwn2026112200051 } from './0051-audit-entries-are-ones-own.js';
import { CreateAccessActor2026112200060 } from './0060-create-access-actor.js';
import { CreateCaseTies2026112200061 } from './0061-create-case-ties.js';
import { CreateBreakGlass2026112200062 } from './0062-create-break-glass.js';
import { BreakGlassIsReviewedOnce2026112200063 } from './0063-break-glass-is-reviewed-once.js';
import { CreateApproval2026112200064 } from './0064-create-approval.js';
import { StandingOfAnActor2026112200065 } from './0065-standing-of-an-actor.js';
import { ApprovalIsUsedOnce2026112200066 } from './0066-approval-is-used-once.js';
import { CreateSession2026112200067 } from './0067-create-session.js';
import { PlacementOfARequest2026112200080 } from './0080-placement-of-a-request.js';
import { PlacementMovesForward2026112200081 } from './0081-placement-moves-forward.js';
import { CreatePlacementOverride2026112200082 } from './0082-create-placement-override.js';
import { LockTheNeighbourhood2026112200083 } from './0083-lock-the-neighbourhood.js';
import { TakeAPlace2026112200084 } from './0084-take-a-place.js';
import { CreatePlacementCommand2026112200085 } from './0085-create-placement-command.js';
import { CreateProbingWatch2026112200086 } from './0086-create-probing-watch.js';
import { SetAConstraintAside2026112200087 } from './0087-set-a-constraint-aside.js';
import { KeysUnderLeastRights2026112200070 } from './0070-keys-under-least-rights.js';
import { PersonsBehindFunctions2026112200071 } from './0071-persons-behind-functions.js';
import { CreateUnitAddress2026112200088 } from './0088-create-unit-address.js';
import { CreateCaseNote2026112200089 } from './0089-create-case-note.js';
import { AFreezeIsLiftedOnce2026112200090 } from './0090-a-freeze-is-lifted-once.js';
import { AuditorsAndOfficersSeeRows2026112300091 } from './0091-auditors-and-officers-see-rows.js';
import { EachRoleReadsWhatIsItsOwn2026112300092 } from './0092-each-role-reads-what-is-its-own.js';
import { GapOfARunAndAliasOfAStay2026112300093 } from './0093-gap-of-a-run-and-alias-of-a-stay.js';
import { UnitsAreTheirOfficers2026112300094 } from './0094-units-are-their-officers.js';
import { HouseholdsInOwnUnits2026112300095 } from './0095-households-in-own-units.js';
import { OfficersWriteUnits2026112300096 } from './0096-officers-write-units.js';
import { LockAnOwnUnit2026112300097 } from './0097-lock-an-own-unit.js';
import { UnitsAreWidenedByTwo2026112300098 } from './0098-units-are-widened-by-two.js';
import { CreateUnitCommand2026112300099 } from './0099-create-unit-command.js';
import { KeyKeeper2026112300100 } from './0100-key-keeper.js';
import { CloseACase2026112300101 } from './0101-close-a-case.js';
import { LogIsSearched2026112300102 } from './0102-log-is-searched.js';
import { WhoLooked2026112300103 } from './0103-who-looked.js';
import { AClosedCaseAsksNoMore2026112300104 } from './0104-a-closed-case-asks-no-more.js';
import { CreatePolicyActivation2026112300105 } from './0105-create-policy-activation.js';
import { KeptApartPairsAreWithdrawn2026112300106 } from './0106-kept-apart-pairs-are-withdrawn.js';
import { WithdrawnPairsMayMeet2026112300107 } from './0107-withdrawn-pairs-may-meet.js';
import { PlacementMovesOn2026112300108 } from './0108-placement-moves-on.js';
import { RequestsHaveALife2026112300109 } from './0109-requests-have-a-life.js';
import { RequestsAreChanged2026112300110 } from './0110-requests-are-changed.js';
import { GrantedRequestsArePlaced2026112300111 } from './0111-granted-requests-are-placed.js';
import { TellThePlannedPlace2026112300113 } from './0113-tell-the-planned-place.js';
import { MeasureBehindAFunction2026112300114 } from './0114-measure-behind-a-function.js';

/** The first of them. */
export const until0114 = [
  Extensions2026110100001,
  Schema2026110100002,
  CreateRegion2026110100003,
  CreateMunicipality2026110100004,
  CreateLocality2026110100005,
  EveryCodeExists2026110100006,
  CreateHostileGroup2026110100007,
  CreateGroupRelation2026110100008,
  CreateTerritory2026110100009,
  TerritoryIsNeverOverwritten2026110100010,
  CreateProvider2026110100011,
  CreateHousingUnit2026110100012,
  CreateUnitVoid2026110100013,
  CreatePlacementRequest2026110100014,
  CreateExclusionZone2026110100015,
  CreateNonAssociation2026110100016,
  CreatePlacement2026110100017,
  PlannedVoidsKeepOffStays2026110100018,
  CreatePolicyVersion2026110100019,
  CreateScenarioImport2026110100020,
  CreateSolverRun2026110100021,
  SolverRunKeepsItsProblem2026110100022,
  UsedPolicyIsImmutable2026110100023,
  CreatePlan2026110100024,
  CreatePlanLevel2026110100025,
  CreatePlanAssignment2026110100026,
  CreatePlanUnplaced2026110100027,
  CreatePlanFinding2026110100028,
  PlanIsWrittenOnce2026110100029,
  CreateOutbox2026110100030,
  CreateKeyEncryptionKey2026110100031,
  CreateDataKey2026110100032,
  DataKeyKeepsItsPlace2026110100033,
  CreatePersonCheck2026110100034,
  CreateRegisteredPerson2026110100035,
  CreateRoles2026112200040,
  RowsHaveAnOwnerRegion2026112200041,
  IdempotencyKeysAreARegionsOwn2026112200042,
  OwnedByTheOwner2026112200043,
  GuardsSeeEveryRow2026112200044,
  LeastRights2026112200045,
  RowsAreFencedByRegion2026112200046,
  NationalQuestions2026112200047,
  OneNationalAnswer2026112200048,
  CreateAuditEntry2026112200049,
  AuditEntriesOnlyGrow2026112200050,
  AuditEntriesAreOnesOwn2026112200051,
  CreateAccessActor2026112200060,
  CreateCaseTies2026112200061,
  CreateBreakGlass2026112200062,
  BreakGlassIsReviewedOnce2026112200063,
  CreateApproval2026112200064,
  StandingOfAnActor2026112200065,
  ApprovalIsUsedOnce2026112200066,
  CreateSession2026112200067,
  KeysUnderLeastRights2026112200070,
  PersonsBehindFunctions2026112200071,
  PlacementOfARequest2026112200080,
  PlacementMovesForward2026112200081,
  CreatePlacementOverride2026112200082,
  LockTheNeighbourhood2026112200083,
  TakeAPlace2026112200084,
  CreatePlacementCommand2026112200085,
  CreateProbingWatch2026112200086,
  SetAConstraintAside2026112200087,
  CreateUnitAddress2026112200088,
  CreateCaseNote2026112200089,
  AFreezeIsLiftedOnce2026112200090,
  AuditorsAndOfficersSeeRows2026112300091,
  EachRoleReadsWhatIsItsOwn2026112300092,
  GapOfARunAndAliasOfAStay2026112300093,
  UnitsAreTheirOfficers2026112300094,
  HouseholdsInOwnUnits2026112300095,
  OfficersWriteUnits2026112300096,
  LockAnOwnUnit2026112300097,
  UnitsAreWidenedByTwo2026112300098,
  CreateUnitCommand2026112300099,
  KeyKeeper2026112300100,
  CloseACase2026112300101,
  LogIsSearched2026112300102,
  WhoLooked2026112300103,
  AClosedCaseAsksNoMore2026112300104,
  CreatePolicyActivation2026112300105,
  KeptApartPairsAreWithdrawn2026112300106,
  WithdrawnPairsMayMeet2026112300107,
  PlacementMovesOn2026112300108,
  RequestsHaveALife2026112300109,
  RequestsAreChanged2026112300110,
  GrantedRequestsArePlaced2026112300111,
  TellThePlannedPlace2026112300113,
  MeasureBehindAFunction2026112300114,
];
