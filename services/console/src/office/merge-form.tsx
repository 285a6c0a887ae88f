import { type OfficeRow, officeList, officeMoved } from '@amont/contracts/http/office';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { type FormEvent, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { Choice } from '../element/choice.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { formatQuantity } from '../format/number.ts';

type Props = { readonly office: OfficeRow; readonly onDone: (officeId: string) => void };

const labelOf = ({ name, postalCode, acts }: OfficeRow): string =>
  `${name}${postalCode === null ? '' : ` (${postalCode})`}, ${formatQuantity(acts, 'acte', 'actes')}`;

/** Says that this office is another one: all its spellings go there. It can be undone. */
export const MergeForm = ({ office, onDone }: Props) => {
  const { data } = useRemote('/offices', officeList);
  const [into, setInto] = useState('');
  const { run, busy, problem } = useAction(async () => {
    const path = `/offices/${encodeURIComponent(office.id)}/merge`;
    onDone((await request(path, officeMoved, { method: 'POST', body: { into } })).officeId);
  });
  const others = (data?.offices ?? []).filter(({ id }) => id !== office.id);
  const likely = others.filter(({ id }) => office.maybe.includes(id));
  const rest = others.filter(({ id }) => !office.maybe.includes(id));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (into !== '') void run();
  };
  if (others.length === 0) return null;
  return (
    <form onSubmit={submit} className="fr-mb-3w">
      <ProblemAlert problem={problem} />
      <Choice
        label="C’est la même étude que"
        hint={
          likely.length > 0
            ? 'Celles qui lui ressemblent viennent d’abord. Leurs actes seront comptés ensemble ; cela peut se défaire.'
            : 'Leurs actes seront comptés ensemble ; cela peut se défaire.'
        }
        none="Choisir une étude"
        value={into}
        options={[...likely, ...rest].map((one) => ({ value: one.id, label: labelOf(one) }))}
        onChange={setInto}
      />
      <Button type="submit" priority="secondary" disabled={busy || into === ''}>
        Réunir les deux études
      </Button>
    </form>
  );
};
