import { expect, it } from '@jest/globals';
import { rowsOf } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { fundRegister } from './projection.ts';

it('a fund in the register is told by name, source, programme and fiscal year', () => {
  const appropriated = ledgerSequence()(sample('FundsAppropriated'));
  expect(rowsOf(fundRegister, [appropriated])['fund']).toEqual([
    {
      fundId: 'fund-1',
      name: '2022年区级专项',
      source: 'district',
      programme: 'key-core-technology',
      fiscalYear: 2022,
      documentNumber: '闵科委〔2022〕1号',
      firstPosition: appropriated.position,
      position: appropriated.position,
    },
  ]);
});
