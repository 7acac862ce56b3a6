import { IsIn, IsOptional } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '#platform';

/** Which page, and whether of those alone who should have left by now. */
export class PlacementQuery extends PageQuery {
  @ApiPropertyOptional({
    enum: ['yes'],
    description: 'Those alone who are there and whose day of departure has come, until somebody ends it.',
  })
  @IsOptional()
  @IsIn(['yes'])
  overstaying?: 'yes';
}
