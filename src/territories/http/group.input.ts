import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import {
  ENDING_REASONS,
  GROUP_TYPES,
  RELATIONS,
  type EndingReason,
  type GroupRelation,
  type GroupType,
} from '../domain/hostile-group.js';

@ApiSchema({ description: 'Of what type a hostile group is.' })
export class GroupInput {
  @ApiProperty({ enum: GROUP_TYPES })
  @IsIn(GROUP_TYPES)
  type!: GroupType;
}

@ApiSchema({ description: 'What a hostile group is called, which is sealed.' })
export class GroupNameInput {
  @ApiProperty({ example: 'Kometklubben', type: String, maxLength: 200, description: 'Kept sealed.' })
  @IsString()
  @MaxLength(200)
  @Matches(/^[^\0]+$/, { message: 'name must be text without null characters' })
  name!: string;
}

@ApiSchema({ description: 'How two hostile groups stand to each other.' })
export class GroupRelationInput {
  @ApiProperty({ example: 'G1', type: String, maxLength: 500 })
  @IsString()
  @MaxLength(500)
  @Matches(/^[^\0]+$/, { message: 'a must be text without null characters' })
  a!: string;

  @ApiProperty({ example: 'G2', type: String, maxLength: 500 })
  @IsString()
  @MaxLength(500)
  @Matches(/^[^\0]+$/, { message: 'b must be text without null characters' })
  b!: string;

  @ApiProperty({ enum: RELATIONS })
  @IsIn(RELATIONS)
  relation!: GroupRelation['relation'];
}

@ApiSchema({ description: 'Why two groups are no longer what they were to each other.' })
export class EndRelationInput {
  @ApiProperty({ enum: ENDING_REASONS })
  @IsIn(ENDING_REASONS)
  reason!: EndingReason;
}

export class RelationQuery {
  @ApiPropertyOptional({ enum: ['yes'], description: 'Those too that ended.' })
  @IsOptional()
  @IsIn(['yes'])
  ended?: string;
}
