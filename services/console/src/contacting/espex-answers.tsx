import { type ImportResult, importResult } from '@amont/contracts/http/import-result';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Upload } from '@codegouvfr/react-dsfr/Upload';
import { type FormEvent, useRef, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { ImportOutcome } from '../import/import-outcome.tsx';

/** The City's answers on a list: whether its social services know each household. */
export const EspexAnswers = ({ onChanged }: { readonly onChanged: () => void }) => {
  const file = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const [result, setResult] = useState<ImportResult | null>(null);
  const { run, busy, problem } = useAction(async (chosen: File) => {
    const form = new FormData();
    form.append('file', chosen, chosen.name);
    setResult(await request('/outreach/known-to-services', importResult, { method: 'POST', body: form }));
    onChanged();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    setMissing(!chosen);
    if (chosen) void run(chosen);
    else file.current?.focus();
  };
  return (
    <form onSubmit={submit} noValidate aria-labelledby="espex" className="fr-mt-4w">
      <h2 id="espex" className="fr-h4">
        Réponses des services sociaux (ESPEX)
      </h2>
      <ProblemAlert problem={problem} />
      <Upload
        label="Fichier de réponses (CSV)"
        hint="La liste rendue avec une colonne « Connu » (oui, non, incertain) et, si besoin, « Date ». Seules la procédure, la réponse et sa date sont lues et gardées."
        state={missing ? 'error' : 'default'}
        stateRelatedMessage="Choisissez un fichier CSV."
        nativeInputProps={{ ref: file, accept: '.csv,text/csv', name: 'espex' }}
      />
      <Button className="fr-mt-2w" type="submit" priority="secondary" disabled={busy}>
        Enregistrer les réponses
      </Button>
      <div role="status">{result && <ImportOutcome result={result} />}</div>
    </form>
  );
};
