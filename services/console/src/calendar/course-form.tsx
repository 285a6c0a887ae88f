import { procedureTimeline } from '@amont/contracts/http/timeline';
import {
  COURSE_KINDS,
  type CourseKind,
  DECISIONS,
  EXITS,
  MOTIVES,
  OVER_INDEBTEDNESS,
} from '@amont/domain/procedure/course.events';
import {
  COURSE_LABEL,
  DECISION_LABEL,
  EXIT_LABEL,
  MOTIVE_LABEL,
  OVER_INDEBTEDNESS_LABEL,
} from '@amont/domain/procedure/course-label';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { Choice, optionsOf } from '../element/choice.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { type CourseDraft, type DraftErrors, EMPTY_DRAFT, errorsOf, factOf } from './course-draft.ts';

type Props = { readonly procedureId: string; readonly onDone: (words: string) => void };

const CHOICES: Readonly<Record<Exclude<CourseKind, 'hearing'>, readonly { value: string; label: string }[]>> = {
  decision: optionsOf(DECISIONS, (code) => DECISION_LABEL[code]),
  exit: optionsOf(EXITS, (code) => EXIT_LABEL[code]),
  motive: optionsOf(MOTIVES, (code) => MOTIVE_LABEL[code]),
  over_indebtedness: optionsOf(OVER_INDEBTEDNESS, (code) => OVER_INDEBTEDNESS_LABEL[code]),
};

const DAY: Readonly<Record<Exclude<CourseKind, 'motive'>, string>> = {
  hearing: 'Nouvelle date de l’audience',
  decision: 'Date de la décision',
  exit: 'Date de la sortie',
  over_indebtedness: 'Depuis le',
};

type FieldsProps = {
  readonly draft: CourseDraft;
  readonly errors: DraftErrors;
  readonly onChange: (change: Partial<CourseDraft>) => void;
};

const DayInput = (props: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}) => (
  <Input
    label={props.label}
    state={props.error ? 'error' : 'default'}
    stateRelatedMessage={props.error}
    nativeInputProps={{
      type: 'date',
      name: props.name,
      value: props.value,
      onChange: (event) => props.onChange(event.target.value),
    }}
  />
);

const Fields = ({ draft, errors, onChange }: FieldsProps) => (
  <>
    {draft.kind !== 'hearing' && (
      <Choice
        label={COURSE_LABEL[draft.kind]}
        name="choice"
        none="Choisir"
        value={draft.choice}
        error={errors.choice}
        options={CHOICES[draft.kind]}
        onChange={(choice) => onChange({ choice })}
      />
    )}
    {draft.kind !== 'motive' && (
      <DayInput
        label={DAY[draft.kind]}
        name="on"
        value={draft.on}
        error={errors.on}
        onChange={(on) => onChange({ on })}
      />
    )}
    {draft.kind === 'decision' && (
      <DayInput
        label="Fin des délais accordés, s’il y en a"
        name="until"
        value={draft.until}
        error={errors.until}
        onChange={(until) => onChange({ until })}
      />
    )}
    {draft.kind === 'over_indebtedness' && (
      <Choice
        label="Le paiement du loyer et des charges a-t-il repris&nbsp;?"
        name="rent"
        none="Inconnu"
        value={draft.rent}
        options={[
          { value: 'yes', label: 'Oui' },
          { value: 'no', label: 'Non' },
        ]}
        onChange={(rent) => onChange({ rent })}
      />
    )}
  </>
);

/** Records a fact that no act tells: a hearing put off, the decision, a way out, the motive, over-indebtedness. */
export const CourseForm = ({ procedureId, onDone }: Props) => {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [errors, setErrors] = useState<DraftErrors>({});
  const { run, busy, problem } = useAction(async () => {
    const sent = { method: 'POST', body: factOf(draft) } as const;
    await request(`/procedures/${procedureId}/course`, procedureTimeline, sent);
    setDraft({ ...EMPTY_DRAFT, kind: draft.kind });
    onDone(`${COURSE_LABEL[draft.kind]}\u00a0: enregistré.`);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = errorsOf(draft);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    void run();
  };
  return (
    <form onSubmit={submit} noValidate>
      <ProblemAlert problem={problem} />
      <Choice
        label="Que faut-il enregistrer&nbsp;?"
        name="kind"
        value={draft.kind}
        options={optionsOf(COURSE_KINDS, (kind) => COURSE_LABEL[kind])}
        onChange={(kind) => {
          setErrors({});
          setDraft({ ...EMPTY_DRAFT, kind: kind || 'hearing' });
        }}
      />
      <Fields draft={draft} errors={errors} onChange={(change) => setDraft((was) => ({ ...was, ...change }))} />
      <Button type="submit" disabled={busy}>
        Enregistrer
      </Button>
    </form>
  );
};
