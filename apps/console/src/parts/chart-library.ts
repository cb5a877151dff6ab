import { BarChart, LineChart, SankeyChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { use as take } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

take([
  BarChart,
  LineChart,
  SankeyChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** The charting library with the parts that are drawn here; loaded for the first picture. */
export { init } from 'echarts/core';
