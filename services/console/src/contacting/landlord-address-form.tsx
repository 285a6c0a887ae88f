import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useState } from 'react';
import type { SendChange } from './bar-form.tsx';

type Props = { readonly known: boolean; readonly busy: boolean; readonly onSend: SendChange };

const FIELDS = [
  { name: 'name', label: 'Nom du bailleur' },
  { name: 'street', label: 'Numéro et voie' },
  { name: 'postalCode', label: 'Code postal' },
  { name: 'city', label: 'Commune' },
] as const;
const EMPTY = { name: '', street: '', postalCode: '', city: '' };

/** The landlord's address, which acts seldom give; without it no letter goes to the landlord. */
export const LandlordAddressForm = ({ known, busy, onSend }: Props) => {
  const [draft, setDraft] = useState(EMPTY);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name, street, postalCode, city } = draft;
    const body = { name, dwelling: { street, complement: null, postalCode, city } };
    void onSend('landlord-address', body, 'Adresse du bailleur enregistrée.');
  };
  return (
    <form onSubmit={submit}>
      <h3 className="fr-h6">Adresse du bailleur</h3>
      <p>{known ? 'Une adresse est enregistrée. En saisir une autre la remplace.' : 'Inconnue.'}</p>
      {FIELDS.map(({ name, label }) => (
        <Input
          key={name}
          label={label}
          nativeInputProps={{
            value: draft[name],
            required: true,
            autoComplete: 'off',
            onChange: (event) => setDraft({ ...draft, [name]: event.target.value }),
          }}
        />
      ))}
      <Button type="submit" size="small" priority="secondary" disabled={busy}>
        Enregistrer l’adresse
      </Button>
    </form>
  );
};
