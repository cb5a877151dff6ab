import { BarChart, LineChart, SankeyChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as take } from 'echarts/core';
import type { ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ChartProps } from './chart-props.ts';

take([
  BarChart,
  LineChart,
  SankeyChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** Pixels; the same as the width of a printed chart in `parts.module.css`. */
const PRINTED_WIDTH = 960;

type DrawingProps = Pick<ChartProps, 'option' | 'height'> & {
  readonly onPick: ChartProps['onPick'];
};

/** A picture by ECharts, as SVG: it prints as sharp as it looks. */
export function ChartDrawing({ option, height, onPick }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const drawn = init(place.current, null, { renderer: 'svg' });
    chart.current = drawn;
    const watcher = new ResizeObserver(() => drawn.resize());
    watcher.observe(place.current);
    // Paper is laid out in one go: no observer is told of it. `parts.module.css` fits it to the page.
    const beforePrint = () => drawn.resize({ width: PRINTED_WIDTH });
    const afterPrint = () => drawn.resize();
    window.addEventListener('beforeprint', beforePrint);
    window.addEventListener('afterprint', afterPrint);
    return () => {
      window.removeEventListener('beforeprint', beforePrint);
      window.removeEventListener('afterprint', afterPrint);
      watcher.disconnect();
      drawn.dispose();
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  useEffect(() => {
    const drawn = chart.current;
    if (!drawn || !onPick) return undefined;
    const pick = ({ name, data }: { name: string; data?: unknown }) => onPick({ name, data });
    drawn.on('click', pick);
    return () => void drawn.off('click', pick);
  }, [onPick]);
  return <div ref={place} style={{ height }} />;
}
