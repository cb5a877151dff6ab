import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../words/words.ts';
import { Loading } from './answered.tsx';
import { ChartDrawing } from './chart-drawing.tsx';
import type { ChartProps } from './chart-props.ts';
import styles from './parts.module.css';
import { useChartLibrary } from './use-chart-library.ts';

/** A picture with its table; the table alone where the charting library does not come. */
export function Chart({ label, option, height, table, onPick }: ChartProps) {
  const t = useWords('parts');
  const library = useChartLibrary();
  const [chosen, setChosen] = useState(false);
  const asTable = chosen || library === null;
  return (
    <figure className={styles['chart']}>
      <div className={`${styles['chartSwitch']} unprinted`}>
        <Button
          size="small"
          type="text"
          aria-pressed={asTable}
          disabled={library === null}
          onClick={() => setChosen(!chosen)}
        >
          {t(asTable ? 'chartAsPicture' : 'chartAsTable')}
        </Button>
      </div>
      {asTable ? (
        table
      ) : (
        <div role="img" aria-label={label} style={{ height }}>
          {library ? <ChartDrawing {...{ library, option, height, onPick }} /> : <Loading />}
        </div>
      )}
    </figure>
  );
}
