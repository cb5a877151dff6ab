import { useParams } from 'react-router';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { Facts } from '../../parts/facts.tsx';
import { dayInWords } from '../../parts/format-day.ts';
import { PageHead, Panel } from '../../parts/page-head.tsx';
import { languageNow, useTerms, useWords } from '../../words/words.ts';
import { BansTable } from './bans-table.tsx';
import type { CreditRecord } from './credit-answer.ts';
import styles from './credit.module.css';
import { HoldsTable } from './holds-table.tsx';
import { MoneyPanel } from './money-panel.tsx';
import { ReachPanel } from './reach-panel.tsx';
import { SuccessionsTable, ViolationsTable } from './record-tables.tsx';
import { TimeBar } from './time-bar.tsx';
import { timeLineOf } from './time-marks.ts';

/** The credit record of a unit on a day, as it was known, and what follows from it for others. */
export function UnitPage() {
  const { creditCode = '' } = useParams();
  const moment = useMoment();
  const query = api.useQuery(
    'get',
    '/api/v1/credit/units/{creditCode}',
    { params: { path: { creditCode }, query: moment } },
    { keepShowing: true },
  );
  return <Answered query={query}>{(record) => <Shown record={record} />}</Answered>;
}

interface OfRecord {
  readonly record: CreditRecord;
}

function Shown({ record }: OfRecord) {
  const t = useWords('credit');
  const term = useTerms();
  const { creditCode, unitName, attestedName, checkDigit } = record;
  return (
    <>
      <PageHead
        title={unitName ?? t('unnamed')}
        subtitle={
          <span>
            {t('code')} {creditCode}
            <span className={checkDigit === 'wrong' ? styles['wrong'] : styles['soft']}>
              {' '}
              {term('checkDigit', checkDigit)}
            </span>
          </span>
        }
        actions={<AsOfControl />}
      />
      <Standing record={record} />
      {attestedName !== null && (
        <Facts items={[{ label: t('attestedName'), value: attestedName }]} />
      )}
      <TimePanel record={record} />
      <BansAndReach record={record} />
      <Lists record={record} />
      <Nothing record={record} />
      <MoneyPanel creditCode={creditCode} />
    </>
  );
}

/** Whether it was banned on the day, to when; red when it was. */
function Standing({ record: { known, banned, bans, asOf } }: OfRecord) {
  const t = useWords('credit');
  const day = dayInWords(asOf, languageNow());
  if (!known) return <p className={styles['standing']}>{t('notKnown')}</p>;
  if (!banned) return <p className={styles['standing']}>{t('notBanned', { day })}</p>;
  const last = bans
    .filter(({ status }) => status === 'active')
    .map(({ effectiveLastDay }) => effectiveLastDay)
    .toSorted()
    .at(-1);
  return (
    <p className={styles['standing']} data-banned>
      {t('bannedNow', { day, last: last === undefined ? '' : dayInWords(last, languageNow()) })}
    </p>
  );
}

function TimePanel({ record }: OfRecord) {
  const t = useWords('credit');
  const { bans, violations, asOf, unitName, creditCode } = record;
  const line = timeLineOf({ bans, violations });
  return (
    <Panel title={t('timeBar')}>
      <TimeBar
        line={line}
        asOf={asOf}
        label={t('timeBarLabel', {
          name: unitName ?? creditCode,
          bans: bans.length,
          violations: violations.length,
          appeals: bans.filter(({ appealId }) => appealId !== null).length,
        })}
      />
    </Panel>
  );
}

function BansAndReach({ record: { bans, reaches, creditCode } }: OfRecord) {
  const t = useWords('credit');
  const inherited = bans.filter(({ kind }) => kind === 'inherited');
  return (
    <>
      {bans.length > 0 && (
        <Panel title={t('bans')}>
          <BansTable bans={bans} />
        </Panel>
      )}
      {inherited.length > 0 && (
        <Panel title={t('cameFrom')}>
          <ReachPanel bans={inherited} here={creditCode} />
        </Panel>
      )}
      {reaches.length > 0 && (
        <Panel
          title={t('reaches')}
          extra={<span className={styles['soft']}>{t('reachesHint')}</span>}
        >
          <ReachPanel bans={reaches} here={creditCode} />
        </Panel>
      )}
    </>
  );
}

function Lists({ record: { holds, violations, successions } }: OfRecord) {
  const t = useWords('credit');
  return (
    <>
      {holds.length > 0 && (
        <Panel title={t('holds')}>
          <HoldsTable holds={holds} />
        </Panel>
      )}
      {violations.length > 0 && (
        <Panel title={t('violations')}>
          <ViolationsTable violations={violations} />
        </Panel>
      )}
      {successions.length > 0 && (
        <Panel title={t('successions')}>
          <SuccessionsTable successions={successions} />
        </Panel>
      )}
    </>
  );
}

/** What the record has none of, in one line: that there is none is an answer, too. */
function Nothing({ record: { bans, reaches, holds, violations, successions } }: OfRecord) {
  const t = useWords('credit');
  const ofBans =
    bans.length === 0
      ? []
      : ([
          [reaches, 'noReaches'],
          [holds, 'noHolds'],
        ] as const);
  const lists = [
    [bans, 'noBans'],
    ...ofBans,
    [violations, 'noViolations'],
    [successions, 'noSuccessions'],
  ] as const;
  const told = lists.filter(([list]) => list.length === 0).map(([, none]) => t(none));
  return told.length === 0 ? null : <p className={styles['nothing']}>{told.join(' ')}</p>;
}
