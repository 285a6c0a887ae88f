import { type OfficeDetail, officeMoved } from '@amont/contracts/http/office';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type FormEvent, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { formatQuantity } from '../format/number.ts';
import { formatPhone } from '../format/phone.ts';

type Props = { readonly detail: OfficeDetail; readonly onDone: (officeId: string) => void };
type Spelling = OfficeDetail['spellings'][number];

const HOW = {
  first: 'première écriture',
  recognised: 'réunie par ressemblance',
  assigned: 'réunie par une personne',
} as const;

const hintOf = ({ postalCode, phones, how, acts }: Spelling): string =>
  [postalCode, ...phones.map(formatPhone), formatQuantity(acts, 'acte', 'actes'), HOW[how]].filter(Boolean).join(' – ');

/** The spellings an office is known by; some of them can be taken out, when they are another office's. */
export const SpellingForm = ({ detail, onDone }: Props) => {
  const { office, spellings } = detail;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { run, busy, problem } = useAction(async () => {
    const body = { spellings: chosen };
    const path = `/offices/${encodeURIComponent(office.id)}/split`;
    const { officeId } = await request(path, officeMoved, { method: 'POST', body });
    setChosen([]);
    onDone(officeId);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run();
  };
  const toggle = (spelling: string, on: boolean) =>
    setChosen(on ? [...chosen, spelling] : chosen.filter((one) => one !== spelling));
  const [only] = spellings;
  if (only !== undefined && spellings.length === 1)
    return (
      <p>
        Connue sous une seule écriture&nbsp;: {only.name} ({hintOf(only)}).
      </p>
    );
  return (
    <form onSubmit={submit} className="fr-mb-3w">
      <ProblemAlert problem={problem} />
      <Checkbox
        legend="Écritures réunies sous cette étude"
        hintText="Cochez celles d’une autre étude pour les séparer."
        options={spellings.map((one) => ({
          label: one.name,
          hintText: hintOf(one),
          nativeInputProps: {
            checked: chosen.includes(one.spelling),
            onChange: (event) => toggle(one.spelling, event.target.checked),
          },
        }))}
      />
      <Button type="submit" priority="secondary" disabled={busy || chosen.length === 0}>
        Séparer les écritures cochées
      </Button>
    </form>
  );
};
