import { type ProcedureTimeline, procedureTimeline } from '@amont/contracts/http/timeline';
import { COURSE_KINDS, type CourseKind } from '@amont/domain/procedure/course.events';
import {
  COURSE_LABEL,
  DECISION_LABEL,
  EXIT_LABEL,
  MOTIVE_LABEL,
  OVER_INDEBTEDNESS_LABEL,
} from '@amont/domain/procedure/course-label';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { DataTable } from '../element/data-table.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { formatDay } from '../format/date.ts';

type Recorded = ProcedureTimeline['recorded'];
type Props = {
  readonly procedureId: string;
  readonly recorded: Recorded;
  readonly onDone: (words: string) => void;
};

const wordsOf = (recorded: Recorded, kind: CourseKind): string | null => {
  const { hearing, decision, exit, motive, over_indebtedness: debts } = recorded;
  switch (kind) {
    case 'hearing':
      return hearing && `Au ${formatDay(hearing.hearingOn)}`;
    case 'decision':
      return decision && `${DECISION_LABEL[decision.outcome]}, le ${formatDay(decision.on)}`;
    case 'exit':
      return exit && `${EXIT_LABEL[exit.exit]}, le ${formatDay(exit.on)}`;
    case 'motive':
      return motive && MOTIVE_LABEL[motive.motive];
    case 'over_indebtedness':
      return debts && `${OVER_INDEBTEDNESS_LABEL[debts.status]}, depuis le ${formatDay(debts.on)}`;
  }
};

/** What people recorded that stands, each with a way to take it back. */
export const RecordedList = ({ procedureId, recorded, onDone }: Props) => {
  const { run, busy, problem } = useAction(async (kind: CourseKind) => {
    const sent = { method: 'POST', body: { kind } } as const;
    await request(`/procedures/${procedureId}/course/withdrawal`, procedureTimeline, sent);
    onDone(`${COURSE_LABEL[kind]}\u00a0: la dernière saisie est annulée.`);
  });
  const rows = COURSE_KINDS.flatMap((kind) => {
    const words = wordsOf(recorded, kind);
    return words === null ? [] : [{ kind, words }];
  });
  return (
    <>
      <ProblemAlert problem={problem} />
      <DataTable
        caption="Faits enregistrés"
        captionHidden
        rows={rows}
        rowKey={({ kind }) => kind}
        empty="Rien n’a encore été enregistré."
        columns={[
          { title: 'Fait', header: true, cell: ({ kind }) => COURSE_LABEL[kind] },
          { title: 'Enregistré', cell: ({ words }) => words },
          {
            title: 'Corriger',
            cell: ({ kind }) => (
              <Button size="small" priority="secondary" disabled={busy} onClick={() => void run(kind)}>
                Annuler<span className="fr-sr-only"> la saisie&nbsp;: {COURSE_LABEL[kind]}</span>
              </Button>
            ),
          },
        ]}
      />
    </>
  );
};
