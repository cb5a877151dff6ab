import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import type { DiligenceFindingRecorded } from '../project/events.ts';
import { stepsOf } from '../specs/reaction-steps.ts';
import { enterMembersWhenDiligenceLacking } from './enter-members-when-diligence-lacking.ts';

const document = { number: '闵科〔2024〕3号', date: calendarDate('2024-03-01') };
const found = (diligent: boolean): DiligenceFindingRecorded => ({
  type: 'DiligenceFindingRecorded',
  data: {
    projectId: 'project-1',
    diligent,
    findings: '未按任务书开展研发',
    document,
    leadCreditCode: '91310112MA1GBWQX0N',
    members: [
      { personRef: 'person-a', name: '张某', duty: '项目负责人' },
      { personRef: 'person-b', name: '李某', duty: '研发人员' },
      { personRef: 'person-a', name: '张某', duty: '研发人员' },
    ],
    basis: [],
  },
});

describe('MH-1.6.16: a project that was not passed', () => {
  it('enters its members without diligence, each once and under an id of project and member', () => {
    expect(stepsOf(enterMembersWhenDiligenceLacking, found(false))).toEqual(
      ['person-a', 'person-b'].map((personRef) => ({
        intent: {
          type: 'MakeIntegrityEntry',
          data: {
            subject: { kind: 'person', personRef },
            entryId: `project-1.${personRef}`,
            projectId: 'project-1',
            document,
          },
        },
      })),
    );
  });

  it('enters nobody with diligence', () => {
    expect(stepsOf(enterMembersWhenDiligenceLacking, found(true))).toEqual([]);
  });
});
