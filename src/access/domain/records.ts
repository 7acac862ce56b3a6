/** What is put on record once: a report of the ground, and that no place was found. */
export const wholeReport = [
  'id',
  'locality',
  'remark',
  'reportedOn',
  'status',
  'version',
  'reason',
  'decidedBy',
  'decidedAt',
] as const;
export const wholeUnable = [
  'id',
  'request',
  'run',
  'policyVersion',
  'admitted',
  'ruledOut',
  'ruledOutAlone',
  'relaxations',
  'nextStep',
  'recordedBy',
  'recordedAt',
] as const;
