/**
 * The numbers of 《上海市高新技术成果转化项目认定办法》 (2020) that rules are reckoned with. None
 * stands anywhere else.
 */
import { calendarDate } from '@grants/kernel';
import type { Period } from '@grants/kernel';
import type { DatedParameter } from '../rule.ts';

/** SH-21: 自2020年11月18日起施行，有效期至2025年11月17日. */
export const VALIDITY: Period = {
  firstDay: calendarDate('2020-11-18'),
  lastDay: calendarDate('2025-11-17'),
};

/** SH-18.3: 3年内不再受理该单位转化项目认定申请. */
export const RECOGNITION_BAN_YEARS: DatedParameter<number> = {
  clause: 'SH-18.3',
  since: VALIDITY.firstDay,
  value: 3,
};
