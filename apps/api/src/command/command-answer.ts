import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** An event a command brought about, as an answer names it. */
export class WrittenEventView {
  @ApiProperty({ description: 'Id of the event.', format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ description: 'What happened.', example: 'CallPublished' })
  readonly type!: string;

  @ApiProperty({ description: 'Its place in its stream, from 0.', example: 0 })
  readonly revision!: number;
}

/** What became of a command that was accepted. */
export class CommandAnswer {
  @ApiProperty({ description: 'The stream it was decided on.', example: 'call-2022-0001' })
  readonly stream!: string;

  @ApiProperty({
    description: 'Last revision of the stream; "none" when nothing was ever written.',
    oneOf: [
      { type: 'integer', minimum: 0 },
      { type: 'string', enum: ['none'] },
    ],
    example: 0,
  })
  readonly revision!: number | 'none';

  @ApiPropertyOptional({
    type: 'string',
    description: 'Give it to a query as `after` to read what this command wrote.',
    example: '0000000000000042',
  })
  readonly position?: string;

  @ApiProperty({
    description: 'The events it brought about; none when it was so already.',
    type: [WrittenEventView],
  })
  readonly events!: readonly WrittenEventView[];

  @ApiProperty({ description: 'True when nothing was written because it was so already.' })
  readonly repeated!: boolean;
}
