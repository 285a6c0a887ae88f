import { contestRaised } from '@amont/contracts/http/contest';
import type { Correction, ReportedAct } from '@amont/contracts/http/office-report';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';

type Props = { readonly act: ReportedAct; readonly correction: Correction; readonly onDone: () => void };

/** Says why a finding is not so; a person answers. */
export const ContestForm = ({ act, correction, onDone }: Props) => {
  const [message, setMessage] = useState('');
  const [short, setShort] = useState(false);
  const { run, busy, problem } = useAction(async (text: string) => {
    const body = { point: correction.point, message: text };
    await request(`/offices/me/acts/${act.actId}/contests`, contestRaised, { method: 'POST', body });
    onDone();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const text = message.trim();
    setShort(text.length < 10);
    if (text.length >= 10) void run(text);
  };
  return (
    <details>
      <summary>
        Contester<span className="fr-sr-only"> ce constat&nbsp;: {correction.sentence}</span>
      </summary>
      <form onSubmit={submit} noValidate className="fr-mt-1w">
        <ProblemAlert problem={problem} />
        <Input
          label="Pourquoi ce constat n’est-il pas exact&nbsp;?"
          hintText="Dix caractères au moins. N’écrivez pas le nom du locataire."
          textArea
          state={short ? 'error' : 'default'}
          stateRelatedMessage="Dites en quelques mots pourquoi."
          nativeTextAreaProps={{
            value: message,
            rows: 3,
            maxLength: 2_000,
            onChange: (event) => setMessage(event.target.value),
          }}
        />
        <Button type="submit" size="small" disabled={busy}>
          Envoyer la contestation
        </Button>
      </form>
    </details>
  );
};
