import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import type { ValidationOptions } from 'class-validator';
import { calendarDate, creditCode, identityNumber, instant, isId, Money } from '@grants/kernel';
import { isClause } from '@grants/policy';

/** Longer than any text that is parsed here; what is longer is not repeated in a message. */
const LENGTH_MAX = 64;

/** An identity number, mistyped or not: of 18 characters, or of 15 as until 1999 (GB 11643-1989). */
const IDENTITY_NUMBER_SHAPE = /^(\d{15}|\d{17}[\dXx])$/;

/** Reads a text into its one written form. Throws an error whose message says what is wrong. */
type Reading = (text: string) => string;

/** Takes a text that can be read, and puts its one written form in its place. */
function parsedText(name: string, read: Reading) {
  return (options: ValidationOptions = {}): PropertyDecorator =>
    applyDecorators(
      Transform(({ value }: { value: unknown }) => rewritten(value, read, options.each === true), {
        toClassOnly: true,
      }),
      ValidateBy(
        {
          name,
          validator: {
            validate: (value) => faultOf(value, read) === undefined,
            defaultMessage: (given) =>
              faultIn(given?.value, read, options.each === true) ?? 'cannot be read',
          },
        },
        options,
      ),
    );
}

function rewritten(value: unknown, read: Reading, each: boolean): unknown {
  if (each && Array.isArray(value)) return value.map((item) => rewritten(item, read, false));
  return faultOf(value, read) === undefined ? read(value as string) : value;
}

function faultIn(value: unknown, read: Reading, each: boolean): string | undefined {
  if (!each || !Array.isArray(value)) return faultOf(value, read);
  return value.map((item) => faultOf(item, read)).find((fault) => fault !== undefined);
}

function faultOf(value: unknown, read: Reading): string | undefined {
  if (value === undefined) return 'is missing';
  if (typeof value !== 'string') return 'must be a text in quotes';
  if (value.length > LENGTH_MAX) return `is longer than ${LENGTH_MAX} characters`;
  try {
    read(value);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function refusing(says: string, holds: (text: string) => boolean): Reading {
  return (text) => {
    if (!holds(text)) throw new RangeError(`"${text}" is not ${says}`);
    return text;
  };
}

function amountOfAtLeastNothing(text: string): string {
  const amount = Money.of(text);
  if (amount.isNegative()) throw new RangeError(`${text} is below 0`);
  return amount.toYuan();
}

/** An amount of 0 or more: a decimal text with at most two decimals, up to 10^13; never a number. */
export const IsYuan = parsedText('isYuan', amountOfAtLeastNothing);
/** An amount that may be below 0. */
export const IsSignedYuan = parsedText('isSignedYuan', (text) => Money.of(text).toYuan());
/** A calendar date in Shanghai between 1990 and 2100. */
export const IsCalendarDate = parsedText('isCalendarDate', calendarDate);
/** A moment with its offset between 1990 and 2100. */
export const IsInstant = parsedText('isInstant', instant);
/** A unified social credit code; a wrong check character is not held against it. */
export const IsCreditCode = parsedText('isCreditCode', creditCode);
/** An identity number; it is never repeated in a message. */
export const IsIdentityNumber = parsedText('isIdentityNumber', identityNumber);
/** An id as streams and addresses are named by. */
export const IsLedgerId = parsedText(
  'isLedgerId',
  refusing('an id: 1 to 64 letters, digits, points, underscores and hyphens', isId),
);
/** What stands for a person: an id, and no identity number; it is never repeated in a message. */
export const IsPersonRef = parsedText('isPersonRef', (text) => {
  if (IDENTITY_NUMBER_SHAPE.test(text)) {
    throw new RangeError(
      'is an identity number, which is never stored; ask /api/v1/credit/persons/reference what stands for it',
    );
  }
  if (!isId(text)) {
    throw new RangeError('is not an id: 1 to 64 letters, digits, points, underscores and hyphens');
  }
  return text;
});
/** A clause of the policy register. */
export const IsClauseId = parsedText(
  'isClauseId',
  refusing('a clause of the policy register', isClause),
);
/** A SHA-256 digest, 64 lower-case hexadecimal digits. */
export const IsSha256 = parsedText(
  'isSha256',
  refusing('a SHA-256 digest of 64 lower-case hexadecimal digits', (text) =>
    /^[0-9a-f]{64}$/.test(text),
  ),
);
/** The digits every store makes its positions of; their meaning is the store's alone. */
function isPosition(text: string): boolean {
  return /^\d{16}[\d:]{0,48}$/.test(text);
}

/** A position in the global order, as an answer told it. */
export const IsPosition = parsedText(
  'isPosition',
  refusing('a position: give back what an answer told', isPosition),
);
/** A revision of a stream, or a calendar date. */
export const IsStreamMoment = parsedText('isStreamMoment', (text) =>
  /^\d{1,9}$/.test(text) ? text : calendarDate(text),
);
/** A position in the global order, or a moment with its offset. */
export const IsKnownAt = parsedText('isKnownAt', (text) => {
  if (text.includes('T')) return instant(text);
  return refusing('a position, or a moment with its offset', isPosition)(text);
});
