/** The file is not what its mapping says it is, or cannot be read at all. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
