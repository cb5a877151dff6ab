import { createHash } from 'node:crypto';
import { canonicalJson } from '@grants/kernel';

/** SHA-256 over the canonical form of a value, 64 hexadecimal digits. */
export function sha256Of(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/**
 * A UUID that is always the same for the same words: version 8 of RFC 9562 over their SHA-256.
 * Ids that can be derived again make a retry recognisable.
 */
export function derivedUuid(...words: readonly string[]): string {
  const digest = createHash('sha256').update(words.join('\u0000')).digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex', 0, 16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** The id of the n-th event of a command, counted from 0. */
export function eventIdOf(commandId: string, index: number): string {
  return derivedUuid('event', commandId, String(index));
}
