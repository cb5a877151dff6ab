import type { CommandOf } from '@grants/kernel';
import type { ExternalAwardContent, ImportOrigin } from './events.ts';

/** Records an award, or corrects it when it is known and the list now says something else. */
export type RecordExternalAward = CommandOf<
  'RecordExternalAward',
  { readonly awardId: string; readonly award: ExternalAwardContent; readonly origin: ImportOrigin }
>;

export type ExternalAwardCommand = RecordExternalAward;
