import { checkCharacter } from '@grants/kernel';

/** Units, people and documents of the scenarios. All of them are invented. */

/** Unified social credit code of the n-th invented unit; its check character is right. */
export function unitCode(n: number): string {
  const first17 = `91310112MA1GB${String(n).padStart(4, '0')}`;
  return `${first17}${checkCharacter(first17)}`;
}

/** An enterprise registered and taxed in Minhang. */
export function enterprise(n: number) {
  return {
    creditCode: unitCode(n),
    name: `闵行示例${n}号智能科技有限公司`,
    kind: 'enterprise',
    registeredDistrict: '闵行区',
    taxDistrict: '闵行区',
  };
}

/** An official document (文号) of a day. */
export function paper(number: string, date: string) {
  return { number, date };
}

/** A document that was handed in; the digest stands for its bytes. */
export function handedIn(kind: string) {
  return { kind, name: `${kind}.pdf`, sha256: 'ab'.repeat(32) };
}

const CHECKLIST = ['application-form', 'task-statement', 'talent-evidence', 'capability-evidence'];

/** Total investment 10,000,000.00: 4,000,000.00 applied for, 6,000,000.00 raised by the unit. */
export const BUDGET = {
  totalInvestment: '10000000.00',
  selfRaised: '6000000.00',
  grantRequested: '4000000.00',
  lines: [
    {
      lineId: 'L-1',
      category: '设备费',
      year: 2022,
      grant: '3000000.00',
      selfRaised: '2000000.00',
    },
    {
      lineId: 'L-2',
      category: '人员费',
      year: 2023,
      grant: '1000000.00',
      selfRaised: '4000000.00',
    },
  ],
};

const LEADERS = [
  '赵安朗',
  '钱柏明',
  '孙辰宁',
  '李丹沛',
  '周恩清',
  '吴凡然',
  '郑庚尚',
  '王海同',
  '冯佳文',
];
const MEMBERS = [
  '褚启贤',
  '卫若谷',
  '蒋思源',
  '沈廷玉',
  '韩维桢',
  '杨希孟',
  '朱彦博',
  '秦以宁',
  '许自强',
];

/** The people of the n-th application, whom no other names. */
export function peopleOf(n: number): object {
  const person = (personRef: string, name = '', duty = '研发人员') => ({ personRef, name, duty });
  return {
    leader: person(`p-leader-${n}`, LEADERS[n - 1], '项目负责人'),
    members: [person(`p-member-${n}`, MEMBERS[n - 1])],
  };
}

/** What the n-th unit submits; it meets every condition of MH-1.1 and MH-1.3. */
export function applicationContent(n: number, over: object = {}): object {
  return {
    title: `第${n}号触觉传感器关键技术攻关`,
    lead: enterprise(n),
    participants: [{ creditCode: unitCode(900), name: '示例大学' }],
    leader: { personRef: `p-leader-${n}`, name: '张示例', duty: '项目负责人' },
    members: [{ personRef: `p-member-${n}`, name: '李示例', duty: '研发人员' }],
    catalogueItem: 8,
    field: '传感器',
    budget: BUDGET,
    technology: {
      level: 'domestic-leading',
      expectedIntellectualProperty: [{ kind: 'invention-patent', count: 3 }],
      expectedOutput: '高灵敏度触觉传感器样机',
      economicBenefit: '三年新增产值5000万元',
    },
    documents: CHECKLIST.map(handedIn),
    intellectualPropertyNumbers: [],
    ...over,
  };
}

/** The call of 2022: open selection, accepting from 1 to 31 March. */
export const CALL_2022 = {
  callId: 'call-2022',
  programme: 'key-core-technology',
  year: 2022,
  title: '2022年度闵行区关键核心技术攻关项目申报指南',
  policyVersion: 'minhang-2021',
  mechanism: 'open-selection',
  challenges: [],
  opensAt: '2022-03-01T09:00:00+08:00',
  closesAt: '2022-03-31T17:00:00+08:00',
  scoreWeights: { regionalBenefit: 40, advancement: 30, foresight: 10, applicability: 20 },
  recommendFrom: 75,
  guide: paper('闵科委〔2022〕3号', '2022-02-25'),
};
