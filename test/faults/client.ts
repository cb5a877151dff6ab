import { openAccessTokens } from '@grants/api';
import type { AccessTokens } from '@grants/api';
import type { Role } from '@grants/application';
import { fixedClock } from '@grants/testing';
import type { Given, Outcome, WrittenEvent } from './load.ts';

interface Answer {
  readonly events: readonly WrittenEvent[];
  readonly repeated: boolean;
}
interface Sending {
  readonly method?: 'POST';
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
}
type Json = Readonly<Record<string, unknown>>;

/** Gives commands to a server over the network, and reads from it. */
export class Client {
  readonly #tokens: AccessTokens;
  readonly #known = new Map<string, string>();
  #url = '';

  private constructor(tokens: AccessTokens) {
    this.#tokens = tokens;
  }

  /** A client whose tokens are signed with the key of a data folder. */
  static async of(dataFolder: string): Promise<Client> {
    const clock = fixedClock('2022-06-15T11:00+08:00');
    return new Client(await openAccessTokens({ dataFolder, clock }));
  }

  /** From now on asks the server at an address. */
  asksAt(url: string): void {
    this.#url = url;
  }

  /** Gives a command once; `wait` lets the answer come when reactions and views are done. */
  async give(given: Given, wait = false): Promise<Outcome> {
    const answered = await this.#post(given, wait).catch(() => undefined);
    // The connection broke: whether the command was taken, nobody knows.
    if (!answered) return { given, unknown: true };
    const { reply, answer } = answered;
    if (!reply.ok) return { given, refused: reply.status };
    if (wait && !reply.headers.has('preference-applied')) {
      throw new Error(`what follows from ${given.path} did not come to an end`);
    }
    return { given, events: answer.events, repeated: answer.repeated };
  }

  async #post(given: Given, wait: boolean) {
    const reply = await this.#asks(given.path, given, {
      method: 'POST',
      body: JSON.stringify(given.body),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': given.key,
        ...(wait ? { prefer: 'wait=10' } : {}),
      },
    });
    return { reply, answer: (await reply.json()) as Answer };
  }

  /** Reads as a supervisor. */
  async read(path: string): Promise<Json> {
    const supervisor = { role: 'supervisor', actorId: 'supervisor' } as const;
    const reply = await this.#asks(path, supervisor, { headers: {} });
    if (reply.ok) return (await reply.json()) as Json;
    throw new Error(`${path} was answered ${reply.status}: ${await reply.text()}`);
  }

  async #asks(
    path: string,
    who: { readonly role: Role; readonly actorId: string },
    request: Sending,
  ): Promise<Response> {
    const headers = { authorization: `Bearer ${await this.#tokenOf(who)}`, ...request.headers };
    return fetch(`${this.#url}/api/v1${path}`, { ...request, headers });
  }

  async #tokenOf({ role, actorId }: { readonly role: Role; readonly actorId: string }) {
    const who = `${role} ${actorId}`;
    const token =
      this.#known.get(who) ?? (await this.#tokens.issue({ actorId, roles: [role], days: 30 }));
    this.#known.set(who, token);
    return token;
  }
}
