import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../words/words.ts';
import { Loading } from './answered.tsx';
import type { ChartProps } from './chart-props.ts';
import styles from './parts.module.css';

const Drawing = lazy(async () => ({ default: (await import('./chart-drawing.tsx')).ChartDrawing }));

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
