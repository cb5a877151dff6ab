import type { DistrictMoney, OtherMoney, PublicMoney } from '@grants/application';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { Shown, ShownOrNull, ShownView, ShownViews } from '../fields/shown.ts';

/** What the district gives, or is asked for. */
export class DistrictMoneyView implements DistrictMoney {
  @Shown('id', 'The application.')
  readonly applicationId!: string;

  @ShownOrNull('id', 'The project, once it is approved.')
  readonly projectId!: string | null;

  @Shown('text', 'The programme.', 'key-core-technology')
  readonly programme!: string;

  @Shown('text', 'Its title.')
  readonly title!: string;

  @Shown('text', 'Where it stands.', 'in-execution')
  readonly status!: string;

  @Shown('yuan', 'What was applied for.')
  readonly requested!: Yuan;

  @ShownOrNull('yuan', 'What was awarded.')
  readonly award!: Yuan | null;

  @Shown('yuan', 'What was paid.')
  readonly paid!: Yuan;

  @Shown('yuan', 'What came back.')
  readonly recovered!: Yuan;
}

/** Money of another funder. */
export class OtherMoneyView implements OtherMoney {
  @Shown('id', 'The award.')
  readonly awardId!: string;

  @Shown('text', 'The list that tells it.', 'shanghai-2022')
  readonly source!: string;

  @Shown('text', 'Level of the funder.', 'municipal')
  readonly level!: OtherMoney['level'];

  @ShownOrNull('text', 'Its number.')
  readonly awardNumber!: string | null;

  @Shown('text', 'Its title.')
  readonly title!: string;

  @ShownOrNull('text', 'The unit, as the list writes it.')
  readonly unitName!: string | null;

  @ShownOrNull('text', 'Its leader.')
  readonly leader!: string | null;

  @ShownOrNull('yuan', 'The amount, where the list tells one.')
  readonly amount!: Yuan | null;

  @ShownOrNull('date', 'Day of the award.')
  readonly awardedOn!: CalendarDate | null;

  @Shown('text', 'credit-code, or unit-name: then somebody has to look whether it is this unit.')
  readonly knownBy!: OtherMoney['knownBy'];

  @Shown('flag', 'Whether the totals have it; a list that tells of our own award is not counted.')
  readonly counted!: boolean;

  @ShownOrNull('id', 'What it is one required match with (MH-2.2.2).')
  readonly relatedTo!: string | null;
}

/** Sums of the public money of a unit. */
export class PublicMoneyTotalsView {
  @Shown('yuan', 'Awarded by the district, revoked projects left out.')
  readonly districtAwarded!: Yuan;

  @Shown('yuan', 'Paid by the district.')
  readonly districtPaid!: Yuan;

  @Shown('yuan', 'Of other funders, known by credit code.')
  readonly othersByCreditCode!: Yuan;

  @Shown('yuan', 'Of other funders, known by the name of the unit alone.')
  readonly othersByUnitName!: Yuan;

  @Shown('whole', 'Awards that tell of ours again and are in no total.', 0)
  readonly toldTwice!: number;

  @Shown('whole', 'Awards whose lists tell no amount.', 0)
  readonly withoutAmount!: number;
}

/** All public money of a unit that the ledger knows. */
export class PublicMoneyView implements PublicMoney {
  @Shown('creditCode', 'The unit.')
  readonly creditCode!: string;

  @Shown('texts', 'The names under which the ledger knows it.', [])
  readonly unitNames!: readonly string[];

  @ShownViews(() => DistrictMoneyView, 'Of the district.')
  readonly district!: readonly DistrictMoneyView[];

  @ShownViews(() => OtherMoneyView, 'Of other funders.')
  readonly others!: readonly OtherMoneyView[];

  @ShownView(() => PublicMoneyTotalsView, 'What it comes to.')
  readonly totals!: PublicMoneyTotalsView;
}
