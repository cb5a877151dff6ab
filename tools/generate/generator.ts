/** Text by path from the root of the repository. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Something derivable that is committed all the same, because people read it. */
export interface Generator {
  /** What it makes, in a few words. */
  readonly name: string;
  /** The files it alone writes; a folder ends in `/` and holds nothing else. */
  readonly owns: readonly string[];
  /** Works the files out from sources; the same sources give the same text. */
  readonly generate: () => Promise<GeneratedFiles>;
}
