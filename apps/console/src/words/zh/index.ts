import { awards } from './awards.ts';
import { credit } from './credit.ts';
import { duplicates } from './duplicates.ts';
import { duties } from './duties.ts';
import { funds } from './funds.ts';
import { overview } from './overview.ts';
import { parts } from './parts.ts';
import { policy } from './policy.ts';
import { replay } from './replay.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { subjects } from './subjects.ts';
import { terms } from './terms.ts';

export const zh = {
  awards,
  credit,
  duplicates,
  duties,
  funds,
  overview,
  parts,
  policy,
  replay,
  shell,
  search,
  subjects,
  terms,
};
