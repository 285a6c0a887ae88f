import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { EventOf } from '@amont/domain/event/define-event';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import type { ContestEvent } from '@amont/domain/office/contest.events';
import type { OfficeEvent, SpellingsAssigned } from '@amont/domain/office/office.events';
import type { OfficeState, OfficeViewRow } from './office-state.ts';
import type { Odd, ViewState } from './view-state.ts';

type Recorded<E extends OfficeEvent | ContestEvent> = RecordedEvent<E>;

/** Whether a fact is about an office, or about what one contests. */
export const isOfficeEvent = (event: RecordedEvent<AmontEvent>): event is Recorded<OfficeEvent | ContestEvent> =>
  event.type.startsWith('office.') || event.type.startsWith('contest.');

const assign = (state: OfficeState, event: Recorded<EventOf<typeof SpellingsAssigned>>): void => {
  const { officeId, moved, why } = event.data;
  for (const { spelling } of moved) {
    const row = state.spellings.get(spelling);
    if (row === undefined) continue;
    state.spellings.set(spelling, { ...row, office_id: officeId, how: 'assigned', maybe: [] });
    state.changed.spellings.add(spelling);
  }
  const position = Number(event.position);
  state.moves.set(position, { position, office_id: officeId, moved, why, recorded_at: event.recordedAt });
};

const describe = (state: OfficeState, id: string, change: Partial<OfficeViewRow>): void => {
  const known = state.offices.get(id) ?? { id, name: null, reports: 'wanted', address: false };
  state.offices.set(id, { ...known, ...change });
  state.changed.offices.add(id);
};

const foldOfficeFact = (state: OfficeState, event: Recorded<OfficeEvent>): void => {
  const position = Number(event.position);
  switch (event.type) {
    case 'office.spellings-assigned':
      assign(state, event);
      return;
    case 'office.named':
      describe(state, event.data.officeId, { name: event.data.name });
      return;
    case 'office.correspondence-set':
      describe(state, event.data.officeId, { reports: event.data.reports, address: event.data.address });
      return;
    case 'office.report-sent': {
      const { officeId, from, until, sentOn, acts, mailId } = event.data;
      const days = { from_day: from, until_day: until, sent_on: sentOn };
      const sent = { position, office_id: officeId, ...days, acts, mail_id: mailId, recorded_at: event.recordedAt };
      state.reports.set(position, sent);
      return;
    }
    case 'office.act-checked':
      state.checks.set(position, { position, office_id: event.data.officeId, checked_on: event.data.on });
      return;
    case 'office.median-shown':
      state.settings.set('reports', { id: 'reports', median: event.data.shown });
  }
};

const foldContest = (state: ViewState, event: Recorded<ContestEvent>): Odd | null => {
  const { contestId, actId, batchId, officeId } = event.data;
  if (state.batches.get(batchId)?.removed) return 'late';
  if (!state.acts.has(actId)) return 'unknown-act';
  const { contests, changed } = state.offices;
  if (event.type === 'contest.raised') {
    const ids = { id: contestId, act_id: actId, batch_id: batchId, office_id: officeId };
    const open = { outcome: null, answered_at: null };
    contests.set(contestId, { ...ids, point: event.data.point, raised_at: event.recordedAt, ...open });
  } else {
    const known = contests.get(contestId);
    if (known === undefined) return 'unreadable';
    contests.set(contestId, { ...known, outcome: event.data.outcome, answered_at: event.recordedAt });
  }
  changed.contests.add(contestId);
  return null;
};

/** Takes a fact about an office, or about what one contests, into the state. @returns null when it was taken in */
export const foldOffice = (state: ViewState, event: Recorded<OfficeEvent | ContestEvent>): Odd | null => {
  if (event.type === 'contest.raised' || event.type === 'contest.answered') return foldContest(state, event);
  foldOfficeFact(state.offices, event);
  return null;
};
