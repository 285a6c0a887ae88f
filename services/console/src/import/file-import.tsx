import { type ImportResult, importResult } from '@amont/contracts/http/import-result';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { Upload } from '@codegouvfr/react-dsfr/Upload';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { ImportOutcome } from './import-outcome.tsx';

type Props = {
  /** Where the file goes, below `/api`. */
  readonly path: string;
  /** How such a file is made. */
  readonly guide: ReactNode;
};

type Asked = { readonly file: File; readonly strict: boolean; readonly dryRun: boolean };

const send = (path: string, { file, strict, dryRun }: Asked): Promise<ImportResult> => {
  const form = new FormData();
  form.append('file', file, file.name);
  const query = new URLSearchParams({ strict: String(strict), dryRun: String(dryRun) });
  return request(`${path}?${query}`, importResult, { method: 'POST', body: form });
};

/** A file of events in CSV: tried first, so that its wrong lines are seen before anything is recorded; then imported. */
export const FileImport = ({ path, guide }: Props) => {
  const file = useRef<HTMLInputElement>(null);
  const strict = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const [result, setResult] = useState<ImportResult | null>(null);
  const { run, busy, problem } = useAction(async (chosen: File, dryRun: boolean) => {
    setResult(null);
    setResult(await send(path, { file: chosen, strict: strict.current?.checked ?? false, dryRun }));
  });
  const submit = (dryRun: boolean) => (event: FormEvent) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    setMissing(!chosen);
    if (!chosen) return file.current?.focus();
    void run(chosen, dryRun);
  };
  const tried = result?.preview !== undefined && result.accepted > 0;
  return (
    <>
      <div className="fr-grid-row fr-grid-row--gutters">
        <form className="fr-col-12 fr-col-md-6" onSubmit={submit(true)} noValidate>
          <ProblemAlert problem={problem} />
          <Upload
            label="Fichier CSV"
            hint="UTF-8 ou Windows-1252, séparateur point-virgule ou virgule, une ligne d’en-tête."
            state={missing ? 'error' : 'default'}
            stateRelatedMessage="Choisissez un fichier CSV."
            nativeInputProps={{
              ref: file,
              accept: '.csv,text/csv',
              name: 'file',
              // What was tried was another file.
              onChange: () => setResult(null),
            }}
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
          <div className="amont-buttons fr-mt-2w">
            <Button type="submit" priority={tried ? 'secondary' : 'primary'} disabled={busy}>
              {busy ? 'En cours…' : 'Vérifier le fichier'}
            </Button>
            {tried && (
              <Button disabled={busy} onClick={submit(false)}>
                Importer
              </Button>
            )}
          </div>
        </form>
        <div className="fr-col-12 fr-col-md-6">{guide}</div>
      </div>
      <div role="status">{result && <ImportOutcome result={result} />}</div>
    </>
  );
};
