import { reject } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { factText } from '../../fact-text.ts';

/** The plaque, the two years of construction and their evaluation. */
export const constructionRejections = {
  notBuiltUp: (centreId: string, finding: Finding) =>
    reject({
      code: 'CENTRE.NOT_BUILT_UP',
      clause: finding.clause,
      message:
        `Centre ${centreId} is ${factText(finding, 'level')}; plaque, evaluation and ` +
        'recommendation are for district centres.',
      facts: { centreId, level: factText(finding, 'level') },
    }),
  plaqueGrantedOtherwise: (plaqueNumber: string, grantedOn: string) =>
    reject({
      code: 'CENTRE.PLAQUE_GRANTED_OTHERWISE',
      clause: 'MH-2.5.1',
      message: `Plaque ${plaqueNumber} was granted on ${grantedOn}; a centre has one.`,
      facts: { plaqueNumber, grantedOn },
    }),
  plaqueBeforeApproval: (approvedOn: string, grantedOn: string) =>
    reject({
      code: 'CENTRE.PLAQUE_BEFORE_APPROVAL',
      clause: 'MH-2.5.1',
      message:
        `The centre was approved on ${approvedOn} and cannot have had its plaque on ` +
        `${grantedOn}; check the date.`,
      facts: { approvedOn, grantedOn },
    }),
  evaluatedOtherwise: (result: string, evaluatedOn: string) =>
    reject({
      code: 'CENTRE.EVALUATED_OTHERWISE',
      clause: 'MH-2.5.2',
      message: `The centre was evaluated on ${evaluatedOn} (${result}); it is evaluated once.`,
      facts: { result, evaluatedOn },
    }),
  evaluationTooEarly: (finding: Finding) =>
    reject({
      code: 'CENTRE.EVALUATION_TOO_EARLY',
      clause: finding.clause,
      message:
        `The construction period ends on ${factText(finding, 'lastDay')}; an evaluation on ` +
        `${factText(finding, 'evaluatedOn')} comes too early.`,
      facts: finding.facts,
    }),
};
