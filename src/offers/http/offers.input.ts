import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { GroundRemarkOfReason, type GroundRemark } from '#territories';
import { OFFER_REASONS, type OfferReason } from '../domain/offer.js';

/** Why an offered place is declined. */
@ApiSchema({ description: 'Why an offer is declined, and what was learnt of its locality.' })
export class DeclineOfferInput {
  @ApiProperty({ enum: OFFER_REASONS })
  @IsIn(OFFER_REASONS)
  reason!: OfferReason;

  @GroundRemarkOfReason()
  remark?: GroundRemark;
}
