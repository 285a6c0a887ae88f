import { newUser, newUserAnswer } from '@amont/contracts/http/administration';
import { type Role, role as roleSchema } from '@amont/contracts/http/session';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { Choice, optionsOf } from '../element/choice.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { ROLE } from '../label/service.ts';
import { SecretAlert } from './secret-alert.tsx';
import { useIssue } from './use-issue.ts';

const EMPTY = { email: '', name: '', role: 'operator' as Role };
const SENTENCES = { email: 'L’adresse électronique n’est pas valide.', name: 'Saisissez le nom de la personne.' };

/** A new account; its password is made by the server and shown once. */
export const NewUserForm = ({ onMade }: { readonly onMade: () => void }) => {
  const [draft, setDraft] = useState(EMPTY);
  const [made, setMade] = useState<z.output<typeof newUserAnswer> | null>(null);
  const { errors, check } = useIssue(SENTENCES);
  const { run, busy, problem } = useAction(async (body: z.output<typeof newUser>) => {
    setMade(await request('/users', newUserAnswer, { method: 'POST', body }));
    setDraft(EMPTY);
    onMade();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMade(null);
    const body = check(newUser, { ...draft, email: draft.email.trim(), name: draft.name.trim() });
    if (body) void run(body);
  };
  return (
    <form onSubmit={submit} noValidate>
      <h3 className="fr-h6">Nouveau compte</h3>
      <ProblemAlert problem={problem} />
      <div role="status">
        {made?.password && <SecretAlert title={`Mot de passe de ${made.user.name}`} secret={made.password} />}
      </div>
      <div className="amont-form">
        <Input
          label="Nom"
          state={errors.name ? 'error' : 'default'}
          stateRelatedMessage={errors.name}
          nativeInputProps={{
            value: draft.name,
            autoComplete: 'off',
            required: true,
            onChange: (event) => setDraft({ ...draft, name: event.target.value }),
          }}
        />
        <Input
          label="Adresse électronique"
          state={errors.email ? 'error' : 'default'}
          stateRelatedMessage={errors.email}
          nativeInputProps={{
            type: 'email',
            value: draft.email,
            autoComplete: 'off',
            required: true,
            onChange: (event) => setDraft({ ...draft, email: event.target.value }),
          }}
        />
        <Choice
          label="Rôle"
          value={draft.role}
          options={optionsOf(roleSchema.options, (code) => ROLE[code])}
          onChange={(role) => role && setDraft({ ...draft, role })}
        />
      </div>
      <Button className="fr-mt-2w" type="submit" disabled={busy}>
        Créer le compte
      </Button>
    </form>
  );
};
