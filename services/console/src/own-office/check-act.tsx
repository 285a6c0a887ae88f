import { type NoticeCheckAnswer, noticeCheckAnswer } from '@amont/contracts/http/notice-check';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { Loading } from '../element/loading.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { VerdictBadge } from '../element/verdict-badge.tsx';
import { frenchText } from '../format/french-text.ts';
import { ACT_TYPE } from '../label/act.ts';
import { DropZone } from '../upload/drop-zone.tsx';

type Checked = { readonly name: string; readonly answer: NoticeCheckAnswer };

const Outcome = ({ name, answer }: Checked) => (
  <>
    <h3 className="fr-h6 fr-mb-1v amont-file">{name}</h3>
    {answer.refusal && <p>{frenchText(answer.refusal.message)}</p>}
    {answer.status === 'read' && (
      <p className="fr-mb-1w">
        {answer.type === null ? 'Type d’acte non reconnu' : ACT_TYPE[answer.type]}{' '}
        {answer.notice && <VerdictBadge verdict={answer.notice.verdict} />}
      </p>
    )}
    {answer.status === 'read' && answer.corrections.length === 0 && <p>Rien à changer.</p>}
    {answer.corrections.length > 0 && (
      <>
        <p className="fr-mb-1v">À changer avant de signifier&nbsp;:</p>
        <ul>
          {answer.corrections.map((sentence) => (
            <li key={sentence}>{frenchText(sentence)}</li>
          ))}
        </ul>
      </>
    )}
    {answer.toUse !== null && <p className="fr-text--sm">Notice à annexer&nbsp;: {answer.toUse}.</p>}
  </>
);

/** An act is dropped, checked in seconds, and not kept. */
export const CheckAct = () => {
  const [checked, setChecked] = useState<Checked | null>(null);
  const { run, busy, problem } = useAction(async (file: File) => {
    setChecked(null);
    const body = new FormData();
    body.append('file', file, 'acte.pdf');
    setChecked({
      name: file.name,
      answer: await request('/notice-checks', noticeCheckAnswer, { method: 'POST', body }),
    });
  });
  return (
    <section aria-labelledby="verifier" className="fr-mb-4w">
      <h2 id="verifier" className="fr-h4">
        Vérifier un acte avant de le signifier
      </h2>
      <ProblemAlert problem={problem} />
      <DropZone
        title="Un acte, en PDF"
        hint="L’acte est lu et oublié aussitôt&nbsp;: rien n’en est conservé, seul le nombre de vérifications est compté."
        one
        disabled={busy}
        onFiles={([picked]) => picked && void run(picked.file)}
      />
      {busy && <Loading label="Lecture de l’acte" />}
      <div role="status" className="fr-mt-2w">
        {checked && <Outcome {...checked} />}
      </div>
    </section>
  );
};
