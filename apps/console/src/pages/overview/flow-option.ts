import type { EChartsCoreOption } from 'echarts/core';
import { colourOfAccount } from '../../parts/account-colour.ts';
import { formatAmount } from '../../parts/format-amount.ts';
import type { FlowNode, MoneyFlow } from './overview-answer.ts';

/** From left to right. */
const LAYERS = ['origin', 'fund', 'programme', 'state'];
const NODE_GAP = 28;
const NODE_HEIGHT_MIN = 14;
const HEIGHT_MIN = 260;
const LABEL_WIDTH = 240;
const LABEL_LINE_HEIGHT = 14;
/** What is beside the last layer: its names are short. */
const MARGIN_RIGHT = 170;

/** Two lines: the name, and the amount. */
const LABEL = {
  color: 'var(--ink)',
  fontSize: 12,
  lineHeight: LABEL_LINE_HEIGHT,
  width: LABEL_WIDTH,
  overflow: 'truncate',
};

/** What the picture says in words. */
export interface FlowWords {
  /** How a station is called. */
  readonly nameOf: (node: FlowNode) => string;
  /** The unit of exact amounts. */
  readonly yuan: string;
}

/** High enough for the station names of the fullest layer. */
export function flowHeight({ nodes }: MoneyFlow): number {
  const most = Math.max(
    ...LAYERS.map((layer) => nodes.filter((node) => node.layer === layer).length),
  );
  return Math.max(HEIGHT_MIN, most * (NODE_GAP + NODE_HEIGHT_MIN));
}

/** The way of the money as a Sankey diagram, money as width. */
export function flowOption({ nodes, links }: MoneyFlow, words: FlowWords): EChartsCoreOption {
  const names = new Map(nodes.map((node) => [node.id, words.nameOf(node)]));
  const exact = (amount: string) => `${formatAmount(amount)} ${words.yuan}`;
  return {
    animation: false,
    textStyle: { fontFamily: 'inherit' },
    tooltip: { trigger: 'item', confine: true, formatter: toldBy(names, exact) },
    series: [
      {
        type: 'sankey',
        left: 4,
        right: MARGIN_RIGHT,
        top: 8,
        bottom: 20,
        nodeWidth: 12,
        nodeGap: NODE_GAP,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: 'source', opacity: 0.28, curveness: 0.5 },
        label: LABEL,
        data: nodes.map((node) => ({
          name: node.id,
          amount: node.amount,
          depth: LAYERS.indexOf(node.layer),
          itemStyle: { color: colourOf(node), borderWidth: 0 },
          label: { formatter: `${names.get(node.id) ?? ''}\n${formatAmount(node.amount, 'wan')}` },
        })),
        links: links.map(({ from, to, amount }) => ({
          source: from,
          target: to,
          amount,
          value: Number(amount),
        })),
      },
    ],
  };
}

interface Pointed {
  readonly name: string;
  readonly data: { readonly amount: string; readonly source?: string; readonly target?: string };
}

function toldBy(names: ReadonlyMap<string, string>, exact: (amount: string) => string) {
  const nameOf = (id: string) => names.get(id) ?? id;
  return ({ name, data: { amount, source, target } }: Pointed) =>
    source === undefined || target === undefined
      ? `${escaped(nameOf(name))}<br>${exact(amount)}`
      : `${escaped(nameOf(source))} → ${escaped(nameOf(target))}<br>${exact(amount)}`;
}

/** Names of funds are written by people, and the tooltip takes HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function colourOf({ layer, word }: FlowNode): string {
  if (layer === 'state') return colourOfAccount(word);
  return layer === 'origin' ? 'var(--calm)' : 'var(--accent)';
}
