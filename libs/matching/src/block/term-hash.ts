const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The 32-bit hash that stands for a term of a block: FNV-1a over UTF-16 code units, seeded with the
 * number of the block, and the finaliser of MurmurHash3, without which the low bits of short texts
 * fall together. Terms of different blocks do not mix.
 */
export function termHash(block: number, text: string): number {
  let hash = Math.imul(FNV_OFFSET ^ block, FNV_PRIME);
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
