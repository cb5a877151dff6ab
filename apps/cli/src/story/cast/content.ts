import type { ApplicationContent, Unit } from '@grants/domain';
import { budgetOf } from './budget.ts';
import { submitted } from './documents.ts';
import { fieldOf } from './experts.ts';
import type { Field } from './experts.ts';
import { person } from './people.ts';

/** An application of a story: its ids, and everything the unit submits. */
export interface StoryApplication {
  readonly applicationId: string;
  readonly callId: string;
  readonly field: Field;
  readonly content: ApplicationContent;
}

/** What tells one application from another; the rest of it is much the same in all. */
export interface ApplicationLine {
  readonly applicationId: string;
  readonly callId: string;
  readonly lead: Unit;
  readonly title: string;
  /** Item of the catalogue, 1 to 18 (MH-A2). */
  readonly item: number;
  /** The grant applied for and the unit's own money, in 10,000 yuan. */
  readonly grant: string;
  readonly selfRaised: string;
  readonly firstYear: number;
  /** Number of the leader among the invented people; the two after it are the members. */
  readonly leader: number;
  /** The challenge of the list it answers. */
  readonly challenge?: string | undefined;
}

const REQUIRED_DOCUMENTS = [
  ['application-form', '立项申请表'],
  ['task-statement', '项目任务书'],
  ['talent-evidence', '人才团队证明'],
  ['capability-evidence', '资金设备场地证明'],
] as const;

/** How many people an application names. */
export const TEAM = 3;

/** An application in order: every condition met that its line lets be met. */
export function applicationOf(line: ApplicationLine): StoryApplication {
  const { applicationId, callId, title, item, challenge, leader, firstYear } = line;
  const field = fieldOf(item);
  return {
    applicationId,
    callId,
    field,
    content: {
      title,
      lead: line.lead,
      participants: [],
      leader: person(leader, '项目负责人'),
      members: [person(leader + 1, '技术骨干'), person(leader + 2, '财务负责人')],
      catalogueItem: item,
      field,
      ...(challenge === undefined ? {} : { challengeId: challenge }),
      budget: budgetOf({ grant: line.grant, selfRaised: line.selfRaised, firstYear }),
      technology: {
        level: 'domestic-leading',
        expectedIntellectualProperty: [
          { kind: 'invention-patent', count: 3 },
          { kind: 'software-copyright', count: 2 },
        ],
        expectedOutput: `《${title}》样机一套及小批量试制`,
        economicBenefit: '验收后三年内新增销售收入三千万元',
      },
      documents: documentsOf(applicationId),
      intellectualPropertyNumbers: [`ZL${firstYear}${applicationId.slice(1)}（演示）`],
    },
  };
}

/** The same application with other content. */
export function changed(
  application: StoryApplication,
  changes: Partial<ApplicationContent>,
): StoryApplication {
  return { ...application, content: { ...application.content, ...changes } };
}

/** The documents of the checklist (MH-1.3.4), but those left out. */
export function documentsOf(
  applicationId: string,
  without: readonly string[] = [],
): ApplicationContent['documents'] {
  return REQUIRED_DOCUMENTS.filter(([kind]) => !without.includes(kind)).map(([kind, name]) =>
    submitted(kind, `${name}.pdf`, applicationId),
  );
}
