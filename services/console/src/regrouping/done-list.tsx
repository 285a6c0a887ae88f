import { type RegroupingChoices, regrouped } from '@amont/contracts/http/regrouping';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Link } from 'react-router';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { DataTable } from '../element/data-table.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { formatInstant } from '../format/date.ts';
import { formatCount } from '../format/number.ts';

type Done = RegroupingChoices['regroupings'][number];
type Props = { readonly choices: RegroupingChoices; readonly onDone: (words: string) => void };

const WORDS: Readonly<Record<Done['kind'], Readonly<Record<Done['direction'], string>>>> = {
  merge: { in: 'Une autre procédure a été réunie avec celle-ci', out: 'Réunie avec une autre procédure' },
  split: { in: 'Ouverte en séparant des actes d’une autre', out: 'Des actes ont été séparés' },
  refile: { in: 'Des actes sont venus d’une autre procédure', out: 'Des actes sont passés dans une autre procédure' },
  undo: { in: 'Opération annulée : des actes sont revenus', out: 'Opération annulée : des actes sont repartis' },
};

/** What was merged and split, newest first; the last one that stands can be undone. */
export const DoneList = ({ choices: { procedureId, regroupings }, onDone }: Props) => {
  const { run, busy, problem } = useAction(async (regroupingId: string) => {
    await request(`/procedures/${procedureId}/regroupings/${regroupingId}/undo`, regrouped, { method: 'POST' });
    onDone('L’opération est annulée : les actes, les étapes et les décisions sont comme avant.');
  });
  return (
    <>
      <ProblemAlert problem={problem} />
      <DataTable
        caption="Réunions et séparations"
        captionHidden
        rows={regroupings}
        rowKey={({ regroupingId, kind }) => `${kind} ${regroupingId}`}
        empty="Cette procédure n’a jamais été réunie ni séparée."
        columns={[
          { title: 'Opération', header: true, cell: ({ kind, direction }) => WORDS[kind][direction] },
          { title: 'Le', cell: ({ recordedAt }) => formatInstant(recordedAt) },
          { title: 'Actes', numeric: true, cell: ({ acts }) => formatCount(acts) },
          {
            title: 'Autre procédure',
            cell: ({ other }) => <Link to={`/procedures/${other}`}>{other.slice(0, 8)}</Link>,
          },
          {
            title: 'Annuler',
            cell: ({ undoable, undone, kind, regroupingId }) => {
              if (undone) return 'Annulée';
              if (kind === 'undo') return '–';
              if (!undoable) return 'Annulez d’abord la plus récente';
              return (
                <Button size="small" priority="secondary" disabled={busy} onClick={() => void run(regroupingId)}>
                  Annuler
                </Button>
              );
            },
          },
        ]}
      />
    </>
  );
};
