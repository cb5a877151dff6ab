import { applyDecorators } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiProperty,
  ApiPropertyOptional,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import type { RuleBasis } from '@grants/kernel';
import { PROBLEM_MEDIA_TYPE } from './problem.ts';

/** A field of a request that is not as it must be. */
export class FieldErrorView {
  @ApiProperty({
    description: 'Path of the field, or name of the header.',
    example: 'content.title',
  })
  readonly field!: string;

  @ApiProperty({ description: 'What is wrong with it.' })
  readonly message!: string;
}

/** Problem details (RFC 9457). */
export class ProblemView {
  @ApiProperty({
    description: 'Kind of problem.',
    example: 'urn:grants-ledger:problem:fund.exceeds_available',
  })
  readonly type!: string;

  @ApiProperty({ description: 'The kind in words.', example: 'A rule says no' })
  readonly title!: string;

  @ApiProperty({ description: 'Status of the answer.', example: 422 })
  readonly status!: number;

  @ApiProperty({ description: 'Which value broke what, and what to do.' })
  readonly detail!: string;

  @ApiProperty({ description: 'Path of the request.', example: '/api/v1/funds' })
  readonly instance!: string;

  @ApiProperty({ description: 'The broken rule.', example: 'FUND.EXCEEDS_AVAILABLE' })
  readonly code!: string;

  @ApiPropertyOptional({
    type: 'string',
    description: 'Its clause, when `basis` is one.',
    example: 'MH-1.4.4',
  })
  readonly clause?: string;

  @ApiPropertyOptional({
    enum: ['policy-clause', 'ledger-rule'],
    description:
      'What a refusal rests on: the clause that is named, or a rule of the ledger itself, of which ' +
      'no clause speaks.',
  })
  readonly basis?: RuleBasis;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'The numbers behind the refusal.',
  })
  readonly facts?: object;

  @ApiPropertyOptional({
    type: [FieldErrorView],
    description: 'Each field that is not as it must be.',
  })
  readonly errors?: readonly FieldErrorView[];

  @ApiProperty({ description: 'Names the request in the log.' })
  readonly traceId!: string;
}

const MEANINGS = {
  400: 'Malformed: `errors` names each field.',
  401: 'No token, or one that does not hold.',
  403: 'The role, or the owner, does not allow it.',
  404: 'There is no such thing in the ledger.',
  409: 'Others kept writing to the same record; try again.',
  412: 'The record has moved on since the revision of `If-Match`.',
  413: 'The body is beyond 1 MiB.',
  415: 'The body is not JSON.',
  422: 'A rule says no: `code`, `basis` and `clause` say which. Or the key was used for another request.',
  500: 'A fault; `traceId` finds it in the log.',
  503: 'Not there yet, or not writable at the moment; try again.',
} as const;

/** Publishes the problems a route may answer with. */
export function ApiProblems(...statuses: readonly (keyof typeof MEANINGS)[]): MethodDecorator {
  const schema = { $ref: getSchemaPath(ProblemView) };
  return applyDecorators(
    ApiExtraModels(ProblemView),
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: MEANINGS[status],
        content: { [PROBLEM_MEDIA_TYPE]: { schema } },
      }),
    ),
  );
}
