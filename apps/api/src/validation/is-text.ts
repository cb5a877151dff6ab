import { ValidateBy } from 'class-validator';
import type { ValidationOptions } from 'class-validator';

/** A text that says something and is no longer than it may be. */
export function IsText(lengthMax: number, options: ValidationOptions = {}): PropertyDecorator {
  const says = (value: unknown) =>
    typeof value === 'string' && value.trim() !== '' && value.length <= lengthMax;
  return ValidateBy(
    {
      name: 'isText',
      validator: {
        validate: says,
        defaultMessage: () => `must be a text of 1 to ${lengthMax} characters, not blank`,
      },
    },
    options,
  );
}
