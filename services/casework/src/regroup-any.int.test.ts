import { randomUUID } from 'node:crypto';
import { randomFrom } from '@amont/domain/casework/noisy-households.fixture';
import type { Store } from '@amont/store/open-store';
import { regroupActs } from '@amont/store/regroup/regroup-acts.query';
import { undoRegrouping } from '@amont/store/regroup/undo-regrouping.query';
import { readViewRows } from '@amont/store/view/projection/read-view-rows.query';
import { replay } from '@amont/store/view/replay';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { handleFileAct } from './file-act.handler.ts';
import { examined, submitted } from './filed-acts.fixture.ts';
import { decideAll, figuresOf } from './regrouped.fixture.ts';

const actor = { kind: 'person', id: 'somebody' } as const;
const NAMES = ['M|ABGRALL|Loïc', 'MME|LE BRAZ|Loïse', 'M|TASTEVIN|Hugo', 'MME|SECK|Rokhaya'];
const ACTS = [
  { type: 'commandement_de_payer', servedOn: '2024-11-26' },
  { type: 'commandement_de_payer', servedOn: '2024-12-03' },
  { type: 'commandement_de_payer', servedOn: '2025-12-29' },
  { type: 'assignation', servedOn: '2025-03-04', hearingOn: '2025-07-08' },
  { type: 'commandement_de_quitter_les_lieux', servedOn: '2025-11-04' },
] as const;

/** Four households with acts of every kind, copies, guarantors and social dwellings among them, filed and decided on. */
const fill = async (store: Store, random: () => number): Promise<void> => {
  const file = handleFileAct({ store });
  const batchId = await submitted(store);
  for (const [n, name] of NAMES.entries()) {
    for (const act of ACTS) {
      if (random() < 0.35) continue;
      const facts = {
        ...act,
        addressee: random() < 0.15 ? ('guarantor' as const) : ('tenant' as const),
        sector: random() < 0.3 ? ('social' as const) : ('private' as const),
        leaseSignedOn: `201${n}-03-0${n + 1}`,
        debtCents: 100_000 + Math.floor(random() * 900_000),
        hearingOn: 'hearingOn' in act ? act.hearingOn : null,
      };
      await file(
        await examined(store, batchId, facts, { tenants: [name], street: `${n + 3} rue Riquet`, postalCode: '75019' }),
      );
    }
  }
  await decideAll(store);
};

type Rows = Awaited<ReturnType<typeof readViewRows>>;
const inOrder = (rows: Rows, by: string): readonly string[] =>
  rows
    .toSorted((a, b) => String(a[by]).localeCompare(String(b[by]), 'en', { numeric: true }))
    .map(({ id }) => String(id));

type Done = { readonly regroupingId: string; readonly procedureId: string };

/** A merge, a split or a refiling of procedures and acts taken by chance; null when chance took one that cannot be. */
const regroupSome = async (store: Store, random: () => number): Promise<Done | null> => {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  // In the order in which they came, so that a seed gives the same sequence each time.
  const procedures = inOrder(await readViewRows(store.db, 'procedure'), 'opened_at');
  const acts = (await readViewRows(store.db, 'act')).filter(({ procedure_id }) => procedure_id !== null);
  const [fromId, otherId] = [pick(procedures), pick(procedures)];
  if (fromId === undefined || otherId === undefined) return null;
  const kind = pick(['merge', 'split', 'refile'] as const) ?? 'merge';
  const own = inOrder(
    acts.filter(({ procedure_id }) => procedure_id === fromId),
    'received_position',
  );
  const some = own.filter(() => random() < 0.5);
  const regroupingId = randomUUID();
  const toId = kind === 'split' ? randomUUID() : otherId;
  const actIds = kind === 'merge' ? {} : { actIds: some };
  const outcome = await regroupActs(store, { regroupingId, kind, fromId, toId, actor, ...actIds });
  return outcome === 'done' ? { regroupingId, procedureId: fromId } : null;
};

test.each([11, 23, 47])(
  'whatever is merged, split, moved and undone in between, once all is undone every figure is as before (%i)',
  async (seed) => {
    await using database = await throwAwayDatabase();
    const store = await database.openStore();
    const random = randomFrom(seed);
    await fill(store, random);
    const before = await figuresOf(store);
    const standing: Done[] = [];
    let done = 0;
    const undoLast = async (): Promise<void> => {
      const last = standing.pop();
      if (last === undefined) return;
      expect(await undoRegrouping(store, { ...last, undoId: randomUUID(), actor })).toBe('done');
    };
    for (let turn = 0; turn < 14; turn += 1) {
      if (random() < 0.25) await undoLast();
      else {
        const one = await regroupSome(store, random);
        if (one !== null) {
          standing.push(one);
          done += 1;
        }
      }
      if (random() < 0.7) await decideAll(store);
      await figuresOf(store);
    }
    expect(done).toBeGreaterThan(3);
    expect((await replay(store.db, { check: true })).differences).toEqual([]);
    while (standing.length > 0) {
      await undoLast();
      await decideAll(store);
    }
    expect(await figuresOf(store)).toEqual(before);
    expect((await replay(store.db, { check: true })).differences).toEqual([]);
  },
);
