import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, ValidateBy, type ValidateByOptions } from 'class-validator';
import { GROUND_REMARKS, type GroundRemark } from '#territories';
import { OFFER_REASONS, type OfferReason } from '../domain/offer.js';

const isIn = (all: readonly unknown[], one: unknown): boolean => all.includes(one);
const WITH_ITS_REASON: ValidateByOptions = {
  name: 'isRemarkOfReason',
  validator: {
    validate: (remark: unknown, about) =>
      (about?.object as DeclineOfferInput).reason === 'NEW_LOCAL_INTELLIGENCE'
        ? isIn(GROUND_REMARKS, remark)
        : remark === undefined,
    defaultMessage: () =>
      `with NEW_LOCAL_INTELLIGENCE, and only there, remark is one of ${GROUND_REMARKS.join(', ')}`,
  },
};

/** Why an offered place is declined. */
@ApiSchema({ description: 'Why an offer is declined, and what was learnt of its locality.' })
export class DeclineOfferInput {
  @ApiProperty({ enum: OFFER_REASONS })
  @IsIn(OFFER_REASONS)
  reason!: OfferReason;

  @ApiPropertyOptional({
    enum: GROUND_REMARKS,
    description: 'What was learnt of the town: with NEW_LOCAL_INTELLIGENCE, and only there.',
  })
  @ValidateBy(WITH_ITS_REASON)
  remark?: GroundRemark;
}
