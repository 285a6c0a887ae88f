import { type ImportResult, importResult } from '@amont/contracts/http/import-result';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { Upload } from '@codegouvfr/react-dsfr/Upload';
import { type FormEvent, useRef, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { Page } from '../layout/page.tsx';
import { ImportFormat } from './import-format.tsx';
import { ImportOutcome } from './import-outcome.tsx';

/** `/imports`: a partner's file of events in CSV; what went in, and each wrong line with its number. */
export const ImportPage = () => {
  const file = useRef<HTMLInputElement>(null);
  const strict = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const [result, setResult] = useState<ImportResult | null>(null);
  const { run, busy, problem } = useAction(async (chosen: File) => {
    setResult(null);
    const form = new FormData();
    form.append('file', chosen, chosen.name);
    const path = strict.current?.checked ? '/imports?strict=true' : '/imports';
    setResult(await request(path, importResult, { method: 'POST', body: form }));
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    setMissing(!chosen);
    if (!chosen) return file.current?.focus();
    void run(chosen);
  };

  return (
    <Page title="Import des retours de partenaires">
      <div className="fr-grid-row fr-grid-row--gutters">
        <form className="fr-col-12 fr-col-md-6" onSubmit={submit} noValidate>
          <ProblemAlert problem={problem} />
          <Upload
            label="Fichier CSV"
            hint="UTF-8 ou Windows-1252, séparateur point-virgule ou virgule, une ligne d’en-tête."
            state={missing ? 'error' : 'default'}
            stateRelatedMessage="Choisissez un fichier CSV."
            nativeInputProps={{ ref: file, accept: '.csv,text/csv', name: 'file' }}
          />
          <Checkbox
            className="fr-mt-3w"
            options={[
              {
                label: 'Tout ou rien',
                hintText: 'Une seule ligne fausse, et rien du fichier n’est pris.',
                nativeInputProps: { ref: strict, name: 'strict' },
              },
            ]}
          />
          <Button className="fr-mt-2w" type="submit" disabled={busy}>
            {busy ? 'Import en cours…' : 'Importer'}
          </Button>
        </form>
        <div className="fr-col-12 fr-col-md-6">
          <ImportFormat />
        </div>
      </div>
      <div role="status">{result && <ImportOutcome result={result} />}</div>
    </Page>
  );
};
