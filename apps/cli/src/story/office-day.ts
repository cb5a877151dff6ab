import { addWorkingDays, calendarDate, isWorkingDay } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';

/** The working day a date stands for: itself, or the next one when offices are closed on it. */
export function officeDay(text: string): CalendarDate {
  const date = calendarDate(text);
  return isWorkingDay(date) ? date : addWorkingDays(date, 1);
}
