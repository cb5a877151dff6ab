import { ValidateBy } from 'class-validator';

const FACTS_MAX = 20;
const NAME = /^[a-z][A-Za-z0-9]{0,39}$/;
const TEXT_MAX = 300;

function isFact([name, value]: readonly [string, unknown]): boolean {
  if (!NAME.test(name)) return false;
  if (typeof value === 'string') return value.length <= TEXT_MAX;
  return typeof value === 'boolean' || Number.isSafeInteger(value);
}

/** The facts of a finding: up to 20 named texts, whole numbers, yes or no. Amounts are texts. */
export function IsFacts(): PropertyDecorator {
  return ValidateBy({
    name: 'isFacts',
    validator: {
      validate: (value: unknown) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
        const facts = Object.entries(value);
        return facts.length <= FACTS_MAX && facts.every(isFact);
      },
      defaultMessage: () =>
        `must be an object of at most ${FACTS_MAX} facts, each named in camelCase, each a text of ` +
        `at most ${TEXT_MAX} characters, a whole number, true or false`,
    },
  });
}
