const ofEverybody = ['id', 'kind', 'at', 'subjectKind', 'subject'] as const;
const whole = [...ofEverybody, 'region', 'case'] as const;

/** Whoever works for units, or for no case, learns of no case. */
export const eventFields = {
  COORDINATOR: whole,
  APPROVER: whole,
  HOUSING_OFFICER: ofEverybody,
  AUDITOR: whole,
  ANALYST: [...ofEverybody, 'region'],
  POLICY_ADMIN: [...ofEverybody, 'region'],
  REGISTER_KEEPER: ofEverybody,
  INTEGRATION: [...ofEverybody, 'region'],
} as const;
