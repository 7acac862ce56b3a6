import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ValidateBy, type ValidateByOptions } from 'class-validator';
import { GROUND_REMARKS } from '../domain/ground-report.js';

const LEARNT = 'NEW_LOCAL_INTELLIGENCE';
const isIn = (all: readonly unknown[], one: unknown): boolean => all.includes(one);
const WITH_ITS_REASON: ValidateByOptions = {
  name: 'isRemarkOfReason',
  validator: {
    validate: (remark: unknown, about) =>
      (about?.object as { readonly reason: unknown }).reason === LEARNT
        ? isIn(GROUND_REMARKS, remark)
        : remark === undefined,
    defaultMessage: () => `with ${LEARNT}, and only there, remark is one of ${GROUND_REMARKS.join(', ')}`,
  },
};

/** What was learnt of a town, beside the reason of whoever declines a place there. */
export const GroundRemarkOfReason = () =>
  applyDecorators(
    ApiPropertyOptional({
      enum: GROUND_REMARKS,
      description: `What was learnt of the town: with ${LEARNT}, and only there.`,
    }),
    ValidateBy(WITH_ITS_REASON),
  );
