import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { NEXT_STEPS, type NextStep } from '../domain/unable-to-place.js';

/** What is done about a request that no place was found for. */
@ApiSchema({ description: 'What is done next for a request that got no place.' })
export class UnableToPlaceInput {
  @ApiProperty({ enum: NEXT_STEPS })
  @IsIn(NEXT_STEPS)
  nextStep!: NextStep;
}
