import type { NoticeDraftContent } from '@amont/contracts/http/notice';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { AddRow } from '../element/add-row.tsx';
import { RemoveRow } from '../element/remove-row.tsx';
import { formatIfPhone } from '../format/phone.ts';
import { LineList } from './line-list.tsx';

type Contacts = NoticeDraftContent['contacts'];
type Props = {
  readonly contacts: Contacts;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (contacts: Contacts) => void;
};

const EMPTY: Contacts[number] = { id: '', label: '', phones: [], addresses: [], urls: [], emails: [] };

/** The contacts of a version: each with its facts, one a line; more can be added, each can be removed. */
export const ContactFields = ({ contacts, errorAt, onChange }: Props) => {
  const change = (index: number, part: Partial<Contacts[number]>) =>
    onChange(contacts.map((contact, at) => (at === index ? { ...contact, ...part } : contact)));
  return (
    <>
      {contacts.map((contact, index) => {
        const at = `contacts.${index}`;
        const text = (name: 'id' | 'label', label: string, hint?: string) => (
          <Input
            label={label}
            {...(hint && { hintText: hint })}
            state={errorAt(`${at}.${name}`) ? 'error' : 'default'}
            stateRelatedMessage={errorAt(`${at}.${name}`)}
            nativeInputProps={{
              value: contact[name],
              autoComplete: 'off',
              onChange: (event) => change(index, { [name]: event.target.value }),
            }}
          />
        );
        return (
          <fieldset key={index} className="amont-fieldset">
            <legend className="fr-text--bold fr-mb-1w">
              Contact {index + 1}
              {contact.label && `\u00a0: ${contact.label}`}
            </legend>
            {errorAt(at) && <p className="fr-error-text">{errorAt(at)}</p>}
            <div className="amont-form">
              {text('label', 'Nom')}
              {text('id', 'Identifiant', 'Le même d’une version à l’autre.')}
            </div>
            <div className="amont-form">
              <LineList
                label="Téléphones"
                hint="Un par ligne."
                values={contact.phones.map(formatIfPhone)}
                error={errorAt(`${at}.phones`)}
                onChange={(phones) => change(index, { phones })}
              />
              <LineList
                label="Adresses"
                hint="Une par ligne."
                values={contact.addresses}
                error={errorAt(`${at}.addresses`)}
                onChange={(addresses) => change(index, { addresses })}
              />
              <LineList
                label="Courriels"
                hint="Un par ligne."
                values={contact.emails}
                error={errorAt(`${at}.emails`)}
                onChange={(emails) => change(index, { emails })}
              />
              <LineList
                label="Sites"
                hint="Un par ligne."
                values={contact.urls}
                onChange={(urls) => change(index, { urls })}
              />
            </div>
            <RemoveRow onClick={() => onChange(contacts.filter((_, other) => other !== index))}>
              Retirer le contact {index + 1}
            </RemoveRow>
          </fieldset>
        );
      })}
      <AddRow onClick={() => onChange([...contacts, EMPTY])}>Ajouter un contact</AddRow>
    </>
  );
};
