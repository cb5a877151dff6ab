import type { Rejection } from '@grants/kernel';

/** A refusal as the cancellation of an approval tells it: code, words, clause and numbers. */
export function refusalTold({ clause, code, facts, message }: Rejection) {
  return {
    code,
    reason: message,
    ...(clause !== undefined && { clause }),
    ...(facts !== undefined && { figures: facts }),
  };
}
