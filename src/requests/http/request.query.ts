import { IsIn, IsOptional } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '#platform';

/** Which page, and whether of those alone for which something should have been done by now. */
export class RequestQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: ['yes'],
    description: 'Those alone that should have been submitted, decided, placed, answered or reviewed by now.',
  })
  @IsOptional()
  @IsIn(['yes'])
  overdue?: 'yes';
}
