import type { SearchHit } from '@grants/read-store';
import { Shown, ShownOrNull } from '../fields/shown.ts';

/** Something that was found. */
export class SearchHitView implements SearchHit {
  @Shown('text', 'What it is.', 'project')
  readonly kind!: SearchHit['kind'];

  @Shown('id', 'Its id.', 'P-2022-0042')
  readonly id!: string;

  @Shown('text', 'Its title.', '面向高端芯片的键合设备关键技术攻关')
  readonly title!: string;

  @ShownOrNull('text', 'The unit it belongs to.', '示例科技(上海)有限公司')
  readonly unitName!: string | null;

  @ShownOrNull('creditCode', 'Credit code of the unit.')
  readonly creditCode!: string | null;

  @ShownOrNull('text', 'Number of its contract, plaque, certificate or award.', '闵科合〔2022〕8号')
  readonly number!: string | null;

  @ShownOrNull('text', 'Where it stands; null for an award of another funder.', 'in-execution')
  readonly status!: string | null;
}
