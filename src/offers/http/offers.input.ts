import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { OFFER_REASONS, type OfferReason } from '../domain/offer.js';

/** Why an offered place is declined. */
export class DeclineOfferInput {
  @ApiProperty({ enum: OFFER_REASONS })
  @IsIn(OFFER_REASONS)
  reason!: OfferReason;
}
