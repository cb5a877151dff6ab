import type { Parameter, ParameterValue } from './policy-answer.ts';

/** A value of a parameter; the first row of each names it, those below are what replaced it when. */
export interface ParameterRow {
  readonly key: string;
  readonly parameter: Parameter;
  readonly value: ParameterValue;
}

/** A row a value, those of one parameter below each other. */
export function parameterRows(parameters: readonly Parameter[]): readonly ParameterRow[] {
  return parameters.flatMap((parameter) =>
    parameter.values.map((value) => ({
      key: [parameter.policyVersion, parameter.name, value.superior?.overrideId ?? ''].join(' '),
      parameter,
      value,
    })),
  );
}
