import { ApiPropertyOptional } from '@nestjs/swagger';
import { OptionalText } from '#platform';

/** Who coordinates the case from then on. */
export class SuccessorQuery {
  @ApiPropertyOptional({
    example: 'u-sten',
    type: String,
    description: 'The pseudonym of whoever gets the case in the same act.',
  })
  @OptionalText()
  successor?: string;
}
