import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsNumber, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { systemCodes } from '#geojson';
import { GROUND_REASONS, GROUND_SOURCES } from '../domain/drawn-ground.js';
import type { SaidOfAll } from '../domain/ground-import.js';

const CLASSES = ['ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'OTHER'] as const;
const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const YES_NO = ['yes', 'no'] as const;
const figure = ({ value }: { readonly value: unknown }) =>
  typeof value === 'string' ? Number(value) : value;
const forAll = (what: string) => `${what}; of every area that does not say it itself.`;

/** How a file of areas is read, and what is said of those that do not say it. */
export class ImportGroundQuery {
  @ApiPropertyOptional({
    enum: YES_NO,
    description: 'Says what would be drawn, or what is wrong, and draws nothing.',
  })
  @IsOptional()
  @IsIn(YES_NO)
  dryRun?: (typeof YES_NO)[number];

  @ApiPropertyOptional({
    enum: systemCodes,
    description:
      'The coordinate reference system of the whole file, where neither it nor its numbers say which.',
  })
  @IsOptional()
  @IsIn(systemCodes)
  system?: string;

  @ApiPropertyOptional({
    ...{ type: Number, minimum: 1, maximum: 1000, example: 20 },
    description:
      'Metres: corners that lie closer to the line between others go, and the ground grows by as much.',
  })
  @IsOptional()
  @Transform(figure)
  @IsNumber()
  @Min(1)
  @Max(1000)
  simplifyMetres?: number;

  @ApiPropertyOptional({ type: String, example: 'G1,G2', description: forAll('The groups, by commas') })
  @IsOptional()
  @IsString()
  groups?: string;

  @ApiPropertyOptional({ enum: CLASSES, description: forAll('The class') })
  @IsOptional()
  @IsIn(CLASSES)
  class?: string;

  @ApiPropertyOptional({
    ...{ type: Number, minimum: 0, maximum: 1, example: 0.8 },
    description: forAll('How sure it is'),
  })
  @IsOptional()
  @Transform(figure)
  @IsNumber()
  @Min(0)
  @Max(1)
  confidence?: number;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    example: '2026-12-01',
    description: forAll('Its first day'),
  })
  @IsOptional()
  @Matches(DAY, { message: 'validFrom must be a day, written YYYY-MM-DD' })
  validFrom?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    example: '2027-12-01',
    description: forAll('The day after its last'),
  })
  @IsOptional()
  @Matches(DAY, { message: 'validTo must be a day, written YYYY-MM-DD' })
  validTo?: string;

  @ApiPropertyOptional({ enum: GROUND_SOURCES, description: forAll('Where it is known from') })
  @IsOptional()
  @IsIn(GROUND_SOURCES)
  source?: string;

  @ApiPropertyOptional({ enum: GROUND_REASONS, description: forAll('Why it is drawn') })
  @IsOptional()
  @IsIn(GROUND_REASONS)
  reason?: string;
}

/** What of the query is said of every area. */
export const saidOfAll = (query: ImportGroundQuery): SaidOfAll => {
  const { dryRun: _, system: __, simplifyMetres: ___, groups, ...said } = query;
  return {
    ...said,
    ...(groups === undefined ? {} : { groups: groups.split(',').map((group) => group.trim()) }),
  };
};
