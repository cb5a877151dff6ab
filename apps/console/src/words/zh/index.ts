import { duties } from './duties.ts';
import { overview } from './overview.ts';
import { parts } from './parts.ts';
import { replay } from './replay.ts';
import { shell } from './shell.ts';
import { terms } from './terms.ts';

export const zh = { duties, overview, parts, replay, shell, terms };
