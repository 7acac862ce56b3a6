import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { findRule, type RuleId } from '../domain/policy-table.js';

export const RULE = 'access-rule';
export const PUBLIC = 'access-public';
export type RouteRule = { readonly id: RuleId; readonly param: string };

const purposeHeader = ApiHeader({
  name: 'Purpose',
  required: true,
  description: 'Why you ask, and for which case: `CASE_HANDLING; case=…`.',
});
const approvalHeader = ApiHeader({
  name: 'Approval',
  required: true,
  description: 'The id of a second person’s approval of exactly this.',
});

/** Names the rule that opens a route. `param` is the path parameter that says which object, for rules about one. */
export const Rule = (id: RuleId, param = 'id') => {
  const rule = findRule(id);
  const asksPurpose = rule?.allow.some(({ purposes }) => purposes.length > 0) ?? false;
  return applyDecorators(
    SetMetadata(RULE, { id, param } satisfies RouteRule),
    ...(asksPurpose ? [purposeHeader] : []),
    ...(rule?.second ? [approvalHeader] : []),
  );
};

/** Marks one of the few routes that answer to anybody. */
export const Public = () => SetMetadata(PUBLIC, true);
