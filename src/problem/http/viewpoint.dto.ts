import { ApiPropertyOptional } from '@nestjs/swagger';
import { OptionalText } from '#platform';

/** The policy to judge by; the day is today, in Sweden. */
export class ViewpointDto {
  @ApiPropertyOptional({ type: String, description: 'Default: the policy in force.' })
  @OptionalText()
  policyVersion?: string;
}
