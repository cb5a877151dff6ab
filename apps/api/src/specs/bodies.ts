/** Bodies that are right in every field, for specs to send or to spoil. */
export const document = { number: '闵财〔2022〕5号', date: '2022-01-10' };

export const fundBody = {
  fundId: 'F12-2022',
  name: '2022年关键核心技术攻关专项',
  source: 'district',
  programme: 'key-core-technology',
  fiscalYear: 2022,
  amount: '50000000.00',
  document,
};

export const callBody = {
  callId: 'C-2022',
  programme: 'key-core-technology',
  year: 2022,
  title: '2022年度关键核心技术攻关项目申报指南',
  policyVersion: 'minhang-2021',
  mechanism: 'open-selection',
  challenges: [],
  opensAt: '2022-03-01T09:00+08:00',
  closesAt: '2022-03-31T17:00+08:00',
  scoreWeights: { regionalBenefit: 30, advancement: 30, foresight: 20, applicability: 20 },
  recommendFrom: 75,
  guide: document,
};
