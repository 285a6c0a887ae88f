import { type NewTeamEntry, newTeamEntry } from '@amont/contracts/http/team';
import { DETAIL_FORMS } from '@amont/domain/follow-up/detail-form';
import type { DetailId } from '@amont/domain/follow-up/follow-up-details';
import { followUpFault } from '@amont/domain/follow-up/follow-up-fault';
import { FOLLOW_UP_FORMS } from '@amont/domain/follow-up/follow-up-form';
import type { FollowUp } from '@amont/domain/procedure/procedure.events';
import { parseEuros } from '../format/parse-euros.ts';

/** What a person has typed or chosen so far; texts as typed, choices as codes. */
export type EntryDraft = {
  readonly entryId: string;
  readonly followUp: FollowUp | '';
  readonly on: string;
  readonly details: Readonly<Partial<Record<DetailId, string | readonly string[]>>>;
  readonly note: string;
};
export type EntryErrors = Readonly<Record<string, string>>;
type Checked = { readonly entry: NewTeamEntry | null; readonly errors: EntryErrors };

/** A new entry; its id makes a second click, or a request sent again, one entry all the same. */
export const emptyEntry = (today: string): EntryDraft => ({
  entryId: crypto.randomUUID(),
  followUp: '',
  on: today,
  details: {},
  note: '',
});

/** The details of a kind when it is chosen: an outcome is one at the end of the support unless said otherwise. */
export const detailsOf = (followUp: FollowUp | ''): EntryDraft['details'] =>
  followUp !== '' && FOLLOW_UP_FORMS[followUp].asks.includes('moment') ? { moment: 'fin' } : {};

const valueOfDetail = (id: DetailId, typed: string | readonly string[]): unknown =>
  DETAIL_FORMS[id].kind === 'cents' ? parseEuros(String(typed)) : typed;

const isTold = (typed: string | readonly string[] | undefined): typed is string | readonly string[] =>
  typed !== undefined && typed.length > 0;

/** The entry to send, or a French sentence under each field that is wrong. */
export const checkEntry = ({ entryId, followUp, on, details, note }: EntryDraft, today: string): Checked => {
  const errors: Record<string, string> = {};
  if (followUp === '') return { entry: null, errors: { followUp: 'Choisissez ce qui s’est passé.' } };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) errors.on = 'Indiquez le jour.';
  else if (on > today && followUp !== 'rendez_vous_fixe') errors.on = 'Cette date est dans l’avenir.';
  const told = FOLLOW_UP_FORMS[followUp].asks.filter((id) => isTold(details[id]));
  const values = Object.fromEntries(told.map((id) => [id, valueOfDetail(id, details[id] ?? '')]));
  for (const id of told) if (values[id] === undefined) errors[id] = 'Ce n’est pas un montant en euros (1234,50).';
  const parsed = newTeamEntry.safeParse({ entryId, followUp, on, details: values, ...(note.trim() && { note }) });
  const fault = parsed.success ? followUpFault(followUp, parsed.data.details) : null;
  if (fault) errors[fault.detail] = fault.reason;
  if (!parsed.success && Object.keys(errors).length === 0) errors.followUp = 'Cette saisie n’est pas complète.';
  return { entry: parsed.success && Object.keys(errors).length === 0 ? parsed.data : null, errors };
};
