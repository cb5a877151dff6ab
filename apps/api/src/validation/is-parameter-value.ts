import { ValidateBy } from 'class-validator';

const TEXT_MAX = 100;

function isParameterValue(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '' && value.length <= TEXT_MAX;
  return Number.isSafeInteger(value);
}

/** The value of a policy parameter: a text, as amounts and shares are written, or a whole number. */
export function IsParameterValue(): PropertyDecorator {
  return ValidateBy({
    name: 'isParameterValue',
    validator: {
      validate: isParameterValue,
      defaultMessage: () => `must be a text of 1 to ${TEXT_MAX} characters, or a whole number`,
    },
  });
}
