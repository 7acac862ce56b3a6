import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

/** Whether a new request is submitted at once, or left as a draft. */
export class MakeRequestQuery {
  @ApiPropertyOptional({
    enum: ['yes', 'no'],
    default: 'no',
    description: 'Whether it is submitted at once.',
  })
  @IsOptional()
  @IsIn(['yes', 'no'])
  submit: 'yes' | 'no' = 'no';
}
