import { calendarDate } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';

/** One of the top-level fields, by its two digits. */
export interface HighTechField {
  readonly code: string;
  readonly name: string;
}

/**
 * 《国家重点支持的高新技术领域》, the annex of 《高新技术企业认定管理办法》 (国科发火〔2016〕32号), which
 * SH-6.1 refers to: its eight fields in the order of the annex, in force from 2016-01-01.
 *
 * The annex numbers the fields and what is below them and has no codes: a code is those numbers,
 * two digits each, as far down as the unit says, e.g. `01.02` or `01.02.03`. Below the first level
 * only the shape is checked; whether a technology belongs there is for the experts.
 */
export const HIGH_TECH_FIELDS: {
  readonly edition: string;
  readonly since: CalendarDate;
  readonly fields: readonly HighTechField[];
} = {
  edition: '国科发火〔2016〕32号',
  since: calendarDate('2016-01-01'),
  fields: [
    { code: '01', name: '电子信息' },
    { code: '02', name: '生物与新医药' },
    { code: '03', name: '航空航天' },
    { code: '04', name: '新材料' },
    { code: '05', name: '高技术服务' },
    { code: '06', name: '新能源与节能' },
    { code: '07', name: '资源与环境' },
    { code: '08', name: '先进制造与自动化' },
  ],
};

const CODE_SHAPE = /^(?<field>\d{2})(\.(0[1-9]|[1-9]\d)){0,2}$/;

/** SH-6.1, from 2020-11-18: the core technology is within the national high-tech fields. */
export function isInHighTechField(fieldCode: string): Finding {
  const code = CODE_SHAPE.exec(fieldCode)?.groups?.['field'];
  const field = HIGH_TECH_FIELDS.fields.find((listed) => listed.code === code);
  return judged({ rule: 'high-tech-field', clause: 'SH-6.1' }, field !== undefined, {
    fieldCode,
    edition: HIGH_TECH_FIELDS.edition,
    field: field?.name,
  });
}
