import { addDays, periodOfYears } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import type {
  ConsentFacts,
  ContractFacts,
  ExecutionChapter,
  ExtensionFacts,
} from '../chapters/execution.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { EXECUTION_YEARS, EXTENSION_YEARS_AT_MOST, EXTENSIONS_AT_MOST } from './parameters.ts';

/** MH-1.4.4, from 2021-12-10: the contract is signed after approval, on the same day at the earliest. */
export function isSignedAfterApproval({ approvedOn, signedOn }: ContractFacts): Finding {
  const rule = { rule: 'contract-after-approval', clause: 'MH-1.4.4' } as const;
  return judged(rule, signedOn >= approvedOn, { approvedOn, signedOn });
}

/** MH-1.6.4, from 2021-12-10: 项目执行期为2年, from the day of the contract. */
export function executionPeriod(signedOn: CalendarDate): Period {
  return periodOfYears(signedOn, EXECUTION_YEARS.value);
}

/** MH-1.6.4, from 2021-12-10: the execution period of a contract. */
export function runsFor(signedOn: CalendarDate): Finding {
  const { firstDay, lastDay } = executionPeriod(signedOn);
  return judged({ rule: 'execution-period', clause: 'MH-1.6.4' }, true, {
    years: EXECUTION_YEARS.value,
    firstDay,
    lastDay,
  });
}

/**
 * MH-1.6.4, from 2021-12-10: 延期1年, a year at most, which begins on the day after the period has
 * ended.
 */
export function latestEnd(currentEnd: CalendarDate): CalendarDate {
  return periodOfYears(addDays(currentEnd, 1), EXTENSION_YEARS_AT_MOST.value).lastDay;
}

/** MH-1.6.4, from 2021-12-10: 最多延期1次, so a second extension is refused. */
export function isExtendable({
  extensionsGranted,
}: Pick<ExtensionFacts, 'extensionsGranted'>): Finding {
  const passes = extensionsGranted < EXTENSIONS_AT_MOST.value;
  return judged({ rule: 'single-extension', clause: 'MH-1.6.4' }, passes, {
    extensionsGranted,
    extensionsAtMost: EXTENSIONS_AT_MOST.value,
  });
}

/** MH-1.6.4, from 2021-12-10: later than the current end and within the year of the extension. */
export function isWithinExtension({
  currentEnd,
  newEnd,
}: Omit<ExtensionFacts, 'extensionsGranted'>): Finding {
  const latest = latestEnd(currentEnd);
  const passes = currentEnd < newEnd && newEnd <= latest;
  return judged({ rule: 'extension-length', clause: 'MH-1.6.4' }, passes, {
    currentEnd,
    newEnd,
    latestEnd: latest,
  });
}

/** MH-1.6.5, from 2021-12-10: 经同意后方可调整; a major adjustment takes effect by a consent. */
export function isConsentedTo({ kind, consented, documentNumber }: ConsentFacts): Finding {
  const rule = { rule: 'major-adjustment-consent', clause: 'MH-1.6.5' } as const;
  return judged(rule, consented, { kind, documentNumber });
}

/** MH-1.6.4 and MH-1.6.5 of the 2021 edition, and the contract of MH-1.4.4. */
export const execution: ExecutionChapter = {
  isSignedAfterApproval,
  executionPeriod,
  runsFor,
  latestEnd,
  isExtendable,
  isWithinExtension,
  isConsentedTo,
};
