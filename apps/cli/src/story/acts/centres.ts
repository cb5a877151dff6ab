import type { Yuan } from '@grants/kernel';
import { actOn } from '../act-on.ts';
import type { Act, Story } from '../act.ts';
import type { StoryCentre } from '../cast/centre.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';

/** When a centre is looked at, step by step. */
export interface CentreDates {
  readonly applied: string;
  /** District centres only (MH-2.3.3). */
  readonly recommended?: string;
  readonly checked: string;
  readonly reviewed: string;
  readonly consulted: string;
}

/** Points of the three experts; 85.00 on average. */
const SCORES = [82, 85, 88] as const;

/** The unit applies, with all documents or some. */
export function applyForCentre(
  { centreId, callId, content }: StoryCentre,
  date: string,
  documents = content.documents,
): Act {
  return actOn(date, hostOf(content), {
    type: 'ApplyForCentre',
    data: { centreId, callId, content: { ...content, documents } },
  });
}

export function completeCentre({ centreId, content }: StoryCentre, date: string): Act {
  const { documents } = content;
  return actOn(date, hostOf(content), {
    type: 'CompleteCentreApplication',
    data: { centreId, documents: documents.slice(1) },
  });
}

export function withdrawCentre({ centreId, content }: StoryCentre, date: string): Act {
  return actOn(date, hostOf(content), {
    type: 'WithdrawCentreApplication',
    data: { centreId, reason: '单位发展规划调整，主动撤回' },
  });
}

/** From the town, where it is asked, to the panel (MH-2.3.3, MH-2.4). */
export function* selectCentre(centre: StoryCentre, dates: CentreDates, rank: number): Story {
  if (dates.recommended !== undefined) {
    yield recommendByTown(centre, 'recommend', dates.recommended);
  }
  yield checkCentre(centre, 'pass', dates.checked);
  yield* reviewOnline(centre, dates.reviewed);
  yield consultPanel(centre, { recommended: true, rank }, dates.consulted);
}

/** The office of the town of the registered address speaks (MH-2.3.3). */
export function recommendByTown(
  { centreId, content }: StoryCentre,
  opinion: 'recommend' | 'refuse',
  date: string,
): Act {
  const comment =
    opinion === 'recommend' ? '资格符合，材料齐全，予以推荐' : '实际研发场地不在本辖区';
  return actOn(date, offices.townOfficer, {
    type: 'RecommendCentre',
    data: { centreId, town: content.host.town ?? '', opinion, comment },
  });
}

/** The commission checks the materials (MH-2.4). */
export function checkCentre(
  { centreId }: StoryCentre,
  opinion: 'pass' | 'fail',
  date: string,
): Act {
  const comment = opinion === 'pass' ? '材料属实，符合申报条件' : '研发费用与审计报告不一致';
  return actOn(date, offices.commissionOfficer, {
    type: 'CheckCentrePreliminarily',
    data: { centreId, opinion, comment },
  });
}

/** Three experts review it online (MH-2.4). */
export function* reviewOnline({ centreId }: StoryCentre, date: string): Story {
  for (const [index, score] of SCORES.entries()) {
    const expertId = `expert-E${index + 1}`;
    yield actOn(
      date,
      { id: expertId, role: 'expert' },
      {
        type: 'RecordCentreReview',
        data: { centreId, expertId, score, opinion: '方向明确，研发条件完备' },
      },
    );
  }
}

/** The panel settles over the scores what is recommended, and at which rank (MH-2.4). */
export function consultPanel(
  { centreId }: StoryCentre,
  { recommended, rank }: { readonly recommended: boolean; readonly rank: number },
  date: string,
): Act {
  const opinion = recommended ? '同意网评意见，建议立项' : '会商认为研发队伍不稳定，不予推荐';
  return actOn(date, offices.commissionOfficer, {
    type: 'ConsultPanelOnCentre',
    data: { centreId, recommended, rank, opinion },
  });
}

/** The commission approves; an amount is named on a superior requirement only (MH-2.2.2). */
export function approveCentre(
  { centreId, fundId }: StoryCentre,
  date: string,
  matching: { readonly matchingAmount?: Yuan } = {},
): Act {
  return actOn(date, offices.commissionApprover, {
    type: 'ApproveCentre',
    data: { centreId, fundId, ...matching },
  });
}

export function refuseCentre({ centreId }: StoryCentre, date: string): Act {
  return actOn(date, offices.commissionApprover, {
    type: 'RefuseCentre',
    data: { centreId, reason: '年度预算已安排完毕，未列入立项名单' },
  });
}

export function grantPlaque({ centreId }: StoryCentre, date: string): Act {
  return actOn(date, offices.commissionOfficer, {
    type: 'GrantPlaque',
    data: { centreId, plaqueNumber: `铜牌-${centreId}`, grantedOn: officeDay(date) },
  });
}

/** After two years of construction (MH-2.5.1). */
export function evaluateCentre(
  { centreId }: StoryCentre,
  result: 'qualified' | 'unqualified',
  date: string,
): Act {
  const evaluatedOn = officeDay(date);
  return actOn(date, offices.commissionOfficer, {
    type: 'EvaluateCentre',
    data: {
      centreId,
      result,
      evaluatedOn,
      opinion: result === 'qualified' ? '达到建设目标' : '研发投入和成果未达建设目标',
      document: official('闵科委', evaluatedOn, `评估${centreId}`),
    },
  });
}

export function recommendToMunicipality({ centreId }: StoryCentre, date: string): Act {
  return actOn(date, offices.commissionOfficer, {
    type: 'RecommendCentreToMunicipality',
    data: { centreId, recommendedOn: officeDay(date), grounds: '创新能力强，综合实力领先' },
  });
}

function hostOf({ host }: StoryCentre['content']) {
  return { id: host.creditCode, role: 'applicant' };
}
