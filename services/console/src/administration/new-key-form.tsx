import { newKey, newKeyAnswer } from '@amont/contracts/http/administration';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useState } from 'react';
import { z } from 'zod';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { Choice, optionsOf } from '../element/choice.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { KEY_SCOPE } from '../label/service.ts';
import { SecretAlert } from './secret-alert.tsx';
import { useIssue } from './use-issue.ts';

type Draft = { readonly label: string; readonly scope: keyof typeof KEY_SCOPE; readonly officeId: string };
const EMPTY: Draft = { label: '', scope: 'operator', officeId: '' };
const SENTENCES = { label: 'Donnez un nom à la clé.', officeId: 'Indiquez l’identifiant de l’étude.' };
const officeKey = newKey.extend({ officeId: z.string().min(1) });

/** A new key; its secret is shown once. A key of an office sees that office only. */
export const NewKeyForm = ({ onMade }: { readonly onMade: () => void }) => {
  const [draft, setDraft] = useState(EMPTY);
  const [made, setMade] = useState<z.output<typeof newKeyAnswer> | null>(null);
  const { errors, check } = useIssue(SENTENCES);
  const { run, busy, problem } = useAction(async (body: z.output<typeof newKey>) => {
    setMade(await request('/keys', newKeyAnswer, { method: 'POST', body }));
    setDraft(EMPTY);
    onMade();
  });
  const ofOffice = draft.scope === 'office';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMade(null);
    const facts = { label: draft.label.trim(), scope: draft.scope };
    const body = ofOffice ? check(officeKey, { ...facts, officeId: draft.officeId.trim() }) : check(newKey, facts);
    if (body) void run(body);
  };
  const text = (name: 'label' | 'officeId', label: string) => (
    <Input
      label={label}
      state={errors[name] ? 'error' : 'default'}
      stateRelatedMessage={errors[name]}
      nativeInputProps={{
        value: draft[name],
        autoComplete: 'off',
        required: true,
        onChange: (event) => setDraft({ ...draft, [name]: event.target.value }),
      }}
    />
  );
  return (
    <form onSubmit={submit} noValidate>
      <h3 className="fr-h6">Nouvelle clé</h3>
      <ProblemAlert problem={problem} />
      <div role="status">
        {made && <SecretAlert title={`Secret de la clé ${made.key.label}`} secret={made.secret} />}
      </div>
      <div className="amont-form">
        {text('label', 'Nom de la clé')}
        <Choice
          label="Portée"
          value={draft.scope}
          options={optionsOf(['operator', 'office', 'adil', 'empex'] as const, (code) => KEY_SCOPE[code])}
          onChange={(scope) => scope && setDraft({ ...draft, scope })}
        />
        {ofOffice && text('officeId', 'Identifiant de l’étude')}
      </div>
      <Button className="fr-mt-2w" type="submit" disabled={busy}>
        Créer la clé
      </Button>
    </form>
  );
};
