import type { Role } from '@grants/application';
import { FUND } from '../acceptance/office/application-case.ts';
import { applicationContent, CALL_2022, paper, unitCode } from '../acceptance/office/content.ts';

/** A command to be given under a key of its own. */
export interface Given {
  readonly key: string;
  readonly role: Role;
  readonly actorId: string;
  readonly path: string;
  readonly body: object;
}

/** What became of a command: an answer with its events, a refusal, or nobody knows. */
export type Outcome =
  | { readonly given: Given; readonly events: readonly WrittenEvent[]; readonly repeated: boolean }
  | { readonly given: Given; readonly refused: number }
  | { readonly given: Given; readonly unknown: true };

export interface WrittenEvent {
  readonly id: string;
  readonly type: string;
  readonly revision: number;
}

type Making = (n: number) => Omit<Given, 'key' | 'actorId'> & { readonly actorId?: string };

/** Commands of every sort there is much of; the number makes each one of its own. */
const SORTS: readonly Making[] = [
  (n) => ({
    role: 'finance-officer',
    path: '/funds',
    body: {
      fundId: `fund-load-${n}`,
      name: '专项',
      source: 'municipal',
      programme: 'key-core-technology',
      fiscalYear: 2022,
      amount: `${n + 1}.00`,
      document: paper(`闵财预-${n}`, '2022-06-01'),
    },
  }),
  (n) => ({
    role: 'finance-approver',
    path: `/funds/${FUND}/adjustments`,
    body: { change: '1.00', reason: '预算调整', document: paper(`调-${n}`, '2022-06-01') },
  }),
  (n) => ({
    role: 'commission-officer',
    path: '/calls',
    body: { ...CALL_2022, callId: `call-load-${n}` },
  }),
  (n) => ({
    role: 'applicant',
    actorId: unitCode(1000 + n),
    path: '/applications',
    body: {
      applicationId: `app-load-${n}`,
      callId: CALL_2022.callId,
      content: applicationContent(1000 + n),
    },
  }),
  (n) => ({
    role: 'credit-officer',
    path: `/credit/units/${unitCode(5000 + (n % 7))}/violations`,
    body: {
      violationId: `V-${n}`,
      kind: 'quality',
      occurredOn: '2022-01-10',
      decidedOn: '2022-02-10',
      note: '产品质量抽检不合格',
      document: paper(`罚-${n}`, '2022-02-10'),
    },
  }),
];

/** The n-th command of a load without end. */
export function loadCommand(n: number): Given {
  const made = SORTS[n % SORTS.length]?.(n);
  if (!made) throw new Error(`there is no sort of command for ${n}`);
  return { actorId: made.role, ...made, key: keyOf('b', n) };
}

/** Approves the application of the n-th unit, with 3,000,000.00 of the fund of 2022. */
export function approvalOf(n: number): Given {
  return {
    key: keyOf('a', n),
    role: 'commission-approver',
    actorId: 'commission-approver',
    path: `/applications/app-${n}/approval`,
    body: { projectId: `project-${n}`, fundId: FUND, award: '3000000.00' },
  };
}

function keyOf(sort: string, n: number): string {
  return `${sort.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`;
}
