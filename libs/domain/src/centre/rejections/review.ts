import { reject } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { factText } from '../../fact-text.ts';

/** The town's recommendation, the check, the experts and the panel. */
export const reviewRejections = {
  townNotAsked: (centreId: string, level: string) =>
    reject({
      code: 'CENTRE.TOWN_NOT_ASKED',
      clause: 'MH-2.3.3',
      message: `Centre ${centreId} is ${level}; only a district centre is recommended by its town.`,
      facts: { centreId, level },
    }),
  townNotOfAddress: (finding: Finding) =>
    reject({
      code: 'CENTRE.TOWN_NOT_OF_ADDRESS',
      clause: finding.clause,
      message:
        `The host is registered in ${factText(finding, 'registeredTown')}, whose office ` +
        `recommends, not that of ${factText(finding, 'town')}.`,
      facts: finding.facts,
    }),
  opinionMissing: (centreId: string) =>
    reject({
      code: 'CENTRE.OPINION_MISSING',
      clause: 'MH-2.4',
      message: `What is said of centre ${centreId} is said with a reason; write one.`,
      facts: { centreId },
    }),
  notTheExpert: (expertId: string, actorId: string) =>
    reject({
      code: 'CENTRE.NOT_THE_EXPERT',
      clause: 'MH-2.4',
      message: `${actorId} cannot act for expert ${expertId}; experts judge in person.`,
      facts: { expertId, actorId },
    }),
  scoreOffScale: (finding: Finding) =>
    reject({
      code: 'CENTRE.SCORE_OFF_SCALE',
      clause: finding.clause,
      message:
        `The score ${factText(finding, 'score')} is not in whole points from 0 to ` +
        `${factText(finding, 'highest')}.`,
      facts: finding.facts,
    }),
  tooFewReviews: (finding: Finding) =>
    reject({
      code: 'CENTRE.TOO_FEW_REVIEWS',
      clause: finding.clause,
      message:
        `The panel consults over online reviews; ${factText(finding, 'atLeast')} at least is ` +
        `needed, there is ${factText(finding, 'experts')}.`,
      facts: finding.facts,
    }),
  rankNotWhole: (finding: Finding) =>
    reject({
      code: 'CENTRE.RANK_NOT_WHOLE',
      clause: finding.clause,
      message: `${factText(finding, 'rank')} is no place among applications; count from 1.`,
      facts: finding.facts,
    }),
};
