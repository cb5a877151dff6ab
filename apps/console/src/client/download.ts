import { credentials } from './credentials.ts';
import { isProblem, noAnswer } from './problem.ts';
import type { Problem } from './problem.ts';

const FILE_NAME = /filename\*=UTF-8''([^;]+)|filename="?([^";]+)"?/;

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
  const [, encoded, plain] =
    FILE_NAME.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return encoded === undefined
    ? (plain ?? path.split('/').at(-1) ?? '')
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
