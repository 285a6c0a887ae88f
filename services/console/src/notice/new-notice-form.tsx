import { noticeDraftOpened } from '@amont/contracts/http/notice';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Upload } from '@codegouvfr/react-dsfr/Upload';
import { type FormEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';

/** The PDF of a new official notice: it is read, and opens a draft with what was found in it. */
export const NewNoticeForm = () => {
  const file = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const navigate = useNavigate();
  const { run, busy, problem } = useAction(async (chosen: File) => {
    const form = new FormData();
    form.append('file', chosen, chosen.name);
    const { id } = await request('/notice-drafts', noticeDraftOpened, { method: 'POST', body: form });
    await navigate(`/notices/brouillons/${id}`);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    setMissing(!chosen);
    if (!chosen) return file.current?.focus();
    void run(chosen);
  };
  return (
    <section aria-labelledby="nouvelle-version" className="fr-mt-4w">
      <h2 id="nouvelle-version" className="fr-h4">
        Nouvelle version
      </h2>
      <form onSubmit={submit} noValidate>
        <ProblemAlert problem={problem} />
        <Upload
          label="PDF de la notice officielle"
          hint="Le fichier d’origine, non une photocopie. Il est lu, et ses contacts et rubriques vous sont proposés ; rien n’est publié avant votre accord."
          state={missing ? 'error' : 'default'}
          stateRelatedMessage="Choisissez le PDF de la notice."
          nativeInputProps={{ ref: file, accept: '.pdf,application/pdf', name: 'file' }}
        />
        <Button className="fr-mt-2w" type="submit" disabled={busy}>
          {busy ? 'Lecture en cours…' : 'Lire cette notice'}
        </Button>
      </form>
    </section>
  );
};
