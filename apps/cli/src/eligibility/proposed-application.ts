import type { ProposedSubmission } from '@grants/domain';
import { calendarDate, creditCode, instant, yuan } from '@grants/kernel';

const LEAD = creditCode('91310112MA1GBXXX1C');
const DOCUMENTS = ['application-form', 'task-statement', 'talent-evidence', 'capability-evidence'];

/** A made-up application with a budget of some length, for measuring. */
export const PROPOSED: ProposedSubmission = {
  submittedAt: instant('2022-03-15T10:00+08:00'),
  call: {
    callId: 'C-2022',
    programme: 'key-core-technology',
    policyVersion: 'minhang-2021',
    opensAt: instant('2022-03-01T09:00+08:00'),
    closesAt: instant('2022-03-31T17:00+08:00'),
    reviewDueOn: calendarDate('2022-04-29'),
    scoreWeights: { regionalBenefit: 40, advancement: 30, foresight: 20, applicability: 10 },
    recommendFrom: 80,
    challengeIds: ['CH-1', 'CH-2', 'CH-3'],
    withdrawn: false,
  },
  credit: {
    creditCode: LEAD,
    revision: 12,
    codeAccepted: true,
    violations: Array.from({ length: 6 }, (_, index) => ({
      violationId: `V-${index}`,
      kind: 'quality',
      occurredOn: calendarDate(`201${index}-06-30`),
    })),
    bans: [],
  },
  matches: [],
  content: {
    title: '高灵敏度触觉传感器关键技术攻关',
    lead: {
      creditCode: LEAD,
      name: '上海示例传感科技有限公司',
      kind: 'enterprise',
      registeredDistrict: '闵行区',
      taxDistrict: '闵行区',
    },
    participants: [{ creditCode: creditCode('91310112MA1GBXXX2X'), name: '上海示例大学' }],
    leader: { personRef: 'p1', name: '张示例', duty: '项目负责人' },
    members: [],
    catalogueItem: 8,
    field: '人工智能',
    challengeId: 'CH-1',
    budget: {
      totalInvestment: yuan('10000000'),
      selfRaised: yuan('6000000'),
      grantRequested: yuan('4000000'),
      lines: Array.from({ length: 40 }, (_, index) => ({
        lineId: `L-${index}`,
        category: '设备费',
        year: 2022,
        grant: yuan('100000'),
        selfRaised: yuan('150000'),
      })),
    },
    technology: {
      level: 'international-advanced',
      expectedIntellectualProperty: [{ kind: 'invention-patent', count: 3 }],
      expectedOutput: '年产触觉传感器10万只',
      economicBenefit: '年新增销售收入5000万元',
    },
    documents: DOCUMENTS.map((kind) => ({ kind, name: kind, sha256: 'a'.repeat(64) })),
    intellectualPropertyNumbers: [],
  },
};
