import { credentials } from './credentials.ts';
import { isProblem, noAnswer } from './problem.ts';
import type { Problem } from './problem.ts';

/** A name in Chinese, and one for who cannot read it; the header has the plain one first (RFC 6266). */
const ENCODED_NAME = /filename\*=UTF-8''([^;]+)/;
const PLAIN_NAME = /filename="?([^";]+)"?/;

type Query = Readonly<Record<string, string | number | undefined>>;

/** Saves a file the API makes; answers the problem where it makes none. */
export async function download(path: string, query: Query): Promise<Problem | undefined> {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)]));
  const response = await fetch(`${path}?${search}`, { headers: credentials() }).catch(() => null);
  if (!response) return noAnswer(0);
  if (!response.ok) return problemIn(response);
  save(await response.blob(), fileNameOf(response, path));
  return undefined;
}

async function problemIn(response: Response): Promise<Problem> {
  const told: unknown = await response.json().catch(() => undefined);
  return isProblem(told) ? told : noAnswer(response.status);
}

function fileNameOf(response: Response, path: string): string {
  const disposition = response.headers.get('content-disposition') ?? '';
  const encoded = ENCODED_NAME.exec(disposition)?.[1];
  return encoded === undefined
    ? (PLAIN_NAME.exec(disposition)?.[1] ?? path.split('/').at(-1) ?? '')
    : decodeURIComponent(encoded);
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
