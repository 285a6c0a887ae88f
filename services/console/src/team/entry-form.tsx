import { teamEntryAnswer } from '@amont/contracts/http/team';
import { DETAIL_FORMS } from '@amont/domain/follow-up/detail-form';
import { FOLLOW_UP_FORMS } from '@amont/domain/follow-up/follow-up-form';
import type { Team } from '@amont/domain/follow-up/team';
import type { FollowUp } from '@amont/domain/procedure/procedure.events';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useRef, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { dayInParis } from '../format/date.ts';
import { DetailField } from './detail-field.tsx';
import { checkEntry, detailsOf, type EntryDraft, type EntryErrors, emptyEntry } from './entry-draft.ts';
import { KindChoice } from './kind-choice.tsx';

type Props = { readonly team: Team; readonly procedureId: string; readonly onDone: (said: string) => void };
type FieldProps = {
  readonly draft: EntryDraft & { readonly followUp: FollowUp };
  readonly errors: EntryErrors;
  readonly onChange: (draft: EntryDraft) => void;
};

const Details = ({ draft, errors, onChange }: FieldProps) => {
  const { asks, needs } = FOLLOW_UP_FORMS[draft.followUp];
  return asks.map((id) => (
    <DetailField
      key={`${draft.followUp}-${id}`}
      name={id}
      form={DETAIL_FORMS[id]}
      needed={needs.includes(id)}
      value={draft.details[id]}
      error={errors[id]}
      onChange={(value) => onChange({ ...draft, details: { ...draft.details, [id]: value } })}
    />
  ));
};

const NoteField = ({ draft, onChange }: Pick<FieldProps, 'onChange'> & { readonly draft: EntryDraft }) => (
  <Input
    textArea
    label="Note de l’équipe (facultatif)"
    hintText="Chiffrée, lue par votre équipe seulement."
    nativeTextAreaProps={{
      name: 'note',
      rows: 3,
      maxLength: 4_000,
      value: draft.note,
      onChange: ({ target }) => onChange({ ...draft, note: target.value }),
    }}
  />
);

const SAID = { recorded: 'Enregistré\u00a0: ', known: 'C’était déjà noté\u00a0: ' } as const;

/** Something that happened: what, when, its details, and a note for the team. One column, for a telephone as for a desk. */
export const EntryForm = ({ team, procedureId, onDone }: Props) => {
  const today = dayInParis(new Date());
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => emptyEntry(today));
  const [errors, setErrors] = useState<EntryErrors>({});
  const { run, busy, problem } = useAction(async (entry: NonNullable<ReturnType<typeof checkEntry>['entry']>) => {
    const send = { method: 'POST', body: entry } as const;
    const { outcome } = await request(`/teams/${team}/cases/${procedureId}/entries`, teamEntryAnswer, send);
    setDraft(emptyEntry(today));
    onDone(`${SAID[outcome]}${FOLLOW_UP_FORMS[entry.followUp].label.toLowerCase()}.`);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkEntry(draft, today);
    setErrors(checked.errors);
    if (checked.entry) return void run(checked.entry);
    const [first] = Object.keys(checked.errors);
    form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const { followUp } = draft;
  return (
    <form ref={form} onSubmit={submit} noValidate className="amont-entry">
      <ProblemAlert problem={problem} />
      <KindChoice
        team={team}
        value={followUp}
        error={errors.followUp}
        onChange={(kind) => setDraft({ ...draft, followUp: kind, details: detailsOf(kind) })}
      />
      <Input
        label="Jour"
        state={errors.on ? 'error' : 'default'}
        stateRelatedMessage={errors.on}
        nativeInputProps={{
          type: 'date',
          name: 'on',
          required: true,
          value: draft.on,
          onChange: ({ target }) => setDraft({ ...draft, on: target.value }),
        }}
      />
      {followUp !== '' && <Details draft={{ ...draft, followUp }} errors={errors} onChange={setDraft} />}
      <NoteField draft={draft} onChange={setDraft} />
      <Button type="submit" disabled={busy}>
        {busy ? 'Enregistrement…' : 'Enregistrer'}
      </Button>
    </form>
  );
};
