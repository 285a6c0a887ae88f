import { type RegroupingChoices, regrouped } from '@amont/contracts/http/regrouping';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type FormEvent, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { Choice } from '../element/choice.tsx';
import { EvidenceList } from '../element/evidence-list.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { formatDay } from '../format/date.ts';
import { ACT_TYPE } from '../label/act.ts';
import { LIKENESS } from './likeness.ts';

type Act = RegroupingChoices['acts'][number];
type Props = {
  readonly choices: RegroupingChoices;
  readonly onDone: (words: string, procedureId: string) => void;
};

const nameOf = ({ type, servedOn }: Act): string =>
  `${type ? ACT_TYPE[type] : 'Acte de type inconnu'}${servedOn ? ` du ${formatDay(servedOn)}` : ''}`;

const describe = ({ people, dwelling, landlord, movable }: Act): string =>
  movable
    ? [people, dwelling, landlord && `bailleur ${landlord}`].filter(Boolean).join(' – ')
    : 'Données effacées : cet acte ne peut plus être déplacé.';

const AgainstOthers = ({ act }: { readonly act: Act }) =>
  act.comparison && (
    <details className="fr-text--sm fr-mb-1w">
      <summary>
        {nameOf(act)}, comparé aux autres actes&nbsp;: {LIKENESS[act.comparison.likeness].label.toLowerCase()}
      </summary>
      <EvidenceList evidence={act.comparison.evidence} />
    </details>
  );

/** Chooses the acts that are another household's and where they go: a procedure of their own, or one that looks like them. */
export const SplitForm = ({ choices: { procedureId, acts, candidates }, onDone }: Props) => {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [to, setTo] = useState('new');
  const [wrong, setWrong] = useState(false);
  const { run, busy, problem } = useAction(async () => {
    const body = { acts: chosen, to };
    const done = await request(`/procedures/${procedureId}/split`, regrouped, { method: 'POST', body });
    setChosen([]);
    onDone('Les actes choisis sont dans une autre procédure.', done.procedureId);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(chosen.length === 0);
    if (chosen.length > 0) void run();
  };
  const toggle = (actId: string) =>
    setChosen((was) => (was.includes(actId) ? was.filter((one) => one !== actId) : [...was, actId]));
  return (
    <form onSubmit={submit} noValidate>
      <ProblemAlert problem={problem} />
      <Checkbox
        legend="Quels actes concernent un autre ménage&nbsp;?"
        hintText="Les courriers déjà décidés restent avec l’acte qui les a motivés."
        state={wrong ? 'error' : 'default'}
        stateRelatedMessage="Choisissez au moins un acte."
        options={acts.map((act) => ({
          label: nameOf(act),
          hintText: describe(act),
          nativeInputProps: {
            name: 'acts',
            value: act.actId,
            checked: chosen.includes(act.actId),
            disabled: !act.movable,
            onChange: () => toggle(act.actId),
          },
        }))}
      />
      {acts.map((act) => (
        <AgainstOthers key={act.actId} act={act} />
      ))}
      <Choice
        label="Où les ranger"
        name="to"
        value={to}
        options={[
          { value: 'new', label: 'Dans une nouvelle procédure' },
          ...candidates.map(({ procedureId: id, household, dwelling }) => ({
            value: id,
            label: [household ?? `Procédure ${id.slice(0, 8)}`, dwelling].filter(Boolean).join(', '),
          })),
        ]}
        onChange={(value) => setTo(value || 'new')}
      />
      <Button type="submit" priority="secondary" disabled={busy}>
        Séparer les actes choisis
      </Button>
    </form>
  );
};
