import { type OfficeDetail, officeMoved } from '@amont/contracts/http/office';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { DataTable } from '../element/data-table.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { formatInstant } from '../format/date.ts';

type Props = { readonly detail: OfficeDetail; readonly onDone: () => void };

const WHY = { merge: 'Réunion', split: 'Séparation', undo: 'Retour en arrière' } as const;

/** What people said of the office's identity; each can be undone while nothing came after. */
export const MoveHistory = ({ detail, onDone }: Props) => {
  const { office, moves } = detail;
  const { run, busy, problem } = useAction(async (position: string) => {
    const path = `/offices/${encodeURIComponent(office.id)}/undo`;
    await request(path, officeMoved, { method: 'POST', body: { position } });
    onDone();
  });
  if (moves.length === 0) return null;
  return (
    <>
      <ProblemAlert problem={problem} />
      <DataTable
        caption="Réunions et séparations"
        rows={moves}
        rowKey={({ position }) => position}
        columns={[
          { title: 'Le', header: true, cell: ({ at }) => formatInstant(at) },
          { title: 'Quoi', cell: ({ why }) => WHY[why] },
          { title: 'Écritures', cell: ({ moved }) => moved.map(({ spelling }) => spelling).join(', ') },
          {
            title: 'Action',
            cell: (move) =>
              move.undoable && move.why !== 'undo' ? (
                <Button size="small" priority="secondary" disabled={busy} onClick={() => void run(move.position)}>
                  Défaire<span className="fr-sr-only"> ({WHY[move.why].toLowerCase()})</span>
                </Button>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </>
  );
};
