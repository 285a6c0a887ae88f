import { type OfficeDetail, officeCorrespondence } from '@amont/contracts/http/office';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useState } from 'react';
import { useIssue } from '../administration/use-issue.ts';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';

type Props = { readonly detail: OfficeDetail; readonly onDone: () => void };

/** How the office is called, where its reports go, and whether it wants them. */
export const CorrespondenceForm = ({ detail, onDone }: Props) => {
  const path = `/offices/${encodeURIComponent(detail.office.id)}`;
  const [name, setName] = useState(detail.office.name);
  const [email, setEmail] = useState(detail.email ?? '');
  const [declined, setDeclined] = useState(detail.office.reports === 'declined');
  const { errors, check } = useIssue({ email: 'Écrivez une adresse comme nom@domaine.fr, ou laissez vide.' });
  const { run, busy, problem } = useAction(async (body: { email: string | null; reports: string }) => {
    await request(`${path}/correspondence`, null, { method: 'PUT', body });
    if (name.trim() !== detail.office.name)
      await request(`${path}/name`, null, { method: 'PUT', body: { name: name.trim() } });
    onDone();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = email.trim();
    const body = check(officeCorrespondence, {
      email: typed === '' ? null : typed,
      reports: declined ? 'declined' : 'wanted',
    });
    if (body) void run(body);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ProblemAlert problem={problem} />
      <div className="amont-form">
        <Input
          label="Nom montré"
          nativeInputProps={{ value: name, autoComplete: 'off', onChange: (event) => setName(event.target.value) }}
        />
        <Input
          label="Adresse électronique pour les rapports"
          state={errors.email ? 'error' : 'default'}
          stateRelatedMessage={errors.email}
          nativeInputProps={{
            type: 'email',
            value: email,
            autoComplete: 'off',
            onChange: (event) => setEmail(event.target.value),
          }}
        />
      </div>
      <Checkbox
        options={[
          {
            label: 'L’étude ne veut pas recevoir de rapports',
            hintText: 'Plus rien ne lui est envoyé ; sa page reste ouverte.',
            nativeInputProps: { checked: declined, onChange: (event) => setDeclined(event.target.checked) },
          },
        ]}
      />
      <Button type="submit" disabled={busy}>
        Enregistrer
      </Button>
    </form>
  );
};
