import type { EChartsCoreOption } from 'echarts/core';
import type { ReactNode } from 'react';

/** A picture and the numbers behind it. */
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
