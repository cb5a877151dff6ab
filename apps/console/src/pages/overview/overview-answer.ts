import type { components } from '@grants/api-client';

type Views = components['schemas'];

/** What the API tells of all the money on a day. */
export type Overview = Views['OverviewView'];
export type Execution = Views['ExecutionView'];
export type FundExecution = Views['ExecutionLineView'];
export type MoneyFlow = Views['MoneyFlowView'];
export type FlowNode = Views['FlowNodeView'];
