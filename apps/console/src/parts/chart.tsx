import { Button } from 'antd';
import type { EChartsCoreOption } from 'echarts/core';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { Loading } from './answered.tsx';
import styles from './parts.module.css';

const Drawing = lazy(async () => ({ default: (await import('./chart-drawing.tsx')).ChartDrawing }));

export interface ChartProps {
  /** What the picture tells, in one sentence. */
  readonly label: string;
  readonly option: EChartsCoreOption;
  /** Pixels. */
  readonly height: number;
  /** The same numbers as a table: for whoever cannot see the picture, or wants the numbers. */
  readonly table: ReactNode;
  /** What was pointed at: the datum's name, and what else the series has of it. */
  readonly onPick?: (picked: { readonly name: string; readonly data: unknown }) => void;
}

/** A picture with its table; the charting library is loaded when the first picture is drawn. */
export function Chart({ label, option, height, table, onPick }: ChartProps) {
  const t = useWords('parts');
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={styles['chart']}>
      <div className={`${styles['chartSwitch']} unprinted`}>
        <Button
          size="small"
          type="text"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? 'chartAsPicture' : 'chartAsTable')}
        </Button>
      </div>
      {asTable ? (
        table
      ) : (
        <div role="img" aria-label={label} style={{ height }}>
          <Suspense fallback={<Loading />}>
            <Drawing option={option} height={height} onPick={onPick} />
          </Suspense>
        </div>
      )}
    </figure>
  );
}
