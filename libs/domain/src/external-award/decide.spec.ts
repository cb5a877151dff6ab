import { describe, expect, it } from '@jest/globals';
import { calendarDate, instant, yuan } from '@grants/kernel';
import { given } from '@grants/testing';
import type { RecordExternalAward } from './commands.ts';
import { externalAwardDecider } from './decider.ts';
import type {
  ExternalAwardContent,
  ExternalAwardCorrected,
  ExternalAwardRecorded,
  ImportOrigin,
} from './events.ts';

const award: ExternalAwardContent = {
  source: 'city-list',
  level: 'municipal',
  awardNumber: '2021-017',
  title: '激光雷达芯片研发',
  unitName: '某虚构公司',
  amount: yuan('180000.00'),
  startsOn: calendarDate('2021-01-01'),
};
const origin: ImportOrigin = {
  importId: 'import-1',
  file: 'awards.csv',
  line: 18,
  rowSha256: 'a'.repeat(64),
};
const laterOrigin: ImportOrigin = {
  importId: 'import-2',
  file: 'awards-2.csv',
  line: 3,
  rowSha256: 'b'.repeat(64),
};

const record = (content: ExternalAwardContent, from = origin): RecordExternalAward => ({
  type: 'RecordExternalAward',
  data: { awardId: 'award-1', award: content, origin: from },
  context: {
    commandId: 'command-1',
    correlationId: 'correlation-1',
    causationId: 'command-1',
    actor: { id: 'importer-1', role: 'importer' },
    occurredAt: instant('2022-03-01T09:00+08:00'),
  },
});
const recorded: ExternalAwardRecorded = {
  type: 'ExternalAwardRecorded',
  data: { awardId: 'award-1', award, origin },
};
const corrected = (
  content: ExternalAwardContent,
  correctedFields: readonly string[],
): ExternalAwardCorrected => ({
  type: 'ExternalAwardCorrected',
  data: { awardId: 'award-1', award: content, correctedFields, origin: laterOrigin },
});

describe('MH-1.3.3: an award of another funder', () => {
  it('is recorded once', () => {
    given(externalAwardDecider).when(record(award)).then(recorded).andRepeatingChangesNothing();
  });

  it('is nothing new when another file says the same, in whatever order', () => {
    const reversed = Object.fromEntries(Object.entries(award).reverse());
    given(externalAwardDecider, recorded)
      .when(record({ ...award, ...reversed }, laterOrigin))
      .thenNothingHappens();
  });

  it('is corrected when the list names another team, partner, right or matching', () => {
    const told = {
      ...award,
      abstract: '面向车规',
      members: ['李四'],
      participants: [{ name: '某大学' }],
      ipNumbers: ['ZL202010000001.X'],
      requiredMatchOf: '22511100100',
    };
    const fields = ['abstract', 'ipNumbers', 'members', 'participants', 'requiredMatchOf'];
    given(externalAwardDecider, recorded)
      .when(record(told, laterOrigin))
      .then(corrected(told, fields))
      .andRepeatingChangesNothing();
    const more = { ...told, members: ['李四', '王五'] };
    given(externalAwardDecider, recorded, corrected(told, fields))
      .when(record(more, laterOrigin))
      .then(corrected(more, ['members']));
  });

  it('is corrected when the list says something else, field by field', () => {
    const { unitName: _blank, ...rest } = award;
    const told = { ...rest, amount: yuan('200000.00'), leader: '张某' };
    given(externalAwardDecider, recorded)
      .when(record(told, laterOrigin))
      .then(corrected(told, ['amount', 'leader', 'unitName']))
      .andRepeatingChangesNothing();
  });

  it('is held against what was said last', () => {
    const told = { ...award, title: '激光雷达芯片' };
    given(externalAwardDecider, recorded, corrected(told, ['title']))
      .when(record(award, laterOrigin))
      .then(corrected(award, ['title']));
  });

  it.each(['', ' 　', '——……'])('is refused when its title is %j', (title) => {
    given(externalAwardDecider)
      .when(record({ ...award, title }))
      .thenRejected({
        code: 'EXTERNAL_AWARD.WITHOUT_TITLE',
        clause: 'MH-1.3.3',
        facts: { title },
      });
  });

  it('is refused under the id of an award of another list', () => {
    given(externalAwardDecider, recorded)
      .when(record({ ...award, source: 'district-list' }))
      .thenRejected({
        code: 'EXTERNAL_AWARD.OTHER_SOURCE',
        facts: { source: 'district-list', known: 'city-list' },
      });
  });

  it('lacks its title before it lacks its list', () => {
    given(externalAwardDecider, recorded)
      .when(record({ ...award, source: 'district-list', title: '' }))
      .thenRejected({ code: 'EXTERNAL_AWARD.WITHOUT_TITLE' });
  });

  it('leaves the state it is folded from as it was', () => {
    const before = externalAwardDecider.initialState;
    externalAwardDecider.evolve(before, recorded);
    expect(before).toEqual({ status: 'unknown' });
  });
});
