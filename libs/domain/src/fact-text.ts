import { canonicalJson } from '@grants/kernel';
import type { Json } from '@grants/kernel';
import type { Finding } from '@grants/policy';

/** A fact of a finding as a message says it: texts as they are, lists with commas. */
export function factText({ facts }: Finding, name: string): string {
  return textOf(facts[name] ?? 'none');
}

function textOf(fact: Json): string {
  if (typeof fact === 'string') return fact;
  if (!isList(fact)) return canonicalJson(fact);
  return fact.length === 0 ? 'none' : fact.map(textOf).join(', ');
}

function isList(fact: Json): fact is readonly Json[] {
  return Array.isArray(fact);
}
