/** Says what is wrong with a mapping file, and at which path. */
export class InvalidMapping extends Error {
  override readonly name = 'InvalidMapping';
}

/** A place in a JSON document: reads what must be there, and names its path when it is not. */
export class JsonNode {
  constructor(
    private readonly value: unknown,
    private readonly path: string,
  ) {}

  /** Refuses keys outside the list, so that a misspelt option is not silently without effect. */
  allowOnly(keys: readonly string[]): void {
    const unknown = Object.keys(this.object()).filter((key) => !keys.includes(key));
    if (unknown.length === 0) return;
    throw this.wrong(`unknown key "${unknown.join('", "')}"; known are ${keys.join(', ')}`);
  }

  get isAbsent(): boolean {
    return this.value === undefined;
  }

  get keys(): readonly string[] {
    return Object.keys(this.object());
  }

  at(key: string): JsonNode {
    return new JsonNode(this.object()[key], this.path === '' ? key : `${this.path}.${key}`);
  }

  text(): string {
    if (typeof this.value === 'string' && this.value !== '') return this.value;
    throw this.wrong('expected a text that is not empty');
  }

  texts(): readonly string[] {
    const { value } = this;
    if (typeof value === 'string' && value !== '') return [value];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    throw this.wrong('expected a text or a list of texts');
  }

  oneOf<Word extends string>(words: readonly Word[]): Word {
    const word = words.find((candidate) => candidate === this.value);
    if (word !== undefined) return word;
    throw this.wrong(`expected ${words.map((candidate) => `"${candidate}"`).join(' or ')}`);
  }

  flag(): boolean {
    if (typeof this.value === 'boolean') return this.value;
    throw this.wrong('expected true or false');
  }

  countFromOne(): number {
    const { value } = this;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value;
    throw this.wrong('expected a whole number of 1 or more');
  }

  wrong(what: string): InvalidMapping {
    const found = this.value === undefined ? 'nothing' : JSON.stringify(this.value);
    const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
    return new InvalidMapping(
      `${this.path === '' ? 'the file' : this.path}: ${what}; got ${shown}`,
    );
  }

  private object(): Readonly<Record<string, unknown>> {
    if (typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value)) {
      return this.value as Readonly<Record<string, unknown>>;
    }
    throw this.wrong('expected an object');
  }
}
