import { type RegroupingChoices, regrouped } from '@amont/contracts/http/regrouping';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { type FormEvent, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { LIKENESS } from './likeness.ts';
import { procedureIn } from './procedure-address.ts';
import { SideBySide } from './side-by-side.tsx';

type Candidate = RegroupingChoices['candidates'][number];
type Props = { readonly choices: RegroupingChoices; readonly onDone: (words: string) => void };

const TYPED = 'typed';

const optionOf = ({ household, dwelling, comparison, procedureId }: Candidate) => ({
  label: household ?? `Procédure ${procedureId.slice(0, 8)}`,
  hintText: [dwelling, LIKENESS[comparison.likeness].label].filter(Boolean).join(' – '),
  value: procedureId,
});

/** Chooses another procedure, shows both side by side, and makes them one. Nothing is chosen beforehand. */
export const MergeForm = ({ choices: { procedureId, candidates }, onDone }: Props) => {
  const [chosen, setChosen] = useState(candidates.length === 0 ? TYPED : '');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const other = chosen === TYPED ? procedureIn(typed) : chosen || null;
  const { run, busy, problem } = useAction(async (otherId: string) => {
    await request(`/procedures/${procedureId}/merge`, regrouped, { method: 'POST', body: { with: otherId } });
    setChosen('');
    onDone('Les deux procédures sont réunies.');
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isAnother = other !== null && other !== procedureId;
    setWrong(!isAnother);
    if (isAnother) void run(other);
  };
  const options = [
    ...candidates.map(optionOf),
    { label: 'Une autre procédure', hintText: 'Connue par l’adresse de sa page', value: TYPED },
  ];
  return (
    <form onSubmit={submit} noValidate>
      <ProblemAlert problem={problem} />
      <RadioButtons
        legend="Avec quelle procédure réunir celle-ci&nbsp;?"
        state={wrong && chosen !== TYPED ? 'error' : 'default'}
        stateRelatedMessage="Choisissez une procédure."
        options={options.map(({ label, hintText, value }) => ({
          label,
          hintText,
          nativeInputProps: { name: 'other', value, checked: chosen === value, onChange: () => setChosen(value) },
        }))}
      />
      {chosen === TYPED && (
        <Input
          label="Adresse de la page de l’autre procédure"
          hintText="Copiez-la depuis la barre d’adresse du navigateur."
          state={wrong ? 'error' : 'default'}
          stateRelatedMessage="Cette adresse n’est pas celle d’une autre procédure."
          nativeInputProps={{
            name: 'address',
            autoComplete: 'off',
            value: typed,
            onChange: (event) => setTyped(event.target.value),
          }}
        />
      )}
      {other !== null && other !== procedureId && <SideBySide procedureId={procedureId} otherId={other} />}
      <Button type="submit" disabled={busy}>
        Réunir les deux procédures
      </Button>
    </form>
  );
};
