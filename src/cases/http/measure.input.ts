import { ApiSchema } from '@nestjs/swagger';
import { AGENCIES } from '../domain/case-file.js';
import { MEASURE_KINDS, MEASURE_STATUSES, type Measure } from '../domain/case-measure.js';
import { IsDay, IsDayOrNull, OneOf } from './case-file.input.js';

/** What is done for the person of a case, by whom and when. */
@ApiSchema({ description: 'A measure as it stands: kind, agency, status and days.' })
export class MeasureInput {
  @OneOf(MEASURE_KINDS, 'COUNSELLING')
  kind!: Measure['kind'];

  @OneOf(AGENCIES, 'SOCIAL_SERVICES')
  agency!: Measure['agency'];

  @OneOf(MEASURE_STATUSES, 'PLANNED')
  status!: Measure['status'];

  @IsDay('2026-12-05', 'The first day.')
  from!: Measure['from'];

  @IsDayOrNull('2027-03-05', 'The last day; null while it has no end.')
  to!: Measure['to'];
}
