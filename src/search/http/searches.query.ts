import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { OptionalText, PageLimit } from '#platform';
import { openHardConstraints } from '../domain/open-hard-constraints.js';

/** Which page of the units that a search lists. */
export class CandidatesQuery {
  @ApiPropertyOptional({
    example: 'U-417',
    type: String,
    description: 'The unit that the page before ended with.',
  })
  @OptionalText()
  after?: string;

  @PageLimit()
  limit: number = 100;

  @ApiPropertyOptional({ example: '1281', type: String, description: 'The code of the town.' })
  @OptionalText()
  locality?: string;

  @ApiPropertyOptional({ example: 'SYD', type: String, description: 'The code of the police region.' })
  @OptionalText()
  region?: string;
}

/** The same, of those that were excluded. */
export class ExcludedQuery extends CandidatesQuery {
  @ApiPropertyOptional({
    enum: openHardConstraints,
    description: 'Only units that break this constraint.',
  })
  @IsOptional()
  @IsIn(openHardConstraints)
  constraint?: string;
}
