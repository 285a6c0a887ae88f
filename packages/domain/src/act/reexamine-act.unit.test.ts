import { expect, test } from 'vitest';
import { changesBetween, keepCorrections } from './reexamine-act.ts';
import { applyCorrections } from './review-act.ts';

const read = (corrections: Parameters<typeof applyCorrections>[1]) => ({
  act: applyCorrections(null, { type: 'assignation', ...corrections })?.act ?? null,
  notice: null,
});
const tenant = (lastName: string) => ({ civility: null, lastName, firstNames: null });

test('two readings that agree have no change', () => {
  expect(changesBetween(read({ servedOn: '2025-03-14' }), read({ servedOn: '2025-03-14' }))).toEqual([]);
});

test('each field that differs is named, with both values', () => {
  expect(changesBetween(read({ servedOn: '2025-03-14', debtCents: 100 }), read({ servedOn: '2025-03-15' }))).toEqual([
    { field: 'servedOn', before: '2025-03-14', after: '2025-03-15' },
    { field: 'debtCents', before: 100, after: null },
  ]);
});

test('what a person corrected stands, whatever a newer reader says', () => {
  const known = read({ tenants: [tenant('SYLLA')], hearingOn: '2025-09-01', debtCents: 100 });
  const reread = read({ tenants: [tenant('SY LLA')], hearingOn: '2025-09-07', debtCents: 200 });
  const merged = keepCorrections(known, reread, ['tenants', 'hearing.on']);
  expect(merged.act).toMatchObject({ tenants: [tenant('SYLLA')], hearing: { on: '2025-09-01' }, debtCents: 200 });
});

test('a corrected part of a field stands, and the rest of the field is read again', () => {
  const landlord = { name: 'SCI DU PONT', kind: null, sector: 'social', managedDirectly: null, agent: null } as const;
  const known = read({ landlord });
  const reread = read({ landlord: { ...landlord, sector: 'private', agent: 'CABINET MARTIN' } });
  expect(keepCorrections(known, reread, ['landlord.sector']).act?.landlord).toEqual({
    ...landlord,
    sector: 'social',
    agent: 'CABINET MARTIN',
  });
});

test('an act that the newer reader cannot read keeps what was known of it', () => {
  const known = read({ servedOn: '2025-03-14' });
  expect(keepCorrections(known, { act: null, notice: null }, []).act).toEqual(known.act);
});

test('a notice corrected at the request of its office stands; without that the newer reading of it does', () => {
  const notice = (verdict: 'current' | 'altered') => ({ verdict, version: 'v', pages: [], findings: [] });
  const [known, reread] = [
    { ...read({ debtCents: 100 }), notice: notice('current') },
    { ...read({ debtCents: 200 }), notice: notice('altered') },
  ];
  expect(keepCorrections(known, reread, ['notice'])).toEqual({ act: reread.act, notice: known.notice });
  expect(keepCorrections(known, reread, [])).toEqual(reread);
});
