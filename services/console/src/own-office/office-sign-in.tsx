import { Button } from '@codegouvfr/react-dsfr/Button';
import { PasswordInput } from '@codegouvfr/react-dsfr/blocks/PasswordInput';
import { type FormEvent, useRef, useState } from 'react';
import type { ApiProblem } from '../api/api-problem.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';

type Props = { readonly onSignIn: (key: string) => Promise<void>; readonly problem: ApiProblem | null };

/** An office signs in with the key it was given. */
export const OfficeSignIn = ({ onSignIn, problem: before }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  const [empty, setEmpty] = useState(false);
  const { run, busy, problem } = useAction(onSignIn);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const key = field.current?.value.trim() ?? '';
    setEmpty(key === '');
    if (key === '' || !(await run(key))) field.current?.focus();
  };
  return (
    <div className="fr-grid-row">
      <form onSubmit={submit} noValidate className="fr-col-12 fr-col-md-8 fr-col-lg-6">
        <p>Cette page est celle d’une étude de commissaires de justice. Entrez la clé qui lui a été remise.</p>
        <ProblemAlert problem={problem ?? before} />
        <PasswordInput
          label="Clé de l’étude"
          hintText="Elle commence par amont_"
          messages={empty ? [{ severity: 'error', message: 'Entrez la clé de l’étude.' }] : []}
          nativeInputProps={{ ref: field, name: 'key', autoComplete: 'current-password', required: true }}
        />
        <Button className="fr-mt-3w" type="submit" disabled={busy}>
          Ouvrir la page de l’étude
        </Button>
      </form>
    </div>
  );
};
