import { reject } from '@grants/kernel';
import type { UnpublishedCalendarYear } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { factText } from '../../fact-text.ts';

/** From the district to the end of the public notice. */
export const reviewRejections = {
  officeOfAnotherDistrict: (district: string, role: string, expectedRole: string) =>
    reject({
      code: 'RECOGNITION.OFFICE_OF_ANOTHER_DISTRICT',
      clause: 'SH-11.1',
      message: `The office of ${district} recommends as ${expectedRole}, not as ${role}.`,
      facts: { district, role, expectedRole },
    }),
  notDrawn: (recognitionId: string, drawId: string) =>
    reject({
      code: 'RECOGNITION.NOT_DRAWN',
      clause: 'SH-11.2',
      message: `Draw ${drawId} does not have ${recognitionId} in its sample; check the id.`,
      facts: { recognitionId, drawId },
    }),
  notTheExpert: (expertId: string, actorId: string) =>
    reject({
      code: 'RECOGNITION.NOT_THE_EXPERT',
      clause: 'SH-12',
      message: `${actorId} cannot give the sheet of expert ${expertId}; each gives their own.`,
      facts: { expertId, actorId },
    }),
  sheetOffScale: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.SHEET_OFF_SCALE',
      clause: finding.clause,
      message:
        `A score of ${factText(finding, 'score')}, a coefficient of ` +
        `${factText(finding, 'contributionCoefficient')} and a share of ` +
        `${factText(finding, 'coreValueShare')} are not all on the scale: whole points to ` +
        `${factText(finding, 'scoreHighest')}, a coefficient to ` +
        `${factText(finding, 'coefficientHighest')} and percent to ` +
        `${factText(finding, 'shareHighest')}, both with at most two decimals.`,
      facts: finding.facts,
    }),
  opinionMissing: (expertId: string) =>
    reject({
      code: 'RECOGNITION.OPINION_MISSING',
      clause: 'SH-12',
      message: `Expert ${expertId} scores and judges (评分和评价); write the opinion.`,
      facts: { expertId },
    }),
  tooFewExperts: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.TOO_FEW_EXPERTS',
      clause: finding.clause,
      message:
        `${factText(finding, 'reviewed')} experts have reviewed, and ` +
        `${factText(finding, 'required')} at least have to.`,
      facts: finding.facts,
    }),
  departmentsMissing: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.DEPARTMENTS_MISSING',
      clause: finding.clause,
      message: `Four departments consult; ${factText(finding, 'missing')} did not take part.`,
      facts: finding.facts,
    }),
  figuresOffScale: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.FIGURES_OFF_SCALE',
      clause: finding.clause,
      message:
        `A coefficient of ${factText(finding, 'contributionCoefficient')} and a share of ` +
        `${factText(finding, 'coreValueShare')} cannot be settled: the coefficient goes to ` +
        `${factText(finding, 'coefficientHighest')}, the share to ` +
        `${factText(finding, 'shareHighest')} percent, with at most two decimals.`,
      facts: finding.facts,
    }),
  consensusLeavesNothingOpen: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.CONSENSUS_LEAVES_NOTHING_OPEN',
      clause: finding.clause,
      message:
        `The experts agreed (${factText(finding, 'consensus')}); propose the project or do not, ` +
        'a second review is for those they did not agree on.',
      facts: finding.facts,
    }),
  noticeInThePast: (firstDay: string, today: string) =>
    reject({
      code: 'RECOGNITION.NOTICE_IN_THE_PAST',
      clause: 'SH-14.1',
      message: `A notice recorded on ${today} cannot have been up since ${firstDay}.`,
      facts: { firstDay, today },
    }),
  calendarNotPublished: ({ year, firstPublished, lastPublished }: UnpublishedCalendarYear) =>
    reject({
      code: 'RECOGNITION.CALENDAR_NOT_PUBLISHED',
      clause: 'SH-14.1',
      message:
        `The notice reaches into ${year}, of which the official calendar is not known ` +
        `(known: ${firstPublished} to ${lastPublished}); have the calendar taken in first.`,
      facts: { year, firstPublished, lastPublished },
    }),
  objectionOutOfTime: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.OBJECTION_OUT_OF_TIME',
      clause: finding.clause,
      message:
        `An objection of ${factText(finding, 'raisedOn')} is not within the notice, ` +
        `${factText(finding, 'firstDay')} to ${factText(finding, 'lastDay')}.`,
      facts: finding.facts,
    }),
  noticeNotOver: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.NOTICE_NOT_OVER',
      clause: finding.clause,
      message:
        `The notice is up to ${factText(finding, 'lastDay')}, itself included; nothing is ` +
        `recognised on ${factText(finding, 'onDay')}.`,
      facts: finding.facts,
    }),
  objectionOpen: (finding: Finding) =>
    reject({
      code: 'RECOGNITION.OBJECTION_OPEN',
      clause: finding.clause,
      message: `Objections are open: ${factText(finding, 'open')}; review them first.`,
      facts: finding.facts,
    }),
};
