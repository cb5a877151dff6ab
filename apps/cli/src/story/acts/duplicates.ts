import { sha256Of } from '@grants/application';
import type { ExternalAwardContent, SupportRef } from '@grants/domain';
import { MATCHER_VERSION, titleLikeness } from '@grants/domain';
import { positionOf } from '@grants/event-store';
import { caseIdOf } from '@grants/read-store';
import type { Act } from '../act.ts';
import type { StoryApplication } from '../cast/content.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';

/** An award of another funder, and the line of its list. */
export interface StoryAward {
  readonly awardId: string;
  readonly award: ExternalAwardContent;
  readonly line: number;
}

/** The list of another funder says that it gave an award. */
export function recordAward({ awardId, award, line }: StoryAward, date: string): Act {
  return {
    on: officeDay(date),
    by: offices.importer,
    request: {
      type: 'RecordExternalAward',
      data: {
        awardId,
        award,
        origin: {
          importId: `import-${officeDay(date)}`,
          file: `${award.source}-演示.csv`,
          line,
          rowSha256: sha256Of(award),
        },
      },
    },
  };
}

/** The case that the ledger opens on an application of ours and another support. */
export function caseOf(
  application: StoryApplication,
  other: StoryAward | StoryApplication,
): string {
  return caseIdOf(pairOf(application, other));
}

/** The supervisor opens a case on a likeness that the rules do not see (MH-1.3.3). */
export function openCase(application: StoryApplication, other: StoryAward, date: string): Act {
  const { ours, other: theirs } = pairOf(application, other);
  return {
    on: officeDay(date),
    by: offices.supervisor,
    request: {
      type: 'OpenDuplicateCase',
      data: {
        caseId: caseOf(application, other),
        ours,
        other: theirs,
        evidence: {
          rule: 'same-unit-similar-title',
          titleLikeness: titleLikeness(ours.title, theirs.title),
          facts: ['群众来信反映两个项目研发内容相同'],
        },
        matcherVersion: MATCHER_VERSION,
        knownAt: positionOf(1),
      },
    },
  };
}

export function confirmCase(caseId: string, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.supervisor,
    request: {
      type: 'ConfirmDuplicateCase',
      data: {
        caseId,
        reason: '两个项目考核指标与预算内容相同，属重复支持',
        document: official('闵科监', on, caseId.slice(4, 12)),
      },
    },
  };
}

/** The confirmation is taken back by a decision of its own. */
export function overturnCase(caseId: string, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.supervisor,
    request: {
      type: 'OverturnDuplicateCase',
      data: {
        caseId,
        reason: '复核认为考核指标不同，原认定依据不足',
        document: official('闵科监复', on, caseId.slice(4, 12)),
      },
    },
  };
}

export function dismissCase(caseId: string, date: string): Act {
  return {
    on: officeDay(date),
    by: offices.commissionApprover,
    request: {
      type: 'DismissDuplicateCase',
      data: { caseId, reason: '研究内容分属前后两代产品，不构成重复支持' },
    },
  };
}

/** Neither yes nor no: the hold stays. */
export function followUpCase(caseId: string, date: string): Act {
  return {
    on: officeDay(date),
    by: offices.supervisor,
    request: {
      type: 'FollowUpDuplicateCase',
      data: { caseId, note: '已函请市级主管部门提供任务书' },
    },
  };
}

function pairOf(application: StoryApplication, other: StoryAward | StoryApplication) {
  const [ours, theirs] = [refOf(application), refOf(other)];
  const titles = titleLikeness(ours.title, theirs.title);
  const rule = 'same-unit-similar-title' as const;
  return { ours, other: theirs, evidence: { rule, titleLikeness: titles, facts: [] } };
}

function refOf(side: StoryAward | StoryApplication): SupportRef {
  if ('award' in side) {
    const { awardId: id, award } = side;
    const { source, title } = award;
    return { kind: 'external-award', id, source, title };
  }
  const { applicationId: id, content } = side;
  return { kind: 'application', id, source: 'key-core-technology', title: content.title };
}
