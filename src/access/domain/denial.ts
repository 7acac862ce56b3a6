/** Why not, in the order of asking: what reveals least comes first. For the audit log, never for the asker. */
export const DENIAL_REASONS = [
  'no-such-rule',
  'role-may-not',
  'no-purpose',
  'purpose-does-not-fit',
  'no-such-object',
  'outside-scope',
  'on-deny-list',
  'not-tied-to-case',
  'purpose-names-another-case',
  'login-too-old',
] as const;
export type DenialReason = (typeof DENIAL_REASONS)[number];
