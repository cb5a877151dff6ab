import type { ECharts } from 'echarts/core';
import { useEffect, useRef } from 'react';
import type { ChartProps } from './chart-props.ts';
import type { ChartLibrary } from './use-chart-library.ts';

/** Pixels; the same as the width of a printed chart in `parts.module.css`. */
const PRINTED_WIDTH = 960;

interface DrawingProps extends Pick<ChartProps, 'option' | 'height'> {
  readonly library: ChartLibrary;
  readonly onPick: ChartProps['onPick'];
}

/** A picture by ECharts, as SVG: it prints as sharp as it looks. */
export function ChartDrawing({ library, option, height, onPick }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const drawn = library.init(place.current, null, { renderer: 'svg' });
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
  }, [library]);
  useEffect(() => afterPaint(() => chart.current?.setOption(option, { notMerge: true })), [option]);
  useEffect(() => {
    const drawn = chart.current;
    if (!drawn || !onPick) return undefined;
    const pick = ({ name, data }: { name: string; data?: unknown }) => onPick({ name, data });
    drawn.on('click', pick);
    return () => void drawn.off('click', pick);
  }, [onPick]);
  return <div ref={place} style={{ height }} />;
}

/** The words around a picture do not wait for it to be drawn. Answers what takes the order back. */
function afterPaint(draw: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    waiting = setTimeout(draw);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  };
}
