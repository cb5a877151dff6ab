import type { CommandOf } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';
import type { TerminationGround } from './events.ts';

export type TerminateProject = CommandOf<
  'TerminateProject',
  {
    readonly projectId: string;
    readonly ground: TerminationGround;
    readonly document: OfficialDocument;
  }
>;
export type RevokeProject = CommandOf<
  'RevokeProject',
  {
    readonly projectId: string;
    readonly ground: 'misreporting' | 'concealment' | 'duplicate-funding';
    readonly document: OfficialDocument;
  }
>;
