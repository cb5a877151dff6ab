import type { ApplicationContent } from '@grants/domain';
import { APPLICATIONS } from './applications.ts';
import type { ApplicationId, ApplicationLine } from './applications.ts';
import { budgetOf } from './budget.ts';
import { submitted } from './documents.ts';
import { FIELDS } from './experts.ts';
import type { Field } from './experts.ts';
import { person } from './people.ts';
import { unit } from './units.ts';

/** An application of the story, with everything the unit submits. */
export interface DemoApplication {
  readonly applicationId: ApplicationId;
  readonly callId: ApplicationLine['call'];
  readonly field: Field;
  readonly content: ApplicationContent;
}

const REQUIRED_DOCUMENTS = [
  ['application-form', '立项申请表'],
  ['task-statement', '项目任务书'],
  ['talent-evidence', '人才团队证明'],
  ['capability-evidence', '资金设备场地证明'],
] as const;

const MEMBERS = 3;
/** The last catalogue item of each field, in the order of the catalogue (MH-A2). */
const FIELD_ENDS = [2, 5, 9, 13, 18] as const;
const IDS = Object.keys(APPLICATIONS);

/** An application as its unit submits it; `changes` are what this one does otherwise. */
export function application(
  applicationId: ApplicationId,
  changes: Partial<ApplicationContent> = {},
): DemoApplication {
  const line = APPLICATIONS[applicationId];
  const field = fieldOf(line.item);
  const firstPerson = IDS.indexOf(applicationId) * MEMBERS;
  const { title, item, grant, selfRaised, challenge } = line;
  const content: ApplicationContent = {
    title,
    lead: unit(line.unit),
    participants: [],
    leader: person(firstPerson, '项目负责人'),
    members: [person(firstPerson + 1, '技术骨干'), person(firstPerson + 2, '财务负责人')],
    catalogueItem: item,
    field,
    ...(challenge === undefined ? {} : { challengeId: challenge }),
    budget: budgetOf({ grant, selfRaised, firstYear: firstYearOf(line) }),
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
    intellectualPropertyNumbers: [`ZL${line.call.slice(4, 8)}1${applicationId.slice(4)}（演示）`],
  };
  return { applicationId, callId: line.call, field, content: { ...content, ...changes } };
}

/** The documents of the checklist (MH-1.3.4), but those left out. */
export function documentsOf(
  applicationId: ApplicationId,
  without: readonly string[] = [],
): ApplicationContent['documents'] {
  return REQUIRED_DOCUMENTS.filter(([kind]) => !without.includes(kind)).map(([kind, name]) =>
    submitted(kind, `${name}.pdf`, applicationId),
  );
}

function fieldOf(item: number): Field {
  const fields = Object.keys(FIELDS) as Field[];
  return fields[FIELD_ENDS.findIndex((end) => item <= end)] ?? '其他';
}

function firstYearOf({ call }: ApplicationLine): number {
  const year = Number(call.slice(4, 8));
  return call === 'KCT-2021' ? year + 1 : year;
}
