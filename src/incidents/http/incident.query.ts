import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '#platform';
import { INCIDENT_URGENCIES, type IncidentUrgency } from '../domain/incident.js';

/** Which page of which incidents. */
export class IncidentQuery extends PageQuery {
  @ApiPropertyOptional({ enum: INCIDENT_URGENCIES, description: 'Those of that urgency alone.' })
  @IsOptional()
  @IsIn(INCIDENT_URGENCIES)
  urgency?: IncidentUrgency;

  @ApiPropertyOptional({ enum: ['yes'], description: 'Those alone that should have been answered by now.' })
  @IsOptional()
  @IsIn(['yes'])
  overdue?: 'yes';

  @ApiPropertyOptional({ enum: ['yes'], description: 'Those that are closed, and not those that are open.' })
  @IsOptional()
  @IsIn(['yes'])
  closed?: 'yes';
}
