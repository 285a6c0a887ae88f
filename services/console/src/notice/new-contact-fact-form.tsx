import { contactFactRecorded, newContactFact, type RegisterRow } from '@amont/contracts/http/notice';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import { useIssue } from '../administration/use-issue.ts';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { Choice, optionsOf } from '../element/choice.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { dayInParis } from '../format/date.ts';
import { FACT_KIND } from '../label/registry.ts';

type Props = { readonly rows: readonly RegisterRow[]; readonly onRecorded: (words: string) => void };

const KINDS = Object.keys(FACT_KIND) as readonly RegisterRow['kind'][];
const SENTENCES = {
  departement: 'Choisissez un contact.',
  contact: 'Choisissez un contact.',
  label: 'Choisissez un contact.',
  value: 'Indiquez le numéro, l’adresse, le courriel ou le site.',
  source: 'Dites d’où vient ce renseignement.',
  checkedOn: 'Indiquez le jour de la vérification.',
};

type Draft = {
  readonly whose: string;
  readonly kind: RegisterRow['kind'];
  readonly value: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly source: string;
  readonly checkedOn: string;
};

const empty = (): Draft => ({
  whose: '',
  kind: 'phone',
  value: '',
  validFrom: '',
  validUntil: '',
  source: '',
  checkedOn: dayInParis(new Date()),
});

/** Every contact of the register once, by département and name. */
const contactsOf = (rows: readonly RegisterRow[]) =>
  [...Map.groupBy(rows, ({ departement, contact }) => `${departement} ${contact}`)]
    .map(([value, same]) => ({ value, label: `${same.at(-1)?.label} (${same[0]?.departement})`, row: same.at(-1) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'fr'));

/** What somebody looked up of a contact: an old number to recognise, or a present one that was checked. */
export const NewContactFactForm = ({ rows, onRecorded }: Props) => {
  const [draft, setDraft] = useState(empty);
  const { errors, check } = useIssue(SENTENCES);
  const contacts = contactsOf(rows);
  const { run, busy, problem } = useAction(async (body: z.output<typeof newContactFact>) => {
    await request('/contact-register', contactFactRecorded, { method: 'POST', body });
    setDraft(empty());
    onRecorded(`${FACT_KIND[body.kind]} enregistré pour ${body.label}.`);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = contacts.find(({ value }) => value === draft.whose)?.row;
    const { whose: _, validFrom, validUntil, ...facts } = draft;
    const body = check(newContactFact, {
      ...facts,
      departement: chosen?.departement,
      contact: chosen?.contact,
      label: chosen?.label,
      validFrom: validFrom === '' ? null : validFrom,
      validUntil: validUntil === '' ? null : validUntil,
    });
    if (body) void run(body);
  };
  const text = (
    name: 'value' | 'validFrom' | 'validUntil' | 'source' | 'checkedOn',
    label: string,
    more: { hint?: string; type?: 'date' } = {},
  ) => (
    <Input
      label={label}
      {...(more.hint && { hintText: more.hint })}
      state={errors[name] ? 'error' : 'default'}
      stateRelatedMessage={errors[name]}
      nativeInputProps={{
        value: draft[name],
        autoComplete: 'off',
        ...(more.type && { type: more.type }),
        onChange: (event) => setDraft({ ...draft, [name]: event.target.value }),
      }}
    />
  );
  return (
    <section aria-labelledby="verifier-contact" className="fr-mt-4w">
      <h2 id="verifier-contact" className="fr-h4">
        Enregistrer une vérification
      </h2>
      <p className="fr-text--sm">
        Un ancien numéro enregistré ici est reconnu dans les actes&nbsp;; un numéro déjà donné par une version y gagne
        sa source et sa date de vérification.
      </p>
      <form onSubmit={submit} noValidate>
        <ProblemAlert problem={problem} />
        <div className="amont-form">
          <Choice
            label="Contact"
            value={draft.whose}
            none="Choisir"
            options={contacts.map(({ value, label }) => ({ value, label }))}
            error={errors.contact}
            onChange={(whose) => setDraft({ ...draft, whose })}
          />
          <Choice
            label="Nature"
            value={draft.kind}
            options={optionsOf(KINDS, (code) => FACT_KIND[code])}
            onChange={(kind) => kind && setDraft({ ...draft, kind })}
          />
          {text('value', 'Valeur')}
          {text('validFrom', 'Valable depuis', { type: 'date', hint: 'Vide si on ne sait pas.' })}
          {text('validUntil', 'Valable jusqu’au', {
            type: 'date',
            hint: 'Dernier jour ; vide si c’est toujours vrai.',
          })}
          {text('source', 'Source', { hint: 'Site, plaquette, courrier… sans nom de personne.' })}
          {text('checkedOn', 'Vérifié le', { type: 'date' })}
        </div>
        <Button className="fr-mt-2w" type="submit" disabled={busy}>
          Enregistrer
        </Button>
      </form>
    </section>
  );
};
