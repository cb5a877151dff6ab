import type { duties as chinese } from '../zh/duties.ts';

/** Duties. */
export const duties: typeof chinese = {
  title: 'Duties',
  subtitle: 'What clauses have somebody do by a day, as of {{day}}',
  subtitleToday: 'What clauses have somebody do by a day, as of today',
  status: 'Status',
  kind: 'What is due',
  subjectKind: 'About',
  subject: 'Subject',
  holder: 'Holder',
  clause: 'Clause',
  clauseHint: 'e.g. MH-1.6.4',
  sinceOn: 'Since',
  dueOn: 'Due',
  doneOn: 'Done',
  overdue: 'Working days late',
  overdueUnknown: 'The calendar of that year is not published; it cannot be counted',
  caption: 'Duties, the one due first first',
  empty: 'No duty matches.',
};
