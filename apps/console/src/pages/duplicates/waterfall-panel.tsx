import type { components } from '@grants/api-client';
import { Amount } from '../../parts/amount.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';
import styles from './duplicates.module.css';
import { signedBits, waterfallShape } from './waterfall-shape.ts';

type Waterfall = components['schemas']['WaterfallView'];
type WaterfallField = components['schemas']['WaterfallFieldView'];

/** How a score comes about: a picture from the prior to the total, and every number behind it. */
export function WaterfallPanel({ waterfall }: { readonly waterfall: Waterfall }) {
  const t = useWords('duplicates');
  return (
    <Panel title={t('waterfall')}>
      <p className={styles['hint']}>
        {t('waterfallHint')} {t('scoreHint')}
      </p>
      <Verdict waterfall={waterfall} />
      <Picture waterfall={waterfall} />
      <Numbers waterfall={waterfall} />
    </Panel>
  );
}

function Verdict({
  waterfall: { score, probability, caseFrom },
}: {
  readonly waterfall: Waterfall;
}) {
  const t = useWords('duplicates');
  return (
    <p className={styles['verdict']}>
      <span>
        {t('total')} <b>{signedBits(score, 3)}</b>
      </span>
      <span>
        {t('probability')} <b>{(probability * 100).toFixed(1)}%</b>
      </span>
      <span>
        {caseFrom === null ? t('noThresholds') : t(score >= caseFrom ? 'aboveCase' : 'belowCase')}
      </span>
    </p>
  );
}

/** Left to right; the lines across are nought and what a case and a related pair begin at. */
function Picture({ waterfall }: { readonly waterfall: Waterfall }) {
  const t = useWords('duplicates');
  const { bars, lines } = waterfallShape(waterfall);
  const label = t('waterfallLabel', {
    prior: signedBits(waterfall.prior, 3),
    score: signedBits(waterfall.score, 3),
  });
  return (
    <div className={styles['picture']} role="img" aria-label={label}>
      {lines.map(({ key, bits, top }) => (
        <span key={key} className={styles['line']} data-line={key} style={{ top: `${top}%` }}>
          <span>{key === 'zero' ? '0' : t(key, { bits: signedBits(bits, 1) })}</span>
        </span>
      ))}
      <div className={styles['bars']}>
        {bars.map(({ key, bits, top, height, end }, index) => (
          <span key={key} className={styles['column']}>
            <span
              className={styles['bar']}
              data-sort={sortOf(key, bits)}
              style={{ top: `${top}%`, height: `${height}%` }}
            />
            <span className={styles['barBits']} style={{ top: `${top}%` }}>
              {signedBits(bits)}
            </span>
            {index < bars.length - 1 && (
              <span className={styles['joint']} style={{ top: `${end}%` }} />
            )}
            <span className={styles['barName']}>{nameOf(key, t)}</span>
          </span>
        ))}
      </div>
    </div>
  );
}

function sortOf(key: string, bits: number): string {
  if (key === 'prior' || key === 'total') return 'sum';
  return bits > 0 ? 'for' : 'against';
}

function nameOf(key: string, t: Words): string {
  return key === 'prior' || key === 'total' ? t(key) : t(`fields.${key}`);
}

function Numbers({ waterfall }: { readonly waterfall: Waterfall }) {
  const t = useWords('duplicates');
  const { prior, fields, score } = waterfall;
  const nothing = { level: '', ours: null, other: null };
  const rows: readonly WaterfallField[] = [
    { ...nothing, field: 'prior', bits: prior, sum: prior },
    ...fields,
  ];
  return (
    <DataTable
      caption={t('waterfallCaption')}
      columns={columnsOf(t)}
      rows={rows}
      rowKey={({ field }) => field}
      sums={{ field: t('total'), sum: signedBits(score, 3) }}
    />
  );
}

function columnsOf(t: Words): readonly TableColumn<WaterfallField>[] {
  return [
    { key: 'field', title: t('field'), isRowHead: true, cell: ({ field }) => nameOf(field, t) },
    { key: 'level', title: t('level'), cell: ({ level }) => <Said text={levelIn(level, t)} /> },
    { key: 'ours', title: t('ours'), cell: ({ field, ours }) => <Said of={field} text={ours} /> },
    {
      key: 'other',
      title: t('other'),
      cell: ({ field, other }) => <Said of={field} text={other} />,
    },
    { key: 'bits', title: t('bits'), kind: 'count', cell: ({ bits }) => signedBits(bits, 3) },
    { key: 'sum', title: t('sum'), kind: 'count', cell: ({ sum }) => signedBits(sum, 3) },
  ];
}

/** What a side said, wide enough to be read on a narrow screen. */
function Said({ of, text }: { readonly of?: string; readonly text: string | null }) {
  if (text === null || text === '') return null;
  return <span className={styles['said']}>{of === 'amount' ? <Amount yuan={text} /> : text}</span>;
}

/** A level in words; the likeness of a text lies in a band of ten percent. */
function levelIn(level: string, t: Words): string {
  if (level === '') return '';
  return /^\d/.test(level) ? t('levels.band', { band: level }) : t(`levels.${level}`);
}
