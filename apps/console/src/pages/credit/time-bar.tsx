import { useId } from 'react';
import { DataTable } from '../../parts/data-table.tsx';
import { useWords } from '../../words/words.ts';
import styles from './credit.module.css';
import { BanLane, BanSigns, MarkShape } from './time-lanes.tsx';
import type { TimeLine } from './time-marks.ts';
import { useTimeRows } from './time-rows.ts';
import { placeOf, scaleOf, yearsOf } from './time-scale.ts';
import type { TimeScale } from './time-scale.ts';

const LANE = 44;
const MARK_LANE = 28;
const AXIS = 22;

export interface TimeBarProps {
  readonly line: TimeLine;
  /** The day the page is told for. */
  readonly asOf: string | undefined;
  /** What the picture tells, in one sentence. */
  readonly label: string;
}

/**
 * A record from left to right: bans as bars, what happened as marks, the day asked for as a line over
 * the bars and under what is written.
 */
export function TimeBar({ line, asOf, label }: TimeBarProps) {
  const t = useWords('credit');
  const hatch = useId();
  if (line.bars.length + line.marks.length === 0) {
    return <p className={styles['soft']}>{t('nothingInTime')}</p>;
  }
  const scale = scaleOf(line, asOf);
  const free = line.marks.filter(({ banKey }) => banKey === undefined);
  const top = AXIS + (free.length > 0 ? MARK_LANE : 0);
  const height = top + line.bars.length * LANE;
  return (
    <figure className={styles['time']}>
      <svg role="img" aria-label={label} width="100%" height={height}>
        <Hatching id={hatch} />
        <Axis scale={scale} height={height} />
        {line.bars.map((bar, index) => (
          <BanLane key={bar.key} bar={bar} scale={scale} top={top + index * LANE} hatch={hatch} />
        ))}
        {asOf !== undefined && <AsOfLine left={placeOf(asOf, scale)} height={height} />}
        {free.map((mark) => (
          <MarkShape
            key={`${mark.kind} ${mark.day} ${mark.detail}`}
            mark={mark}
            left={placeOf(mark.day, scale)}
            top={AXIS + MARK_LANE / 2}
          />
        ))}
        {line.bars.map((bar, index) => (
          <BanSigns
            key={bar.key}
            bar={bar}
            marks={line.marks.filter(({ banKey }) => banKey === bar.key)}
            scale={scale}
            top={top + index * LANE}
          />
        ))}
      </svg>
      <Legend hatch={hatch} line={line} asOf={asOf} />
      <AsTable line={line} />
    </figure>
  );
}

/** What was not to be of a ban is hatched: told apart without its colour. */
function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className={styles['hatchGround']} />
        <path d="M-1 1l2 -2M0 6l6 -6M5 7l2 -2" className={styles['hatchLine']} />
      </pattern>
    </defs>
  );
}

function Axis({ scale, height }: { readonly scale: TimeScale; readonly height: number }) {
  return (
    <g className={styles['axis']}>
      {yearsOf(scale).map((year) => {
        const left = `${placeOf(`${year}-01-01`, scale)}%`;
        return (
          <g key={year}>
            <line x1={left} x2={left} y1={0} y2={height} />
            <text x={left} dx={4} y={14}>
              {year}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function AsOfLine({ left, height }: { readonly left: number; readonly height: number }) {
  return (
    <line
      className={styles['asOfLine']}
      x1={`${left}%`}
      x2={`${left}%`}
      y1={AXIS - 4}
      y2={height}
    />
  );
}

interface LegendProps {
  readonly line: TimeLine;
  readonly asOf: string | undefined;
  readonly hatch: string;
}

/** What each sign on this line means; what is not on it is not explained. */
function Legend({ line, hatch, asOf }: LegendProps) {
  const t = useWords('credit');
  const kinds = [...new Set(line.marks.map(({ kind }) => kind))];
  const isCut = line.bars.some(({ inForceTo, lastDay }) => inForceTo !== lastDay);
  return (
    <ul className={styles['legend']} aria-hidden>
      {line.bars.length > 0 && (
        <li>
          <svg width="22" height="12">
            <rect width="22" height="12" className={styles['bar']} />
          </svg>
          {t('mark.ban')}
        </li>
      )}
      {isCut && (
        <li>
          <svg width="22" height="12">
            <rect width="22" height="12" fill={`url(#${hatch})`} className={styles['cut']} />
          </svg>
          {t('mark.ban-ended')}
        </li>
      )}
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="14" height="14">
            <MarkShape mark={{ kind, day: '', detail: '' }} left={50} top={7} />
          </svg>
          {t(`mark.${kind}`)}
        </li>
      ))}
      {asOf !== undefined && (
        <li>
          <svg width="3" height="14">
            <line className={styles['asOfLine']} x1="1" x2="1" y1="0" y2="14" />
          </svg>
          {t('asOfLine')} {asOf}
        </li>
      )}
    </ul>
  );
}

/** The same as words, for whoever cannot see the picture or wants the dates. */
function AsTable({ line }: { readonly line: TimeLine }) {
  const t = useWords('credit');
  const rows = useTimeRows(line);
  return (
    <details className={styles['asTable']}>
      <summary>{t('asTable')}</summary>
      <DataTable
        caption={t('timeBarTable')}
        columns={[
          { key: 'day', title: t('markDate'), kind: 'day', cell: ({ day }) => day },
          { key: 'what', title: t('markWhat'), isRowHead: true, cell: ({ what }) => what },
          { key: 'detail', title: t('markDetail'), cell: ({ detail }) => detail },
        ]}
        rows={rows}
        rowKey={({ day, what, detail }) => `${day} ${what} ${detail}`}
      />
    </details>
  );
}
