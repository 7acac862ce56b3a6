import { applyDecorators } from '@nestjs/common';
import { IsDateString, IsIn, Matches } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { GroundRemarkOfReason, type GroundRemark } from '#territories';
import {
  CANCELLATION_REASONS,
  DECLINE_REASONS,
  DEPARTURE_REASONS,
  EXTENSION_REASONS,
  NON_ARRIVAL_REASONS,
  SHORTENING_REASONS,
} from '../domain/placement-move.js';

const ADay = () =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date', example: '2026-12-03' }),
    Matches(/^(?!0000)\d{4}-\d{2}-\d{2}$/, { message: '$property must be a day, written YYYY-MM-DD' }),
    IsDateString({ strict: true }, { message: '$property must be a day that exists' }),
  );
const OneOf = (reasons: readonly string[]) => applyDecorators(ApiProperty({ enum: reasons }), IsIn(reasons));

/** Why a placement is cancelled. */
@ApiSchema({ description: 'Why a placement is cancelled.' })
export class CancelPlacementInput {
  @OneOf(CANCELLATION_REASONS)
  reason!: (typeof CANCELLATION_REASONS)[number];
}

/** Why whoever receives the household declines. */
@ApiSchema({ description: 'Why the receiver declines a placement, and what was learnt of its locality.' })
export class DeclinePlacementInput {
  @OneOf(DECLINE_REASONS)
  reason!: (typeof DECLINE_REASONS)[number];

  @GroundRemarkOfReason()
  remark?: GroundRemark;
}

/** The day on which the household came. */
@ApiSchema({ description: 'The day on which a household arrived.' })
export class ArrivalInput {
  @ADay()
  on!: string;
}

/** Since when it is known that the household does not come, and why. */
@ApiSchema({ description: 'The day on which a household did not arrive, and why.' })
export class NonArrivalInput extends ArrivalInput {
  @OneOf(NON_ARRIVAL_REASONS)
  reason!: (typeof NON_ARRIVAL_REASONS)[number];
}

/** The day on which the household left, and why. */
@ApiSchema({ description: 'The day on which a household left, and why.' })
export class DepartureInput extends ArrivalInput {
  @OneOf(DEPARTURE_REASONS)
  reason!: (typeof DEPARTURE_REASONS)[number];
}

class DepartureDayInput {
  @ADay()
  departure!: string;
}

/** The earlier day of departure, and why. */
@ApiSchema({ description: 'The day on which the stay ends from now on, and why so early.' })
export class ShorteningInput extends DepartureDayInput {
  @OneOf(SHORTENING_REASONS)
  reason!: (typeof SHORTENING_REASONS)[number];
}

/** The later day of departure, and why. */
@ApiSchema({ description: 'The day until which the stay is to last, and why so long.' })
export class ExtensionInput extends DepartureDayInput {
  @OneOf(EXTENSION_REASONS)
  reason!: (typeof EXTENSION_REASONS)[number];
}
