import type { CalendarDate } from '@grants/kernel';
import { VALIDITY } from './parameters.ts';

/**
 * MH-2.3.3, from 2021-12-10: the offices that review and recommend (镇、街道、莘庄工业区等科技主管部门),
 * by the administrative division of 闵行区 (闵行区行政区划): nine towns, four sub-districts and the
 * industrial zone the clause names.
 */
export const TOWNS: { readonly since: CalendarDate; readonly names: readonly string[] } = {
  since: VALIDITY.firstDay,
  names: [
    '浦江镇',
    '吴泾镇',
    '马桥镇',
    '颛桥镇',
    '梅陇镇',
    '莘庄镇',
    '七宝镇',
    '虹桥镇',
    '华漕镇',
    '江川路街道',
    '古美路街道',
    '新虹街道',
    '浦锦街道',
    '莘庄工业区',
  ],
};

/** Whether a name is that of a town, sub-district or zone of 闵行区. */
export function isTown(name: string | undefined): boolean {
  return name !== undefined && TOWNS.names.includes(name);
}
