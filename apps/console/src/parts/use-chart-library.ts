import { useEffect, useState } from 'react';
import type * as library from './chart-library.ts';

export type ChartLibrary = typeof library;

/** Once it is there, no picture waits for it again; React's `lazy` would, for a third of a second. */
let loaded: ChartLibrary | undefined;

/** The charting library, loaded for the first picture; null where it does not come. */
export function useChartLibrary(): ChartLibrary | null | undefined {
  const [shown, setShown] = useState<ChartLibrary | null | undefined>(loaded);
  useEffect(() => {
    if (loaded) return;
    import('./chart-library.ts').then(
      (came) => {
        loaded = came;
        setShown(came);
      },
      () => setShown(null),
    );
  }, []);
  return shown;
}
