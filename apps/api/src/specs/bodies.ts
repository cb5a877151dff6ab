/** Bodies that are right in every field, for specs to send or to spoil. */
export const document = { number: '闵财〔2022〕5号', date: '2022-01-10' };

export const fundBody = {
  fundId: 'F12-2022',
  name: '2022年关键核心技术攻关专项',
  source: 'district',
  programme: 'key-core-technology',
  fiscalYear: 2022,
  amount: '50000000.00',
  document,
};

export const callBody = {
  callId: 'C-2022',
  programme: 'key-core-technology',
  year: 2022,
  title: '2022年度关键核心技术攻关项目申报指南',
  policyVersion: 'minhang-2021',
  mechanism: 'open-selection',
  challenges: [],
  opensAt: '2022-03-01T09:00+08:00',
  closesAt: '2022-03-31T17:00+08:00',
  scoreWeights: { regionalBenefit: 30, advancement: 30, foresight: 20, applicability: 20 },
  recommendFrom: 75,
  guide: document,
};

/** A unit that is nobody's. */
export const UNIT = '91350100M000100Y43';

/** Materials 1 to 4 of the checklist (MH-1.3.4). */
const CHECKLIST = ['application-form', 'task-statement', 'talent-evidence', 'capability-evidence'];

const person = { personRef: 'p-1', name: '张示例', duty: '项目负责人' };

export const applicationBody = {
  applicationId: 'A-2022-0001',
  callId: 'C-2022',
  content: {
    title: '面向高端芯片的键合设备关键技术攻关',
    lead: {
      creditCode: UNIT,
      name: '示例科技(上海)有限公司',
      kind: 'enterprise',
      registeredDistrict: '闵行区',
      taxDistrict: '闵行区',
    },
    participants: [],
    leader: person,
    members: [person],
    catalogueItem: 2,
    field: '集成电路',
    budget: {
      totalInvestment: '10000000.00',
      selfRaised: '6000000.00',
      grantRequested: '4000000.00',
      lines: [
        {
          lineId: 'L-1',
          category: '设备费',
          year: 2022,
          grant: '4000000.00',
          selfRaised: '6000000.00',
        },
      ],
    },
    technology: {
      level: 'international-advanced',
      expectedIntellectualProperty: [{ kind: 'invention-patent', count: 3 }],
      expectedOutput: '样机两台',
      economicBenefit: '三年新增产值2亿元',
    },
    documents: CHECKLIST.map((kind) => ({ kind, name: `${kind}.pdf`, sha256: 'a'.repeat(64) })),
    intellectualPropertyNumbers: [],
  },
};
