import type { components } from '@grants/api-client';

type Schemas = components['schemas'];

export type Ban = Schemas['BanView'];
export type CreditRecord = Schemas['CreditRecordView'];
export type Violation = Schemas['ViolationView'];
export type Succession = Schemas['SuccessionView'];
export type BanHold = Schemas['BanHoldView'];
export type IntegrityEntry = Schemas['IntegrityEntryView'];

/** The page of a unit's credit. */
export function unitPath(creditCode: string): string {
  return `/credit/units/${encodeURIComponent(creditCode)}`;
}
