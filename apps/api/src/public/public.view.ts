import type { ReasonedPublicBan } from '@grants/application';
import type { CalendarDate, ClauseId, Instant } from '@grants/kernel';
import type {
  OpenUseResult,
  PublicNotice,
  PublishedChallenges,
  RecognisedProject,
} from '@grants/read-store';
import { BanStepView } from '../credit/ban.view.ts';
import { Shown, ShownOrNull, ShownViews } from '../fields/shown.ts';

class PublicProjectView {
  @Shown('text', 'Title of the project.', '车规级激光雷达芯片')
  readonly title!: string;

  @Shown('text', 'Name of the unit.', '示例科技(上海)有限公司')
  readonly unitName!: string;

  @Shown('creditCode', 'Credit code of the unit.')
  readonly creditCode!: string;
}

/** A public notice of a proposed recognition. */
export class PublicNoticeView extends PublicProjectView implements PublicNotice {
  @Shown('text', 'The district.', '闵行区')
  readonly district!: string;

  @Shown('text', 'Code of the national high-tech field.', '01.02')
  readonly fieldCode!: string;

  @Shown('date', 'First day of the notice.', '2022-05-09')
  readonly firstDay!: CalendarDate;

  @Shown('date', 'Last day of the notice.', '2022-05-13')
  readonly lastDay!: CalendarDate;

  @Shown('text', 'Whether it runs today.', 'running')
  readonly status!: PublicNotice['status'];
}

/** A recognised transformation project. */
export class RecognisedProjectView extends PublicProjectView implements RecognisedProject {
  @Shown('text', 'The district.', '闵行区')
  readonly district!: string;

  @Shown('text', 'Code of the national high-tech field.', '01.02')
  readonly fieldCode!: string;

  @Shown('text', 'The batch.', '2022年第3批')
  readonly batch!: string;

  @Shown('text', 'The project number.', '202203001')
  readonly projectNumber!: string;

  @Shown('text', 'The certificate.', 'ZH-202203001')
  readonly certificateNumber!: string;

  @Shown('date', 'When it was recognised.')
  readonly recognisedOn!: CalendarDate;

  @Shown('date', 'First day of its validity.')
  readonly validFrom!: CalendarDate;

  @Shown('date', 'Last day of its validity.')
  readonly validTo!: CalendarDate;
}

/** An accepted result that is open to public-interest use. */
export class OpenUseResultView extends PublicProjectView implements OpenUseResult {
  @Shown('date', 'When it was registered.')
  readonly registeredOn!: CalendarDate;
}

/** One challenge of a list. */
export class ChallengeView {
  @Shown('id', 'The challenge.')
  readonly challengeId!: string;

  @Shown('text', 'What is to be solved.', '激光雷达芯片')
  readonly title!: string;

  @Shown('text', 'What the solution must do.', '探测距离不小于200米')
  readonly requirement!: string;
}

/** A list of challenges. */
export class PublishedChallengesView implements PublishedChallenges {
  @Shown('id', 'The call.')
  readonly callId!: string;

  @Shown('text', 'Title of the call.', '2022年度揭榜挂帅榜单')
  readonly title!: string;

  @Shown('whole', 'Its year.', 2022)
  readonly year!: number;

  @Shown('instant', 'When it opens.')
  readonly opensAt!: Instant;

  @Shown('instant', 'When it closes.')
  readonly closesAt!: Instant;

  @Shown('text', 'Whether it can be answered now.', 'open')
  readonly status!: PublishedChallenges['status'];

  @ShownViews(() => ChallengeView, 'What is to be solved.')
  readonly challenges!: readonly ChallengeView[];
}

/** A ban in force whose notice is over. */
export class PublicBanView implements ReasonedPublicBan {
  @Shown('creditCode', 'Credit code of the unit.')
  readonly creditCode!: string;

  @ShownOrNull('text', 'Name of the unit, as on its last application.', '示例科技(上海)有限公司')
  readonly unitName!: string | null;

  @Shown('text', 'The ground.', 'misreporting')
  readonly ground!: string;

  @Shown('text', 'The clause.', 'SH-18.3')
  readonly clause!: ClauseId;

  @Shown('texts', 'The programmes it closes.', ['high-tech-transformation'])
  readonly programmes!: readonly string[];

  @Shown('date', 'First day.')
  readonly firstDay!: CalendarDate;

  @Shown('date', 'Last day.', '2025-02-27')
  readonly lastDay!: CalendarDate;

  @Shown('text', 'Number of the decision.', '闵科委〔2022〕40号')
  readonly documentNumber!: string;

  @Shown('date', 'Date of the decision.')
  readonly documentDate!: CalendarDate;

  @Shown('flag', 'Whether an appeal against it is not concluded.')
  readonly underAppeal!: boolean;

  @ShownOrNull('creditCode', 'The unit it was imposed on, when this one stands for it.')
  readonly originCreditCode!: string | null;

  @ShownViews(() => BanStepView, 'The links it came over, and why.')
  readonly path!: readonly BanStepView[];
}
