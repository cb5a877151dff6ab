import { ACCOUNT_WORDS } from '@grants/application';
import type { Json, JsonObject } from '@grants/kernel';
import { padEnd, withThousands } from '../text-table.ts';
import { ROLE_WORDS } from '../words.ts';
import type { Story, StoryEntry } from './story.ts';

const INDENT = '       ';
const LABEL_WIDTH = 14;
/** Facts that every line of the story repeats. */
const KNOWN_FACTS = new Set(['projectId', 'applicationId', 'fundId', 'caseId']);

/** A story for a person at a terminal. */
export function storyAsText(story: Story): string {
  const { projectId, entries } = story;
  const title = `项目 project ${projectId} · ${entries.length} events`;
  return [title, '', ...entries.flatMap(entryLines), ...ledgerLines(story)].join('\n').concat('\n');
}

function entryLines(entry: StoryEntry, index: number): readonly string[] {
  const outcome = entry.summaryKey.slice(entry.type.length + 1);
  const what = [entry.sentence.zh, entry.type, outcome].filter(Boolean).join(' ');
  return [
    `${String(index + 1).padStart(4)}  ${entry.occurredOn}  ${what}`,
    ...lines('由 by', [whoOf(entry)]),
    ...lines('补录 backfilled', backfillOf(entry)),
    ...lines('条款 clause', entry.clauses.map(clauseLine)),
    ...lines('依据 basis', entry.findings.map(findingLine)),
    ...lines('事实 facts', factsOf(entry)),
    ...lines('资金 money', moneyOf(entry)),
    ...lines('状态 state', entry.statusAfter === undefined ? [] : [entry.statusAfter]),
    '',
  ];
}

/** A label before the first of some lines; nothing when there is none. */
function lines(label: string, texts: readonly string[]): readonly string[] {
  return texts.map(
    (text, index) => `${INDENT}${padEnd(index === 0 ? label : '', LABEL_WIDTH)}${text}`,
  );
}

function whoOf({ actor, stream, revision }: StoryEntry): string {
  const words: Readonly<Record<string, string>> = ROLE_WORDS;
  return `${actor.id} · ${words[actor.role] ?? ''} ${actor.role} · ${stream} @${revision}`;
}

function backfillOf({ backfillReason, recordedAt }: StoryEntry): readonly string[] {
  return backfillReason === null ? [] : [`recorded ${recordedAt}: ${backfillReason}`];
}

function clauseLine({ id, article, quote }: StoryEntry['clauses'][number]): string {
  return quote === '' ? id : `${id} ${article}「${quote}」`;
}

function findingLine({ rule, clause, verdict, facts }: StoryEntry['findings'][number]): string {
  return `${clause} ${rule}: ${verdict}  ${told(facts)}`.trimEnd();
}

function factsOf({ facts }: StoryEntry): readonly string[] {
  const others = facts.filter(({ name }) => !KNOWN_FACTS.has(name));
  return others.length === 0
    ? []
    : [others.map(({ label, told: value }) => `${label.zh} ${value.zh}`).join('；')];
}

/** `requested=3000000.00 cap=10000000.00` */
function told(facts: JsonObject): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}=${plain(value)}`)
    .join(' ');
}

/** A text as it is, everything else as JSON. */
function plain(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** Money goes from the account that is credited to the one that is debited. */
function moneyOf({ money }: StoryEntry): readonly string[] {
  if (money === null) return [];
  const [from, to] = [money.creditAccount, money.debitAccount];
  const amount = withThousands(money.amount);
  return [
    `${amount} 元  ${ACCOUNT_WORDS[from]} ${from} → ${ACCOUNT_WORDS[to]} ${to} (${money.fundId})`,
  ];
}

function ledgerLines({ ledger }: Story): readonly string[] {
  if (!ledger) return [];
  const words: Readonly<Record<string, string>> = { ...ACCOUNT_WORDS, released: '已释放' };
  const amounts: Readonly<Record<string, string>> = { ...ledger.balances };
  const balances = Object.entries(amounts).map(
    ([account, amount]) => `${words[account] ?? ''} ${account} ${withThousands(amount)}`,
  );
  return [`资金 money  ${balances.join('  ')}`];
}
