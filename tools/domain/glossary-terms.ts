/** A noun of the glossary. */
export interface GlossaryTerm {
  readonly english: string;
  /** Without the clauses the text has it from. */
  readonly chinese: string;
}

const CITED = /（[^）]*）/g;

/**
 * The noun of an aggregate: that of the first row of the glossary that is used in its folder before
 * anywhere else. @throws Error when the glossary has none
 */
export function termOf(aggregate: string, glossary: string): GlossaryTerm {
  for (const row of glossary.split('\n')) {
    const [, english = '', chinese = '', , used = ''] = row.split('|').map((cell) => cell.trim());
    if (used.startsWith(`\`${aggregate}\``)) {
      return { english, chinese: chinese.replaceAll(CITED, '') };
    }
  }
  throw new Error(
    `docs/glossary.md has no row that is used in \`${aggregate}\` first; add its noun`,
  );
}
