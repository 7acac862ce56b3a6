import { ApiPropertyOptional } from '@nestjs/swagger';
import { OptionalText } from '#platform';

/** The policy to judge by; the day is today, in Sweden. */
export class ViewpointQuery {
  @ApiPropertyOptional({ example: '2026-2', type: String, description: 'Default: the policy in force.' })
  @OptionalText()
  policyVersion?: string;
}
