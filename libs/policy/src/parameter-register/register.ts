import type { ClauseCoverage } from '../clause-coverage/coverage.ts';
import { KEY_CORE_PARAMETERS } from './key-core.ts';
import type { NamedParameter } from './named-parameter.ts';
import { RECOGNITION_PARAMETERS } from './recognition.ts';
import { RESEARCH_CENTRE_PARAMETERS } from './research-centre.ts';

/** Every number and word of the policy texts that rules are reckoned with. */
export const POLICY_PARAMETERS: readonly NamedParameter[] = [
  ...KEY_CORE_PARAMETERS,
  ...RESEARCH_CENTRE_PARAMETERS,
  ...RECOGNITION_PARAMETERS,
];

/** The parameters of a clause: those that cite it, and those that its coverage names. */
export function parametersOf({
  clause,
  policy,
  by,
}: Pick<ClauseCoverage, 'clause' | 'by'> & {
  readonly policy: string;
}): readonly NamedParameter[] {
  const named = by
    .filter(({ kind }) => kind === 'parameter')
    .map((cover) => 'name' in cover && cover.name);
  return POLICY_PARAMETERS.filter(
    (one) =>
      one.policyVersion === policy &&
      (one.clause === clause || named.some((name) => name !== false && isNamed(one, name))),
  );
}

/** `CENTRE_CAPS` names each of `CENTRE_CAPS.national` and its like. */
function isNamed(parameter: NamedParameter, name: string): boolean {
  return parameter.name === name || parameter.name.startsWith(`${name}.`);
}
