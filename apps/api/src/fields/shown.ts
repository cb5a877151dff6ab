import { ApiProperty } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';

const ARRAY = { type: 'array', items: {} } as const;

/** How each sort of value an answer shows is described, with an example of it. */
const SORTS = {
  text: { type: 'string' },
  id: { type: 'string', example: '2022-0001' },
  creditCode: { type: 'string', example: '91350100M000100Y43' },
  yuan: { type: 'string', format: 'decimal', example: '3000000.00' },
  date: { type: 'string', format: 'date', example: '2022-02-28' },
  instant: { type: 'string', format: 'date-time', example: '2022-02-28T01:30:00.000Z' },
  position: { type: 'string', example: '0000000000000042' },
  whole: { type: 'integer', example: 1 },
  number: { type: 'number', example: 1.5 },
  flag: { type: 'boolean', example: false },
  object: { type: 'object', additionalProperties: true },
  json: {
    oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'object' }, ARRAY],
    nullable: true,
  },
  wholes: { type: 'integer', isArray: true },
  texts: { type: 'string', isArray: true },
  objects: { type: 'object', additionalProperties: true, isArray: true },
} as const;

type Sort = keyof typeof SORTS;
type ViewClass = () => new () => object;
type ShownAs = (sort: Sort, description: string, example?: unknown) => PropertyDecorator;

const shownWith =
  (more: ApiPropertyOptions): ShownAs =>
  (sort, description, example) =>
    ApiProperty({
      ...SORTS[sort],
      ...(example === undefined ? {} : { example }),
      ...more,
      description,
    } as ApiPropertyOptions);

/** A value that an answer shows. The example is that of its sort when none is given. */
export const Shown = shownWith({});
/** A value that an answer shows where there is one; null where there is none. */
export const ShownOrNull = shownWith({ nullable: true });
/** A value that an answer shows where there is one, and leaves out where there is none. */
export const ShownIfKnown = shownWith({ required: false });

/** One of a few words that an answer shows, so that clients know them all. */
export const ShownWord = (of: readonly string[], description: string): PropertyDecorator =>
  ApiProperty({ type: 'string', enum: [...of], example: of[0], description });
/** One of a few words where there is one; null where there is none. */
export const ShownWordOrNull = (of: readonly string[], description: string): PropertyDecorator =>
  ApiProperty({ type: 'string', enum: [...of, null], nullable: true, example: of[0], description });

/** A view inside another. */
export const ShownView = (type: ViewClass, description: string): PropertyDecorator =>
  ApiProperty({ ...classFrom(type), description });

/** A view inside another where there is one; null where there is none. */
export const ShownViewOrNull = (type: ViewClass, description: string): PropertyDecorator =>
  ApiProperty({ ...classFrom(type), description, nullable: true });

/** A list of views inside another. */
export const ShownViews = (type: ViewClass, description: string): PropertyDecorator =>
  ApiProperty({ ...classFrom(type), description, isArray: true });

/** A list of views inside another, left out where there is none. */
export const ShownViewsIfKnown = (type: ViewClass, description: string): PropertyDecorator =>
  ApiProperty({ ...classFrom(type), description, isArray: true, required: false });

/** Nest's Swagger takes a function for a class unless the function itself is called `type`. */
function classFrom(viewClass: ViewClass) {
  return { type: () => viewClass() };
}
