import { useUrlState } from '../../app/use-url-state.ts';
import type { UrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { FilterRow, TermFilter } from '../../parts/filter-row.tsx';
import { dayInWords } from '../../parts/format-day.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { languageNow, useWords } from '../../words/words.ts';
import { AppealState, Ground, LastDay, Programmes, SetBy } from './ban-cells.tsx';
import type { OfBan } from './ban-cells.tsx';
import type { Ban } from './credit-answer.ts';
import styles from './credit.module.css';
import { banKey } from './time-marks.ts';
import { UnitName } from './unit-name.tsx';

const FILTERS = ['text', 'status', 'programme', 'kind'] as const;
const PROGRAMMES = [
  'high-tech-transformation',
  'key-core-technology',
  'national-municipal-centre',
  'district-centre',
] as const;

/** The blacklist on a day, as it was known. */
export function CreditPage() {
  const t = useWords('credit');
  const [state] = useUrlState();
  const { asOf } = useMoment();
  const asked = askedOf(state);
  const query = api.useQuery(
    'get',
    '/api/v1/credit/blacklist',
    { params: { query: { ...asked, cursor: state['cursor'] } } },
    { keepShowing: true },
  );
  const columns = useColumns();
  const day = asOf === undefined ? t('today') : dayInWords(asOf, languageNow());
  return (
    <>
      <PageHead title={t('title')} subtitle={t('subtitle', { day })} actions={<AsOfControl />} />
      <CreditFilters />
      <Answered query={query}>
        {({ items, nextCursor }) => (
          <section className={styles['list']}>
            {items.length === 0 ? (
              <p className={styles['none']}>{t('empty')}</p>
            ) : (
              <DataTable caption={t('caption')} columns={columns} rows={items} rowKey={keyOf} />
            )}
            <div className={styles['foot']}>
              <ExportMenu path="/api/v1/credit/blacklist" query={asked} formats={['csv', 'xlsx']} />
              <CursorPager nextCursor={nextCursor} />
            </div>
          </section>
        )}
      </Answered>
    </>
  );
}

/** What the address asks for; what it may not ask for the API refuses and says why. */
function askedOf(state: UrlState): Readonly<Record<string, string>> {
  const names = [...FILTERS, 'asOf', 'asKnownAt'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = state[name];
      return value ? [[name, value]] : [];
    }),
  );
}

function keyOf(ban: Ban): string {
  return `${ban.subjectRef} ${banKey(ban)}`;
}

function CreditFilters() {
  const t = useWords('credit');
  const [{ text }, change] = useUrlState();
  return (
    <FilterRow of={FILTERS}>
      <TextField
        label={t('text')}
        value={text}
        placeholder={t('textHint')}
        onChoose={(typed) => change({ text: typed })}
      />
      <TermFilter
        name="status"
        label={t('status')}
        set="banStatus"
        words={['active', 'future', 'past']}
      />
      <TermFilter
        name="programme"
        label={t('programme')}
        set="bannedProgramme"
        words={PROGRAMMES}
        width={200}
      />
      <TermFilter name="kind" label={t('kind')} set="banKind" words={['own', 'inherited']} />
    </FilterRow>
  );
}

function useColumns(): readonly TableColumn<Ban>[] {
  const t = useWords('credit');
  return [
    { key: 'status', title: t('status'), cell: (ban) => <State ban={ban} /> },
    { key: 'unit', title: t('unit'), isRowHead: true, cell: (ban) => <Whose ban={ban} /> },
    { key: 'ground', title: t('ground'), cell: (ban) => <Ground ban={ban} /> },
    { key: 'programme', title: t('programme'), cell: (ban) => <Programmes ban={ban} /> },
    { key: 'firstDay', title: t('firstDay'), kind: 'day', cell: ({ firstDay }) => firstDay },
    { key: 'lastDay', title: t('lastDay'), cell: (ban) => <LastDay ban={ban} /> },
    { key: 'document', title: t('document'), cell: (ban) => <SetBy ban={ban} /> },
  ];
}

/** Where it stands, and how an appeal against it went. */
function State({ ban }: OfBan) {
  return (
    <span className={styles['stacked']}>
      <StatusTag of="banStatus" status={ban.status} />
      <small>
        <AppealState ban={ban} />
      </small>
    </span>
  );
}

/** Whom it is in force for, and whom it came from. */
function Whose({ ban: { subjectRef, unitName, kind, originName, originCreditCode } }: OfBan) {
  const t = useWords('credit');
  return (
    <>
      <UnitName creditCode={subjectRef} name={unitName} />
      {kind === 'inherited' && (
        <small className={styles['from']}>
          {t('inheritedFrom', { name: originName ?? originCreditCode })}
        </small>
      )}
    </>
  );
}
